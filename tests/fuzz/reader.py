"""Cards and services come and go at any moment: `ReaderThread` over a slot that plays a script.

    lay | lay mute | remove | swap | reader gone | reader back | service gone | service back | glitch
    job OFFSET KIND            a job for the last insertion seen, minus OFFSET
    release | stop
    during CALL EVENT          EVENT (of the first line) happens in the next look, connect, transmit or power_off
    answer short|not_transacted|reset|busy    the result of the next transmit or connect

Kinds of jobs: `send` (three commands), `stubborn` (continues after a command that the driver refused), `deaf` (ignores
failures), `broken` (raises another exception), `stale` (uses the connection of an earlier job).
"""

from collections import defaultdict, deque
from concurrent.futures import Future
from itertools import pairwise
from threading import Event
from typing import Any

from hypothesis import strategies as st

from devices.reader import (
    CardConnection,
    CardMute,
    CardRemoved,
    CardReset,
    ConnectionFailed,
    NotTransacted,
    ReaderBusy,
    ReaderLost,
    ReaderState,
    ReaderStatus,
)
from devices.reader_thread import ReaderThread
from tests.fuzz.corpus import Script

PATIENCE_SECONDS = 120.0
EVENTS = ("lay", "lay mute", "remove", "swap", "reader gone", "reader back", "service gone", "service back", "glitch")
KINDS = ("send", "stubborn", "deaf", "broken", "stale")
CALLS = ("look", "connect", "transmit", "power_off")
ANSWERS = {"not_transacted": NotTransacted, "reset": CardReset, "busy": ReaderBusy, "lost": ReaderLost}

_events = st.sampled_from([*EVENTS, "lay", "lay", "swap", "remove"])
_jobs = st.builds("job {} {}".format, st.sampled_from([0, 0, 0, 0, 1, 2]), st.sampled_from([*KINDS, "send", "send"]))
_steps = st.one_of(
    _events,
    _jobs,
    _jobs,
    st.just("release"),
    st.builds("during {} {}".format, st.sampled_from(CALLS), _events),
    st.sampled_from([*(f"answer {name}" for name in ANSWERS), "answer short", "stop"]),
)
SCRIPTS = st.lists(_steps, max_size=25).map(lambda steps: ("lay", *steps))


class Power:
    """One powered card, with checks of its use."""

    def __init__(self, slot: "ScriptedSlot", insertion: int) -> None:
        self._slot = slot
        self.insertion = insertion
        self.on = True
        self.failed = False

    def transmit(self, command: bytes) -> bytes:
        slot = self._slot
        slot.happen("transmit")
        assert self.on, "a command after power off"
        assert not self.failed, "a command after the connection failed"
        assert slot.at_work is not None, "a command outside any job"
        answer = slot.next_answer()
        if not slot.there(self.insertion):
            answer = "removed"
        match answer:
            case "":
                slot.reached.append((self.insertion, slot.at_work))
                return b"\x90\x00"
            case "short":
                self.failed = True
                return b"\x90"
            case "removed":
                self.failed = True
                raise CardRemoved("taken away")
            case _:
                self.failed = answer != "not_transacted"
                raise ANSWERS[answer](answer)

    def power_off(self) -> None:
        self._slot.happen("power_off")
        assert self.on, "powered off twice"
        self.on = False


