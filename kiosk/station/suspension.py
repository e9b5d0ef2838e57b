"""Suspends an identity while a command ends it: it counts as missing, and a running terminal restarts without it.

The file `suspended` in the identity's folder marks this while a process holds its lock. The kernel releases the lock
when the process ends, in whatever way, and the identity is valid again.
"""

import fcntl
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from devices.regular_files import open_regular
from kiosk.station.atomic_files import exclusive, private_folder, remove_durably

_NAME = "suspended"


@contextmanager
def suspended(folder: Path) -> Iterator[None]:
    """Suspend the identity in `folder` during the block."""
    mark = private_folder(folder) / _NAME
    with exclusive(mark):
        yield
        remove_durably(mark)


def is_suspended(folder: Path) -> bool:
    """Whether a process suspends the identity in `folder` now."""
    try:
        descriptor = open_regular(folder / _NAME)
    except OSError:
        return False
    try:
        fcntl.flock(descriptor, fcntl.LOCK_SH | fcntl.LOCK_NB)
    except BlockingIOError:
        return True
    finally:
        os.close(descriptor)
    return False
