"""Any answers from pcscd: `PcscSlot` and its connection over a binding with scripted answers.

    say CODE STATE READERS     the next answer of PC/SC: code and event state in hex, names separated by `|`
    do look|wait|connect|send|ask|off

After the last line `say` calls succeed and nothing changes.
"""

from collections import deque
from collections.abc import Callable
from contextlib import suppress
from functools import partial
from typing import Any
from unittest.mock import patch

from hypothesis import strategies as st
from smartcard import scard

from devices.pcsc_connection import PcscConnection
from devices.pcsc_reader import PcscSlot
from devices.pinpad import find_pinpad
from devices.reader import ConnectionFailed, ReaderState, ReaderStatus
from devices.reader_choice import choose
from tests.fuzz.corpus import Script

WANTED = "Virtual"
GONE = scard.SCARD_STATE_UNAVAILABLE | scard.SCARD_STATE_UNKNOWN | scard.SCARD_STATE_IGNORE
PLUG_AND_PLAY = "PnP"
NAMES = (WANTED, "Virtual PCD 00 00", "Another 00 00", "Virtual PCD 01 00|Virtual PCD 00 00", "カードリーダー", "")

_good = st.sampled_from([scard.SCARD_S_SUCCESS] * 6 + [scard.SCARD_E_TIMEOUT, scard.SCARD_E_CANCELLED])
_known = st.sampled_from(
    sorted(
        value & 0xFFFFFFFF
        for name, value in vars(scard).items()
        if name.startswith(("SCARD_E_", "SCARD_W_", "SCARD_F_")) and isinstance(value, int)
    )
)
_codes = st.one_of(_good, _good, _good, _known, st.integers(0, 0xFFFFFFFF))
_flags = st.sampled_from([0x10, 0x20, 0x22, 0x122, 0x222, 0x0, 0x4, 0x8, 0x1, 0x2])
_counters = st.sampled_from([0, 1, 2, 3, 0xFFFF])
_states = st.one_of(
    st.builds(lambda counter, flags: counter << 16 | flags, _counters, _flags), st.integers(0, 0xFFFFFFFF)
)
_says = st.builds("say {:X} {:X} {}".format, _codes, _states, st.sampled_from(NAMES))
_does = st.sampled_from([f"do {what}" for what in ("look", "look", "look", "wait", "connect", "send", "ask", "off")])
SCRIPTS = st.lists(st.one_of(_says, _says, _does, _does), max_size=30).map(tuple)


class ScriptedService:
    """Replaces the binding. Contexts and handles are numbers, and only live ones may be used."""

    def __init__(self) -> None:
        self.sayings: deque[tuple[int, int, str]] = deque()
        self.contexts: set[int] = set()
        self.handles: set[int] = set()
        self.last: tuple[int, int] = (0, 0)
        """Code and event state of the last answer about a reader."""
        self.counters: list[int] = []
        """The reported event counters, from the one seen by the last poll on."""
        self.exhausted: Callable[[], None] = lambda: None
        """Called when a wait begins and no answers are left."""
        self._made = 0
        self._state = scard.SCARD_STATE_EMPTY

    def _next(self) -> tuple[int, int, str]:
        return self.sayings.popleft() if self.sayings else (scard.SCARD_S_SUCCESS, self._state, WANTED)

    def establish(self, _scope: int) -> tuple[int, int]:
        code = self._next()[0]
        self._made += 1
        if code == scard.SCARD_S_SUCCESS:
            self.contexts.add(self._made)
            return code, self._made
        return code, 0

    def release(self, context: int) -> int:
        self.contexts.remove(context)
        code: int = self._next()[0]
        return code

    def list_readers(self, context: int, _groups: list[str]) -> tuple[int, list[str]]:
        assert context in self.contexts
        code, _, names = self._next()
        return code, names.split("|") if names else []

    def change(self, context: int, _timeout: int, states: list[tuple[str, int]]) -> tuple[int, list[Any]]:
        assert context in self.contexts
        if not self.sayings:
            self.exhausted()
        code, state, _ = self._next()
        if PLUG_AND_PLAY not in states[0][0]:
            self.last = code, state
            self._state = state
            self.counters.append(state >> 16 & 0xFFFF)
        return code, [(name, state, []) for name, _ in states]

    def connect(self, context: int, _name: str, _mode: int, _protocols: int) -> tuple[int, int, int]:
        assert context in self.contexts
        code, state, _ = self._next()
        self._made += 1
        if code == scard.SCARD_S_SUCCESS:
            self.handles.add(self._made)
        return code, self._made, state & 3

    def send(self, handle: int, _header: object, command: list[int]) -> tuple[int, list[int]]:
        assert handle in self.handles
        assert all(0 <= byte < 256 for byte in command)
        code, state, _ = self._next()
        return code, list(state.to_bytes(4))[state % 5 :]

    def control(self, handle: int, _code: int, command: list[int]) -> tuple[int, list[int]]:
        return self.send(handle, None, command)

    def disconnect(self, handle: int, disposition: int) -> int:
        self.handles.remove(handle)
        assert disposition == scard.SCARD_UNPOWER_CARD
        code: int = self._next()[0]
        return code

    def cancel(self, _context: int) -> int:
        return int(scard.SCARD_S_SUCCESS)

    def patched(self) -> Any:
        return patch.multiple(
            scard,
            SCardEstablishContext=self.establish,
            SCardReleaseContext=self.release,
            SCardListReaders=self.list_readers,
            SCardGetStatusChange=self.change,
            SCardConnect=self.connect,
            SCardTransmit=self.send,
            SCardControl=self.control,
            SCardDisconnect=self.disconnect,
            SCardCancel=self.cancel,
        )


