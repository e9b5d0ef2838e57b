"""`kiosk run` with the settings of the argument and an empty reader, until a visit can begin.

Prints the clock twice: when the attract screen is painted, and when its language buttons take touches.
"""

import sys
import time
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QCoreApplication

from devices.reader import ReaderState, ReaderStatus
from kiosk import cli
from kiosk.app import Terminal
from kiosk.commands import unattended
from ui.automatic_shopper.reading import Reading


class EmptyReader:
    """A reader without a card. The simulated reader would load a whole card, which a terminal does not."""

    def start(self, listener: Callable[[ReaderStatus], None]) -> None:
        listener(ReaderStatus(ReaderState.EMPTY))

    def submit(self, insertion: int, job: object) -> Any:
        raise NotImplementedError

    def release(self) -> None:
        """Nothing to power off."""

    def stop(self) -> None:
        """Nothing to stop."""


class WatchedTerminal(Terminal):
    def start(self) -> None:
        reading = Reading(self.window.window)
        painted: dict[str, float] = {}

        def look() -> None:
            painted.setdefault(reading.screen(), time.monotonic())
            if reading.can_touch("language:ja"):
                print(painted["attract"], time.monotonic())
                QCoreApplication.exit()  # `quit` would close the window while it paints

        self.window.window.frameSwapped.connect(look)
        super().start()


def main() -> None:
    vars(unattended).update(Terminal=WatchedTerminal, configured_reader=lambda _settings: EmptyReader())
    sys.argv = ["kiosk", "run", "--config", sys.argv[1]]
    cli.main()


main()
