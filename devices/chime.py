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
from threading import Event, Lock, Thread

RATE = 22_050
"""Samples a second."""
LOUDNESS = 0.5
"""Amplitude, as a share of full scale."""
BESIDE_A_VOICE = 0.4
"""Factor of the amplitude while `VOICE` is set. The sound card adds a melody to a voice, which reaches
`devices.speech.pcm.CEILING` at most; their sum stays below full scale, also between two
samples."""
VOICE = Event()
"""Set while a process is there that speaks on the same sound card."""
EDGE_SECONDS = 0.01
"""Attack and release time of a tone. A sharp edge is a click, which has every frequency."""
TIMEOUT_SECONDS = 5.0
"""Time-out of the player, added to the length of the sound. A player that hangs would keep the sound card from the next
sound."""

_ONE_AT_A_TIME = Lock()

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Tone:
    """One tone of a melody."""

    hertz: int
    seconds: float
    fades: bool
    """Decays like a bell; otherwise it has a constant loudness, like a signal."""


Melody = tuple[Tone, ...]
"""Tones, one after the other."""

CHIME: Melody = (Tone(880, 0.35, fades=True), Tone(660, 0.45, fades=True))
"""Falling, soft: take your card."""
ALARM: Melody = (Tone(1000, 0.25, fades=False), Tone(1600, 0.25, fades=False)) * 6
"""Two tones in turn for three seconds: a card was left behind."""
CALL: Melody = (Tone(660, 0.25, fades=True), Tone(880, 0.25, fades=True), Tone(1100, 0.6, fades=True))
"""Rising: a member of staff is called."""


def chime() -> None:
    """Play CHIME on a thread of its own."""
    _in_background(CHIME)


def alarm() -> None:
    """Play ALARM on a thread of its own."""
    _in_background(ALARM)


def call() -> None:
    """Play CALL on a thread of its own."""
    _in_background(CALL)


def _in_background(melody: Melody) -> None:
    Thread(target=play, args=(melody,), name="chime", daemon=True).start()


def play(melody: Melody) -> None:
    """Play a melody to its end, after any other one; softer while a voice may sound (`VOICE`).

    Without a sound card or player, log it and return.
    """
    with _ONE_AT_A_TIME:
        _play(melody, wav(melody, BESIDE_A_VOICE if VOICE.is_set() else 1.0))


def _play(melody: Melody, sound: bytes) -> None:
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
def wav(melody: Melody, factor: float = 1.0) -> bytes:
    """The melody as a WAV file, 16 bit, one channel; `factor` of its amplitude."""
    buffer = io.BytesIO()
    with wave.open(buffer, "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(RATE)
        file.writeframes(samples(melody, factor))
    return buffer.getvalue()


def samples(melody: Melody, factor: float = 1.0) -> bytes:
    """The samples of a melody: signed 16 bit, one channel, `RATE`; `factor` of its amplitude."""
    numbers = array.array("h")
    for tone in melody:
        numbers.extend(_samples(tone, factor))
    return numbers.tobytes()


def _samples(tone: Tone, factor: float) -> Iterator[int]:
    length = round(RATE * tone.seconds)
    edge = round(RATE * EDGE_SECONDS)

    def loudness(index: int) -> float:
        swell = min(1.0, index / edge, (length - index) / edge)
        return factor * LOUDNESS * (1 - math.cos(math.pi * swell)) / 2 * (1 - index / length if tone.fades else 1)

    step = 2 * math.pi * tone.hertz / RATE
    return (int(32_767 * loudness(index) * math.sin(step * index)) for index in range(length))
