"""`kiosk deliver --once` goes on as long as there is something to deliver and upstream may be asked."""

from contextlib import nullcontext
from pathlib import Path
from types import SimpleNamespace
from typing import Any, cast

import pytest

from kiosk.commands import queue
from kiosk.station.settings import Settings
from kiosk.upstream.delivery import DeliveryReport

LONG = queue.WAIT_FOR_TURN + 1


@pytest.mark.parametrize(
    ("reports", "asked", "settled"),
    [
        ([DeliveryReport(sent=1, settled=1), DeliveryReport(sent=2, settled=2), DeliveryReport()], 3, 3),
        ([DeliveryReport(sent=1, settled=1, wait=0.01), DeliveryReport(sent=1, settled=1), DeliveryReport()], 3, 2),
        ([DeliveryReport(sent=1, wait=LONG, fault="timeout"), DeliveryReport(sent=1, settled=1)], 1, 0),
        ([DeliveryReport(wait=0.01), DeliveryReport(sent=1, settled=1), DeliveryReport()], 3, 1),
        ([DeliveryReport()], 1, 0),
    ],
)
def test_batch_after_batch_until_nothing_is_due_or_upstream_must_be_left_alone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, reports: list[DeliveryReport], asked: int, settled: int
) -> None:
    made: list[DeliveryReport] = []

    class Scripted:
        def __init__(self, *_: Any) -> None: ...

        def deliver_backlog_once(self) -> DeliveryReport:
            made.append(reports[len(made)])
            return made[-1]

    monkeypatch.setattr(queue, "load_identity", lambda *_: SimpleNamespace(receipt_keys=()))
    monkeypatch.setattr(queue, "UpstreamClient", nullcontext)
    monkeypatch.setattr(queue, "Deliverer", Scripted)
    done = queue.deliver_once(cast("Settings", SimpleNamespace(state_dir=tmp_path)))
    assert (len(made), done["settled"], done["waiting"]) == (asked, settled, 0)
