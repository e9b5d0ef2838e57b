"""`kiosk deliver --once` continues while applications are due and upstream may be called."""

from contextlib import closing, nullcontext
from datetime import UTC, datetime, timedelta
from pathlib import Path
from types import SimpleNamespace
from typing import Any, cast

import pytest

from kiosk.commands import outbox as commands
from kiosk.outbox.database import DATABASE_NAME
from kiosk.outbox.read_only import ReadOnlyOutbox
from kiosk.outbox.recovery import quarantine
from kiosk.outbox.sealed_for import Waiting
from kiosk.outbox.store import Outbox
from kiosk.outbox.thread import StoreThread
from kiosk.outbox.values import AuditFinding, Fault, FindingKind, StorageFailed
from kiosk.station.settings import Settings
from kiosk.upstream.contract import ChallengesAnswer
from kiosk.upstream.delivery import DeliveryReport
from tests.outbox.conftest import entry_of

LONG = commands.WAIT_FOR_TURN + 1


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
    monkeypatch.setattr(commands, "load_identity", lambda *_: ENROLLED)
    monkeypatch.setattr(commands, "UpstreamClient", lambda identity, **_: nullcontext(identity))
    monkeypatch.setattr(commands, "Deliverer", Scripted)
    done = commands.deliver_once(settings_of(tmp_path))
    assert (len(made), done["settled"], done["waiting"], done["fault"]) == (asked, settled, 2, fault)
    with closing(ReadOnlyOutbox.open(tmp_path / "queue")) as left:
        # What the release before left without a note is this upstream's.
        assert left.owners() == [Waiting(ENROLLED.upstream, ENROLLED.kiosk_id, 2)]


def test_what_is_on_its_way_waits_and_what_is_dated_too_late_is_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A technician takes a terminal away for which this command says that nothing waits."""

    class Sending:
        def __init__(self, store: StoreThread, *_: Any, **__: Any) -> None:
            self._store = store

        def deliver_backlog_once(self) -> DeliveryReport:
            claimed = self._store.submit(lambda outbox: outbox.claim(datetime.now(UTC), 1)).result()
            assert len(claimed) == 1
            return DeliveryReport()

    tomorrow = datetime.now(UTC) + timedelta(days=1)
    with closing(Outbox.open(tmp_path / "queue", lambda: datetime.now(UTC))) as outbox:
        outbox.readmit([entry_of(b"one"), entry_of(b"another", accepted_at=tomorrow)])
    monkeypatch.setattr(commands, "load_identity", lambda *_: ENROLLED)
    monkeypatch.setattr(commands, "UpstreamClient", lambda identity, **_: nullcontext(identity))
    monkeypatch.setattr(commands, "Deliverer", Sending)
    done = commands.deliver_once(settings_of(tmp_path))
    assert done["waiting"] == 2
    assert "1 dated later than upstream's time" in done["fault"]


@pytest.mark.parametrize("fault", Fault)
def test_only_a_damaged_queue_is_moved_away(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, fault: Fault) -> None:
    """A full disk, or one that another program holds, damages nothing."""

    def fails(*_: Any) -> Outbox:
        raise StorageFailed(fault, "it cannot be opened")

    folder = tmp_path / "queue"
    Outbox.open(folder, lambda: datetime.now(UTC)).close()
    monkeypatch.setattr(commands, "opened_sound", fails)
    with nullcontext() if fault is Fault.DAMAGED else pytest.raises(StorageFailed):
        commands.salvage_all(settings_of(tmp_path), None)
    assert len(quarantine.damaged(folder)) == (fault is Fault.DAMAGED)
    assert (folder / DATABASE_NAME).exists(), "the queue, or a new one in its place"


@pytest.mark.parametrize(("wait", "said"), [(0.0, ""), (0.1, "in 1 min"), (60.0, "in 1 min"), (61.0, "in 2 min")])
def test_a_retry_says_when_the_terminal_sends_at_the_earliest(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, wait: float, said: str
) -> None:
    entry = entry_of(b"one")
    with closing(Outbox.open(tmp_path / "queue", lambda: datetime.now(UTC))) as outbox:
        outbox.readmit([entry])
        outbox.set_aside(entry.application_id, "malformed")
    monkeypatch.setattr(commands, "stored_wait", lambda *_: wait)
    told = commands.retry(settings_of(tmp_path), entry.receipt_number)
    assert (f"sends it {said}," in told) if said else ("sends it when it runs" in told)


def test_only_receipts_that_prove_nothing_are_listed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    entries = [entry_of(bytes((number,))) for number in range(3)]
    with closing(Outbox.open(tmp_path / "queue", lambda: datetime.now(UTC))) as outbox:
        outbox.readmit(entries)
    found = [AuditFinding(FindingKind.RECEIPT, "no key", 2), AuditFinding(FindingKind.ALTERED, "altered", 3)]
    monkeypatch.setattr(commands, "load_identity", lambda *_: SimpleNamespace(keyring=None))
    monkeypatch.setattr(ReadOnlyOutbox, "verify", lambda *_: found)
    assert commands.unproven(settings_of(tmp_path)) == [entries[1].receipt_number]


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

    monkeypatch.setattr(commands, "load_identity", lambda *_: ENROLLED)
    monkeypatch.setattr(commands, "UpstreamClient", lambda identity, **_: nullcontext(identity))
    monkeypatch.setattr(commands, "Deliverer", Ending)
    with nullcontext() if mistake is None else pytest.raises(ZeroDivisionError):
        commands.deliver_once(settings_of(tmp_path))
    Outbox.open(tmp_path / "queue", lambda: datetime.now(UTC)).close()
