"""The sandbox's record of the ends of queue and journal: what counts as gone back, and what is kept then."""

import pytest

from kiosk.sandbox.evidence import Evidence
from kiosk.upstream.heartbeat_contract import JournalEnd, QueueEnd

A, B = "a" * 64, "b" * 64
QUEUE, JOURNAL = QueueEnd(begun=1, sequence=5, link=A), JournalEnd(sequence=7, sha256=A)
KNOWN = Evidence(QUEUE, JOURNAL)


@pytest.mark.parametrize(
    ("told", "back"),
    [
        (QUEUE, False),
        (QueueEnd(begun=1, sequence=6, link=B), False),
        (QueueEnd(begun=1, sequence=5, link=B), True),
        (QueueEnd(begun=1, sequence=4, link=A), True),
        (QueueEnd(begun=2, sequence=0, link=B), False),  # a damaged queue was replaced by an empty one
        (QueueEnd(begun=0, sequence=9, link=B), True),
    ],
)
def test_a_queue_that_went_back_is_told_and_its_recorded_end_is_kept(told: QueueEnd, back: bool) -> None:
    held = KNOWN.compared(told, JOURNAL)
    assert held == Evidence(QUEUE if back else told, JOURNAL, ("queue",) if back else ())


@pytest.mark.parametrize(
    ("told", "back"),
    [
        (JOURNAL, False),
        (JournalEnd(sequence=8, sha256=B), False),
        (JournalEnd(sequence=7, sha256=B), True),
        (JournalEnd(sequence=6, sha256=A), True),
        (None, False),  # nothing can be read of it now
    ],
)
def test_a_journal_that_went_back_is_told_and_its_recorded_end_is_kept(told: JournalEnd | None, back: bool) -> None:
    held = KNOWN.compared(QUEUE, told)
    assert held == Evidence(QUEUE, JOURNAL if back or told is None else told, ("journal",) if back else ())


def test_of_a_new_terminal_nothing_can_go_back() -> None:
    assert Evidence().compared(QUEUE, JOURNAL) == KNOWN
