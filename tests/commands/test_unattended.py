"""An error of the program itself in the unattended terminal."""

import gc
import logging
import socket
import sys
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
import sdnotify
from PySide6.QtCore import QCoreApplication, QSize, QTimer
from PySide6.QtGui import QColor

from kiosk.commands import unattended
from kiosk.errors import KioskError
from kiosk.restart import RESTART_EXIT_CODE
from kiosk.station.settings import load_settings
from tests.support.giving_up import giving_up_after
from tests.ui.stage import moment, play
from ui.panel.screen_watch import TAKEN_MS
from ui.window import KioskWindow


def _stumble(typed: str) -> None:
    raise ValueError(f"cannot read {typed}")


def test_a_bug_ends_the_process_and_says_where_but_not_what_was_typed(
    qapp: QCoreApplication, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.CRITICAL)

    def slot() -> None:
        try:
            _stumble("6140278233514821")
        except ValueError as error:
            unattended._leave(type(error), error, error.__traceback__)

    QTimer.singleShot(0, slot)
    with giving_up_after(60_000):
        assert qapp.exec() == unattended.BUG_EXIT_CODE
    (record,) = caplog.records
    assert "ValueError" in record.getMessage()
    assert "test_unattended.py" in record.getMessage()
    assert "6140278233514821" not in caplog.text


class Screens:
    """A real window instead of the terminal. Records the calls to it, and exits after it was marked."""

    def __init__(self, window: KioskWindow, *, fails: type[Exception] | None) -> None:
        self.window = window
        self.fails = fails
        self.closed = False
        self.unattended = False

    def start(self) -> None:
        if self.fails:
            raise self.fails
        self.window.window.frameSwapped.connect(self._painted)

    def serve_unattended(self) -> None:
        self.unattended = True

    def _painted(self) -> None:
        if QColor(self.window.window.property("mark")).alpha():
            QTimer.singleShot(2 * TAKEN_MS, lambda: QCoreApplication.exit(75))

    def close(self) -> None:
        self.closed = True


@pytest.fixture
def systemd(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> socket.socket:
    """The socket on which systemd receives notifications."""
    heard = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
    heard.bind(str(tmp_path / "notify"))
    heard.settimeout(0)
    monkeypatch.setenv("NOTIFY_SOCKET", str(tmp_path / "notify"))
    return heard


def said(systemd: socket.socket) -> list[str]:
    lines = []
    while True:
        try:
            lines.append(systemd.recv(100).decode())
        except BlockingIOError:
            return lines


@pytest.mark.parametrize(
    ("fails", "lines"),
    [
        (None, ["READY=1", "WATCHDOG=1", "STOPPING=1"]),
        (ZeroDivisionError, ["STOPPING=1"]),
        (KioskError, []),  # the same process shows the picture
    ],
)
def test_systemd_is_told_when_it_is_ready_lives_and_ends(
    qapp: QCoreApplication,
    monkeypatch: pytest.MonkeyPatch,
    systemd: socket.socket,
    lines: list[str],
    *,
    fails: type[Exception] | None,
) -> None:
    """The terminal is closed in every case, which releases its queue and its reader."""
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    monkeypatch.setattr(unattended, "configured_reader", lambda _: None)
    monkeypatch.setenv("WATCHDOG_USEC", "12000000")
    notifier = sdnotify.SystemdNotifier()
    monkeypatch.setattr(sdnotify, "SystemdNotifier", lambda: notifier)

    with play(moment("attract")) as stage:
        screens = Screens(stage.window, fails=fails)

        def terminal(*_: Any, fullscreen: bool, **_others: Any) -> Screens:
            assert fullscreen
            return screens

        monkeypatch.setattr(unattended, "Terminal", terminal)
        monkeypatch.setattr(gc, "freeze", lambda: None)  # what the test leaves must be collected
        if fails:
            with pytest.raises(fails):
                unattended.run(load_settings(None))
        else:
            assert unattended.run(load_settings(None)) == 75
    assert said(systemd) == lines
    assert screens.unattended is not bool(fails)
    assert screens.closed
    assert sys.excepthook is unattended._leave
    notifier.socket.close()
    systemd.close()


@pytest.mark.parametrize("by", [(40, 0), (0, 40), (40, 40)])
@pytest.mark.parametrize("fits", [True, False])
def test_another_panel_that_cannot_show_the_screens_restarts_the_program_whichever_side_changes(
    qapp: QCoreApplication, by: tuple[int, int], *, fits: bool
) -> None:
    """The next start says on the picture and to the technician that the profile is another panel's."""
    profile = load_settings(None).profile
    size = QSize(profile.width_px, profile.height_px) if fits else QSize(profile.width_px // 9, profile.height_px // 9)
    left: list[int] = []
    application: Any = SimpleNamespace(primaryScreen=lambda: SimpleNamespace(size=lambda: size), exit=left.append)
    with play(moment("attract")) as stage:
        unattended._leave_a_panel_that_does_not_fit(stage.window, application, profile)
        window = stage.window.window
        across, down = by
        window.resize(window.width() + across, window.height() + down)
        QCoreApplication.processEvents()
    assert set(left) == (set() if fits else {RESTART_EXIT_CODE})


def test_nothing_was_painted_before_the_first_frame(monkeypatch: pytest.MonkeyPatch) -> None:
    frame, seconds = unattended.LastFrame(), iter((100.0, 130.0))
    assert frame.seconds_ago() is None
    monkeypatch.setattr(unattended, "time", SimpleNamespace(monotonic=lambda: next(seconds)))
    frame.painted()
    assert frame.seconds_ago() == 30
