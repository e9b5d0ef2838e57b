"""The doctor's findings about the receipt printer: no fault of it prevents people from applying."""

import os
import subprocess
import time
from pathlib import Path

import pytest

from kiosk.doctor import CheckResult, Health
from kiosk.doctor.printer import check_copies, check_printer
from kiosk.station.settings import load_settings
from tests.support.cups import QUEUE, START_SECONDS, CupsService, PaperState


def results(kind: str, name: str = "", cupsd_settings: Path = Path("/nonexistent")) -> dict[str, CheckResult]:
    settings = load_settings(None, {"printer": {"kind": kind, "name": name}, "state_dir": "/state"})
    return {result.name: result for result in (*check_printer(settings), *check_copies(settings, cupsd_settings))}


def test_a_terminal_without_a_print_service() -> None:
    assert results("none") == {"printer": CheckResult("printer", Health.OK, "none")}
    assert results("file") == {"printer": CheckResult("printer", Health.OK, "files in /state/receipts, kept for a day")}


def test_a_queue_that_takes_receipts(cups: CupsService) -> None:
    cups.start()
    for name, said in ((QUEUE, QUEUE), ("", "its default queue")):
        assert results("cups", name)["printer"] == CheckResult("printer", Health.OK, f"CUPS takes receipts for {said}")


def test_a_queue_that_does_not_exist_and_one_that_is_stopped(cups: CupsService) -> None:
    cups.start(state="Stopped")
    unknown = results("cups", "nosuch")["printer"]
    assert (unknown.fault, unknown.detail) == ("printer-unknown", "CUPS has no print queue nosuch")
    stopped = results("cups", QUEUE)["printer"]
    assert (stopped.fault, stopped.health) == ("printer-stopped", Health.WARN)
    assert f"sudo cupsenable {QUEUE}" in stopped.commands


def test_a_printer_without_paper_says_what_to_do(cups: CupsService, tmp_path: Path) -> None:
    cups.start()
    cups.set(PaperState.EMPTY)
    (tmp_path / "page.txt").write_text("a receipt")
    subprocess.run(["lp", "-d", QUEUE, "-o", "raw", str(tmp_path / "page.txt")], check=True, capture_output=True)
    deadline = time.monotonic() + START_SECONDS
    while (told := results("cups", QUEUE)["printer"]).health is Health.OK and time.monotonic() < deadline:
        time.sleep(0.05)
    assert (told.fault, told.health) == ("printer-not-ready", Health.WARN)
    assert told.detail == f"the printer of the queue {QUEUE} has no paper"
    assert told.remedy == "Load paper."


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
    found = results("cups", QUEUE, file)["printed receipts"]
    assert found.health is health
    keeps = "CUPS keeps a copy of each receipt for a day"
    assert found.detail == (keeps if health is Health.WARN else "CUPS keeps no copies")
    assert any("PreserveJobFiles No" in each for each in found.commands) is (health is Health.WARN)


def test_settings_that_may_not_be_read_are_no_proof(cups: CupsService) -> None:
    cups.start()
    found = results("cups", QUEUE)["printed receipts"]
    unknown = "unknown: /nonexistent cannot be read (No such file or directory)"
    assert (found.health, found.detail) == (Health.WARN, unknown)


def test_receipts_as_files_are_for_practice_and_for_a_day(tmp_path: Path) -> None:
    settings = load_settings(None, {"printer": {"kind": "file", "name": ""}, "state_dir": str(tmp_path)})
    settings.receipts.folder.mkdir(parents=True)
    old = settings.receipts.folder / "7K3M-Q2XP-H.pdf"
    old.write_bytes(b"")
    os.utime(old, (1, 1))
    (found,) = check_printer(settings)
    assert (found.fault, found.health) == ("printer-keeps-old-files", Health.WARN)
    assert found.detail == "1 files are older than a day"
    (found,) = check_printer(settings, production=True)
    assert (found.fault, found.health) == ("printer-keeps-files", Health.FAIL)
    assert found.detail == "kind is file, and real cards are trusted"
