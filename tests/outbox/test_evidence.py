"""Damage, tampering and a truncated end are detected; a person's inputs are never on the disk unsealed."""

import json
import shutil
import sqlite3
import threading
from base64 import b64encode, urlsafe_b64encode
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kiosk.application.sealing import RecipientPrivateKey, SuiteId, seal
from kiosk.errors import KioskError
from kiosk.outbox import rows
from kiosk.outbox.chain_head import HEAD_NAME
from kiosk.outbox.database import DATABASE_NAME
from kiosk.outbox.read_only import ReadOnlyOutbox
from kiosk.outbox.schema import applications, backoffs, metadata
from kiosk.outbox.store import Outbox
from kiosk.outbox.values import (
    AuditFinding,
    Backoff,
    Challenge,
    FindingKind,
    NotAccepted,
    Reason,
    Settlement,
    State,
    StorageFailed,
)
from tests.outbox.conftest import MONTH, NOON, StoppedClock, accept, entry_of, settle

Reopen = Callable[[], Outbox]


def behind_its_back(folder: Path, *statements: str) -> None:
    """Change the file as with an SQLite shell."""
    raw = sqlite3.connect(folder / DATABASE_NAME)
    raw.execute("PRAGMA foreign_keys=OFF")
    for statement in statements:
        assert raw.execute(statement).rowcount, statement
    raw.commit()
    raw.close()


@pytest.fixture
def five(opened: Reopen) -> Outbox:
    """Five applications: the second applied, the third refused, the fourth in delivery."""
    outbox = opened()
    entries = [accept(outbox, bytes([65 + number]) * 3000) for number in range(5)]
    settle(outbox, entries[1].application_id, receipt=b"receipt of the second")
    settle(outbox, entries[2].application_id, "id_in_use", b"receipt of the third")
    outbox.claim(NOON, 1, only=entries[3].application_id)
    return outbox


def kinds(outbox: Outbox) -> list[tuple[FindingKind, int | None]]:
    return [(finding.kind, finding.sequence) for finding in outbox.view.verify()]


def test_nothing_is_wrong_with_what_only_this_program_changed(five: Outbox, opened: Reopen) -> None:
    assert five.view.verify() == []
    assert opened().view.verify() == []


def test_the_check_finds_nothing_while_the_terminal_works_on(opened: Reopen, folder: Path) -> None:
    """A false alarm would close the terminal. It accepts, delivers, settles and removes rows during the audit."""
    outbox = opened()
    accept(outbox)
    found: list[list[AuditFinding]] = []
    working = threading.Event()

    def check() -> None:
        while not working.is_set() or len(found) < 5:
            reader = ReadOnlyOutbox.open(folder)
            found.append(list(reader.verify()))
            reader.close()

    checking = threading.Thread(target=check)
    checking.start()
    try:
        for number in range(60):
            entry = accept(outbox, bytes([number]) * 9000)
            outbox.claim(NOON, 2)
            if number % 3:
                settle(outbox, entry.application_id, receipt=b"receipt" * 100)
            if number % 20 == 19:
                outbox.trim(NOON + MONTH)
                outbox.readmit([entry_of(bytes(5000)) for _ in range(3)])
    finally:
        working.set()
        checking.join()
    assert found == [[]] * len(found)
    assert len(found) >= 5


IMMUTABLE = {
    "application_id": "'01825736-4ec0-7abc-8def-0123456789ab'",
    "kiosk_id": "'kiosk-0043'",
    "receipt_number": "'0000-0000-0'",
    "accepted_at": "'2022-08-01T03:00:00.001Z'",
    "content_sha256": "'" + "ab" * 32 + "'",
    "size": "2999",
    "previous_link": "'" + "ab" * 32 + "'",
}
MUTABLE = {
    "state": "'applied'",
    "reason": "'other'",
    "deliveries": "deliveries + 1",
    "lease_until": "'2023-08-01T03:00:00.001Z'",
    "settled_at": "'2023-08-01T03:00:00.001Z'",
    "receipt_jws": "x'00'",
    "checksum": "'" + "ab" * 32 + "'",
}


