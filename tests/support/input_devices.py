"""Folders of input devices as of the kernel and udev."""

from pathlib import Path


class InputFolders:
    """`input` is like /sys/class/input, `udev` like udev's database."""

    def __init__(self, folder: Path) -> None:
        self.input = folder / "input"
        self.udev = folder / "udev"
        self.input.mkdir(parents=True)
        self.udev.mkdir()

    def plug(self, name: str, *, silenced: bool, bus: str = "0003", port: str = "") -> Path:
        """Add a device. `silenced`: udev marks it as ignored."""
        number = 64 + len(list(self.input.iterdir()))
        device = self.input / f"event{number - 64}"
        (device / "device/id").mkdir(parents=True)
        (device / "dev").write_text(f"13:{number}\n")
        (device / "device/name").write_text(f"{name}\n")
        (device / "device/inhibited").write_text("1\n" if silenced else "0\n")
        for key, value in {"bustype": bus, "vendor": "0627", "product": "0001"}.items():
            (device / "device/id" / key).write_text(f"{value}\n")
        if port:
            (self.udev / f"c13:{number}").write_text(f"I:123\nE:ID_INPUT=1\nE:ID_PATH={port}\nG:seat\n")
        return device
