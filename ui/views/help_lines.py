"""Help lines for the person's language: number, cost, hours in words, and whether each is open now (R86-R98)."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final

from kiosk.campaign.help_lines import help_for
from kiosk.campaign.model import HelpLine, Offer
from kiosk.campaign.opening_hours import (
    EVERY_DAY,
    WEEKDAYS,
    WEEKENDS_AND_HOLIDAYS,
    WHOLE_DAY,
    DayKind,
    Hours,
    OpeningHours,
)
from ui.formats import times, weekday
from ui.translation.catalogue import Translate
from ui.views.frame import AUTONYMS


@dataclass(frozen=True, slots=True)
class HelpRow:
    """One help line."""

    number: str
    note: str
    """When to call it, or the language it speaks if that is not the person's; otherwise ""."""
    cost: str
    hours: tuple[str, ...]
    now: str
    """Whether the line is open at the offer's moment, in words."""
    answers: bool
    """The same as `now`, for the sign beside it."""


@dataclass(frozen=True, slots=True)
class Help:
    """Help lines. `told` is the notice for a person whose language none of them speaks (R97); otherwise ""."""

    rows: tuple[HelpRow, ...] = ()
    told: str = ""


NO_HELP: Final = Help()
"""No help lines."""


def help_on(offer: Offer, language: str, subject: str, translate: Translate) -> Help:
    """The lines about `subject` ("card", "points" or "lost") for a reader of `language`, at the offer's moment."""
    advice = help_for(offer.campaign.help_lines, language, subject)
    rows = tuple(_row(line, offer, language, advice.served, translate) for line in advice.lines)
    return Help(rows, "" if advice.served else _unserved(subject, advice.language, translate))


def first_line(offer: Offer, language: str, subject: str, translate: Translate) -> Help:
    """The first line of `help_on`, for a screen whose subject is another one."""
    found = help_on(offer, language, subject, translate)
    return Help(found.rows[:1], found.told)


def number(offer: Offer, language: str, subject: str, translate: Translate) -> Help:
    """The first line of `help_on` without its hours."""
    found = first_line(offer, language, subject, translate)
    return replace(found, rows=tuple(replace(row, hours=()) for row in found.rows))


def _row(line: HelpLine, offer: Offer, language: str, served: bool, translate: Translate) -> HelpRow:
    answers = line.hours.contains(offer.moment)
    return HelpRow(
        number=line.number,
        note=_note(line, served, translate),
        cost=translate("Help", "You pay for the call") if line.charged else translate("Help", "Free of charge"),
        hours=_hours(line.hours, language, translate),
        now=translate("Help", "Open now") if answers else translate("Help", "Closed now"),
        answers=answers,
    )


def _note(line: HelpLine, served: bool, translate: Translate) -> str:
    if not served:
        return AUTONYMS["en" if "en" in line.languages else "ja"]
    return translate("Help", "If you cannot get through") if line.instead_of else ""


def _hours(hours: OpeningHours, language: str, translate: Translate) -> tuple[str, ...]:
    """One text for each group of days with the same hours, in the order of the week."""
    if hours.the_same_every_day == WHOLE_DAY:
        return (translate("Help", "Every day, 24 hours"),)
    groups: dict[Hours, list[DayKind]] = {}
    for kind, on_the_day in hours.by_day:
        groups.setdefault(on_the_day, []).append(kind)
    named = ((_days(kinds, language, translate), between) for between, kinds in groups.items())
    return tuple(f"{days} {times(between.opens, between.closes, language)}" for days, between in named if days)


def _days(kinds: Sequence[DayKind], language: str, translate: Translate) -> str:
    """The days in the words of the official leaflets, or else by name. A group of holidays alone gives ""."""
    match frozenset(kinds):
        case days if days == EVERY_DAY:
            return translate("Help", "Every day")
        case days if days == WEEKDAYS:
            return translate("Help", "Monday to Friday")
        case days if days == WEEKENDS_AND_HOLIDAYS:
            return translate("Help", "Weekends, holidays")
        case _:
            week = tuple(DayKind)
            return ", ".join(weekday(week.index(kind), language) for kind in kinds if kind is not DayKind.HOLIDAY)


def _unserved(subject: str, language: str, translate: Translate) -> str:
    match subject:
        case "points":
            about = translate("Help", "No line about points speaks {language}. Ask somebody to call for you:")
        case "lost":
            about = translate("Help", "This line does not speak {language}. Ask somebody to call for you:")
        case _:
            about = translate("Help", "No line about the card speaks {language}. Ask somebody to call for you:")
    return about.format(language=AUTONYMS[language])
