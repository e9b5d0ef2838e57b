"""What the doctor says of a terminal that could not run, and of the picture that it shows then."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from kiosk.doctor import Health
from kiosk.doctor.recovery import check_picture, check_recovery
from kiosk.station.not_in_service import WORDS_FILE, picture_name, words
from kiosk.station.settings import Settings, load_settings

NOW = datetime(2026, 11, 29, 12, tzinfo=UTC)


def at(ago: timedelta) -> int:
    return int((NOW - ago).timestamp())


def terminal(state: Path, phone: str = "03-5555-0123", kind: str = "carrier-counter") -> Settings:
    return load_settings(None, {"state_dir": str(state), "terminal": kind, "technician": {"phone": phone}})


def prepared(settings: Settings) -> None:
    settings.pictures_dir.mkdir()
    (settings.pictures_dir / WORDS_FILE).write_text(words("", settings.technician.phone))
    (settings.pictures_dir / picture_name(settings.profile.width_px, settings.profile.height_px)).touch()


def test_a_picture_that_is_there_and_right(tmp_path: Path) -> None:
    settings = terminal(tmp_path)
    prepared(settings)
    (found,) = check_picture(settings)
    assert (found.health, found.detail) == (Health.OK, "Technician: 03-5555-0123")


def test_a_picture_that_was_never_made(tmp_path: Path) -> None:
    (found,) = check_picture(terminal(tmp_path))
    assert (found.health, found.commands) == (Health.WARN, ("sudo -u kiosk kiosk not-in-service",))


def test_a_picture_with_nothing_to_say_is_no_fault(tmp_path: Path) -> None:
    settings = load_settings(None, {"state_dir": str(tmp_path)})
    prepared(settings)
    (found,) = check_picture(settings)
    assert (found.health, found.detail) == (Health.OK, "without terminal id and technician's number")


def test_a_picture_for_this_panel_has_to_be_there_beside_the_words(tmp_path: Path) -> None:
    settings = terminal(tmp_path)
    prepared(settings)
    (settings.pictures_dir / picture_name(settings.profile.width_px, settings.profile.height_px)).unlink()
    (found,) = check_picture(settings)
    assert (found.name, found.health) == ("picture", Health.WARN)
    assert found.fault == "picture-of-other-settings"


@pytest.mark.parametrize(
    "now", [{"phone": "03-5555-9999"}, {"kind": "seven-bank-atm"}], ids=["another number", "another panel"]
)
def test_a_picture_of_other_settings(tmp_path: Path, now: dict[str, str]) -> None:
    prepared(terminal(tmp_path))
    (found,) = check_picture(terminal(tmp_path, **now))
    assert found.health is Health.WARN
    assert found.detail.endswith("was made for other settings")


def test_a_program_that_was_never_given_up(tmp_path: Path) -> None:
    (found,) = check_recovery(NOW, tmp_path / "rungs")
    assert (found.name, found.health, found.detail) == ("recovery", Health.OK, "not needed in the last 7 days")


def test_what_happened_in_the_last_week_is_told(tmp_path: Path) -> None:
    record = tmp_path / "rungs"
    record.write_text(f"1 {at(timedelta(days=8))} service\n")
    assert next(check_recovery(NOW, record)).health is Health.OK
    with record.open("a") as file:
        file.write(f"2 {at(timedelta(days=6))} service\n3 {at(timedelta(hours=3))} reboot\n")
    (found,) = check_recovery(NOW, record)
    assert found.health is Health.WARN
    assert found.detail == "2 steps in 7 days, the last one at 2026-11-29 18:00 JST: reboot"


def test_a_record_that_cannot_be_read_is_told_as_a_damaged_one(tmp_path: Path) -> None:
    (found,) = check_recovery(NOW, tmp_path)  # a folder
    assert (found.health, found.detail) == (Health.FAIL, f"{tmp_path} is damaged: the recovery does nothing any more")


@pytest.mark.parametrize(
    ("ago", "told"), [(timedelta(days=7), Health.OK), (timedelta(days=7) - timedelta(seconds=1), Health.WARN)]
)
def test_a_week_is_looked_back(tmp_path: Path, ago: timedelta, told: Health) -> None:
    (tmp_path / "rungs").write_text(f"1 {at(ago)} service\n")
    assert next(check_recovery(NOW, tmp_path / "rungs")).health is told


def test_what_to_do_after_steps_of_the_recovery(tmp_path: Path) -> None:
    (tmp_path / "rungs").write_text(f"1 {at(timedelta(hours=1))} closed\n")
    (found,) = check_recovery(NOW, tmp_path / "rungs")
    assert found.detail == "1 steps in 7 days, the last one at 2026-11-29 20:00 JST: closed"
    assert found.commands == ("sudo journalctl -u kiosk -u kiosk-recovery --since -7d --no-pager",)


@pytest.mark.parametrize("content", ["", "1 1 reboots\n"])
def test_a_damaged_record_is_told(tmp_path: Path, content: str) -> None:
    (tmp_path / "rungs").write_text(content)
    (found,) = check_recovery(NOW, tmp_path / "rungs")
    assert found.health is Health.FAIL
    assert found.commands[-1] == f"sudo rm -- {tmp_path / 'rungs'}"
