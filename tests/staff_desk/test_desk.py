"""What the desk does with a code after it was checked, and with an action that fails. Without a window."""

from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any
from unittest.mock import Mock

import pytest

from kiosk.errors import KioskError
from kiosk.staff import events as happened
from kiosk.staff.facts import Facts, Line, Tone
from kiosk.staff.model import Action, CodeFault, Grade, Page
from kiosk.staff.words import same
from kiosk.staff_desk import desk as desk_module
from kiosk.staff_desk.desk import StaffDesk, _used_before
from kiosk.station.staff_codes import CodesUnreadable, Verdict

NOW = datetime(2026, 11, 30, tzinfo=UTC)


def desk() -> Mock:
    return Mock(_kept=bytearray())


def raising(error: Exception | None) -> Mock:
    return Mock(side_effect=error)


@pytest.mark.parametrize(
    ("verdict", "fault"),
    [
        (Verdict(right=True, known=True, wait=0.0, number=7), None),
        (Verdict(right=False, known=True, wait=0.0, number=0), CodeFault.WRONG),
        (Verdict(right=False, known=True, wait=30.0, number=0), CodeFault.LOCKED),
        (Verdict(right=False, known=False, wait=0.0, number=0), CodeFault.NOT_SET),
        (CodesUnreadable("damaged"), CodeFault.UNREADABLE),
        (OSError(5, "Input/output error"), CodeFault.UNREADABLE),
        (ZeroDivisionError("a mistake of ours"), CodeFault.UNREADABLE),
    ],
)
def test_a_code_is_overwritten_and_answered_whatever_comes_of_it(
    verdict: Verdict | Exception, fault: CodeFault | None
) -> None:
    made, digits = desk(), bytearray(b"31620975")
    made._codes.check.side_effect = [verdict]
    try:
        StaffDesk._check(made, digits, Grade.TECHNICIAN, 3)
    except ZeroDivisionError:
        assert isinstance(verdict, ZeroDivisionError)
    assert digits == bytes(8)
    made._codes.check.assert_called_once_with(digits, shop=False)
    (answer,) = made._bridge.post.call_args.args
    assert (answer.attempt, answer.fault) == (3, fault)
    assert answer.technician == (7 if fault is None else 0)
    assert answer.wait == (verdict.wait if isinstance(verdict, Verdict) else 0), "how long nobody may try"
    assert made._journal.write.called is (fault is not None)
    if fault is not None:
        assert made._journal.write.call_args.args == ("staff_code_refused",)
        assert made._journal.write.call_args.kwargs["fault"] is fault


@pytest.mark.parametrize(
    ("first", "second", "error", "is_set"),
    [
        (b"31620975", b"31620975", None, True),
        (b"31620975", b"31620976", None, False),
        (b"31620975", b"31620975", KioskError("everybody tries it"), False),
        (b"31620975", b"31620975", OSError(28, "No space left on device"), False),
    ],
)
def test_a_new_code_is_overwritten_and_answered_whatever_comes_of_it(
    first: bytes, second: bytes, error: Exception | None, is_set: bool
) -> None:
    made, typed = desk(), (bytearray(first), bytearray(second))
    made._codes.set = raising(error)
    StaffDesk._set(made, *typed, "7", 4)
    assert [bytes(each) for each in typed] == [bytes(8)] * 2
    (answer,) = made._bridge.post.call_args.args
    assert answer == (happened.CodeChecked(4, None) if is_set else happened.NewCodeRefused(4))
    assert made._codes.set.called is (first == second)
    assert made._journal.write.called is is_set


@pytest.mark.parametrize(
    ("error", "said"),
    [
        (KioskError("there is no queue"), "there is no queue"),
        (OSError(28, "No space left on device"), "No space left on device"),
        (PermissionError(13, "Permission denied", "/var/lib/x"), "Permission denied"),
        (ValueError("140-3812-1999"), "ValueError"),
    ],
)
def test_an_action_that_fails_says_why_and_nothing_that_was_typed(error: Exception, said: str) -> None:
    made = desk()
    StaffDesk._find(made, Page.READER, raising(error))
    (found,) = made._bridge.post.call_args.args
    assert (found.key, found.facts.lines[0].value.en, found.facts.lines[0].tone) == (Page.READER, said, Tone.BAD)


@pytest.mark.parametrize("key", [*Page, *Action])
def test_after_paper_was_loaded_or_tested_the_state_of_the_printer_is_looked_at(key: Page | Action) -> None:
    made = desk()
    StaffDesk._find(made, key, lambda: Facts((Line(same("x"), same("y")),)))
    assert made._look_at_status.called is (key in (Action.TEST_PRINT, Action.PAPER_LOADED))


@pytest.mark.parametrize("error", [KioskError("no queue"), OSError(5, "Input/output error")])
def test_what_cannot_be_looked_at_or_kept_does_not_end_the_worker(error: Exception) -> None:
    made = desk()
    made.hands.seen = raising(error)
    StaffDesk._look_at_status(made)
    made._bridge.post.assert_not_called()


def test_limits_that_cannot_be_kept_do_not_end_the_worker(tmp_path: Any) -> None:
    (tmp_path / "staff").write_text("no folder")
    made = desk()
    made.hands.settings.state_dir = tmp_path
    StaffDesk._keep_used(made, ((Action.TEST_PRINT, timedelta()),), NOW)


def test_after_a_restart_a_use_counts_from_the_moment_when_it_was(tmp_path: Path) -> None:
    """A restart frees nothing, and begins no hour anew."""
    uses = ((Action.TEST_PRINT, 4_000.0), (Action.PLAY_SOUND, 4_900.0))
    made = desk()
    made.hands.settings.state_dir = tmp_path
    made._monotonic.return_value, made.area.spent = 5_000.0, uses
    StaffDesk._keep_used(made, StaffDesk._used(made), NOW)
    made.hands.now.return_value = NOW + timedelta(minutes=5)
    assert _used_before(made.hands, 20.0) == ((Action.TEST_PRINT, -1_280.0), (Action.PLAY_SOUND, -380.0))


@pytest.mark.parametrize(("busy", "hurts"), [(True, False), (False, True), (False, False)])
@pytest.mark.parametrize("action", [Action.RESTART_PROGRAM, Action.REBOOT])
@pytest.mark.parametrize("refused", [False, True])
def test_a_restart_waits_for_what_is_under_way(
    monkeypatch: pytest.MonkeyPatch, busy: bool, hurts: bool, action: Action, refused: bool
) -> None:
    monkeypatch.setattr(desk_module, "restart_would_hurt", lambda _: hurts)
    made = desk()
    made._busy.return_value = busy
    made._reboot = raising(OSError(None, "not authorised") if refused else None)
    line = StaffDesk._do_here(made, action)
    waits = busy or hurts
    assert made._leave.called is (action is Action.RESTART_PROGRAM and not waits)
    assert made._reboot.called is (action is Action.REBOOT and not waits)
    fails = refused and made._reboot.called
    assert line.tone is (Tone.CARE if waits else Tone.BAD if fails else Tone.GOOD)
    assert ("not authorised" in line.value.en) is fails
