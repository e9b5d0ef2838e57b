"""Faults planted in a real terminal, one at a time: the doctor names each, and its remedy, typed as printed, mends it.

What cannot be typed here (systemd, packages, an editor) is left out of a remedy; a fault whose whole remedy is of that
kind is only named.
"""

import ast
import os
import re
import shutil
import subprocess
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from kiosk.cli import app
from kiosk.doctor import CHECKS, FAULTS, Terminal, fault_table, machine, reader, report_on
from kiosk.doctor.check_result import CheckResult
from kiosk.doctor.program import Unit, check_program
from kiosk.doctor.typed_commands import Typist
from kiosk.outbox.store import Outbox
from kiosk.outbox.values import Challenge
from kiosk.sandbox.operations import make_code
from kiosk.station.card_state import CardState
from kiosk.station.clock import ClockQuality, SystemClock
from kiosk.station.identity import IdentityFiles
from kiosk.station.journal import Journal
from kiosk.station.journal_events import DeliveryFault
from kiosk.station.settings import load_settings
from kiosk.station.sound import SoundFault, sound_fault
from kiosk.visit.model import ClosedReason
from tests.commands.test_answers import commands
from tests.doctor.conftest import Patient, synchronised
from tests.journeys.field import KIOSK
from tests.outbox.test_evidence import behind_its_back

pytestmark = pytest.mark.long

SOMEBODY = 65_533
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


def looked_at(
    patient: Patient, *, clock: SystemClock | None = None, unit: Unit | None = None, config: Path | None = None
) -> list[CheckResult]:
    terminal = Terminal(
        config or patient.config,
        patient.reader,
        clock or SystemClock(kernel=synchronised),
        lambda: patient.screen,
        lambda: unit or Unit(),
        Typist(config or patient.config, "", sudo=False, program=str(KIOSK)),
    )
    return list(report_on(terminal).results)


def faults(results: list[CheckResult]) -> dict[str, CheckResult]:
    return {result.fault: result for result in results if result.fault}


def type_remedy(result: CheckResult, patient: Patient) -> list[str]:
    """Each command in a shell of root's, as printed; the enrolment code on its standard input. Which were typed."""
    typed = [command for command in result.commands if not command.startswith(NOT_HERE)]
    code = f"{make_code(patient.world.folder / 'sandbox')}\n" if any(" enrol" in each for each in typed) else ""
    for command in typed:
        done = subprocess.run(
            ["bash", "-c", command], input=code, capture_output=True, text=True, check=False, timeout=300
        )
        assert done.returncode == 0 or " doctor" in command, f"{command}: {done.stderr}"
    return typed


def accepted(patient: Patient, challenges: int = 1) -> str:
    sealed = patient.terminal.sealed()
    now = patient.world.now
    with closing(Outbox.open(patient.state / "queue", now)) as outbox:
        outbox.challenges.add([Challenge(sealed.challenge.value, sealed.challenge.expires)])
        outbox.accept(sealed.entry(patient.terminal.identity), sealed.challenge.value)
        month = now() + timedelta(days=30)
        outbox.challenges.add([Challenge(f"kept-ready-{number:016}", month) for number in range(challenges)])
    return sealed.application_id


def altered(patient: Patient, old: str, new: str) -> None:
    """Another text in its settings."""
    patient.config.write_text(patient.config.read_text().replace(old, new))


def settings_writable(patient: Patient) -> None:
    patient.config.chmod(0o666)


def settings_of_a_group(patient: Patient) -> None:
    patient.config.chmod(0o664)


def settings_changed(patient: Patient) -> None:
    patient.write(more='language = "en"')


def key_of_another_user(patient: Patient) -> None:
    os.chown(IdentityFiles.below(patient.state).record, SOMEBODY, -1)


def folder_of_another_user(patient: Patient) -> None:
    os.chown(patient.state, SOMEBODY, -1)


def folder_gone(patient: Patient) -> None:
    patient.state.rename(patient.state.with_name("elsewhere"))


