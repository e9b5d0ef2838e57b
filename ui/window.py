"""The terminal's window: application, fonts, translations, QML engine, and events from other threads.

application = create_application()
window = create_window(runner, profile, fullscreen=False)
window.bridge.post(event)      # from any thread
application.exec()
window.close()                 # before the application is destroyed
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
from kiosk.station.keypad_keys import Layout
from kiosk.station.profile import Keypad, TerminalProfile
from kiosk.visit.events import Event
from kiosk.visit.model import Visit
from ui.bridge import Bridge
from ui.drawings import PROVIDER, Drawings
from ui.key_filter import KeyFilter
from ui.speech.headphone_and_start_key import GuidanceSwitch, MakeSpeaker
from ui.staff.examples import example
from ui.staff.gesture import GestureFilter
from ui.staff.view_model import StaffDesk, StaffViewModel
from ui.translation.switching import InstalledTranslator, preload
from ui.typography.fonts import FAMILIES
from ui.typography.libthai_dictionary import add_words
from ui.typography.line_breaking import LineBreaking
from ui.typography.paging import Paging
from ui.typography.ruby import RubyLayout
from ui.view_model import ViewModel, VisitRunner
from ui.views.staff_line import NOBODY_KNOWN, StaffContact

QML = Path(__file__).parent / "qml"
FIRST_FRAME_MS = 1000
"""Milliseconds that `KioskWindow.paint` waits for the first frame."""


def create_application(arguments: Sequence[str] = ()) -> QGuiApplication:
    """The one application of this process: the existing one, or a new one. Call it before any window is made.

    Qt paints with its software renderer, on this thread. That is fast enough for these screens and gives the same
    pixels on every machine.
    """
    if QQuickWindow.sceneGraphBackend() != "software":
        QQuickWindow.setGraphicsApi(QSGRendererInterface.GraphicsApi.Software)
    # The cache on disk outlives an update of the program, and would show the old screens.
    os.environ.setdefault("QML_DISABLE_DISK_CACHE", "1")
    existing = QGuiApplication.instance()
    application = (
        existing if isinstance(existing, QGuiApplication) else QGuiApplication(list(arguments) or [sys.argv[0]])
    )
    application.setApplicationName("mynapoint-kiosk")
    name_fonts()
    add_words()
    return application


def name_fonts() -> None:
    """Define a font family for each language, for example "Kiosk ja", that stands for the families of `FAMILIES`."""
    for language, families in FAMILIES.items():
        QFont.insertSubstitutions(f"Kiosk {language}", list(families))


class Gate:
    """A `VisitRunner` for the shopper's screens and for speech.

    While `shut` is true (the staff area is open), it drops their events.
    """

    def __init__(self, runner: VisitRunner) -> None:
        self._runner = runner
        self.shut = False

    @property
    def visit(self) -> Visit:
        """The runner's visit."""
        return self._runner.visit

    @property
    def offer(self) -> Offer:
        """The runner's offer."""
        return self._runner.offer

    @property
    def pin(self) -> PinBuffer:
        """The runner's digits of the PIN."""
        return self._runner.pin

    def post(self, event: Event) -> None:
        """Pass the event to the runner, or drop it while the gate is shut."""
        if not self.shut:
            self._runner.post(event)

    def subscribe(self, callback: Callable[[Visit, Offer], None]) -> None:
        """Subscribe at the runner; changes pass while the gate is shut, too."""
        self._runner.subscribe(callback)


