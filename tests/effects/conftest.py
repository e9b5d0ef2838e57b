"""One sandbox and one enrolled terminal per file; a bench for each test."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from devices.simulator import practice_cards
from tests.effects.bench import Bench
from tests.effects.rounds import Station, running_station
from tests.support.machine import Machine
from tests.support.upstream import Terminal, World, running_world


@pytest.fixture(scope="module")
def lasting_world(tmp_path_factory: pytest.TempPathFactory, practice_folder: Path) -> Iterator[World]:
    with running_world(tmp_path_factory.mktemp("world"), practice_cards(practice_folder)) as running:
        yield running


@pytest.fixture(scope="module")
def enrolled(lasting_world: World) -> Iterator[Terminal]:
    with lasting_world.terminal() as terminal:
        yield terminal


@pytest.fixture
def bench(lasting_world: World, enrolled: Terminal, tmp_path: Path) -> Iterator[Bench]:
    bench = Bench(enrolled, tmp_path / "queue")
    yield bench
    bench.store.stop()
    lasting_world.server.inject_faults()
    lasting_world.now.offset = timedelta()


@pytest.fixture
def machine() -> Machine:
    return Machine()


@pytest.fixture
def station(machine: Machine) -> Iterator[Station]:
    with running_station(machine) as running:
        yield running
