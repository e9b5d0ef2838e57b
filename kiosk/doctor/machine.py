"""Checks of the machine: disk, clock and time service, fonts, sound, network."""

import os
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path

from kiosk.campaign.dates import JST
from kiosk.doctor.check_result import CheckResult, found, ok
from kiosk.outbox.file_access import RESERVE_BYTES, RESERVE_INODES
from kiosk.station.clock import RELEASED, ClockFault, ClockQuality, SystemClock
from kiosk.station.sound import SoundFault, sound_fault
from ui.fonts import FAMILIES

LITTLE_BYTES = 500 * 1024 * 1024
CANARY_BYTES = 4096
UNCONFIRMED_TOLD = timedelta(days=1)
"""An outage so long is told before it closes the terminal."""
COMMAND_SECONDS = 10.0
"""The longest that a program of the system's may take to answer."""


def check_clock(clock: SystemClock) -> Iterator[CheckResult]:
    """As far as it can be judged without upstream; see `check_upstream` for the comparison."""
    shown = f"{clock.now().astimezone(JST):%Y-%m-%d %H:%M:%S} JST"
    unconfirmed = clock.unconfirmed_for()
    match clock.fault_for_visits():
        case ClockFault.BEFORE_RELEASE:
            yield found("clock-unset", f"{shown} is before this program was made, {RELEASED:%Y-%m-%d}")
        case ClockFault.AFTER_END:
            yield found("clock-unset", f"{shown} cannot be")
        case ClockFault.PUT_BACK:
            yield found("clock-put-back", f"{shown} is before what upstream told last")
        case ClockFault.DIFFERS_FROM_UPSTREAM:
            yield found("clock-unlike-upstream", f"{shown} is not upstream's time")
        case ClockFault.UNCONFIRMED:
            yield found(
                "clock-unconfirmed-too-long", f"{shown}; upstream has not confirmed it for {unconfirmed.days} days"
            )
        case None if clock.far_ahead() and clock.quality() is not ClockQuality.SYNCHRONISED:
            yield found(
                "clock-far-ahead", f"{shown} is years after this program was made, and after upstream's last word"
            )
        case None if unconfirmed >= UNCONFIRMED_TOLD:
            hours = unconfirmed // timedelta(hours=1)
            yield found("clock-unconfirmed", f"{shown}; upstream has not confirmed it for {hours} hours")
        case None:
            yield ok("clock", shown)


def check_clock_ahead(clock: SystemClock, told: datetime | None, tolerance: float) -> Iterator[CheckResult]:
    """By this clock the device certificate has ended. `told`: upstream's time without proof, if anybody answered."""
    shown = f"{clock.now().astimezone(JST):%Y-%m-%d %H:%M} JST"
    if told is None:
        yield found("clock-doubtful", f"{shown}: by it the device certificate has ended, and no upstream confirms it")
    elif abs(clock.now() - told) > timedelta(seconds=tolerance):
        yield found("clock-ahead", f"{shown}, while upstream's server says {told.astimezone(JST):%Y-%m-%d %H:%M} JST")
    else:
        yield ok("clock", shown)


def check_time_service(clock: SystemClock) -> Iterator[CheckResult]:
    """Whether something keeps the clock right."""
    if clock.quality() is ClockQuality.SYNCHRONISED:
        yield ok("time service", "the clock is synchronised")
        return
    said = answer_of("timedatectl", "show", "--property=CanNTP", "--property=NTP")
    if "CanNTP=yes" not in said:
        yield found("time-service-missing", "the clock is not synchronised, and there is no time service")
    elif "\nNTP=no" in f"\n{said}":
        yield found("time-service-off", "the clock is not synchronised: the time service is switched off")
    else:
        yield found("time-service-unheard", "the clock is not synchronised: the time service hears no server")


def answer_of(*command: str) -> str:
    """What a program of the system's prints; "" where it is not there or does not answer."""
    return output_of(*command) or ""


def output_of(*command: str) -> str | None:
    """The same; None where it is not there or does not answer."""
    try:
        return subprocess.run(  # noqa: S603 - our own words
            command, capture_output=True, text=True, check=False, timeout=COMMAND_SECONDS
        ).stdout
    except (OSError, subprocess.SubprocessError):
        return None


def check_disk(folder: Path, me: int | None = None) -> Iterator[CheckResult]:
    """The folder for everything that is kept: there, ours, with room, and giving back what was written.

    `me`: the user whose it should be, by default that of this process.
    """
    try:
        status = folder.stat()
    except PermissionError:
        yield found("state-folder-of-another-user", f"{folder} cannot be reached", folder=str(folder))
        return
    except OSError as error:
        kind = "state-folder-missing" if isinstance(error, FileNotFoundError) else "state-folder-not-a-folder"
        yield found(kind, f"{folder}: {error.strerror}", folder=str(folder))
        return
    if not folder.is_dir():
        yield found("state-folder-not-a-folder", f"{folder} is no folder", folder=str(folder))
        return
    if status.st_uid != (os.geteuid() if me is None else me):
        yield found("state-folder-of-another-user", f"{folder} belongs to another user", folder=str(folder))
        return
    yield from _room(folder)


