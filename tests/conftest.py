"""For every test: no display, a private namespace with its own pcscd, the practice cards, a print service."""

import gc
import os

import pytest
from hypothesis import settings
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


def pytest_collection_finish() -> None:
    """What is loaded and collected stays: the garbage collector need not walk through it in each of 5,000 tests."""
    gc.collect()
    gc.freeze()
