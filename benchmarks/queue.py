"""Accepting and settling applications: the queue, and the terminal's whole path, compared with bare SQLite writes and
with third-party queues."""

import hashlib
from collections.abc import Mapping
from contextlib import ExitStack
from datetime import UTC, datetime
from pathlib import Path
from statistics import median

from benchmarks import queue_ways
from benchmarks.document import KIOSK_ID, Document
from benchmarks.queue_ways import BATCH, Way
from benchmarks.timing import Measured, Sample, clocked, interleaved
from benchmarks.timing import table as timing_table
from kiosk.application import jws
from kiosk.application.claims import new_application_id
from kiosk.application.receipt_number import receipt_number
from kiosk.application.sealing import RecipientKey, RecipientPrivateKey, SuiteId, seal
from kiosk.outbox.store import Outbox
from kiosk.outbox.thread import StoreThread
from kiosk.outbox.values import Challenge, QueueEntry

TURNS = 9
CALLS = 40
ALL_CALLS = TURNS * CALLS + 1
SETTLED_TURNS = 6
assert (SETTLED_TURNS + 1) * BATCH <= ALL_CALLS, "there is enough to settle"


def tables(folder: Path, document: Document) -> str:
    """`folder` should be on the disk of a real queue."""
    recipient = RecipientPrivateKey.generate("benchmark", SuiteId.MLKEM768_X25519).recipient()
    with ExitStack() as closing:
        ways = _opened(folder, document, recipient)
        for way in ways.values():
            closing.callback(way.close)
        whole = StoreThread(Outbox.open(folder / "whole", _now))
        closing.callback(whole.stop)
        spent = queue_ways.challenges(ALL_CALLS)
        whole.submit(lambda outbox: outbox.challenges.add(spent)).result()
        samples = {name: _accepting(way, _entries(document, recipient)) for name, way in ways.items()}
        samples["check, seal, accept: as the terminal does"] = _whole(whole, document, recipient, spent)
        accepted = interleaved(samples, TURNS, CALLS)
        settled = interleaved({name: _settling(way) for name, way in ways.items()}, SETTLED_TURNS, calls=1)
        answers = median(next(way for way in ways.values() if isinstance(way, queue_ways.Ours)).settling)
    reached = reached_table(
        ("accepting beside the same rows", accepted[0].typical / accepted[1].typical, "at least 0.85"),
        ("answers settled in a second", BATCH / answers, "at least 5000"),
    )
    return "\n\n".join([timing_table("one application accepted", accepted), _settled_table(settled), reached])


def reached_table(*found: tuple[str, float, str]) -> str:
    """Figures beside their targets."""
    return "\n".join(["what was to be reached", *(f"  {name:<42}{value:>10.2f}   {bar}" for name, value, bar in found)])


def _opened(folder: Path, document: Document, recipient: RecipientKey) -> Mapping[str, Way]:
    spent = queue_ways.challenges(ALL_CALLS)
    ways: dict[str, Way] = {
        "sqlite3, same rows": queue_ways.Raw(folder / "raw", _entries(document, recipient), spent),
        "Outbox": queue_ways.Ours(folder / "queue", spent),
        "Outbox + second file": queue_ways.OursToTheEnd(folder / "both", spent),
        "persist-queue": queue_ways.PersistQueue(folder / "persist-queue"),
        "huey": queue_ways.Huey(folder / "huey"),
        "litequeue": queue_ways.Lite(folder / "litequeue"),
    }
    return {f"{name} ({queue_ways.durability(way)})": way for name, way in ways.items()}


def _accepting(way: Way, entries: list[QueueEntry]) -> Sample:
    waiting = iter(entries)

    def accept() -> float:
        entry = next(waiting)
        seconds = clocked(lambda: way.accept(entry))()
        way.finish()  # as the queue's thread does after the answer
        return seconds

    return accept


def _settling(way: Way) -> Sample:
    def settle() -> float:
        return clocked(lambda: _all_of_them(way))()

    return settle


def _all_of_them(way: Way) -> None:
    assert way.settle() == BATCH


def _settled_table(found: list[Measured]) -> str:
    basis = found[0].typical
    head = f"{f'{BATCH} applications claimed and settled':<44}{'p50 ms':>10}{'rows/s':>10}{'ratio':>8}"
    lines = [
        f"  {each.name:<42}{each.typical * 1e3:>10.3f}{BATCH / each.typical:>10.0f}{each.typical / basis:>8.2f}"
        for each in found
    ]
    return "\n".join([head, *lines])


def _whole(store: StoreThread, document: Document, recipient: RecipientKey, challenges: list[Challenge]) -> Sample:
    """From the signature to the commit, on the store's thread, with one document under new application ids."""
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


def _entries(document: Document, recipient: RecipientKey) -> list[QueueEntry]:
    return [_entry(document, recipient, new_application_id()) for _ in range(ALL_CALLS)]


def _entry(document: Document, recipient: RecipientKey, identifier: str) -> QueueEntry:
    sealed = seal(document.jws, recipient, identifier, KIOSK_ID)
    return QueueEntry(
        application_id=identifier,
        kiosk_id=KIOSK_ID,
        sealed=sealed,
        content_sha256=hashlib.sha256(sealed).hexdigest(),
        receipt_number=receipt_number(identifier),
        accepted_at=_now(),
    )


def _now() -> datetime:
    return datetime.now(UTC)
