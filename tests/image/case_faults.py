"""The container: faults that only a running system has. The doctor names each; its remedy is typed as it is printed.

All others are planted by tests/doctor/planted.py.
"""

import json
import shlex
from dataclasses import dataclass
from typing import Any, Final

import pytest

from tests.image.container import Container
from tests.image.disk import CONFIG
from tests.image.evidence import closed, is_active
from tests.image.report import OUTPUT, Log
from tests.image.sight import wait_until

pytestmark = [pytest.mark.long, pytest.mark.timeout(300)]

SECONDS: Final = 60.0
CANNOT_SERVE, STOPS_SOON = 1, 3
RULE: Final = "/etc/polkit-1/rules.d/00-of-the-shop.rules"
FORBID: Final = """\
polkit.addRule(function(action) {
    if (action.id.indexOf("org.debian.pcsc-lite") == 0) return polkit.Result.NO;
});
"""


@dataclass(frozen=True, slots=True)
class Planted:
    """`by`: the commands that plant it. `shows`: why the panel is closed then; None: no program paints it."""

    by: str
    exit_code: int
    shows: str | None


PLANTED: Final = {
    "unit-stopped": Planted("systemctl stop kiosk", CANNOT_SERVE, None),
    "unit-masked": Planted("systemctl stop kiosk; systemctl mask kiosk", CANNOT_SERVE, None),
    "unit-disabled": Planted("systemctl disable kiosk", STOPS_SOON, ""),
    "pcscd-stopped": Planted("systemctl stop pcscd.socket pcscd", CANNOT_SERVE, "no_service"),
}
"""By the name of the fault."""


def examined(container: Container) -> tuple[int, dict[str, dict[str, Any]]]:
    """The doctor's exit code, and what it found by the names of the faults."""
    done = container.run(f"runuser -u kiosk -- kiosk doctor --config {CONFIG} --json", 120)
    checks = json.loads(done.output.splitlines()[-1])["checks"]
    return done.code, {check["fault"]: check for check in checks if check["fault"]}


def type_in(container: Container, commands: list[str], log: Log) -> str:
    """As root: what `sudo` would do. What they printed."""
    printed = ""
    for command in commands:
        log.say(f"`{command}`")
        printed += container.run(command.removeprefix("sudo "), 120).checked()
    return printed


def wait_for_the_attract_screen(container: Container) -> float:
    return wait_until(lambda: is_active(container) and closed(container) == "", "the attract screen", SECONDS)


@pytest.mark.parametrize("fault", list(PLANTED))
def test_a_fault_is_named_and_mended_as_printed(container: Container, log: Log, fault: str) -> None:
    """The unit stopped, masked or disabled, and pcscd stopped: named with the right exit code, and mended by typing."""
    planted = PLANTED[fault]
    container.run(planted.by).checked()
    if planted.shows is not None:
        wait_until(lambda: closed(container) == planted.shows, f"the screen of {planted.shows}", SECONDS)
    if planted.shows:
        picture = OUTPUT / f"{log.name}-closed.png"
        container.picture(picture)
        log.keep(picture)
    code, found = examined(container)
    assert fault in found, found.keys()
    assert code == planted.exit_code or (planted.exit_code == STOPS_SOON and code == CANNOT_SERVE), found.keys()
    type_in(container, found[fault]["commands"], log)
    log.say(f"open {wait_for_the_attract_screen(container):.1f} s later")
    assert fault not in examined(container)[1]


def test_polkit_that_refuses_is_told_from_a_service_that_is_dead(container: Container, log: Log) -> None:
    """A rule of somebody else's keeps the terminal's user from pcscd: the doctor leads to that rule's file."""
    container.run(f"printf %s {shlex.quote(FORBID)} >{RULE} && systemctl restart polkit pcscd").checked()
    wait_until(lambda: closed(container) == "no_service", "the closed terminal", SECONDS)
    code, found = examined(container)
    assert code == CANNOT_SERVE
    assert "pcscd-refuses" in found, found.keys()
    of_the_package, *others = found["pcscd-refuses"]["commands"]
    assert "apt-get" in of_the_package  # the package's own rule is where it was; no network is needed to see that
    assert RULE.rpartition("/")[2] in type_in(container, others, log)
    container.run(f"rm {RULE}").checked()
    type_in(container, others[:1], log)
    log.say(f"open {wait_for_the_attract_screen(container):.1f} s later")


def test_a_clock_that_nothing_keeps_right_is_named(container: Container, log: Log) -> None:
    """No time service is installed here, as on a bare Debian."""
    said = container.run("timedatectl show --property=NTPSynchronized --property=CanNTP").output
    log.say(said.strip().replace("\n", ", "))
    found = examined(container)[1]
    wanted = "time-service-missing" if "CanNTP=no" in said else "time-service-unheard"
    assert "NTPSynchronized=yes" in said or wanted in found, found.keys()
