"""The whole visit by commands, through a real pcscd with a virtual reader and a sandbox in another process."""

from pathlib import Path

import pytest

from devices.simulator import PracticeSet
from tests.journeys.field import Field, kiosk, said, sandbox
from tests.support.pcscd import LayCard, PcscService


@pytest.fixture
def field(tmp_path: Path, practice_set: PracticeSet) -> Field:
    return Field(tmp_path, practice_set)


def test_a_technician_sets_up_a_terminal_and_a_rehearsal_ends_applied(field: Field, virtual_card: LayCard) -> None:
    with sandbox(field.data, field.cards) as url, virtual_card("alice"):
        field.configure(url)
        field.enrol()
        doctor = kiosk("doctor", "--config", field.config, expect=None)
        failing = {line.split()[1] for line in doctor.stdout.splitlines() if line.startswith("fail")}
        assert failing <= {"compositor", "seat"}, doctor.stdout  # no terminal is installed on this machine
        done = field.rehearse(field.visit(more='[expect]\noutcome = "applied"\n'))
        assert done["outcome"] == "applied"
        assert done["apdus"] == 6
        (row,) = said(kiosk("outbox", "list", "--config", field.config, "--json"))["applications"]
        assert row["state"] == "applied"
        assert row["application_id"] == done["application_id"]
        assert row["receipt"] == done["receipt"]
        assert (field.state / "receipts" / f"{done['receipt']}.png").exists()
        journal = said(kiosk("journal", "verify", "--config", field.config, "--json"))
        assert journal["faults"] == []
        assert 0 < journal["proven"] <= journal["lines"], "upstream vouches for the lines that it was told of"

        again = field.rehearse(field.visit(path="status", more='[expect]\noutcome = "answered"\n'))
        assert again["apdus"] == 6
        twice = field.rehearse(field.visit(identifier="6140278233514899"), expect=None)
        assert (twice["outcome"], twice["reason"]) == ("refused", "already_applied")


def test_without_upstream_it_is_received_and_delivered_later_exactly_once(field: Field, virtual_card: LayCard) -> None:
    with sandbox(field.data, field.cards) as url:
        port = int(url.rpartition(":")[2])
        field.configure(url, receipt=5)
        field.enrol()
        with virtual_card("bob"):
            # The first visit only fetches challenges; the person quits at the review.
            field.rehearse(field.visit(pin="5678", more='[[interrupt]]\nscreen = "review"\naction = "quit"\n'))
    with virtual_card("bob"):
        done = field.rehearse(field.visit(pin="5678", more='[expect]\noutcome = "queued"\n'))
    waiting = said(kiosk("deliver", "--once", "--config", field.config, "--json", expect=1))
    assert (waiting["settled"], waiting["waiting"]) == (0, 1)
    with sandbox(field.data, field.cards, port=port):
        later = kiosk("deliver", "--once", "--config", field.config, "--json", expect=None)
        assert said(later)["waiting"] in (0, 1)  # the backoff may not have ended; the terminal itself would wait
        shown = said(kiosk("outbox", "show", done["receipt"], "--config", field.config, "--json"))
        assert shown["application_id"] == done["application_id"]


def test_a_wrong_pin_spends_one_try_and_says_so(field: Field, virtual_card: LayCard) -> None:
    with sandbox(field.data, field.cards) as url, virtual_card("alice") as card:
        field.configure(url)
        field.enrol()
        done = field.rehearse(
            field.visit(more='[[interrupt]]\nscreen = "pin"\naction = "wrong_pin"\n[expect]\noutcome = "applied"\n')
        )
        assert done["apdus"] == 7
        assert said(kiosk("card", "--config", field.config, "--json"))["tries_left"] == 3
        assert card.name == "alice"


def test_a_card_that_knows_only_short_commands_needs_twelve_and_no_registry(
    field: Field, practice_set: PracticeSet, virtual_card: LayCard
) -> None:
    card = practice_set.card("alice").with_quirks(no_extended=True)
    with sandbox(field.data, field.cards, registry=False) as url, virtual_card(card):
        field.configure(url)
        field.enrol()
        done = field.rehearse(field.visit(more='[expect]\noutcome = "applied"\n'))
        assert (done["outcome"], done["apdus"]) == ("applied", 12)


@pytest.mark.parametrize(
    ("name", "state", "tries_left"),
    [
        ("alice", "ready", 3),
        ("renewed", "ready", 3),
        ("one-try-left", "ready", 1),
        ("locked", "locked", 0),
        ("expired", "expired", 3),
        ("not-yet-valid", "not_yet_valid", 3),
        ("foreign-ca", "untrusted", 3),
        ("juki", "not_my_number", None),
        ("transit", "not_my_number", None),
    ],
)
def test_the_card_command_says_the_truth_and_spends_nothing(
    field: Field, virtual_card: LayCard, name: str, state: str, tries_left: int | None
) -> None:
    field.configure("")
    with virtual_card(name):
        for _ in range(2):
            answer = said(kiosk("card", "--config", field.config, "--json"))
            assert (answer["state"], answer["tries_left"]) == (state, tries_left)


def test_an_empty_reader_and_no_service(field: Field, pcscd: PcscService) -> None:
    field.configure("")
    assert said(kiosk("card", "--config", field.config, "--json"))["state"] == "absent"
    pcscd.stop()
    gone = kiosk("card", "--config", field.config, "--json", expect=1)
    assert said(gone)["state"] == "no_service"
    assert len(gone.stderr.splitlines()) == 1
