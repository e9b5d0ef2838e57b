"""The card desk with practice cards: each failure gives a true answer, and no command is repeated."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from queue import SimpleQueue
from unittest.mock import Mock

import pytest
from cryptography import x509

from devices.apdu import Instruction
from devices.reader import ReaderState, ReaderStatus
from devices.simulator import PracticeSet, SimulatedCard, SimulatedReader
from kiosk.application import jws
from kiosk.effects.card import CardDesk, NothingToSign, Statement
from kiosk.station.card_trust import CardTrust
from kiosk.station.clock import SystemClock
from kiosk.visit.effects import ReadCard, VerifyAndSign
from kiosk.visit.events import CardRead, CardRefused, Event, PinRejected, Signed, StatusQuery, WorkFailed
from kiosk.visit.model import NoticeCode
from tests.devices.stage import powered

PATIENCE = 120
VISIT = 7


@dataclass
class Statements:
    """Counts statements and abandoned statements."""

    refuse: bool = False
    stated: int = 0
    abandoned: list[str] = field(default_factory=list)

    def make(self, effect: VerifyAndSign) -> Statement:
        if self.refuse:
            raise NothingToSign("no challenge is left")
        self.stated += 1
        payload = b'{"what":"is signed"}'
        return Statement(payload, jws.STATUS_TYP, "", f"challenge-{self.stated}", lambda: payload)

    def abandon(self, statement: Statement) -> None:
        self.abandoned.append(statement.challenge)


class Counter:
    """A desk, its reader, and its answers."""

    def __init__(self, practice_set: PracticeSet) -> None:
        self.cards = practice_set
        self.reader = SimulatedReader()
        self.statements = Statements()
        self.answers: SimpleQueue[Event] = SimpleQueue()
        self.states: SimpleQueue[ReaderStatus] = SimpleQueue()
        self.seen: list[bytes] = []
        trust = CardTrust.load([practice_set.ca_file], ())
        self.desk = CardDesk(self.reader, trust, SystemClock(), self.statements, self.answers.put)
        self.reader.start(self.states.put)

    def lay(self, card: str | SimulatedCard) -> int:
        """Lay a card, and record its commands. Returns the insertion."""
        laid = self.cards.card(card) if isinstance(card, str) else card
        before = laid.on_command

        def remember(command: bytes) -> None:
            self.seen.append(command)
            if before is not None:
                before(command)

        laid.on_command = remember
        self.reader.insert(laid)
        while (status := self.states.get(timeout=PATIENCE)).state is not ReaderState.CARD:
            pass
        return status.insertion

    def read(self, insertion: int) -> Event:
        self.desk.read(ReadCard(VISIT, insertion))
        return self.answers.get(timeout=PATIENCE)

    def sign(self, insertion: int, pin: bytes | bytearray = b"1234") -> Event:
        digits = pin if isinstance(pin, bytearray) else bytearray(pin)
        self.desk.verify_and_sign(VerifyAndSign(VISIT, insertion, StatusQuery()), digits)
        answer = self.answers.get(timeout=PATIENCE)
        assert digits == bytes(len(digits)), "the digits are overwritten in every case"
        return answer

    def jobs_are_done(self) -> None:
        """Wait until all jobs of the reader are done."""
        self.reader.submit(0, lambda _connection: None).exception(PATIENCE)

    def sent(self, instruction: Instruction) -> int:
        """Number of commands with data of this kind that reached the card."""
        return sum(1 for command in self.seen if command[1] == instruction and len(command) > 4)


def certificate_of(cards: PracticeSet, name: str) -> x509.Certificate:
    card = powered(cards.card(name))
    card.identify()
    return x509.load_der_x509_certificate(card.certificate())


@pytest.fixture
def counter(practice_set: PracticeSet) -> Iterator[Counter]:
    counter = Counter(practice_set)
    yield counter
    counter.reader.stop()


def test_a_good_card_is_read_with_four_commands_and_signs_with_two(counter: Counter) -> None:
    insertion = counter.lay("alice")
    read = counter.read(insertion)
    assert isinstance(read, CardRead)
    assert (read.visit, read.card.insertion, read.card.tries_left) == (VISIT, insertion, 3)
    assert len(counter.seen) == 4
    signed = counter.sign(insertion)
    assert isinstance(signed, Signed)
    assert jws.verify(signed.document.jws, jws.STATUS_TYP).payload == b'{"what":"is signed"}'
    assert len(counter.seen) == counter.desk.apdus == 6
    assert counter.statements.abandoned == []


def test_a_card_of_the_next_generation_is_read_and_signs_with_the_same_six_commands(counter: Counter) -> None:
    insertion = counter.lay("next-generation")
    assert isinstance(counter.read(insertion), CardRead)
    signed = counter.sign(insertion)
    assert isinstance(signed, Signed)
    assert jws.verify(signed.document.jws, jws.STATUS_TYP).payload == b'{"what":"is signed"}'
    assert len(counter.seen) == 6


@pytest.mark.parametrize(
    ("name", "notice"),
    [
        ("expired", NoticeCode.EXPIRED),
        ("not-yet-valid", NoticeCode.NOT_YET_VALID),
        ("foreign-ca", NoticeCode.UNTRUSTED),
        ("locked", NoticeCode.LOCKED),
        ("juki", NoticeCode.OLD_CARD),
        ("transit", NoticeCode.NOT_MY_NUMBER),
    ],
)
def test_each_unusable_card_is_called_by_its_name_before_any_pin(
    counter: Counter, name: str, notice: NoticeCode
) -> None:
    insertion = counter.lay(name)
    refused = counter.read(insertion)
    assert isinstance(refused, CardRefused)
    assert (refused.notice, refused.insertion) == (notice, insertion)
    match notice:
        case NoticeCode.EXPIRED:
            assert refused.date == certificate_of(counter.cards, name).not_valid_after_utc
        case NoticeCode.NOT_YET_VALID:
            assert refused.date == certificate_of(counter.cards, name).not_valid_before_utc
        case _:
            assert refused.date is None
    assert counter.sent(Instruction.VERIFY) == 0


def test_a_wrong_pin_costs_one_try_and_the_right_one_signs_afterwards(counter: Counter) -> None:
    insertion = counter.lay("alice")
    counter.read(insertion)
    assert counter.sign(insertion, b"0000") == PinRejected(VISIT, 2)
    assert counter.sent(Instruction.PERFORM_SECURITY_OPERATION) == 0
    assert counter.statements.abandoned == ["challenge-1"]
    assert isinstance(counter.sign(insertion), Signed)


def test_the_last_wrong_pin_says_locked(counter: Counter) -> None:
    insertion = counter.lay("one-try-left")
    counter.read(insertion)
    assert counter.sign(insertion, b"0000") == PinRejected(VISIT, 0)


def test_nothing_to_sign_costs_no_try(counter: Counter) -> None:
    insertion = counter.lay("alice")
    counter.read(insertion)
    counter.statements.refuse = True
    assert counter.sign(insertion) == WorkFailed(VISIT, NoticeCode.NOT_ACCEPTED)
    assert counter.sent(Instruction.VERIFY) == 0


def test_a_card_that_was_not_read_in_this_connection_is_never_asked_for_its_pin(counter: Counter) -> None:
    insertion = counter.lay("alice")
    assert counter.sign(insertion) == WorkFailed(VISIT, NoticeCode.ANSWER_LOST, 3)
    counter.read(insertion)
    counter.desk.release()
    assert counter.sign(insertion) == WorkFailed(VISIT, NoticeCode.ANSWER_LOST, 3)
    assert counter.sent(Instruction.VERIFY) == 0


def test_a_connection_that_was_made_anew_never_gets_the_pin(counter: Counter) -> None:
    """The certificate of this visit was read over another connection, perhaps from another card."""
    insertion = counter.lay("alice")
    counter.read(insertion)
    counter.reader.release()
    assert counter.sign(insertion) == WorkFailed(VISIT, NoticeCode.ANSWER_LOST, 3)
    assert counter.sent(Instruction.VERIFY) == 0


def test_a_released_card_is_powered_off_and_forgotten(counter: Counter, practice_set: PracticeSet) -> None:
    card = practice_set.card("alice")
    counter.read(counter.lay(card))
    counter.desk.release()
    counter.jobs_are_done()
    assert not card.powered
    assert counter.desk._open_card is None


def test_the_card_of_before_does_not_sign_after_a_swap(counter: Counter) -> None:
    first = counter.lay("alice")
    counter.read(first)
    counter.lay("bob")
    assert counter.sign(first) == WorkFailed(VISIT, NoticeCode.CARD_REMOVED)
    assert counter.sent(Instruction.VERIFY) == 0


@pytest.mark.parametrize("instruction", [Instruction.VERIFY, Instruction.PERFORM_SECURITY_OPERATION])
def test_a_lost_answer_is_never_repeated_and_the_counter_is_read_again(
    counter: Counter, practice_set: PracticeSet, monkeypatch: pytest.MonkeyPatch, instruction: Instruction
) -> None:
    card = practice_set.card("alice")
    lost: list[bytes] = []

    def lose(command: bytes) -> None:
        if command[1] == instruction and len(command) > 4 and not lost:
            lost.append(command)
            card.power_off()  # the card is there, but its answer never comes

    card.on_command = lose
    powered_up = Mock(side_effect=card.power_on)
    monkeypatch.setattr(card, "power_on", powered_up)
    insertion = counter.lay(card)
    counter.read(insertion)
    answer = counter.sign(insertion)
    assert isinstance(answer, WorkFailed)
    assert (answer.notice, answer.tries_left) == (NoticeCode.ANSWER_LOST, 3)
    assert counter.sent(instruction) == 1
    assert counter.statements.abandoned == ["challenge-1"]
    counter.reader.submit(insertion, lambda _connection: None).result(PATIENCE)
    assert powered_up.call_count == 3, "powered off after each use, so that the PIN does not stay verified"


def test_a_card_pulled_at_any_command_is_said_to_be_gone_or_unread(counter: Counter, practice_set: PracticeSet) -> None:
    for at in range(1, 7):
        card = practice_set.card("alice").with_quirks()
        commands: list[bytes] = []

        def pull(command: bytes, commands: list[bytes] = commands, at: int = at) -> None:
            commands.append(command)
            if len(commands) == at:
                counter.reader.remove()

        card.on_command = pull
        insertion = counter.lay(card)
        answer = counter.read(insertion)
        if at <= 4:
            assert isinstance(answer, CardRefused)
            assert answer.notice is NoticeCode.READ_FAILED
        else:
            assert counter.sign(insertion) == WorkFailed(VISIT, NoticeCode.CARD_REMOVED)
        assert len(commands) == at
        counter.desk.release()
