"""`kiosk practice`, `kiosk rehearse`, `kiosk run`: the modules that each starts, the arguments, and the exit codes.

A record of the arguments replaces the started modules; the journeys run them.
"""

import json
import os
import socket
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from typer.testing import CliRunner

from kiosk.cli import app, visits
from kiosk.commands import unattended
from kiosk.commands.report import VisitReport
from kiosk.effects.observers import Observers
from kiosk.errors import KioskError
from kiosk.station.settings import Settings
from kiosk.station.settings_confirmation import settings_fingerprint

REPORT = VisitReport("applied", "", "7K3M-Q2XP-H", "id", ("01.png",), 30, 12.5, met=True)


class Started:
    """Replaces every module of practice: records the calls, and returns `answers`."""

    INDEX = "index.html"

    def __init__(self) -> None:
        self.calls: list[tuple[Any, ...]] = []
        self.report = REPORT

    def script(self, *arguments: Any) -> tuple[Any, ...]:
        return arguments

    find_visit = script

    def run_headless(self, *arguments: Any) -> VisitReport:
        self.calls.append(("headless", *arguments))
        return self.report

    def run_window(self, *arguments: Any) -> int:
        self.calls.append(("window", *arguments))
        return 3

    def run(self, settings: Settings, *arguments: Any) -> VisitReport:
        self.calls.append(("rehearsal", settings.state_dir.name, *arguments))
        return self.report

    def run_dry(self, settings: Settings, *arguments: Any) -> VisitReport:
        self.calls.append(("dry", settings.state_dir.name, *arguments))
        return self.report

    def make_contact_sheets(self, folder: Path, *, progress: Any) -> list[Path]:
        self.calls.append(("sheets", folder))
        progress("ja")
        return [folder / "ja.png", folder / "en.png"]


@pytest.fixture
def started(monkeypatch: pytest.MonkeyPatch) -> Started:
    record = Started()
    monkeypatch.setattr(visits, "practice_module", lambda _: record)
    monkeypatch.setattr(visits, "_log_to_stderr", lambda level: record.calls.append(("log", level)))
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.setenv(name, "")
    return record


@pytest.fixture
def config(tmp_path: Path) -> Path:
    file = tmp_path / "kiosk.toml"
    file.write_text('state_dir = "state"\n[log]\nlevel = "warning"\n')
    return file


def kiosk(*arguments: object) -> tuple[int, list[str]]:
    done = CliRunner().invoke(app, [str(each) for each in arguments], catch_exceptions=False)
    return done.exit_code, done.stdout.splitlines()


PLACE = Path("out/practice").absolute()


@pytest.mark.parametrize("display", ["DISPLAY", "WAYLAND_DISPLAY"])
def test_with_a_display_a_person_practises_in_a_window(
    started: Started, monkeypatch: pytest.MonkeyPatch, display: str
) -> None:
    monkeypatch.setenv(display, ":0")
    assert kiosk("practice", "--language", "th") == (3, [])
    assert started.calls == [("window", PLACE, "th")]
    assert not os.environ["QT_QPA_PLATFORM"]


@pytest.mark.parametrize(
    ("display", "options", "script"),
    [
        ("", (), (None, "ja", "alice")),
        (":0", ("--headless", "--card", "bob"), (None, "ja", "bob")),
        (":0", ("--visit", "usual", "--language", "en"), ("usual", "en", "alice")),
        (":0", ("--json",), (None, "ja", "alice")),
    ],
    ids=["no display", "headless", "visit", "json"],
)
def test_without_one_or_when_asked_for_the_shopper_applies(
    started: Started, monkeypatch: pytest.MonkeyPatch, display: str, options: tuple[str, ...], script: tuple[str, ...]
) -> None:
    monkeypatch.setenv("DISPLAY", display)
    code, said = kiosk("practice", *options)
    assert code == 0
    assert started.calls == [("headless", PLACE, script)]
    assert os.environ["QT_QPA_PLATFORM"] == "offscreen"
    if "--json" in options:
        assert json.loads(said[-1])["receipt"] == REPORT.receipt
    else:
        assert said == ["outcome: applied", "receipt: 7K3M-Q2XP-H", "pictures and receipt: out/practice"]


