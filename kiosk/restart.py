"""Leaving the process for systemd to start the terminal anew (`Restart=` in kiosk.service)."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QObject, QTimer

from kiosk.errors import KioskError
from kiosk.station.journal import Journal
from kiosk.visit.model import Screen, Visit
from kiosk.visit.rules import restart_would_hurt

RESTART_EXIT_CODE = 75
RESTART_AFTER_MS = 4000
"""How long the person can read why before the process leaves."""
LOOK_FOR_IDENTITY_MS = 5000
LOOK_AT_QUEUE_MS = 120_000
"""So seldom that systemd does not give up a program whose disk fails again and again (StartLimitBurst)."""


class Restarter:
    """The reasons to start anew, each looked at by a timer of its own until `owner` is closed. GUI thread only.

    `visit` returns the visit as it is now.
    """

    def __init__(self, owner: QObject, journal: Journal, visit: Callable[[], Visit]) -> None:
        self._owner = owner
        self._journal = journal
        self._visit = visit

    def leave(self) -> None:
        """A device hangs, or the disk failed: leave once the person has read why."""
        self._journal.write("restart_requested")
        self._every(RESTART_AFTER_MS, self._leave_when_nothing_is_lost)

    def leave_when_enrolled(self, load_identity: Callable[[], object]) -> None:
        """Leave once a technician has enrolled this terminal: `load_identity` raises `KioskError` until then."""

        def look() -> None:
            try:
                load_identity()
            except KioskError:
                return
            QCoreApplication.exit(RESTART_EXIT_CODE)

        self._every(LOOK_FOR_IDENTITY_MS, look)

    def leave_when_queue_failed(self, failed: Callable[[], bool]) -> None:
        """Leave once the queue has failed and nobody is using the terminal.

        A failed queue settles nothing either, so what waits in it would wait for ever.
        """

        def look() -> None:
            if failed() and self._visit().screen is Screen.CLOSED:
                self.leave()

        self._every(LOOK_AT_QUEUE_MS, look)

    def _leave_when_nothing_is_lost(self) -> None:
        """Not while an application is on its way or its result is being read: each of these ends by itself."""
        if not restart_would_hurt(self._visit()):
            QCoreApplication.exit(RESTART_EXIT_CODE)

    def _every(self, milliseconds: int, look: Callable[[], None]) -> None:
        timer = QTimer(self._owner)
        timer.timeout.connect(look)
        timer.start(milliseconds)
