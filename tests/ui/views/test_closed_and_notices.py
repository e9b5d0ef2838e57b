"""Before a visit, and after one that could not go on: why not now, what went wrong, whom to call, where else to go."""

import re
from dataclasses import replace
from datetime import UTC, datetime, time, timedelta

import pytest
from PySide6.QtCore import QCoreApplication, QLocale

from kiosk.campaign.dates import JST
from kiosk.campaign.hours_file import parse_hours
from kiosk.campaign.load import load_campaign
from kiosk.campaign.model import Phase
from kiosk.campaign.opening_hours import ALWAYS
from kiosk.campaign.texts import spoken
from kiosk.station.settings import load_profile
from kiosk.visit.events import DisplayChosen, LanguageChosen, Next, StaffCalled
from kiosk.visit.model import (
    LANGUAGES,
    After,
    ClosedReason,
    Display,
    Notice,
    NoticeCode,
    Screen,
    TextSize,
    Visit,
)
from kiosk.visit.rules import CLOSED_IN
from tests.ui import layout
from tests.ui.stage import moment, play, practice_offer
from ui.line_breaking import plain
from ui.translation.catalogue import translator
from ui.views.attract import attract
from ui.views.closed import Closed, closed
from ui.views.help import first_line, help_on
from ui.views.notice import NoticeScreen, notice

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


def told(code: NoticeCode, language: str = "en", **details: object) -> NoticeScreen:
    visit = replace(Visit(language=language, notice=Notice(code, After.HOME)), **details)  # type: ignore[arg-type]
    return notice(visit, OFFER, translator(language))


# --- closed


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


def test_the_staff_reads_whether_to_look_for_the_cable_or_to_restart() -> None:
    hints = {reason: why(reason).staff for reason in ClosedReason if why(reason).staff}
    assert "plugged in" in hints.pop(ClosedReason.NO_READER)
    assert set(hints) == {ClosedReason.NO_SERVICE, ClosedReason.NO_DRIVER, ClosedReason.NO_ANSWER}
    assert all("off and on" in hint for hint in hints.values())


@pytest.mark.parametrize("reason", list(ClosedReason))
def test_other_spots_only_where_this_terminal_is_the_cause(reason: ClosedReason) -> None:
    spots = why(reason).code_words == "Other procedure spots"
    assert spots == (reason in FAULTS | {ClosedReason.NO_CHALLENGE})


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
    assert {"8:30", "17:15", "2022", "11"} <= set(re.findall("[0-9]+(?::[0-9]+)?", sentence))


def test_there_is_room_for_the_day_on_which_it_opens(qapp: QCoreApplication) -> None:
    """With the largest text on the smallest panel."""
    sunday = OFFER.campaign.on(on_the_day("2027-09-26"), COUNTER)
    with play(moment("closed-outside_hours")) as stage:
        for language in LANGUAGES:
            stage.stage.offer = sunday
            stage.open(moment("closed-outside_hours", language, Display(TextSize.LARGEST)))
            assert any("8:30" in text for text in stage.texts())
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


def test_the_language_of_the_closed_screen_is_one_touch(qapp: QCoreApplication) -> None:
    for code in LANGUAGES:
        with play(moment("closed-maintenance")) as stage:
            stage.touch(f"language:{code}")
            assert stage.stage.posted == [LanguageChosen(code)]


@pytest.mark.parametrize(("terminal", "attended"), [("carrier-counter", True), ("seven-bank-atm", False)])
def test_staff_is_called_where_there_is_some(qapp: QCoreApplication, terminal: str, attended: bool) -> None:
    with play(moment("closed-no_reader"), terminal) as stage:
        assert ("action:staff" in layout.by_name(stage.window.window)) == attended
        if attended:
            stage.touch("action:staff")
            assert stage.stage.posted == [StaffCalled()]


def test_all_of_a_closed_screen_can_be_read_with_the_largest_text(qapp: QCoreApplication) -> None:
    visit = moment("closed-no_reader")
    largest = replace(visit, display=replace(visit.display, text_size=TextSize.LARGEST))
    with play(largest) as stage:
        read = set(stage.texts())
        while stage.item("page:next").isEnabled():
            stage.touch("page:next")
            read |= set(stage.texts())
        assert {"Please tell the staff.", "0570-028-125"} <= read


