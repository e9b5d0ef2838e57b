"""A sandbox for each test, with one terminal."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from devices.simulator import PracticeSet, practice_cards
from tests.support.upstream import Terminal, World, running_world
from tests.upstream.station import Station, station_of


@pytest.fixture
def world(tmp_path: Path, practice_set: PracticeSet) -> Iterator[World]:
    with running_world(tmp_path, practice_set) as running:
        yield running


@pytest.fixture
def terminal(world: World) -> Iterator[Terminal]:
    with world.terminal() as enrolled:
        yield enrolled


@pytest.fixture(scope="module")
def lasting_world(tmp_path_factory: pytest.TempPathFactory, practice_folder: Path) -> Iterator[World]:
    """One world for a whole file, whose tests do not depend on each other's applications."""
    with running_world(tmp_path_factory.mktemp("world"), practice_cards(practice_folder)) as running:
        yield running


@pytest.fixture(scope="module")
def lasting_terminal(lasting_world: World) -> Iterator[Terminal]:
    with lasting_world.terminal() as enrolled:
        yield enrolled


@pytest.fixture
def station(terminal: Terminal, tmp_path: Path) -> Iterator[Station]:
    terminal.now.stand_still()
    running = station_of(terminal, tmp_path / "outbox")
    try:
        yield running
    finally:
        running.store.stop()