class KioskWindow(QObject):
    """The window of one runner. Raises `KioskError` if the QML files cannot be loaded. GUI thread only.

    `warnings` has the warnings of the QML engine; it stays empty unless there is a bug. `screens` are the components
    that `get_ready` has compiled or is compiling; the list keeps them alive.
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
        self._contact = contact
        self._line_breaking = LineBreaking(self)
        self._ruby = RubyLayout(self)
        self._paging = Paging(self)
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
                "paging": self._paging,
                "widthPx": profile.width_px,
                "heightPx": profile.height_px,
                "widthMm": profile.width_mm,
                "heightMm": profile.height_mm,
                "shuffled": profile.keypad is Keypad.SHUFFLED,
                "keyUses": dict(profile.keys.uses) if profile.keys else {},
                "numberBlock": profile.keys is not None and profile.keys.layout is Layout.NUMBER_BLOCK,
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
        """Connect the staff area, which a gesture at the window's corner opens from now on.

        `kiosk_id` and `phone` (the technician's number) are shown there; "" where they are not known.
        """
        self._desk = desk
        self.staff.connect_desk(desk, kiosk_id, phone)
        desk.subscribe(lambda: self._show(self._runner.visit, self._runner.offer))
        GestureFilter(self.window, self._px_per_mm, monotonic, desk.enter)

    def make_guidance_switch(
        self,
        profile: TerminalProfile | None = None,
        recordings: Path | None = None,
        make_speaker: MakeSpeaker | None = None,
    ) -> GuidanceSwitch:
        """Let people listen from now on, at the headphone jack or handset of the profile. Close it before the window.

        `profile` replaces the window's for speech; `recordings` and `make_speaker` are those of `GuidanceSwitch`.
        """
        return GuidanceSwitch(
            self.window,
            self._gate,
            profile or self._profile,
            self._contact,
            shut=lambda: self._gate.shut,
            recordings=recordings,
            make_speaker=make_speaker,
        )

    def _px_per_mm(self) -> float:
        size = self.window.size()
        return min(size.width() / self._profile.width_mm, size.height() / self._profile.height_mm)

    def _show(self, visit: Visit, offer: Offer) -> None:
        """Show the visit in its language, or, while the staff area is open, in that area's language.

        On the page for explaining, an example visit is shown instead.
        """
        language = visit.language
        self._gate.shut = self._desk is not None and self._desk.area.is_open
        if self._desk is not None and self._desk.area.is_open:
            language = self._desk.area.language
            if self._desk.area.page is Page.EXPLAIN:
                visit, offer = example(self._desk.area.step, offer, language)
        switched = self._translator.switch(language)
        # For the items that stay: a new screen, which comes afterwards, is translated when it is loaded.
        self.model.show(visit, offer, self.engine.retranslate if switched else None)

    def _changed(self, visit: Visit, offer: Offer) -> None:
        before, self._visit = self._visit, visit
        self._show(visit, offer)
        if visit.number != before.number:
            # The screen of the finished visit is deleted by deleteLater. Collect what JavaScript holds after that.
            self._soon.start(0)

    def forget(self) -> None:
        """Collect the garbage of JavaScript and Python: objects of screens that are no longer shown."""
        self.engine.collectGarbage()
        gc.collect()

    def get_ready(self) -> None:
        """Load every screen, on QML's own thread, and every language before a visit needs them. Returns at once."""
        meanwhile = QQmlComponent.CompilationMode.Asynchronous
        for screen in sorted((QML / "Kiosk" / "screens").iterdir()):
            self.screens.append(QQmlComponent(self.engine, QUrl.fromLocalFile(str(screen)), meanwhile, self.engine))
        preload(self)

    def paint(self) -> None:
        """Return when a frame has been painted, or after `FIRST_FRAME_MS` if the window is not exposed."""
        loop, timeout = QEventLoop(), QTimer()
        self.window.frameSwapped.connect(loop.quit)
        timeout.timeout.connect(loop.quit)
        timeout.start(FIRST_FRAME_MS)
        loop.exec()

    def grab(self) -> QImage:
        """A picture of the window as it is now."""
        return self.window.grabWindow()

    def close(self) -> None:
        """Close the window, stop its timers and delete its engine. Events that arrive later are dropped.

        Call it once, before the application is destroyed.
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
    """Open the screens of `runner`. Call `create_application` first. Raises `KioskError`.

    The window has the profile's size in pixels, or fills the screen if `fullscreen`. `contact` is shown to staff when
    the terminal is closed.
    """
    return KioskWindow(runner, profile, fullscreen=fullscreen, contact=contact)
