"""The journal's events for systemd's journal, each with its fields: `journalctl -u kiosk KIOSK_EVENT=closed`.

In the native protocol of journald: one datagram of NAME=value lines. What may stand in an event is the catalogue's
(`journal_events`): nothing that a person typed and nothing of a card.
"""

import os
import socket
from collections.abc import Callable, Mapping
from contextlib import closing
from enum import StrEnum

from kiosk.station.journal_events import EVENTS, Level, Value

SOCKET = "/run/systemd/journal/socket"
_PRIORITIES = {Level.INFO: 6, Level.NOTICE: 5, Level.WARNING: 4, Level.ERROR: 3}
"""Of syslog(3)."""

Mirror = Callable[[str, Mapping[str, Value]], None]


def mirror_for_systemd() -> Mirror | None:
    """For a program that systemd started with its output in the journal; else None."""
    return send if os.environ.get("JOURNAL_STREAM") else None


def send(event: str, fields: Mapping[str, Value], address: str = SOCKET) -> None:
    """Raises OSError where journald takes nothing."""
    with closing(socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)) as journald:
        journald.setblocking(False)
        journald.sendto(datagram(event, fields), address)


def datagram(event: str, fields: Mapping[str, Value]) -> bytes:
    """No value of the catalogue has a line end, so that each stands on a line of its own."""
    kind = EVENTS[event]
    said = {name: shown(value) for name, value in fields.items()}
    message = " ".join((event, *(f"{name}={value}" for name, value in said.items())))
    entry = {
        "MESSAGE": message,
        "PRIORITY": str(_PRIORITIES[kind.level]),
        "SYSLOG_IDENTIFIER": "kiosk",
        "KIOSK_EVENT": event,
        **{f"KIOSK_{name.upper()}": value for name, value in said.items()},
    }
    return "".join(f"{name}={value}\n" for name, value in entry.items()).encode()


def shown(value: object) -> str:
    """A field's value as people read it."""
    if isinstance(value, StrEnum):
        return value.value
    return str(value).lower() if isinstance(value, bool) else str(value)