class ScriptedSlot:
    """A `devices.reader_thread.Slot` that plays a script on the reader's own thread, independent of speed."""

    def __init__(self, script: Script) -> None:
        self._script = deque(script)
        self._during: dict[str, deque[str]] = defaultdict(deque)
        self._answers: deque[str] = deque()
        self._woken = Event()
        self._well = {"service": True, "reader": True}
        self._laid: str | None = None
        self._insertion = 0
        self._kept: list[CardConnection] = []
        self.thread: ReaderThread | None = None
        self.played = Event()
        self.futures: list[Future[Any]] = []
        self.powers: list[Power] = []
        self.at_work: tuple[int, str] | None = None
        self.reached: list[tuple[int, tuple[int, str]]] = []
        """Insertion of each card that received a command, and insertion and kind of the job that sent it."""

    # --- the slot

    def look(self) -> ReaderStatus:
        self.happen("look")
        return self._status()

    def wait(self, seen: ReaderStatus) -> ReaderStatus:
        while self._status() == seen and not self._woken.is_set() and self._script:
            if self._play(self._script.popleft()):
                break
        if not self._script:
            self.played.set()
            if self._status() == seen:
                self._woken.wait(PATIENCE_SECONDS)
        self._woken.clear()
        return self._status()

    def wake(self) -> None:
        self._woken.set()

    def connect(self) -> Power:
        self.happen("connect")
        assert all(not power.on for power in self.powers), "two cards powered at once"
        if not all(self._well.values()):
            raise ReaderLost("gone")
        if self._laid is None:
            raise CardRemoved("nothing there")
        if self._laid == "mute":
            raise CardMute("no answer to reset")
        answer = self.next_answer()
        if answer in ANSWERS:
            raise ANSWERS[answer](answer)
        self.powers.append(Power(self, self._insertion))
        return self.powers[-1]

    def close(self) -> None:
        assert all(not power.on for power in self.powers), "closed with a card under power"

    # --- the script's world

    def there(self, insertion: int) -> bool:
        return self._status() == ReaderStatus(ReaderState.CARD, "reader", insertion)

    def happen(self, call: str) -> None:
        if self._during[call]:
            self._change(self._during[call].popleft())

    def next_answer(self) -> str:
        return self._answers.popleft() if self._answers else ""

    def _status(self) -> ReaderStatus:
        if not self._well["service"]:
            return ReaderStatus(ReaderState.NO_SERVICE, "", self._insertion)
        if not self._well["reader"]:
            return ReaderStatus(ReaderState.NO_READER, "", self._insertion)
        states = {None: ReaderState.EMPTY, "mute": ReaderState.MUTE}
        return ReaderStatus(states.get(self._laid, ReaderState.CARD), "reader", self._insertion)

    def _change(self, event: str) -> None:
        match event.split():
            case ["lay" | "swap", *kind]:
                self._laid = kind[0] if kind else "card"
                self._insertion += 1
            case ["remove"]:
                self._laid = None
            case ["reader" | "service" as which, how]:
                if how == "back" and not self._well[which]:
                    self._insertion += self._laid is not None  # the card on the reader counts as another one
                self._well[which] = how == "back"
            case _:
                pass

    def _play(self, step: str) -> bool:
        """Whether the reader's thread should poll now."""
        assert self.thread is not None
        match step.split():
            case ["job", offset, kind]:
                insertion = self._insertion - int(offset)
                self.futures.append(self.thread.submit(insertion, lambda held: self._job(held, insertion, kind)))
            case ["release"]:
                self.thread.release()
            case ["during", call, *event]:
                self._during[call].append(" ".join(event))
            case ["answer", answer]:
                self._answers.append(answer)
            case ["stop"]:
                self._script.clear()
            case ["glitch"]:
                return True
            case _:
                self._change(step)
        return False

    def _job(self, held: CardConnection, insertion: int, kind: str) -> str:
        assert all(not power.failed for power in self.powers if power.on), "a job on a broken connection"
        self._kept.append(held)
        self.at_work = insertion, kind
        try:
            match kind:
                case "broken":
                    raise LookupError(kind)
                case "stale":
                    self._kept[0].transmit(b"stale")
                case "stubborn" | "deaf":
                    tolerated = NotTransacted if kind == "stubborn" else ConnectionFailed
                    for _ in range(3):
                        try:
                            held.transmit(b"again")
                        except tolerated:
                            continue
                case _:
                    for _ in range(3):
                        held.transmit(b"command")
        finally:
            self.at_work = None
        return kind


def play(script: Script) -> None:
    """The contract of `devices.reader.Reader` holds for any order of events."""
    slot = ScriptedSlot(script)
    slot.thread = ReaderThread(slot, "fuzzed-reader")
    heard: list[ReaderStatus] = []
    slot.thread.start(heard.append)
    assert slot.played.wait(PATIENCE_SECONDS), "the reader's thread died or hangs"
    slot.thread.stop()
    assert heard, "the first state must be reported"
    assert all(before != after for before, after in pairwise(heard)), "each state is reported once"
    assert [status.insertion for status in heard] == sorted(status.insertion for status in heard)
    assert all(not power.on for power in slot.powers)
    for insertion, (wanted, kind) in slot.reached:
        assert insertion == wanted, f"a command of a job ({kind}) for card {wanted} reached card {insertion}"
    for future in slot.futures:
        error = future.exception(PATIENCE_SECONDS)
        assert error is None or isinstance(error, ConnectionFailed | LookupError), repr(error)
