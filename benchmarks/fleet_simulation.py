"""A fleet of terminals and one upstream on a virtual clock. Every decision of a terminal is the product's own code
(`kiosk.upstream.pace`, `feedback`, `backoff`); only network, upstream and clock are simulated.

One event is one request of one terminal. When it leaves, the state of upstream's queue already determines the answer,
so the simulation gives the answer to the terminal at once, with the time of its arrival.
"""

import heapq
import random
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime

from kiosk.upstream.errors import TryLater, Unreachable
from kiosk.upstream.feedback import Feedback, Kind, feedback_of
from kiosk.upstream.pace import Pace, answered, backlog_from, batch_limit, sent

START = datetime(2026, 11, 22, 3, 0, tzinfo=UTC)
"""Wall time at virtual second 0."""
HANDSHAKE = 1.0
REJECTION = 0.3
"""Work of a TLS handshake with client certificates and a 503, in items."""
FIRST = 0.6
"""Work of a heartbeat and a request for challenges, which a returning terminal sends before its backlog, in items."""
QUEUE_SECONDS = 5.0
KEEP_ALIVE = 75.0
"""Seconds after which upstream closes an idle connection."""
ROUND_TRIP = 0.05
CONNECT_TIMEOUT = 5.0


@dataclass(frozen=True, slots=True)
class Upstream:
    """`capacity`: pairs of start and items per second, in order. `down`: whether upstream is unreachable at a time."""

    capacity: Sequence[tuple[float, float]]
    down: Callable[[float], bool] = lambda _now: False
    retry_after: Callable[[datetime], str] | None = None
    """The Retry-After of a 503, from upstream's wall time; None: no such header."""

    def at(self, now: float) -> float:
        return [items for since, items in self.capacity if since <= now][-1]

    def finished(self, now: float, work: float) -> float:
        """The time at which `work` items that arrive at `now` are done."""
        for (_, items), (until, _) in zip(self.capacity, [*self.capacity[1:], (float("inf"), 0.0)], strict=True):
            if now >= until:
                continue
            if now + work / items <= until:
                return now + work / items
            work -= (until - now) * items
            now = until
        raise AssertionError


@dataclass(slots=True)
class Terminal:
    """`acknowledged`: applications whose receipt the terminal has; `applied`: applications that upstream has."""

    pace: Pace
    queued: int
    wakes: float
    skew: timedelta = timedelta()
    acknowledged: int = 0
    applied: int = 0
    connected_until: float = float("-inf")
    shaken: bool = False


@dataclass(slots=True)
class Outcome:
    """Results of a run. Seconds in `offered` count from virtual second 0."""

    offered: dict[int, float] = field(default_factory=dict)
    """Items of work requested in each second, handshakes included."""
    requests: dict[int, int] = field(default_factory=dict)
    rejected: dict[int, int] = field(default_factory=dict)
    delivered: list[tuple[float, int, int]] = field(default_factory=list)
    """Time, terminal and number of applications of each delivery."""
    work: float = 0.0
    wasted: float = 0.0
    """Part of `work` without effect: rejections, second handshakes of a terminal, and applications that upstream had.
    """
    events: int = 0


def run(terminals: Sequence[Terminal], upstream: Upstream, rng: random.Random, horizon: float) -> Outcome:
    """Run until every queue is empty, or until `horizon`."""
    return _Run(terminals, upstream, rng).run(horizon)


class _Run:
    def __init__(self, terminals: Sequence[Terminal], upstream: Upstream, rng: random.Random) -> None:
        self.terminals = terminals
        self.upstream = upstream
        self.rng = rng
        self.outcome = Outcome()
        self.busy_until = float("-inf")
        """The time at which upstream will have done all accepted work."""

    def run(self, horizon: float) -> Outcome:
        due = [(terminal.wakes, number) for number, terminal in enumerate(self.terminals)]
        heapq.heapify(due)
        while due and due[0][0] <= horizon:
            now, number = heapq.heappop(due)
            terminal = self.terminals[number]
            again = backlog_from(terminal.pace)
            if again <= now:
                again = self._request(now, number, terminal)
            if terminal.acknowledged < terminal.queued:
                heapq.heappush(due, (again, number))
        return self.outcome

    def _request(self, now: float, number: int, terminal: Terminal) -> float:
        """One request. Returns the time at which the terminal wakes again."""
        self.outcome.events += 1
        items = min(batch_limit(terminal.pace), terminal.queued - terminal.acknowledged)
        pace = sent(terminal.pace, now)
        heard_at, error = self._ask(now, terminal, items)
        if error is None:
            feedback = Feedback(Kind.DELIVERED)
            terminal.acknowledged += items
            self.outcome.delivered.append((heard_at, number, items))
        else:
            feedback = feedback_of(error, self._wall(heard_at) + terminal.skew)
        terminal.pace = answered(pace, feedback, heard_at, self.rng, items)
        return max(heard_at, backlog_from(terminal.pace))

    def _ask(self, now: float, terminal: Terminal, items: int) -> tuple[float, Exception | None]:
        """The time at which the answer comes, or the terminal gives up; and the error, if any."""
        if self.upstream.down(now):
            terminal.connected_until = float("-inf")
            return now + CONNECT_TIMEOUT * self.rng.random(), Unreachable("connect")
        handshake = 0.0 if now <= terminal.connected_until else HANDSHAKE
        outcome, second = self.outcome, int(now)
        if handshake and terminal.shaken:
            outcome.wasted += handshake
        terminal.shaken = True
        asked = handshake + items + (FIRST if terminal.pace.failures or not terminal.acknowledged else 0.0)
        outcome.offered[second] = outcome.offered.get(second, 0.0) + asked
        outcome.requests[second] = outcome.requests.get(second, 0) + 1
        if self.busy_until - now > QUEUE_SECONDS:
            outcome.rejected[second] = outcome.rejected.get(second, 0) + 1
            outcome.wasted += REJECTION
            self._take_on(now, handshake + REJECTION)
            terminal.connected_until = now + KEEP_ALIVE
            return now + ROUND_TRIP, self._patience(now)
        self._take_on(now, asked)
        heard_at = self.busy_until + ROUND_TRIP
        outcome.wasted += min(items, terminal.applied - terminal.acknowledged)
        terminal.applied = max(terminal.applied, terminal.acknowledged + items)
        if self.upstream.down(heard_at):
            terminal.connected_until = float("-inf")
            return heard_at + CONNECT_TIMEOUT, Unreachable("broken")
        terminal.connected_until = heard_at + KEEP_ALIVE
        return heard_at, None

    def _take_on(self, now: float, work: float) -> None:
        self.outcome.work += work
        self.busy_until = self.upstream.finished(max(now, self.busy_until), work)

    def _patience(self, now: float) -> TryLater:
        if self.upstream.retry_after is None:
            return TryLater(503)
        return TryLater(503, self.upstream.retry_after(self._wall(now)), format_datetime(self._wall(now), usegmt=True))

    @staticmethod
    def _wall(now: float) -> datetime:
        return START + timedelta(seconds=now)
