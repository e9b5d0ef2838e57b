"""`kiosk run` at an empty reader, on a display. Tells systemd's socket what is to be seen whenever that changes.

    python -m tests.screen.terminal SETTINGS [CONNECTORS]

As "STATUS=" and a JSON object: the screen and the window's size. CONNECTORS is a folder in place of /sys/class/drm.
"""

import json
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import sdnotify

from devices.reader import ReaderState, ReaderStatus
from kiosk import cli
from kiosk.app import Terminal
from kiosk.commands import unattended
from kiosk.station.displays import no_display_connected
from ui.shopper.reading import Reading


class EmptyReader:
    def start(self, listener: Callable[[ReaderStatus], None]) -> None:
        listener(ReaderStatus(ReaderState.EMPTY))

    def stop(self) -> None:
        """Nothing to stop."""


class WatchedTerminal(Terminal):
    def start(self) -> None:
        window = self.window.window
        reading = Reading(window)
        systemd = sdnotify.SystemdNotifier()
        told = ""

        def look() -> None:
            nonlocal told
            now = json.dumps({"screen": reading.screen(), "size": [window.width(), window.height()]})
            if now != told:
                told = now
                systemd.notify(f"STATUS={now}")

        window.frameSwapped.connect(look)
        super().start()


def main(settings: str, connectors: str = "") -> None:
    replaced: dict[str, Any] = {"Terminal": WatchedTerminal, "configured_reader": lambda _settings: EmptyReader()}
    if connectors:
        replaced["no_display_connected"] = lambda: no_display_connected(Path(connectors))
    vars(unattended).update(replaced)
    sys.argv = ["kiosk", "run", "--config", settings]
    cli.main()


if __name__ == "__main__":
    main(*sys.argv[1:])
