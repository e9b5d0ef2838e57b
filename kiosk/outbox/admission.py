"""Whether the terminal may take what a person starts now; asked before a PIN is.

What can go wrong with the disk and the files on it between two visits is looked at here, at most once a minute while
all is well: a real write that must reach the disk, damaged queues that nobody has seen to, the identity's files (an
altered sealing key would make every application unreadable), and what the last check of the queue found.
"""

import errno
import os
from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path

from kiosk.outbox.recovery import quarantine
from kiosk.outbox.values import Finding
from kiosk.station.atomic_files import sync_folder

CANARY_NAME = "outbox.canary"
CANARY_BYTES = 4096
EVERY = 60.0
"""Seconds between two looks. (4 KiB a minute are 6 MiB a day: nothing for flash memory.)"""


class Doors:
    """For the queue in `folder`. `monotonic` gives seconds, `altered` names the identity's files that are damaged.

    For one thread; `obstacle` takes as long as the disk takes for one synchronised write.
    """

    def __init__(
        self,
        folder: Path,
        monotonic: Callable[[], float],
        altered: Callable[[], Sequence[str]],
        write: Callable[[Path], None] | None = None,
    ) -> None:
        self._folder = folder
        self._monotonic = monotonic
        self._altered = altered
        self._write = write or write_canary
        self._due = 0.0
        self._found: str | None = None
        self._audited: str | None = "it was not checked yet"

    def audited(self, findings: Sequence[Finding]) -> None:
        """What the check of the queue found. What concerns nobody who waits closes nothing: the doctor tells of it."""
        waiting = [finding for finding in findings if finding.waiting]
        self._audited = waiting[0].text if waiting else None

    def obstacle(self) -> str | None:
        """Why nobody may start now, in one line for a technician; None: nothing is in the way.

        While something is in the way it is looked at each time, so that the terminal opens as soon as it is gone.
        """
        if self._audited is not None:
            return f"the queue: {self._audited}"
        if self._found is not None or self._monotonic() >= self._due:
            self._due = self._monotonic() + EVERY
            self._found = self._look()
        return self._found

    def _look(self) -> str | None:
        if unseen := quarantine.unseen(self._folder):
            return f"nobody has seen what is lost in {unseen[0]}: stop the terminal, then: kiosk outbox salvage"
        if altered := self._altered():
            return f"the identity's {altered[0]} is not as enrolment wrote it: kiosk enrol"
        try:
            self._write(self._folder)
        except OSError as error:
            return f"nothing can be written to {self._folder} ({error.strerror}): check the disk"
        return None


def write_canary(folder: Path) -> None:
    """Write a small file anew, down to the disk: there must be a free block, a free inode, and a disk that takes it.

    The old one goes only when the new one is whole: its own block must not be the one that is free. Raises OSError.
    """
    new = folder / f"{CANARY_NAME}.new"
    try:
        descriptor = os.open(new, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
        try:
            if os.write(descriptor, os.urandom(CANARY_BYTES)) != CANARY_BYTES:
                raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
        new.replace(folder / CANARY_NAME)
    except OSError:
        with suppress(OSError):
            new.unlink()
        raise
    sync_folder(folder)
