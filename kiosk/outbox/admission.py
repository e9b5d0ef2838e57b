"""Admission: whether a visit may begin at this terminal now, and if not, why. Checked between visits, before any PIN.

At most once a minute while all is well: a write that must reach the disk, quarantined queues that no technician has
seen, and the files of the identity (an altered sealing key would make every application unreadable). Each time: the
findings of the last audit, whether another program holds the file, then the queue's own disk, capacity and challenges,
and the clock that dates what it accepts. (`kiosk.visit.rules.closed_reason` adds the reasons of the campaign and the
reader.)
"""

import errno
import logging
import os
from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path

from kiosk.outbox.store import Outbox
from kiosk.outbox.thread import StoreThread
from kiosk.outbox.values import AuditFinding
from kiosk.station.atomic_files import sync_folder
from kiosk.station.clock import ClockFault, SystemClock
from kiosk.visit.model import ClosedReason

CANARY_NAME = "outbox.canary"
CANARY_BYTES = 4096
EVERY = 60.0
"""Seconds between two looks. (4 KiB a minute are 6 MiB a day: nothing for flash memory.)"""

log = logging.getLogger(__name__)


class Admission:
    """For the queue in `folder`. For one thread: a look takes as long as the disk takes for one synchronised write.

    `altered` names the files of the identity that are damaged, `unseen` the quarantined queues of which no technician
    has yet seen what is lost. `sealing_kid` is the id of the key that applications are sealed for now: while upstream
    could not open one that was sealed for it, none is begun.
    """

    def __init__(
        self,
        folder: Path,
        clock: SystemClock,
        *,
        altered: Callable[[], Sequence[str]],
        unseen: Callable[[], Sequence[Path]],
        write: Callable[[Path], None] | None = None,
        sealing_kid: str = "",
    ) -> None:
        self._folder = folder
        self._clock = clock
        self._altered = altered
        self._unseen = unseen
        self._write = write or write_canary
        self._sealing_kid = sealing_kid
        self.went_back = False
        """Upstream knows a later end of the queue: set by whoever talks to upstream."""
        self.unopened = 0
        """How many upstream could not open, of those sealed for the present key, at the last look."""
        self._due = 0.0
        self._found: str | None = None
        self._audited: str | None = "it was not checked yet"
        self._logged: str | None = None

    def audited(self, findings: Sequence[AuditFinding]) -> None:
        """Only findings about waiting applications close the terminal; `kiosk doctor` reports the rest."""
        waiting = [finding for finding in findings if finding.waiting]
        self._audited = waiting[0].text if waiting else None

    def closed_by(self, store: StoreThread) -> ClosedReason | None:
        """Why nobody may begin a visit now; None: a visit may begin. An obstacle is logged once."""
        held = self._held(store)
        if held is None:
            self.unopened = store.submit(lambda outbox: outbox.view.refused_sealing(self._sealing_kid)).result()
        obstacle = held or self.obstacle()
        if obstacle is not None and obstacle != self._logged:
            log.error("closed: %s", obstacle)
        self._logged = obstacle
        if obstacle is not None:
            return ClosedReason.STORAGE
        return store.submit(lambda outbox: queue_closed_by(outbox, self._clock)).result()

    def obstacle(self) -> str | None:
        """What is wrong beside the open queue, in one line for a technician; None: nothing.

        While something is wrong it is looked at each time, so that the terminal opens as soon as it is put right.
        """
        if self._audited is not None:
            return f"the queue: {self._audited}"
        if self.went_back:
            return "upstream knows a newer queue: put that one back, or have the operator accept the loss"
        if self.unopened:
            return f"upstream cannot open what is sealed for its key {self._sealing_kid}: tell its operator"
        if self._found is not None or self._clock.monotonic() >= self._due:
            self._due = self._clock.monotonic() + EVERY
            self._found = self._look()
        return self._found

    def _held(self, store: StoreThread) -> str | None:
        """A backup or a technician's shell that reads in one long transaction lets nothing be accepted."""
        if not store.submit(lambda outbox: outbox.held_elsewhere()).result():
            return None
        return "another program holds the queue's file: end it; kiosk doctor says which it is"

    def _look(self) -> str | None:
        if unseen := self._unseen():
            return f"nobody has seen what is lost in {unseen[0]}: stop the terminal, then: kiosk outbox salvage"
        if altered := self._altered():
            return f"the identity's {altered[0]} is not as enrolment wrote it: kiosk enrol"
        try:
            self._write(self._folder)
        except OSError as error:
            return f"nothing can be written to {self._folder} ({error.strerror}): check the disk"
        return None


def queue_closed_by(outbox: Outbox, clock: SystemClock) -> ClosedReason | None:
    """Why the queue could not keep an application that is begun now; None: it could."""
    now = clock.now()
    if outbox.broken or not outbox.has_room():
        return ClosedReason.STORAGE
    match clock.fault_for_visits():
        case None:
            pass
        case ClockFault.UNCONFIRMED:
            return ClosedReason.CLOCK_UNCONFIRMED
        case _:
            return ClosedReason.CLOCK
    if outbox.view.full(now) is not None:
        return ClosedReason.STORAGE
    if outbox.challenges.left(now + clock.uncertainty()) == 0:
        return ClosedReason.NO_CHALLENGE
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
