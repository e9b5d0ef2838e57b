"""The quick tests: those that start no process and no upstream, open no window and need little computing time.

`pytest --quick` (`make quick`) runs only these. A test is quick unless it is marked `long`, or uses a fixture that
starts something. No list is needed: a quick test that starts a process or a Qt application fails in every run.
"""

import os
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
"""Fixtures that start a process, a Qt application or, for one test alone, an upstream; also fixtures that depend on
them count. `world` is that upstream (`lasting_world` is shared by a file, and quick). The last one is that of all
journeys."""
REAL_SERVICE = "pcscd"
"""A parameter value: the test runs with a real service."""
QUICK_CPU_SECONDS = 15.0
"""CPU time, so that a busy machine fails no test. Most need 10 ms."""

_GUARDED: list[str] = []
"""The quick test that is running, if any."""


def pytest_addoption(parser: pytest.Parser) -> None:
    """See pytest."""
    parser.addoption("--quick", action="store_true", help="only tests that start no process and open no window")


def pytest_configure() -> None:
    """Guard the classes that start a process or a Qt application."""
    for kind in (subprocess.Popen, QGuiApplication):
        kind.__init__ = _guarded(kind.__init__)  # type: ignore[method-assign]


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Keep the quick tests with `--quick`."""
    if config.getoption("quick"):
        items[:] = [item for item in items if is_quick(item)]
    elif (workers := int(os.environ.get("PYTEST_XDIST_WORKER_COUNT", "1"))) > 1:
        items[:] = _long_ones_first(items, workers)


def _long_ones_first(items: list[pytest.Item], workers: int) -> list[pytest.Item]:
    """In as many parts as there are workers, each of which begins with one: the files of long tests are dealt in turn,
    so that every worker has some of each room, and each worker begins in another room, so that tests which wait and
    tests which compute run beside each other. The quick tests follow, which are what an idle worker takes over.
    """
    files: dict[str, list[pytest.Item]] = {}
    quick: list[pytest.Item] = []
    for item in items:
        (quick if is_quick(item) else files.setdefault(str(item.path), [])).append(item)
    ordered: list[pytest.Item] = []
    for worker in range(workers):
        dealt = list(files.values())[worker::workers]
        first = len(dealt) * worker // workers
        for file in dealt[first:] + dealt[:first]:
            ordered += file
        ordered += quick[len(quick) * worker // workers : len(quick) * (worker + 1) // workers]
    return ordered


def is_quick(item: pytest.Item) -> bool:
    """Whether a test is quick."""
    fixtures = frozenset(getattr(item, "fixturenames", ()))
    callspec = getattr(item, "callspec", None)
    at_real_service = callspec is not None and REAL_SERVICE in callspec.params.values()
    return item.get_closest_marker("long") is None and not fixtures & STARTING_FIXTURES and not at_real_service


@pytest.hookimpl(wrapper=True)
def pytest_runtest_call(item: pytest.Item) -> Generator[None, Any, Any]:
    """Guard a quick test, and fail it if it computes too long."""
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
    """Guard the fixtures of a quick test, except those of the session."""
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
