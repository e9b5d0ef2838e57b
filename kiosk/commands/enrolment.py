"""Refusals of `kiosk enrol` that protect waiting applications.

They are sealed for one upstream and belong to one terminal id. Another upstream cannot open and must not settle them;
under another id they would be refused (`other_terminal`). A lost device key is no obstacle: upstream's operator issues
a code for the same id.
"""

import time
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager
from pathlib import Path

from kiosk.errors import KioskError
from kiosk.outbox.database import DATABASE_NAME
from kiosk.outbox.instance_lock import InstanceLock
from kiosk.outbox.read_only import ReadOnlyOutbox
from kiosk.outbox.sealed_for import Waiting
from kiosk.station import identity
from kiosk.station.suspension import suspended
from kiosk.upstream.enrolment_code import EnrolmentCode

TERMINAL_LEAVES = 60.0
"""Seconds to wait until a running terminal ends: it checks every few seconds, and ends while nobody is there."""


def refuse_another_upstream(state_dir: Path, code: EnrolmentCode) -> None:
    """Raises KioskError if applications wait for another upstream than that of `code`."""
    this, known = code.ca_sha256.hex(), identity.known_upstream(state_dir)
    others = sum(each.applications for each in _owners(state_dir) if (each.upstream or known or this) != this)
    if others:
        raise KioskError(f"{others} application(s) wait for another upstream than this code's; {_remedy(state_dir)}")


def refuse_another_id(state_dir: Path, kiosk_id: str) -> None:
    """Raises KioskError if applications wait under another terminal id than the one that upstream has just given."""
    others = [each for each in _owners(state_dir) if each.kiosk_id != kiosk_id]
    if others:
        count, wanted = sum(each.applications for each in others), others[0].kiosk_id
        raise KioskError(
            f"{count} application(s) wait that belong to {wanted}, and this code makes the terminal {kiosk_id}; "
            f"nothing was changed: ask upstream's operator for a code for {wanted}, then: kiosk enrol"
        )


@contextmanager
def ended_identity(state_dir: Path) -> Iterator[None]:
    """Suspend the identity and wait until no terminal uses it, so that nothing is accepted while it is deleted.

    Raises KioskError, and leaves the identity unchanged, if applications wait that only this identity can deliver.
    """
    refuse_to_forget(state_dir)
    queue = state_dir / "queue"
    with suspended(identity.IdentityFiles.below(state_dir).folder):
        lock = _lock(queue) if queue.is_dir() else None
        try:
            refuse_to_forget(state_dir)  # a visit may have added an application meanwhile
            yield
        finally:
            if lock is not None:
                lock.release()


def refuse_to_forget(state_dir: Path) -> None:
    """Raises KioskError if applications wait that only the present identity can deliver."""
    waiting = sum(each.applications for each in _owners(state_dir))
    if waiting:
        raise KioskError(f"{waiting} application(s) wait that only this identity can deliver; {_remedy(state_dir)}")


def _lock(queue: Path) -> InstanceLock:
    """The lock on the terminal's queue, once the terminal has ended. Raises KioskError."""
    until = time.monotonic() + TERMINAL_LEAVES
    while True:
        try:
            return InstanceLock(queue)
        except KioskError:
            if time.monotonic() > until:
                raise KioskError("a person is using the terminal; try again, or: sudo systemctl stop kiosk") from None
            time.sleep(0.5)


def _owners(state_dir: Path) -> Sequence[Waiting]:
    """The owners of waiting applications. Readable beside a running terminal."""
    queue = state_dir / "queue"
    if not (queue / DATABASE_NAME).exists():
        return []
    with closing(ReadOnlyOutbox.open(queue)) as outbox:
        return outbox.owners()


def _remedy(state_dir: Path) -> str:
    queue = state_dir / "queue"
    return (
        "deliver them first: kiosk deliver --once; where that upstream is gone for good, keep them with: "
        f"kiosk outbox export FILE, then move {queue} away, then: kiosk outbox salvage"
    )
