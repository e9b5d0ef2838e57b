"""A private cupsd with one queue whose printer is a folder: the printed page is the file `paper`.

It listens on a socket in its own folder only, and needs no privileges.
"""

import signal
import subprocess
import tempfile
import time
from collections.abc import Iterator
from enum import StrEnum
from pathlib import Path

import pytest

QUEUE = "receipts"
"""Name of the queue."""
START_SECONDS = 120.0
"""Time-out of the start; reached only if something hangs."""

POLICY = Path(__file__).parents[2] / "packaging/files/etc/mynapoint-kiosk/cupsd.conf"
"""The configuration that the package installs for the CUPS of a terminal."""
CUPS_FILES = """\
ServerRoot {folder}/etc
RequestRoot {folder}/spool
TempDir {folder}/temporary
CacheDir {folder}/cache
StateDir {folder}/state
ServerBin {folder}/programs
DataDir /usr/share/cups
ErrorLog {folder}/error.log
AccessLog {folder}/access.log
PageLog {folder}/page.log
SystemGroup root
"""
"""cups-files.conf."""
PRINTER = """\
<{tag} {queue}>
Info {information}
DeviceURI paper:{folder}
State {state}
Accepting {accepting}
ErrorPolicy retry-job
</{tag}>
"""
"""printers.conf."""
BACKEND = """\
#!/bin/sh
# Called by cupsd: backend job user title copies options [file]; without arguments it lists its devices.
[ $# -gt 0 ] || exit 0
folder=${DEVICE_URI#paper:}
state=$folder/state-of-$3
[ -e "$state" ] || state=$folder/state-of-the-printer
echo "$2 $3" >> "$folder/jobs"
case $(cat "$state") in
    empty)
        echo "STATE: +media-empty-error" >&2
        while [ "$(cat "$state")" = empty ]; do sleep 0.05; done
        echo "STATE: -media-empty-error" >&2
        ;;
    slow) while [ "$(cat "$state")" = slow ]; do sleep 0.05; done ;;
    unstoppable)
        trap '' TERM
        while [ "$(cat "$state")" = unstoppable ]; do sleep 0.05; done
        exit 0
        ;;
    broken) exit 4 ;;  # CUPS_BACKEND_STOP
esac
cat ${6:+"$6"} > "$folder/paper"
"""
"""The printer, as a backend of CUPS."""
CUPS_EXEC = """\
#!/bin/sh
# cups-exec [-g GROUP] [-n NICE] [-u USER] PROFILE PROGRAM ARGV0 [ARGUMENT...]. The real one becomes that user, which
# not even root of a user namespace may.
while [ "${1#-}" != "$1" ]; do shift 2; done
program=$2
shift 3
exec "$program" "$@"
"""
"""A replacement of cups-exec that changes no user."""


class PaperState(StrEnum):
    """The printer's behaviour with the next page."""

    FINE = "fine"
    EMPTY = "empty"
    SLOW = "slow"
    UNSTOPPABLE = "unstoppable"
    """Slow, ends only when it is fine again even if its job is cancelled, and then prints nothing."""
    BROKEN = "broken"


class CupsService:
    """One cupsd in the foreground with the queue `receipts`, by default the default queue."""

    def __init__(self, folder: Path) -> None:
        folder.chmod(0o755)  # commands of an ordinary user must reach the socket; private files have their own modes
        self.folder = folder
        self.paper = folder / "paper"
        """The last printed page."""
        self.jobs = folder / "jobs"
        """User and title of every job that the printer was given, one a line."""
        self.spool = folder / "spool"
        self._process: subprocess.Popen[bytes] | None = None
        for name in ("etc", "spool", "temporary", "cache", "state", "programs/filter"):
            (folder / name).mkdir(parents=True)
        for name, program in (("backend/paper", BACKEND), ("daemon/cups-exec", CUPS_EXEC)):
            file = folder / "programs" / name
            file.parent.mkdir()
            file.write_text(program)
            file.chmod(0o700)
        policy = POLICY.read_text().replace("Listen /run/cups/cups.sock", f"Listen {self.socket}")
        (folder / "etc" / "cupsd.conf").write_text(policy)
        (folder / "etc" / "cups-files.conf").write_text(CUPS_FILES.format(folder=folder))
        self.set(PaperState.FINE)

    @property
    def socket(self) -> Path:
        """The socket of cupsd."""
        return self.folder / "socket"

    def set(self, state: PaperState, job: str = "the-printer") -> None:
        """Set the printer's behaviour, or that with the job of this title alone."""
        (self.folder / f"state-of-{job}").write_text(state)

    def start(
        self, *, state: str = "Idle", accepting: bool = True, default: bool = True, information: str = "Receipts"
    ) -> None:
        """Start cupsd, with the queue in this state."""
        printer = PRINTER.format(
            tag="DefaultPrinter" if default else "Printer",
            queue=QUEUE,
            folder=self.folder,
            state=state,
            accepting="Yes" if accepting else "No",
            information=information,
        )
        (self.folder / "etc" / "printers.conf").write_text(printer)
        etc = self.folder / "etc"
        command = ["/usr/sbin/cupsd", "-f", "-c", str(etc / "cupsd.conf"), "-s", str(etc / "cups-files.conf")]
        with (self.folder / "output").open("wb") as output:
            self._process = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=output, stderr=output)
        deadline = time.monotonic() + START_SECONDS
        while self._client("lpstat", "-r") != "scheduler is running\n":
            if self._process.poll() is not None or time.monotonic() > deadline:
                pytest.fail(f"cupsd did not start: {(self.folder / 'output').read_text()}")
            time.sleep(0.02)

    def signal(self, number: signal.Signals) -> None:
        """Send a signal to cupsd."""
        assert self._process is not None
        self._process.send_signal(number)

    def stop(self) -> None:
        """Stop cupsd."""
        if self._process is None:
            return
        self._process.send_signal(signal.SIGCONT)
        self._process.terminate()
        try:
            self._process.wait(START_SECONDS)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait(START_SECONDS)
        self._process = None

    def waiting(self) -> str:
        """The jobs that are not printed yet, as listed by CUPS."""
        return self._client("lpstat", "-W", "not-completed", "-o")

    def attributes(self) -> str:
        """The attributes of the queue, as listed by CUPS."""
        return self._client("lpoptions", "-p", QUEUE)

    def _client(self, *command: str) -> str:
        environment = {"PATH": "/usr/bin:/usr/sbin", "LC_ALL": "C", "CUPS_SERVER": str(self.socket)}
        return subprocess.run(
            command, env=environment, capture_output=True, text=True, check=False, timeout=START_SECONDS
        ).stdout


@pytest.fixture
def cups(monkeypatch: pytest.MonkeyPatch) -> Iterator[CupsService]:
    """A print service, not started; the CUPS commands of this process use it."""
    if not Path("/usr/sbin/cupsd").exists():
        pytest.fail("cupsd is missing: apt-get install cups-daemon cups-client")
    with tempfile.TemporaryDirectory(prefix="cupsd-") as folder:
        service = CupsService(Path(folder))
        monkeypatch.setenv("CUPS_SERVER", str(service.socket))
        monkeypatch.setattr("devices.cups_printer.COMMAND_SECONDS", START_SECONDS)
        try:
            yield service
        finally:
            service.set(PaperState.FINE)
            service.stop()
