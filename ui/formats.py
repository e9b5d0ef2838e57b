"""Dates, times, amounts of yen and typed values as text, in the form of each language.

`language` is one of `kiosk.campaign.texts.WRITTEN_LANGUAGES`; another one raises `KeyError`. Datetimes are aware.

Source: CLDR 44; Spanish as in Latin America (es-419), Portuguese as in Brazil. Departures from it: digits are ASCII in
every language, as on cards, in apps and on banknotes; English times are on the 24-hour clock; Thai dates name the
Christian era (ค.ศ.), because years of the Buddhist era are 543 higher. Easy Japanese writes times in words, without
colon and wave dash, as the guideline of the Immigration Services Agency and the Agency for Cultural Affairs asks
(2020).
"""

from dataclasses import dataclass, replace
from datetime import datetime, time
from typing import Final

from PySide6.QtCore import QLocale

from kiosk.campaign.japan_time import JST
from kiosk.campaign.numbers import written
from kiosk.campaign.texts import spoken

DOT = "●"
"""Stands for one masked character."""


@dataclass(frozen=True, slots=True)
class _Form:
    date: str
    """A template with {year}, {month}, {day} and {name}, the name of the month."""
    yen: str
    """A template with {amount}."""
    time: str = "{hour}:{minute:02}"
    full_hour: str = ""
    """The template for minute 0; "": the same as `time`."""
    span: str = "{start}–{end}"
    """A template with {start} and {end}, or {start_bare}: the start without its unit."""
    brackets: str = " ({inner})"


_EAST_ASIAN_DATE = "{year}年{month}月{day}日"
_JAPANESE = _Form(_EAST_ASIAN_DATE, "{amount}円", span="{start}〜{end}", brackets="（{inner}）")
_FORMS: Final = {
    "ja": _JAPANESE,
    "ja-easy": replace(_JAPANESE, time="{hour}時{minute}分", full_hour="{hour}時", span="{start}から{end}まで"),
    "en": _Form("{day} {name} {year}", "{amount}\N{NO-BREAK SPACE}yen"),
    "zh": _Form(_EAST_ASIAN_DATE, "{amount}日元", brackets="（{inner}）"),
    "ko": _Form("{year}년 {month}월 {day}일", "{amount}엔", span="{start}~{end}", brackets="({inner})"),
    "es": _Form("{day} de {name} de {year}", "{amount}\N{NO-BREAK SPACE}yenes"),
    "pt": _Form(
        "{day} de {name} de {year}",
        "{amount}\N{NO-BREAK SPACE}ienes",
        time="{hour}h{minute:02}",
        full_hour="{hour}h",
    ),
    "th": _Form(
        "{day} {name} ค.ศ. {year}",
        "{amount}\N{NO-BREAK SPACE}เยน",
        time="{hour}:{minute:02}\N{NO-BREAK SPACE}น.",
        span="{start_bare}–{end}",
    ),
    "ne": _Form("{year} {name} {day}", "{amount}\N{NO-BREAK SPACE}येन"),
    "id": _Form("{day} {name} {year}", "{amount}\N{NO-BREAK SPACE}yen", time="{hour:02}.{minute:02}"),
    "vi": _Form("{day} {name} năm {year}", "{amount}\N{NO-BREAK SPACE}yên"),
}


def date(moment: datetime, language: str) -> str:
    """The calendar day in Japan, with the month's name or the units of year, month and day: never digits alone."""
    day = moment.astimezone(JST)
    name = QLocale(spoken(language)).monthName(day.month)
    return _FORMS[language].date.format(year=day.year, month=day.month, name=name, day=day.day)


def weekday(number: int, language: str) -> str:
    """The name of a day of the week; 0 is Monday."""
    return QLocale(spoken(language)).standaloneDayName(number + 1)


def date_and_weekday(moment: datetime, language: str) -> str:
    """The calendar day in Japan with its day of the week: "30 November 2026 (Monday)"."""
    day_of_week = weekday(moment.astimezone(JST).weekday(), language)
    return date(moment, language) + _FORMS[language].brackets.format(inner=day_of_week)


def date_and_time(moment: datetime, language: str) -> str:
    """The calendar day and the minute in Japan."""
    local = moment.astimezone(JST)
    return f"{date(moment, language)} {_clock(local.hour, local.minute, language)}"


def times(opens: time, closes: time, language: str) -> str:
    """A span of hours of one day: "9:30–20:00". A `closes` of 0:00 is written as 24:00."""
    closing_hour = 24 if closes == time(0) else closes.hour
    start = _clock(opens.hour, opens.minute, language)
    end = _clock(closing_hour, closes.minute, language)
    return _FORMS[language].span.format(start=start, start_bare=start.partition("\N{NO-BREAK SPACE}")[0], end=end)


def _clock(hour: int, minute: int, language: str) -> str:
    form = _FORMS[language]
    return (form.full_hour if form.full_hour and not minute else form.time).format(hour=hour, minute=minute)


def yen(amount: int, language: str) -> str:
    """An amount, always with its unit: "20,000円", "20.000 ienes", "20,000日元"."""
    return _FORMS[language].yen.format(amount=written(amount, language))


def grouped(value: str, group: int) -> str:
    """`value` in blocks of `group` characters, separated by spaces; unchanged if `group` is 0."""
    if group <= 0:
        return value
    return " ".join(value[start : start + group] for start in range(0, len(value), group))


def masked(value: str) -> str:
    """One `DOT` for each character of `value`."""
    return DOT * len(value)
