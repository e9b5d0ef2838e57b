"""Safety (R83-R85): what protects the person, what the terminal does not do, and how to recognise false messages."""

from typing import Final

from ui.translation.catalogue import Translate
from ui.views.text_blocks import Block

POLICE: Final = "#9110"
"""The advice line of the police (警察相談専用電話), for all of Japan."""
CONSUMERS: Final = "188"
"""The consumer hotline (消費者ホットライン), for all of Japan."""


def blocks(translate: Translate) -> tuple[Block, ...]:
    """The blocks of this topic; they do not depend on the offer."""
    return (
        Block(
            heading=translate("Information", "Only your card and your PIN can apply"),
            words=(
                translate("Information", "The electronic certificate in the card makes misuse hard."),
                translate("Information", "Nobody stays logged in: each application needs the card and the PIN anew."),
            ),
            picture="shield",
        ),
        Block(
            heading=translate("Information", "Staff never ask for your PIN"),
            words=(translate("Information", "Do not tell it to anybody, and cover the keys with your hand."),),
            picture="pin",
        ),
        Block(
            heading=translate("Information", "Your My Number is not used"),
            words=(
                translate("Information", "The terminal does not read the 12 digits, and no camera looks at your card."),
            ),
            picture="no_camera",
        ),
        Block(
            heading=translate("Information", "The state does not know your shopping"),
            words=(
                translate(
                    "Information", "The state cannot collect or keep what you buy. This terminal does not either."
                ),
            ),
            picture="shop",
        ),
        Block(
            heading=translate("Information", "Nothing stays on this screen"),
            words=(
                translate("Information", "Take the card away, and what you entered is erased."),
                translate("Information", "Your application waits sealed; this terminal itself cannot open it."),
            ),
            picture="erased",
        ),
        Block(
            heading=translate("Information", "Beware of false messages"),
            words=(
                translate(
                    "Information", "No office asks by email or SMS for your PIN, account or My Number, or for a fee."
                ),
                translate(
                    "Information", "In doubt, call the police {police} or the consumer hotline {consumers}."
                ).format(police=POLICE, consumers=CONSUMERS),
            ),
            picture="warning",
            tone="caution",
        ),
    )
