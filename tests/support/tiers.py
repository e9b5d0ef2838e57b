"""Which tests are quick: they start no process and no upstream of their own, open no window and compute for a moment.

`pytest --quick` (`make quick`) runs these and no others. A test is quick unless it is marked `long`, or uses a fixture
that starts something. Nobody has to keep a list: a quick test that starts a process or a Qt application all the same
fails, in every run, and says so.
"""

import subprocess
import threading
import time
from collections.abc import Generator
from contextlib import contextmanager
from typing import Any

import pytest
from PySide6.QtGui import QGuiApplication

STARTING_FIXTURES = frozenset(
    {"qapp", "qtbot", "pcscd", "shared_pcscd", "cups", "shim", "world", "windows_end_on_their_own_thread"}
)
"""Fixtures that start a process, a Qt application or, for one test alone, an upstream; for every test that uses them or
what is made of them. `world` is that upstream (`lasting_world` is shared by a file, and quick). The last one is that of
all journeys."""
REAL_SERVICE = "pcscd"
"""As a parameter: the same test at a real service."""
QUICK_CPU_SECONDS = 15.0
"""CPU time, so that a busy machine fails no test. Most need a hundredth of a second; what needs this is for `long`."""

_GUARDED: list[str] = []
"""The quick test that runs now, if one does."""


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--quick", action="store_true", help="only tests that start no process and open no window")


def pytest_configure() -> None:
    for kind in (subprocess.Popen, QGuiApplication):
        kind.__init__ = _guarded(kind.__init__)  # type: ignore[method-assign]


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    if config.getoption("quick"):
        items[:] = [item for item in items if is_quick(item)]


def is_quick(item: pytest.Item) -> bool:
    fixtures = frozenset(getattr(item, "fixturenames", ()))
    callspec = getattr(item, "callspec", None)
    at_real_service = callspec is not None and REAL_SERVICE in callspec.params.values()
    return item.get_closest_marker("long") is None and not fixtures & STARTING_FIXTURES and not at_real_service


@pytest.hookimpl(wrapper=True)
def pytest_runtest_call(item: pytest.Item) -> Generator[None, Any, Any]:
    if not is_quick(item):
        return (yield)
    began = time.process_time()
    with _guard(item.nodeid):
        result = yield
    if (spent := time.process_time() - began) > QUICK_CPU_SECONDS:
        pytest.fail(f"a quick test computed for {spent:.1f} s; mark it with pytest.mark.long")
    return result


@pytest.hookimpl(wrapper=True)
def pytest_fixture_setup(
    fixturedef: pytest.FixtureDef[Any], request: pytest.FixtureRequest
) -> Generator[None, Any, Any]:
    """What a quick test's own fixtures start counts, too; what a whole session shares is set up once."""
    if fixturedef.scope != "function" or not is_quick(request.node):
        return (yield)
    with _guard(request.node.nodeid):
        return (yield)


@contextmanager
def _guard(nodeid: str) -> Generator[None]:
    _GUARDED.append(nodeid)
    try:
        yield
    finally:
        _GUARDED.pop()


def _guarded(begin: Any) -> Any:
    def started(self: object, *args: Any, **options: Any) -> None:
        if _GUARDED and threading.current_thread() is threading.main_thread():
            pytest.fail(f"a quick test starts {type(self).__name__} {args}; mark it with pytest.mark.long")
        begin(self, *args, **options)

    return started
