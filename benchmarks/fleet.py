"""Load of a fleet of 25,000 terminals on its upstream after an outage (`make fleet`), with the terminals' own code.

Prints tables and draws docs/pictures/fleet-*.svg; half a minute on one core. docs/fleet.md explains both.
"""

# ruff: noqa: S311 - jitter is no secret

import argparse
import random
import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta
from email.utils import format_datetime
from pathlib import Path

from benchmarks.fleet_picture import picture
from benchmarks.fleet_simulation import HANDSHAKE, START, Outcome, Terminal, Upstream, run
from kiosk.outbox.values import Backoff
from kiosk.upstream.backoff import CAP
from kiosk.upstream.pace import NEVER, START_SPREAD, restored, spread_after_boot

TERMINALS = 25_000
QUEUED = 8
PER_TERMINAL = 50
"""Terminals per unit of capacity (one item per second): 25,000 for a capacity of 500."""
OUTAGE = 1800.0
LONG_RUN = 3600.0
"""Simulated seconds of an outage of days, its last part: by then every terminal draws its waits from the cap."""
HORIZON = 30_000.0
GROUPS = 100
"""Terminals per group, for the fairness among groups."""
SETTLED_AFTER = 5
"""Seconds after upstream's return that the peak leaves out."""


@dataclass(frozen=True, slots=True)
class Figures:
    """Results of a run. Shares are from 0 to 1, times in seconds since upstream's return."""

    name: str
    peak: float
    """Most work requested per second, divided by the capacity. For a smaller fleet the interval is longer than one
    second, so that it contains as many requests."""
    rejected: float
    """Share of all requests."""
    wasted: float
    """Share of all work done."""
    drained: float
    """Time to drain all queues, divided by the ideal: all work done at full capacity without a pause."""
    most: float
    """Seconds until 99 % of the applications were delivered."""
    longest: float
    """Seconds until the last application was delivered."""
    fairness: float
    """Jain's index of the applications that groups of 100 terminals have delivered at half of the time."""
    lost: int
    requests: int


@dataclass(frozen=True, slots=True)
class Scenario:
    name: str
    make: Callable[[int, random.Random], tuple[list[Terminal], Upstream]]


def _capacity(count: int) -> float:
    return count / PER_TERMINAL


def _ideal(count: int) -> float:
    return count * (QUEUED + HANDSHAKE) / _capacity(count)


def after_outage(count: int, rng: random.Random) -> tuple[list[Terminal], Upstream]:
    """30 minutes without upstream; every terminal had applications to send at the beginning."""
    upstream = Upstream([(-OUTAGE, _capacity(count))], down=lambda now: now < 0)
    return [_terminal(-OUTAGE + rng.random() * CAP / 3) for _ in range(count)], upstream


def after_days(count: int, rng: random.Random) -> tuple[list[Terminal], Upstream]:
    """Three days without upstream. Simulates the last hour, from the state after three days of failures."""
    begin = -LONG_RUN
    failures = int(3 * 86_400 / (CAP / 2))

    def one() -> Terminal:
        stored = Backoff(failures, START + timedelta(seconds=begin + rng.random() * CAP))
        return _terminal(begin, stored)

    return [one() for _ in range(count)], Upstream([(begin, _capacity(count))], down=lambda now: now < 0)


def mass_boot(count: int, rng: random.Random, spread: float = START_SPREAD) -> tuple[list[Terminal], Upstream]:
    """Power returns: all terminals boot within a second."""

    def one(number: int) -> Terminal:
        place = spread_after_boot(f"K-{number:08}", START.date(), spread)
        booted = rng.random()
        return _terminal(booted, spread_until=booted + place if spread else NEVER)

    return [one(number) for number in range(count)], Upstream([(0.0, _capacity(count))])


