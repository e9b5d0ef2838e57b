"""One line that explains the keys beside the screen."""

from typing import Final

from kiosk.station.keypad_keys import KeypadKeys, Use
from ui.translation.catalogue import Translate

ENTER: Final = "Enter"
"""The label on this key, the same in every language."""


def key_line(keys: KeypadKeys | None, translate: Translate) -> str:
    """The signs of the keys and their functions; "" without a keypad.

    If the profile has no sign for the next or previous item, the line names an arrow.
    """
    if keys is None:
        return ""
    told = (
        (keys.sign_for(Use.NEXT) or "▼", translate("Keys", "next")),
        (keys.sign_for(Use.PREVIOUS) or "▲", translate("Keys", "previous")),
        (ENTER, translate("Keys", "choose")),
        (keys.sign_for(Use.BACK), translate("Keys", "back")),
        (keys.sign_for(Use.ERASE), translate("Keys", "erase")),
        (keys.sign_for(Use.DISPLAY), translate("Keys", "text size")),
    )
    return translate("Keys", "Keys") + ": " + ", ".join(f"{sign} {does}" for sign, does in told if sign)
