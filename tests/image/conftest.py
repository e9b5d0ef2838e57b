"""Shared by the cases of `make image-test`: the image, the machine at its attract screen, the log with pictures."""

import fcntl
import json
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from pathlib import Path

import pytest

from devices.simulator import SimulatedCard
from tests.image.container import Container, running_container
from tests.image.disk import FOLDER, ROOT, Image, made_image, packages
from tests.image.evidence import closed, is_active, watched_ago
from tests.image.machine import BOOT_SECONDS, Machine, copied_disk, new_disk, running
from tests.image.rehearsed import Step, rehearsed
from tests.image.report import OUTPUT, Log, Report
from tests.image.sight import wait_for_picture, wait_until
from ui.automatic_shopper.script import practice_visit

SNAPSHOT = "booted"
RUNS = FOLDER / "runs"
COLD_BOOT = RUNS / "cold-boot"
BOOTED = COLD_BOOT / "disk.qcow2"
BOOTED_PICTURE = OUTPUT / "cold-boot-attract.png"
AGENT_SECONDS = 60.0
OPEN_SECONDS = 240.0
PING_SECONDS = 3.0
"""Seconds between two pings of the watchdog (a quarter of the unit's WatchdogSec)."""


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--debs", type=Path, default=ROOT / "out" / "deb", help="the folder of the packages to install")
    parser.addoption("--seed", type=int, help="seed for the moments of the power cuts; default: random")
    parser.addoption("--reuse", action="store_true", help="use the machine that an earlier run has booted")
    parser.addoption("--cuts", type=int, default=20, help="total number of power cuts")
    parser.addoption("--document", action="store_true", help="write docs/image-test-log.md and its pictures")


def pytest_configure(config: pytest.Config) -> None:
    OUTPUT.mkdir(parents=True, exist_ok=True)
    if hasattr(config, "workerinput"):
        return  # another process collects the results of the cases
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
    """The usual visit, by the automatic shopper on this machine, from the attract screen to the removal of the card."""
    return rehearsed(practice_visit(), tmp_path_factory.mktemp("rehearsal"))


@dataclass(frozen=True, slots=True)
class ColdBoot:
    """A machine that was booted. Times are in seconds since power-on."""

    agent_seconds: float
    painted_seconds: float
    start_seconds: str


@pytest.fixture(scope="session")
def cold_boot(image: Image, steps: tuple[Step, ...], testrun_uid: str) -> ColdBoot:
    """Boots, waits for the attract screen, and saves the machine in that state: once for all processes of a run."""
    COLD_BOOT.mkdir(parents=True, exist_ok=True)
    done = COLD_BOOT / "done.json"
    with alone(COLD_BOOT / "lock"):
        if done.is_file() and (said := json.loads(done.read_text())).pop("run") == testrun_uid:
            return ColdBoot(**said)
        done.unlink(missing_ok=True)
        boot = boot_and_save(image, steps)
        done.write_text(json.dumps({"run": testrun_uid, **asdict(boot)}))
        return boot


@contextmanager
def alone(file: Path) -> Iterator[None]:
    """A lock among the processes of this run."""
    with file.open("w") as held:
        fcntl.flock(held, fcntl.LOCK_EX)
        yield


def boot_and_save(image: Image, steps: tuple[Step, ...]) -> ColdBoot:
    with running(Machine(image, COLD_BOOT, new_disk(image, BOOTED))) as machine:
        machine.plug_reader()
        machine.inside.wait(BOOT_SECONDS)
        agent = machine.seconds()
        wait_for_picture(machine, steps[0].before, "the attract screen", BOOT_SECONDS)
        painted = machine.seconds()
        machine.picture(BOOTED_PICTURE)
        wait_until(
            lambda: machine.run("systemctl is-system-running").output.strip() != "starting", "the end of the boot"
        )
        started = machine.run("systemd-analyze time").checked().splitlines()[0]
        machine.unplug_reader()  # QEMU cannot save a machine with such a device
        wait_until(lambda: closed(machine) == "no_reader", "the closed screen")
        # A machine saved just before the watchdog's time-out would begin each case with a restart.
        wait_until(lambda: watched_ago(machine) < PING_SECONDS, "a ping of the watchdog")
        machine.save(SNAPSHOT)
    return ColdBoot(agent, painted, started)


@pytest.fixture(scope="session")
def booted(request: pytest.FixtureRequest) -> Path:
    """The disk of the booted machine, with its snapshot."""
    if not request.config.getoption("reuse"):
        request.getfixturevalue("cold_boot")
    return BOOTED


@pytest.fixture
def terminal(image: Image, booted: Path, steps: tuple[Step, ...], log: Log) -> Iterator[Machine]:
    """A separate machine for this case, at the attract screen."""
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
    return SimulatedCard(card.name, card.answer_to_reset, card.files)  # with its own PIN tries


@pytest.fixture
def container(image: Image, log: Log) -> Iterator[Container]:
    with running_container(image.root, RUNS / log.name) as started:
        wait_until(lambda: is_active(started) and closed(started) == "", "the attract screen")
        yield started
