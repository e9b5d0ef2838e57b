"""The machine's file system: the packages installed by apt, enrolled at a practice upstream, ready to boot.

`packaging/image/machine-root` makes and caches the root. This module turns it into a test machine: practice cards that
it trusts (their private keys stay outside), and the sandbox as a service.
"""

import hashlib
import os
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from devices.simulator.practice import PracticeSet, practice_cards
from kiosk.doctor.input_devices import RULES

ROOT: Final = Path(__file__).parents[2]
SUITE: Final = os.environ.get("RELEASE") or "trixie"
"""The Debian release that boots."""
_VERSION: Final = {"bookworm": 12, "trixie": 13}[SUITE]
FOLDER: Final = Path(f"/var/tmp/mynapoint-kiosk-image-{SUITE}")
DISK_SIZE: Final = "4G"
CONFIG: Final = "/etc/mynapoint-kiosk/kiosk.toml"
STATE: Final = "/var/lib/mynapoint-kiosk"
PRACTICE: Final = "/etc/mynapoint-kiosk-practice"
SANDBOX_DATA: Final = "/var/lib/mynapoint-kiosk-practice"
VIRTUAL_READER: Final = "/etc/reader.conf.d/vpcd"
"""Its driver listens on a port: removed from the machine, and the only reader of the container."""
_TOUCH_PANEL: Final = """\
# The pointer in place of a touch panel: QEMU's ids, at its port.
SUBSYSTEM=="input", ENV{ID_PATH}=="*-usb-0:2:1.0", ATTRS{id/vendor}=="0627", ATTRS{id/product}=="0001", \\
  ENV{KIOSK_INPUT}="named"
"""
URL: Final = "https://127.0.0.1:8443"

_SETTINGS: Final = f"""\
terminal = "seven-bank-atm"
campaign = "practice"
hours = "24h"

[reader]
name = "Reader"     # the name of QEMU's reader says "contact"; this setting selects it nevertheless

[trust]
anchors = ["{PRACTICE}/ca.pem"]

[printer]
kind = "file"

[upstream]
url = "{URL}"
spread = 0
"""
_SANDBOX: Final = (
    f"kiosk sandbox --port 8443 --data {SANDBOX_DATA} --card-ca {PRACTICE}/ca.pem --people {PRACTICE}/people.json"
)
_SANDBOX_UNIT: Final = f"""\
[Unit]
Description=Practice upstream of the test machine
Before=kiosk.service mynapoint-kiosk.service

[Service]
ExecStart=/usr/bin/{_SANDBOX}
Restart=always

[Install]
WantedBy=multi-user.target
"""
_ENROL: Final = f"""
ip link set lo up
{_SANDBOX} > /tmp/sandbox.log 2>&1 &
for _ in $(seq 300); do ! grep -q '^sandbox at' /tmp/sandbox.log || break; sleep 0.1; done
code=$(kiosk sandbox --data {SANDBOX_DATA} code)
install -d -o kiosk -g kiosk -m 700 {STATE}
runuser -u kiosk -- sh -c 'printf "%s\\n" "$1" | kiosk enrol --config {CONFIG}' sh "$code"
kill $!
wait $! || true
rm /tmp/sandbox.log
"""


@dataclass(frozen=True, slots=True)
class Image:
    """The files from which a machine starts. They are never written to."""

    root: Path
    disk: Path
    kernel: Path
    initrd: Path
    cards: PracticeSet


def packages(folder: Path) -> list[Path]:
    """The packages for this release, among all in `folder`."""
    return sorted(folder.glob(f"*+deb{_VERSION}_*.deb"))


def made_image(debs: list[Path], folder: Path = FOLDER) -> Image:
    """Make the missing parts. Needs root."""
    if not debs:
        raise SystemExit(f"there are no packages for {SUITE}: make deb RELEASE={SUITE}, or name their folder with DEBS")
    maker = [str(ROOT / "packaging" / "image" / "machine-root"), SUITE, str(folder), *map(str, debs)]
    installed = Path(subprocess.run(maker, check=True, stdout=subprocess.PIPE, text=True).stdout.strip())
    key = hashlib.sha256(installed.name.encode() + Path(__file__).read_bytes()).hexdigest()[:12]
    made = folder / f"image-{key}"
    cards = folder / f"cards-{key}"
    if not made.exists():
        for old in (*folder.glob("image-*"), *folder.glob("cards-*")):
            shutil.rmtree(old)
        part = folder / f"image-{key}.part"
        part.mkdir()
        subprocess.run(["cp", "-a", "--reflink=auto", str(installed), str(part / "root")], check=True)
        _add_practice(part / "root", practice_cards(cards))
        _write_disk(part)
        part.rename(made)
    return Image(
        root=made / "root",
        disk=made / "disk.ext4",
        kernel=made / "vmlinuz",
        initrd=made / "initrd.img",
        cards=practice_cards(cards),
    )


def _add_practice(root: Path, cards: PracticeSet) -> None:
    (root / "etc/hostname").write_text("terminal\n")
    (root / "etc/fstab").write_text("/dev/vda / ext4 errors=remount-ro 0 1\n")
    (root / VIRTUAL_READER[1:]).unlink()
    practice = root / PRACTICE[1:]
    practice.mkdir()
    shutil.copy(cards.ca_file, practice / "ca.pem")
    shutil.copy(cards.people_file, practice / "people.json")
    (root / CONFIG[1:]).write_text(_SETTINGS)
    (root / str(RULES)[1:]).write_text(_TOUCH_PANEL)
    (root / "etc/systemd/system/practice-upstream.service").write_text(_SANDBOX_UNIT)
    inside(
        root,
        _ENROL + "systemctl enable practice-upstream.service; systemctl disable cups.service cups.socket cups.path",
    )


def inside(root: Path, script: str) -> None:
    """Run as root in the file system, with the host's network and separate processes."""
    enter = (
        'cd "$1"; mount --bind . .; cd "$1"; mount -t proc proc proc; mount --rbind /dev dev; '
        "mount -t tmpfs tmpfs run; exec env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin LC_ALL=C.UTF-8 HOME=/root "
        'chroot . sh -euc "$2"'
    )
    unshare = ["unshare", "--mount", "--net", "--pid", "--fork", "--kill-child"]
    subprocess.run([*unshare, "--", "sh", "-euc", enter, "sh", str(root), script], check=True)


def _write_disk(folder: Path) -> None:
    """Write the file system from the folder, without a loop device."""
    root = folder / "root"
    shutil.copy(next((root / "boot").glob("vmlinuz-*")), folder / "vmlinuz")
    shutil.copy(next((root / "boot").glob("initrd.img-*")), folder / "initrd.img")
    make = ["mke2fs", "-q", "-t", "ext4", "-E", "lazy_itable_init=1", "-L", "root", "-d", str(root)]
    subprocess.run([*make, str(folder / "disk.ext4"), DISK_SIZE], check=True)


if __name__ == "__main__":
    # Before pytest, whose plug-ins block the network.
    made_image(packages(Path(sys.argv[1])))
