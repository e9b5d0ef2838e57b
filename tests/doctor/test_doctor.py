"""The doctor says what is wrong with a terminal and what to do about it, one line each, and never faints."""

import json
import os
import socket
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from threading import Thread

import pytest

from devices.simulator import PracticeSet, SimulatedReader
from kiosk.campaign.japan_time import Window
from kiosk.campaign.load import load_campaign
from kiosk.doctor import Check, CheckResult, DoctorReport, Health, disk, examine, fonts
from kiosk.doctor import Terminal as Looked
from kiosk.doctor.check_result import found as finding
from kiosk.doctor.check_result import ok, skipped
from kiosk.doctor.clock import check_clock
from kiosk.doctor.station import check_campaign
from kiosk.outbox.store import Outbox
from kiosk.outbox.values import Challenge, Decision
from kiosk.station.clock import ClockQuality, SystemClock
from kiosk.station.configured_reader import configured_reader
from kiosk.station.typed_commands import Typist
from tests.doctor.conftest import Patient, synchronised
from tests.doctor.planted_words import HEALTHY, matches
from tests.support.pcscd import LayCard, PcscService
from tests.support.upstream import running_world

pytestmark = pytest.mark.long

STEPS = ("upstream name", "upstream connection", "upstream TLS", "upstream answers")
KIOSK = Typist.of_this_machine(None).lines(("kiosk x",), {})[0].removesuffix(" x")


def test_a_healthy_terminal_has_nothing_but_good_findings(patient: Patient) -> None:
    report = patient.examined()
    assert {result.name: result.health for result in report.results} == dict.fromkeys(HEALTHY, Health.OK)
    for result in report.results:
        assert matches(HEALTHY[result.name], result.detail, patient.state, patient.config), result
    assert (report.healthy, report.exit_code) == (True, 0)
    left = {path.name for path in patient.state.iterdir()}
    assert left == {"identity", "last-seen", "not-in-service", "settings.sha256"}, "it leaves nothing behind"


def test_it_works_through_the_real_service(patient: Patient, pcscd: PcscService, virtual_card: LayCard) -> None:
    patient.reader = configured_reader
    with virtual_card("one-try-left") as card:
        assert patient.result("card reader").detail.startswith("Virtual PCD")
        assert patient.result("card").detail == "ready, tries left: 1"
        assert card is not None
    pcscd.stop()
    report = patient.examined()
    assert not report.healthy
    states = {result.name: result for result in report.results}
    assert states["smart-card service"].fault == "pcscd-stopped"
    assert states["smart-card service"].commands[-1].endswith("systemctl restart pcscd")
    assert states["card reader"].health is states["card"].health is Health.SKIPPED


@pytest.mark.parametrize(
    ("card", "health", "words"),
    [
        ("expired", Health.WARN, "expired"),
        ("locked", Health.WARN, "PIN is locked"),
        ("transit", Health.WARN, "no JPKI application"),
        ("foreign-ca", Health.WARN, "untrusted"),
        ("contact", Health.OK, "tries left: 3"),
    ],
)
def test_it_says_what_card_lies_there(patient: Patient, card: str, health: Health, words: str) -> None:
    patient.reader = lambda _name: SimulatedReader(patient.world.cards.card(card))
    found = patient.result("card")
    assert found.health is health
    assert words in found.detail


def test_an_empty_reader_is_no_illness(patient: Patient) -> None:
    patient.reader = lambda _name: SimulatedReader()
    assert patient.result("card") == CheckResult("card", Health.OK, "none on the reader")


def test_a_mistake_in_the_settings_ends_it_with_the_line_that_names_it(patient: Patient) -> None:
    patient.write(more='languge = "ja"')
    first, *others = patient.examined().results
    assert first.health is Health.FAIL
    assert 'unknown key "languge"' in first.detail
    assert first.remedy == 'Correct the file: did you mean "language".'
    assert {each.name for each in others if each.health is not Health.SKIPPED} <= {
        "program", "screen libraries", "compositor", "seat", "input devices", "fonts", "sound"
    }, "the machine is looked at all the same"  # fmt: skip


def test_settings_that_nobody_confirmed_are_mentioned(patient: Patient) -> None:
    patient.write(more='language = "en"')
    changed = patient.result("settings")
    assert (changed.health, changed.detail) == (Health.WARN, f"{patient.config}: changed since it was confirmed")
    assert changed.commands == (f"{KIOSK} settings accept --config {patient.config}",)
    patient.confirmed()
    assert patient.result("settings").health is Health.OK
    (patient.state / "settings.sha256").unlink()
    never = patient.result("settings").detail
    assert never == f"{patient.config}, {patient.world.cards.ca_file}: never confirmed"