class Watcher:
    """Takes the steps, and compares each status with the service's answers."""

    def __init__(self) -> None:
        self.service = ScriptedService()
        self._slot = PcscSlot(partial(choose, wanted=WANTED, contact=None, virtual=True))
        self._connection: PcscConnection | None = None
        self._before = ReaderStatus(ReaderState.NO_SERVICE)

    def take(self, step: str) -> None:
        match step:
            case "look":
                self._judge(self._slot.look())
            case "wait" if self._before.state not in {ReaderState.NO_SERVICE, ReaderState.NO_READER}:
                self.service.exhausted = self._slot.wake
                status = self._slot.wait(self._before)
                self.service.exhausted = lambda: None
                self._judge(status)
            case "connect" if self._connection is None:
                try:
                    self._connection = self._slot.connect()
                except ConnectionFailed:
                    assert not self.service.handles
            case "send" if self._connection is not None:
                with suppress(ConnectionFailed):
                    assert isinstance(self._connection.transmit(b"\x00\xa4\x04\x0c"), bytes)
            case "ask" if self._connection is not None:
                with suppress(ConnectionFailed):
                    assert find_pinpad(self._connection) is None, (
                        "a short answer must not be read as a list of features"
                    )
            case "off" if self._connection is not None:
                self._connection.power_off()
                self._connection = None
                assert not self.service.handles
            case _:
                pass

    def _judge(self, status: ReaderStatus) -> None:
        before, self._before = self._before, status
        told, self.service.counters = self.service.counters, self.service.counters[-1:]
        assert len(self.service.contexts) <= 1, "a context was not released"
        assert 0 <= status.insertion - before.insertion <= len(told)
        if status.state in {ReaderState.CARD, ReaderState.MUTE, ReaderState.EMPTY}:
            code, state = self.service.last
            assert WANTED in status.reader
            assert not state & GONE
            assert code in {scard.SCARD_S_SUCCESS, scard.SCARD_E_TIMEOUT, scard.SCARD_E_CANCELLED}
            assert bool(state & scard.SCARD_STATE_PRESENT) == (status.state is not ReaderState.EMPTY)
        if status.state is before.state is ReaderState.CARD and len(set(told)) > 1:
            assert status.insertion > before.insertion, "a swap went unnoticed"

    def end(self) -> None:
        if self._connection is not None:
            self._connection.power_off()
        self._slot.close()
        assert not self.service.contexts
        assert not self.service.handles


def play(script: Script) -> None:
    """Calls raise only ConnectionFailed; statuses match the answers; contexts and handles do not leak."""
    watcher = Watcher()
    with watcher.service.patched():
        for line in script:
            word, _, rest = line.partition(" ")
            if word == "say":
                code, state, *names = rest.split(" ", 2)
                watcher.service.sayings.append((int(code, 16), int(state, 16), names[0] if names else ""))
            else:
                watcher.take(rest)
        watcher.end()
