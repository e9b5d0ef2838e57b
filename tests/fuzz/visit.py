"""A whole visit of a shopper who never gives up, with a card that returns any answers.

Machine and card desk are the terminal's; the reader runs its jobs at once. After the lines of `twisted`, `do WORD...`
lists the shopper's PINs: `right` or `wrong`; after the last word the PIN is always right. A line `keys WORD...` gives
the reader a keypad (see `connection`).
"""

from collections import deque
from collections.abc import Callable
from concurrent.futures import Future
from typing import TypeVar

from cryptography.hazmat.primitives.serialization import Encoding
from hypothesis import strategies as st

from devices.apdu import Instruction
from devices.lenient_certificate import load
from devices.pinpad import find_pinpad
from devices.reader import CardConnection, ConnectionFailed, ReaderStatus
from kiosk.application import jws
from kiosk.effects.card import CardDesk, Statement
from kiosk.station.card_trust import CardTrust
from kiosk.station.clock import ClockQuality, SystemClock
from kiosk.visit.effects import Accept, Effect, FetchStatus, ReadCard, ReleaseCard, VerifyAndSign, Wipe
from kiosk.visit.events import CardRead, Event, Next, PinConfirmed, PinLength, PinTaken, ReaderChanged, Signed
from kiosk.visit.model import Path, Screen
from tests.fuzz.connection import KEY_WORDS, Connection, KeyedConnection, Keys
from tests.fuzz.corpus import Script
from tests.fuzz.twisted import MADE_AT, PIN, TWISTED, WRONG, TwistedCard, authority
from tests.visit.world import Drive, card

T = TypeVar("T")
SIGN = Instruction.PERFORM_SECURITY_OPERATION
MOST_TO_READ = 46
"""Identify 2, tries 5, certificate 36, and the examination of an odd answer."""
MOST_TO_SIGN = 2 + 2 + 7
"""VERIFY and SIGN, each with its SELECT if there are no short identifiers, and the counter after a lost answer."""
MOST_TO_ASK = 5
"""The counter once more if a reader with a keypad reports no entry."""
MOST_PINS = 2
"""Per visit, whatever the counter reports; the right PIN after a wrong one is the second."""
MOST_READS = 2
PATIENCE = 12
"""Number of presses before the shopper gives up after all."""

_words = st.lists(st.sampled_from(["right", "wrong"]), max_size=4).map(lambda words: " ".join(["do", *words]))
_paths = st.sampled_from(["path apply", "path status"])
_keys = st.lists(st.sampled_from(["pass", *KEY_WORDS]), max_size=5).map(lambda words: (" ".join(["keys", *words]),))
_readers = st.one_of(st.just(()), st.just(()), _keys)
SCRIPTS = st.builds(lambda script, words, path, keys: (*script, words, path, *keys), TWISTED, _words, _paths, _readers)


class PromptReader:
    """A `devices.reader.Reader` that runs each job at once, on the calling thread."""

    def __init__(self, twisted: TwistedCard, keys: Keys | None) -> None:
        self._twisted = twisted
        self._keys = keys
        self._held: Connection | None = None

    def start(self, listener: Callable[[ReaderStatus], None]) -> None:
        """This reader's state does not change."""

    def submit(self, insertion: int, job: Callable[[CardConnection], T]) -> "Future[T]":
        future: Future[T] = Future()
        if self._held is None:
            keys = self._keys
            self._held = Connection(self._twisted) if keys is None else KeyedConnection(self._twisted, keys)
        try:
            future.set_result(job(self._held))
        except Exception as error:  # noqa: BLE001 - the future gets every exception
            if isinstance(error, ConnectionFailed):
                self.release()
            future.set_exception(error)
        return future

    def release(self) -> None:
        if self._held is not None:
            self._held.whole = False
            self._held = None
            self._twisted.power_off_and_on()

    def stop(self) -> None:
        self.release()


class FixedClock(SystemClock):
    """A clock stopped at the time at which the practice card was made."""

    def __init__(self) -> None:
        super().__init__(wall=MADE_AT.timestamp, kernel=lambda: ClockQuality.SYNCHRONISED)


class FixedStatements:
    """The same statement each time; records the abandoned ones."""

    payload = b'{"what":"is signed"}'

    def __init__(self) -> None:
        self.stated = self.abandoned = 0

    def make(self, effect: VerifyAndSign) -> Statement:
        self.stated += 1
        return Statement(self.payload, jws.STATUS_TYP, "id-1", "challenge", lambda: self.payload)

    def abandon(self, statement: Statement) -> None:
        self.abandoned += 1


