"""What the automatic shopper asks of whoever moves the card."""

from typing import Protocol


class CardHandler(Protocol):
    """Both return whether it was done: at a real reader nobody may be there to do it."""

    def lay_card(self, name: str = "") -> bool:
        """Lay the card of this name, or the visit's own one ("")."""

    def take_card(self) -> bool:
        """Take the card off the reader."""
