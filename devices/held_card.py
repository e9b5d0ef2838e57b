"""The connection to the powered card, as the jobs of a reader thread see it."""

from typing import Protocol

from devices.call_timeouts import POWER_SECONDS, command_timeout
from devices.call_watchdog import CallWatchdog
from devices.pinpad import AsksReader
from devices.reader import CardMute, ConnectionFailed, NotTransacted, ReaderRefuses


class PoweredCard(Protocol):
    """One card, powered and held exclusively."""

    def transmit(self, command: bytes) -> bytes:
        """Send one command APDU and return the response APDU. Raises a `ConnectionFailed`."""
        ...

    def power_off(self) -> None:
        """Take the power away and disconnect. Raises nothing: a card that is gone has no power either."""
        ...


class HeldCard:
    """One card, from power up to power off; the watchdog supervises every call.

    After a failure every further call fails in the same way: no command is repeated on another card.
    """

    def __init__(self, card: PoweredCard, insertion: int, watchdog: CallWatchdog, bytes_per_second: float) -> None:
        self._card = card
        self._watchdog = watchdog
        self._bytes_per_second = bytes_per_second
        self._failure: ConnectionFailed | None = None
        self.insertion = insertion

    @property
    def failure(self) -> ConnectionFailed | None:
        """The failure of this connection, if any. Without its traceback, which would keep the job's local variables."""
        return None if self._failure is None else type(self._failure)(*self._failure.args)

    def transmit(self, command: bytes) -> bytes:
        """See `PoweredCard.transmit`."""
        if (failure := self.failure) is not None:
            raise failure
        try:
            with self._watchdog.call(command_timeout(command, self._bytes_per_second)):
                answer = self._card.transmit(command)
            if len(answer) < 2:  # noqa: PLR2004 -- SW1 SW2
                raise CardMute("the card was pulled in the middle of an answer")
        except NotTransacted:
            raise  # the same command in another form may succeed; if this ends the job, the connection ends as well
        except ConnectionFailed as failed:
            self._fail(failed)
            raise
        return answer

    @property
    def reader(self) -> str:
        """The reader's name; "" where the connection does not know it."""
        return self._card.reader if isinstance(self._card, AsksReader) else ""

    def control(self, code: int, data: bytes, timeout: float) -> bytes:
        """See `devices.pinpad.AsksReader.control`."""
        if not isinstance(self._card, AsksReader):
            raise ReaderRefuses("this connection has no control commands")
        if (failure := self.failure) is not None:
            raise failure
        try:
            with self._watchdog.call(timeout):
                return self._card.control(code, data, timeout)
        except ConnectionFailed as failed:
            self._fail(failed)
            raise

    def power_off(self, failure: ConnectionFailed) -> None:
        """Power the card off; later calls raise `failure`, or an earlier failure."""
        if self._failure is None:
            self._fail(failure)
        with self._watchdog.call(POWER_SECONDS):
            self._card.power_off()

    def _fail(self, failure: ConnectionFailed) -> None:
        self._failure = type(failure)(*failure.args)
