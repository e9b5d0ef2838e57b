"""For every test: no display, a private namespace with its own pcscd, the practice cards, a print service."""

import gc
import os
from collections.abc import Iterator

import pytest
from hypothesis import settings
from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtGui import QGuiApplication

from ui.typography.thai_words import add_words

os.environ["QT_QPA_PLATFORM"] = "offscreen"
# Qt reads this once, at the first QML engine of a process. The program sets it before, but a test's own engine may be
# the first: Qt would then keep compiled screens on the disk, as the terminal never does.
os.environ["QML_DISABLE_DISK_CACHE"] = "1"

# The duration of one example says nothing on a busy machine.
settings.register_profile("kiosk", deadline=None)
settings.load_profile("kiosk")

pytest_plugins = ["tests.support.cups", "tests.support.pcscd", "tests.support.tiers"]


@pytest.fixture(scope="session")
def qapp_cls() -> type[QGuiApplication]:
    """pytest-qt must create an application of the program's kind, because either may come first."""
    return QGuiApplication


@pytest.fixture(scope="session", autouse=True)
def thai_words() -> None:
    """Before any text is laid out, as in the program: libthai reads its dictionary once."""
    add_words()


@pytest.fixture(autouse=True)
def no_quit_is_left_over() -> Iterator[None]:
    """End with an application without a pending quit.

    A quit after the end of the application's event loop (closing the last window sends one) stays pending, and makes
    every later nested event loop of this process return at once: a later test would wait for an event that is never
    delivered. The application's own loop discards it.
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
    """Exclude all objects loaded so far from garbage collection, which would visit them in each of 5,000 tests."""
    gc.collect()
    gc.freeze()
