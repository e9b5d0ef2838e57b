"""Faults planted in a real terminal, one at a time: the doctor names each, the panel says the right thing, and the
remedy, typed as printed, mends it.

What cannot be typed here (systemd, packages, an editor) is left out of a remedy; a fault whose whole remedy is of that
kind is only named.
"""

import ast
import os
import re
import subprocess
from dataclasses import replace
from pathlib import Path

import pytest
from typer.testing import CliRunner

from kiosk.cli import app
from kiosk.commands.cannot_start import contact
from kiosk.doctor import CHECKS, FAULTS, Terminal, fault_table, network, reader, report_on, sound
from kiosk.doctor.check_result import CheckResult, DoctorReport
from kiosk.doctor.faults import Health
from kiosk.doctor.program import Unit, check_program
from kiosk.sandbox.operations import make_code
from kiosk.station import state_folder
from kiosk.station.card_state import CardState
from kiosk.station.clock import SystemClock
from kiosk.station.identity import IdentityFiles
from kiosk.station.last_known_time import LastKnownTime
from kiosk.station.settings import load_settings
from kiosk.station.sound import SoundFault, sound_fault
from kiosk.station.typed_commands import Typist
from kiosk.station.unconfirmed_time import UnconfirmedTime
from kiosk.visit.model import ClosedReason
from tests.commands.test_answers import commands
from tests.doctor.conftest import Patient
from tests.doctor.panel import panel_of
from tests.doctor.planted import OPEN, PICTURE, PLANTED, accepted, certificate_damaged
from tests.doctor.planted_words import WORDS, matches
from tests.journeys.field import KIOSK
from tests.support import loaded_program
from ui.panel.not_in_service_picture import paint
from ui.views.staff_line import StaffContact, instruction, whom_to_call

pytestmark = pytest.mark.long

NOT_HERE = (
    "systemctl",
    "apt-get",
    "editor",
    "timedatectl",
    "dmesg",
    "journalctl",
    "apt-cache",
    "aplay",
    "alsactl",
    "amixer",
)


@pytest.fixture(autouse=True)
def _sound(a_loudspeaker: None) -> None:
    """Of the machine of the test nobody asks."""


def looked_at(patient: Patient, unit: Unit | None = None) -> DoctorReport:
    terminal = Terminal(
        patient.config,
        patient.reader,
        SystemClock(
            wall=patient.wall,
            kernel=patient.quality,
            memory=LastKnownTime(patient.state, keep=False),
            unconfirmed=UnconfirmedTime(patient.state, keep=False),
        ),
        lambda: patient.screen,
        lambda: unit or Unit(),
        Typist(patient.config, "", sudo=False, program=str(KIOSK)),
    )
    return report_on(terminal)


def faults(report: DoctorReport) -> dict[str, CheckResult]:
    return {result.fault: result for result in report.results if result.fault}


def type_remedy(result: CheckResult, patient: Patient) -> list[str]:
    """Each command as printed, and a code that it asks for on standard input. Which were typed."""
    typed = [command for command in result.commands if not command.startswith(NOT_HERE)]
    own = patient.terminal.identity.kiosk_id if "the present id" in result.remedy else None
    asked = {" enrol": "", " set-code shop": "482917", " set-code 1": "90215437"}
    if any(" enrol" in each for each in typed):
        asked[" enrol"] = make_code(patient.world.folder / "sandbox", own)
    for command in typed:
        code = next((code for part, code in asked.items() if part in command), "")
        done = in_a_shell(command, f"{code}\n")
        told = " doctor" in command or "not everything could be saved" in done.stderr
        assert done.returncode == 0 or told, f"{command}: {done.stderr}"
    return typed


def in_a_shell(command: str, stdin: str) -> subprocess.CompletedProcess[str]:
    """In a shell of root's; of a command of `kiosk` the shell makes the words, and the loaded program does the rest."""
    if not command.startswith(str(KIOSK)):
        return shell(command, stdin)
    _, *words = shell(f"printf '%s\\0' {command}").stdout.split("\0")[:-1]
    return loaded_program.run(*words, stdin=stdin)


def shell(line: str, stdin: str = "") -> subprocess.CompletedProcess[str]:
    return subprocess.run(["bash", "-c", line], input=stdin, capture_output=True, text=True, check=False, timeout=300)


