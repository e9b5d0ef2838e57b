"""Typing by keys, and the sound of it: the character if nobody else hears it, otherwise a tone."""

from collections.abc import Callable, Iterable

from kiosk.visit.events import Erased, Typed
from kiosk.visit.model import Screen, Visit
from kiosk.visit.rules import pin_at_reader
from ui.speech.guide_commands import Command, Hush, PinErased, Play, Post, Say, Sound
from ui.speech.keys import Key
from ui.speech.multi_tap import Tap, tapped
from ui.speech.read_aloud.spoken_form import character
from ui.speech.utterance import Kind, Utterance
from ui.translation.catalogue import translator

Saying = Callable[[Iterable[Utterance]], Say]
"""Makes the command that says these lines."""


def type_character(
    key: Key, tap: Tap | None, keyboard: str, now: float, language: str, *, aloud: bool, say: Saying
) -> tuple[tuple[Command, ...], Tap | None]:
    """The commands for a press of this key, and the state for the next press (`ui.speech.multi_tap.tapped`).

    `aloud`: the character is said; otherwise a tone sounds.
    """
    typed, replaces, tap = tapped(tap, key, keyboard, now)
    posts: tuple[Command, ...] = (Post(Erased()), Post(Typed(typed))) if replaces else (Post(Typed(typed)),)
    if not aloud:
        return (Hush(), Play(Sound.TYPED), *posts), tap
    return (*posts, say((Utterance(Kind.STATE, character(typed, language)),))), tap


def erase(visit: Visit, *, privately: bool, say: Saying) -> tuple[Command, ...]:
    """The commands that erase the last character and, if `privately` or in the search, say which it was."""
    if visit.screen is Screen.PIN:
        if pin_at_reader(visit) or not visit.pin_length:
            return (Hush(), Play(Sound.EDGE))
        return (Hush(), Play(Sound.ERASED), PinErased())
    value = _value(visit)
    if not value:
        return (Hush(), Play(Sound.EDGE))
    if not privately and visit.screen is not Screen.SEARCH:
        return (Hush(), Play(Sound.ERASED), Post(Erased()))
    translate = translator(visit.language)
    told = translate("Speech", "Erased: {character}").format(character=character(value[-1], visit.language))
    return (Post(Erased()), say((Utterance(Kind.STATE, told),)))


def _value(visit: Visit) -> str:
    """The text that is being typed."""
    if visit.screen is Screen.SEARCH:
        return visit.query
    return visit.inputs[visit.at_field] if visit.at_field < len(visit.inputs) else visit.phone
