"""Begins and ends spoken guidance: when a headphone is plugged in or pulled out, or when a key is held.

Before guidance begins it uses no resources: no voice process runs, only this module of the package is loaded, and the
sound card reports the headphone by itself, so that it is not polled.
"""

import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QObject, QSocketNotifier, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtQuick import QQuickWindow

from devices.headphone_jack import HeadphoneJack, find_jack
from kiosk.campaign.model import Offer
from kiosk.station.profile import GuidanceKeys, Headphone, TerminalProfile
from kiosk.visit.events import Event
from kiosk.visit.model import Visit
from kiosk.visit.rules import HOME
from ui.view_model import Actions, VisitRunner
from ui.views.staff_line import StaffContact

if TYPE_CHECKING:
    from devices.speech.speaker import Speaker
    from ui.speech.guide_commands import Say
    from ui.speech.session import Session

MakeSpeaker = Callable[[Callable[[], None]], "Speaker"]
"""Makes a speaker. Its argument is to be called, on any thread, when a text was said to its end."""
HELD_MS: Final = 1000
"""Milliseconds for which the key must be held that begins guidance."""
PREPARE_MS: Final = 250
"""Milliseconds after which a key that is still held loads the voice: a usual press is shorter."""


class GuidanceSwitch(QObject):
    """Spoken guidance of one window. `session` is the running one, or None. GUI thread only.

    `shut` tells whether the staff area is open; guidance then ends and takes no keys.
    `recordings` is the folder of the operator's recordings, for languages without a voice. `make_speaker` and `jack`
    replace the real speaker and jack.
    """

    _all_said = Signal()

    def __init__(
        self,
        window: QQuickWindow,
        runner: VisitRunner,
        profile: TerminalProfile,
        contact: StaffContact,
        *,
        shut: Callable[[], bool] = lambda: False,
        recordings: Path | None = None,
        make_speaker: MakeSpeaker | None = None,
        jack: HeadphoneJack | None = None,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._runner = runner
        self._actions = Actions(runner, self)
        self._profile = profile
        self._contact = contact
        self._shut = shut
        self._recordings = recordings
        self._make_speaker = make_speaker
        self._all_said.connect(self._said_all, Qt.ConnectionType.QueuedConnection)
        self.session: Session | None = None
        self.heard: Callable[[Say], None] = lambda _said: None
        """Called with everything that is said, for a transcript."""
        self._by_key = False
        self._visit_number = 0
        self._hold = QTimer(self)
        self._hold.setSingleShot(True)
        self._hold.setInterval(HELD_MS)
        self._hold.timeout.connect(self._begin_by_key)
        self._prepared: Session | None = None
        self._prepare = QTimer(self)
        self._prepare.setSingleShot(True)
        self._prepare.setInterval(PREPARE_MS)
        self._prepare.timeout.connect(self._prepare_by_key)
        self._jack = jack or (find_jack() if profile.headphone is Headphone.JACK else None)
        if self._jack is not None:
            self._notifier = QSocketNotifier(self._jack.file, QSocketNotifier.Type.Read, self)
            self._notifier.activated.connect(self._jack_told)
        runner.subscribe(self._changed)
        window.turned.connect(self._turned)  # type: ignore[attr-defined]
        window.curtainChanged.connect(self._curtain_changed)  # type: ignore[attr-defined]
        window.installEventFilter(self)
        if self._jack is not None and self._jack.plugged:
            QTimer.singleShot(0, self._plugged_in)

    def close(self) -> None:
        """End guidance for good. Call it once, before the window is closed."""
        self._window.removeEventFilter(self)
        self.end()
        self._not_held()
        if self._jack is not None:
            self._notifier.setEnabled(False)
            self._jack.close()
            self._jack = None

    # --- plugging in and pulling out

    def _jack_told(self) -> None:
        if self._jack is None:
            return
        if self._jack.read():
            self._plugged_in()
        else:
            self._pulled_out()

    def _plugged_in(self) -> None:
        if self.session is None or self.session.waits or self._by_key:
            self.begin(privately=True)
        self._by_key = False

    def _pulled_out(self) -> None:
        """Stop speaking. A visit that has begun pauses, because none of it may be heard from a loudspeaker."""
        if self.session is None:
            return
        if self._runner.visit.screen in HOME:
            self.end()
        else:
            self.session.pause()

    # --- beginning and ending

    def begin(self, *, privately: bool) -> None:
        """Begin guidance, or continue a paused session. All keys are then those of `ui.speech.keys`.

        `privately`: only the person hears it, so personal data may be said.
        """
        self._prepare.stop()
        if self.session is None:
            self.session = self._prepared or self._made()
            self._prepared = None
        self._visit_number = self._runner.visit.number
        self.session.begin(self._runner.visit, self._runner.offer, privately=privately)

    def end(self) -> None:
        """End guidance, if it runs, and the voice process with it."""
        if self.session is not None:
            self.session.close()
        self.session = None

    def _prepare_by_key(self) -> None:
        """Load the voice while the key is held, without a word."""
        self._prepared = self._made()
        self._prepared.prepare(self._runner.visit)

    def _not_held(self) -> None:
        """The key was released before guidance began, or cannot begin it any more."""
        self._hold.stop()
        self._prepare.stop()
        if self._prepared is not None:
            self._prepared.close()
        self._prepared = None

    def _begin_by_key(self) -> None:
        """Begin after the key was held: privately at a handset, else without personal data."""
        self._by_key = True
        self.begin(privately=self._profile.headphone is Headphone.HANDSET)

    def _made(self) -> "Session":
        from devices.speech.speaker import VoiceProcess  # noqa: PLC0415
        from ui.speech.session import Session  # noqa: PLC0415 - see the module's docstring

        told = self._all_said.emit
        speaker = self._make_speaker(told) if self._make_speaker else VoiceProcess(told, self._recordings)
        screens = _Screens(self._window, self._runner, self._actions)
        return Session(screens, speaker, self._profile, self._contact, time.monotonic, self._tell)

    def _tell(self, said: "Say") -> None:
        self.heard(said)

    def _said_all(self) -> None:
        if self.session is not None:
            self.session.said_all()

    # --- changes, pages and keys

    def _changed(self, visit: Visit, offer: Offer) -> None:
        if self.session is None:
            return
        # A headphone serves the next person, too. Without one the next person begins guidance by the key.
        over = visit.screen in HOME and visit.number != self._visit_number
        if self._shut() or (over and (self._by_key or self.session.waits)):
            self.end()
            return
        if over:
            self._visit_number = visit.number
        self.session.show(visit, offer)

    def _turned(self, page: str) -> None:
        """Say the name of a page that was turned by a touch, for a person who listens and sees a little."""
        if self.session is not None and not self._shut():
            self.session.turned(page)

    def _curtain_changed(self) -> None:
        """A touch shows a dark screen again: the next press of the key then makes it dark."""
        if self.session is not None and not self._window.property("curtain"):
            self.session.brightened()

    def eventFilter(self, _window: QObject, event: QEvent) -> bool:  # noqa: N802 -- Qt's name
        """Take every key while guidance runs, and none before."""
        if not isinstance(event, QKeyEvent) or self._shut():
            return False
        if self.session is None:
            self._may_begin(event)
            return False
        from ui.speech.key_codes import key_of  # noqa: PLC0415 - see the module's docstring

        if event.isAutoRepeat():
            return True
        key = key_of(event.key(), event.modifiers(), self._profile)
        if key is not None and event.type() is QEvent.Type.KeyPress:
            self.session.key_down(key)
        if key is not None and event.type() is QEvent.Type.KeyRelease:
            self.session.key_up(key)
        return True  # also other keys, whose effect on the screen would not be heard

    def _may_begin(self, event: QKeyEvent) -> None:
        if event.isAutoRepeat() or self._profile.headphone is Headphone.NONE:
            return
        if event.type() is QEvent.Type.KeyRelease:
            self._not_held()
        elif self._runner.visit.screen in HOME and event.key() == _begin_key(self._profile.guidance_keys):
            self._hold.start()
            self._prepare.start()


def _begin_key(keys: GuidanceKeys) -> int:
    """Qt's code of the key that begins guidance: the 5 with its raised dot, or the first switch."""
    return ord("5") if keys is GuidanceKeys.PHONE else ord(" ")


class _Screens:
    """The `ui.speech.session.Screens` of a window."""

    def __init__(self, window: QQuickWindow, runner: VisitRunner, actions: Actions) -> None:
        self._window = window
        self._runner = runner
        self._actions = actions

    def post(self, event: Event) -> None:
        self._runner.post(event)

    def press_pin(self, digit: int) -> None:
        self._actions.press(digit)

    def erase_pin(self, *, everything: bool) -> None:
        if everything:
            self._actions.pinClear()
        else:
            self._actions.pinBackspace()

    def draw_curtain(self, *, drawn: bool) -> None:
        self._window.setProperty("curtain", drawn)
