"""Checks the shared libraries that Qt needs to show a window, without Qt, which aborts if one is missing.

The PySide6 wheel contains Qt; the other libraries are Debian packages (packaging/apt/screens).
"""

import ctypes
import re
import subprocess
from collections.abc import Iterable
from importlib.util import find_spec
from pathlib import Path

from kiosk.errors import KioskError

QUICK = Path("lib/libQt6Quick.so.6")
"""Relative to the folder of Qt."""
PLUGINS = {
    "wayland": ("platforms/libqwayland.so", "wayland-shell-integration/libxdg-shell.so"),
    "linuxfb": ("platforms/libqlinuxfb.so",),
    "offscreen": ("platforms/libqoffscreen.so",),
    "xcb": ("platforms/libqxcb.so",),
}
"""Platform -> its plugins, relative to the folder "plugins" of Qt."""
UNUSUAL_PACKAGES = {"libglib-2.0.so.0": "libglib2.0-0", "libgthread-2.0.so.0": "libglib2.0-0"}
"""Library -> Debian package, where `debian_package`'s rule does not apply."""

_PLUGIN = "plugins/platforms/libq{}.so"


def check_qt_libraries(platform: str, qt: Path | None = None) -> None:
    """Raise `KioskError` if Qt cannot show a window on this platform. The message names the missing packages.

    `platform`: as in QT_QPA_PLATFORM. `qt`: the folder of Qt, by default that of the installed wheel.
    """
    qt = qt or _installed_qt()
    name = re.split("[:;]", platform)[0]
    plugins = PLUGINS.get(name, ())
    known = name in PLUGINS or (re.fullmatch("[a-z-]{1,20}", name) and (qt / _PLUGIN.format(name)).is_file())
    if name and not known:
        raise KioskError(
            f"Qt has no plugin here for the platform in QT_QPA_PLATFORM; choose one of: {', '.join(sorted(PLUGINS))}"
        )
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
    """The libraries that these files need and the dynamic linker does not find, sorted."""
    found = subprocess.run(  # noqa: S603 - Qt's own files
        ["/usr/bin/ldd", *map(str, files)], capture_output=True, text=True, check=False, timeout=60
    )
    return sorted(set(re.findall(r"^\s*(\S+) => not found", found.stdout, flags=re.MULTILINE)))


def debian_package(library: str) -> str:
    """The package of a library, by Debian's rule for names of library packages (Debian Policy 8.1)."""
    stem, _, version = library.partition(".so.")
    if library in UNUSUAL_PACKAGES:
        return UNUSUAL_PACKAGES[library]
    return f"{stem}-{version}".lower() if stem[-1].isdigit() else f"{stem}{version}".lower()


def _installed_qt() -> Path:
    found = find_spec("PySide6")
    if found is None or found.origin is None:
        raise KioskError("PySide6 is missing; install the program again")
    return Path(found.origin).parent / "Qt"
