"""With any environment the program works as without it, or reports the error in one line."""

import ast
import logging
import os
import re
import socket
import subprocess
import sys
from pathlib import Path

import pytest

from kiosk import environment
from kiosk.environment import (
    KEPT_OF_QT,
    LONGEST_WATCHDOG,
    SHORTEST_WATCHDOG,
    forget_what_commands_would_obey,
    forget_what_libraries_would_obey,
    has_display,
    missing_compositor,
    output_is_in_the_journal,
    platform,
    watchdog_microseconds,
)
from kiosk.errors import KioskError
from tests.support import unit
from ui.panel.qt_libraries import check_qt_libraries

ROOT = Path(__file__).parents[2]
HOSTILE = ("abc", " ", "-1", "0x10", "1e9", "١٢", "9" * 400, "\udcff", "%s%n", "../../etc/passwd", "$(reboot)", "\n")
ELSEWHERE = {
    "devices/cups_printer.py": "hands all of it on to CUPS' own commands",
    "devices/simulator/__main__.py": "practice",
    "kiosk/cli/common.py": "sets a variable",
    "kiosk/environment.py": "the place for it",
    "ui/gallery/contact_sheet.py": "sets a variable",
    "ui/typography/libthai_dictionary.py": "sets a variable",
    "ui/window.py": "sets a variable",
}


def test_every_variable_that_is_read_is_read_in_one_place() -> None:
    def names(path: Path) -> set[str]:
        source = path.read_text(encoding="utf-8")
        nodes = ast.walk(ast.parse(source)) if re.search("environ|getenv", source) else ()
        return {node.attr for node in nodes if isinstance(node, ast.Attribute)}

    files = (path for folder in ("devices", "kiosk", "ui") for path in (ROOT / folder).rglob("*.py"))
    found = {str(path.relative_to(ROOT)) for path in files if names(path) & {"environ", "environb", "getenv"}}
    assert found == set(ELSEWHERE)


@pytest.mark.parametrize("said", HOSTILE)
def test_a_watchdog_that_is_no_number_is_passed_over_with_a_line(said: str, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.WARNING)
    assert watchdog_microseconds({"WATCHDOG_USEC": said}) is None
    assert caplog.messages == ["WATCHDOG_USEC is no number of microseconds; the watchdog gets no sign of life"]


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        (None, None),
        ("", None),
        ("12000000", 12_000_000),
        ("0", SHORTEST_WATCHDOG),
        ("1", SHORTEST_WATCHDOG),
        ("9999999999", LONGEST_WATCHDOG),
    ],
)
def test_a_watchdog_is_served_within_what_a_timer_can_do(said: str | None, meant: int | None) -> None:
    assert watchdog_microseconds({} if said is None else {"WATCHDOG_USEC": said}) == meant


@pytest.mark.parametrize("said", HOSTILE)
def test_no_value_of_a_display_or_a_folder_ends_in_more_than_a_line(said: str) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "XDG_RUNTIME_DIR", "JOURNAL_STREAM"):
        for around in ({name: said}, {"QT_QPA_PLATFORM": "wayland", "WAYLAND_DISPLAY": "wayland-1", name: said}):
            told = (missing_compositor(around), has_display(around), output_is_in_the_journal(around))
            assert "\n" not in str(told[0])
            assert not said.strip() or said not in told[0]
    with pytest.raises(KioskError) as caught:
        check_qt_libraries(platform({"QT_QPA_PLATFORM": said}))
    one_of = "linuxfb, offscreen, wayland, xcb"
    assert str(caught.value) == f"Qt has no plugin here for the platform in QT_QPA_PLATFORM; choose one of: {one_of}"


def test_a_compositor_is_looked_for_where_qt_looks(tmp_path: Path) -> None:
    with socket.socket(socket.AF_UNIX) as compositor:
        compositor.bind(str(tmp_path / "wayland-0"))
        here = {"XDG_RUNTIME_DIR": str(tmp_path)}
        assert missing_compositor({"QT_QPA_PLATFORM": "wayland"} | here) == ""
        assert missing_compositor({"WAYLAND_DISPLAY": "wayland-0"} | here) == ""
        assert missing_compositor({"WAYLAND_DISPLAY": str(tmp_path / "wayland-0")}) == ""
        nowhere = "there is no compositor where WAYLAND_DISPLAY and XDG_RUNTIME_DIR say"
        assert missing_compositor({"WAYLAND_DISPLAY": "wayland-1"} | here) == nowhere
        assert missing_compositor({"QT_QPA_PLATFORM": "wayland", "WAYLAND_DISPLAY": "wayland-1"} | here) == nowhere
        assert "names no folder" in missing_compositor({"WAYLAND_DISPLAY": "wayland-0"})
    for other in ({}, {"QT_QPA_PLATFORM": "offscreen"}, {"QT_QPA_PLATFORM": "linuxfb", "WAYLAND_DISPLAY": "wayland-1"}):
        assert missing_compositor(other) == ""
    assert missing_compositor({"DISPLAY": ":0", "WAYLAND_DISPLAY": "wayland-1"}) == "", "Qt uses the other one"


