"""The stages: one in this process, one at a real pcscd shared by the tests of a file."""

import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from devices.pcsc_reader import PcscReader
from devices.simulator import PracticeSet, SimulatedReader, practice_cards
from kiosk.station.card_trust import CardTrust
from tests.devices.stage import UnhurriedHand
from tests.hazards.service import READER, Service
from tests.hazards.stage import Stage
from tests.support.pcscd import READER_NAME, PcscService


@pytest.fixture(scope="session")
def cards(practice_folder: Path) -> PracticeSet:
    """The practice cards, loaded once: a stage lays copies."""
    return practice_cards(practice_folder)


@pytest.fixture(scope="session")
def trust(cards: PracticeSet) -> CardTrust:
    return CardTrust.load([cards.ca_file], ())


@pytest.fixture
def stage(cards: PracticeSet, trust: CardTrust) -> Iterator[Stage]:
    """A stage at a reader in this process."""
    reader = SimulatedReader()
    found = Stage(reader, reader, cards, trust)
    yield found
    found.stop()


@pytest.fixture(scope="module")
def shared_pcscd(private_namespace: Exception | None) -> Iterator[PcscService]:
    assert private_namespace is None, str(private_namespace)
    with tempfile.TemporaryDirectory(prefix="pcscd-") as folder:
        service = PcscService(Path(folder))
        service.start()
        yield service
        service.stop()


@pytest.fixture
def real_stage(shared_pcscd: PcscService, cards: PracticeSet, trust: CardTrust) -> Iterator[Stage]:
    """A stage at the virtual reader of a real pcscd."""
    found = Stage(PcscReader(READER_NAME, virtual=True), UnhurriedHand(), cards, trust)
    yield found
    found.stop()


@pytest.fixture(params=["in process", "pcscd"])
def any_stage(request: pytest.FixtureRequest) -> Stage:
    """Each of the two, in turn."""
    chosen: Stage = request.getfixturevalue("stage" if request.param == "in process" else "real_stage")
    return chosen


@pytest.fixture
def service(monkeypatch: pytest.MonkeyPatch) -> Service:
    """PC/SC at the level of the binding, in this process."""
    found = Service()
    found.speak(monkeypatch)
    # The reader's thread must end before the binding is restored, however slow the machine is.
    monkeypatch.setattr("devices.reader_thread.JOIN_SECONDS", 120.0)
    return found


@pytest.fixture
def service_stage(service: Service, cards: PracticeSet, trust: CardTrust) -> Iterator[Stage]:
    """The product's own PC/SC reader, at that service."""
    found = Stage(PcscReader(READER, virtual=True), service, cards, trust)
    yield found
    found.stop()
