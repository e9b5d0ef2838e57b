"""PC/SC at the level of `smartcard.scard`, with simulated cards: for codes that no virtual reader returns."""

from collections.abc import Callable
from dataclasses import dataclass, field
from threading import Condition

import pytest
from smartcard import scard

from devices.simulator import SimulatedCard, Step
from devices.simulator.faults import step_of

READER = "A reader in the tests"
Seen = tuple[str, int, list[int]]


@dataclass
class Service:
    """One reader. `insert` and `remove`, which move its card, may be called from any thread."""

    trouble: dict[Step, int] = field(default_factory=dict)
    """The code for the next command of a step, once."""
    heard: bool = False
    """Whether the card receives that command nevertheless."""
    at_power_up: list[int] = field(default_factory=list)
    """The codes for the next attempts to connect."""
    shut_up: bool = False
    """Whether the reset of a card fails, for example because there are two cards."""
    turns: Callable[[], SimulatedCard] | None = None
    """Returns the card that answers each time the field is switched on; None: always the inserted one."""
    _card: SimulatedCard | None = None
    _counter: int = 0
    _changed: Condition = field(default_factory=Condition)
    _waiting: bool = False
    _cancelled: bool = False
    _broken: int = scard.SCARD_S_SUCCESS
    """The code that a handle returns for ever, until it is released."""

    def insert(self, card: SimulatedCard) -> None:
        self.remove()
        self._put(card)

    def remove(self) -> None:
        if self._card is not None:
            self._put(None)

    def quiet(self, shut_up: bool) -> None:
        """Set whether the card on the reader stops answering resets."""
        with self._changed:
            self.shut_up = shut_up
            self._changed.notify_all()

    def _put(self, card: SimulatedCard | None) -> None:
        with self._changed:
            if self._card is not None:
                self._card.power_off()
            self._card = card
            self._counter += 1
            self._changed.notify_all()

    def speak(self, monkeypatch: pytest.MonkeyPatch) -> None:
        """Redirect every call of `devices.pcsc_reader` to the binding to this service."""
        for name in dir(self):
            if name.startswith("SCard"):
                monkeypatch.setattr(scard, name, getattr(self, name))

    # --- the binding's functions

    def SCardEstablishContext(self, _scope: int) -> tuple[int, str]:  # noqa: N802
        return scard.SCARD_S_SUCCESS, "context"

    def SCardReleaseContext(self, _context: str) -> int:  # noqa: N802
        return int(scard.SCARD_S_SUCCESS)

    def SCardListReaders(self, _context: str, _groups: list[str]) -> tuple[int, list[str]]:  # noqa: N802
        return scard.SCARD_S_SUCCESS, [READER]

    def SCardGetStatusChange(self, _context: str, timeout: int, known: list[tuple[str, int]]) -> tuple[int, list[Seen]]:  # noqa: N802
        ((name, before),) = known
        with self._changed:
            self._waiting, self._cancelled = True, False
            changed = self._changed.wait_for(lambda: self._cancelled or self._state() != before, timeout / 1000)
            self._waiting = False
            code = scard.SCARD_S_SUCCESS if changed else scard.SCARD_E_TIMEOUT
            return scard.SCARD_E_CANCELLED if self._cancelled else code, [(name, self._state(), [])]

    def SCardCancel(self, _context: str) -> int:  # noqa: N802
        with self._changed:
            self._cancelled = self._waiting
            self._changed.notify_all()
        return int(scard.SCARD_S_SUCCESS)

    def SCardConnect(self, _context: str, _name: str, _mode: int, _protocols: int) -> tuple[int, str, int]:  # noqa: N802
        self._broken = self.at_power_up.pop(0) if self.at_power_up else scard.SCARD_S_SUCCESS
        if self.turns is not None and self._card is not None:
            self.insert(self.turns())
        if self._card is None:
            return scard.SCARD_E_NO_SMARTCARD, "", 0
        if self._broken == scard.SCARD_S_SUCCESS:
            self._card.power_on()
        return self._broken, "handle", scard.SCARD_PROTOCOL_T1

    def SCardDisconnect(self, _handle: str, disposition: int) -> int:  # noqa: N802
        assert disposition == scard.SCARD_UNPOWER_CARD
        if self._card is not None:
            self._card.power_off()
        return int(scard.SCARD_S_SUCCESS)

    def SCardTransmit(self, _handle: str, _header: object, command: list[int]) -> tuple[int, list[int]]:  # noqa: N802
        card, encoded = self._card, bytes(command)
        if self._broken != scard.SCARD_S_SUCCESS:
            return self._broken, []
        trouble = self.trouble.pop(step_of(encoded), scard.SCARD_S_SUCCESS)
        if card is None or not card.powered:
            return scard.SCARD_W_REMOVED_CARD, []
        answer = card.transmit(encoded) if trouble == scard.SCARD_S_SUCCESS or self.heard else b""
        if trouble == scard.SCARD_W_RESET_CARD:
            card.reset()
            self._broken = trouble
        return trouble, [] if trouble != scard.SCARD_S_SUCCESS else list(answer)

    def _state(self) -> int:
        counter = self._counter << 16
        if self._card is None:
            return int(scard.SCARD_STATE_EMPTY | counter)
        quiet = self.shut_up or self._card.quirks.mute
        return int(scard.SCARD_STATE_PRESENT | (scard.SCARD_STATE_MUTE if quiet else 0) | counter)
