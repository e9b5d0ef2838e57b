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


NAMED = {
    "Down": Key.DOWN,
    "Tab": Key.DOWN,
    "Up": Key.UP,
    "Backtab": Key.UP,
    "Right": Key.RIGHT,
    "Return": Key.RIGHT,
    "Enter": Key.RIGHT,
    "Left": Key.LEFT,
    "Escape": Key.LEFT,
    "Asterisk": Key.STAR,
    "Backspace": Key.STAR,
    "NumberSign": Key.HASH,
}


def test_each_key_moves_as_its_name_says_and_two_switches_have_no_other() -> None:
    switches = replace(NUMBERS, guidance_keys=GuidanceKeys.SWITCHES)
    codes = {name: getattr(Qt.Key, f"Key_{name}").value for name in (*NAMED, "Space", "A", "F1")}
    assert {name: key_of(code, PLAIN, TELEPHONE) for name, code in codes.items()} == {
        **NAMED,
        **dict.fromkeys(("Space", "A", "F1")),
    }
    assert [key_of(ord(digit), PLAIN, TELEPHONE) for digit in "0123456789"] == [Key(digit) for digit in "0123456789"]
    switched = {name: key for name, code in codes.items() if (key := key_of(code, PLAIN, switches))}
    assert switched == {"Space": Key.DOWN, "Return": Key.RIGHT, "Enter": Key.RIGHT}
