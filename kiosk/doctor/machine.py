"""Checks of the machine: clock, disk, fonts."""

import os
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from pathlib import Path

from kiosk.doctor.check_result import CheckResult, fail, ok, warn
from kiosk.outbox.file_access import RESERVE_BYTES, RESERVE_INODES
from kiosk.station.clock import RELEASED, ClockFault, ClockQuality, SystemClock
from ui.fonts import FAMILIES

LITTLE_BYTES = 500 * 1024 * 1024
CANARY_BYTES = 4096
FONTS_SECONDS = 10.0
"""The longest that fontconfig may take to name a family."""


def check_clock(clock: SystemClock) -> Iterator[CheckResult]:
    """As far as it can be judged without upstream; see `check_upstream` for the comparison."""
    shown = f"{clock.now():%Y-%m-%d %H:%M:%S} UTC"
    match clock.fault():
        case ClockFault.BEFORE_RELEASE:
            yield fail("clock", f"{shown} is before {RELEASED:%Y-%m-%d}", "set the clock: timedatectl set-ntp true")
        case ClockFault.AFTER_END:
            yield fail("clock", f"{shown} cannot be", "set the clock: timedatectl set-ntp true")
        case ClockFault.PUT_BACK:
            yield fail("clock", f"{shown} is before what upstream told last", "set the clock: timedatectl set-ntp true")
        case ClockFault.DIFFERS_FROM_UPSTREAM:
            yield fail("clock", f"{shown} is not upstream's time", "set the clock: timedatectl set-ntp true")
        case None if clock.quality() is ClockQuality.SYNCHRONISED:
            yield ok("clock", f"{shown}, synchronised")
        case None:
            yield warn("clock", f"{shown}, {clock.quality().value}", "let NTP keep it: timedatectl set-ntp true")


def check_disk(folder: Path) -> Iterator[CheckResult]:
    """The folder for everything that is kept: there, ours, with room, and giving back what was written."""
    name = "disk"
    try:
        owner = folder.stat().st_uid
    except OSError as error:
        yield fail(
            name,
            f"{folder}: {error.strerror}",
            f"make it: sudo install -d -o kiosk -g kiosk -m 700 {folder}, or correct state_dir",
        )
        return
    if owner != os.geteuid():
        yield warn(name, f"{folder} belongs to another user", "run this as the terminal's user: sudo -u kiosk")
    free = shutil.disk_usage(folder).free
    room = f"{folder}: {free // (1024 * 1024)} MiB free"
    if free < RESERVE_BYTES:
        yield fail(name, room, "make room: nothing is accepted on a disk this full")
        return
    disk = os.statvfs(folder)
    if disk.f_files and disk.f_favail < RESERVE_INODES:
        yield fail(name, f"{folder}: the disk takes no more files (inodes)", "remove what fills it with small files")
        return
    try:
        written = _write_and_read(folder)
    except OSError as error:
        yield fail(name, f"{folder}: {error.strerror}", "let the terminal's user write there, or replace the disk")
        return
    if not written:
        yield fail(name, f"{folder} gave back other bytes than were written", "replace the disk")
    elif free < LITTLE_BYTES:
        yield warn(name, room, "make room soon")
    else:
        yield ok(name, f"{room}, writable")


def _write_and_read(folder: Path) -> bool:
    canary = os.urandom(CANARY_BYTES)
    with tempfile.NamedTemporaryFile(dir=folder, prefix=".doctor-") as file:
        file.write(canary)
        file.flush()
        os.fsync(file.fileno())
        return Path(file.name).read_bytes() == canary


def check_fonts(matcher: str = "fc-match") -> Iterator[CheckResult]:
    """What fontconfig gives for each language's first family."""
    remedy = "install them: apt-get install fonts-noto-cjk fonts-noto-core"
    # By family, with the first language that needs it. Any other font may show Chinese shapes to Japanese readers.
    wanted = {families[0]: language for language, families in reversed(FAMILIES.items())}
    missing = []
    for family, language in wanted.items():
        try:
            found = subprocess.run(  # noqa: S603 - our own names
                [matcher, "--format", "%{family}", f"{family}:lang={language}"],
                capture_output=True,
                text=True,
                check=True,
                timeout=FONTS_SECONDS,
            ).stdout
        except (OSError, subprocess.SubprocessError):
            yield warn("fonts", "cannot be checked without fc-match", "apt-get install fontconfig")
            return
        if family not in found.split(","):
            missing.append(f"{family} ({language})")
    yield fail("fonts", f"missing: {', '.join(missing)}", remedy) if missing else ok("fonts", ", ".join(wanted))
