"""Once a day: what was answered long ago leaves the queue, and free pages go back to the disk."""

from datetime import datetime, timedelta

from kiosk.outbox.thread import StoreThread


def tidy(store: StoreThread, keep: timedelta, now: datetime) -> int:
    """Remove what was settled longer ago than `keep`, a few hundred at a time so that a visit's work comes between.

    Returns how many. Only for a queue that was found sound, and a clock that is trusted: a wrong one makes all old.
    Raises StorageFailed.
    """
    removed = 0
    while some := store.submit(lambda outbox: outbox.trim(now - keep)).result():
        removed += some
    store.submit(lambda outbox: outbox.compact()).result()
    return removed