@pytest.mark.parametrize("column", [*IMMUTABLE, *MUTABLE, "link"])
def test_a_change_of_any_column_shows(five: Outbox, opened: Reopen, folder: Path, column: str) -> None:
    five.close()
    value = {**IMMUTABLE, **MUTABLE, "link": "'" + "ab" * 32 + "'"}[column]
    behind_its_back(folder, f"UPDATE applications SET {column} = {value} WHERE sequence = 4")  # noqa: S608 a test's own text
    found = kinds(opened())
    assert (FindingKind.ALTERED, 4) in found
    assert ((FindingKind.CHAIN, 4) in found) is (column in IMMUTABLE or column == "link")


BESIDE = {
    "sealed_contents": {"sequence": "2", "content": "x'00'"},
    "challenges": {"value": "'another'", "expires": "'2099-08-01T03:00:00.000Z'", "used_by": "'x'", "checksum": "'x'"},
    "sealed_for": {"sequence": "2", "upstream": "'another'", "checksum": "'x'"},
    "anchors": {"sequence": "1", "link": "'x'", "checksum": "'x'"},
}


@pytest.mark.parametrize(
    ("table", "column"), [(table, column) for table, columns in BESIDE.items() for column in columns]
)
def test_a_change_of_any_column_beside_them_shows(opened: Reopen, folder: Path, table: str, column: str) -> None:
    outbox = opened()
    for number in range(4):
        challenge = Challenge(f"challenge {number}", NOON + MONTH)
        outbox.challenges.add([challenge])
        outbox.accept(replace(entry_of(b"sealed"), upstream="ab" * 32), challenge.value)
    for row in outbox.view.list()[:2]:
        settle(outbox, row.application_id)
    assert outbox.trim(NOON + 2 * MONTH) == 2
    outbox.challenges.add([Challenge("not used", NOON + MONTH)])
    assert outbox.view.verify() == []
    outbox.close()
    behind_its_back(
        folder,
        f"UPDATE {table} SET {column} = {BESIDE[table][column]} "  # noqa: S608 a test's own text
        f"WHERE rowid = (SELECT max(rowid) FROM {table})",
    )
    assert opened().view.verify() != []


def test_every_column_is_in_the_tests_above(five: Outbox) -> None:
    """But those of back-offs: nobody's application depends on one."""
    ours = {"applications": {*IMMUTABLE, *MUTABLE, "link", "sequence"}} | {
        table: set(columns) for table, columns in BESIDE.items()
    }
    assert ours == {table.name: set(table.columns.keys()) for table in metadata.sorted_tables if table is not backoffs}
    with five._writer.storage.reading() as connection:
        names = {row[1] for row in connection.exec_driver_sql("PRAGMA table_info(applications)")}
    assert names == ours["applications"]


def test_a_missing_row_shows(five: Outbox, opened: Reopen, folder: Path) -> None:
    five.close()
    behind_its_back(folder, "DELETE FROM applications WHERE sequence = 2")
    assert kinds(opened()) == [(FindingKind.MISSING, 2)]


def test_missing_first_rows_show(five: Outbox, opened: Reopen, folder: Path) -> None:
    five.close()
    behind_its_back(
        folder, "DELETE FROM sealed_contents WHERE sequence < 3", "DELETE FROM applications WHERE sequence < 3"
    )
    [finding] = opened().view.verify()
    assert finding.text == "accepted applications are missing: 1 to 2"


