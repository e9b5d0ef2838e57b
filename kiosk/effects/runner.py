"""Runs the visit: receives events, steps the machine, passes its effects on, arms one timer. GUI thread only."""

from collections import deque
from collections.abc import Callable
from typing import Protocol

from kiosk.campaign.model import Offer
from kiosk.effects.pin_buffer import PinBuffer
from kiosk.visit.effects import Effect
from kiosk.visit.events import DeadlineReached, Event
from kiosk.visit.machine import advance, deadline
from kiosk.visit.model import Visit
from kiosk.visit.timeout_values import Timeouts

Subscriber = Callable[[Visit, Offer], None]
"""Called with visit and offer after every change."""


class Timer(Protocol):
    """Calls `Runner.time_is_up` once, at a moment in monotonic seconds; None disarms it."""

    def arm(self, moment: float | None) -> None:
        """Set the moment; None disarms."""


class Runner:
    """The current `visit` and `offer`; `post` is the only way to change them.

    `perform` carries an effect out and must return at once; its result is posted later, on this thread. `monotonic`
    returns seconds, `current_offer` the offer at this moment.
    """

    def __init__(
        self,
        *,
        current_offer: Callable[[], Offer],
        monotonic: Callable[[], float],
        timeouts: Timeouts,
        pin: PinBuffer,
        language: str = "ja",
        last_try_allowed: bool = True,
    ) -> None:
        self.pin = pin
        self.offer = current_offer()
        self.visit = Visit(language=language, home_language=language, last_try_allowed=last_try_allowed)
        self._current_offer = current_offer
        self._monotonic = monotonic
        self._timeouts = timeouts
        self._subscribers: list[Subscriber] = []
        self._perform: Callable[[Effect], None] = lambda _effect: None
        self._timer: Timer | None = None
        self._waiting: deque[Event] = deque()

    def connect(self, perform: Callable[[Effect], None], timer: Timer) -> None:
        """From now on effects are carried out and deadlines kept; before that, events only change the screen."""
        self._perform = perform
        self._timer = timer

    def subscribe(self, callback: Subscriber) -> None:
        """Call `callback(visit, offer)` after every change."""
        self._subscribers.append(callback)

    def post(self, event: Event) -> None:
        """One step of the machine. An event posted during a step (by a screen that reacts) is handled after it."""
        self._waiting.append(event)
        if len(self._waiting) > 1:
            return
        while self._waiting:
            try:
                self._step(self._waiting[0])
            finally:
                self._waiting.popleft()

    def _step(self, event: Event) -> None:
        before, offer_before = self.visit, self.offer
        self.offer = self._current_offer()
        self.visit, effects = advance(self.visit, event, self._monotonic(), self.offer, self._timeouts)
        # Update the screen before effects begin, so that a key press is visible at once.
        if self.visit != before or self.offer != offer_before:
            for callback in self._subscribers:
                callback(self.visit, self.offer)
        for effect in effects:
            self._perform(effect)
        if self._timer is not None:
            self._timer.arm(deadline(self.visit, self._timeouts))

    def time_is_up(self) -> None:
        """The timer's moment has come."""
        self.post(DeadlineReached())
