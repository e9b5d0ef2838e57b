"""Reading SQLite's files without SQLite: rows and index entries as SQLite wrote them, and the rollback journal."""

import os
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from kiosk.outbox.recovery.sqlite_carver import PAGE_BYTES, Carver, TableRow, Value, journal_pages

MAGIC = bytes.fromhex("d9d505f920a163d7")


def segment(sector: int, pages: dict[int, bytes]) -> bytes:
    """A header that fills a sector; then for each page its number, content and checksum."""
    header = MAGIC + len(pages).to_bytes(4) + bytes(8) + sector.to_bytes(4) + PAGE_BYTES.to_bytes(4)
    records = b"".join(number.to_bytes(4) + page + bytes(4) for number, page in pages.items())
    length = sector + len(records)
    return (header.ljust(sector, b"\0") + records).ljust(-(-length // sector) * sector, b"\0")


def page(filling: int) -> bytes:
    return bytes([filling]) * PAGE_BYTES


@pytest.mark.parametrize("sector", [512, 1024, 2048, 4096])
def test_every_segment_of_a_journal_is_read_whatever_the_disk_s_sector(tmp_path: Path, sector: int) -> None:
    segments = [{1: page(1), 7: page(7)}, {3: page(3)}, {9: page(9), 4: page(4), 5: page(5)}]
    (tmp_path / "journal").write_bytes(b"".join(segment(sector, pages) for pages in segments))
    assert journal_pages(tmp_path / "journal") == {number: page(number) for number in (1, 7, 3, 9, 4, 5)}


def test_of_a_page_that_was_written_twice_the_first_is_what_it_was_before(tmp_path: Path) -> None:
    journal = segment(512, {2: page(1)}) + segment(512, {2: page(9)})
    (tmp_path / "journal").write_bytes(journal)
    assert journal_pages(tmp_path / "journal") == {2: page(1)}


def test_what_is_no_journal_or_ends_in_the_middle_of_a_page(tmp_path: Path) -> None:
    journal = segment(512, {2: page(2), 3: page(3)})
    file = tmp_path / "journal"
    assert journal_pages(file) == {}
    file.mkdir()
    assert journal_pages(file) == {}, "a salvage reads the rest"
    file.rmdir()
    os.mkfifo(file)
    assert journal_pages(file) == {}
    file.unlink()
    file.write_bytes(bytes(512) + journal[512:])
    assert journal_pages(file) == {}
    file.write_bytes(journal[: 512 + 8 + PAGE_BYTES + 100])
    assert journal_pages(file) == {2: page(2)}


LARGEST_PAYLOAD = 1 << 20
TABLE_LOCAL, INDEX_LOCAL = PAGE_BYTES - 35, (PAGE_BYTES - 12) * 64 // 255 - 23
"""Bytes of payload that fit into a cell without an overflow page: file format, section 1.6."""
OVERFLOW = PAGE_BYTES - 4
HEADS = 8
"""Bytes of a record's header for a blob of about that size, with a margin."""


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "some.sqlite"


def written(file: Path, *statements: str, rows: list[tuple[Value, ...]]) -> None:
    with closing(sqlite3.connect(file)) as connection, connection:
        for statement in ("PRAGMA page_size=4096", *statements):
            connection.execute(statement)
        connection.executemany(f"INSERT INTO it VALUES ({', '.join('?' * len(rows[0]))})", rows)  # noqa: S608


def carved(file: Path) -> dict[int, tuple[Value, ...]]:
    """The rows of the only table, without the rows of the schema, which begin with text."""
    with closing(Carver(file)) as carver:
        return {row.row_id: row.values for row in carver.table_rows() if row.values[:2] not in SCHEMA}


SCHEMA = {("table", "it"), ("index", "by_first")}

NUMBERS = [
    *(0, 1, 2, -1, 127, 128, -128, -129, 2**15 - 1, 2**15, -(2**15), -(2**15) - 1, 2**23 - 1, 2**23, -(2**23) - 1),
    *(2**31 - 1, 2**31, -(2**31) - 1, 2**47 - 1, 2**47, -(2**47), -(2**47) - 1, 2**63 - 1, -(2**63)),
]


def test_every_kind_of_column_is_read_as_it_was_written(file: Path) -> None:
    rows: list[tuple[Value, ...]] = [
        *((number, "text", b"blob", None) for number in NUMBERS),
        *(("", b"", "受付番号", 0), ("x" * 57, b"y" * 58, "z" * 200, 9), (None, None, None, None)),
    ]
    written(file, "CREATE TABLE it (a, b, c, d)", rows=rows)
    assert carved(file) == dict(enumerate(rows, start=1))


def test_row_numbers_of_every_length(file: Path) -> None:
    numbers = [1, 127, 128, 2**14 - 1, 2**14, 2**21, 2**35, 2**42, 2**49, 2**56 - 1, 2**56, 2**63 - 1]
    rows: list[tuple[Value, ...]] = [(number, "text") for number in numbers]
    written(file, "CREATE TABLE it (id INTEGER PRIMARY KEY, b)", rows=rows)
    assert carved(file) == dict.fromkeys(numbers, (None, "text"))


SIZES = sorted(
    {
        size + step
        for size in (TABLE_LOCAL, OVERFLOW, *(TABLE_LOCAL + times * OVERFLOW for times in (1, 2)), 489 + OVERFLOW)
        for step in range(-HEADS, HEADS)
    }
)


def test_contents_of_every_length_about_the_limits_of_a_page(file: Path) -> None:
    rows: list[tuple[Value, ...]] = [(bytes([size % 251]) * size,) for size in SIZES]
    written(file, "CREATE TABLE it (a)", rows=rows)
    assert carved(file) == dict(enumerate(rows, start=1))


def test_in_a_sparse_file_all_is_read_but_the_holes(file: Path) -> None:
    """As a copy of a disk with bad blocks is."""
    written_pages = [3, 4, 9, 10, 15]
    with file.open("wb") as sparse:
        for number in written_pages:
            sparse.seek((number - 1) * PAGE_BYTES)
            sparse.write(page(number)[: 100 if number == 15 else None])
    with_holes = file.stat().st_blocks * 512 < file.stat().st_size
    with closing(Carver(file)) as carver:
        numbers = list(carver.page_numbers())
        assert [number for number in numbers if any(carver.page(number))] == written_pages
    assert numbers == (written_pages if with_holes else list(range(1, 16)))


def test_the_largest_content_is_a_mebibyte(file: Path) -> None:
    largest = b"x" * (LARGEST_PAYLOAD - 5)  # one byte for the header's length, four for the blob's
    written(file, "CREATE TABLE it (a)", rows=[(largest,), (largest + b"x",)])
    assert carved(file) == {1: (largest,)}


def test_a_row_has_up_to_64_columns(file: Path) -> None:
    columns = ", ".join(f"c{number}" for number in range(64))
    written(file, f"CREATE TABLE it ({columns})", rows=[tuple(range(64))])
    assert carved(file) == {1: tuple(range(64))}
    file.unlink()
    written(file, f"CREATE TABLE it ({columns}, d)", rows=[tuple(range(65))])
    assert carved(file) == {}


def test_index_entries_of_every_length_about_the_limits_of_a_page(file: Path) -> None:
    sizes = sorted({size + step for size in (20, INDEX_LOCAL, INDEX_LOCAL + OVERFLOW) for step in range(-HEADS, HEADS)})
    rows: list[tuple[Value, ...]] = [(f"{size:05}".ljust(size, "x"),) for size in sizes]
    written(file, "CREATE TABLE it (a)", "CREATE INDEX by_first ON it (a)", rows=rows)
    with closing(Carver(file)) as carver:
        found = set(carver.index_entries())
    on_leaves = {(text, number) for number, (text,) in enumerate(rows, start=1)} & found
    # Entries on interior pages of the index separate its leaves, and are not read.
    assert found == on_leaves
    assert len(rows) - len(on_leaves) <= len(rows) // 4
    assert {len(str(text)) for text, _ in on_leaves} >= {INDEX_LOCAL - HEADS, INDEX_LOCAL + HEADS - 1}


def leaf(*pointers: int, kind: int = 13, number: int = 2) -> bytes:
    """A leaf page with these cell pointers. Cells at 2000 and 3000 have rowid 5 or 6 and one column, 1."""
    header = 100 if number == 1 else 0
    page = bytearray(PAGE_BYTES)
    page[header] = kind
    for place, pointer in enumerate(pointers):
        page[header + 8 + 2 * place : header + 10 + 2 * place] = pointer.to_bytes(2)
    page[2000:2004] = page[3000:3004] = bytes((2, 5, 2, 9))
    page[3001] = 6
    return bytes(page)


def test_an_index_entry_that_is_none_ends_nothing(file: Path) -> None:
    """Its size exceeds the page, its header ends within a number, or its pointer is at the page's end."""
    page = bytearray(leaf(2000, 2100, 2200, PAGE_BYTES - 1, 3000, kind=10))
    page[2000:2004] = bytes((3, 3, 9, 9))
    page[2100:2104] = bytes((2, 9, 9, 9))
    page[2200:2203] = bytes((1, 0x81, 0))
    page[PAGE_BYTES - 1] = 0x81
    page[3000:3004] = bytes((3, 3, 9, 9))
    file.touch()
    with closing(Carver(file, {2: bytes(page)})) as carver:
        assert list(carver.index_entries()) == [(1, 1), (1, 1)]


def rows_of(file: Path, page: bytes, number: int = 2) -> list[TableRow]:
    file.touch()
    with closing(Carver(file, {number: page})) as carver:
        return list(carver.table_rows())


FIVE, SIX = TableRow(5, (1,), 2, 2000), TableRow(6, (1,), 2, 3000)


@pytest.mark.parametrize(
    ("page", "rows"),
    [
        (leaf(3000, 2000), [SIX, FIVE]),
        (leaf(3000, 0, 2000), [SIX]),
        (leaf(3000, 2000, kind=0), [SIX, FIVE]),  # damaged type byte
        (leaf(3000, 2000, kind=10), []),  # leaf page of an index
        (leaf(3000, 2000, kind=2), []),  # interior pages
        (leaf(3000, 2000, kind=5), []),
        (leaf(3000, 9999, 5000, PAGE_BYTES, 2000), [SIX, FIVE]),  # three invalid pointers
        (leaf(3000, 9999, 5000, PAGE_BYTES, 1, 2000), [SIX]),  # four invalid pointers: not a page of this kind
    ],
)
def test_which_cells_of_a_page_are_read(file: Path, page: bytes, rows: list[TableRow]) -> None:
    assert rows_of(file, page) == rows


def test_the_first_page_begins_behind_the_file_s_header(file: Path) -> None:
    assert [row.row_id for row in rows_of(file, leaf(3000, 2000, number=1), 1)] == [6, 5]


@pytest.mark.parametrize(
    ("cell", "row"),
    [
        (bytes((2, 5, 2, 8)), (0,)),
        (bytes((0, 5, 2, 9)), None),  # no payload
        (bytes((2, 5, 1, 9)), None),  # no column
        (bytes((2, 5, 2, 10)), None),  # reserved type
        (bytes((2, 5, 2, 11)), None),
        (bytes((2, 5, 2, 1)), None),  # the column ends beyond the payload
        (bytes((3, 5, 2, 1, 255)), (-1,)),
        (bytes((3, 5, 2, 15, 65)), ("A",)),
        (bytes((3, 5, 2, 14, 65)), (b"A",)),
        (bytes((3, 5, 3, 0x81, 0)), None),  # the header ends within a number
    ],
)
def test_what_is_a_row_and_what_is_none(file: Path, cell: bytes, row: tuple[Value, ...] | None) -> None:
    page = bytearray(leaf(2000))
    page[2000:2005] = cell.ljust(5, b"\0")
    assert [each.values for each in rows_of(file, bytes(page))] == ([] if row is None else [row])


def chain(file: Path) -> Iterator[TableRow]:
    with closing(Carver(file)) as carver:
        yield from carver.table_rows()


def test_a_row_whose_rest_is_nowhere_is_none(file: Path) -> None:
    written(file, "CREATE TABLE it (a)", rows=[(b"x" * 9000,)])
    content = bytearray(file.read_bytes())
    assert carved(file) == {1: (b"x" * 9000,)}
    (cell,) = (row.pointer for row in chain(file) if row.row_id == 1 and row.values[0] != "table")
    local = 489 + (9000 + 4 - 489) % OVERFLOW
    place = PAGE_BYTES + cell + 3 + local
    first = int.from_bytes(content[place : place + 4])
    assert 1 < first <= len(content) // PAGE_BYTES
    for following in (0, 1, len(content) // PAGE_BYTES + 1):
        content[place : place + 4] = following.to_bytes(4)
        file.write_bytes(content)
        assert carved(file) == {}
