"""`kiosk rehearse --visit NAME` at a terminal in the field: real pcscd, a sandbox in another process."""

from pathlib import Path

import pytest

from devices.simulator import PracticeSet
from tests.journeys.field import Field, kiosk, said, sandbox
from tests.support.pcscd import LayCard

A_DAY = (
    ("juki", "juki"),
    ("one-try-left", "one-try-left-dare"),
    ("alice", "id-in-use"),
    ("alice", "rejected-then-corrected"),
    ("alice", "status-applied"),
    ("contact", "three-codes"),
)
"""Cards and their visits, in order: each visit finds upstream's record of the previous ones."""


@pytest.fixture
def field(tmp_path: Path, practice_set: PracticeSet) -> Field:
    return Field(tmp_path, practice_set)


def test_one_visit_after_another_ends_as_its_script_says(field: Field, virtual_card: LayCard) -> None:
    with sandbox(field.data, field.cards) as url:
        field.configure(url)
        field.enrol()
        ends = []
        for card, visit in A_DAY:
            with virtual_card(card):
                done = field.rehearse(visit)  # the command exits with 1 at any other end
            ends.append((done["outcome"], done["reason"]))
    assert ends == [
        ("refused", "old_card"),
        ("applied", ""),
        ("refused", "id_in_use"),
        ("applied", ""),
        ("answered", ""),
        ("applied", ""),
    ]
    rows = said(kiosk("outbox", "list", "--config", field.config, "--json"))["applications"]
    assert [row["state"] for row in rows] == ["applied", "refused", "refused", "applied", "applied"]


def test_a_visit_that_does_not_exist_is_one_line_with_what_there_is(field: Field) -> None:
    field.configure("")
    done = kiosk("rehearse", "--config", field.config, "--visit", "chidl", expect=1)
    (line,) = done.stderr.splitlines()
    assert 'there is no "chidl" in visits' in line
    assert "child" in line


@pytest.mark.parametrize(
    ("text", "because"),
    [
        ('card = "carol"', "there is no practice card 'carol'"),
        ('[[interrupt]]\nscreen = "pin"\naction = "swap_card"\ncard = "carol"', "there is no practice card 'carol'"),
    ],
)
def test_practice_says_which_cards_there_are(tmp_path: Path, text: str, because: str) -> None:
    (tmp_path / "visit.toml").write_text(f'path = "status"\npin = "1234"\n{text}\n')
    done = kiosk("practice", "--visit", tmp_path / "visit.toml", "--output", tmp_path, expect=1)
    (line,) = done.stderr.splitlines()
    assert because in line
    assert "alice" in line
