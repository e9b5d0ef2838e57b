"""Runs `kiosk run` with an empty reader until the language buttons take touches.

Prints, as JSON, the content of its first frame and the modules of `HEAVY` that were loaded by then."""

import json
import sys
from typing import Any

from PySide6.QtCore import QCoreApplication

from devices.reader import ReaderState, ReaderStatus
from kiosk import cli
from kiosk.app import Terminal
from kiosk.commands import unattended
from ui.automatic_shopper.reading import Reading

HEAVY = frozenset(
    {
        "alembic",
        "asyncio",
        "cryptography",
        "fastapi",
        "jpholiday",
        "joserfc",
        "requests",
        "rich",
        "sqlalchemy",
        "urllib3",
    }
)


class EmptyReader:
    def start(self, listener: Any) -> None:
        listener(ReaderStatus(ReaderState.EMPTY))

    def stop(self) -> None:
        """There is no thread to stop."""


class WatchedTerminal(Terminal):
    def start(self) -> None:
        reading = Reading(self.window.window)
        first: dict[str, object] = {}

        def look() -> None:
            if not first:
                first.update(
                    screen=reading.screen(),
                    said=reading.text("foot:waiting"),
                    loaded=sorted(HEAVY & sys.modules.keys()),
                )
            if reading.can_touch("language:ja"):
                sys.stdout.write(json.dumps(first))
                QCoreApplication.exit()

        self.window.window.frameSwapped.connect(look)
        super().start()


if __name__ == "__main__":
    vars(unattended).update(Terminal=WatchedTerminal, configured_reader=lambda _settings: EmptyReader())
    sys.argv = ["kiosk", "run", "--config", sys.argv[1]]
    cli.main()
