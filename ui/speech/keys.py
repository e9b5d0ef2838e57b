"""The keys of spoken guidance (twelve of a telephone and four arrows), and the texts that explain them."""

from enum import StrEnum
from typing import Final, assert_never

from kiosk.campaign.model import FieldKind, Offer
from kiosk.visit.model import Screen, Visit
from kiosk.visit.rules import asked_field
from ui.speech.utterance import Kind, Utterance
from ui.translation.catalogue import Translate


class Key(StrEnum):
    """A key by its function; `ui.speech.key_codes` has the keys of each device."""

    DOWN = "down"
    UP = "up"
    RIGHT = "right"
    LEFT = "left"
    STAR = "*"
    HASH = "#"
    ZERO = "0"
    ONE = "1"
    TWO = "2"
    THREE = "3"
    FOUR = "4"
    FIVE = "5"
    SIX = "6"
    SEVEN = "7"
    EIGHT = "8"
    NINE = "9"


DIGITS: Final = frozenset("0123456789")
"""The keys that type a digit."""
_TYPING: Final = frozenset({Screen.FIELD, Screen.SEARCH, Screen.PIN})


def typing(visit: Visit) -> bool:
    """Whether the twelve keys type on this screen; elsewhere they have the functions of `what_it_does`."""
    return visit.screen in _TYPING and visit.warning is None


def keyboard(visit: Visit, offer: Offer) -> str:
    """The characters that the twelve keys type on this screen: "digits", "upper", "ascii" or "search"."""
    if visit.screen is Screen.SEARCH:
        return "search"
    field = asked_field(visit, offer) if visit.screen is Screen.FIELD else None
    if field is None:
        return "digits"
    match field.kind:
        case FieldKind.DIGITS | FieldKind.BIRTH_DATE:
            return "digits"
        case FieldKind.UPPER:
            return "upper"
        case FieldKind.ASCII:
            return "ascii"
        case _:
            assert_never(field.kind)


def what_it_does(key: Key, translate: Translate, *, types: bool, letters: bool) -> str:
    """The sentence that explains a key. `types`: the twelve keys type here; `letters`: not only digits."""
    match key:
        case Key.DOWN:
            return translate("Speech", "Down: the next line.")
        case Key.UP:
            return translate("Speech", "Up: the line before.")
        case Key.RIGHT:
            return translate("Speech", "Right: choose it.")
        case Key.LEFT:
            return translate("Speech", "Left: the screen before.")
        case Key.HASH:
            return translate("Speech", "Hash: to the button that goes on.")
        case Key.STAR if types:
            return translate("Speech", "Star: erase the last character.")
        case Key.STAR:
            return translate("Speech", "Star: the question again.")
        case _ if types and letters:
            return translate("Speech", "2 to 9: letters, as on a telephone. Press again for the next one.")
        case _ if types:
            return translate("Speech", "0 to 9: type the digit.")
        case _:
            return _function(key, translate)


def _function(key: Key, translate: Translate) -> str:
    match key:
        case Key.ONE:
            return translate("Speech", "1: say it again.")
        case Key.TWO:
            return translate("Speech", "2: spell it.")
        case Key.THREE:
            return translate("Speech", "3: read everything.")
        case Key.FOUR:
            return translate("Speech", "4: slower.")
        case Key.FIVE:
            return translate("Speech", "5: where am I?")
        case Key.SIX:
            return translate("Speech", "6: faster.")
        case Key.SEVEN:
            return translate("Speech", "7: quieter.")
        case Key.EIGHT:
            return translate("Speech", "8: the screen dark, or bright again.")
        case Key.NINE:
            return translate("Speech", "9: louder.")
        case _:
            return translate("Speech", "0: what the keys do.")


_TO_MOVE: Final = (Key.DOWN, Key.UP, Key.RIGHT, Key.LEFT, Key.HASH, Key.STAR)
_FUNCTIONS: Final = (
    Key.ONE,
    Key.TWO,
    Key.THREE,
    Key.FOUR,
    Key.SIX,
    Key.FIVE,
    Key.SEVEN,
    Key.NINE,
    Key.EIGHT,
    Key.ZERO,
)


def all_keys(visit: Visit, translate: Translate, *, letters: bool) -> tuple[Utterance, ...]:
    """The sentences for all keys of this screen, first those that move."""
    types = typing(visit)
    keys = (*_TO_MOVE, Key.TWO) if types else (*_TO_MOVE, *_FUNCTIONS)
    said = [what_it_does(key, translate, types=types, letters=letters) for key in keys]
    said.append(translate("Speech", "Hold a key to hear what it does."))
    return tuple(Utterance(Kind.KEYS, words) for words in said)


def welcome(translate: Translate) -> Utterance:
    """The first sentence of guidance: the keys that are needed to find everything else."""
    return Utterance(
        Kind.KEYS,
        translate(
            "Speech",
            "Spoken guidance. Down goes on, up goes back, right chooses. 0 tells what the keys do. Any key interrupts.",
        ),
    )
