"""Sounds through the system's player (`aplay`): "your card is still here", "a card was left behind", "staff, please".

All tones lie between 500 and 2500 Hz, the range that ISO 7731 gives for signals that old people hear as well; the three
differ in melody and length, not only in pitch.
"""

import array
import io
import logging
import math
import subprocess
import wave
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from threading import Thread

RATE = 22_050
LOUDNESS = 0.5
EDGE_SECONDS = 0.01
"""How long a tone takes to swell. A sharp edge is a click, and a click has every frequency."""
TIMEOUT_SECONDS = 5.0
"""How long a player may take beyond the sound itself. One that hangs would keep the sound card from the next sound."""

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Tone:
    """One tone of a melody."""

    hertz: int
    seconds: float
    fades: bool
    """Dies away like a bell; otherwise it sounds on at one loudness, like a signal."""


Melody = tuple[Tone, ...]

CHIME: Melody = (Tone(880, 0.35, fades=True), Tone(660, 0.45, fades=True))
ALARM: Melody = (Tone(1000, 0.25, fades=False), Tone(1600, 0.25, fades=False)) * 6
CALL: Melody = (Tone(660, 0.25, fades=True), Tone(880, 0.25, fades=True), Tone(1100, 0.6, fades=True))


def chime() -> None:
    """Falling, soft: take your card."""
    _in_background(CHIME)


def alarm() -> None:
    """Two tones in turn, three seconds: a card was left behind."""
    _in_background(ALARM)


def call() -> None:
    """Rising: the staff near by is called."""
    _in_background(CALL)


def _in_background(melody: Melody) -> None:
    Thread(target=play, args=(melody,), name="chime", daemon=True).start()


def play(melody: Melody) -> None:
    """Play it to its end. A terminal without a sound card or player stays silent and goes on."""
    sound = wav(melody)
    length = sum(tone.seconds for tone in melody)
    try:
        subprocess.run(
            ["aplay", "-q", "-"],  # noqa: S607 - the machine's own player
            input=sound,
            check=True,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            timeout=length + TIMEOUT_SECONDS,
        )
    except (OSError, subprocess.SubprocessError) as error:
        log.info("no sound: %s", type(error).__name__)


@cache
def wav(melody: Melody) -> bytes:
    """The melody as a WAV file, 16 bit, one channel."""
    samples = array.array("h")
    for tone in melody:
        samples.extend(_samples(tone))
    buffer = io.BytesIO()
    with wave.open(buffer, "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(RATE)
        file.writeframes(samples.tobytes())
    return buffer.getvalue()


def _samples(tone: Tone) -> Iterator[int]:
    length = round(RATE * tone.seconds)
    edge = round(RATE * EDGE_SECONDS)

    def loudness(index: int) -> float:
        swell = min(1.0, index / edge, (length - index) / edge)
        return LOUDNESS * (1 - math.cos(math.pi * swell)) / 2 * (1 - index / length if tone.fades else 1)

    step = 2 * math.pi * tone.hertz / RATE
    return (int(32_767 * loudness(index) * math.sin(step * index)) for index in range(length))
