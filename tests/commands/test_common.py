"""Common parts of commands: write permission, notes about the settings, and reading a code."""

import errno
import json
import logging
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any, cast

import pytest

from devices.reader import ReaderState
from kiosk import cli
from kiosk.cli import INSTALL_AGAIN, app, common
from kiosk.cli import settings as settings_commands
from kiosk.cli.common import (
    check_user_of_doctor,
    note_changed_settings,
    practice_module,
    settings_to_read_by,
    settings_to_write_by,
)
from kiosk.cli.technician import not_in_service
from kiosk.cli.visits import practice
from kiosk.commands.outbox import table
from kiosk.commands.rehearsal import FixedCard
from kiosk.commands.report import _met
from kiosk.errors import KioskError
from kiosk.station.settings import Settings, load_settings
from kiosk.station.settings_confirmation import confirm
from kiosk.visit.model import Visit
from ui.automatic_shopper.script import Expectation, JourneyOutcome

if TYPE_CHECKING:
    from kiosk.app import Terminal
    from ui.automatic_shopper.shopper import Journey


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
    assert events(settings) == [], "unconfirmed settings are reported by the doctor only"
    confirm(config, settings)
    note_changed_settings(config, settings)
    assert (events(settings), caplog.messages) == ([], [])
    config.write_text('state_dir = "state"\nlanguage = "en"\n')
    note_changed_settings(config, settings)
    assert events(settings) == ["settings_changed"]
    assert caplog.record_tuples[0][1] == logging.WARNING
    assert str(config) in caplog.messages[0]


NOBODY = 65534
ANOTHER = "is another user's; run this as that user, not as {}: sudo -u {}"
OF_ROOT = "is root's; give it to the terminal's user, see kiosk doctor, or run this as root"
BY_ROOT, BY_NOBODY = ANOTHER.format("root", "nobody"), ANOTHER.format("12345", "nobody")


@pytest.mark.parametrize(
    ("caller", "owner", "writing", "reading", "examining"),
    [
        (0, 0, "", "", ""),
        (0, NOBODY, BY_ROOT, "", ""),
        (NOBODY, NOBODY, "", "", ""),
        (NOBODY, 0, OF_ROOT, OF_ROOT, ""),  # which the doctor finds itself
        (12345, NOBODY, BY_NOBODY, BY_NOBODY, BY_NOBODY),
    ],
)
def test_the_folder_of_another_user_is_named_before_anything_in_it_seems_damaged(
    config: Path,
    monkeypatch: pytest.MonkeyPatch,
    caller: int,
    owner: int,
    writing: str,
    reading: str,
    examining: str,
) -> None:
    """Remedies for damage would be to delete the codes, or to enrol anew."""
    state = load_settings(config).state_dir
    state.mkdir()
    os.chown(state, owner, owner)
    monkeypatch.setattr(os, "geteuid", lambda: caller)
    for allowed, refusal in (
        (settings_to_write_by, writing), (settings_to_read_by, reading), (check_user_of_doctor, examining)
    ):  # fmt: skip
        if not refusal:
            settings = allowed(config)
            assert settings is None or settings.state_dir == state
            continue
        with pytest.raises(KioskError) as caught:
            allowed(config)
        assert str(caught.value) == f"{state} {refusal}"


@pytest.mark.parametrize(
    "arguments",
    [
        *(["journal", "show"], ["journal", "verify"], ["outbox", "list"], ["outbox", "show", "1"]),
        *(
            ["outbox", "export", "file"],
            ["staff", "list-codes"],
            ["deliver", "--once"],
            ["support"],
            ["doctor"],
            ["card"],
        ),
    ],
    ids=" ".join,
)
def test_each_command_of_another_user_says_whose_the_folder_is(
    config: Path, monkeypatch: pytest.MonkeyPatch, arguments: list[str]
) -> None:
    state = load_settings(config).state_dir
    state.mkdir()
    os.chown(state, NOBODY, NOBODY)
    monkeypatch.setattr(os, "geteuid", lambda: 12345)
    with pytest.raises(KioskError, match="is another user's; run this as that user, not as 12345: sudo -u nobody"):
        app([*arguments, "--config", str(config)], standalone_mode=False)
    assert not list(state.iterdir())


def test_the_packaged_settings_cannot_be_accepted(monkeypatch: pytest.MonkeyPatch) -> None:
    noted: list[str] = []
    monkeypatch.setattr(settings_commands, "note", lambda _, event: noted.append(event))
    with pytest.raises(KioskError, match="name your own: --config FILE"):
        settings_commands.settings_accept(None)
    assert noted == []


@pytest.mark.long
def test_accepted_settings_are_said_and_noted(qapp: object, config: Path, capsys: pytest.CaptureFixture[str]) -> None:
    settings_commands.settings_accept(config)
    assert capsys.readouterr().out == f"accepted as they are: {config}\n"
    assert events(load_settings(config)) == ["settings_accepted"]


