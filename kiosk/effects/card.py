"""The card's part of a visit, step by step on the reader's thread; every failure becomes an event.

Before the PIN: identify, tries left, certificate and its checks. At the commit: VERIFY and SIGN, nothing else, in the
same connection in which the certificate was read. Neither is ever repeated.
"""

import logging
from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import dataclass, field
from typing import Protocol

from devices import jpki
from devices.card_keys import CardKey, MalformedSignature
from devices.pinpad import Pinpad
from devices.reader import (
    CardConnection,
    CardRemoved,
    CardReset,
    ConnectionFailed,
    Reader,
    ReaderBusy,
    ReaderLost,
)
from kiosk.application import jws
from kiosk.station.card_trust import CardCertificate, CardTrust, CertificateFault, CertificateRefused
from kiosk.station.certificate_flaw import CertificateFlaw
from kiosk.station.clock import Clock
from kiosk.visit.effects import ReadCard, VerifyAndSign
from kiosk.visit.events import (
    CardRead,
    CardRefused,
    Event,
    PinNotEntered,
    PinRejected,
    PinTaken,
    Signed,
    SignedDocument,
    WorkFailed,
)
from kiosk.visit.model import CardFacts, NoticeCode

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Statement:
    """The payload that the card signs, and the values that the terminal keeps with it.

    `again` builds the same payload again from the reviewed draft; a payload that differs is not signed.
    """

    payload: bytes = field(repr=False)
    typ: str
    application_id: str
    challenge: str
    again: Callable[[], bytes] = field(repr=False, compare=False)


class NothingToSign(Exception):
    """No statement can be made now (no challenge, wrong clock). Raised before VERIFY, so no PIN try is spent."""


class NotAsReviewed(Exception):
    """The payload to sign, or signed, is not byte for byte what the person reviewed. It is not used."""


class Statements(Protocol):
    """Makes the statements to sign. Both methods are called on the reader's thread."""

    def make(self, effect: VerifyAndSign) -> Statement:
        """The statement for this effect, before VERIFY. Raises NothingToSign."""
        ...

    def abandon(self, statement: Statement) -> None:
        """No signature over this statement exists or will be used."""
        ...


@dataclass(frozen=True, slots=True)
class _OpenCard:
    """The card of this visit, bound to the connection in which it was read."""

    connection: CardConnection
    card: jpki.JpkiCard
    certificate: bytes = field(repr=False)
    pinpad: Pinpad | None
    """The reader's own keys, if the PIN is typed there."""


