"""Ends the process so that systemd restarts the terminal (`Restart=` in kiosk.service)."""

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
"""Exit code that means "restart" (EX_TEMPFAIL)."""
RESTART_AFTER_MS = 4000
"""How long the notice is shown before the process ends."""
LOOK_FOR_IDENTITY_MS = 5000
"""Interval of checks for a new or changed identity."""
LOOK_AT_FONTS_MS = 30_000
"""Interval of checks for missing fonts."""
LOOK_AT_NIGHT_MS = 60_000
"""Interval of checks for the nightly restart."""
LOOK_AT_QUEUE_MS = 120_000
"""Interval of checks for a failed queue: so long that systemd does not give up if the disk fails repeatedly
(StartLimitBurst)."""


class Restarter:
    """The reasons for a restart, each checked by a timer until `owner` is closed. GUI thread only.

    `visit` returns the current visit.
    """

    def __init__(self, owner: QObject, journal: Journal, visit: Callable[[], Visit]) -> None:
        self._owner = owner
        self._journal = journal
        self._visit = visit

    def leave(self, reason: RestartReason) -> None:
        """Restart once the person has read the notice."""
        self._journal.write("restart_requested", reason=reason)
        self._every(RESTART_AFTER_MS, self._leave_when_nothing_is_lost)

    def leave_when_enrolled(self, load_identity: Callable[[], object]) -> None:
        """Restart once a technician has enrolled this terminal: `load_identity` raises `KioskError` until then."""

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
        """Restart once the identity's files differ from those that this program uses, while nobody is there.

        A command has ended or replaced the identity or imported a card authority, or upstream has issued a new
        certificate or new keys.
        """

        def look() -> None:
            if nobody_is_here(self._visit()) and not delivering() and state() != was:
                self._leave_now(RestartReason.ENROLLED)

        self._every(LOOK_FOR_IDENTITY_MS, look)

    def leave_when_queue_failed(self, failed: Callable[[], bool]) -> None:
        """Restart once the queue has failed, while nobody uses the terminal.

        A failed queue settles nothing, so waiting applications would wait for ever.
        """

        def look() -> None:
            if failed() and self._visit().screen is Screen.CLOSED:
                self.leave(RestartReason.QUEUE_FAILED)

        self._every(LOOK_AT_QUEUE_MS, look)

    def leave_when_fonts_are_missing(self, missing: Callable[[], bool]) -> None:
        """Restart once fonts are missing, while nobody is there: only glyphs that are loaded already are still
        shown.
        """

        def look() -> None:
            if missing() and nobody_is_here(self._visit()):
                self._leave_now(RestartReason.FONTS_MISSING)

        self._every(LOOK_AT_FONTS_MS, look)

    def leave_at_night(self, planned: NightlyRestart, clock: Clock, delivering: Callable[[], bool]) -> None:
        """Restart once a night, while nobody is there and no request is under way."""
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
        """Not during work and while a result is read: each of these ends by itself."""
        if not restart_would_hurt(self._visit()):
            QCoreApplication.exit(RESTART_EXIT_CODE)

    def _every(self, milliseconds: int, look: Callable[[], None]) -> None:
        timer = QTimer(self._owner)
        timer.timeout.connect(look)
        timer.start(milliseconds)
