"""A terminal that cannot start shows the reason on its panel, keeps running, and restarts when the reason is gone."""

import os
from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace

import pytest
import sdnotify
import typer
from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtQuick import QQuickWindow

from kiosk.cli import visits
from kiosk.cli.visits import run
from kiosk.commands import cannot_start, unattended
from kiosk.commands.cannot_start import contact, obstacle, stay
from kiosk.restart import RESTART_EXIT_CODE
from kiosk.station.not_in_service import WORDS_FILE, words
from tests.support.giving_up import giving_up_after
from ui.panel.not_in_service_picture import paint

GOOD = 'campaign = "practice"\nstate_dir = "state"\n[technician]\nphone = "03-5555-0123"\n'


@pytest.fixture
def config(tmp_path: Path) -> Path:
    file = tmp_path / "kiosk.toml"
    file.write_text(GOOD)
    return file


def written(config: Path) -> None:
    config.write_text(GOOD)


def foreign_folder(config: Path) -> Callable[[], None]:
    state = config.parent / "state"
    state.mkdir()
    os.chown(state, 65_533, -1)
    return lambda: os.chown(state, os.geteuid(), -1)


def file_instead_of_the_queue(config: Path) -> Callable[[], None]:
    queue = config.parent / "state" / "queue"
    queue.parent.mkdir(exist_ok=True)
    queue.touch()
    return queue.unlink


def typo(config: Path) -> Callable[[], None]:
    config.write_text('languge = "ja"\n' + GOOD)
    return lambda: written(config)


def missing_anchor(config: Path) -> Callable[[], None]:
    config.write_text(GOOD + '[trust]\nanchors = ["ca.pem"]\n')
    return lambda: written(config)


def settings_missing(config: Path) -> Callable[[], None]:
    config.unlink()
    return lambda: written(config)


@pytest.mark.long
@pytest.mark.parametrize(
    ("spoil", "said"),
    [
        (typo, 'unknown key "languge"'),
        (missing_anchor, "ca.pem: there is no such file"),
        (foreign_folder, "belongs to another user"),
        (settings_missing, "there is no such file"),
    ],
)
def test_it_shows_the_picture_and_starts_anew_once_the_reason_has_gone(
    qapp: QGuiApplication,
    config: Path,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
    spoil: Callable[[Path], Callable[[], None]],
    said: str,
) -> None:
    mend = spoil(config)
    reason = obstacle(config)
    assert reason is not None
    assert said in reason
    monkeypatch.setattr(cannot_start, "LOOK_MS", 50)
    monkeypatch.setattr(sdnotify, "SystemdNotifier", lambda: SimpleNamespace(notify=told.append))
    monkeypatch.setenv("WATCHDOG_USEC", "2000000")
    told: list[str] = []
    shown: list[QImage] = []

    def look_at_the_panel() -> None:
        (window,) = (each for each in QGuiApplication.topLevelWindows() if isinstance(each, QQuickWindow))
        if "WATCHDOG=1" in told:
            shown.append(window.grabWindow())
            looking.stop()
            mend()

    looking = QTimer()
    looking.timeout.connect(look_at_the_panel)
    looking.start(100)
    with giving_up_after(60_000):
        assert stay(config, reason) == RESTART_EXIT_CODE
    assert (told[0], told[-1]) == ("READY=1", "STOPPING=1")
    assert f"not in service: {reason}" in caplog.text
    (image,) = shown
    phone = "" if spoil is settings_missing else "03-5555-0123"
    wanted = paint(image.width(), image.height(), phone=phone).convertToFormat(image.format())
    wanted.setPixelColor(0, 0, image.pixelColor(0, 0))
    assert image == wanted


def test_settings_with_a_mistake_still_tell_whom_to_call(config: Path) -> None:
    pictures = config.parent / "state" / "not-in-service"
    pictures.mkdir(parents=True)
    (pictures / WORDS_FILE).write_text(words("K-0000ABCD", "03-5555-9999"))
    typo(config)
    assert contact(config) == ("K-0000ABCD", "03-5555-0123")
    config.write_text("this is no TOML")
    assert contact(config) == ("", "")
    config.write_text('state_dir = "state"\nphone = 3')
    assert contact(config) == ("K-0000ABCD", "03-5555-9999")


@pytest.mark.long
def test_the_command_stays_up_where_it_cannot_begin(
    qapp: QGuiApplication, config: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Started by systemd: a program that exits would be restarted again and again, until systemd gives up."""
    monkeypatch.setattr(sdnotify, "SystemdNotifier", lambda: SimpleNamespace(notify=lambda _said: None))
    stayed: list[str] = []

    def stay_for(_config: Path, reason: str) -> int:
        stayed.append(reason)
        return 75

    monkeypatch.setattr(cannot_start, "stay", stay_for)
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    monkeypatch.setattr(visits, "_log_to_stderr", lambda _level: None)
    reasons = {
        missing_anchor: "ca.pem: there is no such file",
        typo: 'unknown key "languge"',
        file_instead_of_the_queue: "queue is no folder",
        settings_missing: "there is no such file",
    }
    for spoil, reason in reasons.items():
        config.write_text(GOOD)
        spoil(config)
        if spoil is not missing_anchor:
            monkeypatch.setattr(unattended, "run", lambda *_: pytest.fail("it begins"))
        with pytest.raises(typer.Exit) as ended:
            run(config)
        assert ended.value.exit_code == 75
        assert reason in stayed.pop()
        assert stayed == []
