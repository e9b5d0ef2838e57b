"""The state of the card on the reader, without a PIN, for `kiosk card` and `kiosk doctor`. No try is spent."""

import contextlib
import time
from dataclasses import dataclass, replace
from datetime import datetime
from queue import Empty, SimpleQueue
from typing import Any

from devices import jpki
from devices.reader import CardConnection, ConnectionFailed, Reader, ReaderBusy, ReaderState, ReaderStatus
from kiosk.station.card_trust import CardTrust, CertificateFault, CertificateRefused

PATIENCE_SECONDS = 15.0
"""Time-out of reading a contact card at 9600 bit/s, with a margin."""

MOMENT_SECONDS = 1.5
"""Delay after which a card that was just placed is detected."""

_REMEDIES = {
    "no_service": "the smart-card service does not answer; start it: systemctl start pcscd",
    "no_reader": "no (matching) card reader is attached; plug it in, or correct reader.name in the settings",
    "no_driver": "a card reader is plugged in, but its driver does not work; install it (apt-get install libccid, or "
    "its maker's) and restart the machine",
    "busy": "another program holds the card; end the visit at the terminal, or that program",
}
_UNUSABLE = {
    CertificateFault.EXPIRED: "expired",
    CertificateFault.NOT_YET_VALID: "not_yet_valid",
    CertificateFault.UNTRUSTED: "untrusted",
    CertificateFault.MALFORMED: "untrusted",
    CertificateFault.UNUSABLE: "certificate_unusable",
}


@dataclass(frozen=True, slots=True)
class CardState:
    """`state` is named in docs/commands.md; the other fields as far as the card returned them. Nothing personal."""

    state: str
    tries_left: int | None = None
    certificate_status: str | None = None
    not_after: datetime | None = None
    detail: str = ""
    reader: str = ""
    """The reader's name; "" without a reader."""

    @property
    def remedy(self) -> str | None:
        """What a technician must do before a card can be read; None if one could be."""
        return _REMEDIES.get(self.state)

    def as_dict(self) -> dict[str, Any]:
        """The state for JSON."""
        certificate = {
            "status": self.certificate_status,
            "not_after": self.not_after.isoformat() if self.not_after else None,
        }
        return {"state": self.state, "tries_left": self.tries_left, "certificate": certificate}

    def lines(self) -> list[str]:
        """The state as text for a technician."""
        said = [f"card: {self.state}" + (f" ({self.detail})" if self.detail else "")]
        if self.tries_left is not None:
            said.append(f"PIN tries left: {self.tries_left}")
        if self.certificate_status is not None:
            until = f", until {self.not_after:%Y-%m-%d}" if self.not_after else ""
            said.append(f"certificate: {self.certificate_status}{until}")
        return said


def look(reader: Reader, trust: CardTrust, at: datetime) -> CardState:
    """Start `reader`, read the state, stop it. `at` (aware): the moment for the validity of the certificate."""
    states: SimpleQueue[ReaderStatus] = SimpleQueue()
    reader.start(states.put)
    try:
        status = _settled(states)
        return replace(_seen(reader, status, trust, at), reader=status.reader)
    except Empty:
        return CardState("no_service", detail="no answer in time")
    finally:
        reader.stop()


def _seen(reader: Reader, status: ReaderStatus, trust: CardTrust, at: datetime) -> CardState:
    match status.state:
        case ReaderState.NO_SERVICE | ReaderState.NO_READER | ReaderState.NO_DRIVER:
            return CardState(status.state.value)
        case ReaderState.MUTE | ReaderState.NO_ANSWER:
            return CardState("mute", detail="something is there that does not answer")
        case ReaderState.EMPTY:
            return CardState("absent")
        case ReaderState.CARD:
            pass
    try:
        return reader.submit(status.insertion, lambda card: _read(card, trust, at)).result(PATIENCE_SECONDS)
    except TimeoutError:
        return CardState("mute", detail="no answer in time")
    except ReaderBusy as busy:
        return CardState("busy", detail=str(busy))
    except ConnectionFailed as failure:
        return CardState("mute", detail=str(failure))


def _settled(states: SimpleQueue[ReaderStatus]) -> ReaderStatus:
    """The reader's state; without a card the one a little later, because detecting a card takes a moment."""
    status = states.get(timeout=PATIENCE_SECONDS)
    deadline = time.monotonic() + MOMENT_SECONDS
    while status.state is not ReaderState.CARD and (left := deadline - time.monotonic()) > 0:
        with contextlib.suppress(Empty):
            status = states.get(timeout=left)
    return status


def _read(connection: CardConnection, trust: CardTrust, at: datetime) -> CardState:
    card = jpki.JpkiCard(connection.transmit)
    try:
        card.identify()
        tries_left = card.tries_left()
        certificate = card.certificate()
    except (jpki.NotMyNumberCard, jpki.OldCard, jpki.PhoneToken) as refused:
        return CardState("not_my_number", detail=str(refused))
    except jpki.NoCertificate as refused:
        return CardState("no_certificate", detail=str(refused))
    except jpki.CardError as error:
        return CardState("mute", detail=str(error))
    try:
        accepted = trust.check(certificate, at)
    except CertificateRefused as refused:
        status = _UNUSABLE[refused.fault]
        state = "locked" if tries_left == 0 else status
        return CardState(state, tries_left, status, refused.not_after, str(refused))
    return CardState("locked" if tries_left == 0 else "ready", tries_left, "valid", accepted.not_after)
