"""Checks of the machine: disk, clock and time service, fonts, sound, network."""

import os
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path

from kiosk.campaign.dates import JST
from kiosk.doctor.check_result import CheckResult, found, ok, skipped
from kiosk.outbox.file_access import RESERVE_BYTES, RESERVE_INODES
from kiosk.station.clock import RELEASED, ClockFault, ClockQuality, SystemClock
from kiosk.station.last_known_time import FILE_NAME as LAST_KNOWN
from kiosk.station.sound import SoundFault, sound_fault
from kiosk.station.state_folder import FSTAB, beside_of_another_kind, of_another_kind, unmounted, wanted_kind
from ui.typography.fonts import FAMILIES

LITTLE_BYTES = 500 * 1024 * 1024
"""Free space below which a warning is given. Below `RESERVE_BYTES` no application is accepted."""
CANARY_BYTES = 4096
"""Size of the temporary file that the check of the disk writes and reads back."""
UNCONFIRMED_TOLD = timedelta(days=1)
"""Time without upstream's confirmation of the clock after which it is reported; `UNCONFIRMED_LIMIT` closes."""
COMMAND_SECONDS = 10.0
"""Time-out of a command of the system, in seconds."""


def check_clock(clock: SystemClock, state_dir: Path) -> Iterator[CheckResult]:
    """The clock without asking upstream. `kiosk.doctor.upstream.check_time` compares it with upstream's."""
    shown = f"{clock.now().astimezone(JST):%Y-%m-%d %H:%M:%S} JST"
    unconfirmed = clock.unconfirmed_for()
    match clock.fault_for_visits():
        case ClockFault.BEFORE_RELEASE:
            yield found("clock-unset", f"{shown} is before this program was released, {RELEASED:%Y-%m-%d}")
        case ClockFault.AFTER_END:
            yield found("clock-unset", f"{shown} is after the year 2099")
        case ClockFault.PUT_BACK:
            known = f"{(clock.last_known() or RELEASED).astimezone(JST):%Y-%m-%d %H:%M:%S} JST"
            kept = str(state_dir / LAST_KNOWN)
            yield found("clock-put-back", f"{shown} is before upstream's last known time, {known}", file=kept)
        case ClockFault.DIFFERS_FROM_UPSTREAM:
            yield found("clock-unlike-upstream", f"{shown} is not upstream's time")
        case ClockFault.UNCONFIRMED:
            yield found(
                "clock-unconfirmed-too-long", f"{shown}; upstream has not confirmed it for {unconfirmed.days} days"
            )
        case None if clock.far_ahead() and clock.quality() is not ClockQuality.SYNCHRONISED:
            yield found(
                "clock-far-ahead",
                f"{shown} is more than two years after this program's release and upstream's last known time",
            )
        case None if unconfirmed >= UNCONFIRMED_TOLD:
            hours = unconfirmed // timedelta(hours=1)
            yield found("clock-unconfirmed", f"{shown}; upstream has not confirmed it for {hours} hours")
        case None:
            yield ok("clock", shown)


def check_clock_ahead(clock: SystemClock, told: datetime | None, tolerance: float) -> Iterator[CheckResult]:
    """The clock when the device certificate has ended by it. `told`: upstream's unauthenticated time, or None."""
    shown = f"{clock.now().astimezone(JST):%Y-%m-%d %H:%M} JST"
    if told is None:
        yield found("clock-doubtful", f"{shown}: by it the device certificate has ended, and upstream does not answer")
    elif abs(clock.now() - told) > timedelta(seconds=tolerance):
        yield found("clock-ahead", f"{shown}, and upstream's is {told.astimezone(JST):%Y-%m-%d %H:%M} JST")
    else:
        yield ok("clock", shown)


def check_time_service(clock: SystemClock) -> Iterator[CheckResult]:
    """Whether the kernel reports a synchronised clock; if not, the state of the time service by timedatectl."""
    if clock.quality() is ClockQuality.SYNCHRONISED:
        yield ok("time service", "the clock is synchronised")
        return
    said = answer_of("timedatectl", "show", "--property=CanNTP", "--property=NTP")
    if "CanNTP=yes" not in said:
        yield found("time-service-missing", "the clock is not synchronised, and there is no time service")
    elif "\nNTP=no" in f"\n{said}":
        yield found("time-service-off", "the clock is not synchronised: the time service is disabled")
    else:
        yield found("time-service-unheard", "the clock is not synchronised: the time service reaches no server")


def answer_of(*command: str) -> str:
    """Standard output of a command; "" if it is missing or does not end within `COMMAND_SECONDS`."""
    return output_of(*command) or ""


def output_of(*command: str) -> str | None:
    """Standard output of a command; None if it is missing or does not end within `COMMAND_SECONDS`."""
    try:
        return subprocess.run(  # noqa: S603 - fixed commands without input from outside
            command, capture_output=True, text=True, check=False, timeout=COMMAND_SECONDS
        ).stdout
    except (OSError, subprocess.SubprocessError):
        return None


