"""The files that a technician confirms with the settings, and the detection of a later change in them."""

from importlib.resources import files
from pathlib import Path

import pytest

from kiosk.doctor.faults import Health
from kiosk.doctor.station import check_settings
from kiosk.station.settings import Settings, load_settings
from kiosk.station.settings_confirmation import Confirmation, confirm, confirmation

NAMED = ("kiosk.toml", "terminal.toml", "campaign.toml", "first.pem", "second.pem")
"""The settings and all files that they name."""


@pytest.fixture
def config(tmp_path: Path) -> Path:
    (tmp_path / "terminal.toml").write_text((files("config") / "terminals" / "store-counter.toml").read_text())
    for name in NAMED[2:]:
        (tmp_path / name).write_text(name)
    config = tmp_path / NAMED[0]
    config.write_text(
        'terminal = "terminal.toml"\ncampaign = "campaign.toml"\nstate_dir = "state"\n'
        '[trust]\nanchors = ["first.pem", "second.pem"]\n'
    )
    return config


@pytest.fixture
def settings(config: Path) -> Settings:
    return load_settings(config)


def test_every_file_is_confirmed(config: Path, settings: Settings) -> None:
    everything = [config.parent / name for name in NAMED]
    state, files = confirmation(config, settings)
    assert (state, list(map(Path, files))) == (Confirmation.NEVER, everything)
    assert confirm(config, settings) == everything
    assert confirmation(config, settings) == (Confirmation.CONFIRMED, [])


@pytest.mark.parametrize("name", NAMED)
@pytest.mark.parametrize("gone", [False, True], ids=["another bit", "gone"])
def test_a_changed_or_missing_file_is_named(config: Path, settings: Settings, name: str, *, gone: bool) -> None:
    confirm(config, settings)
    file = config.parent / name
    whole = file.read_bytes()
    if gone:
        file.unlink()
    else:
        file.write_bytes(whole[:-1] + bytes([whole[-1] ^ 1]))
    assert confirmation(config, settings) == (Confirmation.CHANGED, [str(file)])
    file.write_bytes(whole)
    assert confirmation(config, settings) == (Confirmation.CONFIRMED, [])


def test_an_accepted_change_is_what_was_confirmed_from_then_on(config: Path, settings: Settings) -> None:
    confirm(config, settings)
    (config.parent / "second.pem").write_text("renewed")
    confirm(config, settings)
    assert confirmation(config, settings) == (Confirmation.CONFIRMED, [])


def test_what_was_confirmed_itself_may_have_a_flipped_bit(config: Path, settings: Settings) -> None:
    confirm(config, settings)
    (sums,) = settings.state_dir.iterdir()
    sums.write_bytes(sums.read_bytes() + b"\n")
    assert confirmation(config, settings) == (Confirmation.CHANGED, [sums.name])


def test_the_packaged_settings_need_no_confirmation(settings: Settings) -> None:
    assert confirm(None, settings) == []
    assert confirmation(None, settings) == (Confirmation.CONFIRMED, [])


def test_to_a_user_who_may_not_enter_the_state_folder_it_is_unknown(
    config: Path, settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    confirm(config, settings)

    def refuse(path: Path) -> bool:
        raise PermissionError(13, "Permission denied", str(path))

    monkeypatch.setattr(Path, "is_file", refuse)
    state, files = confirmation(config, settings)
    assert (state, files[0]) == (Confirmation.UNKNOWN, str(config.absolute()))
    (told,) = check_settings(config, settings)
    assert (told.health, told.fault) == (Health.OK, "")
    assert told.detail.endswith("whether it is confirmed cannot be read")
