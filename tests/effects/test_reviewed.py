"""The card signs exactly the reviewed bytes: any alteration on the way is refused."""

from collections.abc import Callable, Iterator
from concurrent.futures import Future
from typing import TypeVar

import pytest

from devices.apdu import Instruction
from devices.reader import CardConnection, ReaderStatus
from devices.simulator import PracticeSet, SimulatedCard
from kiosk.application import jws
from kiosk.effects.card import CardDesk, Statement
from kiosk.station.card_trust import CardTrust
from kiosk.station.clock import SystemClock
from kiosk.visit.effects import ReadCard, VerifyAndSign
from kiosk.visit.events import CardRead, Event, Signed, WorkFailed
from kiosk.visit.model import NoticeCode
from tests.application.conftest import APPLICATION_ID, DRAFT, claims

T = TypeVar("T")
VISIT = 7
CLAIMS = claims().to_bytes()
SIGN_HEADER = 5
"""CLA INS P1 P2 Lc: the bytes before the DigestInfo."""


def flipped(data: bytes, place: int) -> bytes:
    return data[:place] + bytes([data[place] ^ 1]) + data[place + 1 :]


class Wire:
    """A reader that runs each job at once; `spoil_command` and `spoil_answer` alter SIGN and its response."""

    def __init__(self, card: SimulatedCard) -> None:
        self._card = card
        self.spoil_command: Callable[[bytes], bytes] = bytes
        self.spoil_answer: Callable[[bytes], bytes] = bytes
        self.seen: list[int] = []

    def start(self, listener: Callable[[ReaderStatus], None]) -> None:
        self._card.power_on()

    def submit(self, insertion: int, job: Callable[[CardConnection], T]) -> "Future[T]":
        future: Future[T] = Future()
        try:
            future.set_result(job(self))
        except Exception as error:  # noqa: BLE001 - the future's owner handles it
            future.set_exception(error)
        return future

    def transmit(self, command: bytes) -> bytes:
        if command[1] == Instruction.PERFORM_SECURITY_OPERATION:
            self.seen.append(command[1])
            return self.spoil_answer(self._card.transmit(self.spoil_command(command)))
        if command[1] == Instruction.VERIFY and len(command) > SIGN_HEADER:
            self.seen.append(command[1])
        return self._card.transmit(command)

    def release(self) -> None:
        self._card.power_on()

    def stop(self) -> None:
        self._card.power_off()


class Statements:
    """States `payload`; `again` is what the review returns when it is asked again."""

    def __init__(self) -> None:
        self.payload = CLAIMS
        self.again: Callable[[], bytes] = lambda: CLAIMS
        self.abandoned = 0

    def make(self, effect: VerifyAndSign) -> Statement:
        return Statement(self.payload, jws.APPLICATION_TYP, APPLICATION_ID, "challenge", self.again)

    def abandon(self, statement: Statement) -> None:
        self.abandoned += 1


class Counter:
    """A desk with a card on its reader."""

    def __init__(self, practice_set: PracticeSet, name: str) -> None:
        self.wire = Wire(practice_set.card(name))
        self.statements = Statements()
        self.answers: list[Event] = []
        trust = CardTrust.load([practice_set.ca_file], ())
        self.desk = CardDesk(self.wire, trust, SystemClock(), self.statements, self.answers.append)
        self.wire.start(lambda _: None)

    def sign(self) -> Event:
        """Read the card, then VERIFY and SIGN. Returns the visit's event."""
        self.answers.clear()
        self.wire.seen.clear()
        self.statements.abandoned = 0
        self.desk.release()
        self.desk.read(ReadCard(VISIT, 1))
        self.desk.verify_and_sign(VerifyAndSign(VISIT, 1, DRAFT), bytearray(b"1234"))
        read, answer = self.answers
        assert isinstance(read, CardRead)
        return answer


@pytest.fixture
def counter(practice_set: PracticeSet) -> Iterator[Counter]:
    counter = Counter(practice_set, "alice")
    yield counter
    counter.wire.stop()


def test_what_was_reviewed_is_signed(counter: Counter) -> None:
    signed = counter.sign()
    assert isinstance(signed, Signed)
    assert jws.verify(signed.document.jws, jws.APPLICATION_TYP).payload == CLAIMS
    assert counter.statements.abandoned == 0


def test_any_byte_of_the_claims_that_is_altered_after_the_review_is_refused_before_the_pin(counter: Counter) -> None:
    for place in range(len(CLAIMS)):
        counter.statements.payload = flipped(CLAIMS, place)
        assert counter.sign() == WorkFailed(VISIT, NoticeCode.NOT_ACCEPTED), place
        assert counter.wire.seen == [], "neither VERIFY nor SIGN was sent"
        assert counter.statements.abandoned == 1, "its challenge is discarded"


@pytest.mark.parametrize(
    ("good_asks", "reached"),
    [(0, []), (1, [Instruction.VERIFY]), (2, [Instruction.VERIFY, Instruction.PERFORM_SECURITY_OPERATION])],
)
def test_what_was_reviewed_is_asked_for_before_the_pin_before_and_after_the_signature(
    counter: Counter, good_asks: int, reached: list[Instruction]
) -> None:
    """Altered before the signature, it is not signed; altered afterwards, the signature is discarded."""
    asks = iter([CLAIMS] * good_asks)
    counter.statements.again = lambda: next(asks, flipped(CLAIMS, len(CLAIMS) // 2))
    assert counter.sign() == WorkFailed(VISIT, NoticeCode.NOT_ACCEPTED)
    assert counter.wire.seen == reached
    assert counter.statements.abandoned == 1


def test_any_byte_of_what_the_card_is_sent_that_is_altered_on_the_wire_gives_no_document(counter: Counter) -> None:
    digest_info = 51
    for place in range(SIGN_HEADER, SIGN_HEADER + digest_info):
        counter.wire.spoil_command = lambda command, place=place: flipped(command, place)  # type: ignore[misc]
        assert isinstance(counter.sign(), WorkFailed), place
        assert counter.statements.abandoned == 1


def test_any_byte_of_the_signature_that_is_altered_on_the_wire_gives_no_document(counter: Counter) -> None:
    for place in range(256):
        counter.wire.spoil_answer = lambda answer, place=place: flipped(answer, place)  # type: ignore[misc]
        assert isinstance(counter.sign(), WorkFailed), place
        assert counter.statements.abandoned == 1