class Shopper:
    """Drives one visit; the terminal's requests to the card are carried out at once."""

    def __init__(self, twisted: TwistedCard, words: list[str], keys: Keys | None) -> None:
        self.drive = Drive()
        self.twisted = twisted
        self.statements = FixedStatements()
        self.answers: deque[Event] = deque()
        self.documents: list[bytes] = []
        self.reads = self.signatures = self.signed = 0
        self._words = deque(words)
        self._keys = keys
        self._reader = PromptReader(twisted, keys)
        trust = CardTrust((load(authority().certificate.public_bytes(Encoding.DER)),), production=False)
        self._desk = CardDesk(self._reader, trust, FixedClock(), self.statements, self.answers.append, find_pinpad)

    def send(self, *events: Event) -> None:
        for event in events:
            self.drive(event)
            wanted = deque(self.drive.effects)
            while wanted:
                self._perform(wanted.popleft())
                while self.answers:
                    self._judge(self.answers[0])
                    self.drive(self.answers.popleft())
                    wanted.extend(self.drive.effects)

    def _perform(self, effect: Effect) -> None:
        begun = len(self.twisted.seen)
        match effect:
            case ReadCard():
                self.reads += 1
                self._desk.read(effect)
                assert len(self.answers) == 1
                assert len(self.twisted.seen) - begun <= MOST_TO_READ
            case VerifyAndSign():
                self._verify_and_sign(effect)
                assert len(self.twisted.seen) - begun <= MOST_TO_SIGN + (MOST_TO_ASK if self._keys else 0)
            case Accept(document=document) | FetchStatus(document=document):
                self.documents.append(document.jws)
            case ReleaseCard() | Wipe():
                self._desk.release()
            case _:
                pass

    def _verify_and_sign(self, effect: VerifyAndSign) -> None:
        wrong = bool(self._words) and self._words.popleft() == "wrong"
        typed = WRONG if wrong else PIN
        pin = bytearray(typed if self._keys is None else b"")
        if self._keys is not None:
            self._keys.typed, self._keys.asked = typed, 0
        verified, signed = (self.twisted.sent(kind) for kind in (Instruction.VERIFY, SIGN))
        self.signatures += 1
        self._desk.verify_and_sign(effect, pin)
        assert pin == bytes(len(pin))
        assert len([answer for answer in self.answers if not isinstance(answer, PinTaken)]) == 1
        assert self._keys is None or self._keys.asked <= 1
        assert self.twisted.sent(Instruction.VERIFY) - verified <= 1
        assert self.twisted.sent(SIGN) - signed <= 1

    def _judge(self, answer: Event) -> None:
        match answer:
            case CardRead(card=facts):
                assert 1 <= facts.tries_left <= 3
            case Signed(document=document):
                self.signed += 1
                signed = jws.verify(document.jws, jws.STATUS_TYP)
                assert signed.payload == FixedStatements.payload
                assert signed.certificate_der == self.twisted.genuine.certificate
            case _:
                pass

    def persist(self) -> None:
        """Enter the PIN as long as the terminal allows it, past every warning."""
        for _ in range(PATIENCE):
            if self.drive.visit.screen is Screen.PIN:
                self.send(PinLength(4), PinConfirmed())
            else:
                self.send(Next())


def play(script: Script) -> None:
    """For any answers of the card: bounded commands, a bounded number of PINs, and only the real card's signature."""
    words = next((line.split()[1:] for line in script if line.startswith("do")), [])
    path = Path.STATUS if "path status" in script else Path.APPLY
    laid, *twists = [line for line in script if not line.startswith(("do", "path", "keys"))] or ["card mynumber"]
    keys = next((Keys(line.split()[1:]) for line in script if line.startswith("keys")), None)
    twisted = TwistedCard((laid, *twists))
    shopper = Shopper(twisted, words, keys)
    shopper.drive.choose_path(path)
    shopper.send(ReaderChanged(card(1)))
    if shopper.drive.visit.card is not None and path is Path.APPLY:
        shopper.drive.fill_in().declare()
    shopper.persist()
    assert shopper.reads <= MOST_READS
    reader_honest = keys is None or keys.honest
    if reader_honest:  # a reader with a false keypad may send anything, which is why operators can list it
        assert shopper.signatures <= MOST_PINS
        assert twisted.sent(Instruction.VERIFY) <= MOST_PINS
    honest = (
        reader_honest
        and laid.startswith(("card mynumber", "card p384"))
        and "wrong" not in words
        and not set(twists) - {"pass"}
    )
    assert int(honest) <= len(shopper.documents) <= 1
    assert shopper.statements.stated == shopper.statements.abandoned + shopper.signed, (
        "an unused statement must be abandoned"
    )
