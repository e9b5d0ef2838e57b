"""A pcscd whose virtual reader has a cable: it can be unplugged, plugged in again, and exchanged for another model."""

import signal
import subprocess
from pathlib import Path

from tests.support.pcscd import DRIVER, READER, PcscService

SOURCE = Path(__file__).with_suffix(".c")


class PluggableService(PcscService):
    """`folder` is private to it. A started one has the reader plugged in."""

    def __init__(self, folder: Path) -> None:
        super().__init__(folder)
        self._pulled = folder / "pulled"
        self._driver = folder / "libifdcable.so"
        subprocess.run(
            [
                *("gcc", "-shared", "-fPIC", "-I/usr/include/PCSC", f'-DPULLED="{self._pulled}"', SOURCE),
                *(DRIVER, f"-Wl,-rpath,{DRIVER.parent}", "-ldl", "-o", self._driver),
            ],
            check=True,
            timeout=60,
        )
        self._configure("Virtual PCD")

    def unplug(self) -> None:
        self._pulled.touch()
        self._reader.unlink(missing_ok=True)
        self._look_again()

    def plug(self, model: str = "Virtual PCD") -> None:
        """Plug a reader in; its name for PC/SC is `model` and two numbers."""
        self._pulled.unlink(missing_ok=True)
        self._configure(model)
        self._look_again()

    def _configure(self, model: str) -> None:
        self._reader.write_text(READER.replace("Virtual PCD", model).replace(str(DRIVER), str(self._driver)))

    def _look_again(self) -> None:
        if self.running:
            assert self._process is not None
            self._process.send_signal(signal.SIGUSR1)
