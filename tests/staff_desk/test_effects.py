"""Each effect of the staff areas' machine, as the desk performs it. Without a window."""

from datetime import UTC, datetime, timedelta
from unittest.mock import Mock, call

import pytest

from kiosk.staff import events as happened
from kiosk.staff.facts import Facts, Line, Tone
from kiosk.staff.model import Action, Grade, Page
from kiosk.staff.status import Seen
from kiosk.staff.words import same
from kiosk.staff_desk.desk import WAITING, StaffDesk, _Found
from kiosk.station.journal_events import StaffGrade
from kiosk.station.pause_record import read_pause
from kiosk.visit.events import ServicePaused, StaffEntered
from kiosk.visit.model import ClosedReason

NOW = datetime(2026, 11, 30, 3, tzinfo=UTC)
BYTES = b"482917"


@pytest.fixture
def desk() -> Mock:
    """The parts around the desk, recorded; its own small steps are those of the desk."""
    made = Mock(_kept=bytearray(BYTES), _pages={Page.CODES: Facts()}, _results={Action.ENROL: Facts()})
    made.area.granted, made.area.technician = Grade.TECHNICIAN, 7
    made.area.spent = ((Action.TEST_PRINT, 40.0),)
    made._monotonic.return_value = 100.0
    made.hands.now.return_value = NOW
    made.code.take.return_value = bytearray(b"123456")
    for name in ("_note", "_used", "_do", "_pause", "_erase", "_overwrite_kept"):
        setattr(made, name, getattr(StaffDesk, name).__get__(made))
    return made


def test_what_the_journal_is_told(desk: Mock) -> None:
    staff = {"grade": StaffGrade.TECHNICIAN, "technician": 7}
    told: tuple[tuple[happened.Effect, str, dict[str, object]], ...] = (
        (happened.NoteEntered(Grade.SHOP, 0), "staff_entered", {"grade": StaffGrade.SHOP, "technician": 0}),
        (happened.NoteLeft(), "staff_left", {}),
        (happened.NoteCleaning(), "staff_action", {"action": Action.CLEAN, **staff}),
        (happened.NoteTooOften(Action.TEST_PRINT), "staff_too_often", {"action": Action.TEST_PRINT}),
        (happened.Do(Action.PLAY_SOUND, Page.SOUND), "staff_action", {"action": Action.PLAY_SOUND, **staff}),
    )
    for effect, event, fields in told:
        StaffDesk._perform(desk, effect)
        assert desk._journal.write.mock_calls.pop() == call(event, **fields)


def test_what_the_workers_are_given(desk: Mock) -> None:
    StaffDesk._perform(desk, happened.EndVisit())
    desk._runner.post.assert_called_once_with(StaffEntered())
    assert (desk._pages, desk._results) == ({}, {}), "of the session before"
    assert desk._worker.submit.mock_calls.pop() == call(desk._look_at_status)
    StaffDesk._perform(desk, happened.CheckCode(Grade.SHOP, 3))
    assert desk._checker.submit.mock_calls.pop() == call(desk._check, bytearray(b"123456"), Grade.SHOP, 3)
    for grade, holder in ((Grade.SHOP, "shop"), (Grade.TECHNICIAN, "7")):
        desk._kept = bytearray(BYTES)
        StaffDesk._perform(desk, happened.SetCode(grade, 7, 4))
        given = desk._checker.submit.mock_calls.pop()
        assert given == call(desk._set, bytearray(BYTES), bytearray(b"123456"), holder, 4)
        assert desk._kept == b"", "only the worker has it, which overwrites it"
    StaffDesk._perform(desk, happened.KeepSpent())
    used = ((Action.TEST_PRINT, timedelta(seconds=60)),)
    assert desk._worker.submit.mock_calls.pop() == call(desk._keep_used, used, NOW)
    for effect, key, found_of, done in (
        (happened.Look(Page.READER), Page.READER, desk._pages, ("look", Page.READER)),
        (
            happened.Do(Action.LOOK_UP, Page.RECEIPT, "x", "y"),
            Action.LOOK_UP,
            desk._results,
            ("do", Action.LOOK_UP, Page.RECEIPT, "x", "y"),
        ),
    ):
        StaffDesk._perform(desk, effect)
        (find, found_for, work) = desk._worker.submit.mock_calls.pop().args
        assert (find, found_for, found_of[key]) == (desk._find, key, WAITING)
        name, *arguments = done
        assert (work.func, list(work.args)) == (getattr(desk.hands, name), arguments)


def test_the_bytes_of_codes_are_overwritten(desk: Mock) -> None:
    kept = desk._kept
    StaffDesk._perform(desk, happened.EraseCode())
    desk.code.clear.assert_called_once_with()
    assert kept == bytes(6)
    kept[:] = BYTES
    StaffDesk._perform(desk, happened.KeepNewCode())
    assert (kept, desk._kept) == (bytes(6), b"123456")


@pytest.mark.parametrize(
    ("action", "reason", "said"),
    [
        (Action.PAUSE_BREAK, ClosedReason.PAUSED_BREAK, "the shoppers' screen says so now"),
        (Action.PAUSE_TODAY, ClosedReason.PAUSED_TODAY, "the shoppers' screen says so now"),
        (Action.PAUSE_REPAIR, ClosedReason.PAUSED_REPAIR, "the shoppers' screen says so now"),
        (Action.REOPEN, None, "back in service"),
    ],
)
def test_a_pause_is_kept_before_it_is_shown(
    desk: Mock, tmp_path: object, action: Action, reason: ClosedReason | None, said: str
) -> None:
    """A power cut leaves the terminal closed."""
    desk.hands.settings.state_dir = tmp_path
    desk._runner.post.side_effect = lambda event: desk.seen(event, read_pause(desk.hands.settings.state_dir))
    line = StaffDesk._do_here(desk, action)
    desk.seen.assert_called_once_with(ServicePaused(reason), reason)
    assert (line.value.en, line.tone) == (said, Tone.GOOD)
    desk.hands.settings.state_dir = desk.hands.settings.state_dir / "staff" / "no" / "such"
    (desk.hands.settings.state_dir.parents[1]).mkdir(exist_ok=True)
    desk.hands.settings.state_dir.parent.write_text("a file in the folder's place")
    line = StaffDesk._do_here(desk, Action.PAUSE_BREAK)
    assert (line.value.en, line.tone) == ("could not be kept: Not a directory", Tone.BAD)
    assert desk.seen.call_count == 1, "nothing is shown that a restart would forget"


@pytest.mark.parametrize(("tone", "failed"), [(Tone.BAD, True), (Tone.GOOD, False), (Tone.CARE, False)])
def test_a_result_is_kept_and_an_action_is_answered(desk: Mock, tone: Tone, failed: bool) -> None:
    facts, seen = Facts((Line(same("x"), same("y"), tone),)), Seen(printer_ready=True)
    StaffDesk._receive(desk, _Found(Action.LOOK_UP, facts))
    desk.post.assert_called_once_with(happened.Answered(Action.LOOK_UP, failed=failed))
    StaffDesk._receive(desk, _Found(Page.READER, facts))
    assert (desk._results[Action.LOOK_UP], desk._pages[Page.READER]) == (facts, facts)
    StaffDesk._receive(desk, _Found(Page.HOME, Facts(), seen))
    assert (desk._seen, Page.HOME in desk._pages) == (seen, False)
    assert (desk._tell.call_count, desk.post.call_count) == (3, 1)
    event = happened.NewCodeRefused(1)
    StaffDesk._receive(desk, event)
    assert desk.post.mock_calls[-1] == call(event)
