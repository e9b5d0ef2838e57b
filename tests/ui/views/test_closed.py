"""Why a terminal cannot be used now, what its staff can do, and where else to go."""

import re
from dataclasses import replace
from datetime import UTC, datetime, time, timedelta

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, QPointF

from kiosk.campaign.hours_file import parse_hours
from kiosk.campaign.japan_time import JST
from kiosk.campaign.load import load_campaign
from kiosk.campaign.model import Phase
from kiosk.campaign.texts import spoken
from kiosk.station.settings import load_profile
from kiosk.visit.events import LanguageChosen, StaffCalled
from kiosk.visit.model import (
    LANGUAGES,
    PAUSES,
    ClosedReason,
    Display,
    TextSize,
    Visit,
)
from kiosk.visit.rules import CLOSED_IN
from tests.ui import layout
from tests.ui.stage import moment, play, practice_offer
from ui.formats import times
from ui.translation.catalogue import translator
from ui.typography.line_breaking import plain
from ui.views.attract import attract
from ui.views.closed import Closed, closed
from ui.views.frame import frame
from ui.views.staff_line import StaffContact

OFFER = practice_offer()
EN = translator("en")
ROUND_2 = load_campaign("round2")
PHASES = {reason: phase for phase, reason in CLOSED_IN.items()}
FAULTS = {
    ClosedReason.NO_SERVICE,
    ClosedReason.NO_READER,
    ClosedReason.NO_DRIVER,
    ClosedReason.NO_ANSWER,
    ClosedReason.NOT_ENROLLED,
    ClosedReason.CLOCK,
    ClosedReason.STORAGE,
}


def why(reason: ClosedReason, language: str = "en") -> Closed:
    offer = replace(OFFER, phase=PHASES.get(reason, Phase.OPEN))
    return closed(Visit(closed_by=reason, language=language), offer, translator(language))


def test_each_reason_has_its_own_words() -> None:
    said = {reason: (why(reason).title, why(reason).sentence) for reason in ClosedReason}
    # A shopper can do nothing about the difference between these; what the staff can do is told apart below.
    for reason in (ClosedReason.NO_SERVICE, ClosedReason.NO_DRIVER, ClosedReason.NO_ANSWER):
        assert said.pop(reason) == said[ClosedReason.NO_READER]
    assert len(set(said.values())) == len(said)
    assert all(title and sentence for title, sentence in said.values())


@pytest.mark.parametrize("reason", list(ClosedReason))
def test_what_does_not_pass_by_itself_is_for_the_staff(reason: ClosedReason) -> None:
    assert why(reason).for_staff == (reason in FAULTS)


@pytest.mark.parametrize("reason", list(ClosedReason))
@pytest.mark.parametrize("language", ["ja", "ne"])
def test_the_staff_reads_one_thing_to_do_which_terminal_it_is_and_whom_to_call(
    reason: ClosedReason, language: str
) -> None:
    """In Japanese and English, whatever the person before them chose."""
    contact = StaffContact("K-0000ABCD", "03-5555-0123")
    offer = replace(OFFER, phase=PHASES.get(reason, Phase.OPEN))
    told = closed(Visit(closed_by=reason, language=language), offer, translator(language), contact).staff
    japanese, english, known = told.splitlines()
    assert japanese.startswith("係員の方へ：")
    assert english.startswith("For staff: ")
    assert known == "端末番号 / Terminal K-0000ABCD　保守連絡先 / Technician 03-5555-0123"
    assert len(why(reason).staff.splitlines()) == 2, "what is not known is left out"


TO_DO = {
    "nothing to do": "not_begun items_not_begun maintenance outside_hours",
    "Nothing to do": "ended",
    "has not started in 3 minutes": "starting",
    "check the cable of the card reader": "no_reader",
    "unplug the card reader": "no_answer",
    "check the network cable": "no_challenge clock_unconfirmed",
    ": call the technician": "no_service no_driver not_enrolled clock storage",
    "open it again": " ".join(sorted(PAUSES)),
}
"""What staff do about each reason: a cable is looked for where it may be one."""


