"""The interface to speech: a process with the voices, started by `prepare` or at the first word, ended by `close`."""

import json
import logging
import subprocess
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from threading import Thread
from typing import IO, Final, Protocol

from devices import chime

WORKER: Final = (sys.executable, "-P", "-m", "devices.speech.worker")
"""Command of the speaking process."""
STOP_SECONDS: Final = 2.0
"""Time within which the process ends after its input has ended."""

log = logging.getLogger(__name__)

Piece = tuple[str, str, bool]
"""Text, language, and whether it is spelled."""


class Speaker(Protocol):
    """Output of speech. Each call returns at once. Each but `prepare` interrupts what is being said."""

    def prepare(self, language: str) -> None:
        """Start the process and load the voice of `language`, so that the first word comes soon. Says nothing."""

    def say(self, pieces: Sequence[Piece], rate: int, decibels: float) -> None:
        """Say the pieces at `rate` (per cent of normal) with a gain of `decibels`."""

    def tone(self, name: str, decibels: float) -> None:
        """Play a tone of `devices.speech.tones.TONES` by name, with a gain of `decibels`."""

    def stop(self) -> None:
        """Stop speaking."""

    def close(self) -> None:
        """Stop speaking and end the process, so that no text remains in memory. The next call starts another one."""


class VoiceProcess:
    """A `Speaker`. `done` is called, on another thread, when a text was said to its end. `recordings`: the folder of
    the operator's recordings.
    """

    def __init__(self, done: Callable[[], None], recordings: Path | None = None) -> None:
        self._done = done
        self._command = WORKER if recordings is None else (*WORKER, str(recordings))
        self._process: subprocess.Popen[str] | None = None
        self._listener: Thread | None = None
        self._said = 0
        self._sounded = False

    def prepare(self, language: str) -> None:
        """See `Speaker.prepare`."""
        self._send({"prepare": language})

    def say(self, pieces: Sequence[Piece], rate: int, decibels: float) -> None:
        """See `Speaker.say`."""
        self._said += 1
        self._send({"say": self._said, "pieces": list(pieces), "rate": rate, "decibels": decibels})

    def tone(self, name: str, decibels: float) -> None:
        """See `Speaker.tone`."""
        self._send({"tone": name, "decibels": decibels})

    def stop(self) -> None:
        """See `Speaker.stop`."""
        if self._process is not None:
            self._send({"stop": True})

    def close(self) -> None:
        """See `Speaker.close`."""
        process, self._process = self._process, None
        if process is None:
            return
        if not self._sounded:
            process.kill()  # no player has to be stopped; a voice that is being loaded would end late
        self._sounded = False
        if process.stdin is not None:
            try:
                process.stdin.close()
            except OSError:
                log.info("the voice had ended")
        try:
            process.wait(STOP_SECONDS)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
        if self._listener is not None:
            self._listener.join()
        chime.VOICE.clear()

    def _send(self, command: dict[str, object]) -> None:
        for _ in range(2):  # a process that has ended is started again, once
            process = self._started()
            try:
                if process is not None and process.stdin is not None:
                    process.stdin.write(json.dumps(command) + "\n")
                    process.stdin.flush()
            except OSError:
                log.warning("the voice ended by itself; it is started anew")
                self.close()
            else:
                self._sounded = self._sounded or "prepare" not in command
                return

    def _started(self) -> subprocess.Popen[str] | None:
        if self._process is None:
            try:
                self._process = subprocess.Popen(  # noqa: S603 - this program
                    self._command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, encoding="utf-8"
                )
                chime.VOICE.set()
            except OSError as error:
                log.warning("no voice: %s", type(error).__name__)
                return None
            self._listener = Thread(target=self._listen, args=(self._process.stdout,), name="voice", daemon=True)
            self._listener.start()
        return self._process

    def _listen(self, told: IO[str] | None) -> None:
        if told is None:
            return
        with told:
            for line in told:
                if line.startswith("done "):
                    self._done()
