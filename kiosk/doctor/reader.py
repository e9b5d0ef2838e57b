"""Checks of the smart-card service, the reader, and the card that lies there."""

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
PCSCD = Path("/usr/sbin/pcscd")
SOCKET = Path("/run/pcscd/pcscd.comm")
CONNECT_SECONDS = 3.0
PCSC_LIBRARY = "libpcsclite"
"""What every program has loaded that uses cards."""


def check_service(seen: CardState, pcscd: Path = PCSCD, comm: Path = SOCKET) -> Iterator[CheckResult]:
    """`seen` is what one look at the reader showed. A service that listens and yet gives nothing refuses this user."""
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
        yield found("pcscd-refuses", f"runs, and does not let this user in: {gone}")
    else:
        yield found("pcscd-hangs", seen.detail or "answers too late")


def check_reader(
    seen: CardState, settings: Settings, names: Callable[[], list[str]] = reader_names
) -> Iterator[CheckResult]:
    """Whether the terminal's reader is there; where it is not, which others are."""
    wanted = settings.reader.name
    match seen.state:
        case "no_driver":
            devices = ", ".join(map(str, smart_card_devices()))
            yield found("reader-without-driver", f"one is plugged in, but its driver makes no reader of it: {devices}")
        case "no_reader":
            try:
                known = names()
            except ServiceGone:
                known = []
            if not known:
                yield found("reader-missing", "none is plugged in")
            elif wanted and not any(wanted in name for name in known):
                yield found("reader-of-another-name", f'the settings ask for "{wanted}"; there is: {", ".join(known)}')
            else:
                kinds = ", ".join(f"{name} ({kind_of(name)})" for name in known)
                yield found("reader-of-no-use", f"none that people's cards can be read with; there is: {kinds}")
        case "no_answer":
            yield found("reader-does-not-answer", f"{seen.reader} does not answer")
        case _:
            yield ok(READER, seen.reader)


def check_readers(settings: Settings, names: Callable[[], list[str]] = reader_names) -> Iterator[CheckResult]:
    """Which of pcscd's readers and slots is used, and why none other may be. Silent where pcscd does not answer."""
    try:
        known = names()
    except ServiceGone:
        return
    practice = settings.load_campaign().practice
    contact = settings.profile.reader_kind is ReaderKind.CONTACT
    choice = choose(known, settings.reader.name, contact=contact, virtual=practice)
    virtual = [name for name in known if kind_of(name) is SlotKind.VIRTUAL]
    if virtual and not practice:
        yield found("reader-virtual", f"{', '.join(virtual)}: a program that plays cards can be reached")
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
    """What lies on the reader. A card is never the terminal's fault."""
    match seen.state:
        case "absent":
            yield ok(CARD, "none on the reader")
        case "ready":
            yield ok(CARD, f"ready, tries left: {seen.tries_left}")
        case "busy":
            others = ", ".join(map(str, with_library(PCSC_LIBRARY)))
            yield found(
                "card-held", f"another program holds it{f'; these use the service: {others}' if others else ''}"
            )
        case "locked":
            yield found("card-locked", "its PIN is locked")
        case "mute":
            yield found("card-mute", seen.detail)
        case _:
            yield found("card-not-accepted", seen.detail)
