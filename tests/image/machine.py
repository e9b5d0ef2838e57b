"""A terminal as a whole machine in QEMU: booted by its own kernel, seen and touched from outside.

Always TCG, emulation without hardware: the host's virtualisation may be missing or not usable, and the results must not
depend on it. Everything takes some ten times as long as on a real machine.
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
"""A finger rests at least so long: what a slow machine sees shorter, libinput takes for a bouncing switch."""
_FULL_SCALE: Final = 0x7FFF
"""The largest value of an axis of an absolute pointer."""
_MEMORY_MB: Final = 2048

TOUCH_PANEL: Final = {"driver": "usb-tablet", "id": "touch", "bus": "usb.0", "port": "2"}


class Machine:
    """One machine that runs. `disk` is changed; the image is not. Use `running`."""

    def __init__(self, image: Image, folder: Path, disk: Path, *, append: str = "", snapshot: str = "") -> None:
        folder.mkdir(parents=True, exist_ok=True)
        self.folder = folder
        self.disk = disk
        self._began = time.monotonic()
        self._process = _started(image, folder, disk, append, snapshot)
        self.monitor = Monitor(folder / "qmp")
        self.inside = GuestAgent(folder / "agent")
        self.reader: UsbReader | None = None

    def seconds(self) -> float:
        """Since it was switched on."""
        return time.monotonic() - self._began

    def run(self, command: str, seconds: float = 120.0) -> Done:
        """A shell command inside, as root."""
        return self.inside.run(command, seconds)

    # --- what a person sees and does

    def picture(self, path: Path | None = None) -> QImage:
        """What the graphics card shows now; kept as PNG at `path`."""
        file = path or self.folder / "screen.ppm"  # to look again and again, which is cheaper without compression
        self.monitor.call("screendump", filename=str(file.absolute()), format=file.suffix[1:])
        return QImage(str(file)).convertToFormat(QImage.Format.Format_RGB32)

    def press(self, x: float, y: float) -> None:
        """A finger (to the machine a pointer's button) at this place in pixels."""
        self._point(x, y, down=True)
        time.sleep(REST_SECONDS)

    def release(self, x: float, y: float) -> None:
        self._point(x, y, down=False)

    def type_keys(self, *keys: str) -> None:
        """Keys held together, by QEMU's names ("ctrl", "alt", "delete"), on the keyboard that is plugged in."""
        self.monitor.call("send-key", keys=[{"type": "qcode", "data": key} for key in keys])

    # --- what may be plugged and pulled

    def plug(self, device: dict[str, str]) -> None:
        self.monitor.call("device_add", **device)

    def unplug(self, device: dict[str, str]) -> None:
        self.monitor.call("device_del", id=device["id"])
        self.monitor.wait_for("DEVICE_DELETED", device=device["id"])

    def plug_reader(self) -> UsbReader:
        """The card reader, and the place of a card at it."""
        self.unplug_reader()
        self.reader = UsbReader(self.folder / "reader")
        return self.reader

    def at_reader(self) -> UsbReader:
        """The reader that is plugged in."""
        assert self.reader is not None, "no reader is plugged in"
        return self.reader

    def unplug_reader(self) -> None:
        if self.reader is not None:
            self.reader.close()
            self.reader = None

    # --- the machine's own life

    def save(self, name: str) -> None:
        """Memory and devices as they are now, into its disk."""
        self.monitor.line(f"savevm {name}")

    def cut_power(self) -> None:
        """Kill QEMU: nothing in the guest, and nothing of QEMU's, gets a chance to write anything more."""
        self._process.kill()
        self._end()

    def keep_evidence(self) -> None:
        """The last screen and systemd's journal, as files of its folder."""
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
    """Switch it off in the end; when something failed, keep its journal and its screen first."""
    try:
        yield machine
    except BaseException:
        machine.keep_evidence()
        raise
    finally:
        machine.switch_off()


def new_disk(image: Image, path: Path) -> Path:
    """An empty layer over the image's file system, which stays as it is."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.unlink(missing_ok=True)
    create = ["qemu-img", "create", "-q", "-f", "qcow2", "-F", "raw", "-b", str(image.disk), str(path)]
    subprocess.run(create, check=True)
    return path


def copied_disk(disk: Path, path: Path) -> Path:
    """With the snapshots that are in it."""
    path.parent.mkdir(parents=True, exist_ok=True)
    subprocess.run(["cp", "--reflink=auto", "--sparse=always", str(disk), str(path)], check=True)
    return path


def _started(image: Image, folder: Path, disk: Path, append: str, snapshot: str) -> "subprocess.Popen[bytes]":
    for name in ("qmp", "agent", "reader"):
        (folder / name).unlink(missing_ok=True)
    command = [
        *("qemu-system-x86_64", "-nodefaults", "-no-user-config", "-display", "none"),
        *("-machine", "q35,smm=off", "-accel", "tcg", "-cpu", "max", "-m", str(_MEMORY_MB), "-smp", "1"),
        *("-kernel", str(image.kernel), "-initrd", str(image.initrd)),
        *("-append", f"root=/dev/vda rw console=ttyS0 quiet systemd.show_status=0 {append}".strip()),
        # Writes wait in the host's page cache, as QEMU does by default: a killed QEMU loses none, a flush is obeyed.
        *("-drive", f"file={disk},if=virtio,format=qcow2,cache=writeback"),
        *("-serial", f"file:{folder / 'serial.log'}"),
        *("-qmp", f"unix:{folder / 'qmp'},server=on,wait=off"),
        *("-device", "virtio-serial-pci", "-chardev", f"socket,id=agent,path={folder / 'agent'},server=on,wait=off"),
        *("-device", "virtserialport,chardev=agent,name=org.qemu.guest_agent.0"),
        *("-chardev", f"file,id=told,path={folder / 'told'}", "-device", "virtserialport,chardev=told,name=told"),
        *("-device", f"virtio-vga,xres={WIDTH},yres={HEIGHT}", "-device", "virtio-rng-pci", "-rtc", "base=utc"),
        # The reader is plugged in when `UsbReader` connects.
        *("-chardev", f"socket,id=reader,path={folder / 'reader'},server=on,wait=off", "-device", "qemu-xhci,id=usb"),
        *("-device", _as_option(TOUCH_PANEL), "-device", "usb-redir,chardev=reader,id=reader,bus=usb.0,port=1"),
        *(("-loadvm", snapshot) if snapshot else ()),
    ]
    with (folder / "qemu.log").open("wb") as log:
        return subprocess.Popen(command, stdout=log, stderr=subprocess.STDOUT)


def _as_option(device: dict[str, str]) -> str:
    return ",".join([device["driver"], *(f"{key}={value}" for key, value in device.items() if key != "driver")])
