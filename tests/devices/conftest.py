"""The two readers on which every contract test runs."""

from collections.abc import Iterator

import pytest

from devices.pcsc_reader import PcscReader
from devices.simulator import SimulatedReader
from tests.devices.stage import Stage, UnhurriedHand
from tests.support.pcscd import READER_NAME


@pytest.fixture
def virtual_stage(pcscd: object) -> Iterator[Stage]:
    """`PcscReader` over a real pcscd; not started."""
    stage = Stage(PcscReader(READER_NAME, virtual=True), UnhurriedHand())
    yield stage
    stage.hand.remove()
    stage.reader.stop()


@pytest.fixture
def simulated_stage() -> Iterator[Stage]:
    """`SimulatedReader`; not started."""
    stage = Stage(SimulatedReader())
    yield stage
    stage.reader.stop()


@pytest.fixture(params=["simulated", "pcscd"])
def stage(request: pytest.FixtureRequest) -> Stage:
    """The virtual and the simulated reader, in turn."""
    name = "simulated_stage" if request.param == "simulated" else "virtual_stage"
    chosen: Stage = request.getfixturevalue(name)
    return chosen