def check_disk(folder: Path, me: int | None = None) -> Iterator[CheckResult]:
    """Whether the state folder exists, belongs to the user `me`, has room, and returns what was written to it.

    `me`: a user id, by default that of this process.
    """
    if (mount := unmounted(folder)) is not None:
        yield found("disk-not-mounted", f"{mount} is in {FSTAB}, and no disk is there", mount=str(mount))
        return
    try:
        status = folder.stat()
    except PermissionError:
        yield found("state-folder-of-another-user", f"{folder} cannot be reached", folder=str(folder))
        return
    except OSError as error:
        if folder.is_symlink():
            leads = f"{folder} leads to {folder.resolve()}, which is not there"
            yield found("state-folder-leads-nowhere", leads, folder=str(folder.resolve()))
            return
        kind = "state-folder-missing" if isinstance(error, FileNotFoundError) else "state-folder-not-a-folder"
        yield found(kind, f"{folder}: {error.strerror}", folder=str(folder))
        return
    if not folder.is_dir():
        yield found("state-folder-not-a-folder", f"{folder} is not a folder", folder=str(folder))
        return
    if status.st_uid != (os.geteuid() if me is None else me):
        yield found("state-folder-of-another-user", f"{folder} belongs to another user", folder=str(folder))
        return
    yield from _room(folder)


def check_kinds(folder: Path) -> Iterator[CheckResult]:
    """What is in the state folder is of its kind. Of a folder that cannot be seen nothing can be said."""
    if unmounted(folder) or not os.access(folder, os.R_OK | os.X_OK) or not folder.is_dir():
        yield skipped("state folder", "disk")
        return
    needed, beside = list(of_another_kind(folder)), beside_of_another_kind(folder)
    for fault, paths in (("kept-of-another-kind", needed), ("kept-beside-of-another-kind", beside)):
        if paths:
            told = ", ".join(f"{path} is no {wanted_kind(folder, path)}" for path in paths)
            yield found(fault, told, path=str(paths[0]))
    if not needed and not beside:
        yield ok("state folder", "every file and folder in it is of its kind")


def _room(folder: Path) -> Iterator[CheckResult]:
    free = shutil.disk_usage(folder).free
    room, mount = f"{folder}: {free // (1024 * 1024)} MiB free", str(_mount_of(folder))
    disk = os.statvfs(folder)
    if disk.f_flag & os.ST_RDONLY:
        yield found("disk-read-only", f"{mount} is mounted read-only", mount=mount)
        return
    if free < RESERVE_BYTES:
        yield found("disk-full", room, mount=mount)
        return
    if disk.f_files and disk.f_favail < RESERVE_INODES:
        yield found("disk-without-inodes", f"{folder}: the file system has no free inodes", mount=mount)
        return
    try:
        written = _write_and_read(folder)
    except PermissionError as error:
        yield found("state-folder-unwritable", f"{folder}: {error.strerror}", folder=str(folder))
    except OSError as error:
        yield found("disk-fails", f"{folder}: {error.strerror}")
    else:
        if not written:
            yield found("disk-alters-data", f"{folder} returned other bytes than were written", folder=str(folder))
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
    """Whether fontconfig has the first font family of each language."""
    # Family -> the first language that needs it. A substitute may show Chinese glyph shapes to Japanese readers.
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
    """Whether there are a player and a sound card, and whether its playback is muted."""
    match sound_fault():
        case SoundFault.NO_PLAYER:
            yield found("sound-player-missing", "there is no aplay")
        case SoundFault.NO_CARD:
            yield found("sound-card-missing", "there is no sound card")
        case None:
            control = _muted_control()
            if control:
                yield found("sound-muted", f"{control} is muted, or its volume is 0", control=control)
            else:
                yield ok("sound", "player and sound card are there")


def _muted_control() -> str:
    """The first ALSA playback control that is muted or at volume 0; "" if there is none, or amixer is missing."""
    for control in ("Master", "PCM", "Speaker"):
        said = answer_of("amixer", "sget", control)
        if said and ("[off]" in said or ("[" in said and "[0%]" in said)):
            return control
    return ""


def check_network(
    host: str, devices: Path = Path("/sys/class/net"), routes: Path = Path("/proc/net")
) -> Iterator[CheckResult]:
    """Whether an interface has a link and the kernel a default route. `host`: the first hop; localhost needs none."""
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
    """Whether the kernel's table (/proc/net/route, ipv6_route) has a route to 0, other than by `lo`.

    `column`: of the destination.
    """
    rows = [line.split() for line in table.splitlines()]
    return any(len(row) > column and row[column].strip("0") == "" and "lo" not in row for row in rows)


def _read(file: Path) -> str:
    try:
        return file.read_text(encoding="ascii", errors="replace").strip()
    except OSError:
        return ""
