"""The reader's supervisor recovers without a person: it reports a lost reader, and uses it again (speed: `make soak`).

Through a real pcscd. Faults that its virtual reader does not have are made in its driver (tests/support/cable.c), in
pcscd's process, or by another process that uses the same reader.
"""

import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from threading import Event

import pytest

from devices import reader_thread
from devices.jpki import JpkiCard
from devices.pcsc_reader import PcscReader
from devices.reader import ConnectionFailed, ReaderBusy, ReaderState, ReaderStatus
from devices.simulator import PracticeSet
from tests.devices.stage import TIMEOUT_SECONDS, Stage, UnhurriedHand, answering_after, identified
from tests.support.cable import PluggableService
from tests.support.pcscd import READER_NAME

pytestmark = pytest.mark.long

MODEL = "Another PCD 00 00"
HOLD = """\
import sys
from smartcard import scard
_, context = scard.SCardEstablishContext(scard.SCARD_SCOPE_SYSTEM)
code, card, _ = scard.SCardConnect(context, sys.argv[1], scard.SCARD_SHARE_EXCLUSIVE, 3)
assert code == 0, scard.SCardGetErrorMessage(code)
print("held", flush=True)
sys.stdin.read()
"""


HANG = """\
import sys
from queue import SimpleQueue
from devices import call_watchdog
from devices.pcsc_reader import PcscReader
call_watchdog.HUNG_SECONDS = 0.1
told = SimpleQueue()
reader = PcscReader("PCD", virtual=True)
reader.start(told.put)
while (status := told.get(timeout=120)).state != "card":
    pass
reader.submit(status.insertion, lambda card: card.transmit(bytes(4)))
while told.get(timeout=120).state != "no_answer":
    pass
reader.stop()
sys.exit(75)
"""


@pytest.fixture(scope="module")
def service(private_namespace: Exception | None) -> Iterator[PluggableService]:
    assert private_namespace is None, str(private_namespace)
    with tempfile.TemporaryDirectory(prefix="pcscd-") as folder:
        service = PluggableService(Path(folder))
        try:
            yield service
        finally:
            service.stop(signal.SIGKILL)


@pytest.fixture
def stage(service: PluggableService) -> Iterator[Stage]:
    """A started reader at a running service with a connected reader."""
    service.plug()
    if not service.running:
        service.start()
    stage = Stage(PcscReader("PCD", virtual=True), UnhurriedHand())
    if stage.start().state is not ReaderState.EMPTY:  # pcscd has not yet seen the previous test's card removed
        stage.until(ReaderState.EMPTY)
    yield stage
    stage.hand.remove()
    stage.reader.stop()


def tries_left(stage: Stage, insertion: int) -> int:
    """The card's own counter, read again."""
    return stage.reader.submit(insertion, lambda card: identified(card).tries_left()).result(TIMEOUT_SECONDS)


def _kill(service: PluggableService) -> None:
    service.stop(signal.SIGKILL)


def _exchange(service: PluggableService) -> None:
    service.exchange("Another PCD")


def _back(service: PluggableService) -> None:
    service.exchange("Virtual PCD")


CAUSES: list[tuple[str, Callable[[PluggableService], None], ReaderState, Callable[[PluggableService], None], str]] = [
    ("pcscd is killed", _kill, ReaderState.NO_SERVICE, PluggableService.start, READER_NAME),
    ("the reader is unplugged", PluggableService.unplug, ReaderState.NO_READER, PluggableService.plug, READER_NAME),
    ("pcscd hangs", PluggableService.freeze, ReaderState.NO_SERVICE, PluggableService.thaw, READER_NAME),
    ("another model is there", _kill, ReaderState.NO_SERVICE, _exchange, MODEL),
    ("the first model is there again", _kill, ReaderState.NO_SERVICE, _back, READER_NAME),
]


@pytest.mark.parametrize(("cause", "begin", "state", "end", "name"), CAUSES, ids=[case[0] for case in CAUSES])
def test_what_goes_away_is_told_and_what_comes_back_is_used(
    service: PluggableService,
    stage: Stage,
    practice_set: PracticeSet,
    cause: str,
    begin: Callable[[PluggableService], None],
    state: ReaderState,
    end: Callable[[PluggableService], None],
    name: str,
) -> None:
    insertion = stage.insert(practice_set.card("alice"))
    assert tries_left(stage, insertion) == 3
    begin(service)
    assert stage.until(state).insertion == insertion
    stage.hand.remove()
    end(service)
    assert stage.until(ReaderState.EMPTY).reader == name
    again = stage.insert(practice_set.card("bob"))
    assert again > insertion
    assert tries_left(stage, again) == 3


def test_a_reader_whose_name_is_there_and_nothing_else_is_not_asked_over_and_over(
    service: PluggableService, stage: Stage
) -> None:
    service.unplug()
    stage.until(ReaderState.NO_READER)
    begin = time.process_time()
    time.sleep(1)
    assert time.process_time() - begin < 0.1
    service.plug()
    stage.until(ReaderState.EMPTY)


