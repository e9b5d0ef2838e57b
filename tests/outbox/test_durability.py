"""Accepted means durable: after SIGKILL, with a failing disk and with a full one (power cuts: `test_power_cuts`)."""

import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.outbox.database import DATABASE_NAME
from kiosk.outbox.store import Outbox
from kiosk.outbox.values import Reason, State
from tests.outbox import disk
from tests.outbox.conftest import StoppedClock

pytestmark = pytest.mark.long

# --- killed

ACCEPT_FOR_EVER = (
    disk.PRELUDE
    + """
outbox = with_challenges(opened(), 1000)
for number in range(1000):
    entry = entry_of(bytes(5000))
    outbox.accept(entry, f"challenge-number-{number:04}")
    print(entry.application_id, flush=True)
"""
)


@pytest.mark.parametrize("accepted", [1, 2, 7])
def test_killed_right_after_accepting_it_is_there(tmp_path: Path, accepted: int) -> None:
    process = subprocess.Popen(
        [sys.executable, "-c", ACCEPT_FOR_EVER, str(tmp_path)], stdout=subprocess.PIPE, text=True
    )
    assert process.stdout
    told = [process.stdout.readline().strip() for _ in range(accepted)]
    process.send_signal(signal.SIGKILL)
    told += process.stdout.read().split()
    process.stdout.close()
    assert process.wait(120) == -signal.SIGKILL
    outbox = Outbox.open(tmp_path / "queue", StoppedClock())
    kept = [row.application_id for row in outbox.view.list()]
    assert kept[: len(told)] == told
    assert len(kept) <= len(told) + 1
    assert outbox.view.verify() == []
    assert not outbox.broken
    outbox.close()


# --- a failing disk

FAIL_AT_EACH_SYNC = (
    disk.PRELUDE
    + """
fail = ctypes.CDLL(None).disk_shim_fail_sync
fail.argtypes = [ctypes.c_long]
number = 0
while True:
    outbox = with_challenges(opened(f"queue-{number}"), 3)
    answers = []
    fail(number)
    for attempt in range(3):
        entry = entry_of(bytes(5000))
        try:
            outbox.accept(entry, f"challenge-number-{attempt:04}")
            answers.append((entry.application_id, "accepted"))
        except NotAccepted as error:
            answers.append((entry.application_id, error.reason.value))
    try:
        claimed = len(outbox.claim(NOON, 9))
    except StorageFailed:
        claimed = -1
    fail(-1)
    broken = outbox.broken
    outbox.close()
    print(json.dumps([f"queue-{number}", answers, claimed, broken]))
    if not broken:
        break
    number += 1
"""
)


def test_a_failed_sync_is_never_taken_for_a_durable_one(shim: Path, memory: Path) -> None:
    """The k-th synchronisation and all later ones fail, for every k of three accepts."""
    runs = [json.loads(line) for line in disk.run(shim, memory, FAIL_AT_EACH_SYNC).splitlines()]
    assert len(runs) > 12
    *failed, (_, untouched, _, _) = runs
    assert [answer for _, answer in untouched] == ["accepted"] * 3
    for name, answers, claimed, broken in failed:
        outbox = Outbox.open(memory / name, StoppedClock())
        kept = {row.application_id for row in outbox.view.list()}
        for application_id, answer in answers:
            if answer == "accepted":
                assert application_id in kept
            elif answer != Reason.UNKNOWN.value:
                assert application_id not in kept
        said = [answer for _, answer in answers]
        first = said.index("unknown") if "unknown" in said else said.index("broken") if "broken" in said else 3
        assert said[:first] == ["accepted"] * first
        assert set(said[first + 1 :]) <= {"broken"}, "no write after the first failure"
        assert broken, "the queue reports the fault"
        assert claimed == -1, "other writes are refused too"
        assert outbox.view.verify() == []
        assert not outbox.broken, "a restart with a good disk must succeed"
        outbox.close()


# --- a full disk

