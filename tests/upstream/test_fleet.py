"""Load of a fleet on its upstream: the limits of docs/fleet.md, with 1/25 of its terminals and capacity.

The whole fleet is simulated by `make fleet`.
"""

import pytest

from benchmarks.fleet import SCENARIOS, Scenario, mass_boot, simulate

TERMINALS = 1000
SEED = 3


@pytest.mark.parametrize("scenario", SCENARIOS, ids=lambda scenario: scenario.make.__name__)
def test_upstream_is_neither_overrun_nor_kept_busy_for_nothing(scenario: Scenario) -> None:
    figures, _ = simulate(scenario, TERMINALS, SEED)
    assert figures.lost == 0
    assert figures.peak <= 1.5
    assert figures.wasted <= 0.05
    assert figures.fairness >= 0.95


@pytest.mark.parametrize("scenario", SCENARIOS[1:3], ids=lambda scenario: scenario.make.__name__)
def test_it_is_drained_within_two_and_a_half_times_the_ideal(scenario: Scenario) -> None:
    assert simulate(scenario, TERMINALS, SEED)[0].drained <= 2.5


def test_without_the_spread_after_a_boot_upstream_is_overrun() -> None:
    """The simulation can show it: without this rule the limits are exceeded."""
    herd = Scenario("herd", lambda count, rng: mass_boot(count, rng, spread=0))
    figures, _ = simulate(herd, TERMINALS, SEED)
    assert figures.rejected > 0.2
    assert figures.wasted > 0.1


def test_the_same_seed_is_the_same_run() -> None:
    assert simulate(SCENARIOS[4], 200, 5)[0] == simulate(SCENARIOS[4], 200, 5)[0]
    assert simulate(SCENARIOS[4], 200, 5)[0] != simulate(SCENARIOS[4], 200, 6)[0]
