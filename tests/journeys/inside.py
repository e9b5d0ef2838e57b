"""A practice terminal in the test's own process: the real parts, with events instead of touches.

A test moves the visit's clock, so that no deadline depends on the machine's speed.
"""

import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Protocol

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop

from devices.reader import Reader
from devices.simulator import PracticeSet, SimulatedReader
from kiosk.app import Terminal
from kiosk.commands.practice import surroundings
from kiosk.station.clock import since_boot
from kiosk.station.settings import Settings
from kiosk.visit.events import (
    ApplicantChosen,
    ConsentSet,
    Event,
    ItemAnswered,
    LanguageChosen,
    Next,
    PathChosen,
    PinConfirmed,
    PinLength,
    Reviewed,
    ServiceChosen,
    ServiceTermsAccepted,
    Typed,
)
from kiosk.visit.model import Applicant, Consent, ItemAnswer, Screen, Visit
from kiosk.visit.model import Path as VisitPath
from kiosk.visit.screen_timeouts import deadline
from ui.signed_text import confirmed
from ui.window import create_application

PATIENCE = 600.0
"""Seconds; reached only if something hangs."""
MOST_DEADLINES = 20


class Place(Protocol):
    """The surroundings of a terminal."""

    @property
    def settings(self) -> Settings: ...
    @property
    def cards(self) -> PracticeSet: ...


class Inside:
    """One terminal and its surroundings; `kind` is the terminal's class, `reader` replaces the simulated one."""

    def __init__(self, around: Place, kind: type[Terminal] = Terminal, reader: Reader | None = None) -> None:
        self.around = around
        self.reader = SimulatedReader()
        self._now = since_boot()
        self.terminal = kind(around.settings, reader or self.reader, visit_time=lambda: self._now)
        self.terminal.start()

    @property
    def visit(self) -> Visit:
        return self.terminal.runner.visit

    def post(self, *events: Event) -> None:
        for event in events:
            self.terminal.runner.post(event)

    def until(self, condition: Callable[[], bool], seconds: float = PATIENCE) -> None:
        """Run the event loop until the condition holds."""
        deadline = time.monotonic() + seconds
        while not condition():
            assert time.monotonic() < deadline, f"still {self.visit.screen} {self.visit.notice}"
            QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)  # as `exec` does
            time.sleep(0.002)

    def until_screen(self, screen: Screen, seconds: float = PATIENCE) -> None:
        self.until(lambda: self.visit.screen is screen, seconds)

    def let_time_pass(self, condition: Callable[[], bool]) -> None:
        """Advance the clock from deadline to deadline of the visit until the condition holds, without waiting."""
        for _ in range(MOST_DEADLINES):
            self.until(lambda: self.visit.work is None)  # the card's answers have no deadline on this clock
            if condition():
                return
            due = deadline(self.visit, self.around.settings.profile.timeouts)
            assert due is not None, f"no deadline at {self.visit.screen}"
            self._now = max(self._now, due)
            self.terminal.runner.time_is_up()
        raise AssertionError(f"still {self.visit.screen} {self.visit.notice}")

    def rest(self, seconds: float) -> None:
        """Run the event loop for this time."""
        end = time.monotonic() + seconds
        self.until(lambda: time.monotonic() >= end, seconds + PATIENCE)

    def lay(self, name: str) -> None:
        self.reader.insert(self.around.cards.card(name))

    def to_items(self, card: str = "alice", path: VisitPath = VisitPath.APPLY) -> None:
        """From the attract screen to the items, after the card was read."""
        self.to_card(path)
        self.lay(card)
        self.until_screen(Screen.ITEMS if path is VisitPath.APPLY else Screen.PIN)

    def to_card(self, path: VisitPath = VisitPath.APPLY) -> None:
        """From the attract screen, as soon as a visit can begin, to the screen that asks for the card."""
        self.until(lambda: self.visit.screen is Screen.ATTRACT and self.visit.closed_by is None)
        self.post(LanguageChosen("ja"), PathChosen(path))
        if path is VisitPath.APPLY:
            self.post(ApplicantChosen(Applicant.SELF))
        self.post(*(ConsentSet(consent, given=True) for consent in Consent), Next())

    def answer_items(self) -> None:
        """Apply for every open item."""
        self.post(*(ItemAnswered(item.code, ItemAnswer.APPLY) for item in self.terminal.runner.offer.items))

    def fill_in(self, identifier: Iterable[str], code: Iterable[str], phone: Iterable[str]) -> None:
        """From the items to the PIN."""
        self.answer_items()
        self.post(ServiceChosen("sakura-pay"), ServiceTermsAccepted())
        self.post(*map(Typed, identifier), Next(), *map(Typed, code), Next(), *map(Typed, phone), Next())
        shown = confirmed(self.visit, self.terminal.runner.offer)
        self.post(Reviewed(shown))

    def enter_pin(self, pin: str) -> None:
        for digit in pin:
            self.post(PinLength(self.terminal.pin.press(int(digit))))
        self.post(PinConfirmed())


@contextmanager
def inside(output: Path, overrides: dict[str, Any] | None = None) -> Iterator[Inside]:
    """A running practice terminal; at the end everything is stopped and joined."""
    create_application()
    with surroundings(output, overrides) as around:
        found = Inside(around)
        try:
            yield found
        finally:
            found.terminal.close()
