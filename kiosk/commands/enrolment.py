"""What `kiosk enrol` refuses while applications wait: whatever would strand them.

They are sealed for one upstream and belong to one terminal id. Another upstream cannot open them, and must not settle
them; another id is refused with `other_terminal`.
"""

from contextlib import closing
from pathlib import Path

from kiosk.errors import KioskError
from kiosk.outbox.database import DATABASE_NAME
from kiosk.outbox.read_only import ReadOnlyOutbox
from kiosk.station.identity import IdentityFiles, known_upstream
from kiosk.upstream.enrolment_code import EnrolmentCode


def refuse_another_upstream(state_dir: Path, code: EnrolmentCode) -> None:
    """Raises KioskError if applications wait for another upstream than that of `code`, or for a key that is lost."""
    waiting = unsettled(state_dir)
    if not waiting:
        return
    known = known_upstream(state_dir)
    if known is not None and known != code.ca_sha256:
        raise KioskError(f"{waiting} application(s) wait for another upstream than this code's; {_remedy(state_dir)}")
    if not IdentityFiles.below(state_dir).key.exists():
        raise KioskError(
            f"{waiting} application(s) wait, and the device key that they belong to is gone; {_remedy(state_dir)}"
        )


def refuse_to_forget(state_dir: Path) -> None:
    """Raises KioskError if applications wait that only the present identity can deliver."""
    waiting = unsettled(state_dir)
    if waiting:
        raise KioskError(f"{waiting} application(s) wait that only this identity can deliver; {_remedy(state_dir)}")


def unsettled(state_dir: Path) -> int:
    """How many applications in the queue upstream has not decided. Reads beside a running terminal."""
    queue = state_dir / "queue"
    if not (queue / DATABASE_NAME).exists():
        return 0
    with closing(ReadOnlyOutbox.open(queue)) as outbox:
        return sum(outbox.waiting().values())


def _remedy(state_dir: Path) -> str:
    queue = state_dir / "queue"
    return (
        "deliver them first: kiosk deliver --once; where that upstream is gone for good, keep them with: "
        f"kiosk outbox export FILE, then move {queue} away"
    )
