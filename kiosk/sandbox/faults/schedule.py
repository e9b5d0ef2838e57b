"""The schedule of faults: which request meets which rule.

For every request the first rule that applies is taken. Each rule counts the requests to its own calls, whatever earlier
rules did, so that "the second request" stays the second one when a rule is added above. Random rules use the file's
seed: the same requests meet the same faults.
"""

import random
from collections.abc import Callable
from dataclasses import dataclass

from kiosk.sandbox.faults.fault_file import NO_FAULTS, Call, Faults, Rule


@dataclass(frozen=True, slots=True)
class Due:
    """The fault of one request, `delay` seconds after its arrival."""

    rule: Rule
    delay: float


class Schedule:
    """The rules with their counts so far. Used on the server's thread only."""

    def __init__(self, faults: Faults = NO_FAULTS, tell: Callable[[str], None] = lambda _: None) -> None:
        """`tell` receives a line of text for every fault."""
        self._rules = [
            # One generator for each rule, so that adding a rule does not affect the others. Not for secrets.
            _CountedRule(rule, random.Random(f"{faults.seed}/{number}"))  # noqa: S311
            for number, rule in enumerate(faults.rule)
        ]
        self._tell = tell
        self.done: list[tuple[Call, str]] = []
        """Every fault so far, as (call, action)."""

    def next(self, call: Call | None) -> Due | None:
        """The fault for this request to `call`; None: answer correctly."""
        if call is None:
            return None
        # All rules count the request, also those after the one that applies.
        applying = [rule for rule in self._rules if rule.counts(call)]
        for rule in applying:
            due = rule.fire()
            if due is not None:
                self.done.append((call, due.rule.action))
                self._tell(f"{call.value}: {due.rule.action}" + (f" after {due.delay:.3f} s" if due.delay else ""))
                return due
        return None


class _CountedRule:
    """A rule, its number of requests seen and of faults caused."""

    def __init__(self, rule: Rule, rng: random.Random) -> None:
        self._rule = rule
        self._rng = rng
        self._seen = 0
        self._fired = 0

    def counts(self, call: Call) -> bool:
        """Count a request; True if the rule's condition holds for it."""
        rule = self._rule
        if rule.call not in (None, call):
            return False
        self._seen += 1
        if rule.nth is not None:
            return self._seen in rule.nth
        if rule.every is not None:
            return self._seen % rule.every == 0
        return rule.probability is None or self._rng.random() < rule.probability

    def fire(self) -> Due | None:
        """The fault for this request; None once the rule has applied `times` times."""
        if self._rule.times is not None and self._fired >= self._rule.times:
            return None
        self._fired += 1
        latency = self._rule.latency
        milliseconds = latency if isinstance(latency, int) else self._rng.uniform(*latency)
        return Due(self._rule, milliseconds / 1000)
