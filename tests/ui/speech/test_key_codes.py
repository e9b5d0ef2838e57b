"""The keys of a keypad mean to who listens what its profile says."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from kiosk.station.keypad_keys import KeypadKeys, Layout, Use
from kiosk.station.profile import GuidanceKeys, TerminalProfile
from kiosk.station.settings import load_profile
from ui.speech.key_codes import key_of
from ui.speech.keys import Key

BLOCK, PLAIN = Qt.KeyboardModifier.KeypadModifier, Qt.KeyboardModifier.NoModifier
NUMBERS, TELEPHONE = load_profile("lawson-copier"), load_profile("seven-bank-atm")


@pytest.mark.parametrize(
    ("profile", "modifier", "sign", "key"),
    [
        (NUMBERS, BLOCK, "+", Key.DOWN),
        (NUMBERS, BLOCK, "-", Key.UP),
        (NUMBERS, BLOCK, "*", Key.LEFT),
        (NUMBERS, BLOCK, "/", Key.HASH),
        (NUMBERS, BLOCK, ".", Key.STAR),
        (NUMBERS, PLAIN, "*", Key.STAR),
        (NUMBERS, PLAIN, "+", None),
        (TELEPHONE, PLAIN, "*", Key.STAR),
        (TELEPHONE, PLAIN, "#", Key.HASH),
        (TELEPHONE, BLOCK, "+", None),
        (TELEPHONE, BLOCK, "5", Key.FIVE),
        (replace(NUMBERS, keys=KeypadKeys(Layout.NUMBER_BLOCK, {"/": Use.NEXT})), BLOCK, "/", Key.DOWN),
        (replace(NUMBERS, keys=None), BLOCK, "+", None),
        (replace(NUMBERS, guidance_keys=GuidanceKeys.SWITCHES), BLOCK, "+", None),
    ],
)
def test_a_sign_does_what_the_profile_says(
    profile: TerminalProfile, modifier: Qt.KeyboardModifier, sign: str, key: Key | None
) -> None:
    assert key_of(ord(sign), modifier, profile) is key
