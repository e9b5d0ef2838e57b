"""Whether this terminal can play sounds; the screens' texts depend on it."""

import shutil
from enum import StrEnum
from pathlib import Path

DEVICES = Path("/dev/snd")
"""The folder of ALSA's devices."""


class SoundFault(StrEnum):
    """Why the terminal is silent."""

    NO_PLAYER = "no_player"
    NO_CARD = "no_card"


def sound_fault(devices: Path = DEVICES) -> SoundFault | None:
    """None if a player and a playback device ("pcmC0D0p") exist."""
    if shutil.which("aplay") is None:
        return SoundFault.NO_PLAYER
    if not any(devices.glob("pcm*p")):
        return SoundFault.NO_CARD
    return None
