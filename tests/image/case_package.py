"""The package in a running system: upgrade, downgrade, removal, purge. No accepted application is lost."""

import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk import SOFTWARE
from tests.image import disk
from tests.image.conftest import RUNS
from tests.image.container import Container, running_container
from tests.image.disk import CONFIG, STATE, Image
from tests.image.evidence import events, is_active, queue, unit_property
from tests.image.report import Log
from tests.image.sight import wait_until

pytestmark = [pytest.mark.long, pytest.mark.timeout(2400)]

NAMES = ("mynapoint-kiosk", "mynapoint-kiosk-sandbox")
PLACE = "/run/packages"
DPKG_SECONDS = 900.0
"""Time-out of dpkg, which unpacks and syncs 200 MB: minutes on a busy host."""
ACCEPT = f"""
import hashlib
from datetime import UTC, datetime, timedelta
from pathlib import Path
from kiosk.application.claims import new_application_id
from kiosk.application.receipt_number import receipt_number
from kiosk.outbox.store import Outbox
from kiosk.outbox.values import Challenge, QueueEntry

identifier, now, sealed = new_application_id(), datetime.now(UTC), b"sealed"
outbox = Outbox.open(Path("{STATE}/queue"), lambda: now)
outbox.challenges.add([Challenge(identifier, now + timedelta(days=1))])
number = receipt_number(identifier)
digest = hashlib.sha256(sealed).hexdigest()
outbox.accept(QueueEntry(identifier, "K-PACKAGE", sealed, digest, number, now), identifier)
"""


@pytest.fixture
def packages(pytestconfig: pytest.Config, log: Log) -> Path:
    """Both packages as installed (now), and as a later version (later)."""
    folder = RUNS / log.name / "packages"
    shutil.rmtree(folder, ignore_errors=True)
    for version in ("now", "later"):
        (folder / version).mkdir(parents=True)
    for name in NAMES:
        (deb,) = (each for each in disk.packages(pytestconfig.getoption("debs")) if each.name.startswith(f"{name}_"))
        shutil.copy(deb, folder / "now" / f"{name}.deb")
        tree = folder / name
        subprocess.run(["dpkg-deb", "--raw-extract", str(deb), str(tree)], check=True)
        control = tree / "DEBIAN/control"
        version = next(line for line in control.read_text().splitlines() if line.startswith("Version: "))[9:]
        control.write_text(control.read_text().replace(version, f"{version}+later"))
        command = ["dpkg-deb", "--root-owner-group", "-Znone", "--build", str(tree), str(folder / f"later/{name}.deb")]
        subprocess.run(command, check=True, capture_output=True)
        shutil.rmtree(tree)
    return folder


@pytest.fixture
def container(image: Image, packages: Path, log: Log) -> Iterator[Container]:
    with running_container(image.root, RUNS / log.name, {packages: PLACE}) as started:
        wait_until(lambda: is_active(started), "the terminal's start")
        yield started
        (RUNS / log.name / "journal.txt").write_text(started.run("journalctl --boot --no-pager").output)


def installed(container: Container) -> str:
    return container.run("dpkg-query -W -f '${Version}' mynapoint-kiosk").checked()


def install(container: Container, version: str) -> str:
    """Install both packages in one call, as a technician does. Returns the output after the terminal works again."""
    before = unit_property(container, "InvocationID")
    said = container.run(
        f"DEBIAN_FRONTEND=noninteractive dpkg --install {PLACE}/{version}/*.deb", DPKG_SECONDS
    ).checked()
    wait_until(
        lambda: is_active(container) and unit_property(container, "InvocationID") != before,
        f"the terminal after the installation ({version})",
    )
    assert container.run("systemctl is-active kiosk-not-in-service").output.strip() == "inactive"
    return said


def test_package_life(container: Container, log: Log) -> None:
    """Installed, upgraded, downgraded, removed, purged."""
    assert container.run("kiosk --version").checked().strip() == SOFTWARE
    assert container.run("dpkg --verify mynapoint-kiosk | grep -v kiosk.toml").output == "", (
        "installed files must be unaltered"
    )
    container.run("udevadm verify /usr/lib/udev/rules.d/93-mynapoint-kiosk.rules").checked()
    first = installed(container)

    # This application waits all the time: upstream never accepts these bytes.
    container.run("systemctl stop kiosk").checked()
    container.run(f"runuser -u kiosk -- /usr/lib/mynapoint-kiosk/bin/python3 -I -c '{ACCEPT}'").checked()
    container.run("systemctl start kiosk").checked()
    (accepted,) = [row["application_id"] for row in queue(container)]

    install(container, "later")
    assert installed(container) == f"{first}+later"
    # A container has no console for the picture; its service starts while files change.
    assert "Starting" in container.run("journalctl --unit kiosk-not-in-service").output
    assert [row["application_id"] for row in queue(container)] == [accepted]
    said = install(container, "now")
    assert "downgrading" in said
    assert installed(container) == first
    assert [row["application_id"] for row in queue(container)] == [accepted]
    starts = [each for each in events(container) if each["event"] == "started"]
    log.say(f"{first}, a later version and back: {len(starts)} starts in the terminal's journal")

    container.run("dpkg --remove mynapoint-kiosk-sandbox mynapoint-kiosk", DPKG_SECONDS).checked()
    assert container.run("pgrep --uid kiosk").output == "", "a process of the terminal still runs"
    assert container.run(f"test -e {CONFIG} && test -e {STATE}/queue/outbox.sqlite3").code == 0

    said = container.run("dpkg --purge mynapoint-kiosk-sandbox mynapoint-kiosk 2>&1", DPKG_SECONDS).checked()
    assert f"{STATE} is kept" in said
    assert f"rm -r {STATE}" in said
    assert container.run(f"test -e {STATE}/queue/outbox.sqlite3").code == 0
    assert container.run(f"test -e {CONFIG}").code == 1
    log.say(next(line for line in said.splitlines() if "is kept" in line))

    # The technician gives up the waiting application; then no file is left.
    container.run(f"DEBIAN_FRONTEND=noninteractive dpkg --install {PLACE}/now/*.deb", DPKG_SECONDS).checked()
    container.run(f"systemctl stop kiosk && rm -r {STATE}/queue").checked()
    container.run("dpkg --purge mynapoint-kiosk-sandbox mynapoint-kiosk", DPKG_SECONDS).checked()
    folders = f"{STATE} {STATE}-recovery /usr/lib/mynapoint-kiosk /usr/share/mynapoint-kiosk /etc/mynapoint-kiosk"
    left = container.run(f"ls -d {folders} 2>/dev/null")
    assert left.output.split() == []
