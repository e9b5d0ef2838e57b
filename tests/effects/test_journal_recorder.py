"""Visits in the journal: each kind of event, once, without personal data."""

import json
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from devices.reader import ReaderState
from kiosk.effects.journal_recorder import JournalRecorder
from kiosk.station.journal import Journal
from kiosk.visit.model import After, CardFacts, Notice, NoticeCode, Outcome, Screen, Visit
from kiosk.visit.model import Path as VisitPath
from tests.visit.world import NOON, OFFER, result

CARD = CardFacts(1, 2, NOON)
RESULT = result("0193a1f2-0000-7000-8000-000000000001")
OPEN = Visit(reader=ReaderState.EMPTY)
UNDER_WAY = replace(OPEN, path=VisitPath.APPLY, screen=Screen.APPLICANT)


class Book:
    """A journal, and its content."""

    def __init__(self, folder: Path) -> None:
        self.now = 100.0
        self.file = folder / "journal.jsonl"
        journal = Journal(self.file, lambda: datetime(2026, 11, 22, tzinfo=UTC))
        self.recorder = JournalRecorder(journal, lambda: self.now)

    def after(self, *visits: Visit) -> list[dict[str, Any]]:
        """The events added by these visits, one after the other, without the keys that every line has."""
        before = len(self._lines())
        for visit in visits:
            self.recorder.changed(visit, OFFER)
        every = ("sequence", "at", "previous")
        return [{name: line[name] for name in line if name not in every} for line in self._lines()[before:]]

    def _lines(self) -> list[dict[str, Any]]:
        return [json.loads(line) for line in self.file.read_text().splitlines()] if self.file.exists() else []


@pytest.fixture
def book(tmp_path: Path) -> Book:
    made = Book(tmp_path)
    made.after(OPEN)
    return made


def test_an_accepted_application_stands_there_once_and_then_its_answer(book: Book) -> None:
    book.after(UNDER_WAY)
    accepted = replace(UNDER_WAY, screen=Screen.WORKING, result=RESULT)
    shown = replace(accepted, screen=Screen.RESULT)
    answered = replace(shown, result=replace(RESULT, outcome=Outcome.APPLIED))
    assert book.after(accepted, shown) == [
        {"event": "accepted", "visit": UNDER_WAY.number, "application": RESULT.application_id}
    ]
    assert book.after(answered, replace(answered, printing=True)) == [
        {"event": "delivered", "application": RESULT.application_id, "outcome": "applied"}
    ]


def test_a_corrected_application_is_another_one(book: Book) -> None:
    refused = replace(UNDER_WAY, screen=Screen.RESULT, result=replace(RESULT, outcome=Outcome.ID_IN_USE))
    again = replace(RESULT, application_id="0193a1f2-0000-7000-8000-00000000000f")
    book.after(UNDER_WAY, refused, replace(refused, screen=Screen.SERVICE, result=None))
    assert book.after(replace(refused, result=again)) == [
        {"event": "accepted", "visit": UNDER_WAY.number, "application": again.application_id}
    ]


@pytest.mark.parametrize("succeeded", [True, False])
def test_whether_a_receipt_came_out_is_told_as_it_was(book: Book, *, succeeded: bool) -> None:
    shown = replace(UNDER_WAY, screen=Screen.RESULT)
    book.after(UNDER_WAY, shown)
    printed = replace(shown, receipt_printed=succeeded)
    assert book.after(printed, printed) == [{"event": "printed", "visit": shown.number, "succeeded": succeeded}]


def test_each_wrong_pin_stands_there_with_what_is_left(book: Book) -> None:
    at_the_pin = replace(UNDER_WAY, screen=Screen.PIN, card=CARD)
    wrong = replace(at_the_pin, pins_refused=1, card=replace(CARD, tries_left=1))
    book.after(UNDER_WAY, at_the_pin)
    assert book.after(wrong, wrong) == [{"event": "pin_rejected", "visit": wrong.number, "tries_left": 1}]


def test_a_visit_has_a_beginning_an_end_and_its_seconds(book: Book) -> None:
    assert book.after(UNDER_WAY) == [{"event": "visit_started", "visit": UNDER_WAY.number, "path": "apply"}]
    book.now += 75.9
    assert book.after(replace(OPEN, number=UNDER_WAY.number + 1)) == [
        {"event": "visit_ended", "visit": UNDER_WAY.number, "reason": "quit", "seconds": 75}
    ]


@pytest.mark.parametrize(
    ("screen", "notice", "reason"),
    [
        (Screen.FIELD, None, "quit"),
        (Screen.RESULT, None, "done"),
        (Screen.STATUS, None, "done"),
        (Screen.FIELD, NoticeCode.TIMED_OUT, "idle"),
        (Screen.FIELD, NoticeCode.CARD_REMOVED, "card"),
        (Screen.PIN, NoticeCode.CARD_CHANGED, "card"),
        (Screen.WORKING, NoticeCode.READER_FAILED, "fault"),
    ],
)
def test_why_a_visit_ended_is_told(book: Book, screen: Screen, notice: NoticeCode | None, reason: str) -> None:
    book.after(replace(UNDER_WAY, screen=screen))
    told = Notice(notice, After.HOME) if notice else None
    ended = book.after(replace(OPEN, number=UNDER_WAY.number + 1, notice=told))[0]
    assert (ended["event"], ended["reason"]) == ("visit_ended", reason)


def test_closing_and_opening_stand_there_once_each(book: Book) -> None:
    gone = replace(OPEN, reader=ReaderState.NO_READER)
    assert book.after(gone, gone, OPEN, OPEN) == [
        {"event": "reader_changed", "state": "no_reader"},
        {"event": "closed", "reason": "no_reader"},
        {"event": "reader_changed", "state": "empty"},
        {"event": "opened"},
    ]
