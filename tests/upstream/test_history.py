"""Random visits, lost answers, crashes between any two steps, and days: both histories always balance.

Queue, delivery and upstream are real, on a real socket. Only the process's death is simulated: from one call to the
queue on, calls have no effect, and the queue is opened again.
"""

from collections.abc import Callable
from concurrent.futures import Future
from datetime import timedelta
from itertools import count
from operator import methodcaller
from pathlib import Path
from typing import Any, TypeVar

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule, run_state_machine_as_test

from kiosk.outbox.store import Outbox
from kiosk.outbox.thread import StoreThread
from kiosk.outbox.values import SETTLED, State
from kiosk.upstream.delivery import Deliverer
from kiosk.upstream.errors import TryLater
from tests.support.upstream import Terminal, World
from tests.upstream.station import Station, station_of

T = TypeVar("T")
CARDS = ("alice", "bob", "foreign-ca")
WAITING = (State.QUEUED, State.DELIVERING, State.NEEDS_ATTENTION)


class Killed(BaseException):
    """The process died."""


class DyingStore:
    """The store's thread until the process dies: at its n-th call from now on, before or after the call."""

    def __init__(self, store: StoreThread, calls: int, done: bool) -> None:
        self._store, self._calls, self._done = store, calls, done

    def submit(self, job: Callable[[Outbox], T]) -> "Future[T]":
        self._calls -= 1
        if self._calls < 0:
            raise Killed
        future = self._store.submit(job)
        if self._calls == 0 and self._done:
            future.result()
            raise Killed
        return future


def history(world: World, terminal: Terminal, folders: "count[int]", folder: Path) -> type[RuleBasedStateMachine]:
    class History(RuleBasedStateMachine):
        def __init__(self) -> None:
            super().__init__()
            self.folder = folder / f"queue-{next(folders)}"
            self.station: Station = station_of(terminal, self.folder)
            self.accepted: list[str] = []

        def teardown(self) -> None:
            """Ends with a good line: no application is left over."""
            for _ in range(3 * len(self.accepted) + 3):
                self.station.wait_out_the_backoff()
                self.station.deliverer.deliver_backlog_once()
            states = [self.station.row(each)[0] for each in self.accepted]
            self.station.store.stop()
            assert all(state in SETTLED for state in states)

        @rule(card=st.sampled_from(CARDS))
        def visit(self, card: str) -> None:
            self.accepted.append(self.station.accept(card))

        @rule(newest=st.booleans(), before=st.booleans(), after=st.booleans())
        def deliver(self, newest: bool, before: bool, after: bool) -> None:
            self._weather(before, after)
            if newest and self.accepted:
                self.station.deliverer.deliver_now(self.accepted[-1])
            else:
                self.station.deliverer.deliver_backlog_once()

        @rule(calls=st.integers(1, 5), done=st.booleans(), newest=st.booleans())
        def die_while_delivering(self, calls: int, done: bool, newest: bool) -> None:
            self._weather(before=False, after=False)
            store: Any = DyingStore(self.station.store, calls, done)
            deliverer = Deliverer(store, self.station.line, terminal.identity, self.station.pacer)
            try:
                if newest and self.accepted:
                    deliverer.deliver_now(self.accepted[-1])
                else:
                    deliverer.deliver_backlog_once()
            except Killed:
                self.station.store.stop()
                self.station = station_of(terminal, self.folder)

        @rule(hours=st.integers(0, 200))
        def time_goes_by(self, hours: int) -> None:
            terminal.now.offset += timedelta(seconds=hours)

        @rule()
        def a_technician_tries_again(self) -> None:
            for each in self.accepted:
                if self.station.row(each)[0] is State.NEEDS_ATTENTION:
                    self.station.store.submit(methodcaller("retry", each)).result()

        @invariant()
        def accepted_is_applied_or_refused_or_waits(self) -> None:
            rows = self.station.store.submit(lambda outbox: outbox.view.list()).result()
            assert [row.application_id for row in rows] == self.accepted
            for row in rows:
                booked = world.server.sandbox.record(row.application_id)
                if row.state is State.APPLIED:
                    assert booked is not None
                    assert booked["outcome"] == "applied"
                elif row.state is State.REFUSED:
                    assert booked is not None
                    assert booked["outcome"] == row.reason
                else:
                    assert row.state in WAITING
            assert self.station.store.submit(lambda outbox: outbox.view.verify()).result() == []

        def _weather(self, before: bool, after: bool) -> None:
            self.station.line.before = [TryLater(0)] if before else []
            self.station.line.after = [TryLater(0)] if after else []
            self.station.wait_out_the_backoff()

    return History


def test_accepted_is_always_applied_or_refused_or_waiting(world: World, terminal: Terminal, tmp_path: Path) -> None:
    machine = history(world, terminal, count(), tmp_path)
    bounds = settings(
        max_examples=12,
        stateful_step_count=20,
        deadline=None,
        derandomize=True,
        suppress_health_check=list(HealthCheck),
        database=None,
    )
    run_state_machine_as_test(machine, settings=bounds)
