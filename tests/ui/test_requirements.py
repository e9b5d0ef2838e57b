"""What docs/requirements.md names is told on the smallest panel: to who reads Japanese, Nepali or Vietnamese."""

import re
import tomllib
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication

from kiosk.visit.model import Visit
from tests.ui import layout
from tests.ui.scene import Scene
from tests.ui.stage import Findings, Play, moment, play
from ui.formats import yen
from ui.translation.catalogue import catalogue

SMALLEST = "carrier-counter"
READ = ("ja", "ne", "vi")
"""Japanese in which hardly anything is said twice, the script that is highest, and the language that is widest."""
PLACEHOLDER = re.compile(r"\{\w+\}|%1")
DOCUMENT = Path(__file__).parents[2] / "docs" / "requirements.md"

Rows = dict[str, list[str]]
TABLES: dict[str, dict[str, Rows]] = tomllib.loads((Path(__file__).parent / "requirements.toml").read_text("utf-8"))
NOT_IN_JAPANESE = {
    "Help|If you cannot get through",
    "Help|No line about points speaks {language}. Ask somebody to call for you:",
    "Help|You pay for the call",
    "Information|Its site explains the card and the points in 16 languages.",
    "Information|The page is in Japanese only.",
    "Information|These are in Japanese only.",
}
"""Of use to other readers alone."""


def shown_at(name: str, language: str) -> Visit:
    if name == "service-open":
        return replace(moment("service", language), service=None)
    return moment(name, language)


def read_at_once(stage: Play) -> list[str]:
    """The texts of which every line is on the first page."""
    texts = [text for text in Scene(stage.window.window).texts if all(line.shown for line in text.lines)]
    return [layout.plain(text.seen.item.property("text")) for text in texts]


def words_of(told: str, language: str) -> re.Pattern[str]:
    """What is to be found in this language: the words, and anything where a name or a date stands."""
    context, source, *amounts = told.split("|")
    names = PLACEHOLDER.findall(source)
    values = {name: yen(int(amount), language) for name, amount in zip(names, amounts, strict=False) if amount}
    words = layout.plain(catalogue(language)[context, source])
    parts, places = PLACEHOLDER.split(words), PLACEHOLDER.findall(words)
    between = [re.escape(layout.plain(values[name])) if name in values else ".+" for name in places]
    return re.compile("".join(re.escape(part) + place for part, place in zip(parts, [*between, ""], strict=True)))


def missing(rows: Rows, texts: list[str], language: str) -> Iterator[str]:
    for row, told in rows.items():
        for each in told:
            if any(map(words_of(each, language).search, texts)) is (language == "ja" and each in NOT_IN_JAPANESE):
                yield f"{row}: {each}"


@pytest.mark.parametrize("language", READ)
def test_it_is_told_at_once(qapp: QCoreApplication, language: str) -> None:
    found = Findings()
    with play(moment("attract"), SMALLEST) as stage:
        for name, rows in TABLES["at_once"].items():
            stage.open(shown_at(name, language))
            found.add(name, missing(rows, read_at_once(stage), language))
    found.check()


@pytest.mark.parametrize("language", READ)
def test_it_is_told(qapp: QCoreApplication, language: str) -> None:
    """That each line of a text is on one of the pages is seen in `test_every_moment.py`."""
    found = Findings()
    with play(moment("attract"), SMALLEST) as stage:
        for name, rows in TABLES["on_its_pages"].items():
            stage.open(shown_at(name, language))
            found.add(name, missing(rows, stage.texts(), language))
    found.check()


@pytest.mark.parametrize(
    ("test", "table"), [("test_it_is_told_at_once", "at_once"), ("test_it_is_told", "on_its_pages")]
)
def test_the_rows_that_name_these_tests_are_those_in_the_tables(test: str, table: str) -> None:
    rows = re.findall(
        rf"^\| (R\d+) .*`tests/ui/test_requirements.py::{test}`", DOCUMENT.read_text("utf-8"), re.MULTILINE
    )
    assert set(rows) == {row for told in TABLES[table].values() for row in told}