def test_a_cut_off_tail_shows_and_stops_the_accepting(five: Outbox, opened: Reopen, folder: Path) -> None:
    five.close()
    behind_its_back(
        folder, "DELETE FROM sealed_contents WHERE sequence = 5", "DELETE FROM applications WHERE sequence = 5"
    )
    outbox = opened()
    assert [finding.text for finding in outbox.view.verify()] == [
        "applications up to 5 were accepted, the last are missing"
    ]
    assert outbox.broken
    with pytest.raises(NotAccepted) as caught:
        accept(outbox)
    assert caught.value.reason is Reason.BROKEN
    assert outbox.claim(NOON, 9), "the existing rows must still be delivered"
    assert kinds(opened()) == [(FindingKind.HEAD, None)], "the finding must stay"


def test_an_older_copy_of_the_database_shows(five: Outbox, opened: Reopen, folder: Path, tmp_path: Path) -> None:
    shutil.copy(folder / DATABASE_NAME, tmp_path / "old")
    accept(five)
    five.close()
    shutil.copy(tmp_path / "old", folder / DATABASE_NAME)
    assert kinds(opened()) == [(FindingKind.HEAD, None)]


def test_a_deleted_database_shows(five: Outbox, opened: Reopen, folder: Path) -> None:
    five.close()
    (folder / DATABASE_NAME).unlink()
    outbox = opened()
    assert kinds(outbox) == [(FindingKind.HEAD, None)]
    assert outbox.broken


def test_a_missing_or_spoilt_head_shows(five: Outbox, opened: Reopen, folder: Path) -> None:
    five.close()
    (folder / HEAD_NAME).write_bytes(b"x" * 1024)
    assert kinds(opened()) == [(FindingKind.HEAD, None)]
    (folder / HEAD_NAME).unlink()
    outbox = opened()
    assert kinds(outbox) == [(FindingKind.HEAD, None)]
    assert outbox.broken


@pytest.mark.parametrize("slot", [0, 1])
def test_a_head_whose_last_write_was_cut_off_is_no_alarm(five: Outbox, opened: Reopen, folder: Path, slot: int) -> None:
    """The power fails during the write of a slot: the other slot is at most one row behind, and is brought up to
    date.
    """
    five.close()
    content = bytearray((folder / HEAD_NAME).read_bytes())
    content[slot * 512 + 20 : slot * 512 + 40] = bytes(20)
    (folder / HEAD_NAME).write_bytes(content)
    outbox = opened()
    assert outbox.view.verify() == []
    assert not outbox.broken
    accept(outbox)
    assert opened().view.verify() == []
    slots = [json.loads(part) for part in (folder / HEAD_NAME).read_bytes().splitlines()]
    assert max(part["sequence"] for part in slots) == 6


def test_a_forged_row_in_the_middle_shows(five: Outbox, opened: Reopen, folder: Path) -> None:
    """A row is replaced by another with correct checksums: the chain still shows it."""
    with five._writer.storage.reading() as connection:
        [record] = rows.records(connection, applications.c.sequence == 2)
    forged = record.with_changes(kiosk_id="kiosk-0099")
    five.close()
    behind_its_back(
        folder,
        f"UPDATE applications SET kiosk_id = 'kiosk-0099', checksum = '{forged.checksum}' "  # noqa: S608 our own text
        "WHERE sequence = 2",
    )
    assert kinds(opened()) == [(FindingKind.CHAIN, 2)]


@pytest.mark.parametrize(
    ("statement", "sequence", "text"),
    [
        ("DELETE FROM sealed_contents WHERE sequence = 1", 1, "has lost its sealed content"),
        ("UPDATE sealed_contents SET content = x'00' WHERE sequence = 1", 1, "has other sealed content"),
        ("INSERT INTO sealed_contents VALUES (2, x'00')", 2, "still has its sealed content"),
    ],
)
def test_sealed_content_that_is_not_as_it_must_be_shows(
    five: Outbox, opened: Reopen, folder: Path, statement: str, sequence: int, text: str
) -> None:
    five.close()
    behind_its_back(folder, statement)
    outbox = opened()
    findings = outbox.view.verify()
    assert {(finding.kind, finding.sequence) for finding in findings} == {(FindingKind.CONTENT, sequence)}
    assert findings[0].text.startswith(f"application {sequence} ")
    assert text in findings[0].text
    assert [queued.sequence for queued in outbox.claim(NOON, 9) if queued.sequence == sequence] == []


