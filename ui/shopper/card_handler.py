"""What the automatic shopper leaves to its surroundings: the card, and time."""

from typing import Protocol

from kiosk.visit.model import Screen


class CardHandler(Protocol):
    """`lay_card` and `take_card` return whether it was done: at a real reader nobody may be there to do it."""

    def lay_card(self, name: str = "") -> bool:
        """Lay the card of this name, or the visit's own one ("")."""

    def take_card(self) -> bool:
        """Take the card off the reader."""

    def let_time_pass(self, screen: Screen) -> None:
        """Nobody touches `screen`. A terminal whose clock can be put forward need not be waited for."""
