"""Opens the terminal's queue at start; a file that SQLite cannot use goes into quarantine.

A new queue replaces it, and the undamaged applications of the old one are queued again at once. Delivering one twice
has no effect: upstream knows each application by its id. But a disk that has returned wrong data once will do so again,
so no visit begins until a technician has seen what is lost (`kiosk outbox salvage`); see `kiosk.outbox.admission`.
"""

import logging
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from sqlalchemy import select

from devices.regular_files import read_beginning
from kiosk.errors import KioskError
from kiosk.outbox import audit, database
from kiosk.outbox.recovery import quarantine
from kiosk.outbox.recovery.salvage import salvage
from kiosk.outbox.schema import metadata
from kiosk.outbox.store import Outbox
from kiosk.outbox.values import Fault, StorageFailed
from kiosk.station.journal import Journal

_ROLLBACK_JOURNAL = bytes((1, 1))
"""Header bytes 18 and 19: write and read version (1 = rollback journal). A higher write version makes the file
read-only (https://www.sqlite.org/fileformat.html, section 1.3.3)."""

SALVAGE = "stop the terminal, then: kiosk outbox salvage"
"""What a technician does with a damaged queue."""

log = logging.getLogger(__name__)


def open_queue(open_it: Callable[[], Outbox], folder: Path, now: datetime, journal: Journal) -> Outbox:
    """The queue that `open_it` opens in `folder`; or a new one, with the undamaged applications of a damaged one.

    Raises KioskError: in use, not writable, or of a newer program.
    """
    try:
        outbox = opened_sound(open_it, folder)
    except StorageFailed as error:
        if error.fault is not Fault.DAMAGED:
            raise
        place = quarantine.move(folder, now)
        journal.write("queue_quarantined")
        log.error("%s; it is kept in %s", error, place)  # noqa: TRY400 - one line says it
        outbox = open_it()
    try:
        _salvage(outbox, folder, journal)
    except BaseException:
        outbox.close()
        raise
    return outbox


def opened_sound(open_it: Callable[[], Outbox], folder: Path) -> Outbox:
    """The queue that `open_it` opens in `folder`. Raises StorageFailed if SQLite finds its file damaged.

    (The audit checks the rows; a damaged row delays no other.)
    """
    outbox = open_it()
    try:
        _check(folder)
    except BaseException:
        outbox.close()
        raise
    return outbox


def _check(folder: Path) -> None:
    # The queue stays open for writing: a reader cannot roll back a change that a power cut interrupted.
    try:
        versions = read_beginning(folder / database.DATABASE_NAME, 20)[18:]
    except OSError as error:
        raise StorageFailed(Fault.DISK, f"the queue's file cannot be read ({error.strerror}): check the disk") from None
    if versions != _ROLLBACK_JOURNAL:
        raise StorageFailed(Fault.DAMAGED, f"the queue's file says that it may only be read: {SALVAGE}")
    try:
        engine = database.open_reader(folder)
    except StorageFailed:
        raise
    except KioskError:
        # The file was just opened, so it exists and has this program's version: its schema table is damaged.
        raise StorageFailed(Fault.DAMAGED, f"the queue's list of tables is damaged: {SALVAGE}") from None
    try:
        with database.transaction(engine) as connection:
            found = list(audit.structure(connection))
            for table in metadata.sorted_tables:
                # To SQLite a damaged column name is valid, but no statement would find the column.
                connection.execute(select(table).limit(1))
    finally:
        engine.dispose()
    if found:
        raise StorageFailed(Fault.DAMAGED, found[0].text)


def _salvage(outbox: Outbox, folder: Path, journal: Journal) -> None:
    """Queue again the undamaged applications in quarantine, also after an interrupted earlier start.

    `kiosk outbox salvage` reports what is lost.
    """
    for place in quarantine.unsalvaged(folder):
        try:
            saved = salvage(place, outbox)
            quarantine.note(place, saved.as_dict(), seen=False)
        except KioskError as error:
            log.error("%s", error)  # noqa: TRY400 - the next start tries again; the terminal stays closed
            continue
        journal.write("queue_salvaged", queued=saved.queued, missing=len(saved.missing))
