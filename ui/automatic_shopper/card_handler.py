"""The interface by which the automatic shopper moves the card and lets time pass."""

from typing import Protocol

from kiosk.visit.model import Screen


class CardHandler(Protocol):
    """Moves cards at a simulated reader, or asks a person to do it at a real one."""

    def lay_card(self, name: str = "") -> bool:
        """Lay the card of this name, or the visit's own one (""), on the reader. Returns whether that was done."""

    def take_card(self) -> bool:
        """Take the card off the reader. Returns whether that was done."""

    def let_time_pass(self, screen: Screen) -> None:
        """Called repeatedly while the shopper waits for the time-out of `screen`.

        Where the terminal's clock can be set, this may advance it, so that the time need not be waited for.
        """
