"""From process start to a painted frame: an empty window, the attract screen, and the first that takes touches."""

import os
import subprocess
import sys
import time
from pathlib import Path

from benchmarks.timing import Measured, Sample, interleaved
from kiosk.commands.practice import surroundings
from tests.support.settings import settings_file

TURNS = 7


def measure(folder: Path) -> list[Measured]:
    """Each start is a new process. The terminal is enrolled, its reader empty, its upstream on loopback."""
    with surroundings(folder) as around:
        config = str(settings_file(around, folder / "kiosk.toml", '[log]\nlevel = "warning"\n'))
        return interleaved(
            {
                "an empty QML window": _start("benchmarks.start_empty"),
                "the attract screen": _start("benchmarks.start_terminal", config),
                "the attract screen, ready to be touched": _start("benchmarks.start_terminal", config, moment=1),
            },
            TURNS,
            calls=1,
        )


def _start(module: str, *arguments: str, moment: int = 0) -> Sample:
    """Seconds until the process prints the line with the number `moment`."""
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen", "QT_QUICK_BACKEND": "software"}

    def start() -> float:
        began = time.monotonic()
        done = subprocess.run(  # noqa: S603 - our own modules
            [sys.executable, "-m", module, *arguments], env=environment, stdout=subprocess.PIPE, text=True, check=True
        )
        # Both processes read the same clock, which counts from the boot.
        return float(done.stdout.split()[moment]) - began

    return start
