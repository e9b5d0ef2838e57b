"""A pcscd whose virtual reader has a cable: it can be unplugged, plugged in, and replaced by another model."""

import signal
import subprocess
from pathlib import Path

from tests.support.pcscd import DRIVER, READER, SOCKET, PcscService

SOURCE = Path(__file__).with_suffix(".c")
"""C source of the shim between pcscd and the driver of vpcd."""
MODEL = "Virtual PCD"
"""Name of the virtual reader."""


class PluggableService(PcscService):
    """`folder` is private to it. Once started, the reader is plugged in."""

    def __init__(self, folder: Path) -> None:
        super().__init__(folder)
        self._pulled = folder / "pulled"
        self._driver = folder / "libifdcable.so"
        (folder / "libifdvpcd.so.0").symlink_to(DRIVER)  # its soname
        command = ["gcc", "-shared", "-fPIC", "-I/usr/include/PCSC", f'-DPULLED="{self._pulled}"', str(SOURCE)]
        linked = ["-Wl,--no-as-needed", str(DRIVER), f"-Wl,-rpath,{folder}", "-ldl", "-o", str(self._driver)]
        subprocess.run([*command, *linked], check=True, timeout=600)
        self._configure(MODEL)

    def unplug(self) -> None:
        """Pull the cable: pcscd finds that the reader does not answer any more."""
        self._pulled.touch()

    def plug(self) -> None:
        """Plug the cable in."""
        self._pulled.unlink(missing_ok=True)

    def exchange(self, model: str) -> None:
        """Use another reader, with the PC/SC name `model` and two numbers; "": no reader. Restarts pcscd."""
        self.stop(signal.SIGKILL)
        self._configure(model)
        self.start()

    def freeze(self) -> None:
        """Stop the process: pcscd exists and answers nothing."""
        self._signal(signal.SIGSTOP)

    def thaw(self) -> None:
        """Continue the process."""
        self._signal(signal.SIGCONT)

    def _signal(self, number: signal.Signals) -> None:
        assert self._process is not None
        self._process.send_signal(number)

    def _configure(self, model: str) -> None:
        reader = READER.replace(MODEL, model).replace(str(DRIVER), str(self._driver))
        self._reader.write_text(reader if model else "")

    def _ready(self) -> bool:
        return super()._ready() if self._reader.read_text() else SOCKET.exists()
