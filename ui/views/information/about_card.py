"""How to get a My Number Card (R101-R116): the form, the photo, two ways to apply, and what happens afterwards."""

from kiosk.campaign.model import Offer
from ui.formats import date
from ui.translation.catalogue import Translate
from ui.views.text_blocks import Block, page


def blocks(offer: Offer, language: str, translate: Translate) -> tuple[Block, ...]:
    """The blocks of this topic. After the card's deadline the first one says that a new card brings no points."""
    return (
        _first(offer, language, translate),
        Block(
            heading=translate("Information", "Not registered as a resident yet?"),
            term="住民登録",
            words=(
                translate(
                    "Information", "Register at your municipality first. Apply for the card there at the same time."
                ),
            ),
            picture="counter",
            tone="caution",
        ),
        *_form(translate),
        *_knowing(translate),
        *_not_knowing(translate),
        Block(
            heading=translate("Information", "The card and its PIN"),
            words=(
                translate(
                    "Information",
                    "When you apply for the card or get it, you set a 4-digit PIN for its user certificate. "
                    "Remember it.",
                ),
                translate("Information", "Then come back with the card and the PIN: points come after the card."),
                translate(
                    "Information",
                    "A card with “顔認証” printed on it has no PIN and cannot apply. Your municipality can change it "
                    "to one with a PIN.",
                ),
            ),
            picture="card",
        ),
        Block(
            heading=translate("Information", "Other ways to apply for the card"),
            words=(
                translate("Information", "By smartphone, on the web, or at an ID photo booth."),
                *_in_japanese(language, translate),
            ),
            picture="phone",
            code=page(offer.campaign.links.card, offer),
        ),
    )


def _in_japanese(language: str, translate: Translate) -> tuple[str, ...]:
    """The notice that these ways are in Japanese only, for readers of other languages (R110)."""
    return () if language.startswith("ja") else (translate("Information", "These are in Japanese only."),)


def _first(offer: Offer, language: str, translate: Translate) -> Block:
    by = date(offer.campaign.card_deadline, language)
    late = offer.moment > offer.campaign.card_deadline
    deadline = (
        translate("Information", "Cards that were applied for after {date} bring no points.")
        if late
        else translate("Information", "For points, apply for the card by {date}.")
    )
    return Block(
        heading=translate("Information", "Your first card is free"),
        term="マイナンバーカード",
        words=(
            deadline.format(date=by),
            translate("Information", "It bears your My Number and your photo, and is an identity document."),
            translate("Information", "With its chip you do more online: residence procedures, taxes (e-Tax)."),
        ),
        picture="card",
    )


def _form(translate: Translate) -> tuple[Block, ...]:
    return (
        Block(
            heading=translate("Information", "Fill in the application form for the card"),
            term="交付申請書",
            words=(
                translate("Information", "Foreign residents also get the form and the address label at Immigration."),
            ),
            sign="1",
        ),
        Block(
            heading=translate("Information", "Add a photo of your face"),
            words=(
                translate("Information", "4.5 cm high and 3.5 cm wide. Black and white is fine."),
                translate("Information", "From the last 6 months. From the front, no hat, nothing behind you."),
            ),
            picture="photo",
        ),
        Block(
            heading=translate("Information", "Your My Number is on a letter"),
            term="個人番号通知書",
            words=(
                translate("Information", "It comes by registered mail 2 to 3 weeks after you register as a resident."),
                translate("Information", "The form needs it. This terminal does not."),
            ),
            picture="number_letter",
        ),
    )


def _knowing(translate: Translate) -> tuple[Block, ...]:
    return (
        Block(
            heading=translate("Information", "If you know your My Number: by post"),
            words=(translate("Information", "Put the form into the envelope with the address label and post it."),),
            sign="2",
        ),
        Block(words=(translate("Information", "After about 1 month a postcard comes."),), picture="postcard"),
        Block(
            words=(
                translate("Information", "Go to the place on the postcard, set your PIN there, and get your card."),
            ),
            picture="counter",
        ),
    )


def _not_knowing(translate: Translate) -> tuple[Block, ...]:
    return (
        Block(
            heading=translate("Information", "If you do not know it, or the form is difficult"),
            words=(translate("Information", "Go to the municipality where you live and fill in the form there."),),
            sign="2",
        ),
        Block(
            words=(
                translate("Information", "After about 1 month the card comes to your home by post."),
                translate(
                    "Information", "In some municipalities a postcard comes instead, and you get the card there."
                ),
            ),
            picture="house",
        ),
    )
