"""For every journey: the program in the test's own process, where that is enough."""

import pytest

from tests.journeys.mistakes import Here


@pytest.fixture
def here(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Here:
    return Here(monkeypatch, capsys)
