"""Models the time of a real card: a pace for each kind of reader, and a simulated card that keeps it.

The transfer rates are those of the known profile of real cards (9600 bit/s by contact, 106 kbit/s contactless), the
times for a signature and a command those measured with another RSA-2048 card; none are published for My Number Cards.
"""

import time
from collections.abc import Iterable
from dataclasses import dataclass, field

from devices.apdu import Instruction
from devices.simulator import Quirks, SimulatedCard


@dataclass(frozen=True, slots=True)
class Exchange:
    """One command APDU and its response, as bytes on the wire."""

    command: bytes = field(repr=False)
    answer: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class Pace:
    """Bytes per second in both directions; seconds per command; additional seconds per signature. Rate 0: no time."""

    name: str
    bytes_per_second: float
    command_seconds: float = 0.009
    signature_seconds: float = 0.270

    def seconds(self, exchange: Exchange) -> float:
        """Seconds of this exchange at this pace."""
        if not self.bytes_per_second:
            return 0.0
        size = len(exchange.command) + len(exchange.answer)
        signs = exchange.command[1] == Instruction.PERFORM_SECURITY_OPERATION
        return size / self.bytes_per_second + self.command_seconds + self.signature_seconds * signs


CONTACTLESS = Pace("contactless", 10_000)
CONTACT = Pace("contact", 870)
AT_ONCE = Pace("at once", 0)


@dataclass(frozen=True, slots=True)
class Cost:
    """Cost of a number of exchanges: their count, bytes to and from the card, and the card's own seconds."""

    commands: int
    sent: int
    received: int
    seconds: float

    @property
    def bytes(self) -> int:
        return self.sent + self.received


def cost(exchanges: Iterable[Exchange], pace: Pace) -> Cost:
    """Calculated from the bytes; nothing is measured."""
    all_of_them = list(exchanges)
    return Cost(
        len(all_of_them),
        sum(len(each.command) for each in all_of_them),
        sum(len(each.answer) for each in all_of_them),
        sum(pace.seconds(each) for each in all_of_them),
    )


def least_bytes(certificate: bytes, digest_info: bytes) -> int:
    """Fewest bytes of a visit: SELECT, a query of the PIN tries, one READ BINARY of exactly the certificate's length
    (which no client knows beforehand), VERIFY, SIGN; each with its status word."""
    select, tries, read, verify = 15 + 2, 4 + 2, 7 + len(certificate) + 2, 9 + 2
    sign = 5 + len(digest_info) + 1 + 256 + 2
    return select + tries + read + verify + sign


class PacedCard:
    """A simulated card with the pace of a real one, which records every exchange. Used in a virtual reader."""

    def __init__(self, card: SimulatedCard, pace: Pace) -> None:
        self._card = card
        self.pace = pace
        self.exchanges: list[Exchange] = []

    def become(self, card: SimulatedCard) -> None:
        """Change to another card with the same ATR while the power is off, so that no reader notices."""
        until = time.monotonic() + 1
        while self._card.powered and time.monotonic() < until:
            time.sleep(0.01)  # the virtual reader does not wait for the card when it turns the power off
        assert not self._card.powered
        self._card = card

    @property
    def name(self) -> str:
        return self._card.name

    @property
    def answer_to_reset(self) -> bytes:
        return self._card.answer_to_reset

    @property
    def quirks(self) -> Quirks:
        return self._card.quirks

    @property
    def powered(self) -> bool:
        return self._card.powered

    def power_on(self) -> bytes:
        return self._card.power_on()

    def reset(self) -> bytes:
        return self._card.reset()

    def power_off(self) -> None:
        self._card.power_off()

    def transmit(self, command: bytes) -> bytes:
        """Answer after the time that a card of this pace would take, including the simulation's own computing time."""
        began = time.perf_counter()
        exchange = Exchange(bytes(command), self._card.transmit(command))
        self.exchanges.append(exchange)
        left = self.pace.seconds(exchange) - (time.perf_counter() - began)
        if left > 0:
            time.sleep(left)
        return exchange.answer

    def taken(self) -> list[Exchange]:
        """The exchanges since the last call."""
        taken, self.exchanges = self.exchanges, []
        return taken
