"""The end of the chain, stored a second time in a file beside the database, so that a truncated tail is detected.

Two slots of 512 bytes are written in turn: a write that a power cut interrupts damages one slot and leaves the other.
The file never grows after its creation, so it can be written on a full disk.
"""

import hashlib
import os
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated

from pydantic import Field

from devices.regular_files import open_regular, read_regular
from kiosk.application.canonical import CanonicalModel, MalformedDocument, Sha256, encode
from kiosk.outbox.chain import GENESIS
from kiosk.station.atomic_files import sync_folder

HEAD_NAME = "outbox.head"
"""Name of the file, in the folder of the queue."""
_SLOT_BYTES = 512
_SLOTS = 2


@dataclass(frozen=True, slots=True)
class Head:
    """The last accepted row: its sequence number and its link. (0, GENESIS): no row yet."""

    sequence: int = 0
    link: str = GENESIS


class _Slot(CanonicalModel):
    sequence: Annotated[int, Field(ge=0)]
    link: Sha256
    checksum: Sha256


class HeadFile:
    """The file with the two slots. Its methods raise OSError."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def create(self) -> None:
        """Write the file for an empty queue, or anew over an incomplete one; durable when this returns."""
        descriptor = open_regular(self._path, os.O_RDWR | os.O_CREAT)
        try:
            os.pwrite(descriptor, _slot(Head()) * _SLOTS, 0)
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
        sync_folder(self._path.parent)

    def read(self) -> Head | None:
        """The newest valid slot; None without one."""
        try:
            data = read_regular(self._path)
        except FileNotFoundError:
            return None
        slots = (_head(data[start : start + _SLOT_BYTES]) for start in range(0, _SLOTS * _SLOT_BYTES, _SLOT_BYTES))
        return max((head for head in slots if head), key=lambda head: head.sequence, default=None)

    def write(self, head: Head) -> None:
        """Write the older slot; durable when this returns. The other slot keeps the row before."""
        descriptor = open_regular(self._path, os.O_RDWR)
        try:
            os.pwrite(descriptor, _slot(head), head.sequence % _SLOTS * _SLOT_BYTES)
            os.fdatasync(descriptor)
        finally:
            os.close(descriptor)


class Tail:
    """The end of the chain as the writer knows it: current in memory, and written to the head file a little later.

    The head file may be one row behind the database, as it may be after a power cut between the two writes; it is
    brought up to date at start. So a person whose application was accepted does not wait for it: it is written before
    the next transaction. It is never two rows behind, and a slot is overwritten only once the next row exists.
    """

    def __init__(self, file: HeadFile) -> None:
        self.file = file
        self.last = Head()
        self._owed = False

    def begin(self, last: Head) -> None:
        """After a start: the chain ends with `last` in the database. Raises OSError."""
        found = self.file.read()
        if found is None and last == Head():
            self.file.create()
            found = last
        self.last = last
        self._owed = last not in (found, Head())

    def advance(self, last: Head) -> None:
        """`last` was accepted, durably."""
        self.last = last
        self._owed = True

    def keep_up(self) -> None:
        """Write the head file if it is behind. Raises OSError, after which it is not tried again."""
        if self._owed:
            self._owed = False
            self.file.write(self.last)


def _slot(head: Head) -> bytes:
    slot = _Slot(sequence=head.sequence, link=head.link, checksum=_checksum(head))
    return slot.to_bytes().ljust(_SLOT_BYTES - 1) + b"\n"


def _head(data: bytes) -> Head | None:
    try:
        slot = _Slot.from_bytes(data.rstrip())
    except MalformedDocument:
        return None
    head = Head(slot.sequence, slot.link)
    return head if slot.checksum == _checksum(head) else None


def _checksum(head: Head) -> str:
    return hashlib.sha256(encode(["head", head.sequence, head.link])).hexdigest()
