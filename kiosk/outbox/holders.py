"""Which programs hold a lock on the queue's file, as the kernel lists them: "another program" helps no technician.

The terminal itself cannot know it: its unit sees no list of locks (`ProcSubset=pid`).
"""

import os
import time
from pathlib import Path
from typing import Final

from devices.processes import Process

LOCKS: Final = Path("/proc/locks")
LOOKS: Final = 6
PAUSE: Final = 0.2
"""Seconds between two looks. A program of our own never holds it for as long as all of them take."""


def holders(file: Path, *, looks: int = LOOKS) -> list[Process]:
    """The processes that hold a lock on `file` in each of `looks` looks. None where the kernel does not tell."""
    try:
        status = file.stat()
    except OSError:
        return []
    wanted = f"{os.major(status.st_dev):02x}:{os.minor(status.st_dev):02x}:{status.st_ino}"
    steady = _locking(wanted)
    for _ in range(looks - 1):
        if not steady:
            return []
        time.sleep(PAUSE)
        steady &= _locking(wanted)
    return [Process.of(pid) for pid in sorted(steady - {os.getpid()})]


def _locking(wanted: str) -> set[int]:
    """Lines are `1: POSIX  ADVISORY  READ 4711 fe:01:123456 0 EOF`; one that waits has `->` before its kind."""
    try:
        lines = [line.split() for line in LOCKS.read_text(encoding="ascii").splitlines()]
    except (OSError, ValueError):
        return set()
    return {int(line[4]) for line in lines if len(line) >= 6 and line[1] != "->" and line[5] == wanted}  # noqa: PLR2004
