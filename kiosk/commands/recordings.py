"""`kiosk recordings`: writes the list of texts to record, and checks the recordings."""

import importlib.util
from collections.abc import Iterator
from dataclasses import dataclass
from math import log10
from pathlib import Path
from typing import Final

from devices.speech.pcm import Pcm
from devices.speech.recordings import MANIFEST, Manifest, RecordingsError, read_clip, read_manifest, written
from devices.speech.voices import RECORDED
from kiosk.campaign.model import Campaign
from kiosk.errors import KioskError
from kiosk.station.atomic_files import write_atomically
from ui.speech.clips import clips

LOUDNESS: Final = -19.0
"""LUFS, like every voice of the program."""
TOLERANCE: Final = 1.0
"""LU by which a clip may be louder or quieter than `LOUDNESS`."""
SHORT: Final = 1.0
"""Seconds. A shorter clip has three times the tolerance, because a single word decides its loudness."""
PEAK: Final = -1.0
"""Highest allowed sample, in dBFS."""
LONGEST: Final = 30.0
"""Most seconds of a clip; the longest sentence takes less."""


@dataclass(frozen=True, slots=True)
class Fault:
    """A fault of a clip or of the manifest. `clip`: the name of the file, and the text of a clip."""

    clip: str
    what: str


def write_list(folder: Path, language: str, campaign: Campaign) -> Manifest:
    """Write the manifest of `folder` again, with its earlier licence. Raises `KioskError`."""
    if language not in RECORDED:
        raise KioskError(f"every other language has a voice; choose one of these: {', '.join(RECORDED)}")
    try:
        licence = read_manifest(folder).licence if (folder / MANIFEST).exists() else ""
        manifest = Manifest(language, licence, clips(campaign, language))
        folder.mkdir(parents=True, exist_ok=True)
        write_atomically(folder / MANIFEST, written(manifest).encode(), 0o644)
    except RecordingsError as error:
        raise KioskError(f"{error}; put it right, or move it away") from error
    except OSError as error:
        raise KioskError(
            f"{folder / MANIFEST} could not be written ({error.strerror}); choose another folder"
        ) from error
    return manifest


def check(folder: Path, campaign: Campaign) -> list[Fault]:
    """The faults of the recordings in `folder` for `campaign`. Raises `KioskError` if the manifest cannot be read."""
    if importlib.util.find_spec("numpy") is None:
        raise KioskError("NumPy is missing, which measures loudness; install the voices, which bring it")
    try:
        manifest = read_manifest(folder)
    except RecordingsError as error:
        raise KioskError(f"{error}; write it by: kiosk recordings list {folder}") from error
    faults = [] if manifest.licence else [Fault(MANIFEST, "the licence is empty: whose voice is it, on which terms?")]
    for name, text in clips(campaign, manifest.language).items():
        file = f"{name}.wav"
        said = f"{file} “{text}”"
        if name not in manifest.clips:
            faults.append(Fault(said, "not in the manifest; write it anew"))
        elif not (folder / file).is_file():
            faults.append(Fault(said, "missing"))
        else:
            faults += [Fault(said, what) for what in _wrong(folder / file)]
    return faults


def _wrong(file: Path) -> Iterator[str]:
    try:
        sound = read_clip(file)
    except ValueError as error:
        yield str(error)
        return
    except OSError as error:
        yield f"cannot be read ({error.strerror})"
        return
    yield from _heard(sound)


def _heard(sound: Pcm) -> Iterator[str]:
    from devices.speech.loudness import loudness, peak  # noqa: PLC0415 - NumPy, for this command alone

    if sound.seconds > LONGEST:
        yield f"{sound.seconds:.0f} s long; at most {LONGEST:.0f}"
    highest = peak(sound)
    if highest and 20 * log10(highest) > PEAK:
        yield f"peak at {20 * log10(highest):.1f} dBFS; at most {PEAK:.0f}"
    measured = loudness(sound)
    tolerance = TOLERANCE if sound.seconds >= SHORT else 3 * TOLERANCE
    if abs(measured - LOUDNESS) > tolerance:
        yield f"{measured:.1f} LUFS; {LOUDNESS:.0f} within {tolerance:.0f}"
