"""What a technician carries to the operator is all that waits, however much it is."""

from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk.outbox.export import export, read_export
from kiosk.outbox.store import Outbox
from tests.outbox.conftest import NOON, entry_of


@pytest.mark.parametrize("waiting", [200, 450, 1000])
def test_an_export_holds_every_application_that_waits(
    opened: Callable[[], Outbox], folder: Path, tmp_path: Path, waiting: int
) -> None:
    """Rows are read page by page, and a full page is not the last one."""
    entries = [entry_of(b"sealed %d" % number) for number in range(waiting)]
    assert opened().readmit(entries) == waiting
    done = export(folder, tmp_path / "waiting.jsonl", NOON)
    assert (done.applications, done.damaged) == (waiting, 0)
    assert read_export(tmp_path / "waiting.jsonl") == entries
    assert [row.application_id for row in opened().list()] == [entry.application_id for entry in entries]
