"""Whether the machine's clock is synchronised, by systemd-timedated.

The unit forbids the program all system calls about the clock (`ProtectClock=`), even the one that reads its status.
timedated makes that call for clients on D-Bus, whichever service keeps the clock.
"""

from typing import Final

from PySide6.QtCore import QObject

from kiosk.asked_program import AskedProgram
from kiosk.station.clock import ClockQuality

ASK: Final = (
    "busctl",
    "--timeout=20",
    "get-property",
    "org.freedesktop.timedate1",
    "/org/freedesktop/timedate1",
    "org.freedesktop.timedate1",
    "NTPSynchronized",
)
"""The command of the query."""
ASK_AGAIN_MS: Final = 600_000
"""Interval between two queries. Each starts timedated, which writes to the system's journal."""
_ANSWERS: Final = {b"b true\n": ClockQuality.SYNCHRONISED, b"b false\n": ClockQuality.UNSYNCHRONISED}


class TimeService(AskedProgram):
    """Queries at once, and then every ten minutes; `quality` is for any thread."""

    def __init__(
        self, parent: QObject | None = None, command: tuple[str, ...] = ASK, ask_again_ms: int = ASK_AGAIN_MS
    ) -> None:
        self._quality = ClockQuality.UNKNOWN
        super().__init__(parent, command, ask_again_ms)

    def quality(self) -> ClockQuality:
        """The last answer; UNKNOWN before the first one, and without an answer."""
        return self._quality

    def heard(self, answer: bytes | None) -> None:
        """See `AskedProgram.heard`."""
        self._quality = _ANSWERS.get(answer or b"", ClockQuality.UNKNOWN)
