"""A record of the events at the cards and behind the screen, and the check that the screen agrees with it."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from devices import jpki
from devices.apdu import Command
from devices.card_keys import CardKey
from devices.simulator import SimulatedCard, Step
from devices.simulator.content import DataFile
from devices.simulator.faults import step_of
from kiosk.application import jws
from kiosk.effects.card import NothingToSign, Statement
from kiosk.visit.effects import Accept, Deliver, FetchStatus, VerifyAndSign
from kiosk.visit.events import SignedDocument, StatusQuery
from kiosk.visit.model import After, NoticeCode, Screen, Visit

BEFORE_THE_PIN = frozenset(
    {
        NoticeCode.NOT_MY_NUMBER,
        NoticeCode.OLD_CARD,
        NoticeCode.PHONE,
        NoticeCode.READ_FAILED,
        NoticeCode.READ_FAILED_AGAIN,
        NoticeCode.NO_CERTIFICATE,
        NoticeCode.EXPIRED,
        NoticeCode.NOT_YET_VALID,
        NoticeCode.UNTRUSTED,
        NoticeCode.CERTIFICATE_UNUSABLE,
    }
)
"""Notices which state that no PIN reached the card."""


@dataclass(frozen=True)
class Heard:
    """A command that reached a card, and its visit."""

    visit: int
    card: SimulatedCard
    command: bytes = field(repr=False)

    @property
    def step(self) -> Step:
        return step_of(self.command)

    @property
    def pin(self) -> str:
        return bytes(Command.parse(self.command).data).decode()


@dataclass
class Ledger:
    """Written by the hands of the stage, read by `check`."""

    heard: list[Heard] = field(default_factory=list)
    entries: list[tuple[int, str]] = field(default_factory=list)
    """The PINs that a person entered with keys and confirmed, with their visits."""
    stated: list[tuple[VerifyAndSign, Statement]] = field(default_factory=list)
    abandoned: list[str] = field(default_factory=list)
    accepted: list[Accept] = field(default_factory=list)
    delivered: list[Deliver] = field(default_factory=list)
    asked: list[FetchStatus] = field(default_factory=list)
    statements: int = 0
    restarts: int = 0
    nothing_to_sign: bool = False

    # --- kiosk.effects.card.Statements

    def make(self, effect: VerifyAndSign) -> Statement:
        if self.nothing_to_sign:
            raise NothingToSign("no challenge is left")
        self.statements += 1
        number = self.statements
        applies = not isinstance(effect.what, StatusQuery)
        payload = f'{{"statement":{number},"what":"{type(effect.what).__name__}"}}'.encode()
        statement = Statement(
            payload,
            jws.APPLICATION_TYP if applies else jws.STATUS_TYP,
            f"id-{number}" if applies else "",
            f"challenge-{number}",
            again=lambda: payload,
        )
        self.stated.append((effect, statement))
        return statement

    def abandon(self, statement: Statement) -> None:
        self.abandoned.append(statement.challenge)

    def forget(self) -> None:
        """Start again after a check, when the person has left; statements keep counting."""
        self.heard.clear()
        self.entries.clear()
        self.accepted.clear()
        self.asked.clear()
        self.stated.clear()
        self.abandoned.clear()

    # --- the check

    def of(self, step: Step) -> list[Heard]:
        return [heard for heard in self.heard if heard.step is step]

    @property
    def signed(self) -> Iterator[tuple[int, SignedDocument]]:
        """Every signed document that left the card's desk, with its visit."""
        yield from ((accept.visit, accept.document) for accept in self.accepted)
        yield from ((query.visit, query.document) for query in self.asked)

    def check(self, visit: Visit, card: SimulatedCard | None, *, honest: bool = True) -> None:
        """Fail if the screen shows something false, or if a card received a command that no person requested.

        `card`: on the reader, or the last one there; `honest`: whether the answers about its counter are true.
        """
        self._check_tries_are_asked_for()
        self._check_signatures_are_asked_for()
        if card is not None and honest:
            _check_counter(visit, card)
        self._check_words(visit, card)

    def _check_tries_are_asked_for(self) -> None:
        spent = [(heard.visit, heard.pin) for heard in self.of(Step.VERIFY)]
        waiting = iter(self.entries)
        assert all(each in waiting for each in spent), "each VERIFY must contain a PIN entered for it, once"

    def _check_signatures_are_asked_for(self) -> None:
        wanted = {
            CardKey.of_certificate(certificate).to_sign(
                jws.signing_input(statement.payload, certificate, statement.typ)
            )
            for _, statement in self.stated
            for certificate in {_certificate(heard.card) for heard in self.of(Step.SIGN)}
        }
        for heard in self.of(Step.SIGN):
            assert bytes(Command.parse(heard.command).data) in wanted, "a card signs only stated content"
            told = [each for each in self.heard if each.card is heard.card and each.step is not Step.OTHER]
            before = told[told.index(heard) - 1]
            assert before.step is Step.VERIFY, "VERIFY must directly precede SIGN"
            assert before.visit == heard.visit
        for number, document in self.signed:
            proof = jws.verify(document.jws, jws.APPLICATION_TYP if document.application_id else jws.STATUS_TYP)
            (effect,) = (effect for effect, statement in self.stated if statement.payload == proof.payload)
            assert effect.visit == number, "the document must be signed in this visit"
            seen = [each.card for each in self.of(Step.SELECT) if each.visit == number]
            assert proof.certificate_der == _certificate(seen[-1]), "by the identified card only"
        unused = {statement.challenge for _, statement in self.stated} - set(self.abandoned)
        assert {document.challenge for _, document in self.signed} <= unused

    def _check_words(self, visit: Visit, card: SimulatedCard | None) -> None:
        notice = visit.notice
        if visit.screen is Screen.RESULT:
            assert visit.result is not None
            assert [each.document.application_id for each in self.accepted if each.visit == visit.number] == [
                visit.result.application_id
            ]
        if visit.screen is not Screen.NOTICE or notice is None:
            return
        about = visit.number - (notice.after is After.HOME)
        assert about not in {each.visit for each in self.accepted}, "the notice states that nothing was applied for"
        if notice.code in BEFORE_THE_PIN:
            assert about not in {each.visit for each in self.of(Step.VERIFY)}, (
                "the notice states that no PIN try was used"
            )
        if notice.code is NoticeCode.LOCKED and card is not None:
            assert card.tries_left == 0


def _check_counter(visit: Visit, card: SimulatedCard) -> None:
    if visit.notice is not None and visit.notice.tries_left is not None:
        assert visit.notice.tries_left == card.tries_left
    if visit.card is not None and visit.screen in {Screen.PIN, Screen.LAST_TRY, Screen.REVIEW}:
        assert visit.card.tries_left == card.tries_left
        assert visit.card.tries_left > 0, "no PIN may be asked for with a locked card"


def _certificate(card: SimulatedCard) -> bytes:
    file = (card.files or {}).get(jpki.CERTIFICATE)
    assert isinstance(file, DataFile)
    length = jpki.certificate_length(file.content[:256])
    assert length is not None
    return file.content[:length]
