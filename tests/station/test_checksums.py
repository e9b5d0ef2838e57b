"""Checksums of files that must not change."""

from pathlib import Path

from kiosk.station.checksums import differing, sums_text

CONTENTS = {"a": b"one", "b": b"two"}


def test_unaltered_contents_match_their_checksums(tmp_path: Path) -> None:
    sums = tmp_path / "SHA256SUMS"
    sums.write_bytes(sums_text(CONTENTS))
    assert differing(sums, CONTENTS) == []


def test_what_has_changed_is_named_and_everything_where_there_are_no_checksums(tmp_path: Path) -> None:
    sums = tmp_path / "SHA256SUMS"
    assert differing(sums, CONTENTS) == ["a", "b"]
    sums.write_bytes(sums_text(CONTENTS))
    assert differing(sums, {**CONTENTS, "b": b"tow"}) == ["b"]


def test_checksums_with_something_added_are_not_right(tmp_path: Path) -> None:
    sums = tmp_path / "SHA256SUMS"
    sums.write_bytes(sums_text({**CONTENTS, "c": b"three"}))
    assert differing(sums, CONTENTS) == [sums.name]
