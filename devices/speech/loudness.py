"""The loudness of a sound by ITU-R BS.1770-4.

The filters of the standard are applied to the spectrum, and quiet blocks of 400 ms are left out.
"""

from typing import Any, Final

import numpy as np

from devices.speech.pcm import RATE, Pcm

SILENT: Final = -70.0
"""LUFS up to which a block counts as silence and is left out, as the standard requires."""
_BLOCK: Final = RATE * 2 // 5
_HOP: Final = _BLOCK // 4
_FILTER_RATE: Final = 48_000
_STAGES: Final = (
    ((1.53512485958697, -2.69169618940638, 1.19839281085285), (1.0, -1.69065929318241, 0.73248077421585)),
    ((1.0, -2.0, 1.0), (1.0, -1.99004745483398, 0.99007225036621)),
)
"""The two filters of the standard, for 48,000 samples a second."""


def loudness(sound: Pcm) -> float:
    """The loudness of one channel in LUFS; `SILENT` if nothing can be heard. Less than 400 ms are one block."""
    samples = np.frombuffer(sound.samples, dtype="<i2") / 32_768
    if not len(samples):
        return SILENT
    weighted = _weighted(samples)
    last = max(1, len(weighted) - _BLOCK + 1)
    powers = np.array([np.mean(weighted[at : at + _BLOCK] ** 2) for at in range(0, last, _HOP)])
    loud = powers[_level(powers) > SILENT]
    if not len(loud):
        return SILENT
    gate = _level(loud.mean()) - 10
    return float(_level(loud[_level(loud) > gate].mean()))


def peak(sound: Pcm) -> float:
    """The highest sample, of full scale."""
    samples = np.frombuffer(sound.samples, dtype="<i2").astype(int)
    return float(np.abs(samples).max()) / 32_768 if len(samples) else 0.0


def _weighted(samples: Any) -> Any:
    """`samples` as the standard weights them."""
    size = 2 * len(samples)  # room for the decay of the filters after the last sample
    unit = np.exp(-2j * np.pi * np.fft.rfftfreq(size, 1 / RATE) / _FILTER_RATE)
    curve = np.ones_like(unit)
    for up, down in _STAGES:
        curve *= np.polyval(up[::-1], unit) / np.polyval(down[::-1], unit)
    return np.fft.irfft(np.fft.rfft(samples, size) * curve, size)[: len(samples)]


def _level(power: Any) -> Any:
    return -0.691 + 10 * np.log10(power + 1e-12)
