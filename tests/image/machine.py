"""A terminal as a whole machine in QEMU: booted with its own kernel, seen and touched from outside.

Always TCG, emulation without hardware support: the host's virtualisation may be missing or unusable, and the results
must not depend on it. Everything takes about ten times as long as on a real machine.
"""

import contextlib
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Final

from PySide6.QtGui import QImage

from tests.image.channels import Done, GuestAgent, Monitor, NoAnswer, Refused
from tests.image.disk import Image
from tests.image.usb_reader import UsbReader

WIDTH: Final = 1024
HEIGHT: Final = 768
BOOT_SECONDS: Final = 600.0
REST_SECONDS: Final = 0.4
"""Seconds after a press and after a release: on a slow machine libinput takes faster ones for a bouncing switch."""
_FULL_SCALE: Final = 0x7FFF
"""The largest value of an axis of an absolute pointer."""
_MEMORY_MB: Final = 2048
_PROCESSOR: Final = "max,avx=off,avx2=off"
"""QEMU 7.2 reads the whole operand of VPMASKMOVD instead of the masked part. Qt uses it with AVX2, and crashes at the
end of a picture, on a page that is not mapped: a fault that no real processor has."""

TOUCH_PANEL: Final = {"driver": "usb-tablet", "id": "touch", "bus": "usb.0", "port": "2"}


class Machine:
    """One running machine. It changes `disk`, not the image. Use `running`.

    `patient`: machines that run at the same time have priority, because this one has no time-outs of its own.
    """

    def __init__(
        self,
        image: Image,
        folder: Path,
        disk: Path,
        *,
        append: str = "",
        snapshot: str = "",
        patient: bool = False,
    ) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        self.folder = folder
        self.disk = disk
        self._began = time.monotonic()
        command = [*(["nice", "-n", "5"] if patient else []), *_command(image, folder, disk, append, snapshot)]
        for name in ("qmp", "agent", "reader"):
            (folder / name).unlink(missing_ok=True)
        with (folder / "qemu.log").open("wb") as log:
            self._process = subprocess.Popen(command, stdout=log, stderr=subprocess.STDOUT)
        self.monitor = Monitor(folder / "qmp")
        self.inside = GuestAgent(folder / "agent")
        self.reader: UsbReader | None = None

    def seconds(self) -> float:
        """Seconds since power-on."""
        return time.monotonic() - self._began

    def run(self, command: str, seconds: float = 120.0) -> Done:
        """Run a shell command inside, as root."""
        return self.inside.run(command, seconds)

    # --- screen and touches

    def picture(self, path: Path | None = None) -> QImage:
        """The graphics card's current picture, saved as PNG at `path`."""
        file = path or self.folder / "screen.ppm"  # without compression, for repeated reading
        self.monitor.call("screendump", filename=str(file.absolute()), format=file.suffix[1:])
        return QImage(str(file)).convertToFormat(QImage.Format.Format_RGB32)

    def press(self, x: float, y: float) -> None:
        """Touch (for the machine a pointer's button) this place in pixels."""
        self._point(x, y, down=True)
        time.sleep(REST_SECONDS)

    def release(self, x: float, y: float) -> None:
        """End the touch. Without a rest before the next touch the machine may see neither."""
        self._point(x, y, down=False)
        time.sleep(REST_SECONDS)

    def type_keys(self, *keys: str) -> None:
        """Press keys together, by QEMU's names ("ctrl", "alt", "delete"), on the connected keyboard."""
        self.monitor.call("send-key", keys=[{"type": "qcode", "data": key} for key in keys])

    # --- devices to connect and disconnect

    def plug(self, device: dict[str, str]) -> None:
        self.monitor.call("device_add", **device)

    def unplug(self, device: dict[str, str]) -> None:
        self.monitor.call("device_del", id=device["id"])
        self.monitor.wait_for("DEVICE_DELETED", device=device["id"])

    def plug_reader(self) -> UsbReader:
        """Connect the card reader, with its place for a card."""
        self.unplug_reader()
        self.reader = UsbReader(self.folder / "reader")
        return self.reader

    def at_reader(self) -> UsbReader:
        """The connected reader."""
        assert self.reader is not None, "no reader is connected"
        return self.reader

    def unplug_reader(self) -> None:
        if self.reader is not None:
            self.reader.close()
            self.reader = None

    # --- state of the machine

    def save(self, name: str) -> None:
        """Save memory and devices into its disk."""
        self.monitor.line(f"savevm {name}")

    def cut_power(self) -> None:
        """Kill QEMU: neither guest nor QEMU can write anything more."""
        self._process.kill()
        self._end()

    def keep_evidence(self) -> None:
        """Save the last screen and systemd's journal in its folder."""
        with contextlib.suppress(NoAnswer, Refused, OSError):
            self.picture(self.folder / "last.png")
            (self.folder / "journal.txt").write_text(self.run("journalctl --boot --no-pager", 60.0).output)

    def switch_off(self) -> None:
        if self._process.poll() is None:
            try:
                self.monitor.call("quit")
                self._process.wait(20)
            except (NoAnswer, OSError, subprocess.TimeoutExpired):
                self._process.kill()
        self._end()

    def _end(self) -> None:
        self._process.wait()
        self.unplug_reader()
        self.monitor.close()
        self.inside.close()

    def _point(self, x: float, y: float, *, down: bool) -> None:
        place: list[dict[str, Any]] = [
            {"type": "abs", "data": {"axis": axis, "value": round(value / size * _FULL_SCALE)}}
            for axis, value, size in (("x", x, WIDTH), ("y", y, HEIGHT))
        ]
        self.monitor.call("input-send-event", events=place)
        self.monitor.call("input-send-event", events=[{"type": "btn", "data": {"down": down, "button": "left"}}])


