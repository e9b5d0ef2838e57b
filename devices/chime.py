"""A short two-tone chime through the system's player (`aplay`): "your card is still here"."""

import array
import io
import logging
import math
import subprocess
import wave
from functools import cache
from threading import Thread

RATE = 22_050
TONES_HERTZ = (880, 660)
TONE_SECONDS = 0.25
LOUDNESS = 0.5
PATIENCE_SECONDS = 5

log = logging.getLogger(__name__)


def chime() -> None:
    """Play it in the background. A terminal without a sound card or player stays silent and goes on."""
    Thread(target=_play, name="chime", daemon=True).start()


@cache
def sound() -> bytes:
    """The chime as a WAV file, 16 bit, one channel."""
    samples = array.array("h")
    length = int(RATE * TONE_SECONDS)
    for hertz in TONES_HERTZ:
        for index in range(length):
            fade = 1 - index / length
            samples.append(int(32_767 * LOUDNESS * fade * math.sin(2 * math.pi * hertz * index / RATE)))
    buffer = io.BytesIO()
    with wave.open(buffer, "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(RATE)
        file.writeframes(samples.tobytes())
    return buffer.getvalue()


def _play() -> None:
    try:
        subprocess.run(["aplay", "-q", "-"], input=sound(), check=True, capture_output=True, timeout=PATIENCE_SECONDS)  # noqa: S607
    except (OSError, subprocess.SubprocessError) as error:
        log.info("no sound: %s", type(error).__name__)
