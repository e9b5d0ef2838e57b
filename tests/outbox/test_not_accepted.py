"""What keeps an application from being accepted, and what a person may be told of it then."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from kiosk.outbox.store import Outbox
from kiosk.outbox.values import Challenge, Fault, NotAccepted, Reason, StorageFailed
from tests.outbox.conftest import MONTH, NOON, StoppedClock, entry_of

CHALLENGE = Challenge("challenge", NOON + MONTH)


def refused(outbox: Outbox) -> Reason:
    with pytest.raises(NotAccepted) as caught:
        outbox.accept(entry_of(b"sealed"), CHALLENGE.value)
    return caught.value.reason


def test_below_the_reserve_of_the_disk_nothing_is_accepted(folder: Path, clock: StoppedClock) -> None:
    """Upstream's answers must still find room."""
    outbox = Outbox.open(folder, clock, reserve_bytes=1 << 60)
    try:
        outbox.challenges.add([CHALLENGE])
        assert refused(outbox) is Reason.FULL
        assert outbox.view.list() == []
    finally:
        outbox.close()


@pytest.mark.parametrize("fault", [Fault.DAMAGED, Fault.DISK])
def test_a_queue_that_has_failed_accepts_nothing_more(outbox: Outbox, fault: Fault) -> None:
    outbox.challenges.add([CHALLENGE])
    outbox._writer.storage.fault = fault
    assert refused(outbox) is Reason.BROKEN
    assert outbox.view.list() == []


@pytest.mark.parametrize(("at_the_commit", "reason"), [(True, Reason.UNKNOWN), (False, Reason.BROKEN)])
def test_only_a_disk_that_fails_in_the_commit_leaves_it_open_whether_it_was_kept(
    outbox: Outbox, monkeypatch: pytest.MonkeyPatch, *, at_the_commit: bool, reason: Reason
) -> None:
    """Both must be true: that nothing was applied, and that nobody knows."""
    whole = outbox._writer.writing_raw

    @contextmanager
    def failing() -> Iterator[object]:
        if at_the_commit:
            with whole() as connection:
                yield connection
        outbox._writer.storage.fault = Fault.DISK
        raise StorageFailed(Fault.DISK, "the disk failed")

    outbox.challenges.add([CHALLENGE])
    monkeypatch.setattr(outbox._writer, "writing_raw", failing)
    assert refused(outbox) is reason
