"""Faults that a test plants in a real terminal: what the doctor calls each, and what its panel shows meanwhile."""

import os
import shutil
import socket
import subprocess
import sys
import time
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path
from typing import Final
from unittest.mock import patch

from devices.reader import ReaderState
from kiosk.doctor.check_result import CANNOT_SERVE, NOTHING_TO_DO
from kiosk.outbox.database import DATABASE_NAME
from kiosk.outbox.file_access import RESERVE_INODES
from kiosk.outbox.recovery import quarantine
from kiosk.outbox.store import Outbox
from kiosk.outbox.values import Challenge
from kiosk.sandbox.faults.fault_file import Drop, Portal
from kiosk.station import state_folder
from kiosk.station.clock import ClockQuality
from kiosk.station.device_key import device_key, load_device_key
from kiosk.station.identity import IdentityFiles, IdentityRecord, save_identity
from kiosk.station.journal import Journal
from kiosk.station.journal_events import DeliveryFault
from kiosk.station.last_known_time import LastKnownTime
from kiosk.station.not_in_service import WORDS_FILE, words
from kiosk.station.pause_record import keep_pause
from kiosk.station.staff_codes import codes_file
from kiosk.station.unconfirmed_time import UnconfirmedTime
from kiosk.visit.model import ClosedReason
from tests.doctor.conftest import Patient
from tests.doctor.test_reader import ToldReader
from tests.outbox.test_evidence import behind_its_back
from tests.support.card_authority import Authority, rsa_key
from tests.support.listener import listening
from tests.support.upstream import running_world
from tests.upstream.test_evidence import Kiosk

SOMEBODY = 65_533
OPEN, PICTURE = "open", "picture"
ELSEWHERE = "https://127.0.0.1:9"
"""A port at which nobody listens."""


@dataclass(frozen=True, slots=True)
class Planted:
    """`shows`: why the panel is closed, "open", or "picture" where the program cannot begin. `exit_code`: the
    doctor's. `typed`: its remedy, typed as it is printed, mends it here; others are for an editor, systemd or a hand.
    `fault`: the doctor's name for it, where its name in the table is another one.
    """

    plant: Callable[[Patient], object]
    shows: ClosedReason | str
    exit_code: int = CANNOT_SERVE
    typed: bool = False
    fault: str = ""


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


def certificate_ended(patient: Patient) -> None:
    files, pki = IdentityFiles.below(patient.state), patient.world.server.sandbox.pki
    key = load_device_key(files.key).public_key()
    ended = pki.issue_device(key, patient.terminal.identity.kiosk_id, patient.world.now() - timedelta(days=1000))
    save_identity(patient.state, IdentityRecord.model_validate_json(files.record.read_bytes()), ended)


def key_lost_while_something_waits(patient: Patient) -> None:
    accepted(patient)
    IdentityFiles.below(patient.state).key.unlink()


def codes_readable(patient: Patient) -> None:
    file = codes_file(patient.state)
    file.parent.mkdir(mode=0o700)
    file.write_text('{"version":1,"verifiers":{}}')


def authority_damaged(patient: Patient) -> None:
    (patient.state / "anchors").mkdir(mode=0o700)
    (patient.state / "anchors" / "of-the-authority.pem").write_text("no certificate")


def picture_with_another_number(patient: Patient) -> None:
    (patient.state / "not-in-service" / WORDS_FILE).write_text(words("K-0000ABCD", ""))


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


def at_the_reader(state: ReaderState, patient: Patient) -> None:
    patient.reader = lambda _settings: ToldReader(state)


def clock_off(by: timedelta, patient: Patient) -> None:
    patient.wall = lambda: time.time() + by.total_seconds()


def clock_of_1970(patient: Patient) -> None:
    patient.wall = lambda: timedelta(days=1).total_seconds()


def clock_put_back(patient: Patient) -> None:
    LastKnownTime(patient.state).note_at_least(datetime.now(UTC))
    clock_off(-timedelta(days=2), patient)


