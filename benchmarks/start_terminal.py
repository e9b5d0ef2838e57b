"""The terminal of these settings at an empty reader, as `kiosk run` starts it.

Prints the clock twice: when its first frame was painted ("Starting up"), and when its attract screen was.
"""

import sys
import time
from pathlib import Path

from PySide6.QtCore import QCoreApplication

import kiosk.cli  # noqa: F401 - what `kiosk run` loads before it does anything
from devices.simulator import SimulatedReader
from kiosk.app import Terminal
from kiosk.station.settings import load_settings
from ui.app import create_application
from ui.sight import Sight


def main() -> None:
    settings = load_settings(Path(sys.argv[1]))
    create_application()
    terminal = Terminal(settings, SimulatedReader())
    sight = Sight(terminal.window.window)
    painted: dict[str, float] = {}

    def look() -> None:
        painted.setdefault(sight.screen(), time.monotonic())
        if "attract" in painted:
            QCoreApplication.exit()  # `quit` would close the window that is painting just now

    terminal.window.window.frameSwapped.connect(look)
    try:
        terminal.start()
        QCoreApplication.exec()
    finally:
        terminal.close()
    print(min(painted.values()), painted["attract"])


main()
