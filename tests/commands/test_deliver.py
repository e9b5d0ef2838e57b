"""`kiosk deliver --once` continues while applications are due and upstream may be called."""

from contextlib import closing, nullcontext
from datetime import UTC, datetime
from pathlib import Path
from types import SimpleNamespace
from typing import Any, cast

import pytest

from kiosk.commands import queue
from kiosk.outbox.store import Outbox
from kiosk.station.settings import Settings
from kiosk.upstream.contract import ChallengesAnswer
from kiosk.upstream.delivery import DeliveryReport
from tests.outbox.conftest import entry_of

LONG = queue.WAIT_FOR_TURN + 1


def telling_the_time(_count: int) -> ChallengesAnswer:
    return ChallengesAnswer(challenges=(), now=datetime.now(UTC))


ENROLLED = SimpleNamespace(
    receipt_keys=(),
    url="https://upstream.example",
    upstream="a" * 64,
    kiosk_id="kiosk-0042",
    challenges=telling_the_time,
)
"""Including its own client."""


def settings_of(folder: Path) -> Settings:
    values = {"state_dir": folder, "journal_file": folder / "journal.jsonl", "upstream": SimpleNamespace(proxy="")}
    return cast("Settings", SimpleNamespace(**values))


@pytest.mark.parametrize(
    ("reports", "asked", "settled", "fault"),
    [
        ([DeliveryReport(sent=1, settled=1), DeliveryReport(sent=2, settled=2), DeliveryReport()], 3, 3, None),
        (
            [DeliveryReport(sent=1, settled=1, wait=0.01), DeliveryReport(sent=1, settled=1), DeliveryReport()],
            3,
            2,
            None,
        ),
        ([DeliveryReport(sent=1, wait=LONG, fault="timeout"), DeliveryReport(sent=1, settled=1)], 1, 0, "timeout"),
        ([DeliveryReport(wait=0.01), DeliveryReport(sent=1, settled=1), DeliveryReport()], 3, 1, None),
        ([DeliveryReport()], 1, 0, None),
        # The fault of an earlier batch is reported, unless a later batch succeeds.
        ([DeliveryReport(sent=1, wait=0.01, fault="broken"), DeliveryReport()], 2, 0, "broken"),
        (
            [DeliveryReport(sent=1, wait=0.01, fault="broken"), DeliveryReport(sent=1, settled=1), DeliveryReport()],
            3,
            1,
            None,
        ),
        ([DeliveryReport(sent=2, settled=1, fault="other content"), DeliveryReport()], 2, 1, "other content"),
    ],
)
def test_batch_after_batch_until_nothing_is_due_or_upstream_must_be_left_alone(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    reports: list[DeliveryReport],
    asked: int,
    settled: int,
    fault: str | None,
) -> None:
    made: list[DeliveryReport] = []

    class Scripted:
        def __init__(self, *_: Any, **__: Any) -> None: ...

        def deliver_backlog_once(self) -> DeliveryReport:
            made.append(reports[len(made)])
            return made[-1]

    with closing(Outbox.open(tmp_path / "queue", lambda: datetime.now(UTC))) as outbox:
        outbox.readmit([entry_of(b"one"), entry_of(b"another")])
    monkeypatch.setattr(queue, "load_identity", lambda *_: ENROLLED)
    monkeypatch.setattr(queue, "UpstreamClient", lambda identity, **_: nullcontext(identity))
    monkeypatch.setattr(queue, "Deliverer", Scripted)
    done = queue.deliver_once(settings_of(tmp_path))
    assert (len(made), done["settled"], done["waiting"], done["fault"]) == (asked, settled, 2, fault)


@pytest.mark.parametrize("mistake", [None, ZeroDivisionError("a mistake of ours")])
def test_the_queue_is_let_go_however_it_ends(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, mistake: Exception | None
) -> None:
    """The terminal that starts next finds it unlocked."""

    class Ending:
        def __init__(self, *_: Any, **__: Any) -> None: ...

        def deliver_backlog_once(self) -> DeliveryReport:
            if mistake is not None:
                raise mistake
            return DeliveryReport()

    monkeypatch.setattr(queue, "load_identity", lambda *_: ENROLLED)
    monkeypatch.setattr(queue, "UpstreamClient", lambda identity, **_: nullcontext(identity))
    monkeypatch.setattr(queue, "Deliverer", Ending)
    with nullcontext() if mistake is None else pytest.raises(ZeroDivisionError):
        queue.deliver_once(settings_of(tmp_path))
    Outbox.open(tmp_path / "queue", lambda: datetime.now(UTC)).close()