def test_another_program_that_holds_the_card_is_called_so_and_not_minded_once_it_is_gone(
    stage: Stage, practice_set: PracticeSet
) -> None:
    insertion = stage.insert(practice_set.card("alice"))
    with subprocess.Popen(
        [sys.executable, "-c", HOLD, READER_NAME], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as other:
        assert other.stdout is not None
        assert other.stdout.readline() == "held\n"
        with pytest.raises(ReaderBusy):
            tries_left(stage, insertion)
        other.communicate()
    assert tries_left(stage, insertion) == 3


def test_a_program_that_only_looks_at_the_new_card_is_waited_for(
    stage: Stage, practice_set: PracticeSet, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(reader_thread, "BUSY_SECONDS", 60.0)
    insertion = stage.insert(practice_set.card("alice"))
    with subprocess.Popen(
        [sys.executable, "-c", HOLD, READER_NAME], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as other:
        assert other.stdout is not None
        other.stdout.readline()
        future = stage.reader.submit(insertion, identified)
        with pytest.raises(TimeoutError):
            future.result(0.3)
        other.communicate()
    assert isinstance(future.result(TIMEOUT_SECONDS), JpkiCard)


def test_a_card_that_says_nothing_is_told_within_two_seconds_and_again_when_it_answers(
    stage: Stage, practice_set: PracticeSet
) -> None:
    card, go_on = practice_set.card("alice"), Event()
    insertion = stage.insert(card)
    card.on_command = answering_after(go_on)
    begin = time.monotonic()
    future = stage.reader.submit(insertion, identified)
    assert stage.next() == ReaderStatus(ReaderState.CARD, READER_NAME, insertion, timed_out=True)
    assert time.monotonic() - begin > 1.0
    go_on.set()
    assert stage.next() == ReaderStatus(ReaderState.CARD, READER_NAME, insertion)
    assert isinstance(future.result(TIMEOUT_SECONDS), JpkiCard), "a late answer must still arrive"


def test_a_card_that_never_answers_is_given_up_and_taking_it_away_is_enough(
    stage: Stage, practice_set: PracticeSet, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("devices.call_watchdog.HUNG_SECONDS", 0.3)
    monkeypatch.setattr("devices.call_watchdog.STALLED_SECONDS", 0.0)  # or a late watchdog would skip a state
    card, go_on = practice_set.card("alice"), Event()
    insertion = stage.insert(card)
    card.on_command = answering_after(go_on)
    future = stage.reader.submit(insertion, identified)
    assert stage.next().timed_out
    assert stage.next() == ReaderStatus(ReaderState.NO_ANSWER, READER_NAME, insertion, timed_out=True)
    card.on_command = None
    go_on.set()
    stage.hand.remove()
    assert stage.until(ReaderState.EMPTY).insertion == insertion
    assert future.exception(TIMEOUT_SECONDS) is None or isinstance(future.exception(), ConnectionFailed)
    assert tries_left(stage, stage.insert(practice_set.card("bob"))) == 3


def test_who_stops_does_not_wait_for_a_call_that_nobody_waits_for(
    stage: Stage, practice_set: PracticeSet, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("devices.call_watchdog.HUNG_SECONDS", 0.1)
    card, go_on = practice_set.card("alice"), Event()
    insertion = stage.insert(card)
    card.on_command = answering_after(go_on)
    stage.reader.submit(insertion, identified)
    stage.until(ReaderState.NO_ANSWER)
    begin = time.monotonic()
    stage.reader.stop()
    assert time.monotonic() - begin < TIMEOUT_SECONDS / 2, "the card answers only after it is told to"
    go_on.set()


def test_a_process_leaves_at_once_and_the_next_one_only_needs_the_card_to_be_lifted(
    stage: Stage, practice_set: PracticeSet
) -> None:
    card, go_on = practice_set.card("alice"), Event()
    card.on_command = answering_after(go_on)
    stage.insert(card)
    assert subprocess.run([sys.executable, "-c", HANG], timeout=600, check=False).returncode == 75
    with ThreadPoolExecutor(1) as hand:
        lifted = hand.submit(stage.hand.remove)  # returns only when the card's thread has ended, which is still silent
        stage.until(ReaderState.EMPTY)
        go_on.set()
        lifted.result(TIMEOUT_SECONDS)
    assert tries_left(stage, stage.insert(practice_set.card("bob"))) == 3


def test_a_device_on_the_bus_without_a_reader_lacks_its_driver(
    service: PluggableService, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("devices.pcsc_reader.DRIVER_SECONDS", 0.2)
    service.exchange("")
    stage = Stage(PcscReader(virtual=True, usb_devices=tmp_path), UnhurriedHand())
    try:
        assert stage.start().state is ReaderState.NO_READER
        interface = tmp_path / "1-2:1.0"
        interface.mkdir()
        (interface / "bInterfaceClass").write_text("0b\n")
        assert stage.next().state is ReaderState.NO_DRIVER
        (interface / "bInterfaceClass").unlink()
        assert stage.next().state is ReaderState.NO_READER
    finally:
        stage.reader.stop()
        _back(service)
