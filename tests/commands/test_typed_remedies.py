"""A remedy in a command's message can be typed as printed: with the terminal's user and the settings in question."""

from pathlib import Path

import pytest

from kiosk.cli import app
from kiosk.cli.typed_remedies import as_typed, here, names_of
from kiosk.station.typed_commands import Typist

CONFIG = Path("/etc/mynapoint-kiosk/kiosk.toml")
AT_A_TERMINAL = Typist(CONFIG)


@pytest.mark.parametrize(
    ("said", "typed"),
    [
        (
            "not enrolled; enrol the terminal: kiosk enrol",
            f"not enrolled; enrol the terminal: sudo -u kiosk kiosk enrol --config {CONFIG}",
        ),
        (
            "deliver them first: kiosk deliver --once; keep them with: kiosk outbox export FILE, then move it away",
            (
                f"deliver them first: sudo -u kiosk kiosk deliver --once --config {CONFIG}; keep them with: "
                f"sudo -u kiosk kiosk outbox export FILE --config {CONFIG}, then move it away"
            ),
        ),
        (
            "set it: kiosk staff set-code shop; kiosk staff set-code 1",
            (
                f"set it: sudo -u kiosk kiosk staff set-code shop --config {CONFIG}; "
                f"sudo -u kiosk kiosk staff set-code 1 --config {CONFIG}"
            ),
        ),
        ("write it: sudo kiosk support FILE", f"write it: sudo kiosk support FILE --config {CONFIG}"),
        ("see 'kiosk outbox list'", f"see 'sudo -u kiosk kiosk outbox list --config {CONFIG}'"),
        ("sudo systemctl restart kiosk; the kiosk is closed", "sudo systemctl restart kiosk; the kiosk is closed"),
        ("run this as that user: sudo -u kiosk", "run this as that user: sudo -u kiosk"),
    ],
)
def test_a_command_in_a_message_is_written_out(said: str, typed: str) -> None:
    assert as_typed(said, names_of(app), AT_A_TERMINAL) == typed


@pytest.mark.parametrize(
    ("arguments", "config"),
    [
        (["enrol", "--config", "a.toml"], Path.cwd() / "a.toml"),
        (["enrol", "--config=a.toml"], Path.cwd() / "a.toml"),
        (["enrol"], None),
        (["enrol", "--config"], None),
    ],
)
def test_the_settings_are_those_that_the_command_was_given(arguments: list[str], config: Path | None) -> None:
    assert here(arguments).config == config
    assert here(arguments).program == "kiosk"
