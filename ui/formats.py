"""How dates, times, amounts of yen and typed values are written: one form for each language.

Source: CLDR 44, for Spanish that of Latin America (es-419), for Portuguese that of Brazil. Departures from it: digits
are ASCII in every language, as on cards, in apps and on banknotes; English times are on the 24-hour clock; Thai names
the era, because its own is 543 years ahead. Easy Japanese writes times in words, as the guideline of the Immigration
Services Agency and the Agency for Cultural Affairs asks (2020): no colon, no wave dash.
"""

from dataclasses import dataclass, replace
from datetime import datetime, time
from typing import Final

from PySide6.QtCore import QLocale

from kiosk.campaign.dates import JST
from kiosk.campaign.numbers import written
from kiosk.campaign.texts import spoken

DOT = "●"


@dataclass(frozen=True, slots=True)
class _Form:
    date: str
    """With {year}, {month}, {day} and {name}, the name of the month."""
    yen: str
    """With {amount}."""
    time: str = "{hour}:{minute:02}"
    full_hour: str = ""
    """An hour without minutes, where it is written otherwise."""
    span: str = "{start}–{end}"
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
    """A calendar day in Japan, as people of that language write it, and never to be taken for another one."""
    day = moment.astimezone(JST)
    name = QLocale(spoken(language)).monthName(day.month)
    return _FORMS[language].date.format(year=day.year, month=day.month, name=name, day=day.day)


def weekday(number: int, language: str) -> str:
    """The name of a day of the week, 0 is Monday."""
    return QLocale(spoken(language)).standaloneDayName(number + 1)


def date_and_weekday(moment: datetime, language: str) -> str:
    """A calendar day in Japan with its day of the week: "30 November 2026 (Monday)"."""
    day_of_week = weekday(moment.astimezone(JST).weekday(), language)
    return date(moment, language) + _FORMS[language].brackets.format(inner=day_of_week)


def date_and_time(moment: datetime, language: str) -> str:
    """A minute in Japan."""
    local = moment.astimezone(JST)
    return f"{date(moment, language)} {_clock(local.hour, local.minute, language)}"


def times(opens: time, closes: time, language: str) -> str:
    """From when to when in a day in Japan: "9:30–20:00". A day that closes at midnight closes at 24:00."""
    closing_hour = 24 if closes == time(0) else closes.hour
    start = _clock(opens.hour, opens.minute, language)
    end = _clock(closing_hour, closes.minute, language)
    return _FORMS[language].span.format(start=start, start_bare=start.partition("\N{NO-BREAK SPACE}")[0], end=end)


def _clock(hour: int, minute: int, language: str) -> str:
    form = _FORMS[language]
    return (form.full_hour if form.full_hour and not minute else form.time).format(hour=hour, minute=minute)


def yen(amount: int, language: str) -> str:
    """ "20,000円", "20.000 ienes", "20,000日元": always with its unit, because 20,000 is an amount to charge, too."""
    return _FORMS[language].yen.format(amount=written(amount, language))


def grouped(value: str, group: int) -> str:
    """Blocks of `group` characters with a thin gap; 0: as it is."""
    if group <= 0:
        return value
    return " ".join(value[start : start + group] for start in range(0, len(value), group))


def masked(value: str) -> str:
    return DOT * len(value)