@contextmanager
def running(machine: Machine) -> Iterator[Machine]:
    """Switch it off at the end; after a failure, save its journal and its screen first."""
    try:
        yield machine
    except BaseException:
        machine.keep_evidence()
        raise
    finally:
        machine.switch_off()


def new_disk(image: Image, path: Path) -> Path:
    """An empty layer over the image's file system, which is not changed."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.unlink(missing_ok=True)
    create = ["qemu-img", "create", "-q", "-f", "qcow2", "-F", "raw", "-b", str(image.disk), str(path)]
    subprocess.run(create, check=True)
    return path


def copied_disk(disk: Path, path: Path) -> Path:
    """A copy including its snapshots."""
    path.parent.mkdir(parents=True, exist_ok=True)
    subprocess.run(["cp", "--reflink=auto", "--sparse=always", str(disk), str(path)], check=True)
    return path


def _command(image: Image, folder: Path, disk: Path, append: str, snapshot: str) -> list[str]:
    return [
        *("qemu-system-x86_64", "-nodefaults", "-no-user-config", "-display", "none"),
        *("-machine", "q35,smm=off", "-accel", "tcg", "-cpu", _PROCESSOR, "-m", str(_MEMORY_MB), "-smp", "1"),
        *("-kernel", str(image.kernel), "-initrd", str(image.initrd)),
        *("-append", f"root=/dev/vda rw console=ttyS0 quiet systemd.show_status=0 {append}".strip()),
        # Writes stay in the host's page cache, QEMU's default: killing QEMU loses none, and a flush is obeyed.
        *("-drive", f"file={disk},if=virtio,format=qcow2,cache=writeback"),
        *("-serial", f"file:{folder / 'serial.log'}"),
        *("-qmp", f"unix:{folder / 'qmp'},server=on,wait=off"),
        *("-device", "virtio-serial-pci", "-chardev", f"socket,id=agent,path={folder / 'agent'},server=on,wait=off"),
        *("-device", "virtserialport,chardev=agent,name=org.qemu.guest_agent.0"),
        *("-chardev", f"file,id=told,path={folder / 'told'}", "-device", "virtserialport,chardev=told,name=told"),
        *("-device", f"virtio-vga,xres={WIDTH},yres={HEIGHT}", "-device", "virtio-rng-pci", "-rtc", "base=utc"),
        # The reader appears when `UsbReader` connects.
        *("-chardev", f"socket,id=reader,path={folder / 'reader'},server=on,wait=off", "-device", "qemu-xhci,id=usb"),
        *("-device", _as_option(TOUCH_PANEL), "-device", "usb-redir,chardev=reader,id=reader,bus=usb.0,port=1"),
        *(("-loadvm", snapshot) if snapshot else ()),
    ]


def _as_option(device: dict[str, str]) -> str:
    return ",".join([device["driver"], *(f"{key}={value}" for key, value in device.items() if key != "driver")])
