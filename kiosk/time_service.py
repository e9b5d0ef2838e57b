"""Whether the machine's clock is kept right, as systemd-timedated says it.

The unit takes every system call about the clock from the program (`ProtectClock=`), also the one that reads its status.
timedated makes that call for whoever asks over D-Bus, whichever service keeps the clock.
"""

from typing import Final

from PySide6.QtCore import QObject, QProcess, QProcessEnvironment, QTimer

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
ASK_AGAIN_MS: Final = 600_000
"""timedated is started for each question, and says so in the system's journal."""
_ANSWERS: Final = {b"b true\n": ClockQuality.SYNCHRONISED, b"b false\n": ClockQuality.UNSYNCHRONISED}


class TimeService(QObject):
    """Asks at once, and then every ten minutes. GUI thread only, and needs its event loop; any thread for `quality`."""

    def __init__(
        self, parent: QObject | None = None, command: tuple[str, ...] = ASK, ask_again_ms: int = ASK_AGAIN_MS
    ) -> None:
        super().__init__(parent)
        self._quality = ClockQuality.UNKNOWN
        self._process = QProcess(self)
        self._process.setProgram(command[0])
        self._process.setArguments(command[1:])
        around = QProcessEnvironment.systemEnvironment()
        around.remove("NOTIFY_SOCKET")  # systemd's own tools tell of their failures there
        self._process.setProcessEnvironment(around)
        self._process.finished.connect(self._ended)
        self._process.errorOccurred.connect(self._failed)
        self._again = QTimer(self)
        self._again.timeout.connect(self._ask)
        self._again.start(ask_again_ms)
        self._ask()

    def close(self) -> None:
        """Ask no more, and end a question that is under way."""
        self._again.stop()
        self._process.kill()
        self._process.waitForFinished()

    def quality(self) -> ClockQuality:
        """As it was said last; UNKNOWN before the first answer, and where nobody answers."""
        return self._quality

    def _ask(self) -> None:
        if self._process.state() is not QProcess.ProcessState.NotRunning:
            self._quality = ClockQuality.UNKNOWN  # not answered since the last time
            return
        self._process.start()

    def _ended(self, _code: int, _status: QProcess.ExitStatus) -> None:
        answer = bytes(self._process.readAllStandardOutput().data())
        self._quality = _ANSWERS.get(answer, ClockQuality.UNKNOWN)

    def _failed(self, error: QProcess.ProcessError) -> None:
        if error is QProcess.ProcessError.FailedToStart:  # every other one is followed by `finished`
            self._quality = ClockQuality.UNKNOWN