def nobody_told_the_time(patient: Patient) -> None:
    upstream_gone(patient)
    UnconfirmedTime(patient.state).note(timedelta(days=8))


def no_time_service(patient: Patient) -> None:
    patient.quality = lambda: ClockQuality.UNSYNCHRONISED


def disk(options: str, patient: Patient) -> None:
    """The state folder on a disk of its own; the end of the test takes it away."""
    kept = patient.state.with_name("kept")
    shutil.copytree(patient.state, kept)
    subprocess.run(["mount", "-t", "tmpfs", "-o", options, "tmpfs", str(patient.state)], check=True)
    patient.around.callback(subprocess.run, ["umount", "-l", str(patient.state)], check=True)
    shutil.copytree(kept, patient.state, dirs_exist_ok=True)


def disk_without_inodes(patient: Patient) -> None:
    room = len(list(patient.state.rglob("*"))) + RESERVE_INODES
    disk(f"size=600m,nr_inodes={room},mode=700", patient)


def disk_read_only(patient: Patient) -> None:
    disk("size=600m,mode=700", patient)
    subprocess.run(["mount", "-o", "remount,ro", str(patient.state)], check=True)


def another_upstream_answers(patient: Patient) -> None:
    """At another address, with another authority."""
    other = patient.world.folder / "other"
    other.mkdir()
    world = patient.around.enter_context(running_world(other, patient.world.cards))
    patient.enrolled_at(world.server.url)


def queue_set_aside(patient: Patient) -> None:
    accepted(patient)
    quarantine.move(patient.state / "queue", patient.world.now())


def journal_spoiled(patient: Patient) -> None:
    journal = patient.state / "journal" / "journal.jsonl"
    for reason in (ClosedReason.CLOCK, ClosedReason.STORAGE):
        Journal(journal, patient.world.now).write("closed", reason=reason)
    Journal(journal, patient.world.now).write("opened")
    journal.write_text(journal.read_text().replace("storage", "no_reader"))


def file_instead(path: Path) -> None:
    """As of a copy that went wrong."""
    if path.exists():
        path.rename(path.with_name("was-here"))
    path.touch()


def folder_instead(path: Path) -> None:
    """As `cp -r` or a mount point leaves it."""
    path.unlink(missing_ok=True)
    path.mkdir(parents=True)


def mistake_in_the_profile(patient: Patient) -> None:
    patient.config.with_name("panel.toml").write_text('code = "our-panel"\nwidht_px = 1024\n')
    patient.write(more='terminal = "panel.toml"')


def database_emptied(patient: Patient) -> None:
    accepted(patient)
    (patient.state / "queue" / DATABASE_NAME).write_bytes(b"")


def database_gone(patient: Patient) -> None:
    accepted(patient)
    (patient.state / "queue" / DATABASE_NAME).unlink()


def queue_gone(patient: Patient) -> None:
    """Deleted by hand, to make room."""
    identifier = accepted(patient)
    journal = Journal(patient.state / "journal" / "journal.jsonl", patient.world.now)
    journal.write("accepted", visit=1, application=identifier)
    shutil.rmtree(patient.state / "queue")


def queue_in_use(patient: Patient) -> None:
    """A command that somebody began in a shell and that hangs."""
    accepted(patient)
    holds = "import sys; from pathlib import Path; from kiosk.outbox.instance_lock import InstanceLock; "
    holds += "lock = InstanceLock(Path(sys.argv[1])); print(flush=True); sys.stdin.read()"
    command = [sys.executable, "-c", holds, str(patient.state / "queue")]
    holder = patient.around.enter_context(
        subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    )
    patient.around.callback(holder.kill)
    assert holder.stdout is not None
    assert holder.stdout.readline() == "\n"


def key_of_another_terminal(patient: Patient) -> None:
    """The backup of another terminal, of which only the key was put back."""
    accepted(patient)
    file = IdentityFiles.below(patient.state).key
    file.unlink()
    device_key(file)


