"""Compares ways to do the same, in turns, so that a slow moment of the machine affects all of them."""

import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from statistics import median, quantiles

Sample = Callable[[], float]
"""Does it once, and returns the seconds."""


@dataclass(frozen=True, slots=True)
class Measured:
    """`turns`: seconds of each call, one tuple per turn."""

    name: str
    turns: tuple[tuple[float, ...], ...]

    @property
    def typical(self) -> float:
        """Median, in seconds, of the turns' medians."""
        return median(median(turn) for turn in self.turns)

    @property
    def slow(self) -> float:
        """99th percentile of all calls, in seconds."""
        return quantiles((seconds for turn in self.turns for seconds in turn), n=100, method="inclusive")[98]

    @property
    def per_second(self) -> float:
        """Consecutive calls per second: the median of the turns' rates, slow calls included."""
        return median(len(turn) / sum(turn) for turn in self.turns)


def clocked(action: Callable[[], object]) -> Sample:
    def sample() -> float:
        began = time.perf_counter()
        action()
        return time.perf_counter() - began

    return sample


def interleaved(ways: Mapping[str, Sample], turns: int, calls: int) -> list[Measured]:
    """Calls each of `ways` once to warm up, then `calls` times per turn; the order changes from turn to turn."""
    names = list(ways)
    taken: dict[str, list[tuple[float, ...]]] = {name: [] for name in names}
    for way in ways.values():
        way()
    for turn in range(turns):
        first = turn % len(names)
        for name in names[first:] + names[:first]:
            taken[name].append(tuple(ways[name]() for _ in range(calls)))
    return [Measured(name, tuple(taken[name])) for name in names]


def table(title: str, found: list[Measured], *, rates: bool = True) -> str:
    """One line for each way, with its ratio to the first one."""
    basis = found[0].typical
    head = f"{title:<44}{'p50 ms':>10}{'p99 ms':>10}" + (f"{'per s':>10}" if rates else "") + f"{'ratio':>8}"
    lines = [
        f"  {each.name:<42}{each.typical * 1e3:>10.3f}{each.slow * 1e3:>10.3f}"
        + (f"{each.per_second:>10.0f}" if rates else "")
        + f"{each.typical / basis:>8.2f}"
        for each in found
    ]
    return "\n".join([head, *lines])
