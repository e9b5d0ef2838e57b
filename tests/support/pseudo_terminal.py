"""A command at a terminal of its own (pty(7)), typed at by a test: what is asked without an echo can be answered."""

import contextlib
import os
import select
import subprocess
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path

PATIENCE = 300.0
"""Seconds; reached only if something hangs."""


class Typing:
    """`shown` is all that stands on the terminal so far."""

    def __init__(self, terminal: int, process: subprocess.Popen[bytes]) -> None:
        self._terminal = terminal
        self._process = process
        self._read_to = 0
        self.shown = ""

    def answer(self, prompt: str, line: str) -> None:
        """Wait until `prompt` stands behind the last answer, then type a line."""
        self._until(lambda: prompt in self.shown[self._read_to :], prompt)
        self._read_to = len(self.shown)
        os.write(self._terminal, f"{line}\n".encode())

    def end(self) -> int:
        """The exit code of the command, once it has ended and everything is read."""
        self._until(lambda: False, "its end")
        return self._process.wait(PATIENCE)

    def _until(self, found: Callable[[], bool], what: str) -> None:
        deadline = time.monotonic() + PATIENCE
        while not found():
            assert time.monotonic() < deadline, f"waited for {what!r}; there is: {self.shown}"
            if not select.select([self._terminal], [], [], 1)[0]:
                continue
            try:
                read = os.read(self._terminal, 4096)
            except OSError:  # EIO: nobody has the other side open any more
                read = b""
            if not read:
                if what == "its end":
                    return
                raise AssertionError(f"it ended before {what!r}; there is: {self.shown}")
            self.shown += read.decode(errors="replace")


@contextmanager
def typing_at(
    command: Sequence[str | Path], folder: Path | None = None, environment: Mapping[str, str] | None = None
) -> Iterator[Typing]:
    """Start the command with a new terminal as its controlling one. It is killed if the block ends before it."""
    ours, theirs = os.openpty()
    # getpass(3) opens the controlling terminal, whatever standard input is.
    with_terminal = ["setsid", "--ctty", "--wait", *map(str, command)]
    process = subprocess.Popen(
        with_terminal, stdin=theirs, stdout=theirs, stderr=theirs, cwd=folder, env=environment, close_fds=True
    )
    os.close(theirs)
    try:
        yield Typing(ours, process)
    finally:
        os.close(ours)  # SIGHUP to whoever still has it
        with contextlib.suppress(ProcessLookupError):
            process.kill()
        process.wait(PATIENCE)
