"""Storage problems close the terminal before the PIN; a failure during a visit is shown as what it is."""

import errno
import json
import os
import random
import stat
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from functools import partial
from pathlib import Path
from typing import Any, cast

import pytest

from kiosk.application.claims import new_application_id
from kiosk.application.sealing import RecipientPrivateKey, SuiteId, seal
from kiosk.effects.background_work import BackgroundWork
from kiosk.errors import KioskError
from kiosk.outbox.admission import CANARY_NAME, EVERY, Admission, queue_closed_by, write_canary
from kiosk.outbox.audit import AUDIT_EVERY
from kiosk.outbox.challenges import MARGIN
from kiosk.outbox.recovery import quarantine
from kiosk.outbox.store import Outbox
from kiosk.outbox.thread import StoreThread
from kiosk.outbox.values import AuditFinding, Challenge, FindingKind
from kiosk.station.clock import ClockQuality, SystemClock
from kiosk.station.journal import Journal
from kiosk.visit.events import StationChanged
from kiosk.visit.model import ClosedReason
from tests.outbox import disk
from tests.outbox.conftest import MONTH, StoppedClock, entry_of

WAITS = AuditFinding(FindingKind.CONTENT, "application 3 has lost its sealed content", 3)
ANSWERED = AuditFinding(FindingKind.RECEIPT, "application 2 has a receipt that does not prove it", 2, waiting=False)


# --- what is checked


@dataclass
class Look:
    """Admission to a folder, with every obstacle that a test may add."""

    folder: Path
    now: float = 0.0
    altered: list[str] = field(default_factory=list)
    error: OSError | None = None
    written: int = 0

    def __post_init__(self) -> None:
        self.folder.mkdir(exist_ok=True)
        self.admission = Admission(
            self.folder,
            trusted(lambda: self.now),
            altered=lambda: self.altered,
            unseen=partial(quarantine.unseen, self.folder),
            write=self.write,
        )
        self.admission.audited([])

    def write(self, folder: Path) -> None:
        self.written += 1
        if self.error is not None:
            raise self.error


@pytest.fixture
def look(folder: Path) -> Look:
    return Look(folder)


def test_a_queue_that_is_older_than_upstream_knows_closes_until_that_is_settled(look: Look) -> None:
    look.admission.went_back = True
    assert "upstream knows a newer queue" in str(look.admission.obstacle())
    look.admission.went_back = False
    assert look.admission.obstacle() is None


def test_what_upstream_cannot_open_closes_while_the_same_key_is_sealed_for(look: Look, store: StoreThread) -> None:
    recipient = RecipientPrivateKey.generate("key-1", SuiteId.X25519).recipient()
    identifier = new_application_id()
    entry = entry_of(seal(b"jws", recipient, identifier, "kiosk-0042"), identifier)
    store.submit(lambda outbox: outbox.readmit([entry])).result()
    store.submit(lambda outbox: outbox.set_aside(identifier, "cannot_open")).result()
    for kid, closed in (("key-1", True), ("key-2", False)):
        admission = Admission(look.folder, trusted(), altered=list, unseen=list, write=look.write, sealing_kid=kid)
        admission.audited([])
        reason = admission.closed_by(store)
        assert (admission.unopened, reason is ClosedReason.STORAGE) == (int(closed), closed)
    store.submit(lambda outbox: outbox.retry(identifier)).result()
    assert store.submit(lambda outbox: outbox.view.refused_sealing("key-1")).result() == 0


def test_nothing_is_in_the_way_of_a_sound_terminal(look: Look) -> None:
    assert look.admission.obstacle() is None


def test_a_queue_that_was_not_checked_yet_is_closed(folder: Path) -> None:
    assert Admission(folder, trusted(), altered=list, unseen=list).obstacle() == "the queue: it was not checked yet"


def test_only_damage_that_may_concern_somebody_who_waits_closes(look: Look) -> None:
    look.admission.audited([ANSWERED])
    assert look.admission.obstacle() is None
    look.admission.audited([ANSWERED, WAITS])
    assert look.admission.obstacle() == f"the queue: {WAITS.text}"
    look.admission.audited([])
    assert look.admission.obstacle() is None


