"""The window: application, fonts, translations, QML engine, and the thread of events into it.

window = create_window(runner, profile, fullscreen=False)
window.bridge.post(event)      # from any thread
application.exec()
window.close()                 # before the application goes
"""

import gc
import os
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

import PySide6.QtQuick  # noqa: F401 - registers the window type before the engine asks for it
from PySide6.QtCore import QEventLoop, QObject, Qt, QTimer, QUrl
from PySide6.QtGui import QFont, QGuiApplication, QImage
from PySide6.QtQml import QQmlApplicationEngine, QQmlComponent, QQmlError
from PySide6.QtQuick import QQuickWindow, QSGRendererInterface

from kiosk.campaign.model import Offer
from kiosk.effects.pin_buffer import PinBuffer
from kiosk.errors import KioskError
from kiosk.staff.model import Page
from kiosk.station.profile import Keypad, TerminalProfile
from kiosk.visit.events import Event
from kiosk.visit.model import Visit
from ui.bridge import Bridge
from ui.drawings import PROVIDER, Drawings
from ui.fonts import FAMILIES
from ui.key_filter import KeyFilter
from ui.line_breaking import LineBreaking
from ui.ruby import RubyLayout
from ui.staff.examples import example
from ui.staff.gesture import GestureFilter
from ui.staff.view_model import StaffDesk, StaffViewModel
from ui.translation.switching import InstalledTranslator, preload
from ui.view_model import ViewModel, VisitRunner
from ui.views.staff_line import NOBODY_KNOWN, StaffContact

QML = Path(__file__).parent / "qml"
FIRST_FRAME_MS = 1000


def create_application(arguments: Sequence[str] = ()) -> QGuiApplication:
    """The one application of this process (the existing one, if any). Call before any window.

    It paints without a GPU, and on this thread: enough for these screens, and the same pixels everywhere.
    """
    if QQuickWindow.sceneGraphBackend() != "software":
        QQuickWindow.setGraphicsApi(QSGRendererInterface.GraphicsApi.Software)
    # A cache on disk outlives updates and shows yesterday's screens.
    os.environ.setdefault("QML_DISABLE_DISK_CACHE", "1")
    existing = QGuiApplication.instance()
    application = (
        existing if isinstance(existing, QGuiApplication) else QGuiApplication(list(arguments) or [sys.argv[0]])
    )
    application.setApplicationName("mynapoint-kiosk")
    name_fonts()
    return application


def name_fonts() -> None:
    """Give each language a family name of its own, "Kiosk ja", that stands for a list of installed ones."""
    for language, families in FAMILIES.items():
        QFont.insertSubstitutions(f"Kiosk {language}", list(families))


class Gate:
    """The runner as the shopper's screens have it. While it is shut, what is pressed on them does nothing."""

    def __init__(self, runner: VisitRunner) -> None:
        self._runner = runner
        self.shut = False

    @property
    def visit(self) -> Visit:
        return self._runner.visit

    @property
    def offer(self) -> Offer:
        return self._runner.offer

    @property
    def pin(self) -> PinBuffer:
        return self._runner.pin

    def post(self, event: Event) -> None:
        if not self.shut:
            self._runner.post(event)

    def subscribe(self, callback: Callable[[Visit, Offer], None]) -> None:
        self._runner.subscribe(callback)


