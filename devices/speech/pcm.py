"""PCM samples and their loudness: 16 bits, one channel, one rate for all sounds that are played together."""

import array
import io
import sys
import wave
from dataclasses import dataclass
from typing import Final

RATE: Final = 22_050
"""Samples a second, as of espeak-ng and of the chimes."""
CEILING: Final = 0.65
"""The largest sample, as a share of full scale (-3.7 dB). It leaves room for a melody (`devices.chime`) beside a voice,
and the wave between two samples stays below -1 dBFS."""
_BLOCK: Final = 110
"""Samples over which the limiter changes its gain: 5 ms, too short to be heard as a change."""
_AUDIBLE: Final = 100
"""A sample above this (-50 dB) belongs to a sound."""
_LEAD: Final = RATE // 100
"""Samples that stay before the first audible one, 10 ms: a consonant may begin more quietly than `_AUDIBLE`."""


@dataclass(frozen=True, slots=True)
class Pcm:
    """Signed 16-bit little-endian samples at `RATE`. The repr leaves them out: they may say something personal."""

    samples: bytes

    def __repr__(self) -> str:
        return f"Pcm({self.seconds:.2f} s)"

    @property
    def seconds(self) -> float:
        """Length in seconds."""
        return len(self.samples) / 2 / RATE

    def __add__(self, other: "Pcm") -> "Pcm":
        return Pcm(self.samples + other.samples)

    def wav(self) -> bytes:
        """The content of a WAV file."""
        buffer = io.BytesIO()
        with wave.open(buffer, "wb") as file:
            file.setnchannels(1)
            file.setsampwidth(2)
            file.setframerate(RATE)
            file.writeframes(self.samples)
        return buffer.getvalue()


NOTHING: Final = Pcm(b"")
"""No samples."""


def silence(seconds: float) -> Pcm:
    """Silence of this length."""
    return Pcm(bytes(2 * round(RATE * seconds)))


def levelled(sound: Pcm, decibels: float) -> Pcm:
    """The sound with a gain of `decibels`, limited to `CEILING`: peaks are reduced gradually, not clipped, so that
    nothing crackles.
    """
    samples = _numbers(sound.samples)
    factor = 10 ** (decibels / 20)
    ceiling = int(CEILING * 32_767)
    if not samples or (decibels == 0 and _peak(samples) <= ceiling):
        return sound
    peaks = [_peak(samples[start : start + _BLOCK]) * factor for start in range(0, len(samples), _BLOCK)]
    # The gain of a block follows its own peak and those of its neighbours; between blocks it is interpolated.
    needed = [min(1.0, ceiling / peak) if peak else 1.0 for peak in peaks]
    around = [min(needed[max(0, at - 1) : at + 2]) for at in range(len(needed))]
    levels = [*around, around[-1]]
    louder = array.array("h")
    for block, own in enumerate(needed):
        part = samples[block * _BLOCK : (block + 1) * _BLOCK]
        here, there = levels[block], levels[block + 1]
        if here == there == 1:  # so it is in most blocks: this branch decides how long the function takes
            louder.extend([round(each * factor) for each in part])
            continue
        step = (there - here) / _BLOCK
        louder.extend([round(each * factor * min(own, here + step * inside)) for inside, each in enumerate(part)])
    return Pcm(_bytes(louder))


def without_lead(sound: Pcm) -> Pcm:
    """`sound` without the silence before its first audible sample, but for `_LEAD`; `NOTHING` for silence alone."""
    samples = _numbers(sound.samples)
    first = next((at for at, each in enumerate(samples) if abs(each) > _AUDIBLE), None)
    return NOTHING if first is None else Pcm(sound.samples[2 * max(0, first - _LEAD) :])


def read_wav(data: bytes) -> Pcm:
    """The samples of a WAV file of one channel, 16 bits and `RATE`. The length in its header may be wrong (a pipe's
    is).

    Raises `ValueError` for any other file.
    """
    if data[:4] != b"RIFF" or data[8:12] != b"WAVE":
        raise ValueError("no WAV file")
    at = 12
    shape = b""
    while at + 8 <= len(data):
        name, length = data[at : at + 4], int.from_bytes(data[at + 4 : at + 8], "little")
        if name == b"fmt ":
            shape = data[at + 8 : at + 8 + length]
        if name == b"data":
            if shape[2:8] != (1).to_bytes(2, "little") + RATE.to_bytes(4, "little") or shape[14:16] != b"\x10\x00":
                raise ValueError(f"not one channel of 16 bits at {RATE} Hz")
            samples = data[at + 8 : at + 8 + length]
            return Pcm(samples[: len(samples) // 2 * 2])
        at += 8 + length + length % 2
    raise ValueError("no samples")


def _peak(samples: "array.array[int]") -> int:
    highest, lowest = max(samples), min(samples)
    return max(highest, -lowest)


def _numbers(samples: bytes) -> "array.array[int]":
    numbers = array.array("h", samples)
    if sys.byteorder == "big":
        numbers.byteswap()
    return numbers


def _bytes(numbers: "array.array[int]") -> bytes:
    if sys.byteorder == "big":
        numbers.byteswap()
    return numbers.tobytes()