def test_a_visit_that_ended_otherwise_than_expected_is_the_exit_code(started: Started, config: Path) -> None:
    started.report = VisitReport("failed", "no_reader", "", "", (), 0, 1.0, met=False)
    assert kiosk("practice", "--headless")[0] == 1
    code, said = kiosk("rehearse", "--config", config, "--visit", "usual")
    assert (code, said[:2]) == (1, ["outcome: failed (no_reader)", "receipt: -"])


def test_who_reads_the_exit_code_is_told_what_was_expected(started: Started) -> None:
    asked = ("practice", "--visit", "outside-hours")
    started.report = replace(REPORT, met=False, expected="refused (outside_hours)")
    code, said = kiosk(*asked)
    assert (code, said[:2]) == (1, ["outcome: applied", "expected by the visit: refused (outside_hours)"])
    assert json.loads(kiosk(*asked, "--json")[1][-1])["expected"] == "refused (outside_hours)"
    started.report = replace(started.report, met=True)
    assert kiosk(*asked)[1] == ["outcome: applied", "receipt: 7K3M-Q2XP-H", "pictures and receipt: out/practice"]


def test_contact_sheets_are_no_visit(started: Started, tmp_path: Path) -> None:
    folder = tmp_path / "sheets"
    assert kiosk("practice", "--contact-sheet", folder) == (0, [f"2 sheets; open {folder / 'index.html'}"])
    code, (said,) = kiosk("practice", "--contact-sheet", folder, "--json")
    assert code == 0
    assert json.loads(said) == {
        "index": str(folder / "index.html"), "sheets": [str(folder / "ja.png"), str(folder / "en.png")]
    }  # fmt: skip
    assert started.calls == [("sheets", folder)] * 2


def test_a_rehearsal_is_at_the_terminal_s_own_settings(started: Started, config: Path, tmp_path: Path) -> None:
    code, said = kiosk("rehearse", "--config", config, "--visit", "usual", "--output", tmp_path, "--json")
    assert code == 0
    assert json.loads(said[-1])["outcome"] == "applied"
    assert started.calls == [("log", "warning"), ("rehearsal", "state", ("usual",), tmp_path)]
    assert kiosk("rehearse", "--visit", "usual")[0] == 2, "rehearse has no default settings"
    assert kiosk("rehearse", "--config", config)[0] == 2
    assert kiosk("rehearse", "--config", config, "--visit", "usual", "--dry")[0] == 2
    assert kiosk("rehearse", "--config", config, "--dry", "--output", tmp_path)[0] == 0
    assert started.calls[2:] == [("log", "warning"), ("dry", "state", tmp_path)]


@pytest.mark.parametrize("place", ["DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"])
def test_the_unattended_terminal_needs_somewhere_to_paint(
    started: Started, config: Path, monkeypatch: pytest.MonkeyPatch, place: str
) -> None:
    """systemd sets the Qt platform; it has no display."""
    ran: list[str] = []

    def serve(settings: Settings, observers: Observers, file: Path) -> int:
        assert observers.settings_sha256 == settings_fingerprint(config, settings)
        assert file == config
        ran.append(settings.state_dir.name)
        return 4

    noted: list[object] = []
    monkeypatch.setattr(unattended, "run", serve)
    monkeypatch.setattr(visits, "note_changed_settings", lambda file, _: noted.append(file))
    monkeypatch.setattr(visits, "gc", SimpleNamespace(disable=lambda: noted.append("no garbage collector")))
    with pytest.raises(KioskError, match="there is no display here; start the terminal as a service"):
        kiosk("run", "--config", config)
    assert ran == []
    monkeypatch.setenv(place, "eglfs")
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(config.parent))
    with socket.socket(socket.AF_UNIX) as compositor:
        compositor.bind(str(config.parent / "eglfs"))
        assert kiosk("run", "--config", config) == (4, [])
    assert ran == ["state"]
    assert noted[-1] == config
    assert started.calls == [("log", "warning")]