def test_a_missing_folder_says_how_to_make_it(patient: Patient) -> None:
    patient.write(more="")
    patient.config.write_text(patient.config.read_text().replace(str(patient.state), str(patient.state / "other")))
    report = {result.name: result for result in patient.examined().results}
    assert "install -d" in report["disk"].commands[0]
    assert report["device certificate"].health is Health.SKIPPED, "nobody has seen yet what it would be"
    assert report["upstream answers"].health is Health.SKIPPED


def test_a_disk_without_room_or_right_to_write(patient: Patient, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(disk, "RESERVE_BYTES", 1 << 60)
    assert patient.result("disk").health is Health.FAIL
    monkeypatch.setattr(disk, "RESERVE_BYTES", 0)
    with monkeypatch.context() as patched:
        patched.setattr(disk, "RESERVE_INODES", 1 << 62)
        assert patient.result("disk").detail.endswith("has no free inodes")
    monkeypatch.setattr(disk, "LITTLE_BYTES", 1 << 60)
    assert patient.result("disk").health is Health.WARN
    (found,) = disk.check_disk(Path("/proc/self/fdinfo"))
    assert found.health is Health.FAIL, "nothing can be written there"


def test_a_folder_of_somebody_else_is_mentioned(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "geteuid", lambda: 12345)
    (found,) = disk.check_disk(tmp_path)
    assert (found.fault, found.health) == ("state-folder-of-another-user", Health.FAIL)


def test_a_font_that_the_screens_ask_for_is_missed(tmp_path: Path) -> None:
    other = tmp_path / "fc-match"
    other.write_text("#!/bin/sh\nprintf 'DejaVu Sans'\n")
    other.chmod(0o755)
    (missing,) = fonts.check_fonts(str(other))
    assert missing.health is Health.FAIL
    assert "Noto Sans CJK SC (zh)" in missing.detail
    assert "Noto Sans Thai (th)" in missing.detail
    (unknown,) = fonts.check_fonts(str(tmp_path / "no-such-program"))
    assert unknown.health is Health.WARN


@pytest.mark.parametrize(
    ("moment", "quality", "health"),
    [
        (datetime(2020, 1, 1, tzinfo=UTC), ClockQuality.SYNCHRONISED, Health.FAIL),
        (datetime(2100, 1, 1, tzinfo=UTC), ClockQuality.SYNCHRONISED, Health.FAIL),
        (datetime(2027, 1, 1, tzinfo=UTC), ClockQuality.UNSYNCHRONISED, Health.OK),
        (datetime(2027, 1, 1, tzinfo=UTC), ClockQuality.SYNCHRONISED, Health.OK),
    ],
)
def test_the_clock(tmp_path: Path, moment: datetime, quality: ClockQuality, health: Health) -> None:
    (found,) = check_clock(SystemClock(wall=moment.timestamp, kernel=lambda: quality), tmp_path)
    assert found.health is health


def test_the_clock_is_compared_with_upstream_s(patient: Patient) -> None:
    patient.world.now.offset = timedelta(minutes=10)
    told = patient.result("upstream time")
    assert (told.fault, told.health) == ("clock-unlike-upstream", Health.FAIL)
    assert "behind upstream's" in told.detail


def test_it_writes_nothing_down_of_what_upstream_tells(patient: Patient) -> None:
    """What it does as root the terminal's own user could not change."""
    known = (patient.state / "last-seen").read_bytes()
    report = examine(patient.config, open_reader=patient.reader)
    assert {each.name: each.health for each in report.results}["upstream answers"] is Health.OK
    left = {path.name for path in patient.state.iterdir()}
    assert left == {"identity", "last-seen", "not-in-service", "settings.sha256"}
    assert (patient.state / "last-seen").read_bytes() == known


def test_a_device_certificate_that_ends_soon(patient: Patient) -> None:
    soon = patient.terminal.identity.not_after - timedelta(days=29)
    clock = SystemClock(wall=soon.timestamp, kernel=synchronised)
    assert patient.result("device certificate", clock).health is Health.WARN
    after = patient.terminal.identity.not_after + timedelta(seconds=1)
    ended = patient.result("device certificate", SystemClock(wall=after.timestamp, kernel=synchronised))
    assert (ended.health, ended.detail) == (Health.SKIPPED, "not checked: clock comes first")
    by_upstream = patient.result("clock", SystemClock(wall=after.timestamp, kernel=synchronised))
    assert by_upstream.fault == "clock-ahead", "upstream says another time: nobody is sent to enrol for nothing"


def steps(patient: Patient) -> list[Health]:
    return [result.health for result in patient.examined().results if result.name in STEPS]


def test_upstream_step_by_step(patient: Patient) -> None:
    ok, fail, skipped = Health.OK, Health.FAIL, Health.SKIPPED
    patient.enrolled_at("https://no-such-host.invalid:443")
    assert steps(patient) == [fail, skipped, skipped, skipped]
    with socket.create_server(("127.0.0.1", 0)) as closing:
        port = closing.getsockname()[1]
    patient.enrolled_at(f"https://127.0.0.1:{port}")
    assert steps(patient) == [ok, fail, skipped, skipped]


def test_somebody_who_speaks_no_tls(patient: Patient) -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        Thread(target=_greet, args=(listener,), daemon=True).start()
        patient.enrolled_at(f"https://127.0.0.1:{listener.getsockname()[1]}")
        assert steps(patient) == [Health.OK, Health.OK, Health.FAIL, Health.SKIPPED]


def _greet(listener: socket.socket) -> None:
    while True:
        try:
            connection, _ = listener.accept()
        except OSError:
            return
        with connection:
            connection.sendall(b"HTTP/1.0 200 OK\r\n\r\nWelcome to the hotel\n")


def test_another_upstream_is_not_believed(patient: Patient, tmp_path: Path, practice_set: PracticeSet) -> None:
    (tmp_path / "other").mkdir()
    with running_world(tmp_path / "other", practice_set) as other:
        patient.enrolled_at(other.server.url)
        found = patient.result("upstream TLS")
    assert found.health is Health.FAIL
    assert found.fault == "upstream-certificate-unknown"


def test_settings_that_name_another_upstream_than_the_identity(patient: Patient) -> None:
    patient.write(url="https://elsewhere.example")
    first, *_ = [result for result in patient.examined().results if result.name == "upstream name"]
    assert (first.fault, first.health) == ("upstream-not-the-enrolled", Health.WARN)


def test_the_queue_waiting_and_damaged(patient: Patient) -> None:
    sealed = patient.terminal.sealed()
    folder = patient.state / "queue"
    outbox = Outbox.open(folder, patient.world.now)
    outbox.challenges.add([Challenge(sealed.challenge.value, sealed.challenge.expires)])
    outbox.accept(sealed.entry(patient.terminal.identity), sealed.challenge.value)
    assert patient.result("queue").detail == "1 waiting, 0 applied, 0 refused", "beside a running terminal"
    later = datetime.now(UTC) + timedelta(hours=30)
    waited = patient.result("queue", SystemClock(wall=later.timestamp, kernel=synchronised))
    assert waited.health is Health.WARN
    assert "29 hours" in waited.detail or "30 hours" in waited.detail
    outbox.set_aside(sealed.application_id, "test")
    assert any("kiosk outbox retry" in command for command in patient.result("queue").commands)
    outbox.close()
    (folder / "outbox.head").unlink()
    broken, *_ = [result for result in patient.examined().results if result.name == "queue"]
    assert (broken.fault, broken.health) == ("queue-head-missing", Health.FAIL)


def test_a_receipt_that_upstream_never_signed_is_found(patient: Patient) -> None:
    sealed = patient.terminal.sealed()
    with closing(Outbox.open(patient.state / "queue", patient.world.now)) as outbox:
        outbox.challenges.add([Challenge(sealed.challenge.value, sealed.challenge.expires)])
        outbox.accept(sealed.entry(patient.terminal.identity), sealed.challenge.value)
        outbox.claim(patient.world.now(), 1)
        assert outbox.settle([Decision(sealed.application_id, None, b"not of upstream")]) == {}
    (found,) = [result for result in patient.examined().results if result.name == "queue"]
    assert found.fault == "queue-receipts-unproven"


def test_a_queue_beyond_its_bounds(patient: Patient) -> None:
    sealed = patient.terminal.sealed()
    with closing(Outbox.open(patient.state / "queue", patient.world.now)) as outbox:
        outbox.challenges.add([Challenge(sealed.challenge.value, sealed.challenge.expires)])
        outbox.accept(sealed.entry(patient.terminal.identity), sealed.challenge.value)
    patient.write(more="queue.oldest_days = 1")
    later = datetime.now(UTC) + timedelta(hours=30)
    found = patient.examined(SystemClock(wall=later.timestamp, kernel=synchronised)).results
    full, waited = (result for result in found if result.name == "queue")
    assert (full.fault, waited.fault) == ("queue-full", "queue-waits-long")
    assert "no visit can begin" in full.detail
    assert "(queue.oldest_days)" in full.detail


def test_a_campaign_that_is_over_and_no_authority(patient: Patient) -> None:
    patient.config.write_text(
        f'campaign = "round2"\nstate_dir = "{patient.state}"\n[upstream]\nurl = "{patient.world.server.url}"\n'
    )
    report = {result.name: result for result in patient.examined().results}
    assert report["campaign"].detail == "round2 ended on 2023-09-30"
    assert report["card authorities"].detail == "none: no card is accepted"
    assert "kiosk trust import" in report["card authorities"].commands[0]


def test_a_terminal_that_is_closed_for_now_says_why_and_until_when() -> None:
    """Nobody has to look for a fault where there is none."""
    round_2 = load_campaign("round2")
    window = Window(datetime(2023, 1, 6, 15, tzinfo=UTC), datetime(2023, 1, 7, 13, tzinfo=UTC))
    soon = replace(round_2, maintenance=(window,))
    found = list(check_campaign(soon, production=True, now=window.start - timedelta(minutes=1)))
    assert [(each.name, each.health, each.detail) for each in found] == [
        ("maintenance", Health.WARN, "no visits until 2023-01-07 22:00 JST"),
        ("campaign", Health.OK, "round2, until 2023-09-30"),
    ]
    assert [each.name for each in check_campaign(soon, production=True, now=window.end)] == ["campaign"]
    unannounced = replace(round_2, items=tuple(replace(item, start=None) for item in round_2.items))
    (waiting,) = check_campaign(unannounced, production=True, now=window.end)
    assert (waiting.health, waiting.detail) == (Health.WARN, "round2 has begun, but none of its items")


def test_a_check_that_breaks_is_a_finding_itself() -> None:
    def broken(_: Looked) -> Iterator[CheckResult]:
        yield CheckResult("thing", Health.OK, "so far")
        raise ZeroDivisionError("a secret")

    first, second = Check("thing", "Is it there?", broken).run(Looked(None))
    assert first.health is Health.OK
    assert (second.name, second.health) == ("thing", Health.FAIL)
    assert second.detail == "the check itself failed (ZeroDivisionError)"


def test_a_check_that_a_closed_state_folder_stops_leaves_the_fault_to_the_check_of_the_disk(
    patient: Patient, monkeypatch: pytest.MonkeyPatch
) -> None:
    def shut_out(terminal: Looked) -> Iterator[CheckResult]:
        yield from ()
        raise PermissionError(13, "Permission denied", str(terminal.settings.state_dir / "anchors"))

    check, terminal = Check("thing", "Is it there?", shut_out), Looked(patient.config)
    (failed,) = check.run(terminal)
    assert failed.fault == "check-failed"
    assert failed.detail == f"the check itself failed (Permission denied: {patient.state / 'anchors'})"
    monkeypatch.setattr(os, "access", lambda folder, _: folder != patient.state)
    (left_out,) = check.run(terminal)
    assert (left_out.health, left_out.detail) == (Health.SKIPPED, "not checked: disk comes first")


def test_everything_that_is_not_well_has_a_remedy_and_one_line(patient: Patient) -> None:
    patient.enrolled_at("https://no-such-host.invalid:443")
    patient.reader = lambda _name: SimulatedReader(patient.world.cards.card("expired"))
    report = patient.examined()
    for result in report.results:
        assert "\n" not in result.detail + result.remedy
        assert bool(result.remedy) is (result.health in (Health.WARN, Health.SOON, Health.FAIL))
    said = report.as_dict()
    assert said["healthy"] is False
    assert json.loads(json.dumps(said)) == said
    assert any(line.strip().startswith("-> ") for line in report.lines())


def test_the_report_as_a_technician_reads_it() -> None:
    typist = Typist(Path("/etc/x y.toml"), "kiosk")
    enrol = replace(finding("not-enrolled", "none"), typist=typist)
    results = (ok("clock", "right"), enrol, skipped("queue", "clock"))
    assert DoctorReport(results).lines() == [
        "ok       clock               right",
        "fail     device certificate  none",
        "                             -> Ask upstream's operator for a one-time code and enrol.",
        "                                $ sudo -u kiosk kiosk enrol --config '/etc/x y.toml'",
        "skipped  queue               not checked: clock comes first",
    ]
    assert DoctorReport(()).lines() == []


@pytest.mark.parametrize(
    ("results", "code"),
    [
        ((ok("a", ""),), 0),
        ((finding("technician-unknown", ""),), 0),
        ((finding("certificate-ends-this-week", ""), finding("technician-unknown", "")), 3),
        ((finding("certificate-ends-this-week", ""), finding("not-enrolled", "")), 1),
        ((skipped("a", "b"),), 1),
    ],
)
def test_the_exit_code_says_now_soon_or_nothing(results: tuple[CheckResult, ...], code: int) -> None:
    assert DoctorReport(results).exit_code == code
