"""Time and memory of a fresh process to open a long queue and take the first due application.

`python -m benchmarks.queue_open NAME FOLDER` is the measured process; it prints milliseconds and megabytes.
"""

import hashlib
import os
import pickle
import shutil
import sqlite3
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import fields
from datetime import UTC, datetime
from pathlib import Path
from statistics import median

SIZES = (1, 10_000, 100_000)
TURNS = 3
CONTENT_BYTES = 1536
OURS = "Outbox"
MOMENT = datetime(2026, 11, 22, 3, 0, tzinfo=UTC)

Fill = Callable[[Path, int], None]
Open = Callable[[Path], Callable[[], object]]
"""Imports its modules, and returns a function that opens the queue in a folder and takes the first due application."""


def table(folder: Path) -> str:
    """`folder` should be on the disk of a real queue; up to 300 MB are used at a time."""
    from benchmarks.queue import reached_table  # noqa: PLC0415 - the measured process imports one kind only

    head = f"{'opened by a new process, first due in hand':<44}" + "".join(f"{f'{size:,}':>9}" for size in SIZES)
    lines = [f"{head} ms   RSS MB (loaded, at {SIZES[-1]:,})"]
    reached = ""
    for name, (fill, _) in KINDS.items():
        found = [_measured(name, fill, size, folder) for size in SIZES]
        loaded, at_last = found[-1][1:]
        if name == OURS:
            reached = reached_table(
                (f"opened with {SIZES[-1]:,}, milliseconds", found[-1][0], "at most 25"),
                ("beside a queue of one", found[-1][0] / found[0][0], "at most 1.5"),
            )
        lines.append(
            f"  {name:<42}" + "".join(f"{each[0]:>9.1f}" for each in found) + f"{loaded:>12.0f}{at_last:>9.0f}"
        )
    return "\n".join([*lines, "", reached])


def _measured(name: str, fill: Fill, size: int, folder: Path) -> tuple[float, float, float]:
    """Milliseconds, and megabytes before and after: medians of fresh processes, with the file in the page cache."""
    shared = Path("/dev/shm")  # noqa: S108 - filling it is not measured
    with tempfile.TemporaryDirectory(dir=shared if os.access(shared, os.W_OK) else folder) as made:
        filled = Path(made) / "filled"
        fill(filled, size + TURNS - 1)  # some of them remove the item that they take
        here = folder / "opened"
        shutil.copytree(filled, here)
    try:
        runs = [_run(name, here) for _ in range(TURNS)]
    finally:
        shutil.rmtree(here)
    milliseconds, loaded, after = (median(column) for column in zip(*runs, strict=True))
    return milliseconds, loaded, after


def _run(name: str, folder: Path) -> tuple[float, ...]:
    done = subprocess.run(  # noqa: S603 - our own module
        [sys.executable, "-m", "benchmarks.queue_open", name, str(folder)],
        stdout=subprocess.PIPE,
        text=True,
        check=True,
    )
    return tuple(float(each) for each in done.stdout.split())


def _child(name: str, folder: Path) -> None:
    ready = KINDS[name][1](folder)
    loaded = _resident()
    began = time.perf_counter()
    held = ready()
    milliseconds = (time.perf_counter() - began) * 1e3
    assert held
    print(milliseconds, loaded, _resident())


def _resident() -> float:
    line = next(line for line in Path("/proc/self/status").read_text().splitlines() if line.startswith("VmRSS"))
    return int(line.split()[1]) / 1024


def _contents(size: int) -> Iterator[bytes]:
    return (b"%08d" % number + b"x" * (CONTENT_BYTES - 8) for number in range(size))


