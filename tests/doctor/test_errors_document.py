"""Every error has a way on, and docs/errors.md has every error. That the document is current, `make check` tests."""

import pytest

from kiosk.doctor.errors_document import DOCUMENT, WAY_ON, Message, messages
from kiosk.doctor.faults import FAULTS
from kiosk.visit.model import ClosedReason, NoticeCode, Outcome


def test_every_message_for_a_technician_says_what_to_do() -> None:
    said = messages()
    assert len(said) > 100
    assert [each for each in said if not (each.passes_on or WAY_ON.search(each.way_on))] == []


def test_nothing_that_a_shopper_or_a_technician_can_get_is_left_out() -> None:
    text = DOCUMENT.read_text(encoding="utf-8")
    names = {each.value for kind in (ClosedReason, NoticeCode, Outcome) for each in kind} - {Outcome.APPLIED.value}
    assert {name for name in names | FAULTS.keys() if f"`{name}`" not in text} == set()


def test_every_row_has_a_way_on() -> None:
    lines = DOCUMENT.read_text(encoding="utf-8").splitlines()
    rows = [line for line in lines if line.startswith("| `") and line.count(" | ") == 2]
    bare = [row for row in rows if row.rstrip(" |").rpartition("|")[2].strip() == "" and "`starting`" not in row]
    assert len(rows) > 80
    assert bare == []


@pytest.mark.parametrize("text", ["the disk is broken", "{path}: cannot be read ({reason})", "it is so: and so"])
def test_a_message_without_one_is_noticed(text: str) -> None:
    message = Message("kiosk/x.py", text)
    assert not message.passes_on
    assert not WAY_ON.search(message.way_on)
