"""Durability on return of a function: the contents of its files and the names in its folders are flushed.

After a real power cut only flushed data is certain, so the tests record flushes. (`test_power_cuts` cuts SQLite's own
writes.)
"""

import os
import stat
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from kiosk.outbox import database
from kiosk.outbox.admission import write_canary
from kiosk.outbox.chain_head import Head, HeadFile
from kiosk.outbox.export import export
from kiosk.outbox.recovery import quarantine
from kiosk.outbox.store import Outbox
from kiosk.station.atomic_files import private_folder, remove_durably, write_atomically
from tests.outbox.conftest import NOON, StoppedClock, accept


@dataclass
class Disk:
    """Flushed data by inode: a file's content, the names in a folder."""

    files: dict[int, bytes] = field(default_factory=dict)
    folders: dict[int, list[str]] = field(default_factory=dict)

    def take(self, descriptor: int) -> None:
        status, path = os.fstat(descriptor), Path(f"/proc/self/fd/{descriptor}").readlink()
        if stat.S_ISDIR(status.st_mode):
            self.folders[status.st_ino] = [entry.name for entry in path.iterdir()]
        else:
            self.files[status.st_ino] = path.read_bytes()

    def has(self, path: Path) -> bool:
        """Whether `path` has its present state after a power cut: this content, or absent."""
        names = self.folders.get(path.parent.stat().st_ino)
        if names is None or (path.name in names) != path.exists():
            return False
        return not path.is_file() or self.files.get(path.stat().st_ino) == path.read_bytes()


@pytest.fixture
def disk(monkeypatch: pytest.MonkeyPatch) -> Disk:
    disk = Disk()

    def recording(flush: Callable[[int], None]) -> Callable[[int], None]:
        def flushed(descriptor: int) -> None:
            flush(descriptor)
            disk.take(descriptor)

        return flushed

    for name in ("fsync", "fdatasync"):
        monkeypatch.setattr(os, name, recording(getattr(os, name)))
    return disk


def test_a_small_file(disk: Disk, tmp_path: Path) -> None:
    file = tmp_path / "file"
    for content in (b"one", b"another"):
        write_atomically(file, content)
        assert disk.has(file)
    remove_durably(file)
    assert disk.has(file)


def test_a_folder_of_its_owner(disk: Disk, tmp_path: Path) -> None:
    private_folder(tmp_path / "state")
    assert disk.has(tmp_path / "state")
    database.prepare_folder(tmp_path / "state" / "queue")
    assert disk.has(tmp_path / "state" / "queue")


def test_a_new_queue_has_its_name(disk: Disk, tmp_path: Path) -> None:
    database.open_writer(tmp_path).dispose()
    assert database.DATABASE_NAME in disk.folders[tmp_path.stat().st_ino]


def test_the_second_file_of_the_queue(disk: Disk, tmp_path: Path) -> None:
    head = HeadFile(tmp_path / "head")
    head.create()
    assert disk.has(tmp_path / "head")
    head.write(Head(1, "1" * 64))
    assert disk.has(tmp_path / "head")


def test_the_file_that_shows_that_the_disk_takes_any(disk: Disk, tmp_path: Path) -> None:
    write_canary(tmp_path)
    (canary,) = tmp_path.iterdir()
    assert disk.has(canary)


def test_a_queue_that_is_put_aside_and_the_note_of_it(disk: Disk, tmp_path: Path) -> None:
    (tmp_path / "queue").mkdir()
    place = quarantine.move(tmp_path / "queue", NOON)
    assert disk.has(place)
    assert disk.has(tmp_path / "queue")
    quarantine.note(place, {"missing": []}, seen=True)
    assert disk.has(place / quarantine.NOTE_NAME)


def test_an_export(disk: Disk, outbox: Outbox, folder: Path, tmp_path: Path) -> None:
    accept(outbox)
    export(folder, tmp_path / "waiting.jsonl", StoppedClock()())
    assert disk.has(tmp_path / "waiting.jsonl")
