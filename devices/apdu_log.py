"""Counts and logs the command APDUs to the card.

The logger `devices.apdu_log` writes at a level of its own, TRAFFIC, below DEBUG, so it is on only where it is asked
for by name. It logs headers, lengths and status words, never data: VERIFY carries the PIN, and a certificate
identifies its holder.
"""

import logging
from collections.abc import Callable
from typing import Final

from devices.apdu import Command, MalformedResponse, Response, describe
from devices.reader import CardMute

TRAFFIC: Final = 5
"""The log level of APDUs, below DEBUG (10)."""
logging.addLevelName(TRAFFIC, "TRAFFIC")
log = logging.getLogger(__name__)


class LoggedChannel:
    """The channel to the card: encodes commands, parses responses, counts and logs both."""

    def __init__(self, transmit: Callable[[bytes], bytes]) -> None:
        self._transmit = transmit
        self.count = 0

    def send_by(self, verify: Callable[[Command], int], command: Command) -> Response:
        """Let the reader send a command by itself, with the PIN from its keys. `verify` returns the status word."""
        self.count += 1
        log.log(TRAFFIC, "%d > %s, by the reader", self.count, command.header.hex(" ").upper())
        response = Response(b"", verify(command))
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
