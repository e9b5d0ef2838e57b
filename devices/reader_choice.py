"""The choice among pcscd's readers: by the name in the settings, then by kind; never a SAM slot, nor a virtual one.

pcscd knows a reader only by name, and a device with several slots is several readers: an ACR1281U shows
"ACS ACR1281 1S Dual Reader 00 00" (contact), "... PICC 00 01" (contactless) and "... SAM 00 02". Only the name, which
the driver makes, tells the kind of a slot.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Final

_NUMBERS: Final = re.compile(r" [0-9A-F]{2} [0-9A-F]{2}$")
"""Numbers of the reader and of the slot, at the end of each name."""
_WORDS: Final = re.compile(r"[A-Z]+")
_CONTACTLESS_WORDS: Final = frozenset({"PICC", "CONTACTLESS", "CL", "NFC", "RFID"})
_CONTACT_WORDS: Final = frozenset({"ICC", "CONTACT", "SMARTCARD"})
_VIRTUAL: Final = re.compile(r"virtual|vpcd|vsmartcard|remote", re.IGNORECASE)


class SlotKind(StrEnum):
    """The kind of a slot, by its name."""

    CONTACTLESS = "contactless"
    CONTACT = "contact"
    SAM = "SAM"  # for a module of the operator's, never for a person's card
    VIRTUAL = "virtual"  # a program that plays a card, perhaps on another machine
    UNSAID = "of no kind that its name says"


@dataclass(frozen=True, slots=True)
class ReaderChoice:
    """The chosen reader's name (None: none fits), and the names of other readers that fit (`also_fit`)."""

    name: str | None
    also_fit: tuple[str, ...] = ()
    refused: tuple[str, ...] = field(default=())
    """Virtual readers that would fit."""


def kind_of(name: str) -> SlotKind:
    """The kind of the slot with this name."""
    if _VIRTUAL.search(name):
        return SlotKind.VIRTUAL
    words = set(_WORDS.findall(_NUMBERS.sub("", name).upper()))
    if "SAM" in words:
        return SlotKind.SAM
    if words & _CONTACTLESS_WORDS:
        return SlotKind.CONTACTLESS
    return SlotKind.CONTACT if words & _CONTACT_WORDS else SlotKind.UNSAID


def choose(names: Iterable[str], wanted: str, *, contact: bool | None, virtual: bool) -> ReaderChoice:
    """The reader for a terminal. `wanted`: a substring of its name, "" for any. `contact`: whether cards are inserted
    (None: either kind). `virtual`: whether a virtual reader is allowed (practice only).

    Of those that fit, a slot whose name says the right kind comes first, then one whose name says none. A slot whose
    name says the other kind is taken only where `wanted` names it and nothing else fits: some drivers' names mislead.
    """
    named = [name for name in names if wanted in name and kind_of(name) is not SlotKind.SAM]
    refused = () if virtual else tuple(name for name in named if kind_of(name) is SlotKind.VIRTUAL)
    fitting = [name for name in named if name not in refused]
    if contact is not None:
        right = SlotKind.CONTACT if contact else SlotKind.CONTACTLESS
        other = SlotKind.CONTACTLESS if contact else SlotKind.CONTACT
        said = [name for name in fitting if kind_of(name) is right]
        unsaid = [name for name in fitting if kind_of(name) not in (right, other)]
        fitting = said or unsaid or (fitting if wanted else [])
    if not fitting:
        return ReaderChoice(None, refused=refused)
    return ReaderChoice(fitting[0], tuple(fitting[1:]), refused)
