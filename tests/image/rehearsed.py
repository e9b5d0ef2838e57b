"""A visit done beforehand by the automatic shopper on this machine: where it touched, what the screen showed before.

The machine under test is touched at the same places, each as soon as it shows the same picture. So the test needs to
know nothing of it but its screen, and what the machine paints is compared with what the program paints here.
"""

from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QImage, QTouchEvent
from PySide6.QtQuick import QQuickWindow

from devices.simulator import PracticeSet
from kiosk.commands.practice import PracticeCardHandler, PracticeTerminal, surroundings
from kiosk.commands.report import shop
from ui.shopper.reading import Reading
from ui.shopper.script import VisitScript
from ui.window import create_application


class Act(StrEnum):
    """What a person does."""

    PRESS = "press"
    RELEASE = "release"
    LAY_CARD = "lay the card"
    TAKE_CARD = "take the card"


@dataclass(frozen=True, slots=True)
class Step:
    """One act, at which place in pixels, on which screen, and what that screen showed before it."""

    act: Act
    screen: str
    before: QImage
    x: float = 0.0
    y: float = 0.0


@dataclass
class Recorder(QObject):
    """Sees the touches that come into the window before the window does."""

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
    """Lays and takes the practice card, and has it recorded."""

    def __init__(self, terminal: PracticeTerminal, cards: PracticeSet, name: str, recorder: Recorder) -> None:
        super().__init__(terminal, cards, name)
        self._recorder = recorder

    def lay_card(self, name: str = "") -> bool:
        self._recorder.add(Act.LAY_CARD)
        return super().lay_card(name)

    def take_card(self) -> bool:
        self._recorder.add(Act.TAKE_CARD)
        return super().take_card()


def rehearsed(script: VisitScript, output: Path) -> tuple[Step, ...]:
    """The steps of a visit that ended as its script expects."""
    create_application()
    with surroundings(output) as around:
        terminal = PracticeTerminal(around.settings)
        try:
            terminal.start()
            recorder = Recorder(terminal.window.window)
            cards = _RecordedCards(terminal, around.cards, script.card, recorder)
            report = shop(terminal, script, cards, None)
        finally:
            terminal.close()
    assert report.met, f"the rehearsal itself failed: {report.outcome} {report.reason}"
    return tuple(recorder.steps)
