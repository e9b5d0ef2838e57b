"""`kiosk support`: the support bundle for a remote technician, sent to upstream or written to a file.

It is built piece by piece from data known to be harmless: events that the catalogue allows, settings as parsed (without
comments and unknown keys), numbers of the queue. No file of the terminal is copied, except the pictures of screens
without a visit.
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
from hashlib import sha256
from importlib.metadata import distributions
from pathlib import Path
from typing import Any

from devices.pcsc_reader import ServiceGone, reader_names
from kiosk import SOFTWARE
from kiosk.application.sealed_bundle import seal_bundle
from kiosk.campaign.japan_time import JST
from kiosk.errors import KioskError
from kiosk.outbox.queue_limits import configured
from kiosk.outbox.read_only import ReadOnlyOutbox
from kiosk.station.identity import load_identity
from kiosk.station.journal_events import EVENTS, Level, admitted
from kiosk.station.journal_reading import records
from kiosk.station.last_frames import kept_frames
from kiosk.station.not_in_service import known_kiosk_id
from kiosk.station.settings import Settings, load_settings
from kiosk.upstream.client import UpstreamClient
from kiosk.upstream.connection.route import Route
from kiosk.upstream.contract import MAXIMUM_BODY_BYTES
from kiosk.upstream.errors import Refused, UpstreamError

_CREDENTIALS = re.compile(r"://[^/@\s]*@")
_SECRET = re.compile(r"passw|secret|token|pin|credential", re.IGNORECASE)
REMOVED = "(removed)"
"""Replaces a secret."""
MOST_SENT = MAXIMUM_BODY_BYTES - 16_384
"""Most bytes of a bundle that is sent, before it is sealed."""


def bundle(config: Path | None, examined: Mapping[str, Any], *, errors_only: bool, most: int | None = None) -> bytes:
    """The bundle as tar.gz. With unusable settings it has the parts that do not need them.

    `examined`: findings of the doctor (`DoctorReport.as_dict`). `most`: bytes; to fit, the oldest lines of the journal
    are left out.
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
        frames = {} if errors_only else kept_frames(settings.state_dir)
        contents |= {f"frames/{name}": picture for name, picture in frames.items()}
    return packed(contents, now, most)


def packed(contents: dict[str, bytes], now: datetime, most: int | None) -> bytes:
    """The files as a tar.gz of at most `most` bytes, if leaving out the oldest lines of the journal suffices."""
    archive = _packed(contents, now)
    while most is not None and len(archive) > most and contents.get("journal.jsonl"):
        lines = contents["journal.jsonl"].splitlines(keepends=True)
        contents["journal.jsonl"] = b"".join(lines[(len(lines) + 1) // 2 :])
        archive = _packed(contents, now)
    return archive


def send(content: bytes, config: Path | None) -> str:
    """Seal the bundle and send it to upstream; returns the reference for its operator. Raises `KioskError`."""
    settings = load_settings(config)
    whole = sealed(content, config)
    identity = load_identity(settings.state_dir, datetime.now(UTC))
    try:
        with UpstreamClient(identity, route=Route(identity.url, settings.upstream.proxy)) as client:
            return client.put_support(sha256(whole).hexdigest(), whole)
    except Refused:
        raise KioskError(
            "this upstream takes no support bundles; write it into a file: sudo kiosk support FILE"
        ) from None
    except UpstreamError as error:
        raise KioskError(f"not sent: {error}; write it into a file: sudo kiosk support FILE") from None


def sealed(content: bytes, config: Path | None) -> bytes:
    """The bundle sealed for the operator of this terminal's upstream. Raises `KioskError` without an identity."""
    settings = load_settings(config)
    try:
        recipient = load_identity(settings.state_dir, datetime.now(UTC)).recipient
    except KioskError as error:
        raise KioskError(
            f"there is no operator's key to seal for ({error}); write an open one: sudo kiosk support --unsealed FILE"
        ) from None
    return seal_bundle(content, recipient, known_kiosk_id(settings.state_dir))


def journal(file: Path, *, errors_only: bool) -> bytes:
    """The lines of the journal, reduced to events and fields that the catalogue allows."""
    lines = []
    for record in records(file):
        known = admitted(record)
        if known is not None and (not errors_only or EVENTS[known["event"]].level.at_least(Level.WARNING)):
            lines.append(json.dumps(known))
    return "".join(f"{line}\n" for line in lines).encode()


def without_secrets(value: Any, name: str = "") -> Any:
    """`value` without credentials in addresses, and without texts whose name, or that of a table around them, suggests
    a secret.
    """
    if isinstance(value, Mapping):
        return {key: without_secrets(each, f"{name} {key}") for key, each in value.items()}
    if isinstance(value, list):
        return [without_secrets(each, name) for each in value]
    if isinstance(value, str):
        return REMOVED if _SECRET.search(name) else _CREDENTIALS.sub(f"://{REMOVED}@", value)
    return value


def versions() -> dict[str, Any]:
    """Versions of the program, of Python, and of the system."""
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
