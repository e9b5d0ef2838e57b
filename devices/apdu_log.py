"""Command APDUs on their way to the card: counted, and logged without anything a person would mind.

The log `devices.apdu_log` speaks on its own level TRAFFIC, below DEBUG, so that it is only on when somebody asks for it
by name. It shows headers, lengths and status words, never data: a VERIFY carries the PIN, a certificate a person.
"""

import logging
from collections.abc import Callable
from typing import Final

from devices.apdu import Command, MalformedResponse, Response, describe
from devices.reader import CardMute

TRAFFIC: Final = 5
logging.addLevelName(TRAFFIC, "TRAFFIC")
log = logging.getLogger(__name__)


class ApduTraffic:
    """`transmit` with a counter and a log."""

    def __init__(self, transmit: Callable[[bytes], bytes]) -> None:
        self._transmit = transmit
        self.count = 0

    def send_by(self, way: Callable[[Command], int], command: Command) -> Response:
        """Let the reader send one command, in its own way; only a status word comes back."""
        self.count += 1
        log.log(TRAFFIC, "%d > %s, by the reader", self.count, command.header.hex(" ").upper())
        response = Response(b"", way(command))
        log.log(TRAFFIC, "%d < %s", self.count, describe(response.status))
        return response

    def send(self, command: Command) -> Response:
        """Send one command. Raises CardMute when the answer is no response APDU, or what `transmit` raises."""
        self.count += 1
        encoded = command.encode()
        log.log(TRAFFIC, "%d > %s, %d bytes in all", self.count, command.header.hex(" ").upper(), len(encoded))
        try:
            response = Response.parse(self._transmit(encoded))
        except MalformedResponse as error:
            raise CardMute(str(error)) from None
        log.log(TRAFFIC, "%d < %d bytes, %s", self.count, len(response.data), describe(response.status))
        return response
