"""All data of a terminal, for tests that damage it: a queue of real sealed applications, identity, settings."""

import hashlib
import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from kiosk.application.claims import new_application_id
from kiosk.application.sealing import RecipientPrivateKey, SuiteId, seal
from kiosk.outbox.database import DATABASE_NAME
from kiosk.outbox.store import Outbox
from kiosk.outbox.values import Challenge, QueueEntry
from kiosk.sandbox.pki import SandboxPki
from kiosk.station.device_key import device_key
from kiosk.station.identity import IdentityFiles, IdentityRecord, save_identity
from kiosk.station.settings import load_settings
from kiosk.station.settings_confirmation import confirm
from tests.outbox.conftest import MONTH, NOON, StoppedClock, entry_of, settle

JOURNAL_NAME = f"{DATABASE_NAME}-journal"
KIOSK_ID = "kiosk-0042"
SIGNED = b"a signed application, about as long as one is: ".ljust(5200, b".")
SEALING_KEY = RecipientPrivateKey.generate("classic-1", SuiteId.X25519)


def sealed_entry(kiosk_id: str = KIOSK_ID, accepted_at: datetime = NOON) -> QueueEntry:
    """An application sealed as the terminal does it, about 11 KB."""
    identifier = new_application_id()
    sealed = seal(SIGNED, SEALING_KEY.recipient(), identifier, kiosk_id)
    return QueueEntry(
        application_id=identifier,
        kiosk_id=kiosk_id,
        sealed=sealed,
        content_sha256=hashlib.sha256(sealed).hexdigest(),
        receipt_number=entry_of(sealed, identifier).receipt_number,
        accepted_at=accepted_at,
    )


def accept_sealed(outbox: Outbox, kiosk_id: str = KIOSK_ID) -> QueueEntry:
    entry = sealed_entry(kiosk_id)
    challenge = f"challenge-of-{entry.application_id}"
    outbox.challenges.add([Challenge(challenge, NOON + MONTH)])
    outbox.accept(entry, challenge)
    return entry


def make_queue(folder: Path, applications: int) -> list[QueueEntry]:
    """Every third application is settled with a receipt of upstream's size (about 900 bytes); the others wait."""
    outbox = Outbox.open(folder, StoppedClock())
    entries = [accept_sealed(outbox) for _ in range(applications)]
    for number, entry in enumerate(entries):
        if number % 3 == 0:
            settle(outbox, entry.application_id, None if number % 2 else "id_in_use", b"receipt" * 130)
    outbox.close()
    return entries


def cut_off_in_a_change(template: Path, folder: Path) -> None:
    """A copy as after a power cut during a commit: half of the change in the file, and a hot journal."""
    shutil.copytree(template, folder.with_name("working"))
    outbox = Outbox.open(folder.with_name("working"), StoppedClock())
    rowids = "SELECT sequence FROM sealed_contents ORDER BY sequence"
    with outbox._writer.writing() as connection:
        connection.exec_driver_sql("PRAGMA cache_size=3")
        for (sequence,) in connection.exec_driver_sql(rowids).fetchall():
            connection.exec_driver_sql("DELETE FROM sealed_contents WHERE sequence = ?", (sequence,))
            connection.exec_driver_sql("UPDATE applications SET state = 'half' WHERE sequence = ?", (sequence,))
        shutil.copytree(folder.with_name("working"), folder)
        connection.rollback()
    outbox.close()
    shutil.rmtree(folder.with_name("working"))
    assert (folder / JOURNAL_NAME).stat().st_size > 100_000
    assert (folder / DATABASE_NAME).read_bytes() != (template / DATABASE_NAME).read_bytes()


def rows_of(folder: Path) -> object:
    """All applications and challenges, as SQLite reads them."""
    raw = sqlite3.connect(f"file:{folder / DATABASE_NAME}?mode=ro", uri=True)
    raw.text_factory = bytes
    try:
        return [
            raw.execute("SELECT * FROM applications ORDER BY sequence").fetchall(),
            raw.execute("SELECT * FROM sealed_contents ORDER BY sequence").fetchall(),
            raw.execute("SELECT * FROM challenges ORDER BY value").fetchall(),
        ]
    finally:
        raw.close()


@dataclass(frozen=True)
class Kept:
    """An enrolled terminal's state folder and its own settings file."""

    state: Path
    config: Path


def make_station(folder: Path) -> Kept:
    pki = SandboxPki.open(folder / "upstream", NOON)
    kept = Kept(folder / "state", folder / "kiosk.toml")
    certificate = pki.issue_device(device_key(IdentityFiles.below(kept.state).key).public_key(), KIOSK_ID, NOON)
    record = IdentityRecord(
        url="https://127.0.0.1:8443",
        kiosk_id=KIOSK_ID,
        audience="https://points.example.jp",
        ca_pem=pki.ca_pem,
        receipt_keys=pki.receipt_keys(),
        sealing_keys=pki.recipients(),
    )
    save_identity(kept.state, record, certificate)
    kept.config.write_text(
        'terminal = "lawson-copier"\ncampaign = "practice"\nlanguage = "ja"\nhours = "09:00-21:00"\n'
        'state_dir = "state"\n\n[upstream]\nurl = "https://points.example.jp"\n\n[clock]\ntolerance = 240.0\n\n'
        "[timeouts]\nreading = 90.0\npin = 45.0\n"
    )
    confirm(kept.config, load_settings(kept.config))
    return kept


@contextmanager
def damaged(path: Path, place: int, bit: int) -> Iterator[None]:
    """One bit of the file is flipped until the block ends."""
    with path.open("r+b") as file:
        file.seek(place)
        right = file.read(1)[0]
        file.seek(place)
        file.write(bytes([right ^ 1 << bit]))
        file.flush()
        yield
        file.seek(place)
        file.write(bytes([right]))
