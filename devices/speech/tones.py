"""Short tones beside the voice: a hidden character was typed, one was erased, an end was reached."""

from collections.abc import Callable, Mapping
from functools import cache
from typing import Final

from devices.chime import Tone, samples
from devices.speech.pcm import Pcm, levelled

_QUIETER: Final = -6.0
"""Gain against a chime, so that a tone is heard beside a voice."""


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
    """There is nothing further in this direction."""
    return _sound(Tone(520, 0.12, fades=True))


def _sound(*melody: Tone) -> Pcm:
    return levelled(Pcm(samples(melody)), _QUIETER)


TONES: Final[Mapping[str, Callable[[], Pcm]]] = {"typed": typed, "erased": erased, "edge": edge}
"""The tones by name."""
