"""A mistake of the program, in the unattended terminal."""

import logging

import pytest
from PySide6.QtCore import QCoreApplication, QTimer

from kiosk.commands import unattended


def _stumble(typed: str) -> None:
    raise ValueError(f"cannot read {typed}")


def test_a_bug_ends_the_process_and_says_where_but_not_what_was_typed(
    qapp: QCoreApplication, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.CRITICAL)

    def slot() -> None:
        try:
            _stumble("6140278233514821")
        except ValueError as error:
            unattended._leave(type(error), error, error.__traceback__)

    QTimer.singleShot(0, slot)
    QTimer.singleShot(10_000, lambda: qapp.exit(-1))
    assert qapp.exec() == unattended.BUG_EXIT_CODE
    (record,) = caplog.records
    assert "ValueError" in record.getMessage()
    assert "test_unattended.py" in record.getMessage()
    assert "6140278233514821" not in caplog.text
