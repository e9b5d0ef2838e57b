"""An identity that a command is about to end counts as none meanwhile: a terminal that runs by it leaves.

The file `suspended` in the identity's folder says so for as long as a process holds its lock. The kernel lets go of it
when the process ends, however it ends, and the identity is as it was.
"""

import fcntl
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from kiosk.station.atomic_files import exclusive, private_folder, remove_durably

_NAME = "suspended"


@contextmanager
def suspended(folder: Path) -> Iterator[None]:
    """For the block. `folder` is the identity's."""
    mark = private_folder(folder) / _NAME
    with exclusive(mark):
        yield
        remove_durably(mark)


def is_suspended(folder: Path) -> bool:
    """Whether a process has suspended the identity in `folder` now."""
    try:
        descriptor = os.open(folder / _NAME, os.O_RDONLY | os.O_CLOEXEC)
    except OSError:
        return False
    try:
        fcntl.flock(descriptor, fcntl.LOCK_SH | fcntl.LOCK_NB)
    except BlockingIOError:
        return True
    finally:
        os.close(descriptor)
    return False
