"""Help lines (R86-R98): their languages, subjects and hours.

A person is never sent to a line in another language without being told so (R97). The lines are in `config/help_lines/`;
`kiosk.campaign.opening_hours` says whether one answers now.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from kiosk.campaign.opening_hours import OpeningHours
from kiosk.campaign.texts import spoken


@dataclass(frozen=True, slots=True)
class HelpLine:
    """A line as printed in the leaflets, with its languages and subjects ("card", "points", "lost")."""

    number: str
    subjects: tuple[str, ...]
    languages: tuple[str, ...]
    hours: OpeningHours
    """Those for `subjects`: a number may close earlier for other ones (R89)."""
    charged: bool
    """Whether the caller pays (0570)."""
    instead_of: str = ""
    """The number that this line replaces when that one cannot be reached (R91)."""


@dataclass(frozen=True, slots=True)
class HelpAdvice:
    """The lines to show, in order: a line that replaces another comes after it (R91)."""

    lines: tuple[HelpLine, ...]
    language: str
    """The person's spoken language: easy Japanese is Japanese."""
    served: bool
    """False if no line speaks `language` about this subject, which the screen says; `lines` are then in English and
    Japanese, for a person who has help."""


def help_for(lines: Sequence[HelpLine], language: str, subject: str) -> HelpAdvice:
    """The lines that a person who reads `language` may call about `subject` ("card", "points", "lost")."""
    speaks = spoken(language)
    served = _about(lines, speaks, subject)
    if served:
        return HelpAdvice(served, speaks, served=True)
    others = dict.fromkeys(_about(lines, "en", subject) + _about(lines, "ja", subject))
    return HelpAdvice(tuple(others), speaks, served=False)


def _about(lines: Sequence[HelpLine], language: str, subject: str) -> tuple[HelpLine, ...]:
    found = [line for line in lines if subject in line.subjects and language in line.languages]
    return tuple(sorted(found, key=lambda line: bool(line.instead_of)))
