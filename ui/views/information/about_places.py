"""Other ways and places to apply for points (R62-R81): smartphone, computer, procedure spots."""

from typing import Final

from kiosk.campaign.model import Offer
from kiosk.station.profile import Spot
from ui.translation.catalogue import Translate
from ui.views.text_blocks import Block, japanese_only, page

APP_STORES: Final = "App Store, Google Play"
"""The only sources of the app (R64)."""
PROGRAM: Final = "マイキーID作成・登録準備ソフト"
"""The program that a computer needs to read the card (R66)."""
SEARCH_WORDS: Final = "マイナポイント 予約・申込"
"""Search words for the page for computers (R67)."""


def blocks(offer: Offer, language: str, translate: Translate) -> tuple[Block, ...]:
    """The blocks of this topic. A page that is in Japanese only says so to readers of other languages."""
    links = offer.campaign.links
    in_japanese = japanese_only(language, translate)
    return (
        Block(
            heading=translate("Information", "With your smartphone, at any hour"),
            term="マイナポイントアプリ",
            words=(
                translate(
                    "Information", "Get the app from this site. Not every model can read the card: it has a list."
                ),
                translate(
                    "Information",
                    "In the app, or with a computer on the site, “Check status” (予約・申込状況確認) tells you with "
                    "card and PIN whether you have applied.",
                ),
                *in_japanese,
            ),
            points=(APP_STORES,),
            picture="phone",
            code=page(links.app, offer),
        ),
        Block(
            points=(
                translate("Information", "Take the phone out of its case. On Android, turn NFC on."),
                translate("Information", "iPhone: lay its upper edge on the middle of the card."),
                translate(
                    "Information", "Android: the mark of NFC, often in the middle of its back, goes on the card."
                ),
                translate("Information", "Hold it close to the card until it has been read, not on a metal table."),
                translate(
                    "Information",
                    "How to hold it differs from model to model. The app's site shows yours, in Japanese only.",
                ),
            ),
            picture="phone_on_card",
        ),
        Block(
            heading=translate("Information", "With a computer"),
            words=(
                translate("Information", "You need a card reader, and a program from the official site: {name}").format(
                    name=PROGRAM
                ),
                translate("Information", "Beware of copies: the true address is {host}").format(host=_host(offer)),
                translate("Information", "Search the web for:"),
            ),
            points=(SEARCH_WORDS,),
            picture="computer",
        ),
        Block(
            heading=translate("Information", "At another procedure spot"),
            term="マイナポイント手続スポット",
            words=(
                translate("Information", "Not every office or shop takes part. Look before you go."),
                translate("Information", "Procedure spots bear the mark マイナポイント手続スポット."),
                *in_japanese,
            ),
            picture="spot",
            code=page(links.spots, offer),
        ),
        Block(
            points=tuple(spot_name(spot, translate) for spot in Spot),
            picture="shop",
        ),
        Block(
            heading=translate("Information", "The steps, with pictures"),
            words=(
                translate(
                    "Information",
                    "The official site shows them for smartphones, for computers and for procedure spots.",
                ),
                *in_japanese,
            ),
            picture="list",
            code=page(links.flow, offer),
        ),
    )


def _host(offer: Offer) -> str:
    return page("", offer).host


def spot_name(spot: Spot, translate: Translate) -> str:
    """The name of one of the ten kinds of procedure spots, with its limits (R68-R77)."""
    match spot:
        case Spot.MUNICIPALITY:
            return translate("Spot", "Municipal offices")
        case Spot.KDDI:
            return translate("Spot", "KDDI: au shops")
        case Spot.DOCOMO:
            return translate("Spot", "NTT docomo: docomo shops")
        case Spot.AEON:
            return translate("Spot", "AEON: general stores and some supermarkets")
        case Spot.SEVEN_BANK:
            return translate("Spot", "Seven Bank: ATMs")
        case Spot.SOFTBANK:
            return translate("Spot", "SoftBank and Y!mobile shops")
        case Spot.BIC_CAMERA:
            return translate("Spot", "BicCamera, Kojima, Sofmap")
        case Spot.YAMADA:
            return translate("Spot", "Yamada Denki")
        case Spot.POST_OFFICE:
            return translate("Spot", "Post offices")
        case Spot.LAWSON:
            return translate("Spot", "Lawson: multi-copiers")
