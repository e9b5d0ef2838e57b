"""The doctor's findings about a full or faulty disk."""

import os
from pathlib import Path

import pytest

from kiosk.doctor import Health, disk
from kiosk.outbox.file_access import RESERVE_BYTES, has_free


def test_a_disk_that_gives_back_other_bytes_is_replaced(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Path, "read_bytes", lambda _: b"something else")
    (found,) = disk.check_disk(tmp_path)
    assert found.health is Health.FAIL
    assert found.fault == "disk-alters-data"
    assert found.detail == f"{tmp_path} returned other bytes than were written"


MEBIBYTE = 256
"""Blocks of 4096 bytes."""


@pytest.mark.parametrize(
    ("blocks", "inodes", "free_inodes", "health"),
    [
        (500 * MEBIBYTE, 1000, 1000, Health.OK),
        (500 * MEBIBYTE - 1, 1000, 1000, Health.WARN),
        (16 * MEBIBYTE, 1000, 1000, Health.WARN),
        (16 * MEBIBYTE - 1, 1000, 1000, Health.FAIL),
        (500 * MEBIBYTE, 1000, 16, Health.OK),
        (500 * MEBIBYTE, 1000, 15, Health.FAIL),
        (500 * MEBIBYTE, 0, 0, Health.OK),
    ],
)
def test_a_disk_on_which_nothing_is_accepted_is_no_healthy_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, blocks: int, inodes: int, free_inodes: int, health: Health
) -> None:
    """The doctor and the terminal apply the same limits."""
    free = os.statvfs_result((4096, 4096, 10**6, 10**6, blocks, inodes, 10**6, free_inodes, 0, 255))
    monkeypatch.setattr(os, "statvfs", lambda _: free)
    (found,) = disk.check_disk(tmp_path)
    assert found.health is health
    assert (health is Health.FAIL) is not has_free(free, RESERVE_BYTES)
