"""Whether a sound of this terminal can be heard at all: what the screens promise depends on it."""

import shutil
from enum import StrEnum
from pathlib import Path

DEVICES = Path("/dev/snd")


class SoundFault(StrEnum):
    """Why this terminal is silent."""

    NO_PLAYER = "no_player"
    NO_CARD = "no_card"


def sound_fault(devices: Path = DEVICES) -> SoundFault | None:
    """None: a player is there, and a device of a sound card that plays ("pcmC0D0p")."""
    if shutil.which("aplay") is None:
        return SoundFault.NO_PLAYER
    if not any(devices.glob("pcm*p")):
        return SoundFault.NO_CARD
    return None
