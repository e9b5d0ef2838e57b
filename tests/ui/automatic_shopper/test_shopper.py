"""The automatic shopper does what its script says by touch alone, and ends with a clear reason when it cannot."""

from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from itertools import islice
from pathlib import Path
from types import SimpleNamespace
from typing import Any, cast

import pytest
from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtGui import QImage
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow
from pytestqt.qtbot import QtBot

from kiosk.campaign.load import load_campaign
from kiosk.errors import KioskError
from kiosk.visit.model import LANGUAGES, NoticeCode, Screen
from tests.ui.stage import moment, play
from ui.automatic_shopper import gestures
from ui.automatic_shopper.dictionary import Dictionary
from ui.automatic_shopper.effort import Tally
from ui.automatic_shopper.gestures import Gestures, Wait
from ui.automatic_shopper.reading import Reading
from ui.automatic_shopper.script import JourneyOutcome, VisitScript, load_visit, practice_visit
from ui.automatic_shopper.shopper import Journey, Shopper
from ui.automatic_shopper.verdict import Verdict, VerdictReader
from ui.window import create_application

CAMPAIGN = load_campaign("practice")


class SmallTerminalCards:
    """Lays and takes the card of the small terminal."""

    def __init__(self, window: QQuickWindow, can_take: bool = True) -> None:
        self._window: Any = window  # with the functions of small_terminal.qml
        self._can_take = can_take

    def lay_card(self, name: str = "") -> bool:
        self._window.layCard(True)
        return True

    def take_card(self) -> bool:
        if self._can_take:
            self._window.layCard(False)
        return self._can_take

    def let_time_pass(self, screen: Screen) -> None:
        """The small terminal has no deadlines."""


@pytest.fixture
def terminal(qtbot: QtBot) -> Iterator[QQuickWindow]:
    create_application()
    engine = QQmlApplicationEngine()
    warnings: list[str] = []
    engine.warnings.connect(lambda found: warnings.extend(warning.toString() for warning in found))
    engine.load(Path(__file__).with_name("small_terminal.qml"))
    (window,) = engine.rootObjects()
    assert isinstance(window, QQuickWindow)
    yield window
    window.close()
    del window
    engine.deleteLater()
    assert not warnings


def script(**changes: object) -> VisitScript:
    visit = {"pin": "1234", "language": "en", "service": "b-pay", "fields": ["a1b2", "4711"], "phone_last4": "0042"}
    return VisitScript.model_validate(visit | changes)


def journey_of(shopper: Shopper) -> Journey:
    journeys: list[Journey] = []
    shopper.finished.connect(journeys.append)
    shopper.finished.connect(QCoreApplication.quit)
    shopper.start()
    QCoreApplication.exec()
    (journey,) = journeys
    return journey


@pytest.fixture
def visit(terminal: QQuickWindow, tmp_path: Path) -> Callable[..., Journey]:
    def run(can_take: bool = True, **changes: object) -> Journey:
        cards = SmallTerminalCards(terminal, can_take)
        return journey_of(Shopper(terminal, script(**changes), cards, campaign=CAMPAIGN, folder=tmp_path / "screens"))

    return run


def test_a_visit_from_the_first_screen_to_the_last(terminal: QQuickWindow, visit: Callable[..., Journey]) -> None:
    journey = visit(receipt="print")
    assert (journey.outcome, journey.reason, journey.receipt) == (JourneyOutcome.APPLIED, "", "7K3M-Q2XP-H")
    assert journey.printed
    assert terminal.property("log").strip() == (
        "menu consent items service service_terms field value=a1b2 value=4711 value=0042 review pin result attract"
    )
    assert terminal.property("service") == "service:b-pay"


def test_an_application_counts_though_its_result_ends_before_the_receipt_is_printed(
    terminal: QQuickWindow, visit: Callable[..., Journey], tmp_path: Path
) -> None:
    small: Any = terminal
    terminal.setProperty("slowPrinter", True)

    def end_once_it_was_looked_at() -> None:
        if list(tmp_path.glob("screens/*-result.png")):
            looks.stop()
            small.go("attract")

    looks = QTimer(interval=10)
    looks.timeout.connect(end_once_it_was_looked_at)
    looks.start()
    journey = visit(receipt="print")
    assert (journey.outcome, journey.receipt, journey.printed) == (JourneyOutcome.APPLIED, "7K3M-Q2XP-H", False)


def test_it_waits_for_screens_that_fade(terminal: QQuickWindow, visit: Callable[..., Journey]) -> None:
    terminal.setProperty("delay", 150)
    assert visit().outcome is JourneyOutcome.APPLIED


def test_each_new_screen_is_a_picture_in_order(visit: Callable[..., Journey], tmp_path: Path) -> None:
    journey = visit()
    assert [path.name[:3] for path in journey.screens] == [f"{n:02d}-" for n in range(1, len(journey.screens) + 1)]
    assert sorted((tmp_path / "screens").iterdir()) == list(journey.screens)
    names = [path.stem[3:] for path in journey.screens]
    assert names[0] == "attract"
    assert names[-1] == "attract"
    assert names.count("field-filled") == 3
    assert names[-2] == "result"
    assert all((QImage(str(path)).width(), QImage(str(path)).height()) == (400, 700) for path in journey.screens)


