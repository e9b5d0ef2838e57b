"""An enrolment under which waiting applications would be lost is refused, in one line that says what to do."""

from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from kiosk.commands.enrolment import refuse_another_id, refuse_another_upstream, refuse_to_forget
from kiosk.errors import KioskError
from kiosk.outbox.store import Outbox
from kiosk.station import identity
from kiosk.upstream.enrolment_code import EnrolmentCode
from tests.outbox.conftest import applied, entry_of

OURS, OTHER = bytes(32), bytes(range(32))
CODE = EnrolmentCode(bytes(12), OURS)
FIRST = (
    "deliver them first: kiosk deliver --once; where that upstream is gone for good, keep them with: kiosk outbox "
    "export FILE, then move {} away, then: kiosk outbox salvage"
)
ANOTHER_UPSTREAM = "{} application(s) wait for another upstream than this code's; " + FIRST
ONLY_THIS = "{} application(s) wait that only this identity can deliver; " + FIRST
ANOTHER_ID = (
    "{} application(s) wait that belong to {}, and this code makes the terminal K-NEW; nothing was changed: ask "
    "upstream's operator for a code for {}, then: kiosk enrol"
)
Waiting = tuple[tuple[bytes | None, str], ...]
"""For which upstream each waits (None: without a note), and under which terminal id."""


def refused(call: Callable[[], None]) -> str:
    try:
        call()
    except KioskError as error:
        return str(error)
    return ""


@pytest.mark.parametrize(
    ("waiting", "known", "another_upstream", "another_id", "forget"),
    [
        ((), OTHER, 0, "", 0),
        (((OURS, "K-NEW"),), OTHER, 0, "", 1),  # the identity changed after a decommission, the rows did not
        (((OTHER, "K-NEW"),), None, 1, "", 1),
        (((OTHER, "K-NEW"), (OTHER, "K-NEW"), (OURS, "K-NEW")), OURS, 2, "", 3),
        (((None, "K-NEW"),), OTHER, 1, "", 1),  # what the release before left is the present upstream's
        (((None, "K-NEW"),), OURS, 0, "", 1),
        (((None, "K-NEW"),), None, 0, "", 1),  # nobody knows: the code's upstream will say
        (((OURS, "K-OLD"), (OURS, "K-NEW"), (OURS, "K-OLD")), OURS, 0, ANOTHER_ID.format(2, "K-OLD", "K-OLD"), 3),
    ],
)
def test_what_waits_for_whom_is_counted(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    waiting: Waiting,
    known: bytes | None,
    another_upstream: int,
    another_id: str,
    forget: int,
) -> None:
    monkeypatch.setattr(identity, "known_upstream", lambda _: known and known.hex())
    queue = tmp_path / "queue"
    with closing(Outbox.open(queue, lambda: datetime.now(UTC))) as outbox:
        entries = [
            replace(entry_of(b"sealed"), upstream=upstream.hex() if upstream else None, kiosk_id=kiosk_id)
            for upstream, kiosk_id in waiting
        ]
        outbox.readmit([*entries, settled := replace(entry_of(b"settled"), upstream=OTHER.hex())])
        outbox.settle(applied([settled]))
    told = refused(lambda: refuse_another_upstream(tmp_path, CODE))
    assert told == (ANOTHER_UPSTREAM.format(another_upstream, queue) if another_upstream else "")
    assert refused(lambda: refuse_another_id(tmp_path, "K-NEW")) == another_id
    assert refused(lambda: refuse_to_forget(tmp_path)) == (ONLY_THIS.format(forget, queue) if forget else "")


def test_where_there_is_no_queue_nothing_waits(tmp_path: Path) -> None:
    (tmp_path / "queue").mkdir()
    for _ in range(2):
        assert refused(lambda: refuse_another_upstream(tmp_path, CODE)) == ""
        assert refused(lambda: refuse_another_id(tmp_path, "K-NEW")) == ""
        assert refused(lambda: refuse_to_forget(tmp_path)) == ""
        if (tmp_path / "queue").exists():
            (tmp_path / "queue").rmdir()
