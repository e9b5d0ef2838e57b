"""The interface between QML and the areas for staff: content and actions. The digits of a code are in no property."""

from collections.abc import Callable
from typing import Any, Protocol

from PySide6.QtCore import Property, QObject, Slot

from kiosk.staff.events import (
    Chose,
    CodeConfirmed,
    Event,
    KeyPressed,
    LanguageSwitched,
    Left,
    PageChosen,
    Rubbed,
    Stepped,
    Touched,
    WentBack,
    Wrote,
)
from kiosk.staff.model import Action, Page
from kiosk.station.profile import TerminalProfile
from ui.qt_properties import QtProperties
from ui.staff.view import CLOSED, Desk, staff_screen


class StaffDesk(Desk, Protocol):
    """The part of `kiosk.staff_desk.desk.StaffDesk` that the screens use. GUI thread only."""

    def post(self, event: Event) -> None:
        """Handle the event: one step of the area's machine."""

    def press(self, digit: int) -> None:
        """A digit of a code, 0 to 9: it goes into the desk's buffer, and the event has only the number of digits."""

    def backspace(self) -> None:
        """Erase the last digit of the code."""

    def clear(self) -> None:
        """Erase all digits of the code."""

    def enter(self) -> None:
        """Open the area; the gesture was made."""

    def subscribe(self, callback: Callable[[], None]) -> Any:
        """Call `callback` after each change."""


class StaffActions(QObject):
    """The actions of staff. Each slot posts one event, and the area's machine decides what follows.

    A string from QML that is not a value of the enumeration raises `ValueError`. Without a desk a slot has no effect.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.desk: StaffDesk | None = None

    def _post(self, event: Event) -> None:
        if self.desk is not None:
            self.desk.post(event)

    @Slot(str)
    def open(self, page: str) -> None:
        """Open a page, a value of `Page`; if it needs a code, that is asked for first."""
        self._post(PageChosen(Page(page)))

    @Slot(str)
    def act(self, action: str) -> None:
        """Press the button of an action, a value of `Action`. Some ask to be pressed twice."""
        self._post(Chose(Action(action)))

    @Slot()
    def back(self) -> None:
        """One page up; from the first page out of the area."""
        self._post(WentBack())

    @Slot()
    def leave(self) -> None:
        """Close the area."""
        self._post(Left())

    @Slot()
    def switchLanguage(self) -> None:  # noqa: N802 - QML's manner
        """Switch between Japanese and English."""
        self._post(LanguageSwitched())

    @Slot()
    def stay(self) -> None:
        """Restart the idle time, after which the area closes."""
        self._post(Touched())

    @Slot(int)
    def touch(self, cell: int) -> None:
        """A cell of the display test was touched, from 0."""
        self._post(Touched(cell))

    @Slot(str)
    def key(self, name: str) -> None:
        """A key was pressed on the KEYS page; `name` is shown there."""
        self._post(KeyPressed(name))

    @Slot(bool)
    def step(self, forward: bool) -> None:
        """Show the next example screen, or the previous one."""
        self._post(Stepped(forward))

    @Slot(int)
    def press(self, digit: int) -> None:
        """A digit of a code, 0 to 9. It goes into the desk's buffer and nowhere else."""
        if self.desk is not None:
            self.desk.press(digit)

    @Slot()
    def codeBackspace(self) -> None:  # noqa: N802
        """Erase the last digit of the code."""
        if self.desk is not None:
            self.desk.backspace()

    @Slot()
    def codeClear(self) -> None:  # noqa: N802
        """Erase all digits of the code."""
        if self.desk is not None:
            self.desk.clear()

    @Slot()
    def confirmCode(self) -> None:  # noqa: N802
        """All digits of the code are entered: check it."""
        self._post(CodeConfirmed())

    @Slot(str)
    def write(self, character: str) -> None:
        """Type a character of a receipt number or an enrolment code."""
        self._post(Wrote(character))

    @Slot(bool)
    def rub(self, everything: bool) -> None:
        """Erase the last character that was typed, or all."""
        self._post(Rubbed(everything))


class StaffViewModel(QObject):
    """Everything that the areas' pages bind to: `facts` (a `StaffScreen`) and `actions`.

    Without a desk the area stays closed.
    """

    def __init__(self, profile: TerminalProfile, parent: QObject) -> None:
        super().__init__(parent)
        self._profile = profile
        self._actions = StaffActions(self)
        self._shown = QtProperties(CLOSED, self)
        self._kiosk_id, self._phone = "", ""

    def connect_desk(self, desk: StaffDesk, kiosk_id: str, phone: str) -> None:
        """Connect the desk, so that the areas can be opened. `kiosk_id` and `phone` are "" if not known."""
        self._actions.desk = desk
        self._kiosk_id, self._phone = kiosk_id, phone
        desk.subscribe(self.show)

    def show(self) -> None:
        """Derive the content anew and signal the properties that differ."""
        desk = self._actions.desk
        if desk is not None:
            self._shown.show(staff_screen(desk, self._profile, self._kiosk_id, self._phone))

    actions = Property(QObject, lambda self: self._actions, constant=True)
    facts = Property(QObject, lambda self: self._shown.object, constant=True)
