"""A visit of the automatic shopper on this machine: the places of its touches, and the screen before each.

The machine under test is touched at the same places, each as soon as it shows the same picture. So the test needs only
its screen, and compares the machine's painting with the program's painting here.
"""

import time
from collections.abc import Callable
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path
from typing import Final

from PySide6.QtCore import QEvent, QObject, QPoint
from PySide6.QtGui import QImage, QTouchEvent
from PySide6.QtQuick import QQuickWindow
from PySide6.QtTest import QTest

from devices.simulator import PracticeSet
from kiosk.commands.practice import PracticeCardHandler, PracticeTerminal, surroundings
from kiosk.commands.report import shop
from kiosk.station.clock import since_boot
from kiosk.station.staff_codes import StaffCodes
from ui.automatic_shopper.reading import Reading, middle
from ui.automatic_shopper.script import VisitScript
from ui.gallery.gallery import settle
from ui.staff.gesture import TOUCHES
from ui.window import create_application

CORNER: Final = QPoint(12, 12)
"""A point in the upper left corner of every panel."""
REHEARSAL_SECONDS: Final = 60.0


class Act(StrEnum):
    """An action of a person."""

    PRESS = "press"
    RELEASE = "release"
    LAY_CARD = "lay the card"
    TAKE_CARD = "take the card"


@dataclass(frozen=True, slots=True)
class Step:
    """One action, its place in pixels, its screen, and the picture before it."""

    act: Act
    screen: str
    before: QImage
    x: float = 0.0
    y: float = 0.0


@dataclass
class Recorder(QObject):
    """Receives touches before the window does."""

    window: QQuickWindow
    steps: list[Step] = field(default_factory=list)

    def __post_init__(self) -> None:
        super().__init__()
        self._reading = Reading(self.window)
        self.window.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802 -- Qt's name
        if isinstance(event, QTouchEvent):
            place = event.point(0).position()
            if event.type() is QEvent.Type.TouchBegin:
                self.add(Act.PRESS, place.x(), place.y())
            elif event.type() is QEvent.Type.TouchEnd:
                self.add(Act.RELEASE, place.x(), place.y())
        return False

    def add(self, act: Act, x: float = 0.0, y: float = 0.0) -> None:
        picture = self.window.grabWindow().convertToFormat(QImage.Format.Format_RGB32)
        self.steps.append(Step(act, self._reading.screen(), picture, x, y))


class _RecordedCards(PracticeCardHandler):
    """Lays and takes the practice card, and records that."""

    def __init__(self, terminal: PracticeTerminal, cards: PracticeSet, name: str, recorder: Recorder) -> None:
        super().__init__(terminal, cards, name)
        self._recorder = recorder

    def lay_card(self, name: str = "") -> bool:
        self._recorder.add(Act.LAY_CARD)
        return super().lay_card(name)

    def take_card(self) -> bool:
        self._recorder.add(Act.TAKE_CARD)
        return super().take_card()


def rehearsed(script: VisitScript, output: Path, *, online: bool = True) -> tuple[Step, ...]:
    """The steps of a visit that ended as its script expects. Not `online`: upstream stops when the terminal is open."""
    create_application()
    with surroundings(output) as around:
        terminal = PracticeTerminal(around.settings)
        try:
            terminal.start()
            if not online:
                _wait_for(lambda: terminal.runner.visit.closed_by is None, "the open terminal")
                around.sandbox.stop()
            recorder = Recorder(terminal.window.window)
            cards = _RecordedCards(terminal, around.cards, script.card, recorder)
            report = shop(terminal, script, cards, None)
        finally:
            terminal.close()
    assert report.met, f"the rehearsal itself failed: {report.outcome} {report.reason}"
    return tuple(recorder.steps)


def rehearsed_reboot(code: str, output: Path) -> tuple[tuple[Step, ...], ...]:
    """From the attract screen to the button that reboots the machine, by a technician with this code: the steps to the
    page of the code, the code, and the others. The first touch of the button is the last step: it only asks for
    confirmation."""
    create_application()
    with surroundings(output) as around:
        StaffCodes(around.settings.state_dir, since_boot).set(bytearray(code, "ascii"), "1")
        terminal = PracticeTerminal(around.settings)
        try:
            terminal.start()
            technician = _Technician(terminal.window.window)
            _wait_for(lambda: terminal.runner.visit.closed_by is None, "the open terminal")
            technician.open_area()
            technician.tap("staff:technician")
            steps = technician.recorder.steps
            before = len(steps)
            for digit in code:
                technician.type_key(f"key:{digit}")
            technician.tap("staff:confirm")
            after = len(steps)
            technician.tap("staff:machine")
            technician.tap("staff:reboot")
        finally:
            terminal.close()
    return tuple(steps[:before]), tuple(steps[before:after]), tuple(steps[after:])


class _Technician:
    """Touches named items as soon as they appear."""

    def __init__(self, window: QQuickWindow) -> None:
        self.recorder = Recorder(window)
        self._window = window
        self._reading = Reading(window)
        self._device = QTest.createTouchDevice()

    def open_area(self) -> None:
        for _ in range(TOUCHES):
            self._press(CORNER)
            self._release(CORNER)
        self._press(CORNER)
        _wait_for(lambda: self._reading.sees("staff:area"), "the staff area")
        self._release(CORNER)

    def tap(self, name: str) -> None:
        """Touch an item, also on a later page of the tiles. Returns when the screen has changed."""
        turn = "page:next"
        _wait_for(lambda: self._reading.can_touch(name) or self._reading.can_touch(turn), name)
        while not self._reading.can_touch(name):
            self._tap(turn)
        self._tap(name)

    def type_key(self, name: str) -> None:
        """Touch a key of a code, which changes no word on the screen."""
        _wait_for(lambda: self._reading.can_touch(name), name)
        item = self._reading.find(name)
        assert item is not None, name
        self._press(middle(item).toPoint())
        self._release(middle(item).toPoint())
        settle()

    def _tap(self, name: str) -> None:
        before = self._reading.view()
        self.type_key(name)
        _wait_for(lambda: self._reading.view() != before, f"an answer to {name}")

    def _press(self, point: QPoint) -> None:
        settle()
        QTest.touchEvent(self._window, self._device, False).press(0, point, self._window).commit(False)

    def _release(self, point: QPoint) -> None:
        settle()
        QTest.touchEvent(self._window, self._device, False).release(0, point, self._window).commit(False)


def _wait_for(condition: Callable[[], bool], what: str) -> None:
    until = time.monotonic() + REHEARSAL_SECONDS
    while not condition():
        assert time.monotonic() < until, f"{what} did not come"
        settle()
