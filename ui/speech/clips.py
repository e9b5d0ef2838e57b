"""The texts to be recorded by a person for a language without a speech synthesiser.

They come from the sources of the screens' texts, so that the list is complete: the translations, the campaign's texts,
and the words in which dates, numbers and spelled values are read. Of a text with placeholders the parts around them are
recorded.
"""

import re
from collections.abc import Iterable, Iterator
from datetime import datetime
from typing import Final
from urllib.parse import urlsplit

from devices.speech.recordings import name_of, sounds
from kiosk.campaign.japan_time import JST
from kiosk.campaign.model import Campaign
from kiosk.campaign.search import characters
from kiosk.campaign.texts import Document, in_language
from ui.formats import date, weekday, yen
from ui.speech.read_aloud.spoken_form import RULES, spoken_pieces
from ui.speech.texts_to_read import PHOTO_SIZE
from ui.speech.utterance import content
from ui.translation.catalogue import catalogue
from ui.views.frame import AUTONYMS
from ui.views.information.about_places import APP_STORES
from ui.views.key_words import ENTER

NEVER_SAID: Final = frozenset({"Receipt", "QrPicture", "ReaderPicture", "Tray"})
"""Contexts of texts that are only printed or drawn."""
_BLANK: Final = re.compile(r"\{\w+\}|%\d")
_FILLED: Final = re.compile(_BLANK.pattern + r"|\d+(?:,\d+)*(?!\w)")
_GAP: Final = "\uf8f0"
"""Stands for a placeholder, or for a name that is a clip of its own."""


def clips(campaign: Campaign, language: str) -> dict[str, str]:
    """Name of each clip (`devices.speech.recordings.name_of`) -> its text, each text once."""
    names = sorted({in_language(each.names, language) for each in campaign.services}, key=len, reverse=True)
    found: dict[str, str] = {}
    for text in _texts(campaign, language, names):
        for part in _parts(text, language, names):
            found.setdefault(name_of(part), part)
    return found


def _texts(campaign: Campaign, language: str, names: Iterable[str]) -> Iterator[str]:
    yield from RULES[language].parts
    yield from (RULES[language].step, RULES[language].tail, RULES[language].dot, RULES[language].capital)
    for (context, _), text in catalogue(language).items():
        if context not in NEVER_SAID:
            yield text
    yield from (AUTONYMS[each] for line in campaign.help_lines for each in (*line.languages, language))
    yield yen(0, language)
    for month in range(1, 13):
        yield date(datetime(2000, month, 1, tzinfo=JST), language)
    for day in range(7):
        yield weekday(day, language)
    yield from (PHOTO_SIZE, APP_STORES, ENTER)
    for name in names:
        yield from (name, *characters(name))
    yield from _of_campaign(campaign, language)


def _of_campaign(campaign: Campaign, language: str) -> Iterator[str]:
    yield from _hosts(campaign)
    for document in (campaign.privacy, campaign.terms):
        yield from _of_document(document, language)
    for service in campaign.services:
        yield from _of_document(service.terms, language)
        for texts in (service.reward, service.condition, service.preregistration, service.claim_step):
            yield in_language(texts, language)
        for field in service.fields:
            yield in_language(field.label, language)


def _hosts(campaign: Campaign) -> Iterator[str]:
    links = campaign.links
    pages = (campaign.official_site, links.app, links.spots, links.flow, links.card, links.residents)
    for address in (*pages, campaign.status_url):
        yield urlsplit(address).hostname or ""


def _of_document(document: Document, language: str) -> Iterator[str]:
    yield in_language(document.summary, language)
    yield in_language(document.texts, language)
    for clause in document.applicants.values():
        yield in_language(clause, language)


def _parts(text: str, language: str, names: Iterable[str]) -> Iterator[str]:
    """The clips of `text`: whole sentences, or the parts of a sentence around its placeholders."""
    for name in names:  # the longest first, because a name may be the beginning of another
        if text != name:
            text = text.replace(name, _GAP)
    for form in (_BLANK.sub(_GAP, text), _FILLED.sub(_GAP, text)):
        for piece in spoken_pieces(content(form), language):
            if piece.language == language:
                yield from (part.strip() for part in piece.text.split(_GAP) if sounds(part))
