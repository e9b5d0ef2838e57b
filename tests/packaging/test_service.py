"""Files installed beside the program: the unit, the rule that lets its user use cards, and that user."""

import json
import os
import re
import shlex
import subprocess
import sys
import termios
from collections.abc import Iterator
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtQml import QJSEngine, QJSValue

from tests.support.cups import QUEUE, CupsService
from tests.support.unit import UNIT, UNKNOWN_TO_SYSTEMD_252, environment, settings

pytestmark = pytest.mark.long

ROOT = Path(__file__).parents[2]
SCREEN = ROOT / "packaging" / "screen"
MOST_EXPOSURE = 1.5
"""Of 10, by `systemd-analyze security`; comparable terminals have 9.2 and more."""
LONGEST_HANG, START = 20, 5
"""Seconds: from a hang to a terminal that takes touches, and the share of the start in it."""


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """The unit with a program that exists."""
    unit = tmp_path / "kiosk.service"
    unit.write_text(re.sub("^ExecStart=.*", "ExecStart=/bin/true", UNIT.read_text(), flags=re.MULTILINE))
    return unit


def analyze(*arguments: object) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        ["systemd-analyze", "--no-pager", *map(str, arguments)],
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        check=False,
    )


def test_systemd_understands_every_line(copy: Path) -> None:
    verified = analyze("verify", "--man=no", copy)
    complaints = [line for line in verified.stdout.splitlines() if not any(map(line.count, UNKNOWN_TO_SYSTEMD_252))]
    assert (verified.returncode, complaints) == (0, [])


@pytest.mark.parametrize("name", ["sway-debian12.conf", "linuxfb.conf"])
def test_systemd_understands_every_line_of_the_other_ways_to_the_panel(copy: Path, name: str) -> None:
    drop_in = copy.with_name("kiosk.service.d") / name
    drop_in.parent.mkdir()
    drop_in.write_text(re.sub("^ExecStart=/.*", "ExecStart=/bin/true", (SCREEN / name).read_text(), flags=re.MULTILINE))
    test_systemd_understands_every_line(copy)
    drop_in.write_text(drop_in.read_text().replace("Environment=", "Enviroment="))
    assert "Enviroment" in analyze("verify", "--man=no", copy).stdout, "the drop-in must be read"


def test_a_mistake_in_the_unit_would_be_found(copy: Path) -> None:
    copy.write_text(copy.read_text().replace("WatchdogSec=", "WatchdogSecs="))
    assert "WatchdogSecs" in analyze("verify", copy).stdout


def test_the_unit_s_exposure_is_low(copy: Path) -> None:
    judged = analyze("security", "--offline=true", f"--threshold={MOST_EXPOSURE * 10:.0f}", copy)
    exposure = re.search(r"Overall exposure level .*: ([0-9.]+)", judged.stdout)
    assert exposure is not None, judged.stdout
    assert float(exposure[1]) <= MOST_EXPOSURE
    assert judged.returncode == 0, judged.stdout


def test_the_unit_has_a_watchdog_and_restarts() -> None:
    service = settings()["Service"]
    assert service["Type"] == ["notify"]
    assert service["Restart"] == ["always"]
    assert service["WatchdogSignal"] == ["SIGKILL"], "a hung program cannot end in order"
    longest = int(service["WatchdogSec"][0]) + int(service["RestartSec"][0])
    assert longest <= LONGEST_HANG - START, "it must be ready 20 s after a hang"
    assert service["KillMode"] == ["mixed"], "the program must close before its compositor ends"
    assert service["NotifyAccess"] == ["main"]


def test_it_leaves_no_core_and_keeps_its_network() -> None:
    service = settings()["Service"]
    assert service["LimitCORE"] == ["0"]
    assert "PrivateNetwork" not in service, "udev's event for a reconnected touch panel would not arrive"
    assert "AF_NETLINK" in service["RestrictAddressFamilies"][0].split()


def test_what_a_person_types_is_never_swapped_out() -> None:
    for file in (UNIT, ROOT / "packaging/files/usr/lib/systemd/system/pcscd.service.d/mynapoint-kiosk.conf"):
        service = settings(file)["Service"]
        assert (service["MemorySwapMax"], service["LimitCORE"]) == (["0"], ["0"])


def test_no_key_means_anything_to_the_machine() -> None:
    """Console switching, SysRq, Ctrl-Alt-Del and power keys: each is disabled in the component that handles it."""
    library = ROOT / "packaging/files/usr/lib"
    login = settings(library / "systemd/logind.conf.d/mynapoint-kiosk.conf")["Login"]
    keys = ("HandlePowerKey", "HandleRebootKey", "HandleSuspendKey", "HandleHibernateKey")
    assert {login[key][0] for key in keys} == {"ignore"}
    assert (login["NAutoVTs"], login["ReserveVT"]) == (["0"], ["0"])
    assert environment()["XKB_DEFAULT_OPTIONS"] == "srvrkeys:none"
    assert "kernel.sysrq = 0" in (library / "sysctl.d/90-mynapoint-kiosk.conf").read_text().splitlines()
    manager = settings(library / "systemd/system.conf.d/mynapoint-kiosk.conf")["Manager"]
    assert manager["CtrlAltDelBurstAction"] == ["none"]
    masked = (ROOT / "packaging/debian/mynapoint-kiosk.tmpfiles").read_text().splitlines()
    assert "L /etc/systemd/system/ctrl-alt-del.target - - - - /dev/null" in masked


