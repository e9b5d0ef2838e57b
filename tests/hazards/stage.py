"""One terminal without a window: the real machine, runner, PIN buffer and card desk, at any reader.

A person presses keys, a hand lays cards; time passes only when the test advances it. The stub of upstream and queue
writes into the ledger, and answers at once or on demand.
"""

import contextlib
import queue
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Protocol

from devices.reader import Reader, ReaderState, ReaderStatus
from devices.simulator import PracticeSet, SimulatedCard
from kiosk.effects.card import CardDesk
from kiosk.effects.pin_buffer import PinBuffer
from kiosk.effects.runner import Runner
from kiosk.station.card_trust import CardTrust
from kiosk.station.clock import SystemClock
from kiosk.visit.effects import (
    Accept,
    Deliver,
    Effect,
    ErasePin,
    FetchStatus,
    ReadCard,
    ReleaseCard,
    Restart,
    VerifyAndSign,
    Wipe,
)
from kiosk.visit.events import Accepted, Delivered, Event, ReaderChanged, StatusFetched
from kiosk.visit.model import Outcome, Screen, Status, Visit
from tests.hazards.ledger import Heard, Ledger
from tests.visit.world import OFFER, TIMEOUTS, result

PATIENCE_SECONDS = 600.0
A_WHILE = 3600.0
"""Longer than any deadline of a visit."""


class Hand(Protocol):
    """Lays cards on the reader and takes them away."""

    def insert(self, card: SimulatedCard) -> None: ...

    def remove(self) -> None: ...


@dataclass
class Queue:
    """Stub of queue and upstream. `held` keeps answers back until `answer_now`."""

    ledger: Ledger
    post: Callable[[Event], None]
    held: bool = False
    waiting: list[Event] = field(default_factory=list)

    def accept(self, effect: Accept) -> None:
        self.ledger.accepted.append(effect)
        self._say(Accepted(effect.visit, result(effect.document.application_id)))

    def deliver(self, effect: Deliver) -> None:
        self.ledger.delivered.append(effect)
        self._say(Delivered(effect.visit, effect.application_id, Outcome.APPLIED))

    def fetch_status(self, effect: FetchStatus) -> None:
        self.ledger.asked.append(effect)
        self._say(StatusFetched(effect.visit, Status(reserved=False, items=(), service=None, id_tail="")))

    def answer_now(self) -> None:
        self.held, waiting, self.waiting = False, self.waiting, []
        for event in waiting:
            self.post(event)

    def _say(self, event: Event) -> None:
        if self.held:
            self.waiting.append(event)
        else:
            self.post(event)


