"""What a heartbeat tells upstream of this terminal: its queue, and why no visit may begin, if so. No personal data."""

from datetime import datetime

from kiosk import SOFTWARE
from kiosk.outbox.store import Outbox
from kiosk.outbox.values import State
from kiosk.upstream.contract import HeartbeatRequest
from kiosk.visit.model import ClosedReason


def heartbeat(outbox: Outbox, now: datetime, closed: ClosedReason | None) -> HeartbeatRequest:
    """`now` is wall time; `closed` is what people read at the terminal."""
    counts = outbox.view.waiting()
    oldest = outbox.view.oldest_queued()
    return HeartbeatRequest(
        software=SOFTWARE,
        queued=counts[State.QUEUED] + counts[State.DELIVERING],
        needs_attention=counts[State.NEEDS_ATTENTION],
        oldest_queued_seconds=None if oldest is None else max(0, int((now - oldest).total_seconds())),
        challenges_left=outbox.challenges.left(now),
        closed=None if closed is None else closed_code(closed),
    )


def closed_code(reason: ClosedReason) -> str:
    """The wire's code for a reason of the screens; upstream's operators know terminals by it."""
    match reason:
        case ClosedReason.NOT_BEGUN:
            return "not_begun"
        case ClosedReason.ITEMS_NOT_BEGUN:
            return "items_not_begun"
        case ClosedReason.ENDED:
            return "ended"
        case ClosedReason.MAINTENANCE:
            return "maintenance"
        case ClosedReason.OUTSIDE_HOURS:
            return "outside_hours"
        case ClosedReason.STARTING:
            return "starting"
        case ClosedReason.NO_SERVICE:
            return "no_service"
        case ClosedReason.NO_READER:
            return "no_reader"
        case ClosedReason.NO_DRIVER:
            return "no_driver"
        case ClosedReason.NO_ANSWER:
            return "no_answer"
        case ClosedReason.NOT_ENROLLED:
            return "not_enrolled"
        case ClosedReason.NO_CHALLENGE:
            return "no_challenge"
        case ClosedReason.CLOCK:
            return "clock"
        case ClosedReason.STORAGE:
            return "storage"
