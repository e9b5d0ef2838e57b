"""A pcscd that accepts connections and answers nothing: the terminal closes, restarts, and opens again."""

import json
import os
import signal
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from kiosk.commands.practice import surroundings
from kiosk.restart import RESTART_EXIT_CODE
from tests.journeys.field import KIOSK
from tests.support.cable import PluggableService
from tests.support.pcscd import READER_NAME
from tests.support.settings import settings_file

PATIENCE = 300.0


class Unattended:
    """`kiosk run` as started by systemd, and its journal."""

    def __init__(self, config: Path, journal: Path) -> None:
        self._config = config
        self._journal = journal

    @contextmanager
    def running(self) -> "Iterator[subprocess.Popen[bytes]]":
        environment = os.environ | {"QT_QPA_PLATFORM": "offscreen", "QT_QUICK_BACKEND": "software"}
        with subprocess.Popen([KIOSK, "run", "--config", self._config], env=environment) as process:
            try:
                yield process
            finally:
                process.terminate()

    def said(self) -> list[str]:
        """Events in order; those of reader and closing with their state or reason."""
        lines = self._journal.read_text().splitlines() if self._journal.exists() else []
        found = [json.loads(line) for line in lines if line.endswith("}")]
        return [" ".join([each["event"], *(each[key] for key in ("state", "reason") if key in each)]) for each in found]

    def until(self, event: str, times: int = 1) -> None:
        deadline = time.monotonic() + PATIENCE
        while self.said().count(event) < times:
            assert time.monotonic() < deadline, self.said()
            time.sleep(0.1)


@pytest.fixture
def service(private_namespace: Exception | None) -> Iterator[PluggableService]:
    assert private_namespace is None, str(private_namespace)
    with tempfile.TemporaryDirectory(prefix="pcscd-") as folder:
        service = PluggableService(Path(folder))
        service.start()
        yield service
        service.stop(signal.SIGKILL)


def test_the_terminal_closes_exits_with_75_and_opens_again(service: PluggableService, tmp_path: Path) -> None:
    with surroundings(tmp_path / "out") as around:
        config = settings_file(around, tmp_path / "kiosk.toml", f'[reader]\nname = "{READER_NAME}"\n')
        terminal = Unattended(config, around.settings.journal_file)
        with terminal.running() as process:
            terminal.until("opened")
            service.freeze()
            terminal.until("closed no_service")
            assert process.wait(PATIENCE) == RESTART_EXIT_CODE
        said = terminal.said()
        assert (
            said.index("closed no_service")
            < said.index("closed no_answer")
            < said.index("restart_requested device_hung")
        )
        with terminal.running() as process:
            terminal.until("closed no_service", times=2)
            service.thaw()
            terminal.until("opened", times=2)
            process.terminate()
            assert process.wait(PATIENCE) == 0
