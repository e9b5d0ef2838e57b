"""A whole practice visit of the automatic shopper, full screen on a display; exit status 0 if it applied.

python -m tests.screen.visit OUTPUT
"""

import sys
from collections.abc import Callable
from functools import partial
from itertools import count
from pathlib import Path

from PySide6.QtGui import QColor

from kiosk.app import Terminal
from kiosk.commands import practice
from ui.automatic_shopper import shopper
from ui.automatic_shopper.reading import Reading

_SHADES = count()


class MarkedReading(Reading):
    """Requests frames by changing the mark's colour. `Reading` requests a frame without a change, which a person
    cannot.
    """

    def repaint(self) -> Callable[[], bool]:
        before = self._frames
        self._window.setProperty("mark", QColor(next(_SHADES) % 200, 0, 0))
        return lambda: self._frames > before or not self._window.isExposed()


def main(output: str) -> None:
    vars(shopper).update(Reading=MarkedReading)
    vars(practice).update(Terminal=partial(Terminal, fullscreen=True))
    report = practice.run_headless(Path(output), practice.script(None, "ja", "alice"))
    sys.exit(0 if report.met else 1)


if __name__ == "__main__":
    main(*sys.argv[1:])
