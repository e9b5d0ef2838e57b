"""Libraries that Qt would miss, in a Qt of two files made here."""

import subprocess
from pathlib import Path

import pytest

from kiosk.errors import KioskError
from ui.panel.qt_libraries import PLUGINS, QUICK, check_qt_libraries, debian_package

pytestmark = pytest.mark.long


def library(file: Path, *needs: Path) -> Path:
    """A shared library that needs others."""
    file.parent.mkdir(parents=True, exist_ok=True)
    linked = [
        "gcc",
        "-shared",
        "-Wl,--no-as-needed",
        f"-Wl,-soname,{file.name}",
        "-o",
        str(file),
        "-x",
        "c",
        "/dev/null",
    ]
    subprocess.run([*linked, "-x", "none", *map(str, needs)], check=True)
    return file


@pytest.mark.parametrize("platform", [*PLUGINS, "wayland;xcb", "linuxfb:fb=/dev/fb1", "", "vnc"])
def test_the_installed_one_misses_nothing(platform: str) -> None:
    check_qt_libraries(platform)


def test_what_is_missing_is_named_with_its_package(tmp_path: Path) -> None:
    library(tmp_path / QUICK)
    cursor = library(tmp_path / "libwayland-nothing.so.0")
    glib = library(tmp_path / "libnothing-2.0.so.0")
    wayland, shell = PLUGINS["wayland"]
    library(tmp_path / "plugins" / wayland, cursor, glib)
    library(tmp_path / "plugins" / shell, cursor)
    cursor.unlink()
    glib.unlink()
    with pytest.raises(KioskError) as found:
        check_qt_libraries("wayland", tmp_path)
    assert str(found.value) == (
        "Qt cannot show a window without libnothing-2.0.so.0, libwayland-nothing.so.0; "
        "install them: apt-get install libnothing-2.0-0 libwayland-nothing0"
    )


def test_a_file_of_qt_itself_that_is_missing_or_damaged(tmp_path: Path) -> None:
    library(tmp_path / QUICK)
    with pytest.raises(KioskError, match=r"libqlinuxfb\.so.*install the program again"):
        check_qt_libraries("linuxfb", tmp_path)
    (tmp_path / QUICK).unlink()  # it is mapped
    (tmp_path / QUICK).write_bytes(b"\x7fELF")
    with pytest.raises(KioskError, match="install the program again"):
        check_qt_libraries("offscreen", tmp_path)


@pytest.mark.parametrize(
    ("name", "package"),
    [
        ("libwayland-cursor.so.0", "libwayland-cursor0"),
        ("libEGL.so.1", "libegl1"),
        ("libdbus-1.so.3", "libdbus-1-3"),
        ("libxkbcommon.so.0", "libxkbcommon0"),
        ("libglib-2.0.so.0", "libglib2.0-0"),
    ],
)
def test_the_names_of_debian_s_packages(name: str, package: str) -> None:
    assert debian_package(name) == package
