"""Checks of the smart-card service, the reader, and the card that lies there."""

from collections.abc import Callable, Iterator
from datetime import datetime

from devices.pcsc_reader import ServiceGone, reader_names
from devices.reader import Reader
from devices.reader_choice import SlotKind, choose, kind_of
from devices.usb import smart_card_devices
from kiosk.doctor.check_result import CheckResult, fail, ok, skipped, warn
from kiosk.station.card_state import CardState, look
from kiosk.station.card_trust import CardTrust
from kiosk.station.profile import ReaderKind
from kiosk.station.settings import Settings

SERVICE, READER, READERS, CARD = "smart-card service", "card reader", "readers", "card"
_NO_READER = {
    "no_reader": ("none, or none whose name fits", "plug it in, or correct reader.name in the settings"),
    "no_driver": (
        "one is plugged in, but its driver makes no reader of it: {devices}",
        "install the driver (apt-get install libccid, or its maker's), then restart the machine",
    ),
}
_ANOTHER = "take it away and lay a card of this terminal's authority, flat and without its case"


def check_reader(reader: Reader, trust: CardTrust, now: datetime) -> Iterator[CheckResult]:
    """One look at `reader`, which is started and stopped here. No PIN, and no try is spent."""
    found = look(reader, trust, now)
    if found.state == "no_service":
        yield fail(
            SERVICE,
            found.detail or "does not answer, or does not allow it",
            "start it: systemctl start pcscd; if it runs, polkit must let this user in (50-kiosk-pcsc.rules)",
        )
        yield from (skipped(name, "the smart-card service") for name in (READER, CARD))
        return
    yield ok(SERVICE, "answers")
    if found.state in _NO_READER:
        detail, remedy = _NO_READER[found.state]
        yield fail(READER, detail.format(devices=", ".join(map(str, smart_card_devices()))), remedy)
        yield skipped(CARD, "the reader")
        return
    yield ok(READER, found.reader)
    yield _card(found)


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
        yield fail(
            READERS,
            f"{', '.join(virtual)}: a program that plays cards can be reached, perhaps from the network",
            "remove it: apt-get purge vsmartcard-vpcd; then: systemctl restart pcscd",
        )
    if choice.also_fit:
        tell = warn if practice else fail
        yield tell(
            READERS,
            f"{choice.name} is used, but {', '.join(choice.also_fit)} fits as well",
            "put the whole name of the right one into reader.name in the settings",
        )
    elif choice.name is not None and (practice or not virtual):
        others = [f"{name} ({kind_of(name)})" for name in known if name != choice.name]
        yield ok(READERS, f"{choice.name}{'; not used: ' + ', '.join(others) if others else ''}")


def _card(found: CardState) -> CheckResult:
    match found.state:
        case "absent":
            return ok(CARD, "none on the reader")
        case "ready":
            return ok(CARD, f"ready, tries left: {found.tries_left}")
        case "busy":
            return warn(CARD, "another program holds it", "end the visit at the terminal, or that program; look again")
        case "locked":
            return warn(CARD, "its PIN is locked", "use another card")
        case _:
            return warn(CARD, found.detail, _ANOTHER)
