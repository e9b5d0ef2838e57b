"""Behaviour that needs a real pcscd: it stops and returns, has other clients, and lets a mute card hang."""

import math
import signal
import socket
import threading
import time
from functools import partial
from unittest.mock import Mock

import pytest
from smartcard import scard

from devices.jpki import JpkiCard
from devices.pcsc_connection import failure
from devices.pcsc_reader import FIRST_BACKOFF_SECONDS, LONGEST_BACKOFF_SECONDS, PcscReader, PcscSlot
from devices.reader import (
    CardConnection,
    CardMute,
    CardRemoved,
    CardReset,
    ConnectionFailed,
    NotTransacted,
    ReaderBusy,
    ReaderLost,
    ReaderState,
)
from devices.reader_choice import choose
from devices.simulator import PracticeSet
from tests.devices.stage import TIMEOUT_SECONDS, Stage, VirtualHand, answering_after, identified
from tests.support.pcscd import READER_NAME, LayCard, PcscService

pytestmark = pytest.mark.long
MOST_TRIES = 100


@pytest.fixture
def stage(virtual_stage: Stage) -> Stage:
    return virtual_stage


@pytest.fixture
def no_service(private_namespace: Exception | None) -> None:
    """A private namespace without a pcscd."""
    assert private_namespace is None, str(private_namespace)


@pytest.mark.parametrize("how", [signal.SIGTERM, signal.SIGKILL])
def test_the_reader_outlives_pcscd(
    pcscd: PcscService, stage: Stage, practice_set: PracticeSet, how: signal.Signals
) -> None:
    stage.start()
    insertion = stage.insert(practice_set.card("alice"))
    stage.reader.submit(insertion, identified).result(TIMEOUT_SECONDS)
    pcscd.stop(how)
    assert stage.until(ReaderState.NO_SERVICE).reader == ""
    with pytest.raises(ReaderLost):
        stage.reader.submit(insertion, identified).result(TIMEOUT_SECONDS)
    stage.hand.remove()
    pcscd.start()
    assert stage.until(ReaderState.EMPTY).reader == READER_NAME
    again = stage.insert(practice_set.card("alice"))
    assert again == insertion + 1
    assert isinstance(stage.reader.submit(again, identified).result(TIMEOUT_SECONDS), JpkiCard)


def test_a_card_that_lay_there_all_the_time_is_another_insertion_after_a_restart(
    pcscd: PcscService, stage: Stage, practice_set: PracticeSet
) -> None:
    stage.start()
    insertion = stage.insert(practice_set.card("alice"))
    pcscd.stop(signal.SIGKILL)
    stage.until(ReaderState.NO_SERVICE)
    pcscd.start()
    stage.hand.insert(practice_set.card("alice"))
    assert stage.until(ReaderState.CARD).insertion == insertion + 1


def test_no_service_at_start_is_a_state_not_an_error(no_service: None) -> None:
    stage = Stage(PcscReader(virtual=True), VirtualHand())
    assert stage.start().state == ReaderState.NO_SERVICE
    stage.reader.stop()


def test_a_service_that_starts_late_is_found(no_service: None, request: pytest.FixtureRequest) -> None:
    stage = Stage(PcscReader(virtual=True), VirtualHand())
    assert stage.start().state == ReaderState.NO_SERVICE
    request.getfixturevalue("pcscd")
    stage.until(ReaderState.EMPTY)
    stage.reader.stop()


def test_after_an_outage_the_next_one_is_asked_about_as_soon_as_the_first(
    no_service: None, request: pytest.FixtureRequest
) -> None:
    slot = PcscSlot(partial(choose, wanted="", contact=None, virtual=True))
    for _ in range(6):
        assert slot.wait(slot.look()).state == ReaderState.NO_SERVICE
    assert slot._backoff == LONGEST_BACKOFF_SECONDS
    request.getfixturevalue("pcscd")
    deadline = time.monotonic() + TIMEOUT_SECONDS
    while slot.look().state == ReaderState.NO_SERVICE and time.monotonic() < deadline:
        time.sleep(0.01)
    assert slot._backoff == FIRST_BACKOFF_SECONDS
    slot.close()


@pytest.mark.parametrize(("name", "state"), [("Virtual", ReaderState.EMPTY), ("Another", ReaderState.NO_READER)])
def test_the_reader_is_chosen_by_a_part_of_its_name(pcscd: PcscService, name: str, state: ReaderState) -> None:
    stage = Stage(PcscReader(name, virtual=True), VirtualHand())
    assert stage.start().state == state
    stage.reader.stop()


def test_the_connection_is_exclusive(stage: Stage, practice_set: PracticeSet) -> None:
    stage.start()
    insertion = stage.insert(practice_set.card("alice"))
    stage.reader.submit(insertion, identified).result(TIMEOUT_SECONDS)
    other = Stage(PcscReader(READER_NAME, virtual=True), VirtualHand())
    assert other.start().state == ReaderState.CARD
    with pytest.raises(ReaderBusy):
        other.reader.submit(1, identified).result(TIMEOUT_SECONDS)
    stage.reader.release()
    stage.reader.submit(0, identified).exception(TIMEOUT_SECONDS)  # jobs run in order, so the release has happened
    assert isinstance(other.reader.submit(1, identified).result(TIMEOUT_SECONDS), JpkiCard)
    other.reader.stop()