# --- notices


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_notice_has_its_own_title(language: str) -> None:
    titles = [told(code, language).title for code in NoticeCode]
    assert len(set(titles)) == len(titles)


def test_whoever_may_fear_for_points_or_card_reads_that_nothing_was_applied() -> None:
    for code in (
        NoticeCode.CARD_REMOVED,
        NoticeCode.CARD_CHANGED,
        NoticeCode.TIMED_OUT,
        NoticeCode.READER_FAILED,
        NoticeCode.ANSWER_LOST,
        NoticeCode.NOT_ACCEPTED,
        NoticeCode.LOCKED,
        NoticeCode.CLOSED_MEANWHILE,
        NoticeCode.PREREGISTRATION_MISSING,
    ):
        assert "Nothing was applied." in told(code).sentence
    assert "Nothing was applied." not in told(NoticeCode.OUTCOME_UNKNOWN).sentence


def test_a_card_that_was_not_read_costs_no_try() -> None:
    for code in (NoticeCode.READ_FAILED, NoticeCode.READ_FAILED_AGAIN):
        assert "No PIN try was used." in told(code).sentence + told(code).way_out


def test_a_revoked_card_is_told_no_reason() -> None:
    words = " ".join((told(NoticeCode.STATUS_REFUSED).title, told(NoticeCode.STATUS_REFUSED).sentence)).lower()
    assert not any(word in words for word in ("lost", "revoked", "suspended", "stolen", "died", "moved"))


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_period_of_stay_is_for_those_who_have_one(language: str) -> None:
    assert bool(told(NoticeCode.EXPIRED, language).more) == (language != "ja")


def test_a_missing_registration_says_what_to_do_at_the_provider() -> None:
    service = next(each for each in OFFER.campaign.services if each.preregistration)
    shown = told(NoticeCode.PREREGISTRATION_MISSING, service=service.code)
    assert shown.more == service.preregistration["en"]
    assert told(NoticeCode.PREREGISTRATION_MISSING).more == ""


@pytest.mark.parametrize("code", list(NoticeCode))
def test_other_spots_where_the_terminal_cannot_go_on(code: NoticeCode) -> None:
    terminal = {NoticeCode.READ_FAILED_AGAIN, NoticeCode.READER_FAILED, NoticeCode.NOT_ACCEPTED}
    assert (told(code).code.size > 0) == (code in terminal)


def test_the_help_line_of_a_notice_is_about_what_went_wrong() -> None:
    assert told(NoticeCode.LOCKED).help[0].number == "0120-0178-27"
    assert told(NoticeCode.OUTCOME_UNKNOWN).help[0].number == "0570-028-125"
    assert told(NoticeCode.CARD_REMOVED).help == ()


# --- whom to call


@pytest.mark.parametrize("language", LANGUAGES)
def test_nobody_is_sent_to_a_line_as_if_it_spoke_their_language(language: str) -> None:
    spoken = language.partition("-")[0]
    for subject in ("points", "card"):
        served = help_on(OFFER, language, subject, EN)
        speaks = any(spoken in line.languages and subject in line.subjects for line in OFFER.campaign.help_lines)
        assert bool(served.told) != speaks
        assert [row.note for row in served.rows if row.note] == (
            ["English", "日本語"] if not speaks else ["If you cannot get through"] * (len(served.rows) - 1)
        )
        assert first_line(OFFER, language, subject, EN).rows == served.rows[:1]


@pytest.mark.parametrize(
    ("moment_", "answers"),
    [
        (datetime(2022, 10, 7, 0, 29, 59, tzinfo=UTC), False),  # Friday 9:29:59 in Japan
        (datetime(2022, 10, 7, 0, 30, tzinfo=UTC), True),
        (datetime(2022, 10, 7, 10, 59, 59, tzinfo=UTC), True),  # 19:59:59
        (datetime(2022, 10, 7, 11, 0, tzinfo=UTC), False),
        (datetime(2022, 10, 8, 8, 29, 59, tzinfo=UTC), True),  # Saturday 17:29:59
        (datetime(2022, 10, 8, 8, 30, tzinfo=UTC), False),
        (datetime(2022, 10, 10, 8, 30, tzinfo=UTC), False),  # a Monday that is a holiday
    ],
)
def test_open_now_is_the_hour_in_japan(moment_: datetime, answers: bool) -> None:
    (row,) = help_on(ROUND_2.on(moment_), "ja", "points", EN).rows
    assert (row.answers, row.now) == (answers, "Open now" if answers else "Closed now")
    assert row.hours == ("Monday to Friday 9:30〜20:00", "Weekends, holidays 9:30〜17:30")


