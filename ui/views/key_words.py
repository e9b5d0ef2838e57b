"""What the keys beside the screen do."""

from typing import Final

from kiosk.station.keypad_keys import KeypadKeys, Use
from ui.translation.catalogue import Translate

ENTER: Final = "Enter"
"""The label on this key, the same in every language."""


def key_line(keys: KeypadKeys | None, translate: Translate) -> str:
    """`key_rows` in one line; "" without a keypad."""
    rows = key_rows(keys, translate)
    return translate("Keys", "Keys") + ": " + ", ".join(rows) if rows else ""


def key_rows(keys: KeypadKeys | None, translate: Translate) -> tuple[str, ...]:
    """The sign of each key with its function; () without a keypad. No line breaks between the two.

    If the profile has no sign for the next or previous item, an arrow is named. A point has its name beside it, because
    it looks like a full stop.
    """
    if keys is None:
        return ()
    names = {".": ". " + translate("Keys", "(point)")}
    told = (
        (keys.sign_for(Use.NEXT) or "▼", translate("Keys", "next")),
        (keys.sign_for(Use.PREVIOUS) or "▲", translate("Keys", "previous")),
        (ENTER, translate("Keys", "choose")),
        (keys.sign_for(Use.BACK), translate("Keys", "back")),
        (keys.sign_for(Use.ERASE), translate("Keys", "erase")),
        (keys.sign_for(Use.DISPLAY), translate("Keys", "text size")),
    )
    return tuple(f"{names.get(sign, sign)} {does}".replace(" ", "\N{NO-BREAK SPACE}") for sign, does in told if sign)