@pytest.mark.parametrize(
    ("shown", "outcome", "reason"),
    [
        ("受付済（送信待ち）", JourneyOutcome.QUEUED, ""),
        ("This ID is already in use", JourneyOutcome.REFUSED, "id_in_use"),
        ("この\N{WORD JOINER}I\N{ZERO WIDTH SPACE}D?", JourneyOutcome.REFUSED, ""),
        ("申\N{WORD JOINER}込\N{WORD JOINER}済", JourneyOutcome.APPLIED, ""),
    ],
)
def test_the_outcome_is_what_the_screen_says(
    terminal: QQuickWindow, visit: Callable[..., Journey], shown: str, outcome: JourneyOutcome, reason: str
) -> None:
    terminal.setProperty("state", shown)
    journey = visit()
    assert (journey.outcome, journey.reason) == (outcome, reason)


def test_a_wrong_pin_and_then_the_right_one(terminal: QQuickWindow, visit: Callable[..., Journey]) -> None:
    journey = visit(interrupt=[{"screen": "pin", "action": "wrong_pin"}])
    assert journey.outcome is JourneyOutcome.APPLIED
    assert terminal.property("triesLeft") == 2
    assert terminal.property("log").split().count("wrong") == 1


def test_three_wrong_pins_end_with_what_the_notice_says(visit: Callable[..., Journey]) -> None:
    journey = visit(interrupt=[{"screen": "pin", "action": "wrong_pin"}] * 3)
    assert (journey.outcome, journey.reason) == (JourneyOutcome.REFUSED, "locked")


def test_a_card_taken_away_ends_the_visit(terminal: QQuickWindow, visit: Callable[..., Journey]) -> None:
    journey = visit(interrupt=[{"screen": "service", "action": "remove_card"}])
    assert (journey.outcome, journey.reason) == (JourneyOutcome.ABANDONED, "card_removed")
    assert "result" not in terminal.property("log")


def test_it_quits_where_the_script_says(terminal: QQuickWindow, visit: Callable[..., Journey]) -> None:
    journey = visit(interrupt=[{"screen": "review", "action": "quit"}])
    assert (journey.outcome, journey.reason) == (JourneyOutcome.ABANDONED, "quit")
    assert terminal.property("shown") == "attract"


def test_where_nobody_can_take_the_card_the_visit_ends_at_take_card(visit: Callable[..., Journey]) -> None:
    journey = visit(can_take=False)
    assert journey.outcome is JourneyOutcome.APPLIED
    assert journey.screens[-1].stem.endswith("take_card")


def test_what_does_not_come_ends_the_visit_with_a_reason_and_a_picture(
    terminal: QQuickWindow, visit: Callable[..., Journey], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(gestures, "ANSWER_TIMEOUT", 0.5)
    terminal.setProperty("dead", True)
    journey = visit()
    assert journey.outcome is JourneyOutcome.FAILED
    assert journey.reason == "on menu: waited 0 s for do:self to be touchable"
    assert journey.screens[-1].stem.endswith("stuck")


def test_a_service_that_asks_for_more_than_the_script_gives(visit: Callable[..., Journey]) -> None:
    journey = visit(fields=["a1b2"])
    assert journey.outcome is JourneyOutcome.FAILED
    assert "more than the 1 fields" in journey.reason


def test_a_folder_that_cannot_be_made_is_one_line(terminal: QQuickWindow, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    folder = tmp_path / "file" / "screens"
    with pytest.raises(KioskError, match="--output"):
        Shopper(terminal, script(), SmallTerminalCards(terminal), campaign=CAMPAIGN, folder=folder)


def test_every_wording_of_the_screens_leads_back_to_its_code() -> None:
    dictionary = Dictionary(CAMPAIGN)
    for wording in (wording for language in LANGUAGES for wording in dictionary.wordings(language)):
        read = dictionary.reason(wording.screen, frozenset({wording.title, wording.sentence}))
        codes = set(read.split(" or "))
        assert wording.code in codes
        assert len(codes) <= 2 or codes == {"no_service", "no_reader", "no_driver", "no_answer"}
        for language in LANGUAGES:
            if wording in dictionary.wordings(language):
                assert dictionary.screen(frozenset({wording.title, wording.sentence}), language) is wording.screen
    assert dictionary.reason("notice", frozenset({"no such words"})) == ""


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ('pin = "12345"', "pin: must be four digits in quotation marks"),
        ('pin = "1234"', '"service" and "fields" are needed'),
        ('path = "status"\npin = "1234"\nserivce = "x"', 'unknown key "serivce"; did you mean "service"?'),
        ('path = "status"\npin = "1234"\nitems = []', "items: must not be empty"),
        ('path = "status"\npin = "1234"\nitems = ["gift"]', "items[1]: must be"),
        ('path = "status"\npin = "1234"\nlanguage = "fr"', "language: must be one of ja, ja-easy, en"),
        ('path = "apply"\npin = "1234"\napply_after = true', '"apply_after" belongs to path = "status"'),
        ('path = "status"\npin = "1234"\nsearch = "%s"' % ("ab" * 40), "search: must be at most 40 characters"),
        ('path = "status"\npin = "1234"\n[display]\ntext_size = "huge"', "display.text_size: must be"),
        ('path = "status"\npin = "1234"\n[[interrupt]]\nscreen = "menu"\naction = "swap_card"', 'needs "card"'),
        (
            'path = "status"\npin = "1234"\n[[interrupt]]\nscreen = "menu"\naction = "switch_language"',
            'needs "language"',
        ),
        ('path = "status"\npin = "1234"\nphone_last4 = "12"', "phone_last4: must be four digits"),
        ('path = "status"\npin = "1234"\n[[interrupt]]\nscreen = "menu"\naction = "wrong_pin"', 'the screen "pin"'),
        ('path = "status"\npin = "1234"\n[expect]\noutcome = "good"', "expect.outcome: must be"),
    ],
)
def test_a_mistake_in_a_visit_is_one_line_without_its_values(tmp_path: Path, text: str, line: str) -> None:
    file = tmp_path / "visit.toml"
    file.write_text(text)
    with pytest.raises(KioskError) as mistake:
        load_visit(file)
    message = str(mistake.value)
    assert line in message
    assert str(file) in message
    assert "\n" not in message
    assert "12345" not in message


