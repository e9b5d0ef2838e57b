"""What a terminal does at its start when something is missing, and what it tells staff that it can do."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any
from unittest.mock import Mock

import pytest
from PySide6.QtCore import QObject

from kiosk import app_services
from kiosk.app import Terminal
from kiosk.errors import KioskError
from kiosk.outbox.values import Fault, StorageFailed
from kiosk.station import identity
from kiosk.station.identity import IdentityEnded, NotEnrolled
from kiosk.station.profile import Headphone
from kiosk.visit.model import ClosedReason


@contextmanager
def terminal(*, far_ahead: bool = False) -> Iterator[Mock]:
    """A terminal without parts: only what `start` decides is its own."""
    with_timers = QObject()
    made = Mock()
    made.window = with_timers
    made.window.paint = made.window.get_ready = lambda: None
    made.settings.profile.headphone = Headphone.NONE
    made.clock.far_ahead.return_value = far_ahead
    yield made
    with_timers.deleteLater()


@pytest.mark.parametrize(
    ("error", "far_ahead", "closed_by"),
    [
        (NotEnrolled("none"), False, ClosedReason.NOT_ENROLLED),
        (NotEnrolled("none"), True, ClosedReason.NOT_ENROLLED),
        (KioskError("damaged"), True, ClosedReason.NOT_ENROLLED),
        (IdentityEnded("ended"), False, ClosedReason.NOT_ENROLLED),
        (IdentityEnded("ended"), True, ClosedReason.CLOCK),
    ],
)
def test_only_an_ended_certificate_under_a_clock_years_ahead_is_told_as_the_clock_s_fault(
    qapp: object, monkeypatch: pytest.MonkeyPatch, error: KioskError, far_ahead: bool, closed_by: ClosedReason
) -> None:
    def load(*_: Any) -> None:
        raise error

    monkeypatch.setattr(identity, "load_identity", load)
    with terminal(far_ahead=far_ahead) as made:
        Terminal.start(made)
    made._stay_closed.assert_called_once_with(closed_by)
    made._restart.leave_when_enrolled.assert_called_once()
    made._open.assert_not_called()
    made._reader.start.assert_called_once()


@pytest.mark.parametrize(
    "error", [OSError(28, "No space left on device"), *(StorageFailed(fault, "no queue") for fault in Fault)]
)
def test_without_a_queue_the_panel_works_and_the_terminal_starts_anew_until_there_is_one(
    monkeypatch: pytest.MonkeyPatch, error: Exception
) -> None:
    def fail(*_: Any, **__: Any) -> None:
        raise error

    monkeypatch.setattr(app_services, "AppServices", fail)
    with terminal() as made:
        Terminal._open(made, Mock(), Mock(), b"")
    made._stay_closed.assert_called_once_with(ClosedReason.STORAGE)
    ((failed,), _) = made._restart.leave_when_queue_failed.call_args
    assert failed()
    made.runner.connect.assert_not_called()


def test_a_mistake_of_the_program_is_not_told_as_a_full_disk(monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: Any, **__: Any) -> None:
        raise TypeError("a mistake of ours")

    monkeypatch.setattr(app_services, "AppServices", fail)
    with terminal() as made, pytest.raises(TypeError):
        Terminal._open(made, Mock(), Mock(), b"")