FULL_AT_EACH_WRITE = (
    disk.PRELUDE
    + """
full = ctypes.CDLL(None).disk_shim_full
full.argtypes = [ctypes.c_long]
outbox = with_challenges(opened(), 400)
number, attempt, done = 0, 0, False
while not done:
    entry = entry_of(bytes(20_000))
    full(number)
    try:
        outbox.accept(entry, f"challenge-number-{attempt:04}")
        done = not outbox.broken
        answer = "accepted"
    except NotAccepted as error:
        answer = error.reason.value
    full(-1)
    print(json.dumps([entry.application_id, answer, outbox.broken]))
    if answer == "accepted":
        attempt += 1
        if outbox.broken:
            outbox.close()
            outbox = opened()
    number += 1
entry = entry_of(bytes(20_000))
outbox.accept(entry, f"challenge-number-{attempt:04}")
print(json.dumps([entry.application_id, "accepted", outbox.broken]))
"""
)


def test_a_full_disk_refuses_and_is_over_when_there_is_room(shim: Path, memory: Path) -> None:
    """The k-th write finds no room, for every k of an accept; afterwards the same queue accepts without a restart."""
    runs = [json.loads(line) for line in disk.run(shim, memory, FULL_AT_EACH_WRITE).splitlines()]
    accepted = [application_id for application_id, answer, _ in runs if answer == "accepted"]
    refused = [(answer, broken) for _, answer, broken in runs if answer != "accepted"]
    assert len(refused) > 5
    assert set(refused) == {(Reason.FULL.value, False)}
    outbox = Outbox.open(memory / "queue", StoppedClock())
    assert [row.application_id for row in outbox.view.list()] == accepted
    assert outbox.view.verify() == []
    outbox.close()


FILL_A_SMALL_DISK = (
    disk.PRELUDE
    + """
import subprocess
folder.mkdir()
subprocess.run(["mount", "-t", "tmpfs", "-o", "size=2m", "tmpfs", str(folder)], check=True)
outbox = with_challenges(opened(reserve=512 * 1024), 400)
ids, reason = [], None
while reason is None:
    entry = entry_of(os.urandom(20_000))
    try:
        outbox.accept(entry, f"challenge-number-{len(ids):04}")
        ids.append(entry.application_id)
    except NotAccepted as error:
        reason = error.reason.value
room = outbox.has_room()
for queued in outbox.claim(NOON, 400, max_bytes=10_000_000):
    settle(outbox, queued.application_id, receipt=bytes(1000))
alarms = len(outbox.view.verify())
outbox.close()

outbox = opened(reserve=0)
more = 0
full = None
while full is None:
    entry = entry_of(os.urandom(20_000))
    try:
        outbox.accept(entry, f"challenge-number-{len(ids) + more:04}")
        more += 1
    except NotAccepted as error:
        full = error.reason.value
print(json.dumps({"accepted": len(ids), "reason": reason, "room": room, "alarms": alarms, "more": more, "full": full,
    "listed": len(outbox.view.list()), "broken": outbox.broken, "alarms_when_full": len(outbox.view.verify())}))
outbox.close()
"""
)


def test_a_small_disk_that_really_fills_up(tmp_path: Path) -> None:
    """Below the reserve accepting stops, and receipts still find room; without a reserve SQLite reports the full
    disk.
    """
    own = [] if os.geteuid() == 0 else ["--user", "--map-root-user"]
    done = subprocess.run(
        ["unshare", *own, "--mount", sys.executable, "-c", FILL_A_SMALL_DISK, str(tmp_path / "disk")],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    told = json.loads(done.stdout)
    assert told["accepted"] > 20
    assert (told["reason"], told["room"], told["alarms"]) == ("full", False, 0)
    assert told["more"] > 20, "erased contents must make room"
    assert (told["full"], told["broken"], told["alarms_when_full"]) == ("full", False, 0)
    assert told["listed"] == told["accepted"] + told["more"]


def test_it_is_one_file_and_its_journal_is_empty_at_rest(tmp_path: Path) -> None:
    outbox = Outbox.open(tmp_path, StoppedClock())
    assert outbox.view.counts()[State.QUEUED] == 0
    outbox.close()
    journal = tmp_path / f"{DATABASE_NAME}-journal"
    assert not journal.exists() or journal.stat().st_size == 0
