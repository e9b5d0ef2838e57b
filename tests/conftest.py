"""For every test: no display, a private namespace with its own pcscd, the practice cards, a print service."""

import gc
import os
import shutil
import tempfile
from collections.abc import Iterator

import pytest
from hypothesis import settings
from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtGui import QGuiApplication

from ui.typography.libthai_dictionary import add_words

os.environ["QT_QPA_PLATFORM"] = "offscreen"
# The terminal compiles its screens at each start, because a cache on the disk outlives an update. Each window of a
# thousand tests would compile them again, so a run and all its processes keep what they have compiled in a folder of
# the run. Qt reads these once, at the first QML engine of a process, and the second overrules the first.
os.environ["QML_DISABLE_DISK_CACHE"] = "1"
os.environ["QML_FORCE_DISK_CACHE"] = "1"
COMPILED = "" if "QML_DISK_CACHE_PATH" in os.environ else tempfile.mkdtemp(prefix="compiled-screens-")
"""The folder, if this process has made it; a worker has that of the process that started it."""
os.environ.setdefault("QML_DISK_CACHE_PATH", COMPILED)

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


def pytest_unconfigure() -> None:
    """Remove what the run has compiled."""
    if COMPILED:
        shutil.rmtree(COMPILED, ignore_errors=True)
