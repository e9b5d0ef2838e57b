"""What a running terminal tidies up once a minute."""

import gc
from unittest.mock import Mock

import pytest

from kiosk.app import Terminal
from kiosk.visit.model import Screen, Visit


@pytest.mark.parametrize(
    ("screen", "collects"), [(Screen.ATTRACT, True), (Screen.CLOSED, True), (Screen.REVIEW, False)]
)
def test_old_receipts_go_at_any_time_and_garbage_only_between_visits(
    monkeypatch: pytest.MonkeyPatch, screen: Screen, collects: bool
) -> None:
    monkeypatch.setattr(gc, "collect", collected := Mock())
    terminal = Mock()
    terminal.runner.visit = Visit(screen=screen)
    Terminal._tidy(terminal)
    terminal._frames.look.assert_called_once_with()
    terminal._services.remove_old_receipts.assert_called_once_with()
    assert collected.called is collects
