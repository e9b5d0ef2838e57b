"""Files that other users may write: the doctor names each, with the command that corrects it."""

import os
from pathlib import Path

import pytest

from kiosk.doctor import CheckResult, Health
from kiosk.doctor.rights import MOST_NAMED, check_rights
from kiosk.station.settings import load_settings


@pytest.fixture
def state(tmp_path: Path) -> Path:
    """A state folder with an identity and a queue, and beside it settings that name an authority."""
    state = tmp_path / "state"
    for folder in (state, state / "identity", state / "queue"):
        folder.mkdir(mode=0o700)
    for file in (state / "identity" / "device.key", state / "queue" / "outbox.db", tmp_path / "ca.pem"):
        file.touch(mode=0o600)
    config = tmp_path / "kiosk.toml"
    config.write_text(f'state_dir = "{state}"\n[trust]\nanchors = ["ca.pem"]\n')
    config.chmod(0o644)
    tmp_path.chmod(0o755)
    return state


def found(state: Path, *, practice: bool = False) -> list[CheckResult]:
    config = state.parent / "kiosk.toml"
    return list(check_rights(config, load_settings(config), practice=practice))


def test_files_of_the_terminal_s_user_and_of_root_are_as_they_should_be(state: Path) -> None:
    (result,) = found(state)
    assert result.health is Health.OK


@pytest.mark.parametrize(
    "place", ["kiosk.toml", "ca.pem", "state", "state/identity", "state/identity/device.key", "state/queue/outbox.db"]
)
@pytest.mark.parametrize("practice", [False, True])
def test_what_anybody_may_write_is_named(state: Path, place: str, practice: bool) -> None:
    path = state.parent / place
    path.chmod(path.stat().st_mode | 0o002)
    (result,) = found(state, practice=practice)
    assert result.health is Health.FAIL
    assert result.detail == f"any user may write {path}"
    assert result.commands == (f"sudo chmod o-w -- {path}",)


def test_a_group_that_may_write_is_only_a_warning_where_people_practise(state: Path) -> None:
    """Debian gives each user a group of their own, and many a developer the umask 002."""
    config = state.parent / "kiosk.toml"
    config.chmod(0o664)
    assert [result.health for result in found(state)] == [Health.FAIL]
    assert [result.health for result in found(state, practice=True)] == [Health.WARN]


def test_a_folder_in_which_anybody_may_replace_the_settings(state: Path) -> None:
    state.parent.chmod(0o777)
    (result,) = found(state)
    assert result.detail == f"any user may write {state.parent}"
    state.parent.chmod(0o1777)
    assert [result.health for result in found(state)] == [Health.OK]


def test_a_folder_above_in_which_anybody_may_put_something_else(state: Path) -> None:
    """A user who may rename a folder may put another one in its place."""
    above = state.parent / "above"
    (inner := above / "inner").mkdir(parents=True)
    for folder in (above, inner):
        folder.chmod(0o755)
    moved = inner / "kiosk.toml"
    moved.write_text((state.parent / "kiosk.toml").read_text().replace('"ca.pem"', f'"{state.parent}/ca.pem"'))
    (state.parent / "kiosk.toml").unlink()
    (state.parent / "kiosk.toml").symlink_to(moved)
    assert [result.health for result in found(state)] == [Health.OK], "a link has every right, and that says nothing"
    above.chmod(0o777)
    (result,) = found(state)
    assert (result.health, result.detail) == (Health.FAIL, f"any user may write {above}")
    above.chmod(0o755)
    moved.chmod(0o602)
    (result,) = found(state)
    assert result.detail.startswith("any user may write ")
    assert str(moved) in result.commands[0]


def test_a_file_of_another_user_is_named_with_the_terminal_s(state: Path) -> None:
    key = state / "identity" / "device.key"
    os.chown(key, 65_533, -1)
    (result,) = found(state)
    assert result.health is Health.FAIL
    assert str(key) in result.detail
    assert result.commands == (f"sudo chown -h kiosk: -- {key}",)


def test_the_name_of_a_file_is_no_command_for_the_shell_of_root(state: Path) -> None:
    """An intruder with the rights of the terminal's user may give a file any name."""
    (state / "$(reboot); x").touch()
    (state / "$(reboot); x").chmod(0o666)
    assert {result.commands[0].split("-w -- ")[1] for result in found(state)} == {f"'{state}/$(reboot); x'"}


def test_many_files_are_counted_not_listed(state: Path) -> None:
    for number in range(MOST_NAMED + 4):
        (state / f"file-{number}").touch()
        (state / f"file-{number}").chmod(0o666)
    results = {result.fault: result for result in found(state)}
    assert results["file-writable-by-anybody"].detail.endswith("and 4 more")


def test_before_the_first_start_there_is_no_state_to_look_at(tmp_path: Path) -> None:
    settings = load_settings(None, {"state_dir": str(tmp_path / "none")})
    assert [result.health for result in check_rights(None, settings, practice=False)] == [Health.OK]


@pytest.mark.parametrize(("owner", "right"), [(0, True), (1000, True), (65_533, False)])
def test_before_the_first_start_settings_are_root_s_or_whoever_asks(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, owner: int, *, right: bool
) -> None:
    config = tmp_path / "kiosk.toml"
    config.write_text(f'state_dir = "{tmp_path / "none"}"\n')
    os.chown(config, owner, -1)
    settings = load_settings(config)
    monkeypatch.setattr(os, "geteuid", lambda: 1000)
    healths = {result.health for result in check_rights(config, settings, practice=True)}
    assert (Health.FAIL not in healths) is right
