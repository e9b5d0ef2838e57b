"""A mistake of the program, in the unattended terminal."""

import gc
import logging
import socket
import sys
from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
import sdnotify
from PySide6.QtCore import QCoreApplication, QTimer

from kiosk.commands import unattended
from kiosk.station.settings import load_settings


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
    QTimer.singleShot(10_000, lambda: qapp.exit(-1))
    assert qapp.exec() == unattended.BUG_EXIT_CODE
    (record,) = caplog.records
    assert "ValueError" in record.getMessage()
    assert "test_unattended.py" in record.getMessage()
    assert "6140278233514821" not in caplog.text


class Screens:
    """In place of the terminal: it notes what is done with it, and leaves as soon as it was shown."""

    def __init__(self, *, fails: bool) -> None:
        self.fails = fails
        self.closed = False
        self.unattended = False
        self.watchdogs: list[tuple[int, Callable[[], None]]] = []
        self.window = SimpleNamespace(on_tick=lambda every, ping: self.watchdogs.append((every, ping)))

    def start(self) -> None:
        if self.fails:
            raise ZeroDivisionError
        QTimer.singleShot(0, self._leave)

    def serve_unattended(self) -> None:
        self.unattended = True

    def _leave(self) -> None:
        for _, ping in self.watchdogs:
            ping()
        QCoreApplication.exit(75)

    def close(self) -> None:
        self.closed = True


@pytest.fixture
def systemd(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> socket.socket:
    """The socket on which systemd hears from its services."""
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


@pytest.mark.parametrize(("fails", "lines"), [(False, ["READY=1", "WATCHDOG=1", "STOPPING=1"]), (True, ["STOPPING=1"])])
def test_systemd_is_told_when_it_is_ready_lives_and_ends(
    qapp: QCoreApplication, monkeypatch: pytest.MonkeyPatch, systemd: socket.socket, lines: list[str], *, fails: bool
) -> None:
    """And the terminal is closed however it ends: its queue and its reader are let go."""
    screens = Screens(fails=fails)
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    monkeypatch.setattr(unattended, "create_application", lambda **_: None)
    monkeypatch.setattr(unattended, "configured_reader", lambda _: None)

    notifier = sdnotify.SystemdNotifier()
    monkeypatch.setattr(sdnotify, "SystemdNotifier", lambda: notifier)

    def terminal(*_: Any, fullscreen: bool) -> Screens:
        assert fullscreen
        return screens

    monkeypatch.setattr(unattended, "Terminal", terminal)
    try:
        if fails:
            with pytest.raises(ZeroDivisionError):
                unattended.run(load_settings(None))
        else:
            assert unattended.run(load_settings(None)) == 75
    finally:
        gc.unfreeze()
    assert said(systemd) == lines
    assert [every for every, _ in screens.watchdogs] == ([] if fails else [unattended.WATCHDOG_MS])
    assert screens.unattended is not fails
    assert screens.closed
    assert sys.excepthook is unattended._leave
    notifier.socket.close()
    systemd.close()