def _room(folder: Path) -> Iterator[CheckResult]:
    free = shutil.disk_usage(folder).free
    room, mount = f"{folder}: {free // (1024 * 1024)} MiB free", str(_mount_of(folder))
    disk = os.statvfs(folder)
    if disk.f_flag & os.ST_RDONLY:
        yield found("disk-read-only", f"{mount} can only be read", mount=mount)
        return
    if free < RESERVE_BYTES:
        yield found("disk-full", room, mount=mount)
        return
    if disk.f_files and disk.f_favail < RESERVE_INODES:
        yield found("disk-without-inodes", f"{folder}: the disk takes no more files (inodes)", mount=mount)
        return
    try:
        written = _write_and_read(folder)
    except PermissionError as error:
        yield found("state-folder-unwritable", f"{folder}: {error.strerror}", folder=str(folder))
    except OSError as error:
        yield found("disk-fails", f"{folder}: {error.strerror}")
    else:
        if not written:
            yield found("disk-alters-data", f"{folder} gave back other bytes than were written", folder=str(folder))
        elif free < LITTLE_BYTES:
            yield found("disk-almost-full", room)
        else:
            yield ok("disk", f"{room}, writable")


def _mount_of(folder: Path) -> Path:
    return next(path for path in (folder.absolute(), *folder.absolute().parents) if path.is_mount())


def _write_and_read(folder: Path) -> bool:
    canary = os.urandom(CANARY_BYTES)
    with tempfile.NamedTemporaryFile(dir=folder, prefix=".doctor-") as file:
        file.write(canary)
        file.flush()
        os.fsync(file.fileno())
        return Path(file.name).read_bytes() == canary


def check_fonts(matcher: str = "fc-match") -> Iterator[CheckResult]:
    """What fontconfig gives for each language's first family."""
    # By family, with the first language that needs it. Any other font may show Chinese shapes to Japanese readers.
    wanted = {families[0]: language for language, families in reversed(FAMILIES.items())}
    missing = []
    for family, language in wanted.items():
        given = output_of(matcher, "--format", "%{family}", f"{family}:lang={language}")
        if given is None:
            yield found("fonts-unchecked", "cannot be checked without fc-match")
            return
        if family not in given.split(","):
            missing.append(f"{family} ({language})")
    if missing:
        yield found("fonts-missing", f"missing: {', '.join(missing)}")
    else:
        yield ok("fonts", ", ".join(wanted))


def check_sound() -> Iterator[CheckResult]:
    """Whether a sound would be heard: a player, a card, and that nobody turned it off."""
    match sound_fault():
        case SoundFault.NO_PLAYER:
            yield found("sound-player-missing", "there is no aplay")
        case SoundFault.NO_CARD:
            yield found("sound-card-missing", "there is no sound card")
        case None:
            control = _muted_control()
            if control:
                yield found("sound-muted", f"{control} is muted or at nothing", control=control)
            else:
                yield ok("sound", "player and sound card are there")


def _muted_control() -> str:
    """The first control of the playback that lets nothing through; "" where none does, or that is not known."""
    for control in ("Master", "PCM", "Speaker"):
        said = answer_of("amixer", "sget", control)
        if said and ("[off]" in said or ("[" in said and "[0%]" in said)):
            return control
    return ""


def check_network(
    host: str, devices: Path = Path("/sys/class/net"), routes: Path = Path("/proc/net")
) -> Iterator[CheckResult]:
    """Whether there is a way out of this machine at all; a name of this machine itself needs none."""
    if host in ("localhost", "127.0.0.1", "::1"):
        yield ok("network", "upstream is on this machine")
        return
    links = [device.name for device in sorted(devices.glob("*")) if device.name != "lo"]
    up = [name for name in links if _read(devices / name / "carrier") == "1"]
    if not up:
        yield found("network-down", f"no cable or network at {', '.join(links) or 'any interface: there is none'}")
        return
    if not (_default_route(_read(routes / "route"), 1) or _default_route(_read(routes / "ipv6_route"), 0)):
        yield found("network-without-route", f"{', '.join(up)}: connected, but no default route")
        return
    yield ok("network", ", ".join(up))


def _default_route(table: str, column: int) -> bool:
    """Whether a line of the kernel's routing table leads to anywhere else."""
    rows = [line.split() for line in table.splitlines()]
    return any(len(row) > column and row[column].strip("0") == "" and "lo" not in row for row in rows)


def _read(file: Path) -> str:
    try:
        return file.read_text(encoding="ascii", errors="replace").strip()
    except OSError:
        return ""
