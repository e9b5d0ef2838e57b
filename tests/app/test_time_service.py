"""Evidence about the clock where the program itself may not ask the kernel."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication

from kiosk.station.clock import ClockQuality
from kiosk.time_service import ASK, TimeService

pytestmark = pytest.mark.long

Say = Callable[[str], tuple[str, ...]]


@pytest.fixture
def say(tmp_path: Path) -> Say:
    """A command instead of busctl with this behaviour."""

    def command(script: str) -> tuple[str, ...]:
        file = tmp_path / "busctl"
        file.write_text(f"#!/bin/sh\n{script}\n")
        file.chmod(0o755)
        return (str(file), *ASK[1:])

    return command


def wait_for(service: TimeService, quality: ClockQuality) -> None:
    while service.quality() is not quality:
        QCoreApplication.processEvents()


@pytest.mark.parametrize(
    ("script", "quality"),
    [
        ("echo b true", ClockQuality.SYNCHRONISED),
        ("echo b false", ClockQuality.UNSYNCHRONISED),
    ],
)
def test_what_timedated_says(qapp: QCoreApplication, say: Say, script: str, quality: ClockQuality) -> None:
    service = TimeService(command=say(script))
    assert service.quality() is ClockQuality.UNKNOWN, "no answer has come yet"
    wait_for(service, quality)


@pytest.mark.parametrize(
    "script", ["echo no such service >&2; exit 1", "echo s true", "kill -KILL $$", "exec sleep 600"]
)
def test_without_an_answer_nothing_is_claimed(qapp: QCoreApplication, say: Say, tmp_path: Path, script: str) -> None:
    command = say(f'if [ -e "{tmp_path}/asked" ]; then {script}; else echo b true; : >"{tmp_path}/asked"; fi')
    service = TimeService(command=command, ask_again_ms=100)
    wait_for(service, ClockQuality.SYNCHRONISED)
    wait_for(service, ClockQuality.UNKNOWN)
    service.close()


def test_where_there_is_no_systemd(qapp: QCoreApplication, tmp_path: Path) -> None:
    service = TimeService(command=(str(tmp_path / "missing"),))
    QCoreApplication.processEvents()
    assert service.quality() is ClockQuality.UNKNOWN
