"""Exports the waiting applications to a file that a technician carries to the operator if the terminal is offline.

JSON lines, described in docs/queue.md. The person's inputs stay sealed for upstream; the other keys repeat the public
header of the envelope. Each application has its SHA-256, and the last line the SHA-256 of all lines before.
"""

import hashlib
import json
import os
from base64 import b64decode, b64encode
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Annotated, Any, BinaryIO, Final, Literal

from pydantic import AfterValidator, AwareDatetime, BaseModel, ConfigDict, StringConstraints
from sqlalchemy import Engine

from kiosk.application.canonical import ApplicationId, Code, Sha256, in_this_century
from kiosk.application.receipt_number import PATTERN
from kiosk.errors import KioskError
from kiosk.given_files import read_file
from kiosk.outbox import audit, database
from kiosk.outbox.chain import Record
from kiosk.outbox.values import WAITING, QueueEntry, to_text
from kiosk.station.atomic_files import sync_folder

FORMAT: Final = "mynapoint-kiosk waiting applications 1"
"""Value of `format` in the first line."""

LARGEST = 1 << 32
"""Most bytes of a file to read: eight times the capacity of a terminal by the packaged settings."""


class _Line(BaseModel):
    """A line of a file from an untrusted source. Keys that a later program adds are ignored."""

    model_config = ConfigDict(strict=True, extra="ignore", frozen=True, hide_input_in_errors=True)


class _Begin(_Line):
    format: Literal["mynapoint-kiosk waiting applications 1"]


class _Application(_Line):
    application_id: ApplicationId
    kiosk_id: Code
    receipt_number: Annotated[str, StringConstraints(pattern=PATTERN)]
    accepted_at: Annotated[AwareDatetime, AfterValidator(in_this_century)]
    content_sha256: Sha256
    upstream: Sha256 | None = None
    sealed: str


class _End(_Line):
    applications: int
    sha256: Sha256


@dataclass(frozen=True, slots=True)
class Exported:
    """The result of an export."""

    applications: int
    """Applications in the file."""
    damaged: int
    """Waiting applications that are damaged and so are not in the file: see `kiosk outbox salvage`."""


def export(folder: Path, path: Path, now: datetime) -> Exported:
    """Write every undamaged waiting application of the queue in `folder` to the new file `path`; durable on return.

    The queue is unchanged; the terminal may be running. Raises KioskError, also if `path` exists.
    """
    engine = database.open_reader(folder)
    try:
        descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        try:
            with os.fdopen(descriptor, "wb") as file:
                exported = _write(file, engine, now)
                file.flush()
                os.fsync(file.fileno())
            sync_folder(path.absolute().parent)
        except BaseException:
            path.unlink(missing_ok=True)
            raise
    except FileExistsError:
        raise KioskError(f"{path} is there already; name a new file") from None
    except OSError as error:
        raise KioskError(f"{path} cannot be written ({error.strerror}); name a file on a disk that takes it") from None
    finally:
        engine.dispose()
    return exported


def read_export(path: Path) -> list[QueueEntry]:
    """The applications of such a file, in the order of acceptance. Raises KioskError if the file is incomplete or
    altered.
    """
    *lines, last = read_file(path, LARGEST).splitlines(keepends=True) or [b""]
    try:
        end = _End.model_validate_json(last)
        _Begin.model_validate_json(lines[0])
        entries = [_entry(_Application.model_validate_json(each)) for each in lines[1:]]
        if end.sha256 == hashlib.sha256(b"".join(lines)).hexdigest() and end.applications == len(entries):
            return entries
    except (ValueError, IndexError):  # a ValidationError is a ValueError
        pass
    raise KioskError(f"{path} is incomplete or altered; copy it again, or repeat the export")


def _write(file: BinaryIO, engine: Engine, now: datetime) -> Exported:
    digest = hashlib.sha256()

    def line(values: dict[str, Any]) -> None:
        raw = json.dumps(values, separators=(",", ":")).encode() + b"\n"
        digest.update(raw)
        file.write(raw)

    count = damaged = 0
    line({"format": FORMAT, "exported_at": to_text(now)})
    for record, content, note in audit.each(engine):
        if record.intact and record.state not in WAITING:
            continue
        if content is not None and record.as_accepted and record.seals(content):
            count += 1
            line(_as_line(record, content, note.upstream if note else None))
        else:
            damaged += 1
    line({"applications": count, "damaged": damaged, "sha256": digest.hexdigest()})
    return Exported(count, damaged)


def _as_line(record: Record, content: bytes, upstream: str | None) -> dict[str, Any]:
    return {
        "sequence": record.sequence,
        "application_id": record.application_id,
        "kiosk_id": record.kiosk_id,
        "receipt_number": record.receipt_number,
        "accepted_at": record.accepted_at,
        "content_sha256": record.content_sha256,
        "upstream": upstream,
        "sealed": b64encode(content).decode(),
    }


def _entry(line: _Application) -> QueueEntry:
    sealed = b64decode(line.sealed, validate=True)
    if hashlib.sha256(sealed).hexdigest() != line.content_sha256:
        raise ValueError("altered")
    return QueueEntry(
        application_id=line.application_id,
        kiosk_id=line.kiosk_id,
        sealed=sealed,
        content_sha256=line.content_sha256,
        receipt_number=line.receipt_number,
        accepted_at=line.accepted_at,
        upstream=line.upstream,
    )
