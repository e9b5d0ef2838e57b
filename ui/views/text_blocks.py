"""The pieces that texts to read are made of."""

from dataclasses import dataclass
from datetime import date as calendar_date
from datetime import datetime, time

from kiosk.campaign.dates import JST
from kiosk.campaign.model import Offer
from ui.formats import date
from ui.translation.catalogue import Translate
from ui.views.help import HelpRow
from ui.views.web_addresses import NO_CODE, Code, code


@dataclass(frozen=True, slots=True)
class Block:
    """A heading with paragraphs, and what stands beside them. Empty parts are not shown."""

    heading: str = ""
    term: str = ""
    """The official Japanese word for the heading."""
    words: tuple[str, ...] = ()
    points: tuple[str, ...] = ()
    """A list, after the words."""
    picture: str = ""
    """A drawing of controls/Pictogram.qml, or "photo": the rules for the photo, drawn."""
    sign: str = ""
    """A number or letter instead of a picture."""
    tone: str = "plain"
    """ "caution" stands in a frame."""
    code: Code = NO_CODE
    help: tuple[HelpRow, ...] = ()


def page(address: str, offer: Offer) -> Code:
    """The code of an official page; the official site stands in for one that is not known."""
    return code(address or offer.campaign.official_site)


def japanese_only(language: str, translate: Translate) -> tuple[str, ...]:
    """Said beside a page that exists in Japanese only, to everybody else (R66)."""
    return () if language.startswith("ja") else (translate("Information", "The page is in Japanese only."),)


def as_of(offer: Offer, language: str, translate: Translate) -> Block:
    """How old this is, and where the newest is (R19)."""
    day = datetime.combine(calendar_date.fromisoformat(offer.campaign.as_of), time(), JST)
    return Block(
        words=(
            translate("Information", "This is what was known on {date}.").format(date=date(day, language)),
            translate("Information", "The latest information is on the official site."),
        ),
        picture="phone",
        code=code(offer.campaign.official_site),
    )
