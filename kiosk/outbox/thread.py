"""The one thread that owns the queue: every read and write in the terminal is a job of this thread."""

import queue
import threading
from collections.abc import Callable
from concurrent.futures import Future
from typing import TypeVar

from kiosk.outbox.store import Outbox

T = TypeVar("T")


class StoreThread:
    """Runs jobs on the queue one after the other, in the order of their submission.

    A job gets the `Outbox` and must not keep it; its result or exception goes to the future. Started at once.
    """

    def __init__(self, outbox: Outbox) -> None:
        self._outbox = outbox
        self._jobs: queue.SimpleQueue[Callable[[], None] | None] = queue.SimpleQueue()
        self._lock = threading.Lock()
        self._stopped = False
        self._thread = threading.Thread(target=self._run, name="store")
        self._thread.start()

    def submit(self, job: Callable[[Outbox], T]) -> "Future[T]":
        """Run `job(outbox)` on the store's thread. After `stop` the future is cancelled."""
        future: Future[T] = Future()

        def run() -> None:
            if not future.set_running_or_notify_cancel():
                return
            try:
                result = job(self._outbox)
            except BaseException as error:  # noqa: BLE001 - the future carries it to the caller
                future.set_exception(error)
            else:
                future.set_result(result)

        with self._lock:
            if self._stopped:
                future.cancel()
                future.set_running_or_notify_cancel()
            else:
                self._jobs.put(run)
        return future

    def stop(self) -> None:
        """Finish what was submitted, join, close the queue. May be called twice."""
        with self._lock:
            if not self._stopped:
                self._stopped = True
                self._jobs.put(None)
        self._thread.join()

    def _run(self) -> None:
        while (job := self._jobs.get()) is not None:
            job()
            # The caller has the job's result; nobody waits for the head file.
            self._outbox.keep_up()
        self._outbox.close()
