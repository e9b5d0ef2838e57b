"""Small files are complete or absent; a failed write leaves the old file, and no other."""

import errno
import os
from pathlib import Path

import pytest

from kiosk.station.atomic_files import exclusive, private_folder, remove_durably, write_atomically


@pytest.mark.parametrize(("owner", "step"), [(os, "fsync"), (Path, "replace")], ids=str)
def test_a_write_that_fails_leaves_the_old_file_and_no_other(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, owner: object, step: str
) -> None:
    """Remains of failed attempts would fill a disk that is already full."""
    file = tmp_path / "file"
    write_atomically(file, b"old")

    def failing(*_: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(owner, step, failing)
    with pytest.raises(OSError, match="No space left"):
        write_atomically(file, b"new")
    assert [path.name for path in tmp_path.iterdir()] == ["file"]
    assert file.read_bytes() == b"old"


def test_what_is_written_is_the_owner_s_alone_unless_it_is_for_others(tmp_path: Path) -> None:
    write_atomically(tmp_path / "secret", b"")
    write_atomically(tmp_path / "public", b"", 0o644)
    modes = {path.name: path.stat().st_mode & 0o777 for path in tmp_path.iterdir()}
    assert modes == {"secret": 0o600, "public": 0o644}


def test_a_private_folder_is_made_with_what_is_above_it(tmp_path: Path) -> None:
    folder = private_folder(tmp_path / "a" / "b")
    assert [made.stat().st_mode & 0o777 for made in (folder, folder.parent)] == [0o700, 0o700]
    assert private_folder(folder) == folder


def test_what_is_not_there_is_removed_already(tmp_path: Path) -> None:
    remove_durably(tmp_path / "file")
    remove_durably(tmp_path / "no folder" / "file")


def test_a_lock_ends_with_its_block(tmp_path: Path) -> None:
    for _ in range(2):
        with exclusive(tmp_path / "lock"):
            pass
    assert (tmp_path / "lock").stat().st_mode & 0o777 == 0o600
