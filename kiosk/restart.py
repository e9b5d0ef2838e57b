"""Leaving the process for systemd to start the terminal anew (`Restart=` in kiosk.service)."""

from collections.abc import Callable
from datetime import timedelta

from PySide6.QtCore import QCoreApplication, QObject, QTimer

from kiosk.errors import KioskError
from kiosk.station.clock import Clock
from kiosk.station.journal import Journal
from kiosk.station.journal_events import RestartReason
from kiosk.station.nightly_restart import NightlyRestart
from kiosk.visit.model import Screen, Visit
from kiosk.visit.rules import nobody_is_here, restart_would_hurt

RESTART_EXIT_CODE = 75
RESTART_AFTER_MS = 4000
"""How long the person can read why before the process leaves."""
LOOK_FOR_IDENTITY_MS = 5000
LOOK_AT_NIGHT_MS = 60_000
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

    def leave(self, reason: RestartReason) -> None:
        """Leave once the person has read why."""
        self._journal.write("restart_requested", reason=reason)
        self._every(RESTART_AFTER_MS, self._leave_when_nothing_is_lost)

    def leave_when_enrolled(self, load_identity: Callable[[], object]) -> None:
        """Leave once a technician has enrolled this terminal: `load_identity` raises `KioskError` until then."""

        def look() -> None:
            try:
                load_identity()
            except KioskError:
                return
            self._leave_now(RestartReason.ENROLLED)

        self._every(LOOK_FOR_IDENTITY_MS, look)

    def leave_when_identity_changed(
        self, state: Callable[[], bytes], was: bytes, delivering: Callable[[], bool]
    ) -> None:
        """Leave once the identity's files are others than those that this program runs by, and nobody is here.

        A command ended or renewed the identity beside it, or upstream gave it a new certificate or new keys.
        """

        def look() -> None:
            if nobody_is_here(self._visit()) and not delivering() and state() != was:
                self._leave_now(RestartReason.ENROLLED)

        self._every(LOOK_FOR_IDENTITY_MS, look)

    def leave_when_queue_failed(self, failed: Callable[[], bool]) -> None:
        """Leave once the queue has failed and nobody is using the terminal.

        A failed queue settles nothing either, so what waits in it would wait for ever.
        """

        def look() -> None:
            if failed() and self._visit().screen is Screen.CLOSED:
                self.leave(RestartReason.QUEUE_FAILED)

        self._every(LOOK_AT_QUEUE_MS, look)

    def leave_at_night(self, planned: NightlyRestart, clock: Clock, delivering: Callable[[], bool]) -> None:
        """Leave once a night, when nobody is here and nothing is on its way to upstream."""
        started = clock.monotonic()

        def look() -> None:
            uptime = timedelta(seconds=clock.monotonic() - started)
            if planned.due(clock.now(), uptime) and nobody_is_here(self._visit()) and not delivering():
                self._leave_now(RestartReason.PLANNED)

        self._every(LOOK_AT_NIGHT_MS, look)

    def _leave_now(self, reason: RestartReason) -> None:
        self._journal.write("restart_requested", reason=reason)
        QCoreApplication.exit(RESTART_EXIT_CODE)

    def _leave_when_nothing_is_lost(self) -> None:
        """Not while an application is on its way or its result is being read: each of these ends by itself."""
        if not restart_would_hurt(self._visit()):
            QCoreApplication.exit(RESTART_EXIT_CODE)

    def _every(self, milliseconds: int, look: Callable[[], None]) -> None:
        timer = QTimer(self._owner)
        timer.timeout.connect(look)
        timer.start(milliseconds)
