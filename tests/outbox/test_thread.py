"""One thread owns the queue; it finishes its jobs and stops."""

import threading
from collections.abc import Callable
from concurrent.futures import CancelledError
from functools import partial
from pathlib import Path

import pytest

from kiosk.outbox.chain_head import HEAD_NAME, HeadFile
from kiosk.outbox.store import Outbox
from kiosk.outbox.thread import StoreThread
from kiosk.outbox.values import NotAccepted, State
from tests.outbox.conftest import StoppedClock, accept, entry_of


def test_jobs_run_in_order_on_one_thread_that_is_not_ours(opened: Callable[[], Outbox]) -> None:
    store = StoreThread(opened())

    def job(number: int, _outbox: Outbox) -> tuple[int, int]:
        return number, threading.get_ident()

    futures = [store.submit(partial(job, number)) for number in range(50)]
    results = [future.result(120) for future in futures]
    store.stop()
    assert [number for number, _ in results] == list(range(50))
    assert len({thread for _, thread in results} | {threading.get_ident()}) == 2


def test_results_and_exceptions_come_back(opened: Callable[[], Outbox]) -> None:
    store = StoreThread(opened())
    assert store.submit(lambda outbox: outbox.view.counts()[State.QUEUED]).result(120) == 0
    with pytest.raises(NotAccepted):
        store.submit(lambda outbox: outbox.accept(entry_of(b"sealed"), "no-such-challenge")).result(120)
    store.submit(accept).result(120)
    assert store.submit(lambda outbox: outbox.view.counts()[State.QUEUED]).result(120) == 1
    store.stop()


def test_stop_finishes_joins_and_closes(folder: Path, clock: StoppedClock) -> None:
    store = StoreThread(Outbox.open(folder, clock))
    accepted = [store.submit(accept) for _ in range(10)]
    store.stop()
    store.stop()
    assert all(future.result(0) for future in accepted)
    with pytest.raises(CancelledError):
        store.submit(accept).result(0)
    assert not any(thread.name == "store" for thread in threading.enumerate())
    outbox = Outbox.open(folder, clock)
    assert len(outbox.view.list()) == 10
    outbox.close()


def test_a_cancelled_job_is_not_run(opened: Callable[[], Outbox]) -> None:
    store = StoreThread(opened())
    gate = threading.Event()
    store.submit(lambda _: gate.wait(120))
    waiting = store.submit(accept)
    assert waiting.cancel()
    gate.set()
    assert store.submit(lambda outbox: len(outbox.view.list())).result(120) == 0
    store.stop()


def test_after_each_job_the_second_file_catches_up(folder: Path, clock: StoppedClock) -> None:
    """No write may follow for hours, and the loss of the last row must be detected meanwhile."""
    store = StoreThread(Outbox.open(folder, clock))
    store.submit(accept).result(10)
    store.submit(lambda _: None).result(10)
    head = HeadFile(folder / HEAD_NAME).read()
    store.stop()
    assert head is not None
    assert head.sequence == 1
