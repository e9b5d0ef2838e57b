"""What a terminal does at its start when something is missing, and what it tells staff that it can do."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from unittest.mock import Mock

import pytest
from PySide6.QtCore import QObject

from kiosk import app, app_services
from kiosk.app import Terminal
from kiosk.errors import KioskError
from kiosk.outbox.values import Fault, StorageFailed
from kiosk.staff_desk import desk
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


def test_a_terminal_starts_anew_for_a_new_identity_or_a_failed_queue_and_ends_its_parts(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    services = Mock(queue_failed=False, busy=True)
    monkeypatch.setattr(app_services, "AppServices", lambda *_, **__: services)
    with terminal() as made:
        Terminal._open(made, Mock(), Mock(), b"as it was")
    (given, was, busy), _ = made._restart.leave_when_identity_changed.call_args
    assert (given, was, busy()) == (made._given, b"as it was", True)
    ((failed,), _) = made._restart.leave_when_queue_failed.call_args
    assert failed() is False
    services.queue_failed = True
    assert failed() is True
    made._closing.callback.assert_called_once_with(services.close)
    made.runner.connect.assert_called_once_with(services.dispatcher.perform, made.timer)
    made._stay_closed.assert_not_called()


def test_an_imported_authority_and_a_new_identity_are_another_state(tmp_path: Path) -> None:
    made = Mock()
    made.settings.state_dir, made.settings.anchors_dir = tmp_path, tmp_path / "anchors"
    (tmp_path / "anchors").mkdir()
    (tmp_path / "identity").mkdir()
    states = [Terminal._given(made)]
    for file in ("anchors/one.pem", "anchors/two.pem", "identity/identity.json"):
        (tmp_path / file).write_text("x")
        states.append(Terminal._given(made))
    (tmp_path / "anchors" / "note.txt").write_text("no authority")
    assert Terminal._given(made) == states[-1]
    assert len(set(states)) == len(states)


@pytest.mark.parametrize(("services", "busy"), [(None, False), (Mock(busy=True), True), (Mock(busy=False), False)])
def test_staff_restart_nothing_while_a_request_is_under_way(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, services: Mock | None, busy: bool
) -> None:
    monkeypatch.setattr(desk, "StaffDesk", make := Mock())
    made = Mock(_services=services)
    made.settings.state_dir = tmp_path
    Terminal._open_staff_desk(made)
    parts = make.call_args.kwargs
    assert parts["busy"]() is busy
    assert parts["hands"].last_contact() is (services.last_contact if services else None)
    made._closing.callback.assert_called_once_with(made.staff.close)


def test_what_serves_unattended_is_watched_until_it_ends(monkeypatch: pytest.MonkeyPatch) -> None:
    fonts = Mock(missing=("Noto Sans Thai",))
    for name, part in (("take_over", Mock()), ("CardServiceMender", Mock()), ("FontWatch", lambda _: fonts)):
        monkeypatch.setattr(app, name, part)
    made = Mock()
    made.settings.restart_at = None
    Terminal.serve_unattended(made)
    made._closing.callback.assert_called_once_with(fonts.close)
    ((missing,), _) = made._restart.leave_when_fonts_are_missing.call_args
    assert missing() is True
    made._restart.leave_at_night.assert_not_called()