def test_the_practice_visit_fits_the_practice_campaign_and_hides_what_is_typed() -> None:
    practice = practice_visit()
    (service,) = (service for service in CAMPAIGN.services if service.code == practice.service)
    now = datetime(2026, 1, 1, tzinfo=UTC)
    assert all(field.complete(value, now) for field, value in zip(service.fields, practice.fields, strict=True))
    assert not any(secret in repr(practice) for secret in (practice.pin, practice.phone_last4, *practice.fields))


ABANDONED = {NoticeCode.CARD_REMOVED, NoticeCode.CARD_CHANGED, NoticeCode.TIMED_OUT}
FAILED = {
    *(NoticeCode.READER_FAILED, NoticeCode.READ_FAILED, NoticeCode.ANSWER_LOST),
    *(NoticeCode.NOT_ACCEPTED, NoticeCode.OUTCOME_UNKNOWN, NoticeCode.STATUS_UNAVAILABLE),
}


def test_a_visit_that_ends_with_a_notice_was_left_or_failed_or_was_refused(qapp: QCoreApplication) -> None:
    """A technician who rehearses is told a fault of the terminal as one, and a card's as the card's."""
    with play(moment("menu")) as stage:
        reader = VerdictReader(Reading(stage.window.window), Dictionary(stage.stage.offer.campaign))
        for code in NoticeCode:
            stage.show(moment(f"notice-{code}"))
            outcome = reader.notice().outcome
            assert (outcome is JourneyOutcome.ABANDONED) is (code in ABANDONED), code
            assert (outcome is JourneyOutcome.FAILED) is (code in FAILED), code


GUESSED = Verdict(JourneyOutcome.ABANDONED, "card_removed")
APPLIED = Verdict(JourneyOutcome.APPLIED, receipt="K7Q4-19MD-5")


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (None, (JourneyOutcome.REFUSED, "locked")),
        (GUESSED, (JourneyOutcome.REFUSED, "locked")),
        (APPLIED, ("applied", "")),
    ],
)
def test_what_a_notice_says_counts_for_more_than_a_guess_and_less_than_a_result(
    terminal: QQuickWindow, before: Verdict | None, after: tuple[str, str]
) -> None:
    terminal.setProperty("told", "Your PIN is locked")
    terminal.setProperty("shown", "notice")
    shopper = Shopper(terminal, script(), SmallTerminalCards(terminal), campaign=CAMPAIGN, folder=None)
    flow = shopper._flow
    flow.verdict = before
    next(flow.answer(Screen.NOTICE))
    assert flow.verdict is not None
    assert (flow.verdict.outcome, flow.verdict.reason) == after


def test_of_the_keys_that_begin_what_is_to_be_typed_the_one_that_types_most_is_touched() -> None:
    """A letter with its mark is one key in some scripts, and the letter alone another."""
    keys = {"key:": ("क", "क्ष", "म", "clear"), "layout:": ()}
    reading: Any = SimpleNamespace(names=keys.__getitem__, can_touch=lambda _: False, steady=lambda _: lambda: True)
    gestures = Gestures(reading, cast("Any", None), lambda _: None, Tally("ne", CAMPAIGN, "self", ""))
    waits = [each.what for each in islice(gestures.type("क्षम"), 1) if isinstance(each, Wait)]
    assert waits == ["key:क्ष to be touchable"]


def test_what_is_transparent_is_not_seen(qapp: QCoreApplication) -> None:
    """While the terminal starts, its first button keeps its place without being painted."""
    with play(moment("starting")) as stage:
        reading = Reading(stage.window.window)
        assert not reading.sees("action:begin")
        assert "Start" not in reading.all_texts()
        stage.show(moment("attract"))
        assert reading.can_touch("action:begin")
        assert "Start" in reading.all_texts()
