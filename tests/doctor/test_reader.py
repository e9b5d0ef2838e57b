"""What a technician is told of the reader: each fault by its own name, with its own remedy."""

from collections.abc import Callable
from concurrent.futures import Future
from datetime import UTC, datetime
from typing import TypeVar

import pytest

from devices.reader import CardConnection, CardMute, ConnectionFailed, ReaderBusy, ReaderState, ReaderStatus
from kiosk.doctor.check_result import CheckResult, Health
from kiosk.doctor.reader import CARD, READER, SERVICE, check_reader
from kiosk.station import card_state
from kiosk.station.card_state import look
from kiosk.station.card_trust import CardTrust

T = TypeVar("T")
NOW = datetime(2026, 8, 1, tzinfo=UTC)
NOBODY = CardTrust((), False)


class ToldReader:
    """A reader in one state, whose card cannot be used for one reason."""

    def __init__(self, state: ReaderState, failure: ConnectionFailed | None = None) -> None:
        self._status = ReaderStatus(state, "Reader 00 00", 1)
        self._failure = failure

    def start(self, listener: Callable[[ReaderStatus], None]) -> None:
        listener(self._status)

    def submit(self, insertion: int, job: "Callable[[CardConnection], T]") -> "Future[T]":
        future: Future[T] = Future()
        future.set_exception(self._failure)
        return future

    def release(self) -> None: ...

    def stop(self) -> None: ...


@pytest.fixture(autouse=True)
def _at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(card_state, "MOMENT_SECONDS", 0.0)


def examined(reader: ToldReader) -> dict[str, CheckResult]:
    return {result.name: result for result in check_reader(reader, NOBODY, NOW)}


def test_unplugged_and_without_a_driver_have_different_remedies() -> None:
    unplugged, driverless = examined(ToldReader(ReaderState.NO_READER)), examined(ToldReader(ReaderState.NO_DRIVER))
    for found in (unplugged, driverless):
        assert found[SERVICE].health is Health.OK
        assert found[READER].health is Health.FAIL
        assert found[CARD].health is Health.SKIPPED
    assert "plug it in" in unplugged[READER].remedy
    assert "install the driver" in driverless[READER].remedy
    assert "restart the machine" in driverless[READER].remedy


def test_a_dead_service_is_not_blamed_on_the_reader() -> None:
    found = examined(ToldReader(ReaderState.NO_SERVICE))
    assert found[SERVICE].health is Health.FAIL
    assert found[READER].health is found[CARD].health is Health.SKIPPED


def test_a_card_that_another_program_holds_is_no_bad_card() -> None:
    reader = ToldReader(ReaderState.CARD, ReaderBusy("Sharing violation."))
    busy = examined(reader)[CARD]
    assert (busy.health, busy.detail) == (Health.WARN, "another program holds it")
    assert look(reader, NOBODY, NOW).state == "busy"
    assert "another program" in str(look(reader, NOBODY, NOW).remedy)


@pytest.mark.parametrize(
    ("state", "failure", "said"),
    [
        (ReaderState.NO_DRIVER, None, "no_driver"),
        (ReaderState.NO_ANSWER, None, "mute"),
        (ReaderState.MUTE, None, "mute"),
        (ReaderState.CARD, CardMute("no answer"), "mute"),
        (ReaderState.EMPTY, None, "absent"),
    ],
)
def test_the_card_command_s_word_for_it(state: ReaderState, failure: ConnectionFailed | None, said: str) -> None:
    found = look(ToldReader(state, failure), NOBODY, NOW)
    assert found.state == said
    assert (found.remedy is not None) == (said == "no_driver")
