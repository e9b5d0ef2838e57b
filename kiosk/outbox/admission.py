"""Admission: whether a visit may begin at this terminal now, and if not, why. Checked between visits, before any PIN.

While all is well these are checked at most once a minute: a write that reaches the disk, quarantined queues that no
technician has seen, and the files of the identity (an altered sealing key would make every application unreadable).
These are checked each time: the findings of the last audit, whether another program holds the file, the queue's own
disk, capacity and challenges, and the clock that dates applications. (`kiosk.visit.rules.closed_reason` adds the
reasons of the campaign and the reader.)
"""

import errno
import logging
import os
from collections.abc import Callable, Sequence
from contextlib import suppress
from datetime import datetime
from pathlib import Path

from kiosk.outbox.store import Outbox
from kiosk.outbox.thread import StoreThread
from kiosk.outbox.values import AuditFinding
from kiosk.station.atomic_files import sync_folder
from kiosk.station.clock import ClockFault, SystemClock
from kiosk.visit.model import ClosedReason

CANARY_NAME = "outbox.canary"
"""File that the test write replaces."""
CANARY_BYTES = 4096
"""Its size: one block."""
EVERY = 60.0
"""Seconds between two test writes. (4 KiB a minute are 6 MiB a day, negligible for flash memory.)"""

log = logging.getLogger(__name__)


class Admission:
    """The admission of visits for the queue in `folder`. Use it on one thread: a check takes as long as one
    synchronised write.

    `altered` lists the damaged files of the identity, `unseen` the quarantined queues whose losses no technician has
    seen yet. `sealing_kid` is the id of the current sealing key: while upstream cannot open an application that was
    sealed for it, no visit begins. `trusts` says whether any card could be accepted at that moment: without a valid
    card authority every card would be refused.
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
        trusts: Callable[[datetime], bool] = lambda _: True,
    ) -> None:
        self._folder = folder
        self._clock = clock
        self._altered = altered
        self._unseen = unseen
        self._write = write or write_canary
        self._sealing_kid = sealing_kid
        self._trusts = trusts
        self.went_back = False
        """Upstream knows a later end of the queue: set by the delivery."""
        self.unopened = 0
        """Applications sealed for the current key that upstream could not open, at the last check."""
        self._due = 0.0
        self._found: str | None = None
        self._audited: str | None = "it was not checked yet"
        self._logged: str | None = None

    def audited(self, findings: Sequence[AuditFinding]) -> None:
        """Take over the findings of an audit. Only findings about waiting applications close the terminal; `kiosk
        doctor` reports the rest.
        """
        waiting = [finding for finding in findings if finding.waiting]
        self._audited = waiting[0].text if waiting else None

    def closed_by(self, store: StoreThread) -> ClosedReason | None:
        """Why no visit may begin now; None: one may. An obstacle is logged once."""
        held = self._held(store)
        if held is None:
            self.unopened = store.submit(lambda outbox: outbox.view.refused_sealing(self._sealing_kid)).result()
        obstacle = held or self.obstacle()
        if obstacle is not None and obstacle != self._logged:
            log.error("closed: %s", obstacle)
        self._logged = obstacle
        if obstacle is not None:
            return ClosedReason.STORAGE
        closed = store.submit(lambda outbox: queue_closed_by(outbox, self._clock)).result()
        # A wrong clock comes first: by it, every authority may have expired.
        return closed if closed is not None or self._trusts(self._clock.now()) else ClosedReason.NOT_ENROLLED

    def obstacle(self) -> str | None:
        """The obstacle outside the queue's file, in one line for a technician; None: no obstacle.

        An obstacle is checked again each time, so that the terminal opens as soon as it is removed.
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
        """Whether another program locks the file: a backup or a shell in a long read transaction blocks every
        accept.
        """
        if not store.submit(lambda outbox: outbox.held_elsewhere()).result():
            return None
        return "another program holds the queue's file: end it; kiosk doctor says which it is"

    def _look(self) -> str | None:
        if unseen := self._unseen():
            return f"no technician has seen what is lost in {unseen[0]}: stop the terminal, then: kiosk outbox salvage"
        if altered := self._altered():
            return f"the identity's {altered[0]} is not as enrolment wrote it: kiosk enrol"
        try:
            self._write(self._folder)
        except OSError as error:
            return f"nothing can be written to {self._folder} ({error.strerror}): check the disk"
        return None


def queue_closed_by(outbox: Outbox, clock: SystemClock) -> ClosedReason | None:
    """Why the queue could not accept an application of a visit that begins now; None: it could."""
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
    """Replace a small file, durably: it needs a free block, a free inode, and a writable disk.

    The old file is removed only when the new one is complete, so that its own block does not count as the free one.
    Raises OSError.
    """
    new = folder / f"{CANARY_NAME}.new"
    try:
        new.unlink(missing_ok=True)
        descriptor = os.open(new, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
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
