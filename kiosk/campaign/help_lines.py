"""Help lines (R86-R98): who speaks which language about what, and when somebody answers.

A person is never sent to a line that does not speak their language without being told so (R97).
"""

from collections.abc import Sequence
from dataclasses import dataclass

from kiosk.campaign.opening_hours import OpeningHours
from kiosk.campaign.texts import spoken


@dataclass(frozen=True, slots=True)
class HelpLine:
    """A line as the leaflets print it: which languages it serves about which subject ("card", "points")."""

    number: str
    subjects: tuple[str, ...]
    languages: tuple[str, ...]
    hours: OpeningHours
    """Where the leaflets disagree, the narrower hours (R89); words beside them say that hours may differ."""
    charged: bool
    """True where the caller pays (0570)."""
    instead_of: str = ""
    """The number that this one stands in for when it cannot be reached (R91)."""


@dataclass(frozen=True, slots=True)
class HelpAdvice:
    """The lines to show, in their order: a line that only stands in for another comes after it (R91)."""

    lines: tuple[HelpLine, ...]
    language: str
    """The language that the person speaks: easy Japanese is Japanese."""
    served: bool
    """False: nobody speaks `language` about this subject, and the screen says so; `lines` are in English and Japanese,
    for somebody who has help."""


def help_for(lines: Sequence[HelpLine], language: str, subject: str) -> HelpAdvice:
    """Which of `lines` a person who reads `language` may call about `subject` ("card", "points")."""
    speaks = spoken(language)
    served = _about(lines, speaks, subject)
    if served:
        return HelpAdvice(served, speaks, served=True)
    others = dict.fromkeys(_about(lines, "en", subject) + _about(lines, "ja", subject))
    return HelpAdvice(tuple(others), speaks, served=False)


def _about(lines: Sequence[HelpLine], language: str, subject: str) -> tuple[HelpLine, ...]:
    found = [line for line in lines if subject in line.subjects and language in line.languages]
    return tuple(sorted(found, key=lambda line: bool(line.instead_of)))
