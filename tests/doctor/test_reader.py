"""The doctor's findings about the reader: each fault has its own name and its own remedy."""

import subprocess
import sys
import time
from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import replace
from datetime import UTC, datetime
from typing import TypeVar

import pytest

from devices.pcsc_reader import PcscReader, ServiceGone
from devices.reader import CardConnection, CardMute, ConnectionFailed, ReaderBusy, ReaderState, ReaderStatus
from kiosk.doctor import CHECKS, CheckResult, Health, Terminal, report_on
from kiosk.doctor.reader import CARD, READER, READERS, SERVICE, check_card, check_readers
from kiosk.station import card_state
from kiosk.station.card_state import CardState, look
from kiosk.station.card_trust import CardTrust
from kiosk.station.settings import load_settings
from tests.devices.test_supervision import HOLD
from tests.support.pcscd import READER_NAME, LayCard, has_seen_a_card

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
    """The report of the checks of service, reader and card."""
    terminal = Terminal(None, open_reader=lambda _: reader)
    checks = tuple(replace(each, needs=each.needs[1:]) for each in CHECKS if each.name in (SERVICE, READER, CARD))
    return {result.name: result for result in report_on(terminal, checks).results}


def test_unplugged_and_without_a_driver_have_different_remedies() -> None:
    unplugged, driverless = examined(ToldReader(ReaderState.NO_READER)), examined(ToldReader(ReaderState.NO_DRIVER))
    for found in (unplugged, driverless):
        assert found[SERVICE].health is Health.OK
        assert found[READER].health is Health.FAIL
        assert found[CARD].health is Health.SKIPPED
    assert unplugged[READER].fault == "reader-missing"
    assert driverless[READER].fault == "reader-without-driver"


def test_a_dead_service_is_not_blamed_on_the_reader() -> None:
    found = examined(ToldReader(ReaderState.NO_SERVICE))
    assert found[SERVICE].health is Health.FAIL
    assert found[READER].health is found[CARD].health is Health.SKIPPED


def test_a_card_that_another_program_holds_is_no_bad_card() -> None:
    reader = ToldReader(ReaderState.CARD, ReaderBusy("Sharing violation."))
    busy = examined(reader)[CARD]
    assert (busy.fault, busy.health) == ("card-held", Health.WARN)
    assert look(reader, NOBODY, NOW).state == "busy"
    assert "another program" in str(look(reader, NOBODY, NOW).remedy)


@pytest.mark.long
def test_the_program_that_holds_the_card_is_named(virtual_card: LayCard) -> None:
    """Any process that has loaded the PC/SC library: a desktop's helper, that of gpg, a card viewer."""
    with virtual_card("alice"):
        while not has_seen_a_card():
            time.sleep(0.05)
        command = [sys.executable, "-c", HOLD, READER_NAME]
        with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as other:
            assert other.stdout is not None
            assert other.stdout.readline() == b"held\n"
            seen = look(PcscReader(READER_NAME, virtual=True), NOBODY, NOW)
            assert seen.state == "busy"
            (told,) = check_card(seen)
            assert (told.fault, f"(process {other.pid})" in told.detail) == ("card-held", True)
            other.communicate()
        (told,) = check_card(CardState("busy"))
        assert str(other.pid) not in told.detail


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


def listed(names: list[str], **settings: object) -> list[CheckResult]:
    return list(check_readers(load_settings(None, settings), lambda: names))


def test_every_reader_and_slot_is_named_with_what_it_is_for() -> None:
    (result,) = listed(["ACS ACR1281 Dual 00 00", "ACS ACR1281 Dual PICC 00 01", "ACS ACR1281 Dual SAM 00 02"])
    assert result.health is Health.OK
    assert result.detail.startswith("ACS ACR1281 Dual PICC 00 01; not used: ")
    assert "SAM 00 02 (SAM)" in result.detail


def test_two_readers_that_fit_are_a_fault_with_the_setting_that_decides() -> None:
    (result,) = listed(["Reader A 00 00", "Reader B 00 01"], campaign="round2")
    assert (result.health, result.name) == (Health.FAIL, READERS)
    assert result.detail == "Reader A 00 00 is used, but Reader B 00 01 fits as well"
    assert result.fault == "readers-ambiguous"
    (named,) = listed(["Reader A 00 00", "Reader B 00 01"], campaign="round2", reader={"name": "Reader B"})
    assert named.health is Health.OK


def test_a_virtual_reader_at_a_terminal_of_the_public_is_a_fault() -> None:
    (result,) = listed(["Virtual PCD 00 00", "ACS ACR122U PICC 00 02"], campaign="round2")
    assert result.health is Health.FAIL
    assert "sudo apt-get purge -y vsmartcard-vpcd" in result.commands
    assert result.detail == "Virtual PCD 00 00: a program can present virtual cards"
    (practising,) = listed(["Virtual PCD 00 00"], campaign="practice")
    assert practising.health is Health.OK


def test_without_the_service_there_is_nothing_to_list() -> None:
    def gone() -> list[str]:
        raise ServiceGone("no service")

    assert list(check_readers(load_settings(None, {}), gone)) == []