@pytest.mark.parametrize("name", list(PLANTED))
def test_a_fault_is_named_the_panel_says_the_right_thing_and_the_remedy_mends_it(
    patient: Patient, name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The remedy as it is printed, where it can be typed here."""
    planted = PLANTED[name]
    fault = planted.fault or name
    planted.plant(patient)
    report = looked_at(patient)
    assert fault in faults(report), faults(report).keys()
    said = faults(report)[fault].detail
    assert matches(WORDS[name], said, patient.state, patient.config), said
    assert report.exit_code == planted.exit_code, [result.fault for result in report.results]
    if name.startswith("settings-"):
        assert str(patient.config) in faults(report)[fault].commands[0]
    assert_the_panel_is_right(patient, monkeypatch, planted.shows)
    if planted.typed:
        assert type_remedy(faults(report)[fault], patient), "there is something to type"
        assert fault not in faults(looked_at(patient))


def assert_the_panel_is_right(patient: Patient, monkeypatch: pytest.MonkeyPatch, shows: ClosedReason | str) -> None:
    """Why nobody can apply, what the staff does, which terminal it is and whom to call; or that one can apply."""
    kiosk_id, phone = contact(patient.config)
    panel = panel_of(patient, monkeypatch, shows)
    assert panel.showed == shows
    assert panel.shades > 100, "not black"
    if shows == PICTURE:
        size = panel.image.size()
        said = paint(size.width(), size.height(), kiosk_id=kiosk_id, phone=phone)
        shown = panel.image.convertToFormat(said.format())
        shown.setPixel(0, 0, said.pixel(0, 0))  # the mark by which it is seen that it was painted
        assert shown == said
    elif shows != OPEN:
        told = instruction(ClosedReason(shows)), whom_to_call(StaffContact(kiosk_id, phone))
        assert panel.staff.splitlines() == "\n".join(told).splitlines()
        assert phone in panel.staff
        assert panel.title


def test_the_file_with_the_mistake_is_the_one_to_edit(patient: Patient) -> None:
    PLANTED["profile-with-a-mistake"].plant(patient)
    told = faults(looked_at(patient))["settings-wrong"]
    assert told.commands[0] == f"editor {patient.config.with_name('panel.toml')}"


def test_a_terminal_that_runs_uses_its_queue_itself(patient: Patient) -> None:
    """By systemd it is the one; a second one beside it is not."""
    PLANTED["queue-used-by-another"].plant(patient)
    told = faults(looked_at(patient))["queue-used-by-another"]
    pid = int(told.commands[1].split()[-1])
    runs = Unit("loaded", "enabled", "active", "running", "success", str(patient.config), pid)
    assert "queue-used-by-another" not in faults(looked_at(patient, runs))
    assert "queue-used-by-another" in faults(looked_at(patient, replace(runs, pid=os.getpid())))


def test_nothing_is_written_where_the_disk_is_missing(patient: Patient) -> None:
    """An enrolment there would be hidden once the disk is back, and nobody would know of the code that it used."""
    PLANTED["disk-not-mounted"].plant(patient)
    done = CliRunner().invoke(app, ["enrol", "--config", str(patient.config)], input="CODE\n")
    assert f"type: sudo mount {patient.state}" in str(done.exception)
    assert list(patient.state.iterdir()) == []


def test_a_disk_that_is_there_or_for_something_else_is_no_fault(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    fstab = tmp_path / "fstab"
    monkeypatch.setattr(state_folder, "FSTAB", fstab)
    assert state_folder.unmounted(tmp_path) is None, "no such file"
    other, bound = tmp_path / "other", tmp_path / "bound"
    lines = (
        f"UUID=1 {tmp_path / 'mid dle'} ext4 defaults 0 2",
        "/dev/sda1 / ext4 errors=remount-ro 0 1",
        "/dev/sda2 none swap sw 0 0",
        f"/dev/sda4 {other} ext4 noauto 0 0",
        f"/srv/x {bound} none bind 0 0",
        f"# /dev/sda5 {tmp_path} ext4 defaults 0 2",
        f"  #UUID=5 {tmp_path} ext4 defaults 0 2",
    )
    fstab.write_text("\n".join(lines).replace("mid dle", "mid\\040dle"))
    for folder in (tmp_path, other / "terminal", bound):
        assert state_folder.unmounted(folder) is None
    assert state_folder.unmounted(tmp_path / "mid dle" / "terminal") == tmp_path / "mid dle"


def test_a_certificate_that_is_none_is_mended_too(patient: Patient) -> None:
    certificate_damaged(patient)
    result = faults(looked_at(patient))["identity-damaged"]
    type_remedy(result, patient)
    assert "identity-damaged" not in faults(looked_at(patient))
    assert patient.terminal.identity.kiosk_id in str(looked_at(patient).results), "the id stays, and so does what waits"


def test_a_lost_key_is_no_reason_to_enrol_as_another_terminal(patient: Patient) -> None:
    accepted(patient)
    IdentityFiles.below(patient.state).key.unlink()
    told = faults(looked_at(patient))["device-key-missing"]
    assert patient.terminal.identity.kiosk_id in told.remedy
    assert "a code for the present id" in told.remedy


@pytest.mark.parametrize("fault", ["clock-unset", "clock-put-back", "clock-ahead", "clock-unlike-upstream"])
def test_a_clock_that_is_wrong_is_told_before_any_certificate(patient: Patient, fault: str) -> None:
    PLANTED[fault].plant(patient)
    found = faults(looked_at(patient))
    assert fault in found, found.keys()
    assert "certificate-ended" not in found


@pytest.mark.parametrize(
    ("unit", "fault", "health"),
    [
        (Unit("not-found"), "unit-missing", Health.WARN),  # the campaign is practice: there need be no unit
        (Unit("masked", "masked", "inactive"), "unit-masked", Health.FAIL),
        (Unit("loaded", "enabled", "failed", "failed", "exit-code"), "unit-failed", Health.FAIL),
        (Unit("loaded", "enabled", "inactive", "dead"), "unit-stopped", Health.FAIL),
        (Unit("loaded", "enabled", "activating", "start"), "unit-starting", Health.WARN),
        (Unit("loaded", "disabled", "active", "running"), "unit-disabled", Health.SOON),
        (
            Unit("loaded", "enabled", "active", "running", "success", "/etc/elsewhere.toml"),
            "settings-not-those-of-the-unit",
            Health.WARN,
        ),
    ],
)
def test_a_unit_that_does_not_run(patient: Patient, unit: Unit, fault: str, health: Health) -> None:
    """Wherever there is a unit, the machine is a terminal, and one that does not run cannot serve."""
    assert faults(looked_at(patient, unit))[fault].health is health


def test_readers_that_are_missing_or_have_another_name(patient: Patient) -> None:
    none, other = load_settings(None), load_settings(None, {"reader": {"name": "ACS"}})
    absent = CardState("no_reader")
    assert [each.fault for each in reader.check_reader(absent, none, list)] == ["reader-missing"]
    (told,) = reader.check_reader(absent, other, lambda: ["SCM SCL011 00 00"])
    assert (told.fault, told.detail) == (
        "reader-of-another-name",
        'the settings name "ACS"; attached: SCM SCL011 00 00',
    )
    (of_no_use,) = reader.check_reader(absent, none, lambda: ["Some SAM 00 00"])
    assert (of_no_use.fault, of_no_use.detail) == (
        "reader-of-no-use",
        "no attached reader can read shoppers' cards: Some SAM 00 00 (SAM)",
    )
    assert [each.fault for each in reader.check_card(CardState("mute", detail="no answer"))] == ["card-mute"]


def test_a_package_that_is_missing(monkeypatch: pytest.MonkeyPatch) -> None:
    (found,) = check_program(("kiosk.errors", "nowhere"))
    assert (found.fault, found.detail) == ("package-missing", "the Python package nowhere is missing")


def test_a_machine_without_player_or_sound_card(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.undo()
    (tmp_path / "pcmC0D0c").touch()  # a microphone
    assert sound_fault(tmp_path) in (SoundFault.NO_CARD, SoundFault.NO_PLAYER)
    for trouble, told in (
        (SoundFault.NO_CARD, ("sound-card-missing", "there is no sound card")),
        (SoundFault.NO_PLAYER, ("sound-player-missing", "there is no aplay")),
    ):
        monkeypatch.setattr(sound, "sound_fault", lambda said=trouble: said)
        assert [(each.fault, each.detail) for each in sound.check_sound()] == [told]


@pytest.mark.parametrize(
    ("carriers", "route", "fault", "words"),
    [
        ("", "", "network-down", "no cable or network at any interface: there is none"),
        ("0", "", "network-down", "no cable or network at eth0"),
        ("00", "", "network-down", "no cable or network at eth0, eth1"),
        ("1", "", "network-without-route", "eth0: connected, but no default route"),
        ("1", "lo\t00000000\t00000000", "network-without-route", "eth0: connected, but no default route"),
        ("11", "eth0\t0000A8C0\t00000000", "network-without-route", "eth0, eth1: connected, but no default route"),
        ("1", "eth0\t00000000\t0100A8C0", "", "eth0"),
        ("01", "eth1\t00000000\t0100A8C0", "", "eth1"),
    ],
)
def test_a_cable_that_is_not_plugged_in(tmp_path: Path, carriers: str, route: str, fault: str, words: str) -> None:
    for name, carrier in (("lo", "1"), *((f"eth{number}", carrier) for number, carrier in enumerate(carriers))):
        (tmp_path / "net" / name).mkdir(parents=True)
        (tmp_path / "net" / name / "carrier").write_text(carrier)
    (tmp_path / "route").write_text(f"Iface\tDestination\tGateway\n{route}\n")
    (found,) = network.check_network("points.example.jp", tmp_path / "net", tmp_path)
    assert (found.fault, found.detail) == (fault, words)
    for here in ("localhost", "127.0.0.1", "::1"):
        (found,) = network.check_network(here, tmp_path / "net", tmp_path)
        assert (found.fault, found.detail) == ("", "upstream is on this machine")


def test_a_remedy_is_typed_for_whoever_types_it() -> None:
    config = Path("/etc/mynapoint-kiosk/kiosk.toml")
    for typist, typed in (
        (Typist(config), f"sudo -u kiosk kiosk enrol --config {config}"),
        (Typist(config, sudo=False), f"runuser -u kiosk -- kiosk enrol --config {config}"),
        (Typist(None, ""), "kiosk enrol"),
    ):
        assert typist.lines(("kiosk enrol",), {}) == (typed,)
    assert Typist(config).lines(("sudo kiosk support X", "sudo rm -- {file}"), {"file": "a b; reboot"}) == (
        f"sudo kiosk support X --config {config}",
        "sudo rm -- 'a b; reboot'",
    )


def test_every_fault_belongs_to_a_check_and_gets_what_its_remedy_names() -> None:
    """Whatever stands in braces in a remedy, each finding of that fault gives."""
    assert {fault.check for fault in FAULTS.values()} - {check.name for check in CHECKS} == {"maintenance", "doctor"}
    given: dict[str, list[set[str]]] = {}
    for file in Path(fault_table.__file__).parent.glob("*.py"):
        for call in ast.walk(ast.parse(file.read_text())):
            if isinstance(call, ast.Call) and getattr(call.func, "id", "") == "found" and len(call.args) == 2:
                name = call.args[0]
                if isinstance(name, ast.Constant):
                    given.setdefault(str(name.value), []).append({str(word.arg) for word in call.keywords})
    for kind, each in given.items():
        fault = FAULTS[kind]
        wanted = {value for text in (fault.remedy, *fault.commands) for value in re.findall(r"\{([a-z_]+)\}", text)}
        for names in each:
            assert wanted - {"owner", "config"} <= names, kind


def test_each_planted_fault_has_its_words() -> None:
    assert list(WORDS) == list(PLANTED)


def test_the_table_of_faults_is_current() -> None:
    assert fault_table.main(["--check"]) == 0, "run python -m kiosk.doctor.fault_table"


def test_every_kiosk_command_that_is_printed_exists() -> None:
    known = {name for name, _ in commands(app)}
    texts = [fault_table.FILE.read_text(), *(line for fault in FAULTS.values() for line in fault.commands)]
    for text in texts:
        for first, second in re.findall(
            r"(?:sudo -u kiosk |^|sudo )kiosk ([a-z-]+)(?: ([a-z-]+))?", text, re.MULTILINE
        ):
            assert first in known or f"{first} {second}" in known or first == "--version", (first, second)