def flapping(count: int, rng: random.Random) -> tuple[list[Terminal], Upstream]:
    """After 30 minutes upstream is reachable for one minute and unreachable for one, in turns, for all terminals."""
    terminals, upstream = after_outage(count, rng)
    return terminals, Upstream(upstream.capacity, down=lambda now: now < 0 or int(now) // 60 % 2 == 1)


def cold(count: int, rng: random.Random) -> tuple[list[Terminal], Upstream]:
    """After 30 minutes upstream has a fifth of its capacity for five minutes."""
    terminals, upstream = after_outage(count, rng)
    full = _capacity(count)
    return terminals, Upstream([(-OUTAGE, full / 5), (300.0, full)], down=upstream.down)


def cold_boot(count: int, rng: random.Random) -> tuple[list[Terminal], Upstream]:
    """Power returns for all terminals and for upstream, which has a fifth of its capacity for five minutes."""
    terminals, _ = mass_boot(count, rng)
    return terminals, Upstream([(0.0, _capacity(count) / 5), (300.0, _capacity(count))])


def wrong_clocks(count: int, rng: random.Random) -> tuple[list[Terminal], Upstream]:
    """Like `cold_boot`, and one terminal in 100 lost its clock in the power cut; upstream's 503 contains a date."""
    terminals, upstream = cold_boot(count, rng)
    skews = [timedelta(days=-20_000), timedelta(days=26_000), timedelta(hours=1), timedelta(hours=-1)]
    for number, terminal in enumerate(terminals):
        skew = skews[number // 100 % 4] if number % 100 == 0 else timedelta()
        stored = Backoff(9, START + timedelta(seconds=rng.random() * CAP))
        terminal.pace = restored(stored, Backoff(), START + skew, terminal.wakes, terminal.pace.spread_until)
        terminal.skew = skew
    minute = timedelta(minutes=1)
    return terminals, Upstream(upstream.capacity, retry_after=lambda now: format_datetime(now + minute, usegmt=True))


SCENARIOS = (
    Scenario("outage of 30 minutes", after_outage),
    Scenario("outage of 3 days", after_days),
    Scenario("all boot in one second", mass_boot),
    Scenario("link away every other minute", flapping),
    Scenario("cold upstream after the outage", cold),
    Scenario("cold upstream, all boot", cold_boot),
    Scenario("the same, 1 % wrong clocks", wrong_clocks),
)


def _terminal(wakes: float, stored: Backoff | None = None, spread_until: float = NEVER) -> Terminal:
    wall = START + timedelta(seconds=wakes)
    return Terminal(restored(stored or Backoff(), Backoff(), wall, wakes, spread_until), QUEUED, wakes)


def simulate(scenario: Scenario, count: int = TERMINALS, seed: int = 1) -> tuple[Figures, Outcome]:
    rng = random.Random(seed)
    terminals, upstream = scenario.make(count, rng)
    outcome = run(terminals, upstream, rng, HORIZON)
    return figures(scenario.name, outcome, terminals), outcome


def figures(name: str, outcome: Outcome, terminals: list[Terminal]) -> Figures:
    count = len(terminals)
    drained = max((moment for moment, _, _ in outcome.delivered), default=HORIZON)
    most = sorted(moment for moment, _, items in outcome.delivered for _ in range(items))[-count * QUEUED // 100]
    requests = sum(outcome.requests.values())
    delivered = [0] * (count // GROUPS or 1)
    for moment, number, items in outcome.delivered:
        if moment <= drained / 2:
            delivered[number % len(delivered)] += items
    return Figures(
        name=name,
        peak=_peak(outcome, count),
        rejected=sum(outcome.rejected.values()) / requests,
        wasted=outcome.wasted / outcome.work,
        drained=drained / _ideal(count),
        most=most,
        longest=drained,
        fairness=sum(delivered) ** 2 / (len(delivered) * sum(items**2 for items in delivered)),
        lost=sum(terminal.queued - min(terminal.applied, terminal.acknowledged) for terminal in terminals),
        requests=requests,
    )


def _peak(outcome: Outcome, count: int) -> float:
    window = max(1, TERMINALS // count)
    sums: dict[int, float] = {}
    for second, work in outcome.offered.items():
        sums[second // window] = sums.get(second // window, 0.0) + work
    return max(work for place, work in sums.items() if place * window >= SETTLED_AFTER) / window / _capacity(count)


COLUMNS: tuple[tuple[str, Callable[[Figures], str]], ...] = (
    ("peak", lambda row: f"{row.peak:.2f}"),
    ("rejected", lambda row: f"{row.rejected:.1%}"),
    ("wasted", lambda row: f"{row.wasted:.1%}"),
    ("drained", lambda row: f"{row.drained:.2f}"),
    ("99 % s", lambda row: f"{row.most:,.0f}"),
    ("last s", lambda row: f"{row.longest:,.0f}"),
    ("fairness", lambda row: f"{row.fairness:.3f}"),
    ("requests", lambda row: f"{row.requests:,}"),
    ("lost", lambda row: f"{row.lost}"),
)


def table(rows: list[Figures]) -> str:
    lines = [["", *(name for name, _ in COLUMNS)]]
    lines += [[row.name, *(shown(row) for _, shown in COLUMNS)] for row in rows]
    return "\n".join(f"{first:<31}" + "".join(f"{cell:>9}" for cell in rest) for first, *rest in lines)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--pictures", type=Path, default=Path("docs/pictures"), help="where to draw")
    parser.add_argument("--terminals", type=int, default=TERMINALS)
    given = parser.parse_args()
    began = time.process_time()
    rows = []
    for scenario in SCENARIOS:
        row, outcome = simulate(scenario, given.terminals)
        rows.append(row)
        name = f"fleet-{scenario.make.__name__.replace('_', '-')}.svg"
        delivered = [(moment, items) for moment, _, items in outcome.delivered]
        drawn = picture(scenario.name, outcome.offered, outcome.rejected, delivered, _capacity(given.terminals))
        (given.pictures / name).write_text(drawn)
    print(table(rows))
    print("\nall boot in one second, the backlogs spread over:")
    print(table([simulate(_booting_over(spread), given.terminals)[0] for spread in (0, 300, 600, 900)]))
    print(f"\n{time.process_time() - began:.0f} s of processor time")


def _booting_over(spread: float) -> Scenario:
    return Scenario(f"{spread:.0f} s", lambda count, rng: mass_boot(count, rng, spread))


if __name__ == "__main__":
    main()