@pytest.fixture
def without_qt(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr("ui.panel.qt_libraries._installed_qt", lambda: tmp_path)


@pytest.mark.long
@pytest.mark.usefixtures("without_qt")
@pytest.mark.parametrize(
    "command",
    [
        lambda out: not_in_service(None, out),
        lambda out: practice(out, headless=True),
        lambda out: practice(out, contact_sheet=out),
    ],
)
def test_a_library_that_is_missing_is_one_line_that_says_what_to_do(
    tmp_path: Path, command: Callable[[Path], None]
) -> None:
    with pytest.raises(KioskError, match=r"Qt cannot show a window .*; install the program again"):
        command(tmp_path / "out")
    assert not (tmp_path / "out").exists()


@pytest.mark.long
@pytest.mark.usefixtures("without_qt")
def test_without_a_library_settings_are_accepted_but_the_pictures_stay_as_they_are(
    config: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    settings_commands.settings_accept(config)
    said = capsys.readouterr()
    assert said.out == f"accepted as they are: {config}\n"
    assert said.err.startswith("kiosk: the pictures for a terminal that cannot run were not made: Qt cannot show")
    assert not load_settings(config).pictures_dir.exists()


ROW = {"sequence": 7, "receipt": "7K3M-Q2XP-H", "accepted_at": "2026-11-22T12:00:00+00:00", "state": "queued"}


@pytest.mark.parametrize(
    ("rows", "lines"),
    [
        ([], ["the queue is empty"]),
        ([ROW | {"reason": None}], ["     7  7K3M-Q2XP-H  2026-11-22 21:00:00 JST  queued"]),
        (
            [ROW | {"state": "needs_attention", "reason": "cannot_open"}],
            ["     7  7K3M-Q2XP-H  2026-11-22 21:00:00 JST  needs_attention (cannot_open)"],
        ),
    ],
)
def test_the_queue_as_a_person_reads_it(rows: list[dict[str, Any]], lines: list[str]) -> None:
    assert table(rows) == lines


@pytest.mark.parametrize("state", list(ReaderState))
def test_at_a_real_reader_the_card_lies_there_or_never(state: ReaderState) -> None:
    """No one can lay another card during the visit."""
    visit = Visit(reader=state)
    handler = FixedCard(cast("Terminal", SimpleNamespace(runner=SimpleNamespace(visit=visit))))
    assert handler.lay_card() is (state in (ReaderState.CARD, ReaderState.MUTE))
    assert not handler.lay_card("bob")
    assert not handler.take_card()


APPLIED, REFUSED, FAILED = JourneyOutcome.APPLIED, JourneyOutcome.REFUSED, JourneyOutcome.FAILED


@pytest.mark.parametrize(
    ("outcome", "reason", "expected", "met"),
    [
        (APPLIED, "", None, True),
        (REFUSED, "card_expired", None, True),
        (FAILED, "", None, False),
        (APPLIED, "", Expectation(outcome=APPLIED), True),
        (REFUSED, "card_expired", Expectation(outcome=REFUSED), True),
        (REFUSED, "card_expired", Expectation(outcome=REFUSED, reason="card_expired"), True),
        (REFUSED, "card_locked", Expectation(outcome=REFUSED, reason="card_expired"), False),
        (FAILED, "", Expectation(outcome=APPLIED), False),
    ],
)
def test_a_visit_ended_as_its_script_expects(
    outcome: JourneyOutcome, reason: str, expected: Expectation | None, *, met: bool
) -> None:
    journey = cast("Journey", SimpleNamespace(outcome=outcome, reason=reason))
    assert _met(journey, expected) is met


def test_practice_that_is_not_installed_and_a_package_that_is_missing_are_two_things(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """The remedies differ: install the sandbox, or install a damaged package again."""

    def lacking(module: str) -> Callable[[str], None]:
        def load(_name: str) -> None:
            raise ModuleNotFoundError(name=module)

        return load

    monkeypatch.setattr(common, "import_module", lacking("kiosk.commands.practice"))
    with pytest.raises(KioskError, match=r"sudo apt-get install -y \./mynapoint-kiosk-sandbox_"):
        practice_module("kiosk.commands.practice")
    monkeypatch.setattr(common, "import_module", lacking("qrcode"))
    with pytest.raises(ModuleNotFoundError):
        practice_module("kiosk.commands.practice")


@pytest.mark.long
@pytest.mark.parametrize(("package", "command"), [("pydantic", "run"), ("sdnotify", "run"), ("cryptography", "doctor")])
def test_a_package_that_is_missing_is_one_line_with_its_name(tmp_path: Path, package: str, command: str) -> None:
    """No traceback, and no success."""
    program = f"import sys; sys.modules[{package!r}] = None; from kiosk.cli import main; main()"
    done = subprocess.run([sys.executable, "-c", program, command], capture_output=True, text=True, check=False)
    assert done.returncode == 1
    assert done.stderr == f"kiosk: the Python package {package} is missing; {INSTALL_AGAIN}\n"


@pytest.mark.parametrize(
    ("number", "line"),
    [
        (errno.ENOSPC, "No space left on device; free space on the disk, see kiosk doctor"),
        (errno.EROFS, "Read-only file system; the disk is read-only, see kiosk doctor"),
        (errno.EIO, "Input/output error; the disk fails, see kiosk doctor"),
        (errno.ENOTDIR, "Not a directory; check the path and its permissions"),
    ],
)
def test_an_error_of_the_disk_does_not_blame_the_path(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], number: int, line: str
) -> None:
    def fail(**_: object) -> None:
        raise OSError(number, os.strerror(number), "/srv/x")

    monkeypatch.setattr(cli, "app", fail)
    monkeypatch.setattr(cli, "forget_what_commands_would_obey", lambda: None)
    with pytest.raises(SystemExit) as ended:
        cli.main()
    assert (ended.value.code, capsys.readouterr().err) == (1, f"kiosk: /srv/x: {line}\n")
