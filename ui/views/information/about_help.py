"""Help by phone (R86-R99): the help lines of this language by subject, a lost card, and where to read more."""

from typing import Final

from kiosk.campaign.model import Offer
from ui.translation.catalogue import Translate
from ui.views.help_lines import help_on
from ui.views.text_blocks import Block, page

RESIDENTS_SEARCH: Final = "出入国在留管理庁 マイナンバーカード"
"""Search words for the agency's pages about the card, because their address is not known, only the site's (R99)."""


def blocks(offer: Offer, language: str, translate: Translate, keys: tuple[str, ...]) -> tuple[Block, ...]:
    """The blocks of this topic. Lines for points and for the card are one block if they are the same.

    `keys`: the functions of the keys beside the screen; () leaves their block out.
    """
    points = help_on(offer, language, "points", translate)
    card = help_on(offer, language, "card", translate)
    about_points = translate("Information", "About points")
    about_card = translate("Information", "About the card")
    looked_up = Block(
        words=(
            translate(
                "Information",
                "If you gave the last 4 digits of your phone number, the points line can look up your application.",
            ),
        ),
        picture="list",
    )
    if points == card:
        lines: tuple[Block, ...] = (
            Block(
                heading=translate("Information", "About points and the card"),
                picture="telephone",
                help=points.rows,
            ),
            looked_up,
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
            looked_up,
            Block(
                heading=about_card,
                term="マイナンバーカード",
                words=(card.told,) if card.told else (),
                picture="telephone",
                help=card.rows,
            ),
        )
    beside = Block(heading=translate("Information", "With the keys beside the screen"), words=keys, sign="#")
    return (*lines, *_beside(offer, language, translate), *((beside,) if keys else ()))


def _beside(offer: Offer, language: str, translate: Translate) -> tuple[Block, ...]:
    lost = help_on(offer, language, "lost", translate)
    blocks = (
        Block(
            heading=translate("Information", "Lost your card?"),
            words=(
                translate("Information", "Have it stopped at once: this line answers day and night."),
                *((lost.told,) if lost.told else ()),
            ),
            picture="card_stop",
            tone="caution",
            help=lost.rows,
        ),
    )
    if language == "ja":
        return blocks
    return (
        *blocks,
        Block(
            heading=translate("Information", "Immigration Services Agency"),
            term="出入国在留管理庁",
            words=(
                translate("Information", "Its site explains the card and the points in 16 languages."),
                translate("Information", "Search the web for:"),
            ),
            points=(RESIDENTS_SEARCH,),
            picture="globe",
            code=page(offer.campaign.links.residents, offer),
        ),
    )
