"""Applications that are not sent yet because they are dated later than upstream's time, in words for a technician."""

from datetime import datetime

from kiosk.campaign.japan_time import JST
from kiosk.outbox.read_only import ReadOnlyOutbox


def held_back(queue: ReadOnlyOutbox, upstream_now: datetime | None) -> str | None:
    """Their number and latest date; None if there are none, or upstream's time (aware) is unknown."""
    number, latest = queue.dated_after(upstream_now) if upstream_now else (0, None)
    if latest is None:
        return None
    until = latest.astimezone(JST)
    return f"{number} dated later than upstream's time, up to {until:%Y-%m-%d %H:%M}: each is sent when that has come"
