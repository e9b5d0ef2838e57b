"""The keypad beside the screen: its layout, and the function of each sign (EN 301 549, 8.4.1)."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Annotated, Final, Self

from pydantic import Field, model_validator

from kiosk.strict_toml import Strict


class Layout(StrEnum):
    """The arrangement of the digits."""

    TELEPHONE = "telephone"  # 1 2 3 on top, * and # below, and four arrows
    NUMBER_BLOCK = "number-block"  # 7 8 9 on top, as on a PC's keyboard


class Use(StrEnum):
    """The function of a sign, on every screen."""

    NEXT = "next"
    PREVIOUS = "previous"
    BACK = "back"
    DISPLAY = "display"
    ERASE = "erase"


SIGNS: Final[Mapping[Layout, str]] = {Layout.TELEPHONE: "*#", Layout.NUMBER_BLOCK: "+-*/."}
"""Keys of each layout other than digits and Enter."""


@dataclass(frozen=True, slots=True)
class KeypadKeys:
    """`uses`: function by sign. Arrows, Tab, Enter, Backspace, Delete and Escape have the same function everywhere."""

    layout: Layout
    uses: Mapping[str, Use]

    def use_of(self, sign: str, *, block: bool) -> Use | None:
        """The function of a key. `block`: the key is on a number block, not among letters; on a telephone keypad the
        two are not distinguishable.
        """
        return self.uses.get(sign) if block or self.layout is Layout.TELEPHONE else None

    def sign_for(self, use: Use) -> str:
        """The key with this function; "" without one."""
        return next((sign for sign, does in self.uses.items() if does is use), "")


class KeysFile(Strict):
    """The table `[keys]` of a profile."""

    layout: Annotated[Layout, Field(strict=False)]
    next: str = ""
    previous: str = ""
    back: str = ""
    display: str = ""
    erase: str = ""

    @model_validator(mode="after")
    def _fits(self) -> Self:
        signs = [(use, getattr(self, use)) for use in Use if getattr(self, use)]
        known = SIGNS[self.layout]
        for use, sign in signs:
            if len(sign) != 1 or sign not in known:
                written = " ".join(known)
                raise ValueError(f"{use} must be one of the keys {written} of a {self.layout}, or be left out")
        for use, sign in signs:
            if [other for other, same in signs if same == sign] != [use]:
                raise ValueError(f"{use} is on a key that has another use, too; write each key once")
        return self

    def keys(self) -> KeypadKeys:
        """The keypad of the table."""
        return KeypadKeys(self.layout, {getattr(self, use): use for use in Use if getattr(self, use)})
