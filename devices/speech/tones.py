"""The short tones of spoken guidance."""

from collections.abc import Callable, Mapping
from functools import cache
from typing import Final

from devices.chime import Tone, samples
from devices.speech.pcm import Pcm, levelled

_QUIETER: Final = -6.0
"""Gain in decibels, which makes a tone softer than a chime."""


@cache
def typed() -> Pcm:
    """A character was typed that is not said. The same for every key."""
    return _sound(Tone(880, 0.07, fades=False))


@cache
def erased() -> Pcm:
    """A character was erased."""
    return _sound(Tone(660, 0.07, fades=False), Tone(520, 0.09, fades=False))


@cache
def edge() -> Pcm:
    """There is no line in that direction, the key does nothing here, or the voice failed."""
    return _sound(Tone(520, 0.12, fades=True))


def _sound(*melody: Tone) -> Pcm:
    return levelled(Pcm(samples(melody)), _QUIETER)


TONES: Final[Mapping[str, Callable[[], Pcm]]] = {"typed": typed, "erased": erased, "edge": edge}
"""The tones by name."""