@pytest.mark.parametrize(
    "damage", ["state = 'nonsense'", "accepted_at = x'ff00'", "accepted_at = CAST(x'ff' AS TEXT)", "deliveries = 9e999"]
)
def test_damage_holds_up_nobody_else(five: Outbox, opened: Reopen, folder: Path, damage: str) -> None:
    five.close()
    behind_its_back(folder, f"UPDATE applications SET {damage} WHERE sequence = 1")  # noqa: S608 a test's own text
    outbox = opened()
    assert [queued.sequence for queued in outbox.claim(NOON, 1)] == [4]
    damaged = outbox.view.list()[0]
    assert (damaged.state, damaged.reason, damaged.accepted_at) == (State.NEEDS_ATTENTION, "damaged", None)
    assert outbox.view.oldest_queued() == NOON
    assert FindingKind.ALTERED in {finding.kind for finding in outbox.view.verify()}
    with pytest.raises(KioskError, match="application 1 is damaged"):
        outbox.retry(damaged.application_id)


def test_settled_means_that_a_stored_receipt_proves_it(five: Outbox, opened: Reopen, folder: Path) -> None:
    asked: list[Settlement] = []

    def proves(settlement: Settlement) -> bool:
        asked.append(settlement)
        return settlement.reason is None

    [finding] = five.view.verify(proves)
    assert (finding.kind, finding.sequence) == (FindingKind.RECEIPT, 3)
    assert finding.text == "application 3 has a receipt that does not prove that it is refused"
    assert [(each.state, each.receipt_jws) for each in asked] == [
        (State.APPLIED, b"receipt of the second"),
        (State.REFUSED, b"receipt of the third"),
    ]
    five.close()
    behind_its_back(folder, "UPDATE applications SET receipt_jws = NULL WHERE sequence = 2")
    assert (FindingKind.RECEIPT, 2) in kinds(opened())


def test_a_damaged_backoff_is_none(five: Outbox, opened: Reopen, folder: Path) -> None:
    five.set_backoff("applications", Backoff(9, NOON))
    five.close()
    behind_its_back(folder, "UPDATE backoffs SET due_at = 'soon'")
    assert opened().view.backoff("applications") == Backoff()


def test_a_damaged_schema_is_said_in_one_line(five: Outbox, opened: Reopen, folder: Path) -> None:
    """A flipped bit in a column's name: SQLite then returns a name that is not text."""
    five.close()
    path = folder / DATABASE_NAME
    content = path.read_bytes()
    assert content.count(b"\treceipt_jws BLOB") == 1
    path.write_bytes(content.replace(b"\tstate TEXT", b"\t\xf3tate TEXT"))
    with pytest.raises(StorageFailed, match="damaged"):
        opened()


# --- flipped bits


