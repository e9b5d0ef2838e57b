"""From the command to speak to the first samples at the player, in each language; and the memory of that process.

The player is a program that throws the sound away: what a sound card adds is its own. "cold" is the first word of a
process that has just been started; everything later is "warm". CPU time is beside it: on a machine with
two free cores the two are alike.
"""

import json
import os
import subprocess
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from statistics import median
from typing import Any

from devices.speech.speaker import WORKER
from kiosk.campaign.load import load_campaign
from kiosk.station.settings import load_profile
from ui.gallery.moments import moments
from ui.speech.read_aloud.spoken_form import spoken_pieces
from ui.speech.spoken_screen import utterances

LANGUAGES = ("ja", "en", "zh", "ko", "es", "pt", "ne", "id", "vi")
EVERY = 25
"""Of the lines of all moments each twenty-fifth is said."""
LIMIT_MS = 300
"""What was to be reached, for 95 of 100."""
_TICK = os.sysconf("SC_CLK_TCK")


@dataclass(frozen=True, slots=True)
class FirstSounds:
    """Milliseconds to the first sound, and CPU milliseconds: of the first one, and of those after it. Resident MB."""

    cold: tuple[float, float]
    warm: Sequence[tuple[float, float]]
    megabytes: float


def measure(folder: Path, languages: Sequence[str] = LANGUAGES, every: int = EVERY) -> Mapping[str, FirstSounds]:
    """Language -> what a process of its own needs for some of all lines."""
    player = folder / "aplay"
    player.write_text("#!/bin/sh\nexec cat >/dev/null\n")
    player.chmod(0o755)
    return {language: _of(language, folder, every) for language in languages}


def _of(language: str, folder: Path, every: int) -> FirstSounds:
    began = time.monotonic()
    with _speaking(folder) as process:
        found = [_first_sound(process, line, number, began) for number, line in enumerate(_lines(language)[::every])]
        status = Path(f"/proc/{process.pid}/status").read_text()
    kilobytes = next(int(line.split()[1]) for line in status.splitlines() if line.startswith("VmHWM"))
    return FirstSounds(found[0], found[1:], kilobytes / 1024)


def _lines(language: str) -> list[list[tuple[str, str, bool]]]:
    """What each line of each moment is for the voice."""
    offer = load_campaign("practice").on(datetime(2027, 1, 5, 3, 0, tzinfo=UTC))
    profile = load_profile("lawson-copier")
    said = {
        tuple((piece.text, piece.language, piece.spelled) for piece in spoken_pieces(line, language))
        for visit in moments(offer).values()
        for line in utterances(replace(visit, language=language), offer, profile)
    }
    return [list(pieces) for pieces in sorted(said) if pieces]


@contextmanager
def _speaking(folder: Path) -> Iterator["subprocess.Popen[str]"]:
    path = os.pathsep.join((str(folder), "/usr/bin", "/bin"))
    process = subprocess.Popen(  # noqa: S603 - this program
        WORKER, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, env=os.environ | {"PATH": path}
    )
    try:
        yield process
    finally:
        process.communicate()


def _first_sound(process: Any, line: list[tuple[str, str, bool]], number: int, began: float) -> tuple[float, float]:
    """Say `line`; the first of a process counts from its start at `began`."""
    since, worked = (time.monotonic(), _cpu_seconds(process.pid)) if number else (began, 0.0)
    process.stdin.write(json.dumps({"say": number, "pieces": line, "rate": 100, "decibels": 0}) + "\n")
    process.stdin.flush()
    while not process.stdout.readline().startswith("begun"):
        pass
    took = time.monotonic() - since, _cpu_seconds(process.pid) - worked
    while not process.stdout.readline().startswith("done"):
        pass
    return took[0] * 1000, took[1] * 1000


def _cpu_seconds(pid: int) -> float:
    """Of the process and of the programs that it has waited for."""
    fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    return sum(map(int, fields[11:15])) / _TICK


def table(found: Mapping[str, FirstSounds]) -> str:
    lines = ["first sound after a command            cold ms  (CPU)   warm p50    p95  (CPU p95)      MB"]
    for language, each in found.items():
        wall, cpu = (sorted(values) for values in zip(*each.warm, strict=True))
        at = len(wall) * 95 // 100
        lines.append(
            f"  {language:35}{each.cold[0]:9.0f}{each.cold[1]:8.0f}{median(wall):11.0f}{wall[at]:7.0f}{cpu[at]:11.0f}"
            f"{each.megabytes:8.0f}"
        )
    return "\n".join([*lines, f"  to be reached, warm p95: at most {LIMIT_MS}"])