@pytest.mark.parametrize("number", [errno.ENOSPC, errno.EIO, errno.EROFS, errno.EACCES])
def test_a_disk_that_takes_no_write_closes_until_it_does(look: Look, number: int) -> None:
    look.error = OSError(number, os.strerror(number))
    assert str(look.admission.obstacle()).endswith(f"({os.strerror(number)}): check the disk")
    look.error = None
    assert look.admission.obstacle() is None, "a removed obstacle counts at once, not a minute later"


def test_a_sound_disk_is_written_to_once_a_minute(look: Look) -> None:
    for seconds in range(0, int(EVERY) * 3, 5):
        look.now = float(seconds)
        look.admission.obstacle()
    assert look.written == 3


def test_a_damaged_queue_that_nobody_has_seen_to_closes(look: Look) -> None:
    place = quarantine.move(look.folder, StoppedClock()())
    look.folder.mkdir()
    assert f"no technician has seen what is lost in {place}" in str(look.admission.obstacle())
    quarantine.note(place, {"missing": []}, seen=False)
    assert look.admission.obstacle() is not None, "the program itself is no technician"
    quarantine.note(place, {"missing": []}, seen=True)
    assert look.admission.obstacle() is None
    quarantine.note(place, {"missing": []}, seen=False)
    assert look.admission.obstacle() is None, "a quarantine that a technician has seen is no obstacle"


def test_an_identity_that_is_not_as_enrolled_closes(look: Look) -> None:
    look.altered = ["identity.json"]
    assert look.admission.obstacle() == "the identity's identity.json is not as enrolment wrote it: kiosk enrol"


def test_the_canary_is_one_small_file(folder: Path) -> None:
    folder.mkdir()
    for _ in range(3):
        write_canary(folder)
    assert [path.name for path in folder.iterdir()] == [CANARY_NAME]
    assert (folder / CANARY_NAME).stat().st_size == 4096


ON_A_SMALL_DISK = """
import json, os, subprocess, sys
from pathlib import Path
from kiosk.outbox.admission import Admission
from kiosk.outbox.store import Outbox
from kiosk.station.clock import SystemClock
from tests.outbox.conftest import StoppedClock

disk = Path(sys.argv[1])
disk.mkdir()
mount = ["mount", "-t", "tmpfs", "-o", "size=4m,nr_inodes=60", "tmpfs", str(disk)]
subprocess.run(mount, check=True)
outbox = Outbox.open(disk / "queue", StoppedClock(), reserve_bytes=512 * 1024)
admission = Admission(disk / "queue", SystemClock(), altered=list, unseen=list)
admission.audited([])
told = {"at first": [outbox.has_room(), admission.obstacle()]}

made = 0
while os.statvfs(disk).f_favail > 10:
    (disk / f"file-{made}").touch()
    made += 1
told["few inodes"] = [outbox.has_room(), admission.obstacle()]
admission = Admission(disk / "queue", SystemClock(), altered=list, unseen=list)
admission.audited([])
while os.statvfs(disk).f_favail:
    (disk / f"file-{made}").touch()
    made += 1
told["no inodes"] = [outbox.has_room(), admission.obstacle()]
for number in range(made):
    (disk / f"file-{number}").unlink()
told["inodes again"] = [outbox.has_room(), admission.obstacle()]

with (disk / "filler").open("wb", buffering=0) as filler:
    try:
        while True:
            filler.write(bytes(4096))
    except OSError:
        pass
admission = Admission(disk / "queue", SystemClock(), altered=list, unseen=list)
admission.audited([])
told["no bytes"] = [outbox.has_room(), admission.obstacle()]
(disk / "filler").unlink()
told["bytes again"] = [outbox.has_room(), admission.obstacle()]

outbox.close()
subprocess.run(["mount", "-o", "remount,ro", str(disk)], check=True)
admission = Admission(disk / "queue", SystemClock(), altered=list, unseen=list)
admission.audited([])
told["read-only"] = [True, admission.obstacle()]
print(json.dumps(told))
"""


