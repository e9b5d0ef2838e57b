"""`kiosk support`: what somebody far away needs to find out what is wrong with a terminal, in one file.

Only what is known to be harmless goes in, piece by piece: events that the catalogue admits, settings as they were
understood (no comment, nothing that is none), numbers of the queue. No file of the terminal is copied as it is, but the
pictures of screens on which nobody was served.
"""

import io
import json
import platform
import re
import sqlite3
import ssl
import tarfile
from collections.abc import Mapping
from contextlib import closing
from datetime import UTC, datetime
from importlib.metadata import distributions
from pathlib import Path
from typing import Any

from devices.pcsc_reader import ServiceGone, reader_names
from kiosk import SOFTWARE
from kiosk.application.sealed_bundle import seal_bundle
from kiosk.campaign.dates import JST
from kiosk.errors import KioskError
from kiosk.outbox.capacity import configured
from kiosk.outbox.read_only import ReadOnlyOutbox
from kiosk.station.identity import load_identity
from kiosk.station.journal_events import EVENTS, Level, admitted
from kiosk.station.journal_reading import records
from kiosk.station.last_frames import kept_frames
from kiosk.station.not_in_service import known_kiosk_id
from kiosk.station.settings import Settings, load_settings

_CREDENTIALS = re.compile(r"://[^/@\s]*@")
_SECRET = re.compile(r"passw|secret|token|pin|credential", re.IGNORECASE)
REMOVED = "(removed)"


def bundle(config: Path | None, examined: Mapping[str, Any], *, errors_only: bool) -> bytes:
    """A tar.gz. With settings that cannot be used it has what there is without them.

    `examined`: what the doctor found (`DoctorReport.as_dict`).
    """
    now = datetime.now(UTC)
    contents: dict[str, bytes] = {
        "about.json": _json(
            {
                "made_at": f"{now.astimezone(JST):%Y-%m-%d %H:%M:%S} JST",
                "variant": "errors only" if errors_only else "everything",
                "versions": versions(),
                "readers": _readers(),
            }
        ),
        "doctor.json": _json(_report(examined, errors_only=errors_only)),
    }
    try:
        settings = load_settings(config)
    except KioskError as error:
        contents["settings.json"] = _json({"error": str(error)})
    else:
        contents["settings.json"] = _json(without_secrets(settings.model_dump(mode="json")))
        contents["queue.json"] = _json(_queue(settings, now))
        contents["journal.jsonl"] = journal(settings.journal_file, errors_only=errors_only)
        frames = [] if errors_only else kept_frames(settings.state_dir)
        contents |= {f"frames/{file.name}": file.read_bytes() for file in frames}
    return _packed(contents, now)


def sealed(content: bytes, config: Path | None) -> bytes:
    """For the operator of the upstream that this terminal is enrolled at. Raises `KioskError` where it is not."""
    settings = load_settings(config)
    try:
        recipient = load_identity(settings.state_dir, datetime.now(UTC)).recipient
    except KioskError as error:
        raise KioskError(f"there is no operator's key to seal for ({error}); as root: --unsealed") from None
    return seal_bundle(content, recipient, known_kiosk_id(settings.state_dir))


def journal(file: Path, *, errors_only: bool) -> bytes:
    """The lines whose event and fields the catalogue admits; whatever else stands in the file stays there."""
    lines = []
    for record in records(file):
        known = admitted(record)
        if known is not None and (not errors_only or EVENTS[known["event"]].level.at_least(Level.WARNING)):
            lines.append(json.dumps(known))
    return "".join(f"{line}\n" for line in lines).encode()


def without_secrets(value: Any, name: str = "") -> Any:
    """`value` without what may let somebody in: credentials in addresses, values whose names speak of secrets."""
    if isinstance(value, Mapping):
        return {key: without_secrets(each, key) for key, each in value.items()}
    if isinstance(value, list):
        return [without_secrets(each, name) for each in value]
    if isinstance(value, str):
        return REMOVED if _SECRET.search(name) else _CREDENTIALS.sub(f"://{REMOVED}@", value)
    return value


def versions() -> dict[str, Any]:
    packages = {each.metadata["Name"]: each.version for each in distributions()}
    return {
        "kiosk": SOFTWARE,
        "python": platform.python_version(),
        "system": platform.freedesktop_os_release().get("PRETTY_NAME", ""),
        "kernel": platform.release(),
        "sqlite": sqlite3.sqlite_version,
        "openssl": ssl.OPENSSL_VERSION,
        "packages": dict(sorted(packages.items())),
    }


def _readers() -> list[str]:
    try:
        return reader_names()
    except ServiceGone as gone:
        return [f"none: {gone}"]


def _report(examined: Mapping[str, Any], *, errors_only: bool) -> dict[str, Any]:
    said = dict(examined)
    if errors_only:
        said["checks"] = [check for check in said["checks"] if check["health"] != "ok"]
    return said


def _queue(settings: Settings, now: datetime) -> dict[str, Any]:
    try:
        with closing(ReadOnlyOutbox.open(settings.state_dir / "queue", configured(settings.queue))) as queue:
            oldest = queue.oldest_queued()
            return {
                "counts": {state.value: count for state, count in queue.counts().items()},
                "oldest_waits_seconds": None if oldest is None else max(0, int((now - oldest).total_seconds())),
                "challenges_left": queue.challenges_left(now),
                "full": queue.full(now),
            }
    except KioskError as error:
        return {"error": str(error)}


def _json(value: object) -> bytes:
    return json.dumps(value, ensure_ascii=False, indent=1).encode()


def _packed(contents: Mapping[str, bytes], now: datetime) -> bytes:
    buffer = io.BytesIO()
    with tarfile.open(fileobj=buffer, mode="w:gz") as archive:
        for name, content in contents.items():
            entry = tarfile.TarInfo(f"support/{name}")
            entry.size, entry.mode, entry.mtime = len(content), 0o600, int(now.timestamp())
            archive.addfile(entry, io.BytesIO(content))
    return buffer.getvalue()
