"""How dates, times, amounts and typed values are written in every language."""

import re
from datetime import UTC, datetime, time

import pytest
from PySide6.QtCore import QDate, QLocale

from kiosk.campaign.texts import spoken
from kiosk.visit.model import LANGUAGES
from ui.formats import date, date_and_time, grouped, times, yen

OCTOBER = datetime(2022, 9, 30, 15, 5, tzinfo=UTC)  # already October in Japan
DATES = {
    "ja": "2022年10月1日",
    "ja-easy": "2022年10月1日",
    "en": "1 October 2022",
    "zh": "2022年10月1日",
    "ko": "2022년 10월 1일",
    "es": "1 de octubre de 2022",
    "pt": "1 de outubro de 2022",
    "th": "1 ตุลาคม ค.ศ. 2022",
    "ne": "2022 अक्टोबर 1",
    "id": "1 Oktober 2022",
    "vi": "1 tháng 10 năm 2022",
}


CLOCK = {
    "ja-easy": ("0時5分", "9時30分から20時まで"),
    "ko": ("0:05", "9:30~20:00"),
    "ja": ("0:05", "9:30〜20:00"),
    "pt": ("0h05", "9h30–20h"),
    "th": ("0:05\N{NO-BREAK SPACE}น.", "9:30–20:00\N{NO-BREAK SPACE}น."),
    "id": ("00.05", "09.30–20.00"),
}


@pytest.mark.parametrize("language", LANGUAGES)
def test_dates_and_times_are_those_of_japan(language: str) -> None:
    assert date(OCTOBER, language) == DATES[language]
    minute, _ = CLOCK.get(language, ("0:05", ""))
    assert date_and_time(OCTOBER, language) == f"{DATES[language]} {minute}"


@pytest.mark.parametrize("language", [language for language in LANGUAGES if language != "en"])
def test_dates_are_those_of_cldr(language: str) -> None:
    """Its long form without the day of the week, in ASCII digits."""
    locale = QLocale(spoken(language))
    pattern = re.sub(r"^d{4}(ที่|,) |,? ?d{4}$", "", locale.dateFormat()).replace("dd", "d")
    expected = locale.toString(QDate(2022, 10, 1), pattern)
    for digit in range(10):
        expected = expected.replace(chr(ord(locale.zeroDigit()) + digit), str(digit))
    assert date(OCTOBER, language).replace("ค.ศ. ", "").replace(" năm", ",") == expected


@pytest.mark.parametrize("language", LANGUAGES)
def test_hours_are_on_the_24_hour_clock(language: str) -> None:
    _, span = CLOCK.get(language, ("", "9:30–20:00"))
    assert times(time(9, 30), time(20), language) == span


def test_a_day_ends_at_24_and_begins_at_0() -> None:
    assert times(time(9), time(0), "en") == "9:00–24:00"
    assert times(time(0), time(6, 5), "en") == "0:00–6:05"
    assert times(time(9), time(0), "ja-easy") == "9時から24時まで"


def test_yen_never_stands_bare() -> None:
    assert {language: yen(20000, language) for language in LANGUAGES} == {
        "ja": "20,000円",
        "ja-easy": "20,000円",
        "en": "20,000\N{NO-BREAK SPACE}yen",
        "zh": "20,000日元",
        "ko": "20,000엔",
        "es": "20,000\N{NO-BREAK SPACE}yenes",
        "pt": "20.000\N{NO-BREAK SPACE}ienes",
        "th": "20,000\N{NO-BREAK SPACE}เยน",
        "ne": "20,000\N{NO-BREAK SPACE}येन",
        "id": "20.000\N{NO-BREAK SPACE}yen",
        "vi": "20.000\N{NO-BREAK SPACE}yên",
    }


@pytest.mark.parametrize("amount", [0, 5, 999, 1000, 20_000, 99_999, 100_000, 1_234_567])
def test_numbers_are_grouped_as_cldr_does(amount: int) -> None:
    for language in LANGUAGES:
        locale = QLocale("es_MX" if language == "es" else "pt_BR" if language == "pt" else spoken(language))
        expected = locale.toString(amount)
        for digit in range(10):
            expected = expected.replace(chr(ord(locale.zeroDigit()) + digit), str(digit))
        assert yen(amount, language).startswith(expected), language


def test_groups() -> None:
    assert grouped("123456789", 4) == "1234 5678 9"
    assert grouped("123", 0) == "123"
