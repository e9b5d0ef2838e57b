"""Reads what is still there of a file that SQLite itself may refuse: page by page, row by row, trusting nothing.

Neither the header nor the schema nor inner pages are needed; each leaf page is read on its own. What comes out may be
garbage: whoever asks must have evidence of their own, as the queue's rows have in their checksums. The format:
https://www.sqlite.org/fileformat.html, sections 1.6 (pages), 2.1 (records) and 3 (rollback journal).
"""

import os
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

PAGE_BYTES = 4096
"""What SQLite makes since 3.12 unless told otherwise; nothing of ours tells it otherwise."""
_FILE_HEADER = 100
_TABLE_LEAF, _INDEX_LEAF = 13, 10
_MOST_PAYLOAD = 1 << 20
_MOST_COLUMNS = 64
_MOST_WRONG = 4
"""So many pointers that lead nowhere: it is an overflow page, full of something else."""
_SECTORS = (512, 1024, 2048, 4096)
_JOURNAL_MAGIC = bytes.fromhex("d9d505f920a163d7")

Value = int | str | bytes | None


@dataclass(frozen=True, slots=True)
class TableRow:
    """A row of some table: what it holds, its number, and where it is, to be read again."""

    row_id: int
    values: tuple[Value, ...]
    page: int
    pointer: int


class Carver:
    """The pages of one file; `over` are pages that lie over those of the file, by number. Close it in the end."""

    def __init__(self, path: Path, over: Mapping[int, bytes] | None = None) -> None:
        self._descriptor = os.open(path, os.O_RDONLY)
        self._over = dict(over or {})
        self._pages = -(-os.fstat(self._descriptor).st_size // PAGE_BYTES)

    def close(self) -> None:
        os.close(self._descriptor)

    def page(self, number: int) -> bytes:
        """A page (from 1); nothing but zeros where the disk does not give it."""
        if number in self._over:
            return self._over[number]
        try:
            content = os.pread(self._descriptor, PAGE_BYTES, (number - 1) * PAGE_BYTES)
        except OSError:
            content = b""
        return content.ljust(PAGE_BYTES, b"\0")

    def numbers(self) -> Iterator[int]:
        """The pages to look at: all of the file, or with pages that lie over it, those."""
        yield from self._over or range(1, self._pages + 1)

    def table_rows(self) -> Iterator[TableRow]:
        """Every row of every table that can be read."""
        for number in self.numbers():
            for pointer in _pointers(self.page(number), number, (_INDEX_LEAF, 2, 5)):
                row = self.row_at(number, pointer)
                if row is not None:
                    yield row

    def row_at(self, number: int, pointer: int) -> TableRow | None:
        """The row of a table whose cell is at `pointer` of a page; None if there is none."""
        page = self.page(number)
        try:
            size, start = _varint(page, pointer)
            row_id, start = _varint(page, start)
            payload = self._payload(page, start, size, PAGE_BYTES - 35)
            return TableRow(row_id, _record(payload), number, pointer)
        except (IndexError, ValueError):
            return None

    def index_entries(self) -> Iterator[tuple[Value, ...]]:
        """Every entry of every index that can be read: its columns, then the row's number."""
        most_local = (PAGE_BYTES - 12) * 64 // 255 - 23
        for number in self.numbers():
            page = self.page(number)
            for pointer in _pointers(page, number, (_TABLE_LEAF, 2, 5)):
                try:
                    size, start = _varint(page, pointer)
                    yield _record(self._payload(page, start, size, most_local))
                except (IndexError, ValueError):
                    continue

    def _payload(self, page: bytes, start: int, size: int, most_local: int) -> bytes:
        """`size` bytes from `start`, what does not fit from the overflow pages. Raises ValueError."""
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
            if not 1 < following <= self._pages and following not in self._over:
                raise ValueError("the chain of overflow pages is broken")
            overflow = self.page(following)
            following = int.from_bytes(overflow[:4])
            parts.append(overflow[4:])
        return b"".join(parts)[:size]


def journal_pages(path: Path) -> dict[int, bytes]:
    """Pages as they were before a change that did not end, from a rollback journal; empty if there is none."""
    try:
        content = path.read_bytes()
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
            # Each synchronisation of the journal begins a new part, with a header of its own.
            place = aligned + sector
            continue
        number = int.from_bytes(content[place : place + 4])
        if number:
            pages.setdefault(number, content[place + 4 : place + 4 + PAGE_BYTES])
        place += 8 + PAGE_BYTES
    return pages


def _pointers(page: bytes, number: int, others: tuple[int, ...]) -> Iterator[int]:
    """Where the cells of a leaf page are. The number of cells is not believed: the first cell ends the list of them.

    A page whose kind is damaged is read like the kind that is asked for; `others` are the kinds that are certainly not.
    """
    header = _FILE_HEADER if number == 1 else 0
    if page[header] in others:
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
    """A variable-length integer and where it ends. Raises IndexError."""
    value = 0
    for count in range(9):
        byte = data[place + count]
        if count == 8:  # noqa: PLR2004 - the ninth byte counts whole
            value = value << 8 | byte
            return (value - (1 << 64) if value >> 63 else value), place + 9
        value = value << 7 | byte & 0x7F
        if byte < 0x80:  # noqa: PLR2004
            return value, place + count + 1
    raise AssertionError("unreachable")


def _record(payload: bytes) -> tuple[Value, ...]:
    """The columns of a record. Raises ValueError or IndexError for what is none."""
    header, place = _varint(payload, 0)
    kinds = []
    while place < header:
        kind, place = _varint(payload, place)
        kinds.append(kind)
    if not kinds or len(kinds) > _MOST_COLUMNS or place != header:
        raise ValueError("no record")
    values = []
    for kind in kinds:
        length = _length(kind)
        raw = payload[place : place + length]
        if length < 0 or len(raw) != length:
            raise ValueError("a column that is not there")
        values.append(_value(kind, raw))
        place += length
    return tuple(values)


def _length(kind: int) -> int:
    if kind >= 12:  # noqa: PLR2004
        return (kind - 12) // 2
    return (0, 1, 2, 3, 4, 6, 8, 8, 0, 0, -1, -1)[kind] if kind >= 0 else -1


def _value(kind: int, raw: bytes) -> Value:
    match kind:
        case 0 | 7:  # 7 is a floating-point number: no column of ours is one
            return None
        case 8 | 9:
            return kind - 8
        case _ if kind < 12:  # noqa: PLR2004
            return int.from_bytes(raw, signed=True)
        case _ if kind % 2:
            return raw.decode(errors="replace")
        case _:
            return raw
