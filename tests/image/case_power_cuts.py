"""Power cuts: the machine is gone at a random moment while applications are accepted, and boots again.

Which layer this cuts: QEMU is killed, so everything in the machine's memory is lost at once: the program, SQLite, the
kernel's page cache, the file system's own state. What the kernel had handed to the disk is kept: it lies in the page
cache of this host. A disk that loses or reorders what it had taken is not covered here but by
tests/outbox/test_power_cuts.py, which replays writes and flushes.
"""

import random
import time
from pathlib import Path
from typing import Final

import pytest

from tests.image import accepting
from tests.image.conftest import RUNS
from tests.image.disk import CONFIG, STATE, Image
from tests.image.evidence import queue
from tests.image.machine import BOOT_SECONDS, Machine, copied_disk, running
from tests.image.rehearsed import Step
from tests.image.report import Log
from tests.image.sight import wait_for_picture, wait_until

pytestmark = [pytest.mark.long, pytest.mark.timeout(3600)]

EACH_TO_THE_SCREEN: Final = 4
"""Each fourth boot goes on to the attract screen; the others end when the queue was checked."""
LONGEST_SECONDS: Final = 6.0
WITHOUT_SCREEN: Final = "systemd.mask=kiosk.service systemd.mask=practice-upstream.service"
OFFLINE: Final = "systemd.mask=practice-upstream.service"
"""What is accepted here is no real application; upstream need not see it."""
WRITER: Final = "/run/accepting.py"
TOLD: Final = "/dev/virtio-ports/told"


@pytest.fixture
def seed(pytestconfig: pytest.Config) -> int:
    given: int | None = pytestconfig.getoption("seed")
    return random.SystemRandom().randrange(1_000_000) if given is None else given


@pytest.fixture
def cuts(pytestconfig: pytest.Config) -> int:
    number: int = pytestconfig.getoption("cuts")
    return number


def test_power_cuts(image: Image, booted: Path, steps: tuple[Step, ...], log: Log, seed: int, cuts: int) -> None:
    """Whatever the moment, everything that was accepted is in the queue, and the queue is whole."""
    log.say(f"seed {seed} (ARGS='-k power_cuts --seed {seed}')")
    moments = random.Random(seed)  # noqa: S311 -- reproducible, not secret
    folder = RUNS / log.name
    disk = copied_disk(booted, folder / "disk.qcow2")
    accepted: list[str] = []
    for cut in range(cuts + 1):
        to_the_screen = cut > 0 and cut % EACH_TO_THE_SCREEN == 0
        append = OFFLINE if to_the_screen else WITHOUT_SCREEN
        with running(Machine(image, folder, disk, append=append)) as machine:
            machine.inside.wait(BOOT_SECONDS)
            if cut:
                check(machine, accepted, log, cut, running_terminal=to_the_screen)
            if to_the_screen:
                seconds = wait_for_picture(
                    machine, steps[0].before, f"the attract screen after cut {cut}", BOOT_SECONDS
                )
                log.say(f"cut {cut}: the attract screen came {seconds:.0f} s after the check")
                machine.run("systemctl stop kiosk").checked()
            if cut == cuts:
                return
            told = start_writer(machine)
            after = moments.uniform(0, LONGEST_SECONDS)
            time.sleep(after)  # the moment of the cut is the input of this case
            machine.cut_power()
            accepted += ids(told)
            log.say(f"cut {cut + 1}: {after:.2f} s after the first; {len(accepted)} accepted so far")


def start_writer(machine: Machine) -> Path:
    """Applications are being accepted when this returns."""
    machine.inside.write(WRITER, Path(accepting.__file__).read_bytes())
    python = "/usr/lib/mynapoint-kiosk/bin/python3 -I"
    machine.run(f"chown kiosk: {TOLD}").checked()
    machine.inside.start(f"exec runuser -u kiosk -- {python} {WRITER} {STATE}/queue {TOLD} > /run/accepting.log 2>&1")
    told = machine.folder / "told"
    wait_until(lambda: bool(ids(told)), "the first accepted application")
    return told


def ids(told: Path) -> list[str]:
    """Complete lines only: of one that was cut nobody knows whether it was accepted."""
    return [line.decode() for line in told.read_bytes().split(b"\n")[:-1]]


def check(machine: Machine, accepted: list[str], log: Log, cut: int, *, running_terminal: bool) -> None:
    """All of them are there, in their order; at most one more per cut, which was accepted and not told."""
    if running_terminal:
        machine.run("systemctl stop kiosk").checked()
    sound = machine.run(f"runuser -u kiosk -- kiosk outbox salvage --config {CONFIG}").checked()
    assert "the queue is sound, and there is no damaged one" in sound, sound
    kept = [str(row["application_id"]) for row in queue(machine)]
    missing = [each for each in accepted if each not in set(kept)]
    assert not missing, f"cut {cut}: {len(missing)} of {len(accepted)} accepted applications are gone: {missing[:3]}"
    assert [each for each in kept if each in set(accepted)] == accepted
    assert len(kept) - len(accepted) <= cut
    if running_terminal:
        machine.run("systemctl start --no-block kiosk").checked()
    log.say(f"cut {cut}: agent after {machine.seconds():.0f} s; {len(kept)} in the queue, none of {len(accepted)} lost")