@pytest.fixture(scope="module")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A queue of 40 applications: enough for interior pages and overflow pages."""
    folder = tmp_path_factory.mktemp("template") / "queue"
    outbox = Outbox.open(folder, StoppedClock())
    for number in range(40):
        entry = accept(outbox, bytes([number]) * 9000)
        if number % 3 == 0:
            settle(outbox, entry.application_id)
    outbox.close()
    return folder


@given(st.data())
@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_a_flipped_bit_never_silently_loses_or_changes_an_application(
    template: Path, tmp_path: Path, data: st.DataObject
) -> None:
    """Either no accepted application differs, or `verify` or opening reports damage."""
    folder = tmp_path / "flipped"
    shutil.rmtree(folder, ignore_errors=True)
    shutil.copytree(template, folder)
    name = data.draw(st.sampled_from([DATABASE_NAME, DATABASE_NAME, DATABASE_NAME, HEAD_NAME]))
    content = bytearray((folder / name).read_bytes())
    content[data.draw(st.integers(0, len(content) - 1))] ^= 1 << data.draw(st.integers(0, 7))
    (folder / name).write_bytes(content)
    try:
        reader = ReadOnlyOutbox.open(folder)
    except KioskError:
        return
    alarms = reader.verify()
    reader.close()
    assert alarms or _everything(folder) == _everything(template)


def _everything(folder: Path) -> object:
    raw = sqlite3.connect(f"file:{folder / DATABASE_NAME}?mode=ro", uri=True)
    try:
        return [
            raw.execute("SELECT * FROM applications ORDER BY sequence").fetchall(),
            raw.execute("SELECT * FROM sealed_contents ORDER BY sequence").fetchall(),
        ]
    finally:
        raw.close()


# --- content of the disk

PLANTED = (b"4111222233334444", b"planted-code-987654", b"planted-serial-0133C349")


def everything_on_disk(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir()}


def test_nothing_planted_is_on_the_disk_at_any_time(outbox: Outbox, folder: Path) -> None:
    key = RecipientPrivateKey.generate("key-1", SuiteId.X25519)
    entry = entry_of(b"")
    sealed = seal(b".".join(PLANTED), key.recipient(), entry.application_id, entry.kiosk_id)
    entry = entry_of(sealed, entry.application_id)
    outbox.challenges.add([Challenge("challenge-number-1", NOON + MONTH)])
    outbox.accept(entry, "challenge-number-1")
    moments = [everything_on_disk(folder)]
    outbox.claim(NOON, 1)
    with outbox._writer.writing() as connection:
        connection.exec_driver_sql("UPDATE sealed_contents SET content = content || x'00'")
        moments.append(everything_on_disk(folder))
        connection.rollback()
    assert len(moments[1][DATABASE_NAME + "-journal"]) > 4096, "the journal must be examined while it is in use"
    settle(outbox, entry.application_id)
    moments.append(everything_on_disk(folder))
    for moment in moments:
        for name, content in moment.items():
            for planted in PLANTED:
                assert not any(form in content for form in written(planted)), name


def written(planted: bytes) -> Iterator[bytes]:
    """The text as it is, as hexadecimal digits, and in base64 at any offset."""
    yield planted
    yield planted.hex().encode()
    for before in range(3):
        for alphabet in (b64encode, urlsafe_b64encode):
            # Without the ends, which depend on the adjacent bytes.
            yield alphabet(bytes(before) + planted)[4:-4]


def test_the_sealed_bytes_are_gone_from_the_file_after_the_receipt(outbox: Outbox, folder: Path) -> None:
    marked = [bytes([97 + number]) * 5000 for number in range(3)]
    entries = [accept(outbox, sealed) for sealed in marked]
    assert all(sealed[:900] in everything_on_disk(folder)[DATABASE_NAME] for sealed in marked)
    settle(outbox, entries[1].application_id)
    for content in everything_on_disk(folder).values():
        assert marked[1][:900] not in content
    assert marked[0][:900] in everything_on_disk(folder)[DATABASE_NAME]
    assert marked[2][:900] in everything_on_disk(folder)[DATABASE_NAME]


def test_a_sealed_content_of_no_application_shows(outbox: Outbox, folder: Path) -> None:
    accept(outbox)
    behind_its_back(folder, "INSERT INTO sealed_contents VALUES (7, x'00')")
    (finding,) = outbox.view.verify()
    assert (finding.kind, finding.text) == (FindingKind.INTEGRITY, "sealed_contents 7 belongs to no application")


def test_a_damaged_challenge_shows_and_concerns_nobody_who_waits(outbox: Outbox, folder: Path) -> None:
    accept(outbox)
    behind_its_back(folder, "UPDATE challenges SET expires = '2099-01-01T00:00:00.000Z'")
    (finding,) = outbox.view.verify()
    assert (finding.text, finding.waiting) == ("1 one-time challenges are damaged", False)
