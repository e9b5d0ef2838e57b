"""Multi-tap typing on twelve keys: each further press of a key in time types its next character."""

from dataclasses import dataclass
from typing import Final

from ui.speech.keys import Key
from ui.speech.typed_fields import SIGNS

WINDOW_SECONDS: Final = 2.0
"""Seconds within which another press of the same key changes the character; later the key types a new one. They are
long enough to hear the character first."""
_LETTERS: Final = {
    Key.TWO: "abc",
    Key.THREE: "def",
    Key.FOUR: "ghi",
    Key.FIVE: "jkl",
    Key.SIX: "mno",
    Key.SEVEN: "pqrs",
    Key.EIGHT: "tuv",
    Key.NINE: "wxyz",
}
"""Letters of the keys of a telephone (ITU-T E.161)."""


@dataclass(frozen=True, slots=True)
class Tap:
    """A typed character, number `at` of `key`. A press of the same key before `until` (seconds) replaces it."""

    key: Key
    at: int
    until: float


def characters_of(key: Key, keyboard: str) -> str:
    """The characters of a digit's key, in order. `keyboard`: as in `ui.views.entry.EntryScreen`, or "search"."""
    if keyboard == "digits":
        return key.value
    letters = _LETTERS.get(key, "")
    match keyboard:
        case "upper":
            return letters.upper() + key.value
        case "search":
            return letters + key.value
        case _:
            signs = {Key.ONE: SIGNS, Key.ZERO: " "}.get(key, "")
            return letters + key.value + letters.upper() if letters else key.value + signs


def tapped(before: Tap | None, key: Key, keyboard: str, now: float) -> tuple[str, bool, Tap | None]:
    """The character of this press, whether it replaces the one before, and the state for the next press.

    `now` is seconds of a monotonic clock.
    """
    found = characters_of(key, keyboard)
    goes_on = before is not None and before.key is key and now < before.until and len(found) > 1
    at = (before.at + 1) % len(found) if before is not None and goes_on else 0
    return found[at], goes_on, Tap(key, at, now + WINDOW_SECONDS) if len(found) > 1 else None