def identity_of_another_terminal(patient: Patient) -> None:
    """The whole identity from the backup of another one."""
    accepted(patient)
    with patient.world.terminal("another"):
        shutil.rmtree(patient.state / "identity")
        shutil.copytree(patient.world.folder / "another" / "identity", patient.state / "identity")


def disk_not_mounted(patient: Patient) -> None:
    """After a check of the file system that failed: what is there is the empty place of the disk."""
    fstab = patient.config.with_name("fstab")
    fstab.write_text(f"# <file system> <mount point> <type>\nUUID=1-2 {patient.state} ext4 defaults,nofail 0 2\n")
    patient.around.enter_context(patch.object(state_folder, "FSTAB", fstab))
    patient.state.rename(patient.state.with_name("on-the-disk"))
    patient.state.mkdir(mode=0o700)


def link_to_nowhere(patient: Patient) -> None:
    folder_gone(patient)
    patient.state.symlink_to(patient.state.with_name("not-mounted"))


def copy_of_the_disk_works_elsewhere(patient: Patient) -> None:
    """Two terminals with one identity: the other one has accepted an application, and upstream was told."""
    accepted(patient)
    copy = Path(shutil.copytree(patient.state, patient.state.with_name("copy")))
    other = Kiosk.of(copy, patient.terminal)
    try:
        other.accept()
        other.beat()
    finally:
        other.store.stop()


def captive_portal(patient: Patient) -> None:
    """The network's own page answers for every name and port, and speaks no TLS."""

    def log_in(connection: socket.socket) -> None:
        connection.recv(4096)
        connection.sendall(b"HTTP/1.1 302 Found\r\nLocation: http://login.example/\r\n\r\n")

    patient.enrolled_at(patient.around.enter_context(listening(log_in)))


def authority_ended(patient: Patient) -> None:
    """The certificate of the authority of ten years ago."""
    (patient.config.parent / "ended.pem").write_bytes(Authority(rsa_key(1)).pem(until=datetime(2026, 1, 1, tzinfo=UTC)))
    altered(patient, str(patient.world.cards.ca_file), "ended.pem")