def test_staff_are_told_what_helps_against_this_reason() -> None:
    assert {reason for reasons in TO_DO.values() for reason in reasons.split()} == set(ClosedReason)
    for words, reasons in TO_DO.items():
        for reason in reasons.split():
            assert words in why(ClosedReason(reason)).staff.splitlines()[1], reason


@pytest.mark.parametrize("heard", [True, False])
def test_nobody_is_told_that_staff_was_called_where_no_sound_can_be_heard(*, heard: bool) -> None:
    profile = load_profile("store-counter")
    shown = frame(Visit(), OFFER, profile, EN, StaffContact(heard=lambda: heard))
    assert shown.can_call_staff is heard


@pytest.mark.long
@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("size", [TextSize.NORMAL, TextSize.LARGEST])
def test_the_line_for_staff_is_on_the_first_page_and_whole(
    qapp: QCoreApplication, language: str, size: TextSize
) -> None:
    """At 1024x768, the smallest panel in the field."""
    visit = replace(moment("closed-storage"), language=language, display=Display(text_size=size))
    contact = StaffContact("K-0000ABCD", "03-5555-0123")
    with play(visit, "seven-bank-atm", contact=contact) as stage:
        todo = stage.item("staff:todo")
        corner = todo.mapToScene(QPointF(0, 0))
        assert corner.y() >= 0
        assert corner.y() + todo.height() <= stage.window.window.height()
        assert corner.x() + todo.property("contentWidth") <= stage.window.window.width()
        assert "03-5555-0123" in plain(todo.property("text"))


@pytest.mark.parametrize("reason", list(ClosedReason))
def test_other_spots_only_where_this_terminal_is_the_cause(reason: ClosedReason) -> None:
    spots = why(reason).code_words == "Other procedure spots"
    assert spots == (
        reason
        in FAULTS
        | {
            ClosedReason.NO_CHALLENGE,
            ClosedReason.CLOCK_UNCONFIRMED,
            ClosedReason.PAUSED_BREAK,
            ClosedReason.PAUSED_REPAIR,
        }
    )


def test_during_maintenance_no_smartphone_is_offered_and_it_is_said_until_when() -> None:
    window = ROUND_2.maintenance[0]
    visit = Visit()
    before = closed(visit, ROUND_2.on(window.start - timedelta(minutes=1)), EN)
    during = closed(visit, ROUND_2.on(window.start), EN)
    assert before.sentence.startswith("The system will be maintained from ")
    assert during.sentence.startswith("The system is being maintained until ")
    for shown in (before, during):
        assert "Smartphones cannot apply during this time either" in shown.way_out
        assert shown.code.host == "mynumbercard.point.soumu.go.jp"


def test_outside_its_hours_the_terminal_says_when_it_is_open() -> None:
    midnight = ROUND_2.on(datetime(2023, 1, 10, 16, tzinfo=UTC), parse_hours("06:30-24:00"))
    shown = closed(Visit(language="en"), midnight, EN)
    assert shown.sentence == "This terminal is open 6:30–24:00."
    assert shown.way_out == "With a smartphone you can apply at any hour."


COUNTER = load_profile("municipal-counter").hours


def on_the_day(day: str, clock: time = time(12)) -> datetime:
    return datetime.combine(datetime.fromisoformat(day), clock, JST)


@pytest.mark.parametrize(
    ("day", "clock", "opens"),
    [
        ("2022-10-07", time(8, 29), "7 October 2022 (Friday)"),
        ("2022-10-07", time(17, 15), "11 October 2022 (Tuesday)"),  # the Monday is Sports Day
        ("2022-10-09", time(12), "11 October 2022 (Tuesday)"),
        ("2022-10-10", time(12), "11 October 2022 (Tuesday)"),
        ("2022-12-28", time(18), "4 January 2023 (Wednesday)"),
    ],
)
def test_a_place_whose_days_differ_names_the_day_on_which_it_opens(day: str, clock: time, opens: str) -> None:
    """Never hours that do not hold on the day on which they are read."""
    shown = closed(Visit(language="en"), ROUND_2.on(on_the_day(day, clock), COUNTER), EN)
    assert shown.title == "Closed at this hour"
    assert shown.sentence == f"This terminal is open {opens} 8:30–17:15."


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_day_on_which_it_opens_is_named_in_every_language(language: str) -> None:
    sentence = closed(
        Visit(language=language), ROUND_2.on(on_the_day("2022-10-09"), COUNTER), translator(language)
    ).sentence
    day = QLocale(spoken(language)).dayName(2)
    assert day in plain(sentence)
    assert times(time(8, 30), time(17, 15), language) in plain(sentence)
    assert {"2022", "11"} <= set(re.findall("[0-9]+", sentence))


