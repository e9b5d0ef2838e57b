"""The container: systemd starts the installed unit and keeps it running. At most three minutes."""

import re
import time
from collections.abc import Callable

import pytest
from PySide6.QtGui import QImage

from tests.image.conftest import RUNS
from tests.image.container import Container
from tests.image.disk import STATE
from tests.image.evidence import (
    Inside,
    closed,
    compositor,
    events,
    is_active,
    program,
    status,
    unit_property,
)
from tests.image.pictures import difference
from tests.image.report import OUTPUT, Log
from tests.image.sight import ALIKE, wait_until

pytestmark = [pytest.mark.long, pytest.mark.timeout(300)]

Find = Callable[[Inside], int]
START_SECONDS = 10.0
KILLED_SECONDS = 10.0
"""Seconds until a killed program is ready again."""
HUNG_SECONDS = 20.0
"""Seconds until a hung program is ready again."""
BUSY = 3.0
"""Factor for all times, which are those of an otherwise idle machine."""


def photograph(container: Container, log: Log, name: str) -> None:
    file = OUTPUT / f"{log.name}-{name}.png"
    container.picture(file)
    log.keep(file)


def restarted(container: Container, before: str) -> bool:
    return is_active(container) and unit_property(container, "InvocationID") != before and closed(container) == ""


def test_starts(container: Container, log: Log) -> None:
    """The unit is active within 10 s of systemd's start, and the attract screen is painted."""
    entered = int(unit_property(container, "ActiveEnterTimestampMonotonic"))
    booted = int(container.run("systemctl show --property=UserspaceTimestampMonotonic --value").checked())
    seconds = (entered - booted) / 1e6
    log.say(f"active {seconds:.1f} s after systemd began")
    photograph(container, log, "attract")
    assert seconds <= START_SECONDS * BUSY


@pytest.mark.parametrize("find", [program, compositor])
def test_restrictions(container: Container, log: Log, find: Find) -> None:
    """The unit's restrictions are in force for the program and the compositor."""
    pid = find(container)
    found = status(container, pid)
    log.say(", ".join(f"{name} {found[name]}" for name in ("NoNewPrivs", "Seccomp", "CapBnd", "CapEff", "Groups")))
    assert found["NoNewPrivs"] == "1"
    assert found["Seccomp"] == "2", "a seccomp filter is active"
    assert {found[name] for name in ("CapBnd", "CapEff", "CapPrm", "CapInh", "CapAmb")} == {"0" * 16}
    assert found["CoreDumping"] == "0"
    mounts = container.run(f"cat /proc/{pid}/mounts").checked()
    assert re.search(r"^\S+ / \S+ ro[, ]", mounts, re.MULTILINE), "the system is read-only"
    assert re.search(rf"^\S+ {STATE} \S+ rw[, ]", mounts, re.MULTILINE), "the state is writable"
    assert "hidepid=invisible" in mounts


@pytest.mark.parametrize(
    ("find", "signal", "seconds"),
    [
        pytest.param(program, "KILL", KILLED_SECONDS, id="program-killed"),
        pytest.param(compositor, "KILL", KILLED_SECONDS, id="compositor-killed"),
        pytest.param(program, "STOP", HUNG_SECONDS, id="program-stopped"),
        pytest.param(compositor, "STOP", HUNG_SECONDS, id="compositor-stopped"),
    ],
)
def test_comes_back(container: Container, log: Log, find: Find, signal: str, seconds: float) -> None:
    """The program or the compositor is killed or stopped: the attract screen returns."""
    before = unit_property(container, "InvocationID")
    container.run(f"kill -{signal} {find(container)}").checked()
    took = wait_until(lambda: restarted(container, before), "the attract screen", 4 * HUNG_SECONDS)
    log.say(f"SIG{signal} of the {find.__name__}: ready again after {took:.1f} s")
    photograph(container, log, "again")
    assert took <= seconds * BUSY


def test_full_disk(container: Container, log: Log) -> None:
    """A disk without room closes the terminal; with room again it opens by itself."""
    small_state(container, megabytes=24)
    attract = QImage(str(container.picture(RUNS / log.name / "attract.png")))
    container.run(f"head -c 24M /dev/zero > {STATE}/filling")
    wait_until(lambda: closed(container) == "storage", "the closed terminal")
    now = RUNS / log.name / "now.png"
    wait_until(lambda: difference(QImage(str(container.picture(now))), attract) > ALIKE, "the closed screen")
    photograph(container, log, "closed")
    container.run(f"rm {STATE}/filling").checked()
    took = wait_until(lambda: closed(container) == "", "the attract screen")
    log.say(f"open {took:.0f} s after there was room")


def test_read_only_disk(container: Container, log: Log) -> None:
    """A disk that is read-only at the start: the terminal runs, is closed and says so; the unit does not restart in a
    loop.
    """
    small_state(container, megabytes=64)
    attract = QImage(str(container.picture(RUNS / log.name / "attract.png")))
    container.run(f"systemctl stop kiosk; mount -o remount,ro {STATE}; systemctl start kiosk").checked()
    wait_until(lambda: is_active(container), "the active unit")
    time.sleep(10)  # time for an unwanted restart
    log.say(f"state {unit_property(container, 'ActiveState')}, restarts {unit_property(container, 'NRestarts')}")
    photograph(container, log, "closed")
    assert difference(QImage(str(OUTPUT / f"{log.name}-closed.png")), attract) > ALIKE
    assert is_active(container)
    assert unit_property(container, "NRestarts") == "0"


def test_pcscd_killed(container: Container, log: Log) -> None:
    """pcscd ends: the terminal closes, its connection to the socket starts pcscd again, and the terminal opens."""
    began = len(events(container))
    container.run("pkill -KILL --exact pcscd").checked()
    took = wait_until(
        lambda: "no_service" in changes(container, began) and changes(container, began)[-1] == "opened",
        "the attract screen",
    )
    told = changes(container, began)
    log.say(f"open again after {took:.1f} s: {', '.join(told)}")


def changes(container: Container, began: int) -> list[str]:
    """Events of the reader and the terminal since the event number `began`."""
    told = events(container)[began:]
    return [str(each.get("reason", each.get("state", each["event"]))) for each in told]


def small_state(container: Container, megabytes: int) -> None:
    """The terminal's state on a small separate disk (in memory)."""
    container.run(
        f"set -e; systemctl stop kiosk; cp -a {STATE} /var/tmp/state; "
        f"mount -t tmpfs -o size={megabytes}M,mode=700,uid=$(id -u kiosk),gid=$(id -g kiosk) tmpfs {STATE}; "
        f"cp -a /var/tmp/state/. {STATE}; systemctl start kiosk"
    ).checked()
    wait_until(lambda: is_active(container) and closed(container) == "", "the attract screen")
