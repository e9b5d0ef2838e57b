"""For every journey: the program runs in the test's own process where that suffices."""

import gc
from collections.abc import Iterator

import pytest

from tests.journeys.mistakes import Here


@pytest.fixture
def here(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Here:
    return Here(monkeypatch, capsys)


@pytest.fixture(autouse=True)
def windows_end_on_their_own_thread() -> Iterator[None]:
    """A garbage collection on a thread of the next terminal must not destroy Qt objects of the previous one."""
    yield
    gc.collect()
