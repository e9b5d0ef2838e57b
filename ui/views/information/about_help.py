"""Help by phone (R86-R99): the lines of this language by subject, a lost card, and where else to read."""

from kiosk.campaign.model import Offer
from ui.translation.catalogue import Translate
from ui.views.help import help_on
from ui.views.text_blocks import Block, page


def blocks(offer: Offer, language: str, translate: Translate) -> tuple[Block, ...]:
    points = help_on(offer, language, "points", translate)
    card = help_on(offer, language, "card", translate)
    about_points = translate("Information", "About points")
    about_card = translate("Information", "About the card")
    if points == card:
        lines: tuple[Block, ...] = (
            Block(
                heading=translate("Information", "About points and the card"),
                picture="telephone",
                help=points.rows,
            ),
        )
    else:
        lines = (
            Block(
                heading=about_points,
                term="マイナポイント",
                words=(points.told,) if points.told else (),
                picture="telephone",
                help=points.rows,
            ),
            Block(
                heading=about_card,
                term="マイナンバーカード",
                words=(card.told,) if card.told else (),
                picture="telephone",
                help=card.rows,
            ),
        )
    return (*lines, *_beside(offer, language, translate))


def _beside(offer: Offer, language: str, translate: Translate) -> tuple[Block, ...]:
    blocks = (
        Block(
            words=(
                translate("Information", "The hours are in Japan time and may differ."),
                translate(
                    "Information",
                    "If you gave the last 4 digits of your phone number, the points line can look up your application.",
                ),
            ),
            picture="clock",
        ),
        Block(
            heading=translate("Information", "Lost your card?"),
            words=(
                translate("Information", "Have it stopped at once: a line for this answers day and night."),
                translate("Information", "Its number is on the official site of the card."),
            ),
            picture="card_stop",
            tone="caution",
            code=page(offer.campaign.links.card, offer),
        ),
    )
    if language == "ja":
        return blocks
    return (
        *blocks,
        Block(
            heading=translate("Information", "Immigration Services Agency"),
            term="出入国在留管理庁",
            words=(translate("Information", "Its site explains the card and the points in 16 languages."),),
            picture="globe",
            code=page(offer.campaign.links.residents, offer),
        ),
    )
