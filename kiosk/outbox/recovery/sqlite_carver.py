"""A carver for SQLite files: reads rows from leaf pages of a file that SQLite itself may refuse.

It needs neither the file header nor the schema nor interior pages; each leaf page of a B-tree is read by itself. The
result may be garbage, so the caller must verify it, as the queue does with the checksums of its rows. The format:
https://www.sqlite.org/fileformat.html, sections 1.6 (pages), 2.1 (records) and 3 (rollback journal).
"""

import os
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from devices.regular_files import open_regular, read_regular

PAGE_BYTES = 4096
"""SQLite's default page size since 3.12, which the queue uses."""
_FILE_HEADER = 100
_TABLE_LEAF, _INDEX_LEAF = 13, 10
_MOST_PAYLOAD = 1 << 20
_MOST_COLUMNS = 64
_MOST_WRONG = 4
"""After this many cell pointers out of range a page counts as an overflow page, and is read no further."""
_SECTORS = (512, 1024, 2048, 4096)
_LARGEST_JOURNAL = 1 << 29
"""Bytes: the largest size of a queue."""
_JOURNAL_MAGIC = bytes.fromhex("d9d505f920a163d7")

Value = int | str | bytes | None
"""A column of a carved row; None also for a floating-point number."""


@dataclass(frozen=True, slots=True)
class TableRow:
    """A row of some table: its rowid and columns, and its location (page and cell pointer)."""

    row_id: int
    values: tuple[Value, ...]
    page: int
    pointer: int


