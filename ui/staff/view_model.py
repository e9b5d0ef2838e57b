"""What QML sees of the areas, and what a finger may do there. A typed code is in none of these properties."""

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
    """The part of the desk that the screens use."""

    def post(self, event: Event) -> None: ...
    def press(self, digit: int) -> None: ...
    def backspace(self) -> None: ...
    def clear(self) -> None: ...
    def enter(self) -> None: ...
    def subscribe(self, callback: Callable[[], None]) -> Any: ...


class StaffActions(QObject):
    """Each slot posts one event; the machine decides what comes of it. Without a desk nothing does."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.desk: StaffDesk | None = None

    def _post(self, event: Event) -> None:
        if self.desk is not None:
            self.desk.post(event)

    @Slot(str)
    def open(self, page: str) -> None:
        self._post(PageChosen(Page(page)))

    @Slot(str)
    def act(self, action: str) -> None:
        self._post(Chose(Action(action)))

    @Slot()
    def back(self) -> None:
        self._post(WentBack())

    @Slot()
    def leave(self) -> None:
        self._post(Left())

    @Slot()
    def switchLanguage(self) -> None:  # noqa: N802 - QML's manner
        self._post(LanguageSwitched())

    @Slot()
    def stay(self) -> None:
        self._post(Touched())

    @Slot(int)
    def touch(self, cell: int) -> None:
        self._post(Touched(cell))

    @Slot(str)
    def key(self, name: str) -> None:
        self._post(KeyPressed(name))

    @Slot(bool)
    def step(self, forward: bool) -> None:
        self._post(Stepped(forward))

    @Slot(int)
    def press(self, digit: int) -> None:
        """A key of a code. The digit goes into the desk's buffer and nowhere else."""
        if self.desk is not None:
            self.desk.press(digit)

    @Slot()
    def codeBackspace(self) -> None:  # noqa: N802
        if self.desk is not None:
            self.desk.backspace()

    @Slot()
    def codeClear(self) -> None:  # noqa: N802
        if self.desk is not None:
            self.desk.clear()

    @Slot()
    def confirmCode(self) -> None:  # noqa: N802
        self._post(CodeConfirmed())

    @Slot(str)
    def write(self, character: str) -> None:
        self._post(Wrote(character))

    @Slot(bool)
    def rub(self, everything: bool) -> None:
        self._post(Rubbed(everything))


class StaffViewModel(QObject):
    """`facts` is what stands on the screen, `actions` what may be done; without a desk it stays closed for ever."""

    def __init__(self, profile: TerminalProfile, parent: QObject) -> None:
        super().__init__(parent)
        self._profile = profile
        self._actions = StaffActions(self)
        self._shown = QtProperties(CLOSED, self)
        self._kiosk_id, self._phone = "", ""

    def connect_desk(self, desk: StaffDesk, kiosk_id: str, phone: str) -> None:
        """From now on the areas can be opened."""
        self._actions.desk = desk
        self._kiosk_id, self._phone = kiosk_id, phone
        desk.subscribe(self.show)

    def show(self) -> None:
        """Derive everything anew."""
        desk = self._actions.desk
        if desk is not None:
            self._shown.show(staff_screen(desk, self._profile, self._kiosk_id, self._phone))

    actions = Property(QObject, lambda self: self._actions, constant=True)
    facts = Property(QObject, lambda self: self._shown.object, constant=True)
