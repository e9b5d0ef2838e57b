"""Random calls with restarts: the queue agrees with a simple model in Python."""

import tempfile
from dataclasses import dataclass
from datetime import timedelta
from itertools import takewhile
from pathlib import Path

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    Bundle,
    MultipleResults,
    RuleBasedStateMachine,
    consumes,
    initialize,
    invariant,
    multiple,
    rule,
)

from kiosk.outbox.store import Outbox
from kiosk.outbox.values import Challenge, Decision, NotAccepted, State
from tests.outbox.conftest import MEMORY, MONTH, NOON, StoppedClock, entry_of, settle

REFUSALS = st.sampled_from([None, "id_in_use", "already_applied"])


@dataclass
class Expected:
    sealed: bytes
    state: State = State.QUEUED
    reason: str | None = None


class QueueWalk(RuleBasedStateMachine):
    challenges = Bundle("challenges")
    ids = Bundle("ids")

    def __init__(self) -> None:
        super().__init__()
        self.folder = tempfile.TemporaryDirectory(dir=MEMORY)
        self.clock = StoppedClock()
        self.outbox = Outbox.open(Path(self.folder.name), self.clock)
        self.expected: dict[str, Expected] = {}
        self.made = 0
        self.trimmed = 0

    def is_gone(self, name: str) -> bool:
        return list(self.expected).index(name) < self.trimmed

    def teardown(self) -> None:
        self.outbox.close()
        self.folder.cleanup()

    @initialize(target=ids, settled=st.integers(0, 2))
    def begin(self, settled: int) -> MultipleResults[str]:
        """Starts with settled applications to remove, and a waiting one behind them."""
        names = [str(self.accept(self.fetch(), b"sealed")) for _ in range(3)]
        for name in names[:settled]:
            self.settle(name, None)
        return multiple(*names)

    @rule(target=challenges)
    def fetch(self) -> str:
        self.made += 1
        value = f"challenge-number-{self.made:06}"
        self.outbox.challenges.add([Challenge(value, NOON + MONTH)])
        return value

    @rule(target=ids, challenge=consumes(challenges), sealed=st.binary(min_size=1, max_size=12_000))
    def accept(self, challenge: str, sealed: bytes) -> str:
        entry = entry_of(sealed)
        self.outbox.accept(entry, challenge)
        self.expected[entry.application_id] = Expected(sealed)
        return entry.application_id

    @rule(challenge=consumes(challenges))
    def discard(self, challenge: str) -> None:
        self.outbox.challenges.discard(challenge)
        try:
            self.outbox.accept(entry_of(b"never"), challenge)
        except NotAccepted:
            return
        raise AssertionError("a discarded challenge was accepted")

    @rule(limit=st.integers(1, 3), max_bytes=st.integers(1, 30_000))
    def claim(self, limit: int, max_bytes: int) -> None:
        due = [(name, each) for name, each in self.expected.items() if each.state is State.QUEUED]
        wanted: list[str] = []
        size = 0
        for name, each in due[:limit]:
            if wanted and size + len(each.sealed) > max_bytes:
                break
            wanted.append(name)
            size += len(each.sealed)
        claimed = self.outbox.claim(self.clock.now, limit, max_bytes)
        assert [queued.application_id for queued in claimed] == wanted
        for queued in claimed:
            assert queued.sealed == self.expected[queued.application_id].sealed
            self.expected[queued.application_id].state = State.DELIVERING

    @rule(name=ids, refusal=REFUSALS)
    def settle(self, name: str, refusal: str | None) -> None:
        each = self.expected[name]
        if each.state in (State.APPLIED, State.REFUSED):
            return
        settle(self.outbox, name, refusal)
        each.state = State.REFUSED if refusal else State.APPLIED
        each.reason = refusal

    @rule(names=st.lists(ids, max_size=4), refusal=REFUSALS)
    def settle_several(self, names: list[str], refusal: str | None) -> None:
        wanted = (State.REFUSED if refusal else State.APPLIED, refusal)
        others = {
            name
            for name in names
            if self.is_gone(name)
            or (
                self.expected[name].state in (State.APPLIED, State.REFUSED)
                and (self.expected[name].state, self.expected[name].reason) != wanted
            )
        }
        assert self.outbox.settle([Decision(name, refusal, b"receipt") for name in names]).keys() == others
        for name in set(names) - others:
            self.expected[name].state, self.expected[name].reason = wanted

    @rule(name=ids)
    def release(self, name: str) -> None:
        if self.is_gone(name):
            return
        self.outbox.release([name])
        if self.expected[name].state is State.DELIVERING:
            self.expected[name].state = State.QUEUED

    @rule(name=ids)
    def set_aside(self, name: str) -> None:
        if self.is_gone(name):
            return
        self.outbox.set_aside(name, "conflict")
        each = self.expected[name]
        if each.state not in (State.APPLIED, State.REFUSED):
            each.state, each.reason = State.NEEDS_ATTENTION, "conflict"

    @rule(name=ids)
    def retry(self, name: str) -> None:
        each = self.expected[name]
        if each.state not in (State.APPLIED, State.REFUSED):
            self.outbox.retry(name)
            each.state, each.reason = State.QUEUED, None

    @rule()
    def leases_run_out(self) -> None:
        self.clock.now += timedelta(hours=1)
        for queued in self.outbox.claim(self.clock.now, 1000, 10**9):
            assert self.expected[queued.application_id].state in (State.QUEUED, State.DELIVERING)
            self.expected[queued.application_id].state = State.DELIVERING
        assert all(each.state is not State.QUEUED for each in self.expected.values())

    @rule()
    def trim(self) -> None:
        over = list(takewhile(lambda each: each.state in (State.APPLIED, State.REFUSED), self.expected.values()))
        gone = max(self.trimmed, min(len(over), len(self.expected) - 1))
        self.clock.now += timedelta(seconds=1)
        assert self.outbox.trim(self.clock.now) == gone - self.trimmed
        self.trimmed = gone

    @rule()
    def compact(self) -> None:
        self.outbox.compact()

    @rule()
    def restart(self) -> None:
        self.outbox.close()
        self.outbox = Outbox.open(Path(self.folder.name), self.clock)
        for each in self.expected.values():
            if each.state is State.DELIVERING:
                each.state = State.QUEUED

    @invariant()
    def agrees(self) -> None:
        rows = self.outbox.view.list()
        left = list(self.expected.items())[self.trimmed :]
        assert [(row.application_id, row.state, row.reason) for row in rows] == [
            (name, each.state, each.reason) for name, each in left
        ]
        assert [row.sequence for row in rows] == list(range(self.trimmed + 1, len(self.expected) + 1))
        assert self.outbox.view.verify() == []
        assert not self.outbox.broken


QueueWalk.TestCase.settings = settings(max_examples=15, stateful_step_count=20, deadline=None)
TestQueueWalk = QueueWalk.TestCase
