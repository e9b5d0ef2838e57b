"""Commands and bytes of a visit at the card: exact counts, without a clock."""

from collections.abc import Callable
from concurrent.futures import Future
from pathlib import Path
from queue import SimpleQueue
from typing import TypeVar

import pytest

from benchmarks.card_model import AT_ONCE, CONTACT, CONTACTLESS, Exchange, Pace, PacedCard, cost, least_bytes
from devices.apdu import Instruction
from devices.jpki import JpkiCard
from devices.reader import CardConnection, ReaderStatus
from devices.simulator import PracticeSet
from kiosk.application import jws
from kiosk.effects.card import CardDesk, Statement
from kiosk.station.card_trust import CardTrust
from kiosk.station.clock import SystemClock
from kiosk.visit.effects import ReadCard, VerifyAndSign
from kiosk.visit.events import CardRead, Event, Signed, StatusQuery
from kiosk.visit.model import Draft
from tests.effects.bench import draft
from tests.support.opensc import opensc
from tests.support.pcscd import READER_NAME, PcscService, lay

T = TypeVar("T")
PIN = b"1234"
PAYLOAD = b'{"what":"is signed"}'
DIGEST_INFO_LENGTH = 51
SHARE_OF_OPENSC = 0.45
MORE_THAN_LEAST = 1.03


class OneCard:
    """A reader with one powered card; every job runs at once."""

    def __init__(self, card: PacedCard) -> None:
        self._card = card

    def start(self, listener: Callable[[ReaderStatus], None]) -> None:
        """Nothing to start."""

    def stop(self) -> None:
        """Nothing to stop."""

    def submit(self, insertion: int, job: Callable[[CardConnection], T]) -> "Future[T]":
        future: Future[T] = Future()
        future.set_result(job(self._card))
        return future

    def release(self) -> None:
        self._card.power_off()


class Statements:
    """For both paths: the content of the statement does not affect the commands."""

    def make(self, effect: VerifyAndSign) -> Statement:
        typ = jws.STATUS_TYP if isinstance(effect.what, StatusQuery) else jws.APPLICATION_TYP
        return Statement(PAYLOAD, typ, "", "challenge", again=lambda: PAYLOAD)

    def abandon(self, statement: Statement) -> None:
        raise AssertionError("the practice card refused")


def visit(cards: PracticeSet, what: Draft | StatusQuery, **quirks: bool) -> list[Exchange]:
    """Read the card and sign `what`. Returns every exchange with the card."""
    card = PacedCard(cards.card("alice").with_quirks(**quirks), AT_ONCE)
    card.power_on()
    answers: SimpleQueue[Event] = SimpleQueue()
    trust = CardTrust.load([cards.ca_file], ())
    desk = CardDesk(OneCard(card), trust, SystemClock(), Statements(), answers.put)
    desk.read(ReadCard(1, 1))
    assert isinstance(answers.get_nowait(), CardRead)
    desk.verify_and_sign(VerifyAndSign(1, 1, what), bytearray(PIN))
    assert isinstance(answers.get_nowait(), Signed)
    return card.taken()


def certificate_in(exchanges: list[Exchange]) -> bytes:
    return b"".join(each.answer[:-2] for each in exchanges if each.command[1] == Instruction.READ_BINARY)


@pytest.mark.parametrize("what", [draft(), StatusQuery()], ids=["apply", "status"])
@pytest.mark.parametrize(("quirks", "commands"), [({}, 6), ({"no_extended": True}, 12)])
def test_either_path_takes_six_commands_or_twelve_short_ones(
    practice_set: PracticeSet, what: Draft | StatusQuery, quirks: dict[str, bool], commands: int
) -> None:
    exchanges = visit(practice_set, what, **quirks)
    assert len(certificate_in(exchanges)) > 1500
    assert len(exchanges) == commands


@pytest.mark.parametrize("quirks", [{}, {"no_extended": True}], ids=["extended", "short"])
def test_hardly_a_byte_more_than_the_least_possible_is_carried(
    practice_set: PracticeSet, quirks: dict[str, bool]
) -> None:
    exchanges = visit(practice_set, StatusQuery(), **quirks)
    least = least_bytes(certificate_in(exchanges), bytes(DIGEST_INFO_LENGTH))
    assert least <= cost(exchanges, AT_ONCE).bytes <= MORE_THAN_LEAST * least


def test_the_certificate_is_read_once_and_nothing_behind_it(practice_set: PracticeSet) -> None:
    exchanges = visit(practice_set, StatusQuery())
    certificate = certificate_in(exchanges)
    assert len(certificate) == 4 + int.from_bytes(certificate[2:4])


def test_a_pace_counts_bytes_commands_and_signatures() -> None:
    exchanges = [Exchange(bytes(10), bytes(90)), Exchange(b"\x80\x2a" + bytes(56), bytes(258))]
    paid = cost(exchanges, Pace("example", bytes_per_second=100, command_seconds=1, signature_seconds=7))
    assert (paid.commands, paid.sent, paid.received, paid.bytes) == (2, 68, 348, 416)
    assert paid.seconds == pytest.approx(4.16 + 2 + 7)


def test_less_than_half_of_what_opensc_asks_of_the_card(
    pcscd: PcscService, practice_set: PracticeSet, tmp_path: Path
) -> None:
    """The certificate, the PIN and one signature: the time of the card itself, by contact and contactless."""
    message = tmp_path / "message"
    message.write_bytes(PAYLOAD)
    card = PacedCard(practice_set.card("alice"), AT_ONCE)
    with lay(card):
        assert opensc("pkcs15-tool", "--dump", "--reader", READER_NAME).returncode == 0
        card.taken()
        signed = opensc(
            *("pkcs11-tool", "--token-label", "JPKI (User Authentication PIN)", "--login", "--pin", PIN.decode()),
            *("--sign", "--id", "01", "--mechanism", "SHA256-RSA-PKCS"),
            *("--input-file", str(message), "--output-file", str(tmp_path / "signature")),
        )
    assert signed.returncode == 0, signed.stderr
    theirs, ours = card.taken(), visit(practice_set, StatusQuery())
    assert certificate_in(ours) in certificate_in(theirs), "both read the same certificate"
    assert theirs[-1].command[1] == Instruction.PERFORM_SECURITY_OPERATION
    for pace in (CONTACTLESS, CONTACT):
        assert cost(ours, pace).seconds <= SHARE_OF_OPENSC * cost(theirs, pace).seconds


def test_a_paced_card_answers_as_the_card_it_stands_for(practice_set: PracticeSet) -> None:
    card = PacedCard(practice_set.card("alice"), Pace("quick", 1e6, command_seconds=0, signature_seconds=0))
    card.power_on()
    connection: CardConnection = card
    jpki = JpkiCard(connection.transmit)
    jpki.identify()
    assert jpki.tries_left() == 3
    assert jpki.certificate() == certificate_in(card.taken())