@pytest.mark.long
def test_a_real_disk_without_bytes_without_inodes_or_read_only(tmp_path: Path) -> None:
    own = [] if os.geteuid() == 0 else ["--user", "--map-root-user"]
    done = subprocess.run(
        ["unshare", *own, "--mount", sys.executable, "-c", ON_A_SMALL_DISK, str(tmp_path / "disk")],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    told = json.loads(done.stdout)
    assert told["at first"] == told["inodes again"] == told["bytes again"] == [True, None]
    assert told["few inodes"][0] is False
    for moment, words in (("no inodes", "No space left"), ("no bytes", "No space left"), ("read-only", "Read-only")):
        assert words in told[moment][1], moment
    assert told["no inodes"][0] is told["no bytes"][0] is False


# --- what the background work does with it


@pytest.fixture
def store(folder: Path, clock: StoppedClock) -> Iterator[StoreThread]:
    store = StoreThread(Outbox.open(folder, clock))
    yield store
    store.stop()


def trusted(elapsed: Callable[[], float] = lambda: 100.0) -> SystemClock:
    return SystemClock(wall=lambda: 1_800_000_000.0, elapsed=elapsed, kernel=lambda: ClockQuality.SYNCHRONISED)


def background_work(
    store: StoreThread,
    look: Look,
    told: list[StationChanged],
    audit: Callable[[bool], Any],
    clock: SystemClock | None = None,
) -> BackgroundWork:
    """BackgroundWork without an upstream: only its report on the terminal counts."""
    nobody = cast("Any", None)
    return BackgroundWork(
        store=store,
        client=nobody,
        deliverer=nobody,
        pacer=nobody,
        clock=clock or trusted(),
        rng=random.Random(0),  # noqa: S311
        journal=Journal(look.folder.with_name("journal") / "journal.jsonl", StoppedClock()),
        admission=look.admission,
        audit=audit,
        answer=told.append,
        closed=lambda: None,
        heartbeats=nobody,
    )


def with_challenge(store: StoreThread) -> None:
    clock = trusted()
    challenge = Challenge("challenge-number-1", clock.now() + MONTH)
    store.submit(lambda outbox: outbox.challenges.add([challenge])).result()


@pytest.mark.parametrize(("challenged", "trusts"), [(True, True), (True, False), (False, False)])
def test_where_no_card_authority_is_valid_no_visit_begins(
    look: Look, store: StoreThread, challenged: bool, trusts: bool
) -> None:
    if challenged:
        with_challenge(store)
    asked = []

    def trusted_at(moment: datetime) -> bool:
        asked.append(moment)
        return trusts

    admission = Admission(look.folder, trusted(), altered=list, unseen=list, write=look.write, trusts=trusted_at)
    admission.audited([])
    other = None if trusts else ClosedReason.NOT_ENROLLED
    assert admission.closed_by(store) is (other if challenged else ClosedReason.NO_CHALLENGE)
    assert len(asked) == int(challenged)


def test_an_obstacle_is_logged_once_each_time_that_it_comes(
    look: Look, store: StoreThread, caplog: pytest.LogCaptureFixture
) -> None:
    for error in (OSError(errno.EIO, "I/O error"), None, OSError(errno.EIO, "I/O error")):
        look.error = error
        look.now += EVERY
        for _ in range(3):
            look.admission.closed_by(store)
    assert [record.levelname for record in caplog.records] == ["ERROR", "ERROR"]
    assert all("I/O error" in record.getMessage() for record in caplog.records)


def test_the_terminal_opens_after_the_queue_was_checked(store: StoreThread, look: Look) -> None:
    told: list[StationChanged] = []
    asked: list[bool] = []

    def audit(receipts: bool) -> list[AuditFinding]:
        asked.append(receipts)
        assert told == []
        return []

    with_challenge(store)
    terminal = background_work(store, look, told, audit)
    terminal._stopping = True  # no round: only the start
    terminal._run()
    assert told == [StationChanged(None)]
    assert asked == [False], "the start leaves the check of receipts to the daily audit"


@pytest.mark.parametrize("obstacle", ["waiting damage", "no write", "altered key"])
def test_the_terminal_stays_closed_while_something_is_in_the_way(store: StoreThread, look: Look, obstacle: str) -> None:
    told: list[StationChanged] = []
    with_challenge(store)
    findings = [WAITS] if obstacle == "waiting damage" else [ANSWERED]
    if obstacle == "no write":
        look.error = OSError(errno.EIO, "Input/output error")
    if obstacle == "altered key":
        look.altered = ["identity.json"]
    terminal = background_work(store, look, told, lambda _receipts: findings)
    terminal._stopping = True
    terminal._run()
    assert told == []
    assert look.admission.closed_by(store) is ClosedReason.STORAGE
    look.error, look.altered = None, []
    look.admission.audited([])
    assert look.admission.closed_by(store) is None


def test_the_queue_is_checked_daily_and_what_is_found_closes(store: StoreThread, look: Look) -> None:
    seconds = [100.0]
    findings: list[AuditFinding] = []
    asked: list[bool] = []

    def audit(receipts: bool) -> list[AuditFinding]:
        asked.append(receipts)
        return findings

    with_challenge(store)
    terminal = background_work(store, look, [], audit, trusted(lambda: seconds[0]))
    terminal._check_queue()
    assert look.admission.closed_by(store) is None
    findings.append(WAITS)
    seconds[0] += AUDIT_EVERY - 1
    terminal._check_queue()
    assert look.admission.closed_by(store) is None
    seconds[0] += 1
    terminal._check_queue()
    assert look.admission.closed_by(store) is ClosedReason.STORAGE
    assert asked == [True, True], "the daily audit checks the stored receipts"


def test_a_check_that_could_not_be_done_is_done_again(store: StoreThread, look: Look) -> None:
    busy = [True]

    def audit(_receipts: bool) -> list[AuditFinding]:
        if busy:
            busy.clear()
            raise KioskError("another program holds the queue's file")
        return [WAITS]

    terminal = background_work(store, look, [], audit)
    with pytest.raises(KioskError):
        terminal._check_queue()
    terminal._check_queue()
    assert look.admission.closed_by(store) is ClosedReason.STORAGE


def test_the_store_closes_for_what_it_knows_itself(store: StoreThread) -> None:
    def reason(clock: SystemClock) -> ClosedReason | None:
        return store.submit(lambda outbox: queue_closed_by(outbox, clock)).result()

    assert reason(trusted()) is ClosedReason.NO_CHALLENGE
    with_challenge(store)
    assert reason(trusted()) is None
    assert reason(SystemClock(wall=lambda: 0.0)) is ClosedReason.CLOCK


@pytest.mark.parametrize(("seconds", "closed"), [(301, None), (300, ClosedReason.NO_CHALLENGE)])
def test_a_challenge_that_may_have_ended_by_a_clock_that_is_off_opens_nothing(
    store: StoreThread, seconds: int, closed: ClosedReason | None
) -> None:
    """Upstream has not told its time yet, so the clock may be five minutes slow."""
    clock = trusted()
    challenge = Challenge("value", clock.now() + MARGIN + timedelta(seconds=seconds))
    store.submit(lambda outbox: outbox.challenges.add([challenge])).result()
    assert store.submit(lambda outbox: queue_closed_by(outbox, clock)).result() is closed


# --- failures during a visit


TWO_APPLICATIONS_UNDER_FAULTS = """
import ctypes, errno, json, os, queue, sys
from pathlib import Path
from types import SimpleNamespace as Stub
from kiosk.application.claims import new_application_id
from kiosk.application.sealing import RecipientPrivateKey, SuiteId
from kiosk.effects.accept_and_deliver import QueueDesk
from kiosk.outbox.store import Outbox
from kiosk.outbox.thread import StoreThread
from kiosk.outbox.values import Challenge
from kiosk.visit.effects import Accept
from kiosk.visit.events import SignedDocument, WorkFailed
from tests.outbox.conftest import MONTH, NOON, StoppedClock

shim = ctypes.CDLL(None)
shim.disk_shim_fail.argtypes = [ctypes.c_long, ctypes.c_int, ctypes.c_int]
recipient = RecipientPrivateKey.generate("key-1", SuiteId.X25519).recipient()
identity = Stub(recipient=recipient, kiosk_id="kiosk-0042", upstream="a" * 64)
clock = StoppedClock()

def two_applications(folder, call, number, times):
    store = StoreThread(Outbox.open(folder, clock, 0))
    answers = queue.SimpleQueue()
    desk = QueueDesk(identity=identity, campaign=Stub(services=()), store=store, deliverer=None, client=None,
        live=None, clock=Stub(now=clock), answer=answers.put)
    documents = [SignedDocument(b"signed " * 700, new_application_id(), f"challenge-{call}-{n}") for n in range(2)]
    challenges = [Challenge(document.challenge, NOON + MONTH) for document in documents]
    store.submit(lambda outbox: outbox.challenges.add(challenges)).result()
    shim.disk_shim_fail(call, number, times)
    told = []
    for document in documents:
        desk.accept(Accept(1, document, Stub(service="x", items=(), inputs=())))
        answer = answers.get(timeout=120)
        told.append(answer.notice.value if isinstance(answer, WorkFailed) else "accepted")
    failed = shim.disk_shim_failed(times)
    shim.disk_shim_fail(-1, 0, 0)
    broken = store.submit(lambda outbox: outbox.broken).result()
    store.stop()
    after = Outbox.open(folder, clock, 0)
    ids = [row.application_id for row in after.view.list()]
    wrong = [finding.text for finding in after.view.verify()]
    after.close()
    print(json.dumps({"call": call, "number": number, "times": times, "told": told, "broken": broken, "wrong": wrong,
        "kept": [document.application_id in ids for document in documents]}))
    return failed

for offset, number in enumerate((errno.ENOSPC, errno.EIO, errno.EROFS)):
    for times in (1, 1_000_000):
        folder = Path(sys.argv[1]) / f"queue-{number}-{times}"
        call = offset
        while two_applications(folder, call, number, times):
            call += 3
"""


def test_what_a_person_is_told_is_true_whatever_call_fails(shim: Path, memory: Path) -> None:
    """The k-th call that touches the disk fails (open, write, truncate, sync, unlink), only that one or all from then
    on.

    Runs two accepts, for every k: with a full disk, a failing disk, and a disk that became read-only.
    """
    runs = [json.loads(line) for line in disk.run(shim, memory, TWO_APPLICATIONS_UNDER_FAULTS).splitlines()]
    for run in runs:
        assert run["wrong"] == []
        for answer, kept in zip(run["told"], run["kept"], strict=True):
            assert answer in ("accepted", "not_accepted", "outcome_unknown")
            assert answer == "outcome_unknown" or kept is (answer == "accepted"), run
        if "outcome_unknown" in run["told"]:
            assert run["broken"], "no further accept before a restart has established the state"
    assert {run["call"] for run in runs} >= set(range(60))
    seen = {(run["number"], answer) for run in runs for answer in run["told"]}
    assert seen >= {(number, "not_accepted") for number in (errno.ENOSPC, errno.EIO, errno.EROFS)}
    assert (errno.EIO, "outcome_unknown") in seen


def test_a_write_that_does_not_reach_the_disk_does_not_count(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A disk may take it into its cache and fail afterwards."""

    def failing(descriptor: int) -> None:
        if stat.S_ISREG(os.fstat(descriptor).st_mode):
            raise OSError(errno.EIO, "Input/output error")

    write_canary(tmp_path)
    monkeypatch.setattr(os, "fsync", failing)
    with pytest.raises(OSError, match="Input/output"):
        write_canary(tmp_path)
