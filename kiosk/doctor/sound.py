"""Check of the sound: a player, a sound card, and a volume that can be heard."""

from collections.abc import Iterator

from kiosk.doctor.check_result import CheckResult, found, ok
from kiosk.doctor.system_commands import answer_of
from kiosk.station.sound import SoundFault, sound_fault


def check_sound() -> Iterator[CheckResult]:
    """Whether there are a player and a sound card, and whether its playback is muted."""
    match sound_fault():
        case SoundFault.NO_PLAYER:
            yield found("sound-player-missing", "there is no aplay")
        case SoundFault.NO_CARD:
            yield found("sound-card-missing", "there is no sound card")
        case None:
            control = _muted_control()
            if control:
                yield found("sound-muted", f"{control} is muted, or its volume is 0", control=control)
            else:
                yield ok("sound", "player and sound card are there")


def _muted_control() -> str:
    """The first ALSA playback control that is muted or at volume 0; "" if there is none, or amixer is missing."""
    for control in ("Master", "PCM", "Speaker"):
        said = answer_of("amixer", "sget", control)
        if said and ("[off]" in said or ("[" in said and "[0%]" in said)):
            return control
    return ""
