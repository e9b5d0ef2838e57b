"""The doctor's findings about a full or faulty disk, fonts and sound."""

import os
from pathlib import Path

import pytest

from kiosk.doctor import DoctorReport, Health, machine, system_commands
from kiosk.doctor.check_result import ok, skipped
from kiosk.outbox.file_access import RESERVE_BYTES, has_free


def test_a_disk_that_gives_back_other_bytes_is_replaced(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Path, "read_bytes", lambda _: b"something else")
    (found,) = machine.check_disk(tmp_path)
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
    disk = os.statvfs_result((4096, 4096, 10**6, 10**6, blocks, inodes, 10**6, free_inodes, 0, 255))
    monkeypatch.setattr(os, "statvfs", lambda _: disk)
    (found,) = machine.check_disk(tmp_path)
    assert found.health is health
    assert (health is Health.FAIL) is not has_free(disk, RESERVE_BYTES)


def test_what_was_not_checked_is_not_called_healthy() -> None:
    assert DoctorReport((ok("disk", "1 GiB"),)).healthy
    assert not DoctorReport((ok("disk", "1 GiB"), skipped("card", "the reader"))).healthy


@pytest.mark.long
def test_a_font_matcher_that_does_not_end_is_ended(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(system_commands, "COMMAND_SECONDS", 0.2)
    matcher = tmp_path / "fc-match"
    matcher.write_text("#!/bin/sh\nexec sleep 3600\n")
    matcher.chmod(0o755)
    (found,) = machine.check_fonts(str(matcher))
    assert (found.health, found.detail) == (Health.WARN, "cannot be checked without fc-match")


HEARD = "  Front Left: Playback 60 [69%] [-20.00dB] [on]"


@pytest.mark.parametrize("said", ["  Mono: Playback 60 [69%] [off]", "  Front Left: Playback 0 [0%] [-99.00dB] [on]"])
@pytest.mark.parametrize("muted", ["Master", "PCM", "Speaker", ""])
def test_a_control_that_lets_no_sound_through_is_named(monkeypatch: pytest.MonkeyPatch, muted: str, said: str) -> None:
    monkeypatch.setattr(machine, "sound_fault", lambda: None)
    monkeypatch.setattr(machine, "answer_of", lambda *command: said if command[-1] == muted else HEARD)
    (seen,) = machine.check_sound()
    assert (seen.fault, seen.detail) == (
        ("sound-muted", f"{muted} is muted, or its volume is 0") if muted else ("", "player and sound card are there")
    )
