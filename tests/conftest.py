"""For every test: no display, a private namespace with its own pcscd, the practice cards, a print service."""

import os

import pytest
from PySide6.QtGui import QGuiApplication

os.environ["QT_QPA_PLATFORM"] = "offscreen"

pytest_plugins = ["tests.support.cups", "tests.support.pcscd"]


@pytest.fixture(scope="session")
def qapp_cls() -> type[QGuiApplication]:
    """The application that pytest-qt makes is of the kind that the program makes: either may come first."""
    return QGuiApplication
