"""What the cases of `make image-test` share: the image, the machine at its attract screen, the log with pictures."""

import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from devices.simulator import SimulatedCard
from tests.image.disk import FOLDER, ROOT, Image, made_image, packages
from tests.image.evidence import closed, watched_ago
from tests.image.machine import BOOT_SECONDS, Machine, copied_disk, new_disk, running
from tests.image.rehearsed import Step, rehearsed
from tests.image.report import OUTPUT, Log, Report
from tests.image.sight import wait_for_picture, wait_until
from ui.shopper.script import practice_visit

SNAPSHOT = "booted"
RUNS = FOLDER / "runs"
COLD_BOOT = RUNS / "cold-boot"
AGENT_SECONDS = 60.0
OPEN_SECONDS = 240.0
PING_SECONDS = 3.0
"""Between two pings of the watchdog (WatchdogSec of the unit, by four)."""


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--debs", type=Path, default=ROOT / "out" / "deb", help="the folder of the packages to install")
    parser.addoption("--seed", type=int, help="of the moments of the power cuts; else a new one")
    parser.addoption("--reuse", action="store_true", help="begin with the machine that an earlier run has booted")
    parser.addoption("--cuts", type=int, default=20, help="how often the power is cut")
    parser.addoption("--document", action="store_true", help="write docs/image-test-log.md and its pictures")


def pytest_configure(config: pytest.Config) -> None:
    OUTPUT.mkdir(parents=True, exist_ok=True)
    names = [deb.stem for deb in packages(config.getoption("debs"))]
    config.pluginmanager.register(Report(names, document=config.getoption("document")))


@pytest.fixture
def log(request: pytest.FixtureRequest) -> Log:
    node = request.node
    assert isinstance(node, pytest.Item)
    return Log(node)


@pytest.fixture(scope="session")
def image(pytestconfig: pytest.Config) -> Image:
    return made_image(packages(pytestconfig.getoption("debs")))


@pytest.fixture(scope="session")
def steps(tmp_path_factory: pytest.TempPathFactory) -> tuple[Step, ...]:
    """The usual visit, done here by the automatic shopper, from the attract screen to a taken card."""
    return rehearsed(practice_visit(), tmp_path_factory.mktemp("rehearsal"))


@dataclass(frozen=True, slots=True)
class ColdBoot:
    """A machine that was switched on with an empty memory. Seconds are from that moment on."""

    disk: Path
    agent_seconds: float
    painted_seconds: float
    start_seconds: str
    picture: Path


@pytest.fixture(scope="session")
def cold_boot(image: Image, steps: tuple[Step, ...]) -> ColdBoot:
    """Boots, waits for the attract screen, and keeps the machine as it is then."""
    folder = COLD_BOOT
    disk = new_disk(image, folder / "disk.qcow2")
    picture = OUTPUT / "cold-boot-attract.png"
    with running(Machine(image, folder, disk)) as machine:
        machine.plug_reader()
        machine.inside.wait(BOOT_SECONDS)
        agent = machine.seconds()
        wait_for_picture(machine, steps[0].before, "the attract screen", BOOT_SECONDS)
        painted = machine.seconds()
        machine.picture(picture)
        started = machine.run("systemd-analyze; systemctl show -P ActiveState kiosk").checked()
        wait_until(
            lambda: machine.run("systemctl is-system-running").output.strip() != "starting", "the end of the boot"
        )
        machine.unplug_reader()  # QEMU cannot save a machine with such a device
        wait_until(lambda: closed(machine) == "no_reader", "the closed screen")
        # A machine that was saved just before the watchdog's time was over would begin each case with a restart.
        wait_until(lambda: watched_ago(machine) < PING_SECONDS, "a ping of the watchdog")
        machine.save(SNAPSHOT)
    return ColdBoot(disk, agent, painted, started, picture)


@pytest.fixture(scope="session")
def booted(request: pytest.FixtureRequest) -> Path:
    """The disk of the machine that has booted, with its snapshot."""
    if request.config.getoption("reuse"):
        return COLD_BOOT / "disk.qcow2"
    done: ColdBoot = request.getfixturevalue("cold_boot")
    return done.disk


@pytest.fixture
def terminal(image: Image, booted: Path, steps: tuple[Step, ...], log: Log) -> Iterator[Machine]:
    """A machine of its own for this case, at the attract screen."""
    folder = RUNS / log.name
    shutil.rmtree(folder, ignore_errors=True)
    disk = copied_disk(booted, folder / "disk.qcow2")
    with running(Machine(image, folder, disk, snapshot=SNAPSHOT)) as machine:
        machine.inside.wait(AGENT_SECONDS)
        machine.plug_reader()
        wait_until(lambda: closed(machine) == "", "the open terminal", OPEN_SECONDS)
        wait_for_picture(machine, steps[0].before, "the attract screen", OPEN_SECONDS)
        yield machine
        machine.keep_evidence()
    disk.unlink()


@pytest.fixture
def alice(image: Image) -> SimulatedCard:
    card = image.cards.card("alice")
    return SimulatedCard(card.name, card.answer_to_reset, card.files)  # with tries of its own
