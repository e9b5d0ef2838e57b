"""Moments before a card is laid and after it is taken, for the gallery and the tests."""

from dataclasses import replace

from devices.reader import ReaderState
from kiosk.visit.model import ClosedReason, Screen, Topic, Visit


def home(start: Visit) -> dict[str, Visit]:
    """Name -> visit: the topics of information, staff called, the card to be taken, and each reason to be closed."""
    found = {f"info-{topic}": replace(start, screen=Screen.INFO, topic=topic, resume=Screen.MENU) for topic in Topic}
    found["staff"] = replace(start, screen=Screen.STAFF, resume=Screen.MENU)
    left = replace(start, screen=Screen.TAKE_CARD, reader=ReaderState.CARD, insertion=3)
    found["take-card"] = left
    found["take-card-left"] = replace(left, card_left=True)
    found["starting"] = replace(start, screen=Screen.ATTRACT, closed_by=ClosedReason.STARTING)
    return found | {
        f"closed-{reason}": replace(start, screen=Screen.CLOSED, closed_by=reason)
        for reason in ClosedReason
        if reason is not ClosedReason.STARTING
    }
