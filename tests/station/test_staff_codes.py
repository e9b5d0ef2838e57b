"""Codes of staff and technicians: right, wrong, locked, and readable by the terminal's user only."""

import json
import stat
from pathlib import Path

import pytest

from kiosk.errors import KioskError
from kiosk.station import staff_codes
from kiosk.station.staff_codes import SHOP, CodesUnreadable, StaffCodes, easily_guessed, wait_after

pytestmark = pytest.mark.long  # checking a code is slow on purpose


@pytest.fixture(autouse=True)
def cheap(monkeypatch: pytest.MonkeyPatch) -> None:
    """The cost of checking a code has its own test."""
    monkeypatch.setattr(staff_codes, "MEMORY_KIB", 64)
    monkeypatch.setattr(staff_codes, "ITERATIONS", 1)


class Clock:
    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def codes(tmp_path: Path, clock: Clock) -> StaffCodes:
    made = StaffCodes(tmp_path, clock)
    made.set(bytearray(b"482917"), SHOP)
    made.set(bytearray(b"90215437"), "7")
    return made


def test_each_code_opens_its_own_grade_only(codes: StaffCodes) -> None:
    assert codes.check(b"482917", shop=True).right
    assert codes.check(b"90215437", shop=False).number == 7
    assert not codes.check(b"90215437", shop=True).right
    assert not codes.check(b"482917", shop=False).right


def test_without_a_code_nothing_is_right_and_nothing_is_counted(tmp_path: Path, clock: Clock) -> None:
    codes = StaffCodes(tmp_path, clock)
    for _ in range(9):
        verdict = codes.check(b"000000", shop=True)
        assert (verdict.right, verdict.known, verdict.wait) == (False, False, 0.0)


def test_five_wrong_ones_cost_15_seconds_and_then_twice_as_long_each_time(codes: StaffCodes, clock: Clock) -> None:
    waits = []
    for _ in range(8):
        waits.append(codes.check(b"111111", shop=True).wait)
        clock.now += waits[-1]
    assert waits == [0, 0, 0, 0, 15, 30, 60, 120]
    assert wait_after(1000) == staff_codes.LONGEST_WAIT == 15 * 60


def test_while_it_is_locked_not_even_the_right_code_is_taken_nor_a_wrong_one_counted(
    codes: StaffCodes, clock: Clock
) -> None:
    for _ in range(5):
        codes.check(b"111111", shop=True)
    for _ in range(20):
        assert codes.check(b"482917", shop=True).refused_unchecked
    clock.now += 15
    assert codes.check(b"482917", shop=True).right
    assert codes.check(b"111111", shop=True).wait == 0  # then the count starts again


def test_a_code_that_is_set_anew_in_a_shell_ends_the_wait_of_the_running_terminal(
    codes: StaffCodes, tmp_path: Path, clock: Clock
) -> None:
    for _ in range(20):
        clock.now += codes.check(b"11111111", shop=False).wait
    clock.now -= 1
    assert codes.check(b"90215437", shop=False).refused_unchecked
    StaffCodes(tmp_path, clock).set(bytearray(b"57231908"), "7")
    assert codes.check(b"57231908", shop=False).number == 7


def test_a_new_start_gives_no_try_back(codes: StaffCodes, tmp_path: Path, clock: Clock) -> None:
    for _ in range(6):
        codes.check(b"111111", shop=True)
        clock.now += 15
    started = StaffCodes(tmp_path, clock)
    verdict = started.check(b"482917", shop=True)
    assert not verdict.right
    assert verdict.wait == 30


def test_a_program_that_is_killed_during_the_check_has_counted_it(
    codes: StaffCodes, tmp_path: Path, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Killed(BaseException):
        pass

    def killed(*_: object) -> bool:
        raise Killed

    for _ in range(5):
        with monkeypatch.context() as patch:
            patch.setattr(staff_codes, "_fits", killed)
            with pytest.raises(Killed):
                codes.check(b"111111", shop=True)
    assert StaffCodes(tmp_path, clock).check(b"482917", shop=True).wait == 15


def test_the_shop_and_the_technicians_are_locked_apart(codes: StaffCodes) -> None:
    for _ in range(5):
        codes.check(b"111111", shop=True)
    assert codes.check(b"90215437", shop=False).right


def test_a_damaged_count_gives_no_new_tries(codes: StaffCodes, tmp_path: Path, clock: Clock) -> None:
    (tmp_path / "staff" / "wrong-codes.json").write_text("{")
    assert StaffCodes(tmp_path, clock).check(b"482917", shop=True).wait == 15


def test_only_the_terminals_user_may_read_the_verifiers_and_no_code_is_in_them(
    codes: StaffCodes, tmp_path: Path
) -> None:
    folder = tmp_path / "staff"
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    for file in folder.iterdir():
        assert stat.S_IMODE(file.stat().st_mode) == 0o600
        assert b"482917" not in file.read_bytes()
        assert b"90215437" not in file.read_bytes()
    for verifier in json.loads((folder / "codes.json").read_text())["verifiers"].values():
        assert verifier.startswith("$argon2id$v=19$")


def test_a_file_that_others_may_read_or_write_opens_nothing(codes: StaffCodes, tmp_path: Path) -> None:
    file = tmp_path / "staff" / "codes.json"
    for mode in (0o640, 0o604, 0o620, 0o602):
        file.chmod(mode)
        with pytest.raises(CodesUnreadable, match="kiosk staff set-code"):
            codes.check(b"482917", shop=True)


def test_a_damaged_file_opens_nothing(codes: StaffCodes, tmp_path: Path) -> None:
    (tmp_path / "staff" / "codes.json").write_text('{"version":1,"verifiers":{"shop":"plain 482917"}}')
    with pytest.raises(CodesUnreadable) as error:
        codes.check(b"482917", shop=True)
    assert "482917" not in str(error.value)


def test_a_link_to_another_file_opens_nothing(codes: StaffCodes, tmp_path: Path) -> None:
    file = tmp_path / "staff" / "codes.json"
    elsewhere = tmp_path / "elsewhere.json"
    file.rename(elsewhere)
    file.symlink_to(elsewhere)
    with pytest.raises(CodesUnreadable):
        codes.check(b"482917", shop=True)


@pytest.mark.parametrize("code", [b"000000", b"123456", b"987654", b"135791", b"482482", b"12345678", b"89018901"])
def test_what_everybody_tries_first_is_not_taken(codes: StaffCodes, code: bytes) -> None:
    assert easily_guessed(code)
    with pytest.raises(KioskError):
        codes.set(bytearray(code), SHOP)
    assert codes.check(b"482917", shop=True).right


def test_no_two_have_the_same_code(codes: StaffCodes) -> None:
    with pytest.raises(KioskError):
        codes.set(bytearray(b"90215437"), "8")


def test_a_removed_code_opens_nothing(codes: StaffCodes) -> None:
    codes.remove("7")
    assert not codes.check(b"90215437", shop=False).known
    with pytest.raises(KioskError):
        codes.remove("7")
