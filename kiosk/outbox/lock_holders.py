"""Names the programs that hold a lock on the queue's file, by the kernel's list, for a technician.

The terminal itself cannot read that list: its unit has `ProcSubset=pid`.
"""

import os
import time
from pathlib import Path
from typing import Final

from devices.processes import Process

LOCKS: Final = Path("/proc/locks")
"""The kernel's list of file locks."""
LOOKS: Final = 6
"""Number of readings; a process counts only if it holds a lock in each."""
PAUSE: Final = 0.2
"""Seconds between two readings. Processes of this program never hold a lock for all of them."""


def holders(file: Path, *, looks: int = LOOKS) -> list[Process]:
    """The processes that hold a lock on `file` in each of `looks` readings; empty where the list is not readable."""
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
    """Process ids with a lock on the inode `wanted`. Lines are `1: POSIX ADVISORY READ 4711 fe:01:123456 0 EOF`; a
    waiting one has `->` in second place.
    """
    try:
        lines = [line.split() for line in LOCKS.read_text(encoding="ascii").splitlines()]
    except (OSError, ValueError):
        return set()
    return {int(line[4]) for line in lines if len(line) >= 6 and line[1] != "->" and line[5] == wanted}  # noqa: PLR2004
