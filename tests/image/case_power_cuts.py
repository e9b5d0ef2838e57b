"""Power cuts at random moments while applications are accepted, each followed by a boot.

The cut kills QEMU, so the whole memory of the machine is lost at once: the program, SQLite, the kernel's page cache,
the state of the file system. Data that the kernel had passed to the disk stays, in the page cache of this host. A disk
that loses or reorders accepted data is not covered here but by tests/outbox/test_power_cuts.py, which replays writes
and flushes.
"""

import random
import time
from pathlib import Path
from typing import Final

import pytest

from tests.image import accepting
from tests.image.conftest import AGENT_SECONDS, RUNS, SNAPSHOT
from tests.image.disk import CONFIG, STATE, Image
from tests.image.evidence import queue
from tests.image.machine import BOOT_SECONDS, Machine, copied_disk, running
from tests.image.rehearsed import Step
from tests.image.report import Log
from tests.image.sight import wait_for_picture, wait_until

pytestmark = [pytest.mark.long, pytest.mark.timeout(3600)]

IN_A_ROW: Final = 4
"""Cuts per disk. The last boot continues to the attract screen; the others end after the check of the queue."""
LONGEST_SECONDS: Final = 6.0
OFFLINE: Final = "systemd.mask=practice-upstream.service"
"""These are no real applications, so upstream need not receive them."""
NO_FURTHER: Final = "systemd.unit=sysinit.target"
"""Debian's own boot with its disks and devices, including the agent, without services."""
WRITER: Final = "/run/accepting.py"
TOLD: Final = "/dev/virtio-ports/told"


@pytest.fixture
def seed(pytestconfig: pytest.Config) -> int:
    given: int | None = pytestconfig.getoption("seed")
    return random.SystemRandom().randrange(1_000_000) if given is None else given


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """Divides the numbers of all cuts among several machines, which run at the same time."""
    if "numbers" in metafunc.fixturenames:
        every: int = metafunc.config.getoption("cuts")
        rows = [range(first, min(first + IN_A_ROW, every + 1)) for first in range(1, every + 1, IN_A_ROW)]
        metafunc.parametrize("numbers", rows, ids=[f"{row[0]}-to-{row[-1]}" for row in rows])


def test_power_cuts(image: Image, booted: Path, steps: tuple[Step, ...], log: Log, seed: int, numbers: range) -> None:
    """Whatever the moment, every accepted application is in the queue, and the queue is undamaged."""
    log.say(f"seed {seed} (ARGS='-k power_cuts --seed {seed}')")
    moments = random.Random(f"{seed} {numbers[0]}")  # noqa: S311 -- reproducible, not secret
    folder = RUNS / log.name
    disk = copied_disk(booted, folder / "disk.qcow2")
    accepted: list[str] = []
    with running(Machine(image, folder, disk, snapshot=SNAPSHOT, patient=True)) as machine:
        machine.inside.wait(AGENT_SECONDS)
        machine.run("systemctl stop kiosk practice-upstream").checked()
        accepted += accept_and_cut(machine, moments, log, numbers[0])
    for cut in numbers:
        to_the_screen = cut == numbers[-1]
        append = OFFLINE if to_the_screen else NO_FURTHER
        with running(Machine(image, folder, disk, append=append, patient=True)) as machine:
            if to_the_screen:
                machine.plug_reader()
            machine.inside.wait(BOOT_SECONDS)
            booted_seconds = machine.seconds()
            if to_the_screen:
                wait_for_picture(machine, steps[0].before, f"the attract screen after cut {cut}", BOOT_SECONDS)
                log.say(f"cut {cut}: attract screen after {machine.seconds():.0f} s")
                machine.run("systemctl stop kiosk").checked()
            kept = check(machine, accepted, most_untold=cut - numbers[0] + 1)
            log.say(f"cut {cut}: agent after {booted_seconds:.0f} s; {kept} in the queue, none of {len(accepted)} lost")
            if not to_the_screen:
                accepted += accept_and_cut(machine, moments, log, cut + 1)
    disk.unlink()


def accept_and_cut(machine: Machine, moments: random.Random, log: Log, number: int) -> list[str]:
    """Cut the power at one of these moments while applications are accepted. Returns the accepted ids."""
    told = start_writer(machine)
    after = moments.uniform(0, LONGEST_SECONDS)
    time.sleep(after)  # the moment of the cut is the input of this case
    machine.cut_power()
    log.say(f"cut {number}: {after:.2f} s after the first of {len(ids(told))}")
    return ids(told)


def start_writer(machine: Machine) -> Path:
    """Returns when applications are being accepted."""
    machine.inside.write(WRITER, Path(accepting.__file__).read_bytes())
    python = "/usr/lib/mynapoint-kiosk/bin/python3 -I"
    machine.run(f"chown kiosk: {TOLD}").checked()
    machine.inside.start(f"exec runuser -u kiosk -- {python} {WRITER} {STATE}/queue {TOLD} > /run/accepting.log 2>&1")
    told = machine.folder / "told"
    wait_until(lambda: bool(ids(told)), "the first accepted application")
    return told


def ids(told: Path) -> list[str]:
    """Complete lines only: an incomplete one does not show whether the application was accepted."""
    return [line.decode() for line in told.read_bytes().split(b"\n")[:-1]]


def check(machine: Machine, accepted: list[str], most_untold: int) -> int:
    """All ids are there, in order; at most one more per cut, accepted but not reported. Returns the number."""
    sound = machine.run(f"runuser -u kiosk -- kiosk outbox salvage --config {CONFIG}").checked()
    assert "the queue is sound, and there is no damaged one" in sound, sound
    kept = [str(row["application_id"]) for row in queue(machine)]
    missing = [each for each in accepted if each not in set(kept)]
    assert not missing, f"{len(missing)} of {len(accepted)} accepted applications are gone: {missing[:3]}"
    assert [each for each in kept if each in set(accepted)] == accepted
    assert len(kept) - len(accepted) <= most_untold
    return len(kept)
