"""Whole visits by spoken guidance and keys only, without the window."""

import os
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication

from devices.simulator import PracticeSet, practice_cards
from devices.speech.loudness import loudness, peak
from devices.speech.pcm import CEILING, RATE, read_wav
from devices.speech.voices import Voices
from kiosk.application.receipt_number import receipt_number
from kiosk.campaign.load import load_campaign
from kiosk.commands.listening import Notes, hear, sound
from kiosk.commands.practice import PracticeCardHandler, PracticeTerminal, surroundings
from kiosk.commands.report import VisitReport
from kiosk.visit.model import LANGUAGES
from tests.journeys.around_visits import NAMES
from tests.journeys.closed_eyes import Listening, listening, script
from tests.journeys.ten_questions import questions, unanswered
from tests.support.recorded import SECONDS, record
from tests.support.upstream import practice_campaign
from ui.automatic_shopper.script import VisitScript
from ui.speech.guide_commands import Say
from ui.speech.utterance import Kind, Manner, Utterance

pytestmark = pytest.mark.long

EVERYTHING = bool(os.environ.get("LOOK_AT_EVERYTHING"))
"""`make look`."""
EVERY_RUN = (
    "already-applied",
    "another-card",
    "back-and-forth",
    "card-removed",
    "carry-over",
    "category",
    "child",
    "closed-meanwhile",
    "expired",
    "id-in-use-then-corrected",
    "language-switched",
    "locked",
    "maintenance",
    "one-try-left-stop",
    "practice",
    "rejected-then-corrected",
    "search",
    "staff-called",
    "status-then-apply",
    "two-codes",
    "upper-case",
    "walks-away",
    "wrong-pin-once",
    "wrong-pin-twice",
)
"""Visits of config/visits that every run does. `make look` does all of config/visits, each once in each language."""
IN_EVERY_LANGUAGE = ("practice", "search", "two-codes", "wrong-pin-twice")
"""The visits of every run that are done in every language: names are searched, and mistakes explained, differently."""
OTHER_LANGUAGES = 4
"""The number of languages in which every run does each of the other visits; each language has six of them or more."""
SEARCHES = {"ja": "search-kana", "ja-easy": "search-kana", "ne": "search-nepali", "th": "search-thai"}
"""Language -> the visit with a search, where names are searched in another script than Latin."""
SPOKEN = ("practice", "locked")
"""Two visits of which every word is spoken by `make look`, in every language that has a voice."""
FASTEST = 40
"""Characters per second that no voice reaches."""


def names_of(name: str) -> list[str]:
    """The visits of config/visits for a parameter of the test; "search" is every visit with a search."""
    return sorted({*SEARCHES.values(), "search-latin"}) if name == "search" else [name]


def visits() -> list[str]:
    """The parameters of the test: all of config/visits for `make look`, else those of every run."""
    searches = names_of("search")
    return [*(name for name in NAMES if name not in searches), "search"] if EVERYTHING else list(EVERY_RUN)


def languages_of(name: str) -> list[str]:
    """The languages in which this run does the visit."""
    if EVERYTHING or name in IN_EVERY_LANGUAGE:
        return list(LANGUAGES)
    turn = EVERY_RUN.index(name) * OTHER_LANGUAGES
    return [LANGUAGES[(turn + number) % len(LANGUAGES)] for number in range(OTHER_LANGUAGES)]


def test_a_transcript_explains_its_marks() -> None:
    notes = Notes()
    notes.note("#", Say(tuple(Utterance(kind, "words") for kind in Kind), "en"))
    legend, *rest = "\n".join(notes.lines).splitlines()
    marks = {line[2] for line in rest if line.endswith(" words")} - {" "}
    assert marks == {"#", "-", ">", "?"}
    assert all(f"{mark} " in legend for mark in marks)


def test_every_language_has_its_share_of_the_visits() -> None:
    spoken = [language for name in EVERY_RUN for language in languages_of(name)]
    assert min(map(spoken.count, LANGUAGES)) >= len(IN_EVERY_LANGUAGE) + 6


@pytest.fixture(scope="module")
def strangers(tmp_path_factory: pytest.TempPathFactory) -> PracticeSet:
    """Cards of another authority."""
    return practice_cards(tmp_path_factory.mktemp("strangers"))


Terminal = Callable[[str], Listening]


