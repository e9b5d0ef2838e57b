"""A window on which nothing is painted: for visits of somebody who only listens, at the rest of a real terminal."""

from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtQuick import QQuickWindow

from kiosk.station.profile import TerminalProfile
from ui.bridge import Bridge
from ui.speech.headphone_and_start_key import GuidanceSwitch, MakeSpeaker
from ui.view_model import VisitRunner
from ui.views.staff_line import StaffContact


class _Pane(QQuickWindow):
    """What a `GuidanceSwitch` needs of a window: keys, pages that nobody turns, a dark screen that nobody touches."""

    turned = Signal(str)
    curtainChanged = Signal()  # noqa: N815 - Qt's name


class BlankWindow(QObject):
    """In place of `ui.window.create_window`, with what a terminal asks of its window."""

    def __init__(
        self, runner: VisitRunner, profile: TerminalProfile, *, fullscreen: bool, contact: StaffContact
    ) -> None:
        super().__init__()
        assert not fullscreen
        self._runner = runner
        self._profile = profile
        self._contact = contact
        self.bridge = Bridge(runner.post, self)
        self.window = _Pane()

    def paint(self) -> None: ...

    def get_ready(self) -> None: ...

    def connect_staff(self, *_: object) -> None: ...

    def make_guidance_switch(
        self,
        profile: TerminalProfile | None = None,
        recordings: Path | None = None,
        make_speaker: MakeSpeaker | None = None,
    ) -> GuidanceSwitch:
        """See `ui.window.KioskWindow.make_guidance_switch`."""
        return GuidanceSwitch(
            self.window,
            self._runner,
            profile or self._profile,
            self._contact,
            recordings=recordings,
            make_speaker=make_speaker,
        )

    def close(self) -> None:
        """See `ui.window.KioskWindow.close`."""
        self.bridge.close()
        for timer in self.findChildren(QTimer):
            timer.stop()
        self.window.close()