def test_it_starts_a_command_that_exists(tmp_path: Path) -> None:
    (line,) = settings()["Service"]["ExecStart"]
    script, program, *arguments = shlex.split(line)
    assert os.access(ROOT / "packaging/files" / script.removeprefix("/"), os.X_OK)
    assert Path(program).name == "kiosk"
    arguments[-1] = str(tmp_path / "missing.toml")
    command = [str(Path(sys.executable).with_name("kiosk")), *arguments]
    around = os.environ | {"QT_QPA_PLATFORM": "offscreen"}
    with subprocess.Popen(command, stderr=subprocess.PIPE, text=True, env=around) as started:
        assert started.stderr is not None
        assert "there is no such file" in started.stderr.readline(), (
            "it must report the missing file until there is one"
        )
        started.terminate()


def test_the_installed_program_heeds_the_variable_that_switches_python_s_own_pools_off() -> None:
    """With -I or -E it would not, and memory freed in those pools would not be overwritten."""
    launcher = (ROOT / "packaging/debian/install_into_packages.py").read_text()
    (options,) = re.findall(r"^#!/\{APPLICATION\}/bin/python3 (-\S+)$", launcher, flags=re.MULTILINE)
    asked = "import ctypes; name = ctypes.pythonapi._PyMem_GetCurrentAllocatorName; name.restype = ctypes.c_char_p"
    variables = {"PYTHONMALLOC": environment()["PYTHONMALLOC"]}
    done = subprocess.run(
        [sys.executable, options, "-c", f"{asked}; print(name().decode())"],
        env=variables,
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout == "malloc\n"


def clear_console(console: str) -> int:
    """Run the command that clears the console before each start. Returns its exit status, which systemd ignores
    ("-").
    """
    (command,) = settings()["Service"]["ExecStartPre"]
    assert command.startswith("-+"), "it must never fail, and run as root"
    words = shlex.split(command.removeprefix("-+").replace("\\\\", "\\").replace("/dev/tty1", console))
    return subprocess.run(words, check=False).returncode


@pytest.fixture
def console() -> Iterator[tuple[int, int]]:
    """The two ends of a pseudo-terminal: output to the second can be read at the first."""
    screen, console = os.openpty()
    yield screen, console
    os.close(screen)
    os.close(console)


def test_between_two_starts_the_console_is_empty(console: tuple[int, int]) -> None:
    assert clear_console(os.ttyname(console[1])) == 0
    assert os.read(console[0], 100) == b"\033[H\033[2J\033[3J\033[?25l"


def test_it_starts_without_a_console_and_with_one_that_somebody_stopped(
    tmp_path: Path, console: tuple[int, int]
) -> None:
    assert clear_console(str(tmp_path / "tty1")) == 0
    assert not (tmp_path / "tty1").exists()
    termios.tcflow(console[1], termios.TCOOFF)
    assert clear_console(os.ttyname(console[1])) == 124


@pytest.mark.parametrize(
    ("displays", "ready"),
    [
        ({"card0-HDMI-A-1": "connected"}, True),
        ({"card0-HDMI-A-1": "disconnected", "card1-DSI-1": "connected"}, True),
        ({"card0-HDMI-A-1": "disconnected"}, False),
        ({"card0-Writeback-1": "connected"}, False),
        ({}, False),
    ],
)
def test_without_a_compositor_it_waits_for_a_display(tmp_path: Path, displays: dict[str, str], ready: bool) -> None:
    for name, status in displays.items():
        (tmp_path / name).mkdir()
        (tmp_path / name / "status").write_text(status + "\n")
    (wait,) = settings(SCREEN / "linuxfb.conf")["Service"]["ExecStartPre"]
    _, _, script = shlex.split(wait.replace("/sys/class/drm", str(tmp_path)))
    command = ["/bin/sh", "-c", script.replace("sleep 2", "exit 9")]
    assert subprocess.run(command, capture_output=True, check=False).returncode == (0 if ready else 9)


@pytest.mark.parametrize(
    ("action", "unit", "verb", "user", "answer"),
    [
        ("org.debian.pcsc-lite.access_pcsc", "", "", "kiosk", "yes"),
        ("org.debian.pcsc-lite.access_card", "", "", "kiosk", "yes"),
        ("org.debian.pcsc-lite.access_card", "", "", "somebody", "undefined"),
        ("org.freedesktop.login1.reboot", "", "", "kiosk", "yes"),
        ("org.freedesktop.login1.reboot-multiple-sessions", "", "", "kiosk", "yes"),
        ("org.freedesktop.login1.reboot", "", "", "somebody", "undefined"),
        ("org.freedesktop.login1.reboot-ignore-inhibit", "", "", "kiosk", "undefined"),
        ("org.freedesktop.login1.power-off", "", "", "kiosk", "undefined"),
        ("org.freedesktop.login1.set-reboot-parameter", "", "", "kiosk", "undefined"),
        ("org.freedesktop.policykit.exec", "", "", "kiosk", "undefined"),
        ("org.freedesktop.timedate1.set-time", "", "", "kiosk", "undefined"),
        ("org.freedesktop.systemd1.manage-unit-files", "", "", "kiosk", "undefined"),
        ("org.freedesktop.systemd1.manage-units", "pcscd.service.evil", "try-restart", "kiosk", "undefined"),
        ("org.freedesktop.systemd1.manage-units", "pcscd.service", "try-restart", "kiosk", "yes"),
        ("org.freedesktop.systemd1.manage-units", "pcscd.service", "try-restart", "somebody", "undefined"),
        ("org.freedesktop.systemd1.manage-units", "pcscd.service", "stop", "kiosk", "undefined"),
        ("org.freedesktop.systemd1.manage-units", "kiosk.service", "try-restart", "kiosk", "undefined"),
    ],
)
def test_the_rules_let_the_terminal_s_user_use_cards_and_reboot_and_nothing_else(
    qapp: QCoreApplication, action: str, unit: str, verb: str, user: str, answer: str
) -> None:
    engine = QJSEngine()

    def value(program: str) -> QJSValue:
        found = cast("object", engine.evaluate(program))  # typed as if it had a third result
        assert isinstance(found, QJSValue)
        return found

    value("var rules = []; var polkit = { Result: { YES: 'yes' }, addRule: function (r) { rules.push(r); } };")
    files = sorted((ROOT / "packaging/files/usr/share/polkit-1/rules.d").iterdir())
    for file in files:
        loaded = value(file.read_text())
        assert not loaded.isError(), loaded.toString()
    assert value("rules.length").toInt() == len(files) == 2
    asked = f"{{id: '{action}', lookup: function (name) {{ return {{unit: '{unit}', verb: '{verb}'}}[name]; }}}}"
    said = f"String(rules.map(r => r({asked}, {{user: '{user}'}})).find(said => said !== undefined))"
    assert value(said).toString() == answer


def test_unit_and_rule_and_user_are_one(tmp_path: Path) -> None:
    (tmp_path / "etc").mkdir()
    subprocess.run(
        ["systemd-sysusers", f"--root={tmp_path}", str(ROOT / "packaging/debian/mynapoint-kiosk.sysusers")],
        check=True,
        capture_output=True,
    )
    (entry,) = (tmp_path / "etc/passwd").read_text().splitlines()
    name, *_, home, shell = entry.split(":")
    service = settings()["Service"]
    assert [name] == service["User"] == service["Group"]
    assert home == f"/var/lib/{service['StateDirectory'][0]}"
    assert shell == "/usr/sbin/nologin"
    groups = {line.split(":")[0] for line in (tmp_path / "etc/group").read_text().splitlines() if line.endswith(name)}
    assert set(service["SupplementaryGroups"][0].split()) <= groups


def confined(*command: str, folder: Path) -> subprocess.CompletedProcess[str]:
    """Run a command under the unit's system call filter and view of /proc."""
    helper = [sys.executable, str(Path(__file__).with_name("confine.py")), str(UNIT)]
    return subprocess.run([*helper, *command], capture_output=True, text=True, check=False, cwd=folder)


def test_a_visit_needs_no_more_than_the_unit_allows(tmp_path: Path) -> None:
    kiosk = str(Path(sys.executable).with_name("kiosk"))
    done = confined(kiosk, "practice", "--headless", "--json", "--output", str(tmp_path / "out"), folder=tmp_path)
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout.splitlines()[-1])["outcome"] == "applied"


def test_a_receipt_through_cups_needs_no_more_either(tmp_path: Path, cups: CupsService) -> None:
    cups.start()
    program = f"from devices.cups_printer import CupsPrinter; CupsPrinter({QUEUE!r}).print_page(b'%PDF-', 'JOB')"
    done = confined(sys.executable, "-c", program, folder=tmp_path)
    assert (done.returncode, done.stderr) == (0, "")
    assert cups.paper.read_bytes() == b"%PDF-"


def test_the_confinement_of_this_test_is_one(tmp_path: Path) -> None:
    program = (
        "import os, pathlib\n"
        "from kiosk.station.clock import kernel_quality\n"
        "print(kernel_quality(), pathlib.Path('/proc/meminfo').exists())\n"
        "os.chown('.', 0, 0)\n"
    )
    done = confined(sys.executable, "-c", program, folder=tmp_path)
    assert "PermissionError" in done.stderr
    quality, sees_memory = done.stdout.split()
    assert quality == "unknown", "adjtimex is forbidden, so systemd-timedated must be asked"
    assert sees_memory == "False"