def test_there_is_room_for_the_day_on_which_it_opens(qapp: QCoreApplication) -> None:
    """With the largest text on the smallest panel."""
    sunday = OFFER.campaign.on(on_the_day("2027-09-26"), COUNTER)
    with play(moment("closed-outside_hours")) as stage:
        for language in LANGUAGES:
            stage.stage.offer = sunday
            stage.open(moment("closed-outside_hours", language, Display(TextSize.LARGEST)))
            hours = times(time(8, 30), time(17, 15), language)
            assert any(hours in plain(text) for text in stage.texts())
            assert layout.findings(stage.window.window, stage.px_per_mm) == []


def test_the_first_screen_tells_the_hours_that_hold_now() -> None:
    hours = parse_hours({"weekdays": "08:30-17:15", "saturday": "22:00-02:00"})
    profile = replace(load_profile("municipal-counter"), hours=hours)
    told_at = {
        moment_: attract(Visit(language="en"), ROUND_2.on(moment_, hours), profile).hours
        for moment_ in (
            on_the_day("2022-10-07", time(9)),
            on_the_day("2022-10-08", time(23)),
            on_the_day("2022-10-09", time(1)),  # Sunday: what began on Saturday goes on
            on_the_day("2022-10-09", time(9)),
        )
    }
    assert list(told_at.values()) == ["8:30–17:15", "22:00–2:00", "22:00–2:00", ""]


@pytest.mark.parametrize("terminal", ["lawson-copier", "carrier-counter"])
def test_the_language_of_the_closed_screen_is_one_touch(qapp: QCoreApplication, terminal: str) -> None:
    """On the smallest panel, where the words need the room, behind the globe."""
    for code in LANGUAGES:
        with play(moment("closed-maintenance"), terminal) as stage:
            if terminal == "carrier-counter":
                stage.touch("action:language")
            stage.touch(f"language:{code}")
            assert stage.stage.posted == [LanguageChosen(code)]


@pytest.mark.parametrize(
    ("terminal", "attended"), [("carrier-counter", True), ("seven-bank-atm", False), ("lawson-copier", False)]
)
def test_staff_is_called_where_there_is_some(qapp: QCoreApplication, terminal: str, attended: bool) -> None:
    with play(moment("closed-no_reader"), terminal) as stage:
        assert ("action:staff" in layout.by_name(stage.window.window)) == attended
        if attended:
            stage.touch("action:staff")
            assert stage.stage.posted == [StaffCalled()]


def test_all_of_a_closed_screen_can_be_read_with_the_largest_text(qapp: QCoreApplication) -> None:
    """On one page. That the staff should be told is said by a sentence, or by the button that calls them."""
    visit = moment("closed-no_reader")
    largest = replace(visit, display=replace(visit.display, text_size=TextSize.LARGEST))
    with play(largest) as stage:
        assert "page:next" not in layout.by_name(stage.window.window)
        read = set(stage.texts())
        assert "0570-028-125" in read
        assert {"Please tell the staff.", "Call staff"} & read


@pytest.mark.parametrize("reason", list(ClosedReason))
def test_staff_are_called_to_what_they_can_put_right_and_to_nothing_else(
    qapp: QCoreApplication, reason: ClosedReason
) -> None:
    if reason is ClosedReason.STARTING:
        return
    with play(moment("menu")) as stage:
        phase = PHASES.get(reason, Phase.OPEN)
        stage.stage.offer = replace(OFFER, phase=phase)
        stage.show(moment(f"closed-{reason}"))
        assert ("action:staff" in layout.by_name(stage.window.window)) is (reason in FAULTS)