def test_a_hanging_card_does_not_hang_who_asks_and_the_end_of_pcscd_frees_it(
    pcscd: PcscService, stage: Stage, practice_set: PracticeSet
) -> None:
    card = practice_set.card("alice")
    stage.start()
    insertion = stage.insert(card)
    go_on = threading.Event()
    card.on_command = answering_after(go_on)
    future = stage.reader.submit(insertion, identified)
    with pytest.raises(TimeoutError):
        future.result(0.5)
    pcscd.stop(signal.SIGKILL)
    with pytest.raises(ConnectionFailed):
        future.result(TIMEOUT_SECONDS)
    stage.until(ReaderState.NO_SERVICE)
    go_on.set()


@pytest.mark.parametrize("name", [READER_NAME, "Another"])
def test_waiting_costs_next_to_nothing(pcscd: PcscService, name: str) -> None:
    stage = Stage(PcscReader(name, virtual=True), VirtualHand())
    stage.start()
    begin = time.process_time()
    time.sleep(2)
    assert time.process_time() - begin < 0.1
    stage.reader.stop()


Told = tuple[int, list[tuple[str, int, list[int]]]]


@pytest.mark.parametrize(
    ("code", "state"),
    [
        (scard.SCARD_S_SUCCESS, scard.SCARD_STATE_UNAVAILABLE),
        (scard.SCARD_S_SUCCESS, scard.SCARD_STATE_UNKNOWN),
        (scard.SCARD_E_UNKNOWN_READER, 0),
        (scard.SCARD_E_READER_UNAVAILABLE, 0),
    ],
)
def test_a_reader_that_is_unplugged_and_plugged_in_again(
    stage: Stage, practice_set: PracticeSet, monkeypatch: pytest.MonkeyPatch, code: int, state: int
) -> None:
    """The virtual reader has no cable: the test replaces pcscd's answers by those for a disconnected reader."""
    unplugged = threading.Event()
    real_change, real_list = scard.SCardGetStatusChange, scard.SCardListReaders

    def change(context: object, timeout: int, states: list[tuple[str, int]]) -> Told:
        told: Told = real_change(context, min(timeout, 50), states)
        return (code, [(states[0][0], state, [])]) if unplugged.is_set() and "PnP" not in states[0][0] else told

    def list_readers(context: object, groups: list[str]) -> tuple[int, list[str]]:
        told: tuple[int, list[str]] = real_list(context, groups)
        return (scard.SCARD_E_NO_READERS_AVAILABLE, []) if unplugged.is_set() else told

    monkeypatch.setattr(scard, "SCardGetStatusChange", change)
    monkeypatch.setattr(scard, "SCardListReaders", list_readers)
    stage.start()
    insertion = stage.insert(practice_set.card("alice"))
    stage.reader.submit(insertion, identified).result(TIMEOUT_SECONDS)
    unplugged.set()
    passed = [stage.next().state]
    while passed[-1] is not ReaderState.NO_READER:
        passed.append(stage.next().state)
    assert ReaderState.NO_SERVICE not in passed, "a cable is looked after, and nobody restarts pcscd"
    with pytest.raises(ReaderLost):
        stage.reader.submit(insertion, identified).result(TIMEOUT_SECONDS)
    unplugged.clear()
    assert stage.until(ReaderState.CARD).insertion == insertion + 1


def test_long_answers_arrive_whole_and_without_delay(stage: Stage, practice_set: PracticeSet) -> None:
    stage.start()
    insertion = stage.insert(practice_set.card("alice"))

    def read(connection: CardConnection) -> tuple[bytes, float]:
        begin = time.monotonic()
        return identified(connection).certificate(), time.monotonic() - begin

    stage.reader.submit(insertion, identified).result(TIMEOUT_SECONDS)
    fastest, tries = math.inf, 0
    while fastest >= 0.1 and tries < MOST_TRIES:
        certificate, seconds = stage.reader.submit(insertion, read).result(TIMEOUT_SECONDS)
        assert len(certificate) > 1500
        fastest, tries = min(fastest, seconds), tries + 1
    assert fastest < 0.1, "three commands with delayed acknowledgements take at least 120 ms"


def test_a_practice_card_lies_in_the_virtual_reader_for_a_block(virtual_card: LayCard, stage: Stage) -> None:
    stage.start()
    with virtual_card("bob") as card:
        stage.until(ReaderState.CARD)
    stage.until(ReaderState.EMPTY)
    assert not card.powered


def test_another_port_of_this_machine_is_not_this_process_s(no_service: None) -> None:
    """The namespace has a loopback interface of its own, so that tests cannot reach a pcscd of the machine."""
    assert [name for _, name in socket.if_nameindex()] == ["lo"]


@pytest.mark.parametrize(
    ("code", "kind"),
    [
        (scard.SCARD_W_REMOVED_CARD, CardRemoved),
        (scard.SCARD_E_NO_SMARTCARD, CardRemoved),
        (scard.SCARD_W_RESET_CARD, CardReset),
        (scard.SCARD_W_UNRESPONSIVE_CARD, CardMute),
        (scard.SCARD_E_SHARING_VIOLATION, ReaderBusy),
        (scard.SCARD_E_NOT_TRANSACTED, NotTransacted),
        (scard.SCARD_E_NO_SERVICE, ReaderLost),
        (scard.SCARD_E_READER_UNAVAILABLE, ReaderLost),
        (0x8010FFFF, CardMute),
    ],
)
def test_every_code_is_one_of_our_failures(code: int, kind: type[ConnectionFailed]) -> None:
    assert type(failure(code)) is kind


def test_a_closed_reader_is_woken_by_nobody(pcscd: PcscService, monkeypatch: pytest.MonkeyPatch) -> None:
    reader = PcscReader(READER_NAME, virtual=True)
    reader.start(lambda _status: None)
    reader.stop()
    waking = Mock()
    monkeypatch.setattr("devices.pcsc_reader.Thread", waking)
    for _ in range(3):
        reader.release()
    waking.assert_not_called()
