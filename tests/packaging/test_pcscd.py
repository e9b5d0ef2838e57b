"""The drop-in for pcscd: few permissions, no log of commands, and no variable that enables debugging."""

import re
import shutil
import subprocess
from pathlib import Path

import pytest

pytestmark = pytest.mark.long

ROOT = Path(__file__).parents[2]
DEBIANS_UNIT = Path("/usr/lib/systemd/system/pcscd.service")
DROP_IN = ROOT / "packaging/files/usr/lib/systemd/system/pcscd.service.d/mynapoint-kiosk.conf"
MOST_EXPOSURE = 2.0
"""Of 10, by `systemd-analyze security`. As shipped by Debian 12: 9.6."""


@pytest.fixture
def unit(tmp_path: Path) -> Path:
    """Debian's unit with the drop-in of a terminal."""
    shutil.copy(DEBIANS_UNIT, tmp_path / "pcscd.service")
    folder = tmp_path / "pcscd.service.d"
    folder.mkdir()
    shutil.copy(DROP_IN, folder)
    return tmp_path / "pcscd.service"


def analyze(*arguments: object) -> str:
    command = ["systemd-analyze", "--no-pager", *map(str, arguments)]
    return subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=False).stdout


def test_systemd_understands_every_line(unit: Path) -> None:
    assert "Unknown" not in (said := analyze("verify", "--man=no", unit))
    assert "mynapoint-kiosk.conf" not in said, said


def test_the_service_that_carries_the_pin_may_do_little(unit: Path) -> None:
    judged = analyze("security", "--offline=true", unit)
    exposure = re.search(r"Overall exposure level .*: ([0-9.]+)", judged)
    assert exposure is not None, judged
    assert float(exposure[1]) <= MOST_EXPOSURE


def test_a_service_that_may_do_anything_would_be_found(unit: Path) -> None:
    unit.write_text("[Service]\nExecStart=/usr/sbin/pcscd --foreground\n")
    unit.parent.joinpath("pcscd.service.d", DROP_IN.name).unlink()
    exposure = re.search(r"Overall exposure level .*: ([0-9.]+)", analyze("security", "--offline=true", unit))
    assert exposure is not None
    assert float(exposure[1]) > MOST_EXPOSURE


def test_no_variable_makes_it_log_what_goes_to_the_card() -> None:
    """`PCSCD_ARGS="--apdu"` in /etc/default/pcscd once wrote VERIFY with the PIN into the journal."""
    lines = DROP_IN.read_text().splitlines()
    assert lines.index("ExecStart=") < lines.index("ExecStart=/usr/sbin/pcscd --foreground")
    assert "EnvironmentFile=" in lines
    assert not any("$" in line for line in lines if not line.startswith("#"))
    assert [line for line in lines if line.startswith("ExecStart=")][1:] == ["ExecStart=/usr/sbin/pcscd --foreground"]
