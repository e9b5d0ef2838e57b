"""How dates, times, amounts of yen and typed values are written in each language."""

from datetime import datetime, time

from PySide6.QtCore import QLocale

from kiosk.campaign.dates import JST
from kiosk.campaign.texts import spoken

DOT = "●"

_EAST_ASIAN = "{year}年{month}月{day}日"
_DATES = {
    # CLDR's long forms without the day of the week, and English as in most of the world. Thai names the era, because
    # its own is 543 years ahead. Digits are ASCII, as on cards and in apps.
    "ja": _EAST_ASIAN,
    "en": "{day} {name} {year}",
    "zh": _EAST_ASIAN,
    "ko": "{year}년 {month}월 {day}일",
    "es": "{day} de {name} de {year}",
    "pt": "{day} de {name} de {year}",
    "th": "{day} {name} ค.ศ. {year}",
    "ne": "{year} {name} {day}",
    "id": "{day} {name} {year}",
    "vi": "{day} {name}, {year}",
}
_YEN = {
    "ja": "円",
    "en": "\N{NO-BREAK SPACE}yen",
    "zh": "日元",
    "ko": "엔",
    "es": "\N{NO-BREAK SPACE}yenes",
    "pt": "\N{NO-BREAK SPACE}ienes",
    "th": "\N{NO-BREAK SPACE}เยน",
    "ne": "\N{NO-BREAK SPACE}येन",
    "id": "\N{NO-BREAK SPACE}yen",
    "vi": "\N{NO-BREAK SPACE}yên",
}
_BRACKETS = {"ja": ("（", "）"), "zh": ("（", "）"), "ko": ("(", ")")}
_BETWEEN_TIMES = {"ja": "〜", "ko": "~"}


def date(moment: datetime, language: str) -> str:
    """A calendar day in Japan, as people of that language write it, and never to be taken for another one."""
    day = moment.astimezone(JST)
    name = QLocale(spoken(language)).monthName(day.month)
    return _DATES[spoken(language)].format(year=day.year, month=day.month, name=name, day=day.day)


def weekday(number: int, language: str) -> str:
    """The name of a day of the week, 0 is Monday."""
    return QLocale(spoken(language)).standaloneDayName(number + 1)


def date_and_weekday(moment: datetime, language: str) -> str:
    """A calendar day in Japan with its day of the week: "30 November 2026 (Monday)"."""
    before, after = _BRACKETS.get(spoken(language), (" (", ")"))
    return f"{date(moment, language)}{before}{weekday(moment.astimezone(JST).weekday(), language)}{after}"


def date_and_time(moment: datetime, language: str) -> str:
    """A minute in Japan, on the 24-hour clock."""
    local = moment.astimezone(JST)
    return f"{date(moment, language)} {local.hour}:{local.minute:02}"


def times(opens: time, closes: time, language: str) -> str:
    """From when to when in a day in Japan: "9:30–20:00". A day that closes at midnight closes at 24:00."""
    between = _BETWEEN_TIMES.get(spoken(language), "–")
    end = "24:00" if closes == time(0) else f"{closes.hour}:{closes.minute:02}"
    return f"{opens.hour}:{opens.minute:02}{between}{end}"


def yen(amount: int, language: str) -> str:
    """ "20,000円", "20,000 yen", "20,000日元": always with its unit, because 20,000 is an amount to charge, too.

    With the comma in every language, as on every price, receipt and banknote in Japan.
    """
    return f"{amount:,}{_YEN[spoken(language)]}"


def grouped(value: str, group: int) -> str:
    """Blocks of `group` characters with a thin gap; 0: as it is."""
    if group <= 0:
        return value
    return " ".join(value[start : start + group] for start in range(0, len(value), group))


def masked(value: str) -> str:
    return DOT * len(value)
