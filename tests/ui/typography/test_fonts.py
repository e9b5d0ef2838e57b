"""Every character that a language writes has a glyph in the fonts named for it: no boxes, no foreign shapes."""

from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from functools import cache

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QFont, QFontInfo, QRawFont

from kiosk.campaign.load import load_campaign
from kiosk.campaign.model import in_language
from kiosk.visit.model import LANGUAGES
from ui.formats import date_and_time, date_and_weekday, times, yen
from ui.translation.catalogue import catalogue
from ui.typography.fonts import FAMILIES
from ui.views.frame import AUTONYMS

PRACTICE = load_campaign("practice")


@cache
def raw(family: str) -> QRawFont:
    font = QFont(family)
    assert QFontInfo(font).family() == family, f"{family} is not installed"
    return QRawFont.fromFont(font)


def texts_of(value: object, language: str) -> Iterator[str]:
    """Every text in a part of a campaign, as `in_language` shows it."""
    if isinstance(value, dict) and "ja" in value:
        yield in_language(value, language)
    elif isinstance(value, tuple):
        for part in value:
            yield from texts_of(part, language)
    elif is_dataclass(value):
        for field in fields(value):
            yield from texts_of(getattr(value, field.name), language)


def written(language: str) -> str:
    """All that is shown in `language`: texts, campaign, and what dates, times and amounts add."""
    units = (date_and_time(PRACTICE.end.replace(month=month, day=1), language) for month in range(1, 13))
    hours = times(PRACTICE.start.time(), PRACTICE.end.time(), language)
    days = (date_and_weekday(PRACTICE.end.replace(month=2, day=day), language) for day in range(1, 8))
    texts = (*catalogue(language).values(), *texts_of(PRACTICE, language), AUTONYMS[language])
    return " ".join((*texts, *units, *days, hours, yen(20_000, language)))


def test_the_campaign_is_looked_through() -> None:
    for language in LANGUAGES:
        assert in_language(PRACTICE.privacy.texts, language) in written(language)
        assert all(in_language(service.names, language) in written(language) for service in PRACTICE.services)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_character_has_a_glyph(language: str, qapp: QCoreApplication) -> None:
    del qapp
    fonts = [raw(family) for family in FAMILIES[language]]
    without = {
        character
        for character in written(language)
        if character.isprintable() and not any(font.supportsCharacter(ord(character)) for font in fonts)
    }
    assert without == set()


@pytest.mark.parametrize(("language", "family"), [(language, families[0]) for language, families in FAMILIES.items()])
def test_the_first_font_is_that_of_the_script(language: str, family: str, qapp: QCoreApplication) -> None:
    """Else words would be put together from two fonts."""
    del qapp
    letters = {character for character in AUTONYMS[language] if character.isalpha()}
    assert all(raw(family).supportsCharacter(ord(letter)) for letter in letters)


def test_digits_stay_ascii() -> None:
    for language in LANGUAGES:
        assert {
            character for character in written(language) if character.isdigit() and not character.isascii()
        } == set()
