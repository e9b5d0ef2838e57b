"""What the doctor says of the receipt printer: nothing that is wrong with it keeps people from applying."""

from pathlib import Path

import pytest

from kiosk.doctor.finding import Finding, Health
from kiosk.doctor.printer import check_printer
from kiosk.station.settings import load_settings
from tests.support.cups import QUEUE, CupsService


def findings(kind: str, name: str = "", cupsd_settings: Path = Path("/nonexistent")) -> dict[str, Finding]:
    settings = load_settings(None, {"printer": {"kind": kind, "name": name}, "state_dir": "/state"})
    return {finding.name: finding for finding in check_printer(settings, cupsd_settings)}


def test_a_terminal_without_a_print_service() -> None:
    assert findings("none") == {"printer": Finding("printer", Health.OK, "none")}
    assert findings("file") == {"printer": Finding("printer", Health.OK, "files in /state/receipts")}


def test_a_queue_that_takes_receipts(cups: CupsService) -> None:
    cups.start()
    for name, said in ((QUEUE, QUEUE), ("", "its default queue")):
        assert findings("cups", name)["printer"] == Finding("printer", Health.OK, f"CUPS takes receipts for {said}")


def test_a_queue_that_does_not_exist_and_one_that_is_stopped(cups: CupsService) -> None:
    cups.start(state="Stopped")
    unknown = findings("cups", "nosuch")["printer"]
    assert (unknown.health, unknown.detail) == (Health.WARN, "CUPS has no print queue nosuch")
    stopped = findings("cups", QUEUE)["printer"]
    assert (stopped.health, stopped.remedy.endswith(f"cupsenable {QUEUE}")) == (Health.WARN, True)


@pytest.mark.parametrize(
    ("text", "health"),
    [
        ("PreserveJobFiles No\n", Health.OK),
        ("Listen x\n  preservejobfiles off\n", Health.OK),
        ("", Health.WARN),
        ("PreserveJobFiles Yes\n", Health.WARN),
        ("PreserveJobFiles 86400\n", Health.WARN),
        ("#PreserveJobFiles No\n", Health.WARN),
        ("PreserveJobHistory No\n", Health.WARN),
    ],
)
def test_a_print_service_that_keeps_copies_is_found(
    cups: CupsService, tmp_path: Path, text: str, health: Health
) -> None:
    cups.start()
    file = tmp_path / "cupsd.conf"
    file.write_text(text)
    found = findings("cups", QUEUE, file)["printed receipts"]
    assert found.health is health
    assert ("PreserveJobFiles No" in found.remedy) is (health is Health.WARN)


def test_settings_that_may_not_be_read_are_no_proof(cups: CupsService) -> None:
    cups.start()
    found = findings("cups", QUEUE)["printed receipts"]
    assert (found.health, "unknown" in found.detail) == (Health.WARN, True)