class Carver:
    """The pages of one file; those in `overlay` (by number) replace the file's. Close it."""

    def __init__(self, path: Path, overlay: Mapping[int, bytes] | None = None) -> None:
        self._descriptor = open_regular(path)
        self._overlay = dict(overlay or {})
        self._pages = -(-os.fstat(self._descriptor).st_size // PAGE_BYTES)

    def close(self) -> None:
        """Close the file."""
        os.close(self._descriptor)

    def page(self, number: int) -> bytes:
        """A page by its number (from 1); zeros where the disk returns an error."""
        if number in self._overlay:
            return self._overlay[number]
        try:
            content = os.pread(self._descriptor, PAGE_BYTES, (number - 1) * PAGE_BYTES)
        except OSError:
            content = b""
        return content.ljust(PAGE_BYTES, b"\0")

    def page_numbers(self) -> Iterator[int]:
        """The pages to read: those of the overlay, or without one all of the file except its holes (a sparse file may
        have a huge size).
        """
        if self._overlay:
            yield from self._overlay
            return
        end = self._pages * PAGE_BYTES
        begins = _seek(self._descriptor, 0, os.SEEK_DATA, end)
        while begins < end:
            ends = _seek(self._descriptor, begins, os.SEEK_HOLE, end)
            yield from range(begins // PAGE_BYTES + 1, -(-ends // PAGE_BYTES) + 1)
            begins = _seek(self._descriptor, ends, os.SEEK_DATA, end)

    def table_rows(self) -> Iterator[TableRow]:
        """Every row of every table that can be read."""
        for number in self.page_numbers():
            for pointer in _cell_pointers(self.page(number), number, (_INDEX_LEAF, 2, 5)):
                row = self.row_at(number, pointer)
                if row is not None:
                    yield row

    def row_at(self, number: int, pointer: int) -> TableRow | None:
        """The row in the table-leaf cell at `pointer` of a page; None if there is none."""
        page = self.page(number)
        try:
            size, start = _varint(page, pointer)
            row_id, start = _varint(page, start)
            payload = self._payload(page, start, size, PAGE_BYTES - 35)
            return TableRow(row_id, _record(payload), number, pointer)
        except (IndexError, ValueError):
            return None

    def index_entries(self) -> Iterator[tuple[Value, ...]]:
        """Every entry of every index that can be read: its columns, then the rowid."""
        most_local = (PAGE_BYTES - 12) * 64 // 255 - 23
        for number in self.page_numbers():
            page = self.page(number)
            for pointer in _cell_pointers(page, number, (_TABLE_LEAF, 2, 5)):
                try:
                    size, start = _varint(page, pointer)
                    yield _record(self._payload(page, start, size, most_local))
                except (IndexError, ValueError):
                    continue

    def _payload(self, page: bytes, start: int, size: int, most_local: int) -> bytes:
        """The payload of a cell: `size` bytes from `start`, the rest from overflow pages. Raises ValueError."""
        if not 0 < size <= _MOST_PAYLOAD:
            raise ValueError("no payload has this size")
        if size <= most_local:
            return page[start : start + size]
        least = (PAGE_BYTES - 12) * 32 // 255 - 23
        local = least + (size - least) % (PAGE_BYTES - 4)
        local = local if local <= most_local else least
        parts = [page[start : start + local]]
        following = int.from_bytes(page[start + local : start + local + 4])
        for _ in range(-(-(size - local) // (PAGE_BYTES - 4))):
            if not 1 < following <= self._pages and following not in self._overlay:
                raise ValueError("the chain of overflow pages is broken")
            overflow = self.page(following)
            following = int.from_bytes(overflow[:4])
            parts.append(overflow[4:])
        return b"".join(parts)[:size]


def _seek(descriptor: int, place: int, what: int, otherwise: int) -> int:
    """The offset of the next data or the next hole of a file; `otherwise` at its end."""
    try:
        return os.lseek(descriptor, place, what)
    except OSError:  # the end of the file
        return otherwise


def journal_pages(path: Path) -> dict[int, bytes]:
    """The pages in a rollback journal, with their content before the incomplete change; empty without a journal."""
    try:
        content = read_regular(path, _LARGEST_JOURNAL)
    except OSError:
        return {}
    pages: dict[int, bytes] = {}
    if not content.startswith(_JOURNAL_MAGIC):
        return pages
    named = int.from_bytes(content[20:24])
    place = sector = named if named in _SECTORS else _SECTORS[0]
    while place + 8 + PAGE_BYTES <= len(content):
        aligned = -(-place // sector) * sector
        if content.startswith(_JOURNAL_MAGIC, aligned):
            # After each sync of the journal a new segment begins, with a header of its own.
            place = aligned + sector
            continue
        number = int.from_bytes(content[place : place + 4])
        if number:
            pages.setdefault(number, content[place + 4 : place + 4 + PAGE_BYTES])
        place += 8 + PAGE_BYTES
    return pages


def _cell_pointers(page: bytes, number: int, other_types: tuple[int, ...]) -> Iterator[int]:
    """The offsets of the cells in a leaf page, read from its cell pointer array.

    The page header's number of cells may be damaged and is not used: the array ends where the lowest cell begins. A
    page with a type byte of `other_types` is skipped; every other type byte may be damaged, so the page is read.
    """
    header = _FILE_HEADER if number == 1 else 0
    if page[header] in other_types:
        return
    place, first, wrong = header + 8, PAGE_BYTES, 0
    while place + 2 <= first and wrong < _MOST_WRONG:
        pointer = int.from_bytes(page[place : place + 2])
        if not pointer:
            return
        if place + 2 <= pointer < PAGE_BYTES:
            first = min(first, pointer)
            yield pointer
        else:
            wrong += 1
        place += 2


def _varint(data: bytes, place: int) -> tuple[int, int]:
    """A varint (big-endian, 1 to 9 bytes) and the offset after it; unsigned, because the queue stores no negative
    numbers. Raises IndexError.
    """
    value = 0
    for count in range(9):
        byte = data[place + count]
        if count == 8:  # noqa: PLR2004 - all eight bits of the ninth byte count
            value = value << 8 | byte
            return value, place + 9
        value = value << 7 | byte & 0x7F
        if byte < 0x80:  # noqa: PLR2004
            return value, place + count + 1
    raise AssertionError("unreachable")


def _record(payload: bytes) -> tuple[Value, ...]:
    """The columns of a record. Raises ValueError or IndexError for bytes that are no record."""
    header, place = _varint(payload, 0)
    serial_types = []
    while place < header:
        serial_type, place = _varint(payload, place)
        serial_types.append(serial_type)
    if not serial_types or len(serial_types) > _MOST_COLUMNS or place != header:
        raise ValueError("no record")
    values = []
    for serial_type in serial_types:
        length = _length(serial_type)
        raw = payload[place : place + length]
        if length < 0 or len(raw) != length:
            raise ValueError("a column that is not there")
        values.append(_value(serial_type, raw))
        place += length
    return tuple(values)


def _length(serial_type: int) -> int:
    """Bytes of a column; -1 for a serial type that is reserved."""
    if serial_type >= 12:  # noqa: PLR2004
        return (serial_type - 12) // 2
    return (0, 1, 2, 3, 4, 6, 8, 8, 0, 0, -1, -1)[serial_type]


def _value(serial_type: int, raw: bytes) -> Value:
    match serial_type:
        case 0 | 7:  # 7 is a floating-point number, which no column of the queue holds
            return None
        case 8 | 9:
            return serial_type - 8
        case _ if serial_type < 12:  # noqa: PLR2004
            return int.from_bytes(raw, signed=True)
        case _ if serial_type % 2:
            return raw.decode(errors="replace")
        case _:
            return raw
