"""`kiosk settings accept` has no effect when it refuses."""

from pathlib import Path

import pytest

from kiosk.cli import settings as commands
from kiosk.errors import KioskError
from kiosk.station.settings import load_settings
from kiosk.station.settings_confirmation import Confirmation, confirm, confirmation


def test_the_packaged_settings_are_refused_and_nothing_is_written(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    config = tmp_path / "kiosk.toml"
    config.write_text('state_dir = "state"\n')
    settings = load_settings(config)
    confirm(config, settings)
    before = (settings.state_dir / "settings.sha256").read_bytes()
    monkeypatch.setattr(commands, "settings_to_write_by", lambda _: settings)
    with pytest.raises(KioskError, match="need no confirmation"):
        commands.settings_accept(None)
    assert (settings.state_dir / "settings.sha256").read_bytes() == before
    assert confirmation(config, settings)[0] is Confirmation.CONFIRMED