class Stage:
    """`reader` is started here; call `stop` at the end."""

    def __init__(self, reader: Reader, hand: Hand, cards: PracticeSet, trust: CardTrust) -> None:
        self.reader, self.hand, self.cards = reader, hand, cards
        self.ledger = Ledger()
        self.now = 1000.0
        self.card: SimulatedCard | None = None
        """On the reader, or the last one there."""
        self.lying = False
        self._laid = self._seen = 0
        self._heard = False
        self.hangs: Callable[[], bool] = lambda: False
        """Whether a command that never ends by itself is in progress."""
        self._watched: list[SimulatedCard] = []
        self.pin = PinBuffer()
        self._due: float | None = None
        self._events: queue.SimpleQueue[Event] = queue.SimpleQueue()
        self.queue = Queue(self.ledger, self._events.put)
        self.desk = CardDesk(reader, trust, SystemClock(), self.ledger, self._events.put)
        self.runner = Runner(
            current_offer=lambda: OFFER, monotonic=lambda: self.now, timeouts=TIMEOUTS, pin=self.pin, language="ja"
        )
        self.runner.connect(self._perform, self)
        self.trail: list[str] = []
        """The screens so far, for the message of a failure."""
        self.runner.subscribe(lambda visit, _offer: self.trail.append(_where(visit)))
        reader.start(self._hear)
        self.until(lambda: self._heard and self.visit.reader is ReaderState.EMPTY)
        self.counts_anew()

    @property
    def visit(self) -> Visit:
        return self.runner.visit

    @property
    def screen(self) -> Screen:
        return self.runner.visit.screen

    def arm(self, moment: float | None) -> None:
        """The runner's timer."""
        self._due = moment

    def _perform(self, effect: Effect) -> None:
        """Like `kiosk.effects.dispatch.Dispatcher`, with the stub of the queue."""
        match effect:
            case ReadCard():
                self.desk.read(effect)
            case VerifyAndSign():
                self.desk.verify_and_sign(effect, self.pin.take())
            case Accept():
                self.queue.accept(effect)
            case Deliver():
                self.queue.deliver(effect)
            case FetchStatus():
                self.queue.fetch_status(effect)
            case ErasePin():
                self.pin.clear()
            case ReleaseCard():
                self.desk.release()
            case Wipe():
                self.pin.clear()
                self.desk.release()
            case Restart():
                self.ledger.restarts += 1
            case _:
                pass

    def _hear(self, status: ReaderStatus) -> None:
        self._seen, self._heard = status.insertion, True
        self._events.put(ReaderChanged(status))

    # --- the person's hand

    def new(self, name: str) -> SimulatedCard:
        """An unused practice card."""
        return self.cards.card(name).with_quirks()

    def lay(self, card: str | SimulatedCard) -> SimulatedCard:
        """Lay a card on the reader in place of the previous one; every command that it receives is recorded."""
        laid = self.new(card) if isinstance(card, str) else card
        if laid not in self._watched:
            self._watch(laid)
        self.card = laid
        self.lying = True
        self._laid += 1
        self.hand.insert(laid)
        return laid

    def _watch(self, laid: SimulatedCard) -> None:
        self._watched.append(laid)
        before = laid.on_command

        def hear(command: bytes) -> None:
            self.ledger.heard.append(Heard(self.visit.number, laid, command))
            if before is not None:
                before(command)

        laid.on_command = hear

    def quickly(self, card: SimulatedCard) -> None:
        """Swap the card in less time than the reader's polling interval."""
        self._watch(card)
        self.card = card
        swap = getattr(self.hand, "swap", self.hand.insert)
        swap(card)

    def counts_anew(self) -> None:
        """Count insertions again, after cards came and went without the stage's hand."""
        self._laid = self._seen

    def take(self) -> None:
        self.lying = False
        self.hand.remove()

    # --- events

    def post(self, *events: Event) -> None:
        """Events of the person, in order; events that have arrived meanwhile go first."""
        for event in events:
            self.take_in()
            self.runner.post(event)

    def take_in(self) -> int:
        """Pass the arrived events to the visit. Returns their number."""
        count = 0
        while not self._events.empty():
            self.runner.post(self._events.get())
            count += 1
        return count

    def until(self, condition: Callable[[], bool]) -> None:
        """Let events arrive until the condition holds."""
        deadline = time.monotonic() + PATIENCE_SECONDS
        while not condition():
            left = deadline - time.monotonic()
            assert left > 0, f"{self.visit.reader} {self.visit.insertion} after {self.trail[-30:]}"
            try:
                self.runner.post(self._events.get(timeout=min(left, 0.02)))
            except queue.Empty:
                continue

    def settle(self) -> None:
        """Until the visit knows the reader's state, and no command is in progress."""
        self.until(lambda: self.hangs() or self._settled())
        self.take_in()

    def _settled(self) -> bool:
        working = self.visit.work is not None and not self.queue.waiting
        empty = self.visit.reader is ReaderState.EMPTY
        return not working and empty != self.lying and (empty or self.visit.insertion == self._laid)

    def wait(self, seconds: float) -> None:
        """Advance the visit's clock, with the deadlines that are due."""
        end = self.now + seconds
        while self._due is not None and self._due <= end:
            self.now = max(self.now, self._due)
            self.runner.time_is_up()
        self.now = end

    def stop(self) -> None:
        """Remove everything before the reader is released, so that the next test finds it empty."""
        self.take()
        with contextlib.suppress(AssertionError):  # after a failed test, or if the reader hangs
            self.until(lambda: self.visit.reader is ReaderState.EMPTY)
        self.reader.stop()


def _where(visit: Visit) -> str:
    code = visit.notice.code if visit.notice else None
    return " ".join(filter(None, [visit.screen, visit.work, code, visit.warning]))
