"""Runs a program of the system periodically while the terminal runs, and keeps its last answer."""

from PySide6.QtCore import QObject, QProcess, QProcessEnvironment, QTimer


class AskedProgram(QObject):
    """Runs the program at once, and then every `ask_again_ms`. A subclass interprets the answer in `heard`. GUI thread
    only, with an event loop.
    """

    def __init__(self, parent: QObject | None, command: tuple[str, ...], ask_again_ms: int) -> None:
        super().__init__(parent)
        self._process = QProcess(self)
        self._process.setProgram(command[0])
        self._process.setArguments(command[1:])
        around = QProcessEnvironment.systemEnvironment()
        around.remove("NOTIFY_SOCKET")  # systemd's tools would report their own failures there
        self._process.setProcessEnvironment(around)
        self._process.finished.connect(self._ended)
        self._process.errorOccurred.connect(self._failed)
        self._again = QTimer(self)
        self._again.timeout.connect(self._ask)
        self._again.start(ask_again_ms)
        self._ask()

    def heard(self, answer: bytes | None) -> None:
        """Take its output; None: it failed, did not start, or has not ended since the last run."""
        raise NotImplementedError

    def close(self) -> None:
        """Stop, and end a running program."""
        self._again.stop()
        self._process.kill()
        self._process.waitForFinished()

    def _ask(self) -> None:
        if self._process.state() is not QProcess.ProcessState.NotRunning:
            self.heard(None)
            return
        self._process.start()

    def _ended(self, code: int, status: QProcess.ExitStatus) -> None:
        answer = bytes(self._process.readAllStandardOutput().data())
        self.heard(answer if status is QProcess.ExitStatus.NormalExit and code == 0 else None)

    def _failed(self, error: QProcess.ProcessError) -> None:
        if error is QProcess.ProcessError.FailedToStart:  # every other error is followed by `finished`
            self.heard(None)
