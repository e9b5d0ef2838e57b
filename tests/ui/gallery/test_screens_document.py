"""docs/screens.md lists everything, says what the screens say, and each error has words of its own."""

from collections.abc import Iterator
from itertools import combinations
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QImage

from kiosk.visit.model import LANGUAGES, ClosedReason, NoticeCode, Outcome, Screen
from tests.ui.stage import moment, practice_offer
from ui.gallery import screens_document
from ui.gallery.documented_screens import ERRORS, SCREENS
from ui.gallery.moments import moments
from ui.gallery.screens_document import (
    COLOURS,
    DOCUMENT,
    PICTURES,
    WIDTH,
    MomentWindow,
    complaint,
    document,
    listed_moments,
)
from ui.translation.catalogue import translator
from ui.views.closed import closed
from ui.views.notice import notice
from ui.views.result import result

OFFER = practice_offer()
ROOT = Path(__file__).parents[3]
SHARED = [
    # A shopper can do nothing about the difference; the staff is told apart (`Closed.staff`).
    *map(set, combinations(("closed-no_reader", "closed-no_service", "closed-no_driver", "closed-no_answer"), 2)),
    # Nobody at the terminal can do anything about it.
    {"result-challenge_reused", "result-malformed"},
    # The difference is nobody's business (E06).
    {"result-certificate_revoked", "result-certificate_unknown"},
]


def refusals() -> Iterator[str]:
    yield from (f"notice-{code}" for code in NoticeCode)
    yield from (f"closed-{reason}" for reason in ClosedReason if reason is not ClosedReason.STARTING)
    yield "result-queued"
    yield from (f"result-{outcome}" for outcome in Outcome)


def said(name: str, language: str) -> tuple[str, str]:
    visit, translate = moment(name, language), translator(language)
    match visit.screen:
        case Screen.NOTICE:
            told = notice(visit, OFFER, translate)
            return told.title, told.sentence
        case Screen.CLOSED:
            why = closed(visit, OFFER, translate)
            return why.title, why.sentence
        case _:
            became = result(visit, OFFER, True, translate)
            return became.title, became.explanation


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_reason_has_words_of_its_own(language: str) -> None:
    words = {name: said(name, language) for name in refusals()}
    assert all(title for title, _ in words.values())
    same = [{one, other} for one, other in combinations(words, 2) if words[one] == words[other]]
    assert sorted(map(sorted, same)) == sorted(map(sorted, SHARED))


def test_every_number_is_there_in_order() -> None:
    screens = list(dict.fromkeys(each.number for each in SCREENS))
    numbers = [f"S{number:02}" for number in range(24)]
    numbers.insert(numbers.index("S14"), "S14-S16")  # all that is typed, where there is room for it together
    numbers.insert(numbers.index("S20") + 1, "S20b")
    assert screens == numbers
    errors = list(dict.fromkeys(each.number for each in ERRORS))
    numbers = [f"E{number:02}" for number in range(1, 28)]
    numbers.insert(numbers.index("E07") + 1, "E07b")
    numbers.insert(numbers.index("E11") + 1, "E11b")
    assert errors == [*numbers, ""]


def test_every_screen_and_every_reason_is_there() -> None:
    known = moments(OFFER)
    listed = listed_moments()
    assert set(listed) <= set(known)
    assert {known[name].screen for name in listed} == set(Screen)
    assert set(refusals()) <= set(listed)


SOME = {"pin", "last-try", "pin-wrong", "notice-locked", "idle", "items", "field-no-such-date"}


def test_the_document_is_made_of_what_the_screens_say(qapp: QCoreApplication, monkeypatch: pytest.MonkeyPatch) -> None:
    """With some of its rows; `make check` compares them all."""
    for table in ("SCREENS", "ERRORS"):
        rows = [each for each in getattr(screens_document, table) if SOME & set(each.moments)]
        monkeypatch.setattr(screens_document, table, rows)
    reader = MomentWindow()
    try:
        text = document(reader)
        picture = reader.picture("review")
    finally:
        reader.close()
    for words in (
        "| E08 | PIN locked |",
        "**Your PIN is locked**<br>It was entered wrongly three times in a row. No application was made.",
        "**暗証番号がロックされました**",
        "Tries left: 2 · The PIN was not right.",
        "[I am sure: try once more] · [Stop here]",
        "**Are you still there?**",
        "[Continue] · [End now]",
        "**Please answer two questions**",
        "There is no such date. Please check it.",
    ):
        assert words in text
    rows = [line.split(" | ") for line in text.splitlines() if "<img" in line]
    assert {len(row) for row in rows} == {6}
    assert all(cell.startswith("**") for row in rows for cell in row[3:5]), "a title in both languages"
    assert (picture.width(), picture.format()) == (WIDTH, QImage.Format.Format_Indexed8)
    assert 8 < picture.colorCount() <= COLOURS


def test_what_is_not_current_is_said(tmp_path: Path) -> None:
    assert complaint("text", "text", []) == ""
    assert "is not current" in complaint("text", "tex", [])
    assert "missing: " in complaint("text", "text", [tmp_path / "attract.png"])


def test_the_pictures_are_all_there_and_small() -> None:
    files = {file.stem: file for file in (ROOT / PICTURES).glob("*.png")}
    assert set(files) == set(listed_moments())
    assert sum(file.stat().st_size for file in files.values()) < 3_000_000
    text = (ROOT / DOCUMENT).read_text(encoding="utf-8")
    assert all(f"pictures/screens/{name}.png" in text for name in files)