class CardDesk:
    """The reader for the visit. `answer` receives events on any thread; every effect gets exactly one.

    If the PIN is typed at the reader's keys, PinTaken precedes Signed.
    """

    def __init__(
        self,
        reader: Reader,
        trust: CardTrust,
        clock: Clock,
        statements: Statements,
        answer: Callable[[Event], None],
        pinpad_of: Callable[[CardConnection], Pinpad | None] = lambda _connection: None,
        unusable: Callable[[int, CertificateFlaw], None] = lambda *_: None,
    ) -> None:
        """`pinpad_of` finds the reader's own keys for the PIN; by default the PIN comes from the screen.

        `unusable` is called, on any thread, for a visit whose certificate was read correctly and cannot be used.
        """
        self._reader = reader
        self._trust = trust
        self._clock = clock
        self._statements = statements
        self._answer = answer
        self._pinpad_of = pinpad_of
        self._unusable = unusable
        self._open_card: _OpenCard | None = None
        self.apdus = 0
        """Command APDUs sent in the current or last visit."""

    def read(self, effect: ReadCard) -> None:
        """Identify the card and check its certificate."""
        future = self._reader.submit(effect.insertion, lambda connection: self._read(effect, connection))
        future.add_done_callback(lambda done: self._read_done(effect, done))

    def verify_and_sign(self, effect: VerifyAndSign, pin: bytearray) -> None:
        """VERIFY, then SIGN. `pin` is overwritten in every case."""
        future = self._reader.submit(effect.insertion, lambda connection: self._sign(effect, pin, connection))
        future.add_done_callback(lambda done: self._sign_done(effect, pin, done))

    def release(self) -> None:
        """Power the card off and forget it."""
        self._open_card = None
        self._reader.release()

    # --- on the reader's thread

    def _read(self, effect: ReadCard, connection: CardConnection) -> Event:
        card = jpki.JpkiCard(connection.transmit)
        try:
            card.identify()
            tries_left = card.tries_left()
            certificate = card.certificate()
            if tries_left == 0:
                raise jpki.PinLocked
            accepted = self._accepted(card, certificate)
        finally:
            self.apdus = card.apdus
        pinpad = self._pinpad_of(connection)
        self._open_card = _OpenCard(connection, card, certificate, pinpad)
        facts = CardFacts(effect.insertion, tries_left, accepted.not_after, pin_at_reader=pinpad is not None)
        return CardRead(effect.visit, facts)

    def _accepted(self, card: jpki.JpkiCard, certificate: bytes) -> CardCertificate:
        try:
            return self._trust.check(certificate, self._clock.now())
        except CertificateRefused as refused:
            if refused.fault is CertificateFault.UNTRUSTED:
                card.check_token()  # a smartphone has another authority: raise PhoneToken instead
            raise

    def _sign(self, effect: VerifyAndSign, pin: bytearray, connection: CardConnection) -> Event:
        try:
            opened = self._open_card
            if opened is None or opened.connection is not connection:
                # This is not the connection in which the card of this visit was read: send it nothing.
                raise CardReset("the connection of this visit is gone")
            statement = self._statements.make(effect)
            try:
                document = self._signed(effect, statement, opened, pin)
            except Exception:
                self._statements.abandon(statement)
                raise
        finally:
            pin[:] = bytes(len(pin))
        signed = SignedDocument(document, statement.application_id, statement.challenge)
        return Signed(effect.visit, signed, effect.what)

    def _signed(self, effect: VerifyAndSign, statement: Statement, opened: _OpenCard, pin: bytearray) -> bytes:
        to_sign = jws.signing_input(statement.payload, opened.certificate, statement.typ)
        key = CardKey.of_certificate(opened.certificate)
        sent, lengths = key.to_sign(to_sign), key.answer_lengths
        _as_reviewed(statement, statement.payload)  # before a try is spent
        try:
            if opened.pinpad is None:
                opened.card.verify(pin)
            else:
                opened.card.verify_at_reader(opened.pinpad)
                self._answer(PinTaken(effect.visit))
            _as_reviewed(statement, statement.payload)
            answer = opened.card.sign(sent, lengths)
        finally:
            self.apdus = opened.card.apdus
        document = jws.assemble(to_sign, key.signature(answer))
        _as_reviewed(statement, jws.check(document, opened.certificate))
        return document

    def _tries_now(self, connection: CardConnection) -> int:
        card = jpki.JpkiCard(connection.transmit)
        card.identify()
        return card.tries_left()

    # --- answers

    def _read_done(self, effect: ReadCard, done: "Future[Event]") -> None:
        error = _failure(done)
        if error is None:
            self._answer(done.result())
            return
        log.info("card refused: %s", error)
        date = None
        match error:
            case jpki.NotMyNumberCard():
                notice = NoticeCode.NOT_MY_NUMBER
            case jpki.OldCard():
                notice = NoticeCode.OLD_CARD
            case jpki.PhoneToken():
                notice = NoticeCode.PHONE
            case jpki.NoCertificate():
                notice = NoticeCode.NO_CERTIFICATE
            case jpki.PinLocked():
                notice = NoticeCode.LOCKED
            case ReaderBusy() | ReaderLost():
                notice = NoticeCode.READER_FAILED  # the reader's fault: another card would not be read either
            case CertificateRefused(fault=CertificateFault.EXPIRED):
                notice, date = NoticeCode.EXPIRED, error.not_after
            case CertificateRefused(fault=CertificateFault.NOT_YET_VALID):
                notice, date = NoticeCode.NOT_YET_VALID, error.not_before
            case CertificateRefused(fault=CertificateFault.UNTRUSTED):
                notice = NoticeCode.UNTRUSTED
            case CertificateRefused(fault=CertificateFault.UNUSABLE, flaw=CertificateFlaw() as flaw):
                notice = NoticeCode.CERTIFICATE_UNUSABLE
                self._unusable(effect.visit, flaw)
            case _:
                notice = NoticeCode.READ_FAILED
        self._answer(CardRefused(effect.visit, effect.insertion, notice, date))

    def _sign_done(self, effect: VerifyAndSign, pin: bytearray, done: "Future[Event]") -> None:
        pin[:] = bytes(len(pin))  # a job that never ran has not overwritten it
        error = _failure(done)
        if error is None:
            self._answer(done.result())
            return
        log.info("not signed: %s", error)
        match error:
            case jpki.PinRejected(tries_left=tries_left):
                self._answer(PinRejected(effect.visit, tries_left))
            case jpki.PinLocked():
                self._ask_after_lost_answer(effect, otherwise=0)  # a locked card is confirmed by a second query
            case jpki.PinNotEntered():
                self._answer(PinNotEntered(effect.visit))
            case CardRemoved():
                self._answer(WorkFailed(effect.visit, NoticeCode.CARD_REMOVED))
            case NothingToSign() | NotAsReviewed():
                self._answer(WorkFailed(effect.visit, NoticeCode.NOT_ACCEPTED))
            case _:
                self._ask_after_lost_answer(effect)

    def _ask_after_lost_answer(self, effect: VerifyAndSign, otherwise: int | None = None) -> None:
        """The answer to VERIFY or SIGN is lost or makes no sense: power off, connect again, and answer with the
        counter.

        `otherwise` is the number of tries left to report if the card cannot be asked.
        """
        self.release()
        future = self._reader.submit(effect.insertion, self._tries_now)

        def answer(done: "Future[int]") -> None:
            tries_left = done.result() if _failure(done) is None else otherwise
            self._reader.release()
            if tries_left == 0:
                self._answer(PinRejected(effect.visit, 0))
            else:
                self._answer(WorkFailed(effect.visit, NoticeCode.ANSWER_LOST, tries_left))

        future.add_done_callback(answer)


def _as_reviewed(statement: Statement, payload: bytes) -> None:
    if payload != statement.again():
        raise NotAsReviewed("the claims are not what was reviewed")


def _failure(done: "Future[Event] | Future[int]") -> BaseException | None:
    if done.cancelled():
        return CardRemoved("the reader stopped")
    error = done.exception()
    if error is not None and not isinstance(error, Exception):
        raise error
    expected = (
        jpki.CardError,
        ConnectionFailed,
        CertificateRefused,
        NothingToSign,
        NotAsReviewed,
        MalformedSignature,
        jws.NotSigned,
    )
    if error is not None and not isinstance(error, expected):
        log.error("a card job failed with %s", type(error).__name__)
    return error
