"""The end of the chain, kept a second time beside the database, so that a cut-off tail shows.

Two slots of 512 bytes, written in turn: a write that the power cuts off spoils one slot and leaves the one before it.
The file never grows after it was made, so it can be written on a full disk.
"""

import hashlib
import os
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated

from pydantic import Field

from kiosk.application.canonical import CanonicalModel, MalformedDocument, Sha256, encode
from kiosk.outbox.chain import GENESIS
from kiosk.station.atomic_files import read_regular, sync_folder

HEAD_NAME = "outbox.head"
_SLOT_BYTES = 512
_SLOTS = 2


@dataclass(frozen=True, slots=True)
class Head:
    """The last row that was accepted: its place in the sequence and its link. (0, GENESIS): none yet."""

    sequence: int = 0
    link: str = GENESIS


class _Slot(CanonicalModel):
    sequence: Annotated[int, Field(ge=0)]
    link: Sha256
    checksum: Sha256


class HeadFile:
    """Raises OSError where the disk does."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def create(self) -> None:
        """Make the file for an empty queue, also over one that the power cut off; durable when this returns."""
        descriptor = os.open(self._path, os.O_RDWR | os.O_CREAT, 0o600)
        try:
            os.pwrite(descriptor, _slot(Head()) * _SLOTS, 0)
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
        sync_folder(self._path.parent)

    def read(self) -> Head | None:
        """The newest slot that is whole; None if there is none."""
        try:
            data = read_regular(self._path)
        except FileNotFoundError:
            return None
        slots = (_head(data[start : start + _SLOT_BYTES]) for start in range(0, _SLOTS * _SLOT_BYTES, _SLOT_BYTES))
        return max((head for head in slots if head), key=lambda head: head.sequence, default=None)

    def write(self, head: Head) -> None:
        """Durable when this returns; the slot of the row before stays as it is."""
        descriptor = os.open(self._path, os.O_RDWR)
        try:
            os.pwrite(descriptor, _slot(head), head.sequence % _SLOTS * _SLOT_BYTES)
            os.fdatasync(descriptor)
        finally:
            os.close(descriptor)


class Tail:
    """The end of the chain as the one writer knows it: in memory at once, in the second file a moment later.

    The file may be one row behind the database: after a power cut between the two it always could be, and it is brought
    up to date at the start. So nobody who has just been accepted waits for it; it is written before anything else is.
    Two rows behind it never is, and a row is overwritten in it only when the one after is there.
    """

    def __init__(self, file: HeadFile) -> None:
        self.file = file
        self.last = Head()
        self._owed = False

    def begin(self, last: Head) -> None:
        """After a start the chain ends with `last`, by the database. Raises OSError."""
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
        """Write what is owed to the file. Raises OSError; then it is not tried again."""
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