def _fill_raw(folder: Path, size: int) -> None:
    """Fills the queue with its own rows, in one transaction."""
    from benchmarks.queue_ways import chained  # noqa: PLC0415 - the measured process imports one kind only
    from kiosk.application.claims import new_application_id  # noqa: PLC0415
    from kiosk.application.receipt_number import receipt_number  # noqa: PLC0415
    from kiosk.outbox.chain import Record  # noqa: PLC0415
    from kiosk.outbox.chain_head import (  # noqa: PLC0415
        HEAD_NAME,
        Head,
        HeadFile,
    )
    from kiosk.outbox.database import DATABASE_NAME  # noqa: PLC0415
    from kiosk.outbox.store import Outbox  # noqa: PLC0415
    from kiosk.outbox.values import QueueEntry  # noqa: PLC0415

    Outbox.open(folder, lambda: MOMENT).close()
    identifiers = [new_application_id() for _ in range(size)]
    records = chained(
        [
            QueueEntry(
                identifier, "K-1", sealed, hashlib.sha256(sealed).hexdigest(), receipt_number(identifier), MOMENT
            )
            for identifier, sealed in zip(identifiers, _contents(size), strict=True)
        ]
    )
    names = [column.name for column in fields(Record)]
    with closing(sqlite3.connect(folder / DATABASE_NAME)) as database:
        database.executemany(
            f"INSERT INTO applications ({', '.join(names)}) VALUES ({', '.join('?' * len(names))})",  # noqa: S608
            (tuple(getattr(record, name) for name in names) for record in records),
        )
        database.executemany("INSERT INTO sealed_contents VALUES (?, ?)", enumerate(_contents(size), 1))
        database.commit()
    HeadFile(folder / HEAD_NAME).write(Head(records[-1].sequence, records[-1].link))


def _open_raw(folder: Path) -> Callable[[], object]:
    def ready() -> object:
        database = sqlite3.connect(folder / "outbox.sqlite3", isolation_level=None)
        for pragma in ("journal_mode=TRUNCATE", "synchronous=EXTRA"):
            database.execute(f"PRAGMA {pragma}")
        database.execute("BEGIN IMMEDIATE")
        due = database.execute(
            "SELECT * FROM applications JOIN sealed_contents USING (sequence) WHERE state = 'queued' "
            "ORDER BY sequence LIMIT 1"
        ).fetchone()
        database.execute("UPDATE applications SET deliveries = deliveries + 1 WHERE sequence = ?", (due[0],))
        database.execute("COMMIT")
        return due

    return ready


def _open_ours(folder: Path) -> Callable[[], object]:
    from kiosk.outbox.store import Outbox  # noqa: PLC0415

    return lambda: Outbox.open(folder, lambda: MOMENT).claim(MOMENT, 1)


def _fill_persist_queue(folder: Path, size: int) -> None:
    from persistqueue import SQLiteAckQueue  # noqa: PLC0415

    SQLiteAckQueue(str(folder)).close()
    rows = ((pickle.dumps(content), 0.0) for content in _contents(size))
    _insert(folder / "data.db", "INSERT INTO ack_queue_default (data, timestamp, status) VALUES (?, ?, 0)", rows)


def _open_persist_queue(folder: Path) -> Callable[[], object]:
    from persistqueue import SQLiteAckQueue  # noqa: PLC0415

    return lambda: SQLiteAckQueue(str(folder)).get(block=False)


def _fill_huey(folder: Path, size: int) -> None:
    from huey.storage import SqliteStorage  # noqa: PLC0415

    folder.mkdir()
    SqliteStorage(filename=str(folder / "huey.db")).close()
    _insert(folder / "huey.db", "INSERT INTO task (queue, data) VALUES ('huey', ?)", ((c,) for c in _contents(size)))


def _open_huey(folder: Path) -> Callable[[], object]:
    from huey.storage import SqliteStorage  # noqa: PLC0415

    return lambda: SqliteStorage(filename=str(folder / "huey.db")).dequeue()


def _fill_litequeue(folder: Path, size: int) -> None:
    from litequeue import LiteQueue, uuid7  # noqa: PLC0415

    folder.mkdir()
    LiteQueue(folder / "lite.db").close()
    rows = ((content.decode(), uuid7()) for content in _contents(size))
    _insert(folder / "lite.db", "INSERT INTO Queue (data, message_id, status, in_time) VALUES (?, ?, 0, 0)", rows)


def _open_litequeue(folder: Path) -> Callable[[], object]:
    from litequeue import LiteQueue  # noqa: PLC0415

    return lambda: LiteQueue(folder / "lite.db").pop()


def _insert(path: Path, statement: str, rows: Iterator[tuple[object, ...]]) -> None:
    with closing(sqlite3.connect(path)) as database:
        database.executemany(statement, rows)
        database.commit()
        database.execute("PRAGMA wal_checkpoint(TRUNCATE)")


KINDS: dict[str, tuple[Fill, Open]] = {
    "sqlite3, same rows": (_fill_raw, _open_raw),
    OURS: (_fill_raw, _open_ours),
    "persist-queue": (_fill_persist_queue, _open_persist_queue),
    "huey": (_fill_huey, _open_huey),
    "litequeue": (_fill_litequeue, _open_litequeue),
}

if __name__ == "__main__":
    _child(sys.argv[1], Path(sys.argv[2]))