def file_in_its_place(patient: Patient) -> None:
    folder_gone(patient)
    patient.state.touch()


def key_readable(patient: Patient) -> None:
    IdentityFiles.below(patient.state).key.chmod(0o640)


def identity_gone(patient: Patient) -> None:
    shutil.rmtree(patient.state / "identity")


def record_flipped(patient: Patient) -> None:
    file = IdentityFiles.below(patient.state).record
    file.write_bytes(file.read_bytes().replace(b"sandbox.invalid", b"sandbox.unvalid", 1))


def certificate_damaged(patient: Patient) -> None:
    IdentityFiles.below(patient.state).certificate.write_text("no certificate")


def picture_gone(patient: Patient) -> None:
    shutil.rmtree(patient.state / "not-in-service")


def head_gone(patient: Patient) -> None:
    accepted(patient)
    (patient.state / "queue" / "outbox.head").unlink()


def row_altered(patient: Patient) -> None:
    accepted(patient)
    behind_its_back(patient.state / "queue", "UPDATE applications SET deliveries = 9")


def refused_upstream(patient: Patient) -> None:
    identifier = accepted(patient)
    with closing(Outbox.open(patient.state / "queue", patient.world.now)) as outbox:
        outbox.set_aside(identifier, "status_500")


MENDED: dict[str, Callable[[Patient], None]] = {
    "file-writable-by-anybody": settings_writable,
    "file-writable-by-group": settings_of_a_group,
    "settings-unconfirmed": settings_changed,
    "file-of-another-user": key_of_another_user,
    "state-folder-of-another-user": folder_of_another_user,
    "state-folder-missing": folder_gone,
    "state-folder-not-a-folder": file_in_its_place,
    "device-key-readable-by-others": key_readable,
    "not-enrolled": identity_gone,
    "identity-damaged": record_flipped,
    "picture-missing": picture_gone,
    "queue-head-missing": head_gone,
    "queue-damaged": row_altered,
    "queue-needs-attention": refused_upstream,
}


