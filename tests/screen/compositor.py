"""The compositors of a terminal without a graphics card: their headless backend, one output of 1280x720.

The unit's script starts them with the unit's arguments. sway refuses to run as root, so it runs as another user of a
user namespace.
"""

import json
import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import IO, Any

ROOT = Path(__file__).parents[2]
ON_PANEL = ROOT / "packaging/files/usr/lib/mynapoint-kiosk/screen/run-on-panel"
COMMANDS = {
    "cage": "cage -d -- sleep infinity",
    "sway": f"sway --config {ROOT / 'packaging/screen/sway.config'}",
}
WIDTH, HEIGHT = 1280, 720
PATIENCE_SECONDS = 120.0
SOMEBODY = ("unshare", "--user", "--map-user=1000", "--map-group=1000")
TOGETHER = ("--pid", "--fork", "sh", "-c", '"$@"; exit $?', "sh")
"""In a process namespace whose first process is this shell: all processes end with it. The program is its child."""
HEADLESS = {
    "WLR_BACKENDS": "headless",
    "WLR_RENDERER": "pixman",
    "WLR_LIBINPUT_NO_DEVICES": "1",
    "QT_QPA_PLATFORM": "wayland",
    "QT_IM_MODULE": "none",
}


def compositors() -> tuple[str, ...]:
    """The terminal's compositors on this Debian; cage 0.1.4 of Debian 12 is not one."""
    said = subprocess.run(["cage", "-v"], capture_output=True, text=True, check=True).stdout
    return ("sway",) if "version 0.1." in said else ("cage", "sway")


class Compositor:
    """A running compositor with its program, in a separate session. Both notify systemd's socket: `notes`."""

    def __init__(
        self, compositor: str, process: subprocess.Popen[bytes], folder: Path, notes: socket.socket, said: Path
    ) -> None:
        self._compositor = compositor
        self._process = process
        self._folder = folder
        self._notes = notes
        self._said = said
        self.seen: dict[str, Any] = {}
        """The program's last report of its screen."""

    def note(self, timeout: float = PATIENCE_SECONDS) -> str:
        """The next notification. Raises TimeoutError with the processes' output."""
        self._notes.settimeout(timeout)
        try:
            note = self._notes.recv(65536).decode()
        except TimeoutError:
            raise TimeoutError(self.said()[-5000:]) from None
        if note.startswith("STATUS="):
            self.seen = json.loads(note.removeprefix("STATUS="))
        return note

    def wait_for(self, note: str) -> None:
        """Wait for this notification."""
        while self.note() != note:
            pass

    def is_silent(self, seconds: float) -> bool:
        """Whether no notification comes for `seconds`; earlier ones are discarded."""
        self._notes.setblocking(False)
        while True:
            try:
                self._notes.recv(65536)
            except BlockingIOError:
                break
        try:
            self.note(seconds)
        except TimeoutError:
            return True
        return False

    def falls_silent(self, seconds: float) -> bool:
        """Whether no notification comes for `seconds`, after those of a frame that is on its way."""
        end = time.monotonic() + PATIENCE_SECONDS
        while not self.is_silent(seconds):
            if time.monotonic() > end:
                return False
        return True

    def stand_still(self) -> None:
        """Stop the compositor; the program continues."""
        self.tell_compositor(signal.SIGSTOP)

    def go_on(self) -> None:
        self.tell_compositor(signal.SIGCONT)

    def tell_compositor(self, number: signal.Signals) -> None:
        (pid,) = (each for each in _descendants(self._process.pid) if _name(each) == self._compositor)
        os.kill(pid, number)

    def end(self, number: signal.Signals) -> int:
        """Send a signal to the program, as systemd does. Returns its exit status."""
        os.kill(_descendants(self._process.pid)[1], number)
        return self.ended()

    def ended(self, within: float = PATIENCE_SECONDS) -> int:
        """The exit status, after it ends by itself."""
        return self._process.wait(within)

    def command(self, *arguments: str) -> bytes:
        """Run a client of the compositor. Returns its output."""
        (display,) = (each.name for each in self._folder.glob("wayland-?"))
        environment = os.environ | {"XDG_RUNTIME_DIR": str(self._folder), "WAYLAND_DISPLAY": display}
        return subprocess.run(
            [*SOMEBODY, *arguments], env=environment, capture_output=True, check=True, timeout=PATIENCE_SECONDS
        ).stdout

    def said(self) -> str:
        return self._said.read_text(errors="replace")


@contextmanager
def running(compositor: str, folder: Path, module: str, *arguments: str, **environment: str) -> Iterator[Compositor]:
    """`python -m module` in a compositor with its files in `folder`."""
    runtime = folder / "runtime"
    runtime.mkdir(mode=0o700)
    said = folder / "said"
    program = [sys.executable, "-m", module, *arguments]
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as notes, said.open("wb") as output:
        notes.bind(str(folder / "notify"))
        places = {"XDG_RUNTIME_DIR": str(runtime), "NOTIFY_SOCKET": str(folder / "notify")}
        around = {**os.environ, **HEADLESS, **places, "COMPOSITOR": COMMANDS[compositor], **environment}
        process = _start([str(ON_PANEL), *program], output, around)
        try:
            yield Compositor(compositor, process, runtime, notes, said)
        finally:
            for first in _descendants(process.pid)[:1]:
                os.kill(first, signal.SIGKILL)
            process.wait()


def _descendants(process: int) -> list[int]:
    """Children, children's children and so on."""
    parents: dict[int, int] = {}
    for file in Path("/proc").glob("[0-9]*/stat"):
        with suppress(FileNotFoundError, ProcessLookupError):
            parents[int(file.parent.name)] = int(file.read_text().rpartition(")")[2].split()[1])
    found = [process]
    for known in found:
        found += [child for child, parent in parents.items() if parent == known]
    return found[1:]


def _name(process: int) -> str:
    return Path(f"/proc/{process}/comm").read_text().strip()


def _start(command: list[str], output: IO[bytes], environment: Mapping[str, str]) -> subprocess.Popen[bytes]:
    return subprocess.Popen(
        [*SOMEBODY, *TOGETHER, *command],
        env=environment,
        stdin=subprocess.DEVNULL,
        stdout=output,
        stderr=subprocess.STDOUT,
    )
