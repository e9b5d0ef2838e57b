"""The one connection to a card, as the reader's jobs see it."""

from typing import Protocol

from devices.call_timeouts import POWER_SECONDS, patience
from devices.call_watchdog import CallWatch
from devices.pinpad import AsksReader
from devices.reader import CardMute, ConnectionFailed, NotTransacted, ReaderRefuses


class PoweredCard(Protocol):
    """One card, powered and held exclusively."""

    def transmit(self, command: bytes) -> bytes: ...

    def power_off(self) -> None:
        """UNPOWER and let go. Raises nothing: a card that is gone has no power either."""
        ...


class HeldCard:
    """Once something broke it stays broken: nothing is replayed on another card. Every call is watched."""

    def __init__(self, card: PoweredCard, insertion: int, watch: CallWatch, bytes_per_second: float) -> None:
        self._card = card
        self._watch = watch
        self._bytes_per_second = bytes_per_second
        self._failure: ConnectionFailed | None = None
        self.insertion = insertion

    @property
    def failure(self) -> ConnectionFailed | None:
        """Why it broke, without a traceback: that would keep what the job had in its hands."""
        return None if self._failure is None else type(self._failure)(*self._failure.args)

    def transmit(self, command: bytes) -> bytes:
        if (failure := self.failure) is not None:
            raise failure
        try:
            with self._watch.call(patience(command, self._bytes_per_second)):
                answer = self._card.transmit(command)
            if len(answer) < 2:  # noqa: PLR2004 -- SW1 SW2
                raise CardMute("the card was pulled in the middle of an answer")
        except NotTransacted:
            raise  # asking in another form may help; if this ends the job, the connection ends, too
        except ConnectionFailed as failed:
            self._fail(failed)
            raise
        return answer

    @property
    def reader(self) -> str:
        """The reader's name, where the connection knows it."""
        return self._card.reader if isinstance(self._card, AsksReader) else ""

    def control(self, code: int, data: bytes, patience: float) -> bytes:
        """See `devices.pinpad.AsksReader.control`."""
        if not isinstance(self._card, AsksReader):
            raise ReaderRefuses("nobody is behind this connection who could be asked")
        if (failure := self.failure) is not None:
            raise failure
        try:
            with self._watch.call(patience):
                return self._card.control(code, data, patience)
        except ConnectionFailed as failed:
            self._fail(failed)
            raise

    def power_off(self, failure: ConnectionFailed) -> None:
        if self._failure is None:
            self._fail(failure)
        with self._watch.call(POWER_SECONDS):
            self._card.power_off()

    def _fail(self, failure: ConnectionFailed) -> None:
        self._failure = type(failure)(*failure.args)
