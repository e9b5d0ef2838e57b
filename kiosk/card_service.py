"""Starting pcscd anew where it has lost its reader: after a reset on the bus it may not find that one ever again."""

import logging
from collections.abc import Callable
from functools import partial
from threading import Thread

from PySide6.QtCore import QObject, QTimer

from devices.reader import ReaderState
from kiosk.station.systemd import systemctl
from kiosk.visit.model import Visit

LOOK_MS = 5000
PATIENCE_SECONDS = 20.0
"""For so long a device may be on the bus of which pcscd makes no reader; it may be on its way."""
AGAIN_SECONDS = 600.0
"""Where no driver makes anything of the device a new start changes nothing, and costs little."""

log = logging.getLogger(__name__)


def restart_pcscd() -> None:
    """Raises OSError where systemd refuses. `--no-block`: systemd's own work is not waited for."""
    systemctl("--no-block", "try-restart", "pcscd.service")


class CardServiceMender:
    """Looks now and then until `owner` is closed. GUI thread; what it does is done on a thread of its own.

    `visit` returns the visit as it is now, `seconds` a time that does not jump.
    """

    def __init__(
        self,
        owner: QObject,
        visit: Callable[[], Visit],
        seconds: Callable[[], float],
        restart: Callable[[], None] = restart_pcscd,
    ) -> None:
        self._visit = visit
        self._seconds = seconds
        self._restart = restart
        self._lost_since: float | None = None
        self._not_before = 0.0
        timer = QTimer(owner)
        timer.timeout.connect(partial(CardServiceMender.look, self))  # keeps this object as long as the timer
        timer.start(LOOK_MS)

    def look(self) -> None:
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
        log.warning("a card reader is on the bus, and pcscd knows none: pcscd is started anew")
        try:
            self._restart()
        except OSError as error:
            log.error("pcscd was not started anew: %s", error.strerror)  # noqa: TRY400 - one line says it
