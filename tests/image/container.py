"""The installed packages in a container: systemd as PID 1, and all parts of the unit that need no hardware.

Not real here: the graphics card (the compositor paints into memory), input, USB, DeviceAllow, memory limits.
"""

import os
import subprocess
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from tests.image.channels import Done
from tests.image.disk import VIRTUAL_READER
from tests.image.evidence import UNIT

BOOT_SECONDS: Final = 60.0

_HEADLESS: Final = """\
# No display: cage paints into memory.
[Service]
Environment=WLR_BACKENDS=headless WLR_LIBINPUT_NO_DEVICES=1
"""
_NETWORK: Final = """\
# The virtual reader's driver listens on a port, which the terminal's drop-in forbids pcscd.
[Service]
RestrictAddressFamilies=AF_INET AF_INET6
IPAddressAllow=localhost
"""
_READER: Final = """\
FRIENDLYNAME "Practice Reader"
DEVICENAME   /dev/null:0x8C7B
LIBPATH      /usr/lib/pcsc/drivers/serial/libifdvpcd.so
CHANNELID    0x8C7B
"""
_PICTURE: Final = (
    "cd /run/mynapoint-kiosk && runuser -u kiosk -- env XDG_RUNTIME_DIR=$PWD WAYLAND_DISPLAY=$(echo wayland-?) "
    "timeout 20 grim -t png -"
)


class Container:
    """A running container. `running_container` starts and ends it."""

    def __init__(self, leader: int) -> None:
        self._leader = leader
        """The container's PID 1, as numbered on this machine."""

    def run(self, command: str, seconds: float = 120.0) -> Done:
        """Run a shell command inside, as root."""
        done = self._entered(command, seconds)
        return Done(command, done.returncode, (done.stdout + done.stderr).decode(errors="replace"))

    def picture(self, path: Path) -> Path:
        """The compositor's frame, as PNG. Raises AssertionError if it does not answer."""
        done = self._entered(_PICTURE, 30.0)
        assert done.returncode == 0, f"grim: exit code {done.returncode}\n{done.stderr.decode(errors='replace')}"
        path.write_bytes(done.stdout)
        return path

    def _entered(self, command: str, seconds: float) -> "subprocess.CompletedProcess[bytes]":
        clean = ["env", "-i", "PATH=/usr/sbin:/usr/bin:/sbin:/bin", "LC_ALL=C.UTF-8", "HOME=/root"]
        enter = ["nsenter", f"--target={self._leader}", "--mount", "--uts", "--ipc", "--net", "--pid", "--cgroup"]
        return subprocess.run([*enter, *clean, "sh", "-c", command], capture_output=True, timeout=seconds, check=False)


@contextmanager
def running_container(root: Path, folder: Path, lent: Mapping[Path, str] | None = None) -> Iterator[Container]:
    """Boots from the root, which is not changed: the container writes to memory.

    `lent`: folders of this machine -> where they are readable in the container.
    """
    folder.mkdir(parents=True, exist_ok=True)
    drop_in = folder / "headless.conf"
    drop_in.write_text(_HEADLESS)
    reader = folder / "vpcd"
    reader.write_text(_READER)
    network = folder / "network.conf"
    network.write_text(_NETWORK)
    command = [
        *("systemd-nspawn", "--quiet", f"--directory={root}", "--volatile=overlay", "--boot", "--register=no"),
        *("--keep-unit", "--private-network", "--machine=terminal", "--link-journal=no", "--resolv-conf=off"),
        *("--timezone=off", "--console=pipe", f"--bind-ro={drop_in}:/etc/systemd/system/{UNIT}.d/90-headless.conf"),
        f"--bind-ro={reader}:{VIRTUAL_READER}",
        f"--bind-ro={network}:/etc/systemd/system/pcscd.service.d/90-network.conf",
        *(f"--bind-ro={source}:{target}" for source, target in (lent or {}).items()),
    ]
    # Hosts with cgroups version 1 also have a unified hierarchy, which systemd of Debian 13 requires.
    environment = {**os.environ, "SYSTEMD_NSPAWN_UNIFIED_HIERARCHY": "1"}
    with (folder / "console.log").open("wb") as console:
        process = subprocess.Popen(
            command, stdin=subprocess.DEVNULL, stdout=console, stderr=subprocess.STDOUT, env=environment
        )
        try:
            container = Container(_leader(process.pid))
            try:
                yield container
            finally:
                (folder / "journal.txt").write_text(container.run("journalctl --boot --no-pager").output)
        finally:
            process.terminate()
            try:
                process.wait(10)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()


def _leader(pid: int) -> int:
    """The container's PID 1 under this nspawn, after its message bus answers."""
    until = time.monotonic() + BOOT_SECONDS
    children = Path(f"/proc/{pid}/task/{pid}/children")
    while time.monotonic() < until:
        found = [int(each) for each in children.read_text().split()]
        if found and Container(found[-1]).run("systemctl show --property=Version").code == 0:
            return found[-1]
        time.sleep(0.1)
    raise AssertionError(f"the container did not boot within {BOOT_SECONDS:.0f} s")
