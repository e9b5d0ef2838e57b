"""`kiosk run` with an empty reader, on a display. Notifies systemd's socket of each change of the screen.

    python -m tests.screen.terminal SETTINGS [CONNECTORS]

The notification is "STATUS=" and a JSON object: screen and window size. CONNECTORS is a folder instead of
/sys/class/drm.
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
from ui.automatic_shopper.reading import Reading


class EmptyReader:
    def start(self, listener: Callable[[ReaderStatus], None]) -> None:
        listener(ReaderStatus(ReaderState.EMPTY))

    def stop(self) -> None:
        """There is no thread to stop."""


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