@pytest.mark.parametrize("fault", list(MENDED))
def test_a_fault_is_named_and_its_remedy_mends_it_as_printed(
    patient: Patient, fault: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    MENDED[fault](patient)
    found = faults(looked_at(patient))
    assert fault in found, found.keys()
    assert type_remedy(found[fault], patient), "there is something to type"
    assert fault not in faults(looked_at(patient))


def test_a_certificate_that_is_none_is_mended_too(patient: Patient) -> None:
    certificate_damaged(patient)
    result = faults(looked_at(patient))["identity-damaged"]
    type_remedy(result, patient)
    assert "identity-damaged" not in faults(looked_at(patient))
    assert patient.terminal.identity.kiosk_id in str(looked_at(patient)), "the id stays, and so does what waits"


@contextmanager
def mounted(patient: Patient, options: str) -> Iterator[None]:
    """The state folder on a disk of its own."""
    kept = patient.state.with_name("kept")
    shutil.copytree(patient.state, kept)
    subprocess.run(["mount", "-t", "tmpfs", "-o", options, "tmpfs", str(patient.state)], check=True)
    try:
        shutil.copytree(kept, patient.state, dirs_exist_ok=True)
        yield
    finally:
        subprocess.run(["umount", "-l", str(patient.state)], check=True)


@pytest.mark.parametrize(
    ("options", "fault"),
    [
        ("size=8m,mode=700", "disk-full"),
        ("size=64m,mode=700", "disk-almost-full"),
    ],
)
def test_a_disk_that_is_full(patient: Patient, options: str, fault: str) -> None:
    with mounted(patient, options):
        assert fault in faults(looked_at(patient))


def test_a_disk_that_can_only_be_read_is_mended_as_printed(patient: Patient) -> None:
    with mounted(patient, "size=600m,mode=700"):
        subprocess.run(["mount", "-o", "remount,ro", str(patient.state)], check=True)
        result = faults(looked_at(patient))["disk-read-only"]
        assert type_remedy(result, patient) == [f"mount -o remount,rw {patient.state}"]
        assert "disk-read-only" not in faults(looked_at(patient))


def receipts(patient: Patient) -> None:
    accepted(patient)
    journal = Journal(patient.state / "journal" / "journal.jsonl", patient.world.now)
    journal.write("backlog_delivered", sent=1, settled=0, set_aside=0)
    journal.write("delivery_failed", fault=DeliveryFault.BAD_RECEIPT)


def closed_by_its_clock(patient: Patient) -> None:
    Journal(patient.state / "journal" / "journal.jsonl", patient.world.now).write("closed", reason=ClosedReason.CLOCK)


def sealed_for_another_key(patient: Patient) -> None:
    identifier = accepted(patient)
    with closing(Outbox.open(patient.state / "queue", patient.world.now)) as outbox:
        outbox.set_aside(identifier, "cannot_open")


def of_a_newer_program(patient: Patient) -> None:
    accepted(patient)
    behind_its_back(patient.state / "queue", "UPDATE alembic_version SET version_num = '9999'")
    behind_its_back(patient.state / "queue", "PRAGMA user_version = 9999")


def upstream_gone(patient: Patient) -> None:
    accepted(patient, challenges=3)
    patient.enrolled_at("https://127.0.0.1:9")


def upstream_gone_and_nothing_left(patient: Patient) -> None:
    accepted(patient, challenges=0)
    patient.enrolled_at("https://127.0.0.1:9")


def key_damaged(patient: Patient) -> None:
    IdentityFiles.below(patient.state).key.write_text("no key")


def struck_off(patient: Patient) -> None:
    patient.world.server.sandbox.terminals.strike_off(patient.terminal.identity.kiosk_id)


NAMED: dict[str, Callable[[Patient], None]] = {
    "settings-missing": lambda patient: patient.config.unlink(),
    "settings-wrong": lambda patient: patient.write(more='languge = "ja"'),
    "device-key-missing": lambda patient: IdentityFiles.below(patient.state).key.unlink(),
    "identity-key-damaged": key_damaged,
    "upstream-name-unknown": lambda patient: patient.enrolled_at("https://no-such-host.invalid"),
    "upstream-port-closed": lambda patient: patient.enrolled_at("https://127.0.0.1:9"),
    "upstream-not-the-enrolled": lambda patient: patient.write(url="https://elsewhere.example"),
    "upstream-refuses-terminal": struck_off,
    "no-card-authority": lambda patient: altered(patient, "anchors", "fingerprints = []  # "),
    "card-authority-unusable": lambda patient: altered(patient, "ca.pem", "gone.pem"),
    "campaign-ended": lambda patient: altered(patient, '"practice"', '"round2"'),
    "technician-unknown": lambda patient: altered(patient, "technician.phone", "# phone"),
    "queue-cannot-be-opened": sealed_for_another_key,
    "queue-too-new": of_a_newer_program,
    "receipts-not-proven": receipts,
    "terminal-closed": closed_by_its_clock,
    "challenges-run-out": upstream_gone,
    "challenges-gone": upstream_gone_and_nothing_left,
    "seat-missing": lambda patient: patient.screen.seatd_socket.unlink(),
}


@pytest.mark.parametrize("fault", list(NAMED))
def test_a_fault_is_named(patient: Patient, fault: str) -> None:
    NAMED[fault](patient)
    found = faults(looked_at(patient))
    assert fault in found, found.keys()
    if fault.startswith("settings-"):
        assert str(patient.config) in found[fault].commands[0]


def test_a_lost_key_is_no_reason_to_enrol_as_another_terminal(patient: Patient) -> None:
    accepted(patient)
    IdentityFiles.below(patient.state).key.unlink()
    told = faults(looked_at(patient))["device-key-missing"]
    assert patient.terminal.identity.kiosk_id in told.remedy
    assert "a code for the present id" in told.remedy


@pytest.mark.parametrize(
    ("wall", "quality", "fault"),
    [
        (datetime(2020, 1, 1, tzinfo=UTC), ClockQuality.SYNCHRONISED, "clock-unset"),
        (datetime.now(UTC) + timedelta(days=900), ClockQuality.SYNCHRONISED, "clock-ahead"),
        (datetime.now(UTC) + timedelta(minutes=20), ClockQuality.SYNCHRONISED, "clock-unlike-upstream"),
        (datetime.now(UTC), ClockQuality.UNSYNCHRONISED, "time-service-missing"),
    ],
)
def test_a_clock_that_is_wrong_is_told_before_any_certificate(
    patient: Patient, wall: datetime, quality: ClockQuality, fault: str
) -> None:
    found = faults(looked_at(patient, clock=SystemClock(wall=wall.timestamp, kernel=lambda: quality)))
    assert fault in found, found.keys()
    assert "certificate-ended" not in found


@pytest.mark.parametrize(
    ("unit", "fault"),
    [
        (Unit("not-found"), "unit-missing"),
        (Unit("masked", "masked", "inactive"), "unit-masked"),
        (Unit("loaded", "enabled", "failed", "failed", "exit-code"), "unit-failed"),
        (Unit("loaded", "enabled", "inactive", "dead"), "unit-stopped"),
        (Unit("loaded", "enabled", "activating", "start"), "unit-starting"),
        (Unit("loaded", "disabled", "active", "running"), "unit-disabled"),
        (
            Unit("loaded", "enabled", "active", "running", "success", "/etc/elsewhere.toml"),
            "settings-not-those-of-the-unit",
        ),
    ],
)
def test_a_unit_that_does_not_run(patient: Patient, unit: Unit, fault: str) -> None:
    assert fault in faults(looked_at(patient, unit=unit))


def test_readers_that_are_missing_or_have_another_name(patient: Patient) -> None:
    none, other = load_settings(None), load_settings(None, {"reader": {"name": "ACS"}})
    absent = CardState("no_reader")
    assert [each.fault for each in reader.check_reader(absent, none, list)] == ["reader-missing"]
    (told,) = reader.check_reader(absent, other, lambda: ["SCM SCL011 00 00"])
    assert (told.fault, told.detail) == (
        "reader-of-another-name",
        'the settings ask for "ACS"; there is: SCM SCL011 00 00',
    )
    (of_no_use,) = reader.check_reader(absent, none, lambda: ["Some SAM 00 00"])
    assert of_no_use.fault == "reader-of-no-use"
    assert [each.fault for each in reader.check_card(CardState("mute", detail="no answer"))] == ["card-mute"]


def test_a_package_that_is_missing(monkeypatch: pytest.MonkeyPatch) -> None:
    (found,) = check_program(("kiosk.errors", "nowhere"))
    assert (found.fault, found.detail) == ("package-missing", "the Python package nowhere is missing")


def test_a_machine_without_player_or_sound_card(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.undo()
    (tmp_path / "pcmC0D0c").touch()  # a microphone
    assert sound_fault(tmp_path) in (SoundFault.NO_CARD, SoundFault.NO_PLAYER)
    for trouble, fault in ((SoundFault.NO_CARD, "sound-card-missing"), (SoundFault.NO_PLAYER, "sound-player-missing")):
        monkeypatch.setattr(machine, "sound_fault", lambda said=trouble: said)
        assert [each.fault for each in machine.check_sound()] == [fault]


@pytest.mark.parametrize(
    ("carrier", "route", "fault"),
    [("0", "", "network-down"), ("1", "", "network-without-route"), ("1", "eth0\t00000000\t0100A8C0", "")],
)
def test_a_cable_that_is_not_plugged_in(tmp_path: Path, carrier: str, route: str, fault: str) -> None:
    (tmp_path / "net" / "eth0").mkdir(parents=True)
    (tmp_path / "net" / "eth0" / "carrier").write_text(carrier)
    (tmp_path / "route").write_text(f"Iface\tDestination\tGateway\n{route}\n")
    (found,) = machine.check_network("points.example.jp", tmp_path / "net", tmp_path)
    assert found.fault == fault


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
