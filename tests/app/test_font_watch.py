"""Fonts are deleted while the terminal runs: it stops between visits, and the picture is shown until they return."""

import gzip
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtGui import QColor, QFontDatabase, QGuiApplication

from kiosk import restart
from kiosk.commands import cannot_start, unattended
from kiosk.commands.cannot_start import obstacle
from kiosk.errors import KioskError
from kiosk.font_watch import FontWatch
from kiosk.restart import RESTART_EXIT_CODE, Restarter
from kiosk.station.clock import SystemClock
from kiosk.station.journal import Journal
from kiosk.station.not_in_service import picture_name
from kiosk.station.settings import load_settings
from kiosk.visit.model import Screen, Visit
from tests.support.giving_up import GAVE_UP, giving_up_after
from ui.panel.not_in_service_window import NotInServiceWindow
from ui.typography.fonts import FAMILIES, families_in, missing, missing_now

pytestmark = pytest.mark.long

ALL = "".join(f"{family},{family} Black\n" for families in FAMILIES.values() for family in families)
Lister = Callable[[str], tuple[str, ...]]


@pytest.fixture
def lister(tmp_path: Path) -> Lister:
    """A program instead of fc-list that prints this; "" fails."""

    def made(said: str) -> tuple[str, ...]:
        (tmp_path / "said").write_text(said)
        file = tmp_path / "fc-list"
        file.write_text(f'#!/bin/sh\n[ -s "{tmp_path}/said" ] && cat "{tmp_path}/said"\n')
        file.chmod(0o755)
        return (str(file),)

    return made


def test_what_is_missing(qapp: QGuiApplication, lister: Lister) -> None:
    assert missing(families_in(ALL.encode())) == ()
    without = ALL.replace("Noto Sans Thai", "Noto Sans Thailand")
    assert missing_now(lister(without)) == ("Noto Sans Thai",)
    assert missing_now(lister("")) == (), "without an answer no font counts as missing"
    assert missing_now(("/nowhere/fc-list",)) == ()
    assert missing(QFontDatabase.families()) == missing_now() == ()


def test_it_is_noticed_while_the_terminal_runs(qapp: QCoreApplication, lister: Lister) -> None:
    watch = FontWatch(command=lister(ALL), ask_again_ms=20)
    for said, wanted in ((ALL.replace("CJK KR", "CJK KP"), ("Noto Sans CJK KR",)), ("", ()), ("Courier\n", None)):
        lister(said)
        while watch.missing != wanted and not (wanted is None and len(watch.missing) > 5):
            QCoreApplication.processEvents()
    watch.close()


@pytest.mark.parametrize(
    ("screen", "gone", "leaves"),
    [(Screen.ATTRACT, True, True), (Screen.ATTRACT, False, False), (Screen.ITEMS, True, False)],
)
def test_it_leaves_when_nobody_is_here(
    qapp: QCoreApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, screen: Screen, gone: bool, leaves: bool
) -> None:
    monkeypatch.setattr(restart, "LOOK_AT_FONTS_MS", 1)
    owner, journal = QObject(), Journal(tmp_path / "journal.jsonl", SystemClock().now)
    Restarter(owner, journal, lambda: Visit(screen=screen)).leave_when_fonts_are_missing(lambda: gone)
    with giving_up_after(60_000 if leaves else 100):
        assert QCoreApplication.exec() == (RESTART_EXIT_CODE if leaves else GAVE_UP)
    owner.deleteLater()
    written = (tmp_path / "journal.jsonl").read_text() if leaves else ""
    assert ('"reason":"fonts_missing"' in written) is leaves


def test_the_next_start_does_not_begin_and_looks_until_they_are_back(
    qapp: QGuiApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    config = tmp_path / "kiosk.toml"
    config.write_text('campaign = "practice"\nstate_dir = "state"\n')
    monkeypatch.setattr(unattended, "missing", lambda _families: ("Noto Sans",))
    with pytest.raises(KioskError, match="missing fonts: Noto Sans; sudo apt-get install --reinstall -y fonts-noto"):
        unattended.run(load_settings(config))
    monkeypatch.setattr(cannot_start, "missing_now", lambda: ("Noto Sans",))
    assert "missing fonts: Noto Sans" in str(obstacle(config))
    monkeypatch.setattr(cannot_start, "missing_now", tuple)
    assert obstacle(config) is None


def test_without_fonts_the_picture_that_was_made_before_is_shown(qapp: QGuiApplication, tmp_path: Path) -> None:
    colour = QColor("#123456")
    pixels = bytes((colour.blue(), colour.green(), colour.red(), 0)) * (1024 * 768)
    (tmp_path / picture_name(1024, 768)).write_bytes(gzip.compress(pixels))
    for content, is_shown in ((None, True), (b"damaged", False), (gzip.compress(b"too short"), False)):
        if content is not None:
            (tmp_path / picture_name(1024, 768)).write_bytes(content)
        window = NotInServiceWindow("", "", fullscreen=False, made_before=tmp_path)
        while (image := window.window.grabWindow()).isNull():
            QCoreApplication.processEvents()
        assert (image.pixelColor(500, 300).name() == colour.name()) is is_shown
        window.close()
