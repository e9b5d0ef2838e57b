"""Whom to call: never a line as if it spoke a language that it does not speak (R97)."""

from dataclasses import dataclass

from kiosk.campaign.model import Campaign
from kiosk.campaign.telephone import HelpLine


@dataclass(frozen=True, slots=True)
class HelpAdvice:
    """The lines to show, in their order: a line that only stands in for another comes after it (R91)."""

    lines: tuple[HelpLine, ...]
    language: str
    """The language that the person speaks: easy Japanese is Japanese."""
    served: bool
    """False: nobody speaks `language` about this subject, and the screen says so; `lines` are in English and Japanese,
    for somebody who has help."""


def help_for(campaign: Campaign, language: str, subject: str) -> HelpAdvice:
    """Whom a person who reads `language` may call about `subject` ("card", "points")."""
    spoken, _, _ = language.partition("-")
    served = _lines(campaign, spoken, subject)
    if served:
        return HelpAdvice(served, spoken, served=True)
    return HelpAdvice(_lines(campaign, "en", subject) + _lines(campaign, "ja", subject), spoken, served=False)


def _lines(campaign: Campaign, language: str, subject: str) -> tuple[HelpLine, ...]:
    found = [line for line in campaign.help_lines if subject in line.subjects and language in line.languages]
    return tuple(sorted(found, key=lambda line: bool(line.instead_of)))
