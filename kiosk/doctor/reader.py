"""Checks of the smart-card service, the reader, and the card that lies there."""

from collections.abc import Iterator
from concurrent.futures import TimeoutError as TooLate
from contextlib import suppress
from datetime import datetime
from queue import Empty, SimpleQueue

from devices import jpki
from devices.reader import CardConnection, ConnectionFailed, Reader, ReaderState, ReaderStatus
from kiosk.doctor.finding import Finding, fail, ok, skipped, warn
from kiosk.station.certificates import CardTrust, CertificateRefused

SERVICE, READER, CARD = "smart-card service", "card reader", "card"
PATIENCE_SECONDS = 15.0
MOMENT_SECONDS = 1.0
"""A card that was just laid takes a reader a moment."""
_ANOTHER = "take it away and lay a card of this terminal's authority, flat and without its case"


def check_reader(reader: Reader, trust: CardTrust, now: datetime) -> Iterator[Finding]:
    """One look at `reader`, which is started and stopped here. No PIN, and no try is spent."""
    states: SimpleQueue[ReaderStatus] = SimpleQueue()
    reader.start(states.put)
    try:
        status = states.get(timeout=PATIENCE_SECONDS)
        if status.state is ReaderState.EMPTY:
            with suppress(Empty):
                status = states.get(timeout=MOMENT_SECONDS)
        yield from _judged(reader, status, trust, now)
    except Empty:
        yield fail(SERVICE, "no answer in time", "restart it: systemctl restart pcscd")
    finally:
        reader.stop()


def _judged(reader: Reader, status: ReaderStatus, trust: CardTrust, now: datetime) -> Iterator[Finding]:
    if status.state is ReaderState.NO_SERVICE:
        yield fail(
            SERVICE,
            "does not answer, or does not allow it",
            "start it: systemctl start pcscd; if it runs, let this user in: packaging/polkit/50-kiosk-pcsc.rules",
        )
        yield skipped(READER, "the smart-card service")
        yield skipped(CARD, "the smart-card service")
        return
    yield ok(SERVICE, "answers")
    if status.state is ReaderState.NO_READER:
        yield fail(READER, "none, or none whose name fits", "plug it in, or correct reader.name in the settings")
        yield skipped(CARD, "the reader")
        return
    yield ok(READER, status.reader)
    yield _card(reader, status, trust, now)


def _card(reader: Reader, status: ReaderStatus, trust: CardTrust, now: datetime) -> Finding:
    match status.state:
        case ReaderState.CARD:
            pass
        case ReaderState.MUTE:
            return warn(CARD, "something is there that does not answer", _ANOTHER)
        case _:
            return ok(CARD, "none on the reader")
    try:
        tries_left = reader.submit(status.insertion, lambda card: _usable(card, trust, now)).result(PATIENCE_SECONDS)
    except (jpki.CardError, CertificateRefused) as refused:
        return warn(CARD, str(refused), _ANOTHER)
    except (ConnectionFailed, TooLate) as failure:
        return warn(
            CARD, f"cannot be read: {failure or 'no answer in time'}", "lay it anew; if that fails, another one"
        )
    if tries_left == 0:
        return warn(CARD, "its PIN is locked", "use another card")
    return ok(CARD, f"ready, tries left: {tries_left}")


def _usable(connection: CardConnection, trust: CardTrust, now: datetime) -> int:
    card = jpki.JpkiCard(connection.transmit)
    card.identify()
    tries_left = card.tries_left()
    trust.check(card.certificate(), now)
    return tries_left
