"""R86-R98: telephone lines by language, subject and hours."""

import subprocess
import sys
from datetime import UTC, datetime, time, timedelta, timezone

import pytest

from kiosk.campaign.help_lines import HelpAdvice, HelpLine, help_for
from kiosk.campaign.japan_time import JST
from kiosk.campaign.load import load_campaign

CAMPAIGN = load_campaign("practice")
INSTANT = timedelta(microseconds=1)
JAPANESE, FOREIGN_POINTS, FOREIGN_CARD, INSTEAD = "0120-95-0178", "0570-028-125", "0120-0178-27", "0570-064-738"


def numbers(advice: HelpAdvice) -> list[str]:
    return [line.number for line in advice.lines]


def line(language: str, subject: str = "card") -> HelpLine:
    return help_for(CAMPAIGN.help_lines, language, subject).lines[0]


def at(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=JST)


@pytest.mark.parametrize("language", ["ja", "ja-easy"])
@pytest.mark.parametrize("subject", ["card", "points"])
def test_in_japanese_one_number_for_everything(language: str, subject: str) -> None:
    """R86: free of charge; easy Japanese is Japanese."""
    advice = help_for(CAMPAIGN.help_lines, language, subject)
    assert (numbers(advice), advice.language, advice.served) == ([JAPANESE], "ja", True)
    assert not advice.lines[0].charged


@pytest.mark.parametrize("language", ["en", "zh", "ko", "es", "pt"])
def test_five_languages_have_a_line_about_points(language: str) -> None:
    """R96-R98: an 0570 number, which the caller pays."""
    advice = help_for(CAMPAIGN.help_lines, language, "points")
    assert (numbers(advice), advice.language, advice.served) == ([FOREIGN_POINTS], language, True)
    assert advice.lines[0].charged


@pytest.mark.parametrize("language", ["th", "ne", "id", "vi"])
def test_four_languages_have_none_and_are_told_so(language: str) -> None:
    """R97: English and Japanese lines, and the screen says that the person's language is not spoken there."""
    advice = help_for(CAMPAIGN.help_lines, language, "points")
    assert (numbers(advice), advice.language, advice.served) == ([FOREIGN_POINTS, JAPANESE], language, False)
    assert all(language not in each.languages for each in advice.lines)


@pytest.mark.parametrize("language", ["en", "zh", "ko", "es", "pt", "th", "ne", "id", "vi"])
def test_nine_languages_have_a_line_about_the_card_and_one_instead_of_it(language: str) -> None:
    """R90, R91: the free number first, then the paid one that replaces it when it cannot be reached."""
    advice = help_for(CAMPAIGN.help_lines, language, "card")
    assert (numbers(advice), advice.served) == ([FOREIGN_CARD, INSTEAD], True)
    assert [each.charged for each in advice.lines] == [False, True]
    assert [each.instead_of for each in advice.lines] == ["", FOREIGN_CARD]
    assert all(language in each.languages for each in advice.lines)
    assert advice.lines[0].hours == advice.lines[1].hours


@pytest.mark.parametrize(
    ("language", "expected", "served"),
    [("ja", [JAPANESE], True), ("zh", [FOREIGN_CARD], True), ("vi", [FOREIGN_CARD, JAPANESE], False)],
)
def test_a_lost_card_is_stopped_at_any_hour(language: str, expected: list[str], served: bool) -> None:
    advice = help_for(CAMPAIGN.help_lines, language, "lost")
    assert (numbers(advice), advice.served) == (expected, served)
    assert all(each.hours.contains(at(f"2023-01-08T{hour:02}:00")) for each in advice.lines for hour in range(24))


def test_a_line_that_stands_in_comes_last_wherever_it_is_in_the_file() -> None:
    advice = help_for(tuple(reversed(CAMPAIGN.help_lines)), "en", "card")
    assert numbers(advice) == [FOREIGN_CARD, INSTEAD]


def test_a_campaign_without_lines_serves_nobody() -> None:
    advice = help_for((), "en", "points")
    assert (advice.lines, advice.served) == ((), False)


def open_hours(language: str, day: str, subject: str = "card") -> tuple[time, time] | None:
    """First and last minute of `day` at which the line is open, found minute by minute."""
    midnight = at(f"{day}T00:00")
    answered = [
        minute
        for minute in range(24 * 60)
        if line(language, subject).hours.contains(midnight + timedelta(minutes=minute))
    ]
    if not answered:
        return None
    assert answered == list(range(answered[0], answered[-1] + 1))
    first, last = (midnight + timedelta(minutes=minute) for minute in (answered[0], answered[-1] + 1))
    return first.time(), last.time()


LONG = (time(9, 30), time(20))


@pytest.mark.parametrize("language", ["ja", "ja-easy"])
@pytest.mark.parametrize(
    "day",
    [
        "2023-01-06",  # a Friday
        "2023-01-07",  # a Saturday
        "2023-01-08",  # a Sunday
        "2023-01-09",  # Coming of Age Day, a Monday
    ],
)
def test_the_japanese_line_answers_until_eight_every_day(day: str, language: str) -> None:
    """R87 to R89: what the leaflet has in brackets for card and points, not the 17:30 of other subjects."""
    assert open_hours(language, day) == LONG
    assert open_hours(language, day, "points") == LONG


@pytest.mark.parametrize(
    ("language", "subject", "hours"),
    [
        *((language, "card", LONG) for language in ("en", "zh", "ko", "es", "pt")),
        *((language, "points", LONG) for language in ("en", "zh", "ko", "es", "pt")),
        *((language, "card", (time(9, 30), time(18))) for language in ("th", "ne", "id")),
        ("vi", "card", (time(10), time(19))),
    ],
)
@pytest.mark.parametrize("day", ["2023-01-06", "2023-01-09", "2023-01-08"])
def test_the_foreign_lines_have_hours_for_each_language(
    language: str, subject: str, hours: tuple[time, time], day: str
) -> None:
    """R92-R95, R97: the same every day; Vietnamese opens later and closes at 19:00."""
    assert open_hours(language, day, subject) == hours


def test_at_eight_sharp_nobody_answers_any_more() -> None:
    weekday = line("ja")
    assert not weekday.hours.contains(at("2023-01-06T09:30") - INSTANT)
    assert weekday.hours.contains(at("2023-01-06T09:30"))
    assert weekday.hours.contains(at("2023-01-06T20:00") - INSTANT)
    assert not weekday.hours.contains(at("2023-01-06T20:00"))


def test_the_hour_is_that_of_japan_wherever_the_clock_is() -> None:
    """23:00 in Honolulu is 18:00 in Japan, still open; 1:00 there is 20:00 in Japan."""
    honolulu = timezone(timedelta(hours=-10))
    assert line("ja").hours.contains(datetime(2023, 1, 15, 23, 0, tzinfo=honolulu))
    assert not line("ja").hours.contains(datetime(2023, 1, 15, 1, 0, tzinfo=honolulu))
    assert line("ja").hours.contains(datetime(2023, 1, 6, 0, 30, tzinfo=UTC))
    assert not line("ja").hours.contains(datetime(2023, 1, 6, 11, 0, tzinfo=UTC))


@pytest.mark.long
def test_the_slow_calendar_is_not_loaded_before_somebody_asks() -> None:
    """The attract screen is painted before it is loaded."""
    check = "import sys, kiosk.campaign.load as l; l.load_campaign('practice'); print('jpholiday' in sys.modules)"
    ran = subprocess.run([sys.executable, "-c", check], capture_output=True, text=True, check=True)
    assert ran.stdout == "False\n"
