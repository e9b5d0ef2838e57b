"""Time from a touch to the frame that shows its effect, over whole scripted visits at the real screens."""

import time
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import median, quantiles

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer
from PySide6.QtQuick import QQuickWindow

from kiosk.commands import practice
from kiosk.commands.practice import PracticeCardHandler, PracticeTerminal, surroundings
from ui.automatic_shopper.reading import Reading
from ui.automatic_shopper.script import JourneyOutcome
from ui.automatic_shopper.shopper import Journey, Shopper
from ui.window import create_application

CARD = "alice"
LANGUAGES = ("ja", "en", "zh")
NO_FRAME = 300
"""Milliseconds after which a touch counts as without effect."""


@dataclass(frozen=True, slots=True)
class Touch:
    """`screen`: the touched screen; `leads_to`: the screen in the next frame."""

    screen: str
    leads_to: str
    seconds: float


class Stopwatch(QObject):
    """Times each press and release, from the delivery of the event to the next painted frame.

    Software painting runs on this thread, so the next frame was drawn after the event. Until then the shopper does not
    look at the screen: its search for items would take this thread's time, which a person does not.
    """

    def __init__(self, window: QQuickWindow, shopper: Shopper) -> None:
        super().__init__()
        self.touches: list[Touch] = []
        self._reading = Reading(window)
        looking = shopper.findChild(QTimer)
        assert looking is not None
        self._looking = looking
        self._touched: tuple[float, str] | None = None
        self._give_up = QTimer(self)
        self._give_up.setSingleShot(True)
        self._give_up.timeout.connect(self._resume)
        window.installEventFilter(self)
        window.frameSwapped.connect(self._painted)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        if event.type() in (QEvent.Type.TouchBegin, QEvent.Type.TouchEnd):
            screen = self._reading.screen()
            self._looking.stop()
            self._give_up.start(NO_FRAME)
            self._touched = (time.perf_counter(), screen)
        return super().eventFilter(watched, event)

    def _painted(self) -> None:
        if self._touched is None:
            return
        now = time.perf_counter()
        began, screen = self._touched
        self.touches.append(Touch(screen, self._reading.screen(), now - began))
        self._resume()

    def _resume(self) -> None:
        self._touched = None
        self._give_up.stop()
        self._looking.start()


def measure(folder: Path) -> list[Touch]:
    """One visit per language, each at a new terminal."""
    create_application()
    return [touch for language in LANGUAGES for touch in _visit(folder / language, language)]


def _visit(folder: Path, language: str) -> list[Touch]:
    with surroundings(folder) as around:
        terminal = PracticeTerminal(around.settings)
        try:
            terminal.start()
            shopper = Shopper(
                terminal.window.window,
                practice.script(None, language, CARD),
                PracticeCardHandler(terminal, around.cards, CARD),
                campaign=terminal.campaign,
                folder=folder / "screens",
            )
            stopwatch = Stopwatch(terminal.window.window, shopper)
            journeys: list[Journey] = []
            shopper.finished.connect(journeys.append)
            shopper.finished.connect(lambda _journey: QTimer.singleShot(0, QCoreApplication.quit))
            QTimer.singleShot(0, shopper.start)
            QCoreApplication.exec()
            assert journeys[0].outcome is JourneyOutcome.APPLIED, journeys[0].reason
            return stopwatch.touches
        finally:
            terminal.close()


def table(touches: Sequence[Touch], worst: int = 8) -> str:
    """All touches as one line, then the slowest transitions between screens."""
    ways: Mapping[str, list[float]] = defaultdict(list)
    for touch in touches:
        way = touch.screen if touch.screen == touch.leads_to else f"{touch.screen} > {touch.leads_to}"
        ways[way].append(touch.seconds)
    slowest = sorted(ways.items(), key=lambda item: max(item[1]), reverse=True)[:worst]
    head = f"{'touch to next painted frame':<44}{'touches':>10}{'p50 ms':>10}{'p99 ms':>10}{'max ms':>10}"
    rows = [("whole visits", [touch.seconds for touch in touches]), *slowest]
    return "\n".join([head, *(_line(name, seconds) for name, seconds in rows)])


def _line(name: str, seconds: Sequence[float]) -> str:
    slow = quantiles(seconds, n=100, method="inclusive")[98] if len(seconds) > 1 else seconds[0]
    figures = "".join(f"{value * 1e3:>10.1f}" for value in (median(seconds), slow, max(seconds)))
    return f"  {name:<42}{len(seconds):>10}{figures}"
