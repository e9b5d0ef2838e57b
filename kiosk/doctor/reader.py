"""Checks of the smart-card service (pcscd), the card reader, and the card on it."""

import os
import socket
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

from devices.pcsc_reader import ServiceGone, reader_names
from devices.processes import with_library
from devices.reader_choice import SlotKind, choose, kind_of
from devices.usb import smart_card_devices
from kiosk.doctor.check_result import CheckResult, found, ok
from kiosk.doctor.faults import Health
from kiosk.station.card_state import CardState
from kiosk.station.profile import ReaderKind
from kiosk.station.settings import Settings

SERVICE, READER, READERS, CARD = "smart-card service", "card reader", "readers", "card"
"""Names of the checks."""
PCSCD = Path("/usr/sbin/pcscd")
"""The program of the smart-card service."""
SOCKET = Path("/run/pcscd/pcscd.comm")
"""The socket of pcscd."""
CONNECT_SECONDS = 3.0
"""Time-out of the connection to pcscd's socket, in seconds."""
PCSC_LIBRARY = "libpcsclite"
"""The library that every client of pcscd has loaded."""


def check_service(seen: CardState, pcscd: Path = PCSCD, comm: Path = SOCKET) -> Iterator[CheckResult]:
    """Whether pcscd answers this user. `seen`: the state of the reader and its card.

    If pcscd's socket can be opened and its service is refused, polkit does not allow this user.
    """
    if seen.state != "no_service":
        yield ok(SERVICE, "answers")
        return
    if not pcscd.exists():
        yield found("pcscd-missing", "pcscd is not installed")
        return
    try:
        with closing(socket.socket(socket.AF_UNIX)) as asked:
            asked.settimeout(CONNECT_SECONDS)
            asked.connect(os.fspath(comm))
    except OSError as error:
        if isinstance(error, PermissionError):
            yield found("pcscd-refuses", f"this user may not use {comm}")
        else:
            yield found("pcscd-stopped", "does not run")
        return
    try:
        reader_names()
    except ServiceGone as gone:
        yield found("pcscd-refuses", f"runs, but refuses this user: {gone}")
    else:
        yield found("pcscd-hangs", seen.detail or "does not answer in time")


def check_reader(
    seen: CardState, settings: Settings, names: Callable[[], list[str]] = reader_names
) -> Iterator[CheckResult]:
    """Whether the terminal's reader is attached and answers; if not, which other readers are attached."""
    wanted = settings.reader.name
    match seen.state:
        case "no_driver":
            devices = ", ".join(map(str, smart_card_devices()))
            yield found("reader-without-driver", f"a reader is attached, but no driver supports it: {devices}")
        case "no_reader":
            try:
                known = names()
            except ServiceGone:
                known = []
            if not known:
                yield found("reader-missing", "no reader is attached")
            elif wanted and not any(wanted in name for name in known):
                yield found("reader-of-another-name", f'the settings name "{wanted}"; attached: {", ".join(known)}')
            else:
                kinds = ", ".join(f"{name} ({kind_of(name)})" for name in known)
                yield found("reader-of-no-use", f"no attached reader can read shoppers' cards: {kinds}")
        case "no_answer":
            yield found("reader-does-not-answer", f"{seen.reader} does not answer")
        case _:
            yield ok(READER, seen.reader)


def check_readers(settings: Settings, names: Callable[[], list[str]] = reader_names) -> Iterator[CheckResult]:
    """Whether the choice among pcscd's readers is unique, and whether a virtual one exists. No result without pcscd."""
    try:
        known = names()
    except ServiceGone:
        return
    practice = settings.load_campaign().practice
    contact = settings.profile.reader_kind is ReaderKind.CONTACT
    choice = choose(known, settings.reader.name, contact=contact, virtual=practice)
    virtual = [name for name in known if kind_of(name) is SlotKind.VIRTUAL]
    if virtual and not practice:
        yield found("reader-virtual", f"{', '.join(virtual)}: a program can present virtual cards")
    if choice.also_fit:
        yield found(
            "readers-ambiguous",
            f"{choice.name} is used, but {', '.join(choice.also_fit)} fits as well",
            health=Health.WARN if practice else None,
        )
    elif choice.name is not None and (practice or not virtual):
        others = [f"{name} ({kind_of(name)})" for name in known if name != choice.name]
        yield ok(READERS, f"{choice.name}{'; not used: ' + ', '.join(others) if others else ''}")


def check_card(seen: CardState) -> Iterator[CheckResult]:
    """The card on the reader. Its faults are warnings, because the terminal is not at fault."""
    match seen.state:
        case "absent":
            yield ok(CARD, "none on the reader")
        case "ready":
            yield ok(CARD, f"ready, tries left: {seen.tries_left}")
        case "busy":
            others = ", ".join(map(str, with_library(PCSC_LIBRARY)))
            yield found("card-held", f"another program holds it{f'; clients of pcscd: {others}' if others else ''}")
        case "locked":
            yield found("card-locked", "its PIN is locked")
        case "mute":
            yield found("card-mute", seen.detail)
        case _:
            yield found("card-not-accepted", seen.detail)
