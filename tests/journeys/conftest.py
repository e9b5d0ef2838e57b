"""For every journey: the program in the test's own process, where that is enough."""

import gc
from collections.abc import Iterator

import pytest

from tests.journeys.mistakes import Here


@pytest.fixture
def here(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Here:
    return Here(monkeypatch, capsys)


@pytest.fixture(autouse=True)
def windows_end_on_their_own_thread() -> Iterator[None]:
    """The next terminal's threads may run the garbage collector, and Qt objects of the last one must not end there."""
    yield
    gc.collect()
