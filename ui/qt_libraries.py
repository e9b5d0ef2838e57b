"""Whether the libraries are there that Qt loads to show a window. Without Qt, which aborts where one is missing.

The PySide6 wheel brings Qt itself; what Qt needs besides comes from Debian (packaging/apt/screens).
"""

import ctypes
import re
import subprocess
from collections.abc import Iterable
from importlib.util import find_spec
from pathlib import Path

from kiosk.errors import KioskError

QUICK = Path("lib/libQt6Quick.so.6")
PLUGINS = {
    "wayland": ("platforms/libqwayland.so", "wayland-shell-integration/libxdg-shell.so"),
    "linuxfb": ("platforms/libqlinuxfb.so",),
    "offscreen": ("platforms/libqoffscreen.so",),
    "xcb": ("platforms/libqxcb.so",),
}
UNUSUAL_PACKAGES = {"libglib-2.0.so.0": "libglib2.0-0", "libgthread-2.0.so.0": "libglib2.0-0"}


def check_qt_libraries(platform: str, qt: Path | None = None) -> None:
    """Raise `KioskError` if Qt cannot show a window on this platform; it names the packages that are missing.

    `platform` as in QT_QPA_PLATFORM; `qt` is the folder of Qt, by default that of the installed wheel.
    """
    qt = qt or _installed_qt()
    plugins = PLUGINS.get(re.split("[:;]", platform)[0], ())
    files = [qt / QUICK, *(qt / "plugins" / plugin for plugin in plugins)]
    try:
        for file in files:
            ctypes.CDLL(str(file))
    except OSError as error:
        if missing := missing_libraries(files):
            packages = " ".join(sorted({debian_package(library) for library in missing}))
            raise KioskError(
                f"Qt cannot show a window without {', '.join(missing)}; install them: apt-get install {packages}"
            ) from None
        raise KioskError(f"Qt cannot show a window ({error}); install the program again") from None


def missing_libraries(files: Iterable[Path]) -> list[str]:
    """What the dynamic linker does not find, of all that these files need."""
    found = subprocess.run(  # noqa: S603 - Qt's own files
        ["/usr/bin/ldd", *map(str, files)], capture_output=True, text=True, check=False, timeout=60
    )
    return sorted(set(re.findall(r"^\s*(\S+) => not found", found.stdout, flags=re.MULTILINE)))


def debian_package(library: str) -> str:
    """By Debian's rule for the names of packages with one shared library (Debian Policy 8.1)."""
    stem, _, version = library.partition(".so.")
    if library in UNUSUAL_PACKAGES:
        return UNUSUAL_PACKAGES[library]
    return f"{stem}-{version}".lower() if stem[-1].isdigit() else f"{stem}{version}".lower()


def _installed_qt() -> Path:
    found = find_spec("PySide6")
    if found is None or found.origin is None:
        raise KioskError("PySide6 is missing; install the program again")
    return Path(found.origin).parent / "Qt"
