"""Information to read without a card, by topic: blocks of text with their drawings and QR codes, in reading order."""

from dataclasses import dataclass
from typing import Final

from kiosk.campaign.model import Offer
from kiosk.visit.model import Topic, Visit
from ui.translation.catalogue import Translate
from ui.views.information import about_card, about_help, about_items, about_places, about_safety
from ui.views.text_blocks import Block


@dataclass(frozen=True, slots=True)
class Information:
    """The content of INFO: one topic."""

    title: str = ""
    blocks: tuple[Block, ...] = ()


EMPTY: Final = Information()


def information(visit: Visit, offer: Offer, translate: Translate, keys: tuple[str, ...]) -> Information:
    """The content of the visit's topic; `EMPTY` without a topic.

    `keys`: `ui.views.key_words.key_rows`, for the topic of help.
    """
    language = visit.language
    match visit.topic:
        case None:
            return EMPTY
        case Topic.ITEMS:
            title = translate("Information", "Who gets what?")
            return Information(title, about_items.blocks(offer, language, translate))
        case Topic.GET_CARD:
            title = translate("Information", "How to get a My Number Card")
            return Information(title, about_card.blocks(offer, language, translate))
        case Topic.PLACES:
            title = translate("Information", "Other ways and places")
            return Information(title, about_places.blocks(offer, language, translate))
        case Topic.HELP:
            title = translate("Information", "Help by phone")
            return Information(title, about_help.blocks(offer, language, translate, keys))
        case Topic.SAFETY:
            title = translate("Information", "Is it safe?")
            return Information(title, about_safety.blocks(translate))