class KioskWindow(QObject):
    """One window on one runner. `warnings` collects what QML complains of; it stays empty unless there is a bug.

    `screens` are those that are compiled, or will be soon; empty before `get_ready`.
    """

    def __init__(
        self, runner: VisitRunner, profile: TerminalProfile, *, fullscreen: bool, contact: StaffContact
    ) -> None:
        super().__init__()
        self._runner = runner
        self.warnings: list[str] = []
        self.screens: list[QQmlComponent] = []
        self.bridge = Bridge(runner.post, self)
        self._translator = InstalledTranslator(runner.visit.language)
        self._gate = Gate(runner)
        self.model = ViewModel(self._gate, profile, self, contact=contact)
        self.staff = StaffViewModel(profile, self)
        self._desk: StaffDesk | None = None
        self._profile = profile
        self._line_breaking = LineBreaking(self)
        self._ruby = RubyLayout(self)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self.forget)
        self._visit = runner.visit
        self.engine = QQmlApplicationEngine(self)
        self.engine.addImportPath(str(QML))
        self.engine.addImageProvider(PROVIDER, Drawings())
        self.engine.setOutputWarningsToStandardError(False)
        self.engine.warnings.connect(self._complained)
        self.engine.setInitialProperties(
            {
                "model": self.model,
                "staff": self.staff,
                "lineBreaking": self._line_breaking,
                "ruby": self._ruby,
                "widthPx": profile.width_px,
                "heightPx": profile.height_px,
                "widthMm": profile.width_mm,
                "heightMm": profile.height_mm,
                "shuffled": profile.keypad is Keypad.SHUFFLED,
            }
        )
        self.engine.load(QUrl.fromLocalFile(str(QML / "Kiosk" / "Main.qml")))
        roots = self.engine.rootObjects()
        if not roots or not isinstance(roots[0], QQuickWindow):
            raise KioskError(f"the screens cannot be loaded ({'; '.join(self.warnings)}); install the program again")
        self.window: QQuickWindow = roots[0]
        self.window.installEventFilter(KeyFilter(self))
        runner.subscribe(self._changed)
        if fullscreen:
            self.window.setCursor(Qt.CursorShape.BlankCursor)
            self.window.showFullScreen()
        else:
            self.window.show()

    def _complained(self, errors: list[QQmlError]) -> None:
        self.warnings += [error.toString() for error in errors]

    def connect_staff(self, desk: StaffDesk, kiosk_id: str, phone: str, monotonic: Callable[[], float]) -> None:
        """From now on the gesture opens the areas for staff. `kiosk_id` and `phone` as they are known."""
        self._desk = desk
        self.staff.connect_desk(desk, kiosk_id, phone)
        desk.subscribe(lambda: self._show(self._runner.visit, self._runner.offer))
        GestureFilter(self.window, self._px_per_mm, monotonic, desk.enter)

    def _px_per_mm(self) -> float:
        size = self.window.size()
        return min(size.width() / self._profile.width_mm, size.height() / self._profile.height_mm)

    def _show(self, visit: Visit, offer: Offer) -> None:
        """The visit, or the example that staff explain; in its language, or in theirs."""
        language = visit.language
        self._gate.shut = self._desk is not None and self._desk.area.is_open
        if self._desk is not None and self._desk.area.is_open:
            language = self._desk.area.language
            if self._desk.area.page is Page.EXPLAIN:
                visit, offer = example(self._desk.area.step, offer, language)
        switched = self._translator.switch(language)
        self.model.show(visit, offer)
        if switched:
            self.engine.retranslate()  # what stays; a new screen comes with its own words

    def _changed(self, visit: Visit, offer: Offer) -> None:
        before, self._visit = self._visit, visit
        self._show(visit, offer)
        if visit.number != before.number:
            # The screen of the visit that ended goes through deleteLater; collect what JavaScript still holds after it.
            self._soon.start(0)

    def forget(self) -> None:
        """Let go of every object that belonged to a screen no longer shown."""
        self.engine.collectGarbage()
        gc.collect()

    def get_ready(self) -> None:
        """Load ahead what a visit may need: every screen, on QML's own thread, and every language."""
        meanwhile = QQmlComponent.CompilationMode.Asynchronous
        for screen in sorted((QML / "Kiosk" / "screens").iterdir()):
            self.screens.append(QQmlComponent(self.engine, QUrl.fromLocalFile(str(screen)), meanwhile, self.engine))
        preload(self)

    def paint(self) -> None:
        """Return when the first frame can be seen, or after a second where nothing is painted (no screen exposed)."""
        loop, timeout = QEventLoop(), QTimer()
        self.window.frameSwapped.connect(loop.quit)
        timeout.timeout.connect(loop.quit)
        timeout.start(FIRST_FRAME_MS)
        loop.exec()

    def grab(self) -> QImage:
        """What is on the screen now."""
        return self.window.grabWindow()

    def close(self) -> None:
        """Take the screens down: window, engine, and every timer that hangs on them; no event comes any more.

        Call once, before the application goes.
        """
        self.bridge.close()
        for timer in self.findChildren(QTimer):
            timer.stop()
        self.window.close()
        del self.window
        self.engine.deleteLater()
        self._translator.remove()


def create_window(
    runner: VisitRunner,
    profile: TerminalProfile,
    *,
    fullscreen: bool = False,
    contact: StaffContact = NOBODY_KNOWN,
) -> KioskWindow:
    """The screens on `runner`. Needs `create_application` first. Fixed to the profile's pixels unless full screen."""
    return KioskWindow(runner, profile, fullscreen=fullscreen, contact=contact)
