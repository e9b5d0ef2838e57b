"""Tones in place of a person's clips: a folder of recordings that is complete and in order."""

from pathlib import Path

import numpy as np

from devices.speech.pcm import RATE, Pcm
from devices.speech.recordings import MANIFEST, Manifest, written
from kiosk.campaign.model import Campaign
from kiosk.commands.recordings import write_list

SECONDS = 0.1


def record(folder: Path, campaign: Campaign) -> Manifest:
    """Each clip another tone, as loud as a voice."""
    manifest = write_list(folder, "th", campaign)
    (folder / MANIFEST).write_text(written(Manifest(manifest.language, "tones, nobody's voice", manifest.clips)))
    times = np.arange(round(RATE * SECONDS)) / RATE
    for number, name in enumerate(manifest.clips):
        wave = 5_000 * np.sin(2 * np.pi * (300 + number) * times)
        (folder / f"{name}.wav").write_bytes(Pcm(wave.astype("<i2").tobytes()).wav())
    return manifest
