"""For every test: no display, a private namespace with its own pcscd, the practice cards, a print service."""

import gc
import os
from collections.abc import Iterator

import pytest
from hypothesis import settings
from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtGui import QGuiApplication

os.environ["QT_QPA_PLATFORM"] = "offscreen"

# How long one example takes says nothing on a machine that does other work as well.
settings.register_profile("kiosk", deadline=None)
settings.load_profile("kiosk")

pytest_plugins = ["tests.support.cups", "tests.support.pcscd", "tests.support.tiers"]


@pytest.fixture(scope="session")
def qapp_cls() -> type[QGuiApplication]:
    """The application that pytest-qt makes is of the kind that the program makes: either may come first."""
    return QGuiApplication


@pytest.fixture(autouse=True)
def no_quit_is_left_over() -> Iterator[None]:
    """End with an application that has been told nothing.

    A quit that comes after the application's event loop has ended (closing the last window sends one) is remembered,
    and from then on each nested event loop of this process returns at once: a later test would wait for an event that
    is never delivered. The application's own loop forgets it.
    """
    yield
    if QCoreApplication.instance() is None:
        return
    timer = QTimer()
    timer.timeout.connect(QCoreApplication.exit)
    timer.start(0)
    QCoreApplication.exec()
    timer.stop()


def pytest_collection_finish() -> None:
    """What is loaded and collected stays: the garbage collector need not walk through it in each of 5,000 tests."""
    gc.collect()
    gc.freeze()
