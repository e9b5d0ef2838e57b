"""A short form of `make soak`: recoveries leave no memory, handle or thread behind."""

import pytest

from benchmarks.soak import soak
from devices.simulator import PracticeSet

pytestmark = pytest.mark.long

RECOVERIES, WARM = 15, 5
GROWN_KIB = 1024
RECOVERED_SECONDS = 30.0
"""The limit of 5 s applies to `make soak`, on an otherwise idle machine."""


def test_recoveries_leave_nothing_behind(private_namespace: Exception | None, practice_set: PracticeSet) -> None:
    assert private_namespace is None, str(private_namespace)
    found = soak(RECOVERIES, practice_set, lines=RECOVERIES + 1)
    warm = next(each for each in found.footprints if each.recoveries == WARM)
    last = found.footprints[-1]
    assert (last.recoveries, last.threads) == (RECOVERIES, warm.threads)
    assert last.handles <= warm.handles, "a recovery may just have opened some when they were counted"
    assert last.memory_kib - warm.memory_kib < GROWN_KIB
    assert {name: len(taken) for name, taken in found.seconds.items()} == dict.fromkeys(found.seconds, 3)
    assert max(min(taken) for taken in found.seconds.values()) < RECOVERED_SECONDS
