"""The rollback journal of a file that may be damaged, read without SQLite: its format, segment by segment."""

from pathlib import Path

import pytest

from kiosk.outbox.recovery.sqlite_carver import PAGE_BYTES, journal_pages

MAGIC = bytes.fromhex("d9d505f920a163d7")


def segment(sector: int, pages: dict[int, bytes]) -> bytes:
    """A header that fills a sector; then for each page its number, its content and a checksum."""
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
    file.write_bytes(bytes(512) + journal[512:])
    assert journal_pages(file) == {}
    file.write_bytes(journal[: 512 + 8 + PAGE_BYTES + 100])
    assert journal_pages(file) == {2: page(2)}
