"""Whether the fonts of all languages are still installed while the terminal runs: an upgrade or an error may remove
them.
"""

from typing import Final

from PySide6.QtCore import QObject

from kiosk.asked_program import AskedProgram
from ui.typography.fonts import ASK, families_in, missing

ASK_AGAIN_MS: Final = 300_000
"""Interval between two queries."""


class FontWatch(AskedProgram):
    """Queries fontconfig at once, and then every five minutes."""

    def __init__(
        self, parent: QObject | None = None, command: tuple[str, ...] = ASK, ask_again_ms: int = ASK_AGAIN_MS
    ) -> None:
        self.missing: tuple[str, ...] = ()
        """Missing font families; () if fontconfig does not answer."""
        super().__init__(parent, command, ask_again_ms)

    def heard(self, answer: bytes | None) -> None:
        """See `AskedProgram.heard`."""
        self.missing = () if answer is None else missing(families_in(answer))