CLOSED = ClosedReason
PLANTED: Final[dict[str, Planted]] = {
    # the clock
    "clock-unset": Planted(clock_of_1970, CLOSED.CLOCK),
    "clock-put-back": Planted(clock_put_back, CLOSED.CLOCK),
    "clock-ahead": Planted(partial(clock_off, timedelta(days=900)), CLOSED.CLOCK),
    "clock-unlike-upstream": Planted(partial(clock_off, timedelta(minutes=20)), CLOSED.CLOCK),
    "clock-unconfirmed-too-long": Planted(nobody_told_the_time, CLOSED.CLOCK_UNCONFIRMED),
    "time-service-missing": Planted(no_time_service, OPEN, NOTHING_TO_DO),
    # the disk
    "disk-full": Planted(partial(disk, "size=8m,mode=700"), CLOSED.STORAGE),
    "disk-almost-full": Planted(partial(disk, "size=64m,mode=700"), OPEN, NOTHING_TO_DO),
    "disk-without-inodes": Planted(disk_without_inodes, CLOSED.STORAGE),
    "disk-read-only": Planted(disk_read_only, PICTURE, typed=True),
    "state-folder-of-another-user": Planted(folder_of_another_user, PICTURE, typed=True),
    "state-folder-missing": Planted(folder_gone, CLOSED.NOT_ENROLLED, typed=True),
    "state-folder-not-a-folder": Planted(file_in_its_place, PICTURE, typed=True),
    # the identity
    "not-enrolled": Planted(identity_gone, CLOSED.NOT_ENROLLED, typed=True),
    "certificate-ended": Planted(certificate_ended, CLOSED.NOT_ENROLLED, typed=True),
    "device-key-missing": Planted(key_lost_while_something_waits, CLOSED.NOT_ENROLLED, typed=True),
    "device-key-readable-by-others": Planted(key_readable, CLOSED.NOT_ENROLLED, typed=True),
    "identity-damaged": Planted(record_flipped, CLOSED.NOT_ENROLLED, typed=True),
    "identity-key-damaged": Planted(key_damaged, CLOSED.NOT_ENROLLED),
    # the reader
    "pcscd-stopped": Planted(partial(at_the_reader, ReaderState.NO_SERVICE), CLOSED.NO_SERVICE),
    "reader-missing": Planted(partial(at_the_reader, ReaderState.NO_READER), CLOSED.NO_READER),
    "reader-without-driver": Planted(partial(at_the_reader, ReaderState.NO_DRIVER), CLOSED.NO_DRIVER),
    "card-mute": Planted(partial(at_the_reader, ReaderState.MUTE), OPEN, NOTHING_TO_DO),
    # upstream
    "upstream-name-unknown": Planted(
        lambda patient: patient.enrolled_at("https://no-such-host.invalid"), CLOSED.NO_CHALLENGE
    ),
    "upstream-port-closed": Planted(lambda patient: patient.enrolled_at(ELSEWHERE), CLOSED.NO_CHALLENGE),
    "upstream-certificate-unknown": Planted(another_upstream_answers, CLOSED.NO_CHALLENGE),
    "upstream-breaks-off": Planted(lambda patient: patient.world.server.inject_faults(Drop()), CLOSED.NO_CHALLENGE),
    "upstream-answers-something-else": Planted(
        lambda patient: patient.world.server.inject_faults(Portal()), CLOSED.NO_CHALLENGE
    ),
    "upstream-refuses-terminal": Planted(struck_off, CLOSED.NOT_ENROLLED),
    "upstream-not-the-enrolled": Planted(
        lambda patient: patient.write(url="https://elsewhere.example"), OPEN, NOTHING_TO_DO
    ),
    "challenges-run-out": Planted(upstream_gone, OPEN),
    "challenges-gone": Planted(upstream_gone_and_nothing_left, CLOSED.NO_CHALLENGE),
    # the queue
    "receipts-not-proven": Planted(receipts, OPEN),
    "queue-cannot-be-opened": Planted(sealed_for_another_key, CLOSED.STORAGE),
    "queue-damaged": Planted(row_altered, CLOSED.STORAGE, typed=True),
    "queue-head-missing": Planted(head_gone, CLOSED.STORAGE, typed=True),
    "queue-too-new": Planted(of_a_newer_program, CLOSED.STORAGE),
    "queue-quarantined": Planted(queue_set_aside, CLOSED.STORAGE, typed=True),
    "queue-needs-attention": Planted(refused_upstream, OPEN, NOTHING_TO_DO, typed=True),
    "journal-altered": Planted(journal_spoiled, OPEN, NOTHING_TO_DO),
    # what it was given
    "settings-missing": Planted(lambda patient: patient.config.unlink(), PICTURE),
    "settings-wrong": Planted(lambda patient: patient.write(more='languge = "ja"'), PICTURE),
    "settings-unconfirmed": Planted(settings_changed, OPEN, NOTHING_TO_DO, typed=True),
    "file-writable-by-anybody": Planted(settings_writable, OPEN, typed=True),
    "file-writable-by-group": Planted(settings_of_a_group, OPEN, NOTHING_TO_DO, typed=True),
    "file-of-another-user": Planted(key_of_another_user, OPEN, typed=True),
    "no-card-authority": Planted(
        lambda patient: altered(patient, "anchors", "fingerprints = []  # "), CLOSED.NOT_ENROLLED
    ),
    "card-authority-unusable": Planted(lambda patient: altered(patient, "ca.pem", "gone.pem"), PICTURE),
    "card-authority-imported-unusable": Planted(authority_damaged, PICTURE),
    "campaign-ended": Planted(lambda patient: altered(patient, '"practice"', '"round2"'), CLOSED.ENDED, NOTHING_TO_DO),
    # what helps when something is wrong
    "picture-missing": Planted(picture_gone, OPEN, NOTHING_TO_DO, typed=True),
    "picture-of-other-settings": Planted(picture_with_another_number, OPEN, NOTHING_TO_DO),
    "technician-unknown": Planted(lambda patient: altered(patient, "technician.phone", "# phone"), OPEN, NOTHING_TO_DO),
    "staff-codes-unreadable": Planted(codes_readable, OPEN, NOTHING_TO_DO, typed=True),
    "terminal-closed": Planted(closed_by_its_clock, OPEN),
    # what shops and repairs do
    "settings-not-a-file": Planted(lambda patient: folder_instead(patient.config), PICTURE, typed=True),
    "settings-empty": Planted(lambda patient: patient.config.write_bytes(b""), PICTURE),
    "settings-left-by-a-power-cut": Planted(
        lambda patient: patient.config.write_bytes(bytes(512)), PICTURE, fault="settings-empty"
    ),
    "profile-with-a-mistake": Planted(mistake_in_the_profile, PICTURE, fault="settings-wrong"),
    "kept-of-another-kind": Planted(lambda patient: file_instead(patient.state / "journal"), PICTURE, typed=True),
    "staff-folder-is-a-file": Planted(
        lambda patient: file_instead(patient.state / "staff"), PICTURE, typed=True, fault="kept-of-another-kind"
    ),
    "queue-folder-is-a-file": Planted(
        lambda patient: file_instead(patient.state / "queue"), PICTURE, typed=True, fault="kept-of-another-kind"
    ),
    "device-key-is-a-folder": Planted(
        lambda patient: folder_instead(IdentityFiles.below(patient.state).key),
        PICTURE,
        typed=True,
        fault="kept-of-another-kind",
    ),
    "kept-beside-of-another-kind": Planted(
        lambda patient: file_instead(patient.state / "receipts"), OPEN, NOTHING_TO_DO, typed=True
    ),
    "disk-not-mounted": Planted(disk_not_mounted, PICTURE),
    "state-folder-leads-nowhere": Planted(link_to_nowhere, PICTURE, typed=True),
    "queue-file-empty": Planted(database_emptied, CLOSED.STORAGE, typed=True, fault="queue-damaged"),
    "queue-file-missing": Planted(database_gone, CLOSED.STORAGE, typed=True, fault="queue-damaged"),
    "queue-deleted": Planted(queue_gone, CLOSED.STORAGE, typed=True, fault="queue-older-than-the-journal"),
    "queue-used-by-another": Planted(queue_in_use, PICTURE, typed=True),
    "queue-went-back": Planted(copy_of_the_disk_works_elsewhere, CLOSED.STORAGE),
    "device-key-of-another": Planted(key_of_another_terminal, CLOSED.NOT_ENROLLED, typed=True),
    "identity-of-another": Planted(
        identity_of_another_terminal, OPEN, NOTHING_TO_DO, fault="queue-of-another-upstream"
    ),
    "closed-by-staff": Planted(
        lambda patient: keep_pause(patient.state, CLOSED.PAUSED_TODAY), CLOSED.PAUSED_TODAY, typed=True
    ),
    "captive-portal": Planted(captive_portal, CLOSED.NO_CHALLENGE, fault="upstream-tls-broken"),
    "upstream-proxy-refuses": Planted(
        lambda patient: altered(patient, "[upstream]", '[upstream]\nproxy = "http://127.0.0.1:9"'), CLOSED.NO_CHALLENGE
    ),
    "card-authorities-ended": Planted(authority_ended, CLOSED.NOT_ENROLLED),
    "seat-missing": Planted(lambda patient: patient.screen.seatd_socket.unlink(), OPEN),
}
"""By the name of the fault. What only systemd or a whole machine has is planted in tests/image/case_faults.py."""
