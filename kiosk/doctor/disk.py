"""Checks of the disk and of the state folder on it."""

import os
import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

from kiosk.doctor.check_result import CheckResult, found, ok, skipped
from kiosk.outbox.file_access import RESERVE_BYTES, RESERVE_INODES
from kiosk.station.state_folder import FSTAB, beside_of_another_kind, of_another_kind, unmounted, wanted_kind

LITTLE_BYTES = 500 * 1024 * 1024
"""Free space below which a warning is given. Below `RESERVE_BYTES` no application is accepted."""
CANARY_BYTES = 4096
"""Size of the temporary file that the check of the disk writes and reads back."""


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
