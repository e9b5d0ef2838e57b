"""Check of permissions: only root and the terminal's user may write settings, identity, queue and journal.

Another user who may write them can name another upstream, have test cards accepted, or alter queued applications.
"""

import os
import stat
from collections.abc import Iterable, Iterator
from itertools import islice
from pathlib import Path

from kiosk.doctor.check_result import CheckResult, found, ok
from kiosk.doctor.faults import Health
from kiosk.station.settings import Settings
from kiosk.station.settings_confirmation import own_files

MOST_FILES = 5000
"""Most files of the state folder that are checked. It has a few dozen, and some more for each quarantined queue."""
MOST_NAMED = 3
"""Most paths in a detail."""
MOST_ARGUMENTS = 20
"""Most paths in a command; the next run names the remaining ones."""


def check_rights(config: Path | None, settings: Settings, *, practice: bool) -> Iterator[CheckResult]:
    """Owners and permissions of the files, and of every folder above them.

    `practice`: a developer's machine, where a file that its group may write is only a warning, since the group often
    has one member.
    """
    name = "rights"
    state = settings.state_dir
    owners = {0, state.stat().st_uid} if state.exists() else {0, os.geteuid()}
    named = [path for path in own_files(config, settings) if path.exists()]
    # A symbolic link has no permissions of its own: its owner and its target count.
    given = sorted({*named, *(path.resolve() for path in named)})
    folders = sorted(_on_the_way((*named, state)))
    kept = [path for path in (state, *islice(state.rglob("*"), MOST_FILES)) if path.exists() and not path.is_symlink()]

    writable = [path for path in (*given, *kept) if _writable_by_others(path, stat.S_IWOTH)]
    by_group = [path for path in (*given, *kept) if _writable_by_others(path, stat.S_IWGRP)]
    foreign = [path for path in (*given, *kept) if path.lstat().st_uid not in owners]
    # In a folder with the sticky bit only its owner may replace a file.
    replaceable = [path for path in folders if _writable_by_others(path, stat.S_IWOTH) and not _is_sticky(path)]
    if writable or replaceable:
        paths = [*writable, *replaceable]
        yield found("file-writable-by-anybody", f"any user may write {_named(paths)}", paths=_first(paths))
    if foreign:
        yield found(
            "file-of-another-user",
            f"{_named(foreign)}: not owned by root or by the terminal's user",
            paths=_first(foreign),
        )
    if by_group:
        health = Health.WARN if practice else None
        yield found(
            "file-writable-by-group", f"a group may write {_named(by_group)}", health=health, paths=_first(by_group)
        )
    if not (writable or replaceable or foreign or by_group):
        yield ok(name, "only root and the terminal's user may write its files")


def _on_the_way(paths: Iterable[Path]) -> set[Path]:
    """Every folder above these paths and above their targets: write permission there allows to replace them."""
    ways = {way for path in paths for way in (path.absolute(), path.resolve())}
    return {folder for way in ways for folder in way.parents if folder.is_dir()}


def _writable_by_others(path: Path, bit: int) -> bool:
    return bool(path.stat().st_mode & bit)


def _is_sticky(path: Path) -> bool:
    return bool(path.stat().st_mode & stat.S_ISVTX)


def _named(paths: list[Path]) -> str:
    more = len(paths) - MOST_NAMED
    return ", ".join(map(str, paths[:MOST_NAMED])) + (f" and {more} more" if more > 0 else "")


def _first(paths: list[Path]) -> tuple[str, ...]:
    return tuple(map(str, paths[:MOST_ARGUMENTS]))