@pytest.mark.parametrize("name", visits())
def test_a_visit_with_closed_eyes(
    qapp: QCoreApplication,
    tmp_path: Path,
    practice_set: PracticeSet,
    request: pytest.FixtureRequest,
    monkeypatch: pytest.MonkeyPatch,
    name: str,
) -> None:
    """The visit succeeds in each of its languages, one after the other at the same terminal."""
    known = request.getfixturevalue("strangers") if name == "unknown-authority" else practice_set
    with listening(name, tmp_path, practice_set, known, monkeypatch) as terminal:
        for language in languages_of(name):
            visit = script(SEARCHES.get(language, "search-latin") if name == "search" else name, language)
            report, notes = terminal.visit(visit)
            assert report.met, (language, report, notes.lines[-30:])
            check(report, notes, visit)
            if report.outcome == "applied":
                assert report.upstream is not None
                assert report.upstream["service"] == visit.service
                assert set(report.upstream["items"]) == visit.items


def check(report: VisitReport, notes: Notes, visit: VisitScript) -> None:
    """A person who applied heard the receipt number. No digit of the PIN was spoken."""
    if report.application_id:
        assert report.receipt == receipt_number(report.application_id)
        assert notes.lines.count("[a digit of the PIN]") >= len(visit.pin)
    if not any(visit.pin in value for value in visit.fields):
        assert [line for line in notes.lines if visit.pin in line] == []


def test_ten_questions_are_answered_before_it_matters(
    qapp: QCoreApplication, tmp_path: Path, practice_set: PracticeSet, monkeypatch: pytest.MonkeyPatch
) -> None:
    """In every language, what was spoken answers the questions for a person who reads the information first."""
    with listening("reads-first", tmp_path, practice_set, practice_set, monkeypatch) as terminal:
        for language in LANGUAGES:
            visit = script("reads-first", language).model_copy(update={"phone_last4": "0042"})
            report, notes = terminal.visit(visit)
            assert report.met, (language, report, notes.lines[-30:])
            check(report, notes, visit)
            asked = questions(practice_campaign(), visit, receipt_number(report.application_id))
            assert len(asked) == 10
            assert list(unanswered(notes, asked)) == [], language


def test_a_visit_at_the_real_window(qapp: QCoreApplication, tmp_path: Path) -> None:
    """The same visit succeeds while the screens are painted."""
    visit = script("practice", "ja")
    report, notes = at_the_window(tmp_path, visit)
    assert report.met, (report, notes.lines[-30:])
    check(report, notes, visit)


def at_the_window(folder: Path, visit: VisitScript) -> tuple[VisitReport, Notes]:
    notes = Notes()
    with surroundings(folder) as around:
        terminal = PracticeTerminal(around.settings)
        try:
            terminal.start()
            return hear(terminal, visit, PracticeCardHandler(terminal, around.cards, visit.card), notes), notes
        finally:
            terminal.close()


ALOUD = [(name, language) for name in SPOKEN for language in LANGUAGES if language != "th"]


@pytest.mark.parametrize(("name", "language"), ALOUD if EVERYTHING else [("maintenance", "ja")])
def test_every_word_of_a_visit_is_spoken(
    qapp: QCoreApplication,
    tmp_path: Path,
    practice_set: PracticeSet,
    monkeypatch: pytest.MonkeyPatch,
    name: str,
    language: str,
) -> None:
    """By the real voices: each screen is heard, as loud as the others, and nothing of it clips."""
    voices = Voices()
    with listening(name, tmp_path, practice_set, practice_set, monkeypatch) as terminal:
        report, notes = terminal.visit(script(name, language))
    assert report.met, (report, notes.lines[-30:])
    assert notes.screens
    for said in notes.screens:
        spoken = read_wav(sound(said, voices))
        words = "".join(line.text for line in said.lines if line.manner is not Manner.MASKED)
        assert spoken.seconds > len(words) / FASTEST, said.lines
        assert loudness(spoken) == pytest.approx(-19, abs=2)
        assert peak(spoken) <= CEILING + 1e-3


def test_a_visit_in_recordings(
    qapp: QCoreApplication, tmp_path: Path, practice_set: PracticeSet, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Every text of a Thai visit is spoken from recordings, and none is omitted."""
    record(tmp_path / "recordings" / "th", load_campaign("practice"))
    voices = Voices(tmp_path / "recordings")
    with listening("practice", tmp_path / "world", practice_set, practice_set, monkeypatch) as terminal:
        report, notes = terminal.visit(script("practice", "th"))
    assert report.met, (report, notes.lines[-30:])
    assert len(notes.screens) > 10
    for said in notes.screens[1:]:
        clips = (len(sound(said, voices)) - 44) / 2 / RATE / SECONDS
        assert clips > len([line for line in said.lines if line.text.strip(" ●")])
