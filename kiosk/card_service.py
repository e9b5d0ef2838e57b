"""Restarts pcscd if it has lost its reader: after a reset on the USB bus it may never find the reader again."""

import logging
from collections.abc import Callable
from functools import partial
from threading import Thread

from PySide6.QtCore import QObject, QTimer

from devices.reader import ReaderState
from kiosk.station.journal import Journal
from kiosk.station.systemd import systemctl
from kiosk.visit.model import Visit

LOOK_MS = 5000
"""Interval between two checks."""
PATIENCE_SECONDS = 20.0
"""How long a reader may be on the bus before pcscd must know it."""
AGAIN_SECONDS = 600.0
"""Shortest interval between two restarts: without a driver for the device a restart changes nothing."""

log = logging.getLogger(__name__)


def restart_pcscd() -> None:
    """Raises OSError if systemd refuses. `--no-block`: without waiting for systemd's work."""
    systemctl("--no-block", "try-restart", "pcscd.service")


class CardServiceMender:
    """Checks periodically until `owner` is closed. GUI thread; the restart is done on a thread of its own.

    `visit` returns the current visit, `seconds` a monotonic time.
    """

    def __init__(
        self,
        owner: QObject,
        journal: Journal,
        visit: Callable[[], Visit],
        seconds: Callable[[], float],
        restart: Callable[[], None] = restart_pcscd,
    ) -> None:
        self._journal = journal
        self._visit = visit
        self._seconds = seconds
        self._restart = restart
        self._lost_since: float | None = None
        self._not_before = 0.0
        timer = QTimer(owner)
        timer.timeout.connect(partial(CardServiceMender.look, self))  # keeps this object as long as the timer
        timer.start(LOOK_MS)

    def look(self) -> None:
        """One check."""
        if self._visit().reader is not ReaderState.NO_DRIVER:
            self._lost_since = None
            return
        now = self._seconds()
        if self._lost_since is None:
            self._lost_since = now
        if now >= max(self._lost_since + PATIENCE_SECONDS, self._not_before):
            self._not_before = now + AGAIN_SECONDS
            Thread(target=self._mend, name="card-service", daemon=True).start()

    def _mend(self) -> None:
        log.warning("a card reader is on the bus, and pcscd knows none: restarting pcscd")
        refused = False
        try:
            self._restart()
        except OSError as error:
            refused = True
            log.error("pcscd could not be restarted: %s", error.strerror)  # noqa: TRY400 - one line says it
        self._journal.write("card_service_restarted", refused=refused)
