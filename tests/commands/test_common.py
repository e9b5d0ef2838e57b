"""What several commands have in common: who may write, what is noted about settings, and how a code is read."""

import json
import logging
import os
import threading
from pathlib import Path

import pytest

from kiosk.cli.common import note_changed_settings, settings_to_write_by
from kiosk.cli.technician import _secret
from kiosk.errors import KioskError
from kiosk.station.settings import Settings, load_settings
from kiosk.station.settings_confirmation import confirm


@pytest.fixture
def config(tmp_path: Path) -> Path:
    file = tmp_path / "kiosk.toml"
    file.write_text('state_dir = "state"\n')
    return file


def events(settings: Settings) -> list[str]:
    file = settings.journal_file
    return [json.loads(line)["event"] for line in file.read_text().splitlines()] if file.exists() else []


def test_only_settings_that_were_confirmed_and_changed_are_noted(
    config: Path, caplog: pytest.LogCaptureFixture
) -> None:
    settings = load_settings(config)
    note_changed_settings(config, settings)
    assert events(settings) == [], "nobody has confirmed any yet: the doctor says so"
    confirm(config, settings)
    note_changed_settings(config, settings)
    assert (events(settings), caplog.messages) == ([], [])
    config.write_text('state_dir = "state"\nlanguage = "en"\n')
    note_changed_settings(config, settings)
    assert events(settings) == ["settings_changed"]
    assert caplog.record_tuples[0][1] == logging.WARNING
    assert str(config) in caplog.messages[0]


@pytest.mark.parametrize(
    ("caller", "owner", "refused"), [(0, 0, False), (0, 1000, True), (1000, 1000, False), (1000, 0, False)]
)
def test_root_writes_nothing_into_the_folder_of_another_user(
    config: Path, monkeypatch: pytest.MonkeyPatch, caller: int, owner: int, *, refused: bool
) -> None:
    state = load_settings(config).state_dir
    state.mkdir()
    if owner:
        os.chown(state, owner, owner)
    monkeypatch.setattr(os, "geteuid", lambda: caller)
    if not refused:
        assert settings_to_write_by(config).state_dir == state
        return
    with pytest.raises(KioskError, match="is another user's; run this as that user, not as root"):
        settings_to_write_by(config)


def test_a_code_is_one_line_of_the_input_whoever_keeps_it_open(monkeypatch: pytest.MonkeyPatch) -> None:
    """A script that pipes the code in may go on to do other things with the same pipe."""
    reading, writing = os.pipe()
    read: list[str] = []
    with os.fdopen(reading) as stdin, os.fdopen(writing, "w") as pipe:
        monkeypatch.setattr("sys.stdin", stdin)
        pipe.write("  ABCDE-FGHJK \n")
        pipe.flush()
        asking = threading.Thread(target=lambda: read.append(_secret(None)))
        asking.start()
        asking.join(20)
        assert read == ["ABCDE-FGHJK"]
        pipe.close()
        asking.join()


def test_no_code_at_all_is_an_empty_one(monkeypatch: pytest.MonkeyPatch) -> None:
    with Path(os.devnull).open() as nothing:
        monkeypatch.setattr("sys.stdin", nothing)
        assert _secret(None) == ""
