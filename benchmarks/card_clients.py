"""One visit's card commands through pcscd by three clients: the terminal, the bare binding, and OpenSC."""

import os
import subprocess
import time
from dataclasses import dataclass, field
from pathlib import Path
from queue import SimpleQueue

from smartcard import scard

from benchmarks.card_model import Exchange, PacedCard
from benchmarks.document import CARD
from devices.pcsc_reader import PcscReader
from devices.reader import ReaderState, ReaderStatus
from devices.simulator import PracticeSet
from kiosk.application import jws
from kiosk.effects.card import CardDesk, Statement
from kiosk.station.card_trust import CardTrust
from kiosk.station.clock import SystemClock
from kiosk.visit.effects import ReadCard, VerifyAndSign
from kiosk.visit.events import CardRead, Event, Signed, StatusQuery
from tests.support.pcscd import READER_NAME

PATIENCE_SECONDS = 30.0
PAYLOAD = b'{"what":"is signed"}'
BEFORE_PIN = 4
"""Number of the terminal's commands before VERIFY."""


@dataclass
class Run:
    """One run of a client: seconds in all and from the PIN on, and the exchanges that the card received."""

    seconds: float
    commit_seconds: float
    exchanges: list[Exchange] = field(repr=False)


class FixedStatements:
    """The same claims each time, because making them is not measured here."""

    def make(self, _effect: VerifyAndSign) -> Statement:
        return Statement(PAYLOAD, jws.STATUS_TYP, "", "challenge", again=lambda: PAYLOAD)

    def abandon(self, _statement: Statement) -> None:
        raise AssertionError("the practice card refused")


class Terminal:
    """The terminal's code: reader thread, card desk, verification of certificate and signature."""

    def __init__(self, cards: PracticeSet, card: PacedCard) -> None:
        self._card = card
        self._pin = cards.pin(CARD).encode()
        self._answers: SimpleQueue[Event] = SimpleQueue()
        self._states: SimpleQueue[ReaderStatus] = SimpleQueue()
        self._reader = PcscReader(READER_NAME, virtual=True)
        trust = CardTrust.load([cards.ca_file], ())
        self._desk = CardDesk(self._reader, trust, SystemClock(), FixedStatements(), self._answers.put)
        self._reader.start(self._states.put)
        while (status := self._states.get(timeout=PATIENCE_SECONDS)).state is not ReaderState.CARD:
            pass
        self._insertion = status.insertion

    def __call__(self) -> Run:
        self._card.taken()
        began = time.perf_counter()
        self._desk.read(ReadCard(1, self._insertion))
        assert isinstance(self._answers.get(timeout=PATIENCE_SECONDS), CardRead)
        confirmed = time.perf_counter()
        self._desk.verify_and_sign(VerifyAndSign(1, self._insertion, StatusQuery()), bytearray(self._pin))
        assert isinstance(self._answers.get(timeout=PATIENCE_SECONDS), Signed)
        signed = time.perf_counter()
        self._desk.release()
        self._reader.submit(0, lambda _connection: None).exception(PATIENCE_SECONDS)  # jobs keep their order
        return Run(time.perf_counter() - began, signed - confirmed, self._card.taken())

    def stop(self) -> None:
        self._reader.stop()


class Binding:
    """The terminal's commands as recorded bytes through the binding alone, without any verification."""

    def __init__(self, card: PacedCard, recorded: list[Exchange]) -> None:
        self._card = card
        self._commands = [list(exchange.command) for exchange in recorded]
        self._context = _succeeded(scard.SCardEstablishContext(scard.SCARD_SCOPE_SYSTEM))[0]

    def __call__(self) -> Run:
        self._card.taken()
        began = time.perf_counter()
        handle, protocol = _succeeded(
            scard.SCardConnect(
                self._context,
                READER_NAME,
                scard.SCARD_SHARE_EXCLUSIVE,
                scard.SCARD_PROTOCOL_T0 | scard.SCARD_PROTOCOL_T1,
            )
        )
        header = scard.SCARD_PCI_T0 if protocol == scard.SCARD_PROTOCOL_T0 else scard.SCARD_PCI_T1
        for command in self._commands[:BEFORE_PIN]:
            _succeeded(scard.SCardTransmit(handle, header, command))
        confirmed = time.perf_counter()
        for command in self._commands[BEFORE_PIN:]:
            _succeeded(scard.SCardTransmit(handle, header, command))
        signed = time.perf_counter()
        assert scard.SCardDisconnect(handle, scard.SCARD_UNPOWER_CARD) == scard.SCARD_S_SUCCESS
        return Run(time.perf_counter() - began, signed - confirmed, self._card.taken())


class OpenSc:
    """`pkcs11-tool`: one process that queries the PIN's state, reads the certificate, logs in and signs.

    `jpki_only` disables the detection of other kinds of cards, as a tuned installation would.
    """

    def __init__(self, card: PacedCard, pin: str, folder: Path, *, jpki_only: bool) -> None:
        self._card = card
        message, self._signature = folder / "message", folder / "signature"
        message.write_bytes(PAYLOAD)
        self._environment = {**os.environ, "OPENSC_CONF": os.devnull}
        if jpki_only:
            settings = folder / "opensc.conf"
            settings.write_text("app default { card_drivers = jpki; }\n")
            self._environment["OPENSC_CONF"] = str(settings)
        self._command = [
            *("pkcs11-tool", "--token-label", "JPKI (User Authentication PIN)", "--login", "--pin", pin),
            *("--sign", "--id", "01", "--mechanism", "SHA256-RSA-PKCS"),
            *("--input-file", str(message), "--output-file", str(self._signature)),
        ]

    def __call__(self) -> Run:
        self._card.taken()
        self._signature.unlink(missing_ok=True)
        began = time.perf_counter()
        subprocess.run(  # noqa: S603 -- our own words
            self._command, env=self._environment, check=True, capture_output=True, timeout=PATIENCE_SECONDS
        )
        seconds = time.perf_counter() - began
        assert self._signature.stat().st_size == 256
        return Run(seconds, 0.0, self._card.taken())


def _succeeded(result: tuple[int, ...]) -> list[int]:
    code, *values = result
    assert code == scard.SCARD_S_SUCCESS, scard.SCardGetErrorMessage(code)
    return values
