"""What follows from each answer of upstream, by its status and form; nothing of its body is repeated."""

from typing import Any

import pytest

from kiosk.upstream.client import parsed
from kiosk.upstream.contract import ChallengesAnswer, Problem
from kiosk.upstream.errors import BadAnswer, IdentityRefused, Refused, TryLater
from kiosk.upstream.transport import Answer

JSON, PROBLEM = "application/json", "application/problem+json"
GOOD = b'{"challenges": [], "now": "2026-11-22T12:00:00Z"}'
REFUSAL = b'{"title": "No such thing", "status": 404}'
NOT_ONE = "the answer is not upstream's: not a ChallengesAnswer: "
NOT_ACCEPTED = "upstream does not accept this terminal's identity ({}); enrol it anew: kiosk enrol"
LATER: dict[str, Any] = {"Retry-After": "30", "Date": "Sun, 22 Nov 2026 12:00:00 GMT"}


def outcome(status: int, content_type: str, body: bytes) -> tuple[type, str]:
    try:
        return type(parsed(Answer(status, content_type, {}, body), ChallengesAnswer)), ""
    except (BadAnswer, IdentityRefused, Refused, TryLater) as error:
        return type(error), str(error)


@pytest.mark.parametrize(
    ("status", "content_type", "body", "error", "words"),
    [
        (200, JSON, GOOD, ChallengesAnswer, ""),
        (200, "text/html", GOOD, BadAnswer, "the answer is not upstream's: another content type than JSON"),
        (200, PROBLEM, GOOD, BadAnswer, "the answer is not upstream's: another content type than JSON"),
        (201, JSON, GOOD, BadAnswer, "the answer is not upstream's: status 201"),
        (302, JSON, GOOD, BadAnswer, "the answer is not upstream's: status 302"),
        (200, JSON, b"[4821", BadAnswer, NOT_ONE + "body"),
        (200, JSON, b'{"now": "4821"}', BadAnswer, NOT_ONE + "challenges, now"),
        (200, JSON, GOOD.replace(b"}", b', "4821": 1}'), BadAnswer, NOT_ONE + "an unknown key"),
        (400, PROBLEM, REFUSAL, Refused, "upstream refused the request: No such thing (404)"),
        (499, PROBLEM, REFUSAL, Refused, "upstream refused the request: No such thing (404)"),
        (404, JSON, REFUSAL, BadAnswer, "the answer is not upstream's: status 404 without a problem"),
        (404, PROBLEM, b'{"title": 1}', BadAnswer, "the answer is not upstream's: status 404 with a malformed problem"),
        (401, PROBLEM, REFUSAL, IdentityRefused, NOT_ACCEPTED.format(401)),
        (403, "text/html", b"", IdentityRefused, NOT_ACCEPTED.format(403)),
        (408, JSON, GOOD, TryLater, "upstream asks to try again later (408)"),
        (425, JSON, GOOD, TryLater, "upstream asks to try again later (425)"),
        (429, PROBLEM, REFUSAL, TryLater, "upstream asks to try again later (429)"),
        (500, PROBLEM, REFUSAL, TryLater, "upstream asks to try again later (500)"),
        (599, "text/html", b"", TryLater, "upstream asks to try again later (599)"),
    ],
)  # fmt: skip
def test_what_follows_from_an_answer(status: int, content_type: str, body: bytes, error: type, words: str) -> None:
    assert outcome(status, content_type, body) == (error, words)


@pytest.mark.parametrize("headers", [LATER, {"Retry-After": "30"}, {"Date": LATER["Date"]}, {}])
def test_when_to_try_again_is_told_with_upstream_s_own_date(headers: dict[str, str]) -> None:
    """Without it a date in `Retry-After` would be compared with this terminal's clock, which may be wrong."""
    with pytest.raises(TryLater) as caught:
        parsed(Answer(503, "", headers, b""), ChallengesAnswer)
    assert (caught.value.retry_after, caught.value.date) == (headers.get("Retry-After"), headers.get("Date"))
    assert caught.value.status == 503


def test_a_refusal_is_handed_on_whole() -> None:
    with pytest.raises(Refused) as caught:
        parsed(Answer(404, PROBLEM, {}, REFUSAL), ChallengesAnswer)
    assert caught.value.problem == Problem(title="No such thing", status=404)
