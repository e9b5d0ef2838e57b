"""A pcscd whose virtual reader has a cable: it can be unplugged, plugged in again, and exchanged for another model."""

import signal
import subprocess
from pathlib import Path

from tests.support.pcscd import DRIVER, READER, SOCKET, PcscService

SOURCE = Path(__file__).with_suffix(".c")
MODEL = "Virtual PCD"


class PluggableService(PcscService):
    """`folder` is private to it. Started, it has the reader plugged in."""

    def __init__(self, folder: Path) -> None:
        super().__init__(folder)
        self._pulled = folder / "pulled"
        self._driver = folder / "libifdcable.so"
        (folder / "libifdvpcd.so.0").symlink_to(DRIVER)  # under the name that it gives itself
        command = ["gcc", "-shared", "-fPIC", "-I/usr/include/PCSC", f'-DPULLED="{self._pulled}"', str(SOURCE)]
        linked = ["-Wl,--no-as-needed", str(DRIVER), f"-Wl,-rpath,{folder}", "-ldl", "-o", str(self._driver)]
        subprocess.run([*command, *linked], check=True, timeout=120)
        self._configure(MODEL)

    def unplug(self) -> None:
        """Pull the cable: pcscd finds that the reader does not answer any more."""
        self._pulled.touch()

    def plug(self) -> None:
        """Put it in again."""
        self._pulled.unlink(missing_ok=True)

    def exchange(self, model: str) -> None:
        """Another reader, whose name for PC/SC is `model` and two numbers; "": none at all. Starts pcscd anew."""
        self.stop(signal.SIGKILL)
        self._configure(model)
        self.start()

    def freeze(self) -> None:
        """pcscd is there and answers nothing."""
        self._signal(signal.SIGSTOP)

    def thaw(self) -> None:
        self._signal(signal.SIGCONT)

    def _signal(self, number: signal.Signals) -> None:
        assert self._process is not None
        self._process.send_signal(number)

    def _configure(self, model: str) -> None:
        reader = READER.replace(MODEL, model).replace(str(DRIVER), str(self._driver))
        self._reader.write_text(reader if model else "")

    def _ready(self) -> bool:
        return super()._ready() if self._reader.read_text() else SOCKET.exists()
