"""A round of the background work that fails: the thread goes on, nothing opens, and the other work is done."""

from unittest.mock import Mock

import pytest

from kiosk.effects.background_work import BackgroundWork
from kiosk.errors import KioskError
from kiosk.outbox.values import Fault, StorageFailed
from kiosk.upstream.connection.call import Stopped
from kiosk.upstream.errors import IdentityRefused, TryLater, Unreachable
from kiosk.visit.events import StationChanged
from kiosk.visit.model import ClosedReason

WORK = (
    *("_fetch_challenges", "_heartbeat", "_deliver_backlog", "_renew", "_note_upstream", "_check_queue"),
    "_trim_queue",
)


def background(**parts: Mock) -> Mock:
    made = Mock(_stopping=False, _refused=False, **parts)
    made._admission.closed_by.return_value = ClosedReason.NO_CHALLENGE
    return made


@pytest.mark.parametrize("error", [ZeroDivisionError("a mistake of ours"), KioskError("damaged"), OSError(5, "broken")])
def test_whatever_a_round_meets_closes_the_terminal_and_the_next_round_comes(error: Exception) -> None:
    work = background(round=Mock(side_effect=[error, None, Stopped()]))
    BackgroundWork._run(work)
    answers = [call.args[0] for call in work._answer.call_args_list]
    assert answers == [StationChanged(ClosedReason.STORAGE), StationChanged(None)]
    assert work._wake.wait.call_count == 2


@pytest.mark.parametrize(("found", "closed_by", "opens"), [(None, None, True), (None, ClosedReason.CLOCK, False)])
def test_a_sound_queue_opens_before_upstream_has_answered(
    found: None, closed_by: ClosedReason | None, opens: bool
) -> None:
    work = background(round=Mock(side_effect=[Stopped()]))
    work._admission.closed_by.return_value = closed_by
    BackgroundWork._run(work)
    assert work._answer.called is opens
    work._audit.assert_called_once_with(False)
    work._admission.audited.assert_called_once_with(work._audit.return_value)


def test_an_audit_that_fails_opens_nothing_and_ends_nothing() -> None:
    work = background(round=Mock(side_effect=[ClosedReason.STORAGE, Stopped()]))
    work._audit.side_effect = StorageFailed(Fault.DISK, "it cannot be read")
    BackgroundWork._run(work)
    work._answer.assert_called_once_with(StationChanged(ClosedReason.STORAGE))


@pytest.mark.parametrize("failing", WORK)
@pytest.mark.parametrize(
    "error",
    [
        Unreachable("timeout"),
        TryLater(503),
        IdentityRefused("403"),
        *(StorageFailed(fault, "failed") for fault in Fault),
    ],
)
def test_when_one_work_fails_the_others_are_done(failing: str, error: Exception) -> None:
    work = background()
    getattr(work, failing).side_effect = error
    assert BackgroundWork.round(work) is ClosedReason.NO_CHALLENGE
    for name in WORK:
        getattr(work, name).assert_called_once_with()


@pytest.mark.parametrize("failing", WORK)
def test_the_end_of_the_program_ends_the_round_at_once(failing: str) -> None:
    work = background()
    getattr(work, failing).side_effect = Stopped()
    with pytest.raises(Stopped):
        BackgroundWork.round(work)
    after = WORK[WORK.index(failing) + 1 :]
    assert not any(getattr(work, name).called for name in after)


@pytest.mark.parametrize("refused", [True, False])
@pytest.mark.parametrize("closed_by", [None, *ClosedReason])
def test_only_a_want_of_challenges_is_told_as_a_refused_terminal(refused: bool, closed_by: ClosedReason | None) -> None:
    """Challenges that upstream refuses to this terminal come by no cable."""
    work = background()
    work._admission.closed_by.return_value, work._refused = closed_by, refused
    told = BackgroundWork.round(work)
    assert told is (ClosedReason.NOT_ENROLLED if refused and closed_by is ClosedReason.NO_CHALLENGE else closed_by)