def test_what_makes_a_library_write_down_what_it_handles_is_forgotten() -> None:
    names = (
        *("WAYLAND_DEBUG", "QT_LOGGING_RULES", "QT_LOGGING_CONF", "QT_DEBUG_PLUGINS", "QT_PLUGIN_PATH"),
        *("QT_SCALE_FACTOR", "QML_IMPORT_TRACE", "QML2_IMPORT_PATH", "QSG_INFO", "SSLKEYLOGFILE"),
        *("LIBPCSCLITE_DELEGATE", "PCSCLITE_CSOCK_NAME", "OPENSSL_CONF", "CUPS_SERVER", "DBUS_SYSTEM_BUS_ADDRESS"),
    )
    hostile = dict.fromkeys(names, "1")
    kept = unit.environment() | {"HOME": "/", "QT_QUICK_BACKEND": "software", "QT_QPA_FB_HIDECURSOR": "1"}
    around = hostile | kept
    assert forget_what_libraries_would_obey(around) == sorted(hostile)
    assert around == kept | {"QT_LOGGING_RULES": "*.debug=false;*.info=false"}
    assert {name for name in unit.environment() if name.startswith("QT_")} <= KEPT_OF_QT, "the unit's variables stay"


@pytest.mark.parametrize("said", HOSTILE)
def test_a_width_that_is_no_number_is_forgotten(said: str) -> None:
    around = {"TERMINAL_WIDTH": said, "_KIOSK_COMPLETE": said, "HOME": "/"}
    forget_what_commands_would_obey(around)
    assert around == {"HOME": "/"}
    for kept in ({}, {"TERMINAL_WIDTH": "80"}):
        around = dict(kept)
        forget_what_commands_would_obey(around)
        assert around == kept


@pytest.mark.long
def test_a_command_in_an_environment_where_everything_is_damaged_says_what_it_says_otherwise() -> None:
    names = (
        *("TERMINAL_WIDTH", "COLUMNS", "LINES", "TERM", "LANG", "LC_ALL", "TZ", "TMPDIR", "HOME", "XDG_RUNTIME_DIR"),
        *("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "NOTIFY_SOCKET", "WATCHDOG_USEC", "WATCHDOG_PID"),
        *("LISTEN_FDS", "LISTEN_PID", "LISTEN_FDNAMES", "JOURNAL_STREAM", "INVOCATION_ID", "QT_SCALE_FACTOR"),
        *("DISPLAY", "WAYLAND_DISPLAY", "SSL_CERT_FILE", "SSL_CERT_DIR", "SSLKEYLOGFILE", "HTTPS_PROXY", "NO_PROXY"),
        *("CUPS_SERVER", "FORCE_COLOR", "TTY_COMPATIBLE", "_KIOSK_COMPLETE", "KIOSK_CONFIG", "CREDENTIALS_DIRECTORY"),
    )
    for arguments, last in (
        (("--help",), "staff"),
        (("journal", "verify", "--config", "/nowhere.toml"), "no such file"),
    ):
        command = [str(Path(sys.executable).with_name("kiosk")), *arguments]
        around = os.environ | dict.fromkeys(names, "abc")
        done = subprocess.run(command, env=around, capture_output=True, text=True, check=False, timeout=300)
        said = done.stdout + done.stderr
        assert "Traceback" not in said
        assert last in said


@pytest.mark.long
def test_the_terminal_starts_in_an_environment_where_everything_is_damaged(tmp_path: Path) -> None:
    """It names the ignored variables, and shows the reason why it cannot start."""
    around = os.environ | {
        "QT_QPA_PLATFORM": "offscreen",
        **dict.fromkeys(
            ("NOTIFY_SOCKET", "JOURNAL_STREAM", "LISTEN_FDS", "LISTEN_PID", "XDG_RUNTIME_DIR", "TZ"), "abc"
        ),
        **dict.fromkeys(("WATCHDOG_USEC", "WAYLAND_DISPLAY", "QT_SCALE_FACTOR", "QT_FONT_DPI", "SSLKEYLOGFILE"), "abc"),
        "QT_LOGGING_RULES": "*.debug=true",
        "XDG_CONFIG_HOME": str(tmp_path / "config"),
    }
    (tmp_path / "config/QtProject").mkdir(parents=True)
    (tmp_path / "config/QtProject/qtlogging.ini").write_text("[Rules]\n*.debug=true\n")
    command = [str(Path(sys.executable).with_name("kiosk")), "run", "--config", str(tmp_path / "missing.toml")]
    with subprocess.Popen(command, env=around, stderr=subprocess.PIPE, text=True, cwd=tmp_path) as started:
        assert started.stderr is not None
        lines = [started.stderr.readline() for _ in range(2)]
        started.terminate()
        rest = started.stderr.read()
    assert "there is no such file" in lines[0]
    assert "WATCHDOG_USEC is no number of microseconds" in lines[1]
    assert "Traceback" not in rest
    assert "qt." not in rest, "Qt's own log contains the place of every touch"
    assert not (tmp_path / "abc").exists(), "no file with the keys of a TLS connection"
    assert environment.WATCHDOG == "WATCHDOG_USEC"
