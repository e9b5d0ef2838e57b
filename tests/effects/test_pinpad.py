"""The commit with the PIN entered on the reader's own keypad: the same events, and no digit reaches the terminal."""

from collections.abc import Callable
from concurrent.futures import Future
from importlib.resources import files
from pathlib import Path
from typing import TypeVar

import pytest

from devices.pinpad import find_pinpad
from devices.reader import CardConnection, ConnectionFailed, ReaderStatus
from devices.simulator import PracticeSet
from kiosk.app_services import _pinpads
from kiosk.application import jws
from kiosk.effects.card import CardDesk, Statement
from kiosk.station.card_trust import CardTrust
from kiosk.station.clock import SystemClock
from kiosk.station.settings import load_settings
from kiosk.visit.effects import ReadCard, VerifyAndSign
from kiosk.visit.events import (
    CardRead,
    Event,
    PinNotEntered,
    PinRejected,
    PinTaken,
    Signed,
    StatusQuery,
    WorkFailed,
)
from kiosk.visit.model import NoticeCode
from tests.support.pinpad import CANCELLED, TIMED_OUT, KeypadReader

T = TypeVar("T")
VISIT = 7
PAYLOAD = b'{"what":"is signed"}'


class Prompt:
    """A `Reader` over one PC/SC connection that runs each job at once."""

    def __init__(self, connection: CardConnection, power_on: Callable[[], object]) -> None:
        self._connection, self._power_on = connection, power_on

    def start(self, listener: Callable[[ReaderStatus], None]) -> None:
        """This reader's state does not change."""

    def submit(self, insertion: int, job: Callable[[CardConnection], T]) -> "Future[T]":
        future: Future[T] = Future()
        try:
            future.set_result(job(self._connection))
        except Exception as error:  # noqa: BLE001 - the future's owner handles it
            if isinstance(error, ConnectionFailed):
                self.release()
            future.set_exception(error)
        return future

    def release(self) -> None:
        self._power_on()

    def stop(self) -> None:
        """Nothing to join."""


class Statements:
    abandoned = 0

    def make(self, effect: VerifyAndSign) -> Statement:
        return Statement(PAYLOAD, jws.STATUS_TYP, "", "challenge", lambda: PAYLOAD)

    def abandon(self, statement: Statement) -> None:
        self.abandoned += 1


class Counter:
    def __init__(
        self,
        practice_set: PracticeSet,
        monkeypatch: pytest.MonkeyPatch,
        reader: KeypadReader,
        denied: tuple[str, ...] = (),
    ) -> None:
        self.answers: list[Event] = []
        self.statements = Statements()
        self.reader = reader
        prompt = Prompt(reader.connection(monkeypatch), reader.card.power_on)
        trust = CardTrust.load([practice_set.ca_file], ())
        self.desk = CardDesk(
            prompt,
            trust,
            SystemClock(),
            self.statements,
            self.answers.append,
            lambda connection: find_pinpad(connection, denied),
        )

    def read(self) -> CardRead:
        self.desk.read(ReadCard(VISIT, 1))
        read = self.answers.pop()
        assert isinstance(read, CardRead)
        return read

    def sign(self, pin: bytes = b"") -> list[Event]:
        self.answers.clear()
        digits = bytearray(pin)
        self.desk.verify_and_sign(VerifyAndSign(VISIT, 1, StatusQuery()), digits)
        assert digits == bytes(len(digits))
        return self.answers


def test_the_card_signs_with_a_pin_that_never_was_here(
    practice_set: PracticeSet, monkeypatch: pytest.MonkeyPatch
) -> None:
    counter = Counter(practice_set, monkeypatch, KeypadReader(practice_set.card("alice"), "1234"))
    assert counter.read().card.pin_at_reader
    taken, signed = counter.sign()
    assert taken == PinTaken(VISIT)
    assert isinstance(signed, Signed)
    assert jws.verify(signed.document.jws, jws.STATUS_TYP).payload == PAYLOAD
    assert counter.desk.apdus == 6
    assert not any(b"1234" in sent for sent in counter.reader.told)


def test_digits_from_the_screen_are_not_used_where_the_reader_has_keys(
    practice_set: PracticeSet, monkeypatch: pytest.MonkeyPatch
) -> None:
    counter = Counter(practice_set, monkeypatch, KeypadReader(practice_set.card("alice"), CANCELLED))
    counter.read()
    assert counter.sign(b"1234") == [PinNotEntered(VISIT)]


@pytest.mark.parametrize("status", [TIMED_OUT, CANCELLED])
def test_nothing_typed_is_said_to_be_nothing_and_the_next_time_signs(
    practice_set: PracticeSet, monkeypatch: pytest.MonkeyPatch, status: int
) -> None:
    counter = Counter(practice_set, monkeypatch, KeypadReader(practice_set.card("alice"), status, "1234"))
    counter.read()
    assert counter.sign() == [PinNotEntered(VISIT)]
    assert counter.statements.abandoned == 1
    assert [type(event) for event in counter.sign()] == [PinTaken, Signed]


def test_a_wrong_pin_and_a_reader_that_denies_it_are_both_told_as_wrong(
    practice_set: PracticeSet, monkeypatch: pytest.MonkeyPatch
) -> None:
    reader = KeypadReader(practice_set.card("alice"), "9999", "9999")
    counter = Counter(practice_set, monkeypatch, reader)
    counter.read()
    assert counter.sign() == [PinRejected(VISIT, 2)]
    reader.lies = CANCELLED
    assert counter.sign() == [PinRejected(VISIT, 1)]


def test_a_reader_that_claims_a_right_pin_signs_nothing_and_the_counter_is_read_again(
    practice_set: PracticeSet, monkeypatch: pytest.MonkeyPatch
) -> None:
    reader = KeypadReader(practice_set.card("alice"), CANCELLED)
    reader.lies = 0x9000
    counter = Counter(practice_set, monkeypatch, reader)
    counter.read()
    assert counter.sign()[-1] == WorkFailed(VISIT, NoticeCode.ANSWER_LOST, 3)


def test_a_denied_reader_leaves_the_pin_on_the_screen(
    practice_set: PracticeSet, monkeypatch: pytest.MonkeyPatch
) -> None:
    reader = KeypadReader(practice_set.card("alice"))
    counter = Counter(practice_set, monkeypatch, reader, denied=("with keys",))
    assert not counter.read().card.pin_at_reader
    assert [type(event) for event in counter.sign(b"1234")] == [Signed]


@pytest.mark.parametrize(
    ("keypad", "denied", "used"),
    [("reader", [], True), ("reader", ["with keys"], False), ("fixed", [], False), ("shuffled", [], False)],
)
def test_the_profile_and_the_settings_decide_whether_a_readers_keys_are_used(
    practice_set: PracticeSet,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
    keypad: str,
    denied: list[str],
    *,
    used: bool,
) -> None:
    profile = (files("config") / "terminals" / "carrier-counter.toml").read_text()
    (tmp_path / "ours.toml").write_text(profile.replace('keypad = "fixed"', f'keypad = "{keypad}"'))
    overrides = {"terminal": str(tmp_path / "ours.toml"), "reader": {"keypads_denied": denied}}
    find = _pinpads(load_settings(None, overrides))
    reader = KeypadReader(practice_set.card("alice"))
    assert (find(reader.connection(monkeypatch)) is not None) is used
    assert bool(reader.told) is used, "a reader whose keypad is not used must get no request"
