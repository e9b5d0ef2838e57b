"""The terminal of these settings at an empty reader. Prints the clock when its attract screen was painted."""

import sys
import time
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt

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
    painted: list[float] = []

    def look() -> None:
        if sight.screen() == "attract":
            painted.append(time.monotonic())
            QCoreApplication.quit()

    terminal.window.window.frameSwapped.connect(look, Qt.ConnectionType.QueuedConnection)
    try:
        QCoreApplication.exec()
    finally:
        terminal.close()
    print(painted[0])


main()