@pytest.mark.parametrize(
    ("written", "told"),
    [
        ("24h", ("Every day 0:00–24:00",)),
        ([{"days": "weekdays", "between": "09:00-24:00"}], ("Monday to Friday 9:00–24:00",)),
        (
            {"weekdays": "09:00-18:00", "saturday": "09:00-12:00"},
            ("Monday to Friday 9:00–18:00", "Saturday 9:00–12:00"),
        ),
        ({"monday": "09:00-12:00", "thursday": "09:00-12:00"}, ("Monday, Thursday 9:00–12:00",)),
        (
            {"every_day": "09:00-18:00", "holidays": "10:00-12:00"},
            ("Monday, Tuesday, Wednesday, Thursday, Friday, Saturday, Sunday 9:00–18:00",),
        ),
    ],
)
def test_the_days_of_a_line_are_told_in_words(written: object, told: tuple[str, ...]) -> None:
    (line, *_), hours = OFFER.campaign.help_lines, parse_hours(written)
    campaign = replace(OFFER.campaign, help_lines=(replace(line, languages=("en",), hours=hours),))
    (row,) = help_on(campaign.on(OFFER.moment), "en", "points", EN).rows
    assert row.hours == told


def test_who_pays_for_the_call_is_said() -> None:
    costs = {row.number: row.cost for row in help_on(OFFER, "en", "card", EN).rows}
    assert costs == {"0120-0178-27": "Free of charge", "0570-064-738": "You pay for the call"}


# --- the first screen, and the last


@pytest.mark.parametrize("terminal", ["carrier-counter", "seven-bank-atm", "post-office"])
def test_eleven_languages_and_the_display_are_one_touch_from_the_start(qapp: QCoreApplication, terminal: str) -> None:
    with play(moment("attract"), terminal) as stage:
        names = layout.by_name(stage.window.window)
        assert {f"language:{code}" for code in LANGUAGES} | {"action:display"} <= set(names)
        stage.touch("action:display")
        stage.touch("display:largest")
        assert [type(event) for event in stage.stage.posted] == [DisplayChosen]


def test_the_first_screen_says_what_until_when_what_to_bring_and_its_hours(qapp: QCoreApplication) -> None:
    with play(moment("attract")) as stage:
        texts = " ".join(stage.texts()).replace("\N{NO-BREAK SPACE}", " ")
        for words in (
            "Up to 20,000 yen worth of points",
            "Apply for points by 31 December 2099",
            "My Number Card",
            "4-digit PIN",
            "ID and code of a payment service",
            "10:00–19:00",
            "Practice",
        ):
            assert words in texts


def test_a_terminal_that_never_closes_says_no_hours() -> None:
    profile = replace(load_profile("carrier-counter"), hours=ALWAYS)
    assert attract(Visit(), OFFER, profile).hours == ""


def test_a_card_left_behind_is_said_to_whoever_comes(qapp: QCoreApplication) -> None:
    with play(moment("take-card")) as stage:
        assert stage.item("title").property("words") == "Please take your card"
        stage.show(moment("take-card-left"))
        assert stage.item("title").property("words") == "A card was left here"


def test_called_staff_sees_nothing_of_the_visit_and_the_person_goes_on(qapp: QCoreApplication) -> None:
    typed = replace(moment("review"), screen=Screen.STAFF, resume=Screen.REVIEW)
    with play(typed) as stage:
        assert not any(value and value in text for text in stage.texts() for value in (*typed.inputs, typed.phone))
        stage.touch("action:next")
        assert stage.stage.posted == [Next()]
