"""Accepting an application: the queue, and all that the terminal does with it, beside the bare writes in SQLite."""

import hashlib
import sqlite3
from collections.abc import Sequence
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

from benchmarks.document import KIOSK_ID, Document
from benchmarks.timing import Measured, Sample, clocked, interleaved
from kiosk.application import jws
from kiosk.application.claims import new_application_id
from kiosk.application.receipt_number import receipt_number
from kiosk.application.sealing import RecipientKey, RecipientPrivateKey, SuiteId, seal
from kiosk.outbox.chain import GENESIS, Record, challenge_checksum, first_record
from kiosk.outbox.database import DATABASE_NAME, WRITER_PRAGMAS
from kiosk.outbox.rows import columns
from kiosk.outbox.store import Outbox
from kiosk.outbox.thread import StoreThread
from kiosk.outbox.values import Challenge, Entry, to_text

TURNS = 9
CALLS = 60
ALL_CALLS = TURNS * CALLS + 1


def measure(folder: Path, document: Document) -> list[Measured]:
    """`folder` should be on the disk that a queue would be on."""
    recipient = RecipientPrivateKey.generate("benchmark", SuiteId.MLKEM768_X25519).recipient()
    challenges = [
        Challenge(f"challenge-{number:034}", datetime.now(UTC) + timedelta(days=1)) for number in range(ALL_CALLS)
    ]
    for name in ("raw", "queue", "both", "whole"):
        with closing(Outbox.open(folder / name, _now)) as outbox:
            outbox.add_challenges(challenges)
    whole = StoreThread(Outbox.open(folder / "whole", _now))
    try:
        with (
            closing(_raw(folder / "raw")) as database,
            closing(Outbox.open(folder / "queue", _now)) as outbox,
            closing(Outbox.open(folder / "both", _now)) as with_second_file,
        ):
            ways: dict[str, Sample] = {
                "stdlib sqlite3, the same writes": _writes(database, _entries(document, recipient), challenges),
                "Outbox.accept": _accepts(outbox, _entries(document, recipient), challenges),
                "and its second file": _accepts_and_keeps_up(
                    with_second_file, _entries(document, recipient), challenges
                ),
                "check, seal, accept: as the terminal does": _whole(whole, document, recipient, challenges),
            }
            return interleaved(ways, TURNS, CALLS)
    finally:
        whole.stop()


def _writes(database: sqlite3.Connection, entries: list[Entry], challenges: Sequence[Challenge]) -> Sample:
    """One transaction with exactly the rows that `Outbox.accept` writes, every value made beforehand."""
    records = _chained(entries)
    names = list(columns(records[0]))
    insert = f"INSERT INTO applications ({', '.join(names)}) VALUES ({', '.join('?' * len(names))})"  # noqa: S608
    rows = [tuple(getattr(record, name) for name in names) for record in records]
    contents = [(record.sequence, entry.sealed) for record, entry in zip(records, entries, strict=True)]
    spent = [
        (entry.application_id, challenge_checksum(each.value, to_text(each.expires), entry.application_id), each.value)
        for entry, each in zip(entries, challenges, strict=True)
    ]
    waiting = zip(rows, contents, spent, strict=True)

    def sample() -> float:
        row, content, challenge = next(waiting)

        def write() -> None:
            database.execute("BEGIN IMMEDIATE")
            database.execute(insert, row)
            database.execute("INSERT INTO sealed_contents (sequence, content) VALUES (?, ?)", content)
            database.execute("UPDATE challenges SET used_by = ?, checksum = ? WHERE value = ?", challenge)
            database.execute("COMMIT")

        return clocked(write)()

    return sample


def _chained(entries: list[Entry]) -> list[Record]:
    records: list[Record] = []
    for number, entry in enumerate(entries, 1):
        records.append(first_record(entry, number, records[-1].link if records else GENESIS))
    return records


def _accepts(outbox: Outbox, entries: list[Entry], challenges: Sequence[Challenge]) -> Sample:
    waiting = zip(entries, challenges, strict=True)

    def accept() -> float:
        entry, challenge = next(waiting)
        seconds = clocked(lambda: outbox.accept(entry, challenge.value))()
        outbox.keep_up()  # as the queue's thread does when the answer is out
        return seconds

    return accept


def _accepts_and_keeps_up(outbox: Outbox, entries: list[Entry], challenges: Sequence[Challenge]) -> Sample:
    waiting = zip(entries, challenges, strict=True)

    def accept() -> float:
        entry, challenge = next(waiting)

        def both() -> None:
            outbox.accept(entry, challenge.value)
            outbox.keep_up()

        return clocked(both)()

    return accept


def _whole(store: StoreThread, document: Document, recipient: RecipientKey, challenges: Sequence[Challenge]) -> Sample:
    """From the signature to the commit, over the store's thread, for one document under ever new application ids."""
    waiting = iter(challenges)

    def accept() -> float:
        challenge, identifier = next(waiting), new_application_id()

        def job(outbox: Outbox) -> None:
            outbox.accept(_entry(document, recipient, identifier), challenge.value)

        def work() -> None:
            jws.check(document.jws, document.certificate)
            store.submit(job).result()

        return clocked(work)()

    return accept


def _raw(folder: Path) -> sqlite3.Connection:
    database = sqlite3.connect(folder / DATABASE_NAME, isolation_level=None)
    for name, (setting, expected) in WRITER_PRAGMAS.items():
        database.execute(f"PRAGMA {name}={setting}")
        assert database.execute(f"PRAGMA {name}").fetchone() == (expected,)
    return database


def _entries(document: Document, recipient: RecipientKey) -> list[Entry]:
    return [_entry(document, recipient, new_application_id()) for _ in range(ALL_CALLS)]


def _entry(document: Document, recipient: RecipientKey, identifier: str) -> Entry:
    sealed = seal(document.jws, recipient, identifier, KIOSK_ID)
    return Entry(
        application_id=identifier,
        kiosk_id=KIOSK_ID,
        sealed=sealed,
        content_sha256=hashlib.sha256(sealed).hexdigest(),
        receipt_number=receipt_number(identifier),
        accepted_at=_now(),
    )


def _now() -> datetime:
    return datetime.now(UTC)
