"""The rules for applications, through real sockets: applicants, contents, times and repetitions."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest

from devices.simulator import PracticeSet
from kiosk.application.jws import STATUS_TYP
from kiosk.sandbox.application_rules import CLOCK_TOLERANCE
from kiosk.upstream.contract import Outcome
from kiosk.upstream.errors import IdentityRefused, Refused
from kiosk.visit.model import Applicant, Consent, Declaration
from tests.support.upstream import Terminal, World, card_key, practice_campaign, running_world

OTHER_ID = ("8765432187654321", "654321")


def test_first_application_reserves_the_mykey_id_and_applies(world: World, terminal: Terminal) -> None:
    sealed = terminal.sealed()
    assert terminal.put(sealed) is Outcome.APPLIED
    record = world.server.sandbox.record(sealed.application_id)
    assert record is not None
    assert record["outcome"] == "applied"
    assert record["mykey_id_reserved"] is True
    assert record["service"] == "sakura-pay"
    assert record["items"] == ["card", "insurance", "account"]
    assert record["id_tail"] == "5678"
    assert record["content_sha256"] == sha256(sealed.envelope).hexdigest()
    assert world.server.sandbox.record("018f0000-0000-7000-8000-000000000000") is None


def test_nothing_typed_is_in_the_sandbox_files(world: World, terminal: Terminal) -> None:
    assert terminal.apply(inputs=("9137465028194657", "739105")) is Outcome.APPLIED
    for file in (world.folder / "sandbox").rglob("*"):
        if file.is_file():
            content = file.read_bytes()
            assert b"9137465028194657" not in content
            assert b"739105" not in content


def test_same_content_gets_the_same_receipt_for_ever(world: World, terminal: Terminal) -> None:
    sealed = terminal.sealed()
    first = terminal.client.put_application(sealed.application_id, sealed.envelope)
    world.now.offset = timedelta(days=400)
    assert terminal.client.put_application(sealed.application_id, sealed.envelope) == first


def test_other_content_under_a_known_id_is_a_conflict(terminal: Terminal) -> None:
    sealed = terminal.sealed()
    assert terminal.put(sealed) is Outcome.APPLIED
    challenge = terminal.client.challenges(1).challenges[0]
    other = terminal.claims(challenge, application_id=sealed.application_id)
    with pytest.raises(Refused) as caught:
        terminal.put(terminal.seal(other, "alice", challenge))
    assert caught.value.problem.status == 409
    assert caught.value.problem.code == "other_content"


def test_a_person_gets_each_item_once(terminal: Terminal) -> None:
    assert terminal.apply(items=("card",)) is Outcome.APPLIED
    assert terminal.apply(items=("insurance",)) is Outcome.APPLIED
    assert terminal.apply(items=("card", "account")) is Outcome.ALREADY_APPLIED


def test_a_service_once_chosen_is_not_changed(terminal: Terminal) -> None:
    assert terminal.apply(items=("card",)) is Outcome.APPLIED
    assert terminal.apply(items=("insurance",), inputs=OTHER_ID) is Outcome.ALREADY_APPLIED
    kaede: dict[str, Any] = {"service": "kaede-card", "inputs": ("4444333322221111", "1234567")}
    assert terminal.apply(items=("insurance",), **kaede) is Outcome.ALREADY_APPLIED


def test_a_renewed_certificate_is_the_same_person(terminal: Terminal) -> None:
    assert terminal.apply("alice") is Outcome.APPLIED
    assert terminal.apply("renewed", inputs=OTHER_ID) is Outcome.ALREADY_APPLIED
    status = terminal.client.status(terminal.query("renewed"))
    assert status.reserved
    assert {row.state for row in status.items} == {"applied"}


def test_one_person_for_a_service_id(terminal: Terminal) -> None:
    assert terminal.apply("alice") is Outcome.APPLIED
    assert terminal.apply("bob") is Outcome.ID_IN_USE
    assert terminal.apply("bob", inputs=OTHER_ID) is Outcome.APPLIED


@pytest.mark.parametrize(
    "inputs",
    [
        ("0000000000000000", "123456"),
        ("1234567812345678", "000000"),
        ("123456781234567", "123456"),
        ("1234567812345678", "12345A"),
    ],
)
def test_wrong_id_or_code_is_correctable(terminal: Terminal, inputs: tuple[str, str]) -> None:
    assert terminal.apply(inputs=inputs) is Outcome.ID_OR_CODE_REJECTED
    assert terminal.apply() is Outcome.APPLIED


@pytest.mark.parametrize(
    ("card", "outcome"),
    [
        ("expired", Outcome.CERTIFICATE_REVOKED),
        ("not-yet-valid", Outcome.CERTIFICATE_NOT_YET_ACTIVE),
        ("foreign-ca", Outcome.CERTIFICATE_UNKNOWN),
    ],
)
def test_certificates_that_do_not_count(terminal: Terminal, card: str, outcome: Outcome) -> None:
    assert terminal.apply(card) is outcome
    with pytest.raises(Refused) as caught:
        terminal.client.status(terminal.query(card))
    assert caught.value.problem.code == outcome.value


@pytest.mark.parametrize(
    ("file", "outcome"),
    [("revoked.txt", Outcome.CERTIFICATE_REVOKED), ("not-yet-active.txt", Outcome.CERTIFICATE_NOT_YET_ACTIVE)],
)
def test_registry_files_count_at_once(world: World, terminal: Terminal, file: str, outcome: Outcome) -> None:
    serial = card_key(world.cards, "alice").serial
    listed = world.folder / "sandbox" / file
    listed.write_text(f"# lost on Sunday\n{serial:X}  # Alice\nnot a number\n", encoding="utf-8")
    assert terminal.apply("alice") is outcome
    listed.unlink()
    assert terminal.apply("alice") is Outcome.APPLIED


def test_a_challenge_is_good_for_one_application(terminal: Terminal) -> None:
    challenge = terminal.client.challenges(1).challenges[0]
    assert terminal.apply("alice", challenge=challenge) is Outcome.APPLIED
    assert terminal.apply("bob", challenge=challenge, inputs=OTHER_ID) is Outcome.CHALLENGE_REUSED


def test_a_challenge_used_by_a_refused_application_is_spent(terminal: Terminal) -> None:
    challenge = terminal.client.challenges(1).challenges[0]
    assert terminal.apply(challenge=challenge, inputs=("0" * 16, "1" * 6)) is Outcome.ID_OR_CODE_REJECTED
    assert terminal.apply(challenge=challenge) is Outcome.CHALLENGE_REUSED


def test_a_challenge_belongs_to_its_terminal(world: World, terminal: Terminal) -> None:
    with world.terminal("another") as another:
        foreign = another.client.challenges(1).challenges[0]
    sealed = terminal.sealed(challenge=foreign)
    assert terminal.put(sealed) is Outcome.MALFORMED
    record = world.server.sandbox.record(sealed.application_id)
    assert record is not None
    assert record["detail"] == "challenge_unknown"


def test_a_challenge_counts_as_of_signing_not_of_arrival(world: World, terminal: Terminal) -> None:
    challenges = terminal.client.challenges(2).challenges
    world.now.offset = timedelta(days=6)
    in_time = terminal.sealed(challenge=challenges[0])
    world.now.offset = timedelta(days=8)
    late = terminal.sealed("bob", challenge=challenges[1], inputs=OTHER_ID)
    assert terminal.put(late) is Outcome.MALFORMED
    world.now.offset = timedelta(days=60)
    assert terminal.put(in_time) is Outcome.APPLIED


@pytest.mark.parametrize(
    ("changes", "detail"),
    [
        ({"context": {"audience": "https://elsewhere.example"}}, "audience"),
        ({"context": {"kiosk_id": "K-00000000"}}, "kiosk_id"),
        ({"applicant": Applicant.OTHER}, "applicant"),
        ({"consents": (Consent.PRIVACY,)}, "consents_and_declarations"),
        ({"declarations": (Declaration.FINAL, Declaration.CHECKED)}, "consents_and_declarations"),
        ({"items": ("card", "card")}, "items"),
        ({"items": ("gift",)}, "items"),
        ({"documents": ()}, "documents"),
        ({"inputs": ("1234567812345678",)}, "inputs"),
    ],
)
def test_claims_that_cannot_be(world: World, terminal: Terminal, changes: dict[str, Any], detail: str) -> None:
    sealed = terminal.sealed(**changes)
    assert terminal.put(sealed) is Outcome.MALFORMED
    record = world.server.sandbox.record(sealed.application_id)
    assert record is not None
    assert record["detail"] == detail


def test_a_signature_of_the_future_is_refused(terminal: Terminal) -> None:
    later = terminal.now() + timedelta(minutes=6)
    assert terminal.apply(context={"signed_at": later}) is Outcome.MALFORMED
    soon = terminal.now() + timedelta(minutes=4)
    assert terminal.apply(context={"signed_at": soon}) is Outcome.APPLIED


def test_a_signature_of_another_kind_is_refused(terminal: Terminal) -> None:
    challenge = terminal.client.challenges(1).challenges[0]
    assert terminal.put(terminal.seal(terminal.claims(challenge), "alice", challenge, STATUS_TYP)) is Outcome.MALFORMED


def test_any_altered_byte_of_the_signature_is_refused(terminal: Terminal) -> None:
    challenge = terminal.client.challenges(1).challenges[0]
    claims = terminal.claims(challenge)
    jws = card_key(terminal.cards, "alice").sign(claims.to_bytes(), "mynapoint-application+jws")
    for position in (10, jws.index(b".") + 30, len(jws) - 30):
        other = b"A" if jws[position : position + 1] != b"A" else b"B"
        altered = jws[:position] + other + jws[position + 1 :]
        fresh = terminal.claims(challenge).application_id
        assert terminal.put(terminal.sealed_jws(altered, fresh, challenge)) is Outcome.MALFORMED


def test_the_id_in_the_claims_is_the_id_it_was_sent_under(terminal: Terminal) -> None:
    challenge = terminal.client.challenges(1).challenges[0]
    jws = card_key(terminal.cards, "alice").sign(terminal.claims(challenge).to_bytes(), "mynapoint-application+jws")
    fresh = terminal.claims(challenge).application_id
    assert terminal.put(terminal.sealed_jws(jws, fresh, challenge)) is Outcome.MALFORMED


def test_closed_services_and_campaigns(terminal: Terminal) -> None:
    kujira: dict[str, Any] = {"service": "kujira-card", "inputs": ("4444333322221111", "123")}
    assert terminal.apply(**kujira) is Outcome.SERVICE_CLOSED
    assert terminal.apply(service="no-such-pay") is Outcome.SERVICE_CLOSED
    assert terminal.apply(context={"campaign": "round2"}) is Outcome.CAMPAIGN_CLOSED


def test_the_campaign_ends_for_upstream_too(world: World, tmp_path_factory: pytest.TempPathFactory) -> None:
    campaign = practice_campaign()
    ended = replace(campaign, end=world.now() - timedelta(days=1))
    with running_world(tmp_path_factory.mktemp("ended"), world.cards, ended) as other, other.terminal() as terminal:
        assert terminal.apply() is Outcome.CAMPAIGN_CLOSED


def test_status_before_and_after(terminal: Terminal) -> None:
    before = terminal.client.status(terminal.query())
    assert not before.reserved
    assert {row.state for row in before.items} == {"not_applied"}
    assert before.service is None
    assert terminal.apply(items=("card",)) is Outcome.APPLIED
    after = terminal.client.status(terminal.query())
    assert after.reserved
    assert after.service == "sakura-pay"
    assert after.id_tail == "5678"
    assert [(row.item, row.state) for row in after.items] == [
        ("card", "applied"),
        ("insurance", "not_applied"),
        ("account", "not_applied"),
    ]


def test_a_status_query_spends_its_challenge(terminal: Terminal) -> None:
    challenge = terminal.client.challenges(1).challenges[0]
    terminal.client.status(terminal.query(challenge=challenge))
    with pytest.raises(Refused) as caught:
        terminal.client.status(terminal.query("bob", challenge=challenge))
    assert caught.value.problem.code == "challenge_reused"
    assert terminal.apply(challenge=challenge) is Outcome.CHALLENGE_REUSED


def test_a_copy_of_a_status_query_is_never_answered(terminal: Terminal) -> None:
    query = terminal.query()
    terminal.client.status(query)
    with pytest.raises(Refused) as caught:
        terminal.client.status(query)
    assert caught.value.problem.code == "challenge_reused"


def test_a_status_query_that_was_kept_back_is_not_answered(world: World, terminal: Terminal) -> None:
    """Its challenge lasts for days, because an outage may; but a query asks for the current status."""
    world.now.standing = datetime.now(UTC).replace(microsecond=0)  # claims have whole seconds
    kept, late = terminal.query(), terminal.query()
    world.now.offset += CLOCK_TOLERANCE
    terminal.client.status(kept)
    world.now.offset += timedelta(seconds=1)
    with pytest.raises(Refused) as caught:
        terminal.client.status(late)
    assert caught.value.problem.detail == "query_not_fresh"


def test_a_status_query_spends_no_challenge_of_another_terminal(world: World, terminal: Terminal) -> None:
    with world.terminal("another") as another:
        challenge = another.client.challenges(1).challenges[0]
        with pytest.raises(Refused):
            terminal.client.status(terminal.query(challenge=challenge))
        assert another.apply(challenge=challenge) is Outcome.APPLIED


def test_a_status_query_signed_at_another_terminal_is_refused(world: World, terminal: Terminal) -> None:
    with world.terminal("another") as another:
        query = another.query()
    with pytest.raises(IdentityRefused):
        terminal.client.status(query)


def test_an_application_signed_document_is_no_status_query(terminal: Terminal) -> None:
    challenge = terminal.client.challenges(1).challenges[0]
    application = card_key(terminal.cards, "alice").sign(terminal.claims(challenge).to_bytes(), STATUS_TYP)
    with pytest.raises(Refused) as caught:
        terminal.client.status(application)
    assert caught.value.problem.code == "malformed"


def test_what_cannot_be_opened_gets_no_receipt(terminal: Terminal) -> None:
    sealed = terminal.sealed()
    broken = sealed.envelope.replace(b'"ct":"', b'"ct":"AAAA')
    with pytest.raises(Refused) as caught:
        terminal.client.put_application(sealed.application_id, broken)
    assert caught.value.problem.code == "cannot_open"
    with pytest.raises(Refused) as caught:
        terminal.client.put_application(sealed.application_id, b"{}")
    assert caught.value.problem.code == "not_sealed"
    assert terminal.put(sealed) is Outcome.APPLIED


def test_without_people_the_key_is_the_person(practice_set: PracticeSet, tmp_path: Path) -> None:
    with running_world(tmp_path, practice_set, people_files=()) as world, world.terminal() as terminal:
        assert terminal.apply("alice") is Outcome.APPLIED
        assert terminal.apply("alice") is Outcome.ALREADY_APPLIED
        # This upstream cannot know that this is Alice: the renewed certificate counts as another person.
        assert terminal.apply("renewed", inputs=OTHER_ID) is Outcome.APPLIED


def test_a_challenge_under_a_refused_signature_is_spent(terminal: Terminal) -> None:
    challenge = terminal.client.challenges(1).challenges[0]
    assert terminal.apply("foreign-ca", challenge=challenge) is Outcome.CERTIFICATE_UNKNOWN
    assert terminal.apply("alice", challenge=challenge) is Outcome.CHALLENGE_REUSED


def test_a_serial_number_may_be_written_with_colons(world: World, terminal: Terminal) -> None:
    digits = f"{card_key(world.cards, 'alice').serial:X}"
    digits = "0" * (len(digits) % 2) + digits
    written = ":".join(digits[at : at + 2] for at in range(0, len(digits), 2))
    (world.folder / "sandbox" / "revoked.txt").write_text(written, encoding="utf-8")
    assert terminal.apply("alice") is Outcome.CERTIFICATE_REVOKED
