"""Every error has a way on, and docs/errors.md has every error."""

import pytest

from kiosk.doctor.errors_document import DOCUMENT, WAY_ON, Message, document, messages
from kiosk.doctor.faults import FAULTS
from kiosk.visit.model import ClosedReason, NoticeCode, Outcome


@pytest.mark.parametrize("message", messages(), ids=lambda message: f"{message.file}: {message.text[:60]}")
def test_a_message_for_a_technician_says_what_to_do(message: Message) -> None:
    assert message.passes_on or WAY_ON.search(message.way_on), message.text


def test_the_document_is_current() -> None:
    assert DOCUMENT.read_text(encoding="utf-8") == document(), "run python -m kiosk.doctor.errors_document"


def test_nothing_that_a_shopper_or_a_technician_can_get_is_left_out() -> None:
    text = document()
    names = {each.value for kind in (ClosedReason, NoticeCode, Outcome) for each in kind} - {Outcome.APPLIED.value}
    assert {name for name in names | FAULTS.keys() if f"`{name}`" not in text} == set()


def test_every_row_has_a_way_on() -> None:
    rows = [line for line in document().splitlines() if line.startswith("| `") and line.count(" | ") == 2]
    bare = [row for row in rows if row.rstrip(" |").rpartition("|")[2].strip() == "" and "`starting`" not in row]
    assert len(rows) > 80
    assert bare == []


@pytest.mark.parametrize("text", ["the disk is broken", "{path}: cannot be read ({reason})", "it is so: and so"])
def test_a_message_without_one_is_noticed(text: str) -> None:
    message = Message("kiosk/x.py", text)
    assert not message.passes_on
    assert not WAY_ON.search(message.way_on)
