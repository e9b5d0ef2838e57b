"""Cost of an idle terminal: `python -m benchmarks.idle [MINUTES]`, by default for one minute.

Measures two processes at a real pcscd with an empty reader: the reader's supervisor alone, and the whole of `kiosk run`
(painted offscreen, upstream on loopback). Prints the share of one core, and memory, handles and threads at both ends.
Needs root (or `unshare --user --map-root-user --net --mount`), pcscd and the virtual reader.
"""

import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

from devices.pcsc_reader import PcscReader
from kiosk.commands.practice import surroundings
from tests.support.pcscd import READER_NAME, PcscService, enter_private_namespace
from tests.support.settings import settings_file

SETTLE_SECONDS = 15.0
"""Seconds without a change of memory, handles and threads after which a process counts as started."""
SETTLED_AT_LAST = 10
REST_SECONDS = 10.0
KIOSK = "from kiosk.cli import main; main()"
MORE = f'[reader]\nname = "{READER_NAME}"\n[log]\nlevel = "warning"\n'


@dataclass(frozen=True, slots=True)
class Held:
    """Resources of a process. `cpu`: seconds used."""

    cpu: float
    memory_kib: int
    handles: int
    threads: int


@dataclass(frozen=True, slots=True)
class Idle:
    """One process over `seconds` without any input."""

    name: str
    seconds: float
    before: Held
    after: Held

    @property
    def percent(self) -> float:
        """Processor time as a percentage of one core."""
        return 100 * (self.after.cpu - self.before.cpu) / self.seconds


def held(pid: int) -> Held:
    process = Path("/proc") / str(pid)
    fields = (process / "stat").read_text().rpartition(")")[2].split()
    ticks = int(fields[11]) + int(fields[12])
    memory_kib = int(fields[21]) * os.sysconf("SC_PAGE_SIZE") // 1024
    handles = len(list((process / "fd").iterdir()))
    return Held(ticks / os.sysconf("SC_CLK_TCK"), memory_kib, handles, int(fields[17]))


def measure(minutes: float) -> list[Idle]:
    """Measures both processes at the same time. Call it in a private namespace."""
    with ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="idle-")))
        service = PcscService(folder)
        service.start()
        stack.callback(service.stop)
        around = stack.enter_context(surroundings(folder / "out"))
        pids = {
            "the reader's supervisor alone": stack.enter_context(_running("-m", "benchmarks.idle", "reader")),
            "the terminal": stack.enter_context(
                _running("-c", KIOSK, "run", "--config", str(settings_file(around, folder / "kiosk.toml", MORE)))
            ),
            "pcscd, for both": service.pid,
        }
        before = _settled(pids)
        began = time.monotonic()
        while (left := began + 60 * minutes - time.monotonic()) > 0:
            time.sleep(min(REST_SECONDS, left))
        seconds = time.monotonic() - began
        return [Idle(name, seconds, before[name], held(pid)) for name, pid in pids.items()]


def _settled(pids: dict[str, int]) -> dict[str, Held]:
    now = {name: held(pid) for name, pid in pids.items()}
    for _ in range(SETTLED_AT_LAST):
        before = now
        time.sleep(SETTLE_SECONDS)
        now = {name: held(pid) for name, pid in pids.items()}
        if all(replace(now[name], cpu=0) == replace(before[name], cpu=0) for name in pids):
            break
    return now


@contextmanager
def _running(*arguments: str) -> Iterator[int]:
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen", "QT_QUICK_BACKEND": "software"}
    with subprocess.Popen([sys.executable, *arguments], env=environment) as process:  # noqa: S603 - our own modules
        try:
            yield process.pid
        finally:
            process.terminate()


def table(found: list[Idle]) -> str:
    lines = [f"{'idle for':<34}{'CPU %':>8}{'memory KiB':>22}{'handles':>14}{'threads':>14}"]
    for each in found:
        before, after = each.before, each.after
        held_then_and_now = (
            f"{before.memory_kib} > {after.memory_kib}",
            f"{before.handles} > {after.handles}",
            f"{before.threads} > {after.threads}",
        )
        memory, handles, threads = held_then_and_now
        lines.append(f"  {each.name:<32}{each.percent:>8.2f}{memory:>22}{handles:>14}{threads:>14}")
    return "\n".join(lines)


def _reader_alone() -> None:
    reader = PcscReader(READER_NAME, virtual=True)
    reader.start(lambda _status: None)
    while True:
        time.sleep(3600)


def main() -> None:
    if sys.argv[1:] == ["reader"]:
        _reader_alone()
    minutes = float(sys.argv[1]) if len(sys.argv) > 1 else 1.0
    enter_private_namespace()
    print(table(measure(minutes)))
    print(f"\nover {minutes:g} min, load of the machine {os.getloadavg()[0]:.1f}")


if __name__ == "__main__":
    main()
