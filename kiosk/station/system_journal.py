"""Copies the journal's events to systemd's journal, each with its fields: `journalctl -u kiosk KIOSK_EVENT=closed`.

In journald's native protocol: one datagram of NAME=value lines. The catalogue (`journal_events`) bounds their content:
no input of a person and no data of a card.
"""

import socket
from collections.abc import Callable, Mapping
from contextlib import closing
from enum import StrEnum

from kiosk.environment import output_is_in_the_journal
from kiosk.station.journal_events import EVENTS, Level, Value

SOCKET = "/run/systemd/journal/socket"
"""journald's socket."""
_PRIORITIES = {Level.INFO: 6, Level.NOTICE: 5, Level.WARNING: 4, Level.ERROR: 3}
"""Priorities of syslog(3)."""

Mirror = Callable[[str, Mapping[str, Value]], None]
"""Writes one event, with its fields, into the system journal."""


def mirror_for_systemd() -> Mirror | None:
    """The mirror for a program that systemd started with its output in the journal; else None."""
    return send if output_is_in_the_journal() else None


def send(event: str, fields: Mapping[str, Value], address: str = SOCKET) -> None:
    """Send one event. Raises OSError if journald does not take it."""
    with closing(socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)) as journald:
        journald.setblocking(False)
        journald.sendto(datagram(event, fields), address)


def datagram(event: str, fields: Mapping[str, Value]) -> bytes:
    """The datagram of an event. No value of the catalogue has a line end, so each is on one line."""
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
    """A field's value as text."""
    if isinstance(value, StrEnum):
        return value.value
    return str(value).lower() if isinstance(value, bool) else str(value)
