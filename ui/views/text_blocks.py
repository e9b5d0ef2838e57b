"""The blocks of which the information texts are made."""

from dataclasses import dataclass
from datetime import date as calendar_date

from kiosk.campaign.japan_time import first_moment
from kiosk.campaign.model import Offer
from ui.formats import date
from ui.translation.catalogue import Translate
from ui.views.help_lines import HelpRow
from ui.views.web_addresses import NO_CODE, Code, code


@dataclass(frozen=True, slots=True)
class Block:
    """A heading with paragraphs, and a picture, QR code or help lines beside them. Empty parts are not shown."""

    heading: str = ""
    term: str = ""
    """The official Japanese term for the heading."""
    words: tuple[str, ...] = ()
    """Paragraphs."""
    points: tuple[str, ...] = ()
    """A list after the paragraphs."""
    picture: str = ""
    """A drawing of controls/Pictogram.qml, or "photo" for controls/PhotoRules.qml."""
    sign: str = ""
    """A number, letter or sign instead of a picture."""
    tone: str = "plain"
    """"plain", or "caution" for a frame."""
    code: Code = NO_CODE
    help: tuple[HelpRow, ...] = ()


def page(address: str, offer: Offer) -> Code:
    """The QR code of an official page; if `address` is "", that of the campaign's official site."""
    return code(address or offer.campaign.official_site)


def japanese_only(language: str, translate: Translate) -> tuple[str, ...]:
    """The notice that a page is in Japanese only, for readers of other languages (R66)."""
    return () if language.startswith("ja") else (translate("Information", "The page is in Japanese only."),)


def as_of(offer: Offer, language: str, translate: Translate) -> Block:
    """The date of this information, and the site with the newest (R19)."""
    day = first_moment(calendar_date.fromisoformat(offer.campaign.as_of))
    return Block(
        words=(
            translate("Information", "This is what was known on {date}.").format(date=date(day, language)),
            translate("Information", "The latest information and the list of services are on the official site."),
            *japanese_only(language, translate),
        ),
        picture="phone",
        code=code(offer.campaign.official_site),
    )
