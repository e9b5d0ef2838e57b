"""How long a real card would take: a pace for each kind of reader, and a simulated card that keeps to it.

The figures are those of the profile that is known of real cards (9600 bit/s by contact, 106 kbit/s without) and of the
measured signature and command times of another RSA-2048 card; nobody has published those of a My Number Card.
"""

import time
from collections.abc import Iterable
from dataclasses import dataclass, field

from devices.apdu import Instruction
from devices.simulator import Quirks, SimulatedCard


@dataclass(frozen=True, slots=True)
class Exchange:
    """One command APDU and its answer, both as bytes on the wire."""

    command: bytes = field(repr=False)
    answer: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class Pace:
    """Bytes in a second, both ways; seconds for each command; seconds more for a signature. Rate 0: no time at all."""

    name: str
    bytes_per_second: float
    command_seconds: float = 0.009
    signature_seconds: float = 0.270

    def seconds(self, exchange: Exchange) -> float:
        """What this exchange takes at this pace."""
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
    """What a number of exchanges cost: how many, bytes to the card and from it, seconds of the card's own."""

    commands: int
    sent: int
    received: int
    seconds: float

    @property
    def bytes(self) -> int:
        return self.sent + self.received


def cost(exchanges: Iterable[Exchange], pace: Pace) -> Cost:
    """Exact: nothing is measured."""
    all_of_them = list(exchanges)
    return Cost(
        len(all_of_them),
        sum(len(each.command) for each in all_of_them),
        sum(len(each.answer) for each in all_of_them),
        sum(pace.seconds(each) for each in all_of_them),
    )


def least_bytes(certificate: bytes, digest_info: bytes) -> int:
    """What cannot be done with less: select, ask the tries, read exactly the certificate in one command whose length
    somebody had guessed, VERIFY, SIGN; each with its status word."""
    select, tries, read, verify = 15 + 2, 4 + 2, 7 + len(certificate) + 2, 9 + 2
    sign = 5 + len(digest_info) + 1 + 256 + 2
    return select + tries + read + verify + sign


class PacedCard:
    """A simulated card that takes its time, and remembers every exchange. Stands in for it in a virtual reader."""

    def __init__(self, card: SimulatedCard, pace: Pace) -> None:
        self._card = card
        self.pace = pace
        self.exchanges: list[Exchange] = []

    def become(self, card: SimulatedCard) -> None:
        """Another card with the same answer to reset, while no power is on: no reader notices."""
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
        """Answer when a card of this pace would have answered; its own computing is part of that time."""
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
