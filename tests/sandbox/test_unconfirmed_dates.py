"""The date by which an application is judged if its terminal's clock was unconfirmed."""

from datetime import UTC, datetime, timedelta

import pytest

from kiosk.application.claims import UNCONFIRMED_CLOCK
from kiosk.sandbox.application_rules import dated_by_arrival
from kiosk.sandbox.store import StoredChallenge
from kiosk.upstream.contract import NOT_ABOUT_THE_PERSON, Outcome
from tests.support.upstream import Terminal, World

HOUR = timedelta(hours=1)
ISSUED = datetime(2026, 11, 22, 12, tzinfo=UTC)
ARRIVED = ISSUED + 24 * HOUR


@pytest.mark.parametrize(
    ("signed", "judged"),
    [
        (-HOUR, timedelta()),
        (timedelta(), timedelta()),
        (HOUR, HOUR),
        (24 * HOUR, 24 * HOUR),
        (24 * HOUR + timedelta(minutes=20), 24 * HOUR),
        (33 * HOUR, 24 * HOUR),
        (timedelta(days=4 * 365), 24 * HOUR),
    ],
    ids=str,
)
def test_between_the_issue_of_its_challenge_and_its_arrival(
    terminal: Terminal, signed: timedelta, judged: timedelta
) -> None:
    offer = terminal.client.challenges(1).challenges[0]
    challenge = StoredChallenge("K-00000042", ISSUED, ISSUED + 7 * 24 * HOUR, None)
    context = {"signed_at": ISSUED + signed, "clock": UNCONFIRMED_CLOCK}
    claims = terminal.claims(offer, context=context)
    assert dated_by_arrival(claims, challenge, ARRIVED).signed_at == ISSUED + judged
    assert dated_by_arrival(claims, None, ARRIVED).signed_at == min(ISSUED + signed, ARRIVED)
    confirmed = terminal.claims(offer, context=context | {"clock": "synchronised"})
    assert dated_by_arrival(confirmed, challenge, ARRIVED) is confirmed


@pytest.mark.parametrize("ahead", [timedelta(minutes=20), timedelta(hours=9), -timedelta(hours=1)], ids=str)
def test_it_is_applied_and_the_record_keeps_the_date_it_came_with(
    world: World, terminal: Terminal, ahead: timedelta
) -> None:
    signed_at = terminal.now() + ahead
    sealed = terminal.sealed("alice", context={"signed_at": signed_at, "clock": UNCONFIRMED_CLOCK})
    assert terminal.put(sealed) is Outcome.APPLIED
    record = world.server.sandbox.record(sealed.application_id)
    assert record is not None
    assert datetime.fromisoformat(record["signed_at"]) == signed_at.replace(
        microsecond=signed_at.microsecond // 1000 * 1000
    )


def test_a_refusal_that_is_not_about_the_person_is_decided_anew(world: World, terminal: Terminal) -> None:
    sealed = terminal.sealed("alice", context={"signed_at": terminal.now() + HOUR})
    assert terminal.put(sealed) is Outcome.MALFORMED
    assert terminal.put(sealed) is Outcome.MALFORMED
    world.now.offset += HOUR
    assert terminal.put(sealed) is Outcome.APPLIED
    world.now.offset -= HOUR
    assert terminal.put(sealed) is Outcome.APPLIED, "the decision must not change afterwards"


def test_a_refusal_about_the_person_stands(terminal: Terminal) -> None:
    sealed = terminal.sealed("alice", inputs=("0" * 16, "000000"))
    assert [terminal.put(sealed), terminal.put(sealed)] == [Outcome.ID_OR_CODE_REJECTED] * 2
    assert Outcome.ID_OR_CODE_REJECTED not in NOT_ABOUT_THE_PERSON
