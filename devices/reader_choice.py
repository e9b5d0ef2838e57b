"""Which of pcscd's readers a terminal uses: by the name in its settings, then by kind; never a SAM or a virtual one.

pcscd knows a reader only by name, and a device with several slots is several readers: an ACR1281U shows
"ACS ACR1281 1S Dual Reader 00 00" (contact), "... PICC 00 01" (contactless) and "... SAM 00 02". What a slot is for,
its driver says in the name, if at all.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Final

_NUMBERS: Final = re.compile(r" [0-9A-F]{2} [0-9A-F]{2}$")
"""Of the reader and of the slot, at the end of each name."""
_WORDS: Final = re.compile(r"[A-Z]+")
_CONTACTLESS_WORDS: Final = frozenset({"PICC", "CONTACTLESS", "CL", "NFC", "RFID"})
_CONTACT_WORDS: Final = frozenset({"ICC", "CONTACT", "SMARTCARD"})
_VIRTUAL: Final = re.compile(r"virtual|vpcd|vsmartcard|remote", re.IGNORECASE)


class SlotKind(StrEnum):
    """What the name of a reader says that it is for."""

    CONTACTLESS = "contactless"
    CONTACT = "contact"
    SAM = "SAM"  # for a module of the operator's, never for a person's card
    VIRTUAL = "virtual"  # a program that plays a card, perhaps on another machine
    UNSAID = "of no kind that its name says"


@dataclass(frozen=True, slots=True)
class ReaderChoice:
    """`name` is the chosen reader's, None where none fits. `also_fit` are others that fit as well."""

    name: str | None
    also_fit: tuple[str, ...] = ()
    refused: tuple[str, ...] = field(default=())
    """Virtual readers that would have fitted."""


def kind_of(name: str) -> SlotKind:
    """What a reader of this name is for."""
    if _VIRTUAL.search(name):
        return SlotKind.VIRTUAL
    words = set(_WORDS.findall(_NUMBERS.sub("", name).upper()))
    if "SAM" in words:
        return SlotKind.SAM
    if words & _CONTACTLESS_WORDS:
        return SlotKind.CONTACTLESS
    return SlotKind.CONTACT if words & _CONTACT_WORDS else SlotKind.UNSAID


def choose(names: Iterable[str], wanted: str, *, contact: bool | None, virtual: bool) -> ReaderChoice:
    """The reader for a terminal. `wanted`: a part of its name, "" for any. `contact`: whether cards are inserted there
    (None: either will do). `virtual`: whether a virtual reader may be used: only where people practise.

    Of those that fit, a slot whose name says the right kind comes first, then those that say nothing. One that says the
    other kind is taken only where the settings name it and nothing else fits: some drivers' names mislead.
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
