"""Check of who may write what this terminal goes by and keeps: its settings, identity, queue and journal.

Whoever may write them may point the terminal to another upstream, have test cards accepted, or alter what is queued.
"""

import os
import stat
from collections.abc import Iterator
from itertools import islice
from pathlib import Path

from kiosk.doctor.check_result import CheckResult, found, ok
from kiosk.doctor.faults import Health
from kiosk.station.settings import Settings
from kiosk.station.settings_confirmation import own_files

MOST_FILES = 5000
"""As many are looked at. A state folder has a few dozen files, and some more for each queue in quarantine."""
MOST_NAMED = 3
MOST_ARGUMENTS = 20
"""In one command; after it the doctor names what is left."""


def check_rights(config: Path | None, settings: Settings, *, practice: bool) -> Iterator[CheckResult]:
    """`practice`: a developer's machine, where every file may belong to a group of one, is only warned."""
    name = "rights"
    state = settings.state_dir
    owners = {0, state.stat().st_uid} if state.exists() else {0, os.geteuid()}
    given = [path for path in own_files(config, settings) if path.exists()]
    folders = sorted({path.parent for path in given})
    kept = [path for path in (state, *islice(state.rglob("*"), MOST_FILES)) if path.exists() and not path.is_symlink()]

    writable = [path for path in (*given, *kept) if _writable_by_others(path, stat.S_IWOTH)]
    by_group = [path for path in (*given, *kept) if _writable_by_others(path, stat.S_IWGRP)]
    foreign = [path for path in (*given, *kept) if path.lstat().st_uid not in owners]
    # A folder with the sticky bit lets nobody replace the file of somebody else.
    replaceable = [path for path in folders if _writable_by_others(path, stat.S_IWOTH) and not _is_sticky(path)]
    if writable or replaceable:
        paths = [*writable, *replaceable]
        yield found("file-writable-by-anybody", f"anybody may write {_named(paths)}", paths=_first(paths))
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


def _writable_by_others(path: Path, bit: int) -> bool:
    return bool(path.lstat().st_mode & bit)


def _is_sticky(path: Path) -> bool:
    return bool(path.lstat().st_mode & stat.S_ISVTX)


def _named(paths: list[Path]) -> str:
    more = len(paths) - MOST_NAMED
    return ", ".join(map(str, paths[:MOST_NAMED])) + (f" and {more} more" if more > 0 else "")


def _first(paths: list[Path]) -> tuple[str, ...]:
    return tuple(map(str, paths[:MOST_ARGUMENTS]))
