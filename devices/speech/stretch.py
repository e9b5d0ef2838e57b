"""Changes the speed of recordings, not their pitch: waveform-similarity overlap-add (Verhelst, Roelands 1993).

Short overlapping pieces of the sound are laid at another distance from each other. Each is taken from the place, near
its own, whose wave is most like the continuation of the piece before.
"""

from typing import Any, Final

import numpy as np

from devices.speech.pcm import RATE, Pcm
from devices.speech.voice import NORMAL_RATE

_HALF: Final = RATE // 50
"""Half a piece, 20 ms: longer than a period of any voice."""
_SEARCH: Final = RATE // 100
"""How far from its own place a piece may be taken, 10 ms."""


def stretched(sound: Pcm, rate: int) -> Pcm:
    """`sound` at `rate` per cent of its speed."""
    if rate == NORMAL_RATE or len(sound.samples) < 8 * _HALF:
        return sound
    given = np.frombuffer(sound.samples, dtype="<i2").astype(float)
    padded = np.concatenate([np.zeros(_SEARCH), given, np.zeros(2 * _HALF + 2 * _SEARCH)])
    count = len(given) * NORMAL_RATE // (rate * _HALF)
    swell = 0.5 - 0.5 * np.cos(np.pi * np.arange(_HALF) / _HALF)
    made = np.zeros((count + 1) * _HALF)
    at = _SEARCH
    made[:_HALF] = padded[at : at + _HALF]
    for number in range(1, count):
        wanted = padded[at + _HALF : at + 2 * _HALF]  # the continuation of the piece before
        at = _most_alike(padded, number * _HALF * rate // NORMAL_RATE + _SEARCH, wanted)
        start = number * _HALF
        made[start : start + _HALF] = wanted * (1 - swell) + padded[at : at + _HALF] * swell
    return Pcm(np.clip(np.round(made[: count * _HALF]), -32_768, 32_767).astype("<i2").tobytes())


def _most_alike(padded: Any, place: int, wanted: Any) -> int:
    around = padded[place - _SEARCH : place + _SEARCH + _HALF]
    alike = np.correlate(around, wanted, "valid")
    energy = np.convolve(around**2, np.ones(_HALF), "valid")
    return place - _SEARCH + int(np.argmax(alike / np.sqrt(energy + 1.0)))
