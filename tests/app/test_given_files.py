"""Files in common encodings: an unambiguous one is read, another is refused with the conversion to use."""

import os
import socket
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from devices.regular_files import LARGEST_FILE
from kiosk.errors import KioskError
from kiosk.given_files import as_text, lookalike, read_file
from kiosk.strict_toml import parse

SETTINGS = '# 端末の設定\nterminal = "lawson-copier"\n'
TABLES = {"terminal": "lawson-copier"}


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be"])
@pytest.mark.parametrize("line_end", ["\n", "\r\n"])
def test_settings_that_notepad_saved(tmp_path: Path, encoding: str, line_end: str) -> None:
    file = tmp_path / "kiosk.toml"
    mark = "\ufeff" if encoding in ("utf-16-le", "utf-16-be") else ""
    file.write_bytes((mark + SETTINGS.replace("\n", line_end)).encode(encoding))
    assert parse(file) == TABLES


@pytest.mark.parametrize(
    ("encoding", "named"),
    [("cp932", "probably Shift-JIS"), ("euc_jp", "probably EUC-JP"), ("utf-16-le", "UTF-16 without a byte order mark")],
)
def test_another_encoding_is_named_with_the_way_to_convert_it(encoding: str, named: str) -> None:
    text = SETTINGS if encoding != "euc_jp" else "# 端末の設定です。右の番号へ電話してください\n"
    with pytest.raises(KioskError, match=named) as caught:
        as_text(text.encode(encoding), "kiosk.toml")
    assert "iconv -f" in str(caught.value)
    assert "Notepad" in str(caught.value)


@pytest.mark.parametrize(
    ("raw", "told"),
    [
        (b"PK\x03\x04" + bytes(30), "is a ZIP archive or an Office document, not a text; unpack it"),
        (b"\x1f\x8b\x08\0", "is packed (gzip), not a text; unpack it, and give the file in it"),
        (b"%PDF-1.7\n", "is a PDF, not a text; save it as plain text"),
        (b"{\\rtf1\\ansi", "is a document (RTF), not a text; save it as plain text"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1", "is an Office document, not a text; save it as plain text"),
    ],
)
def test_a_document_or_archive_is_called_what_it_is(raw: bytes, told: str) -> None:
    with pytest.raises(KioskError) as caught:
        as_text(raw, "kiosk.toml")
    assert str(caught.value).startswith(f"kiosk.toml: {told}")


@pytest.mark.parametrize("zeros", [2, 3, 4096])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-16-le", "utf-16-be"])
def test_a_file_that_a_power_cut_left_half_written_is_not_called_another_encoding(encoding: str, zeros: int) -> None:
    with pytest.raises(KioskError) as caught:
        as_text('a = "b"\n'.encode(encoding) + bytes(zeros), "kiosk.toml")
    assert str(caught.value) == ("kiosk.toml: ends in zeros, as after a power cut; put a copy back, or write it anew")


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be"])
def test_utf_16_without_a_mark_is_taken_where_it_can_be_nothing_else(encoding: str) -> None:
    assert as_text("a = 1\r\n".encode(encoding), "kiosk.toml") == "a = 1\r\n"
    assert as_text(b"", "kiosk.toml") == ""
    with pytest.raises(KioskError, match="UTF-16 without a byte order mark"):
        as_text("a = 'あ'\r\n".encode(encoding), "kiosk.toml")


def test_a_byte_order_mark_before_another_encoding_is_refused() -> None:
    with pytest.raises(KioskError, match="not UTF-8"):
        as_text(b"\xef\xbb\xbf\xff\xff", "kiosk.toml")


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("terminal = “lawson-copier”", r'line 2, column 12 has a typographic quotation mark instead of "'),
        ("terminal = ‘lawson-copier’", "line 2, column 12 has a typographic quotation mark instead of '"),
        ('terminal　= "lawson-copier"', r"line 2, column 9 has another space than the ordinary one \(U\+3000\)"),
        ('terminal\u00a0= "lawson-copier"', r"another space than the ordinary one \(U\+00A0\)"),
        ('terminal ＝ "lawson-copier"', "a full-width character instead of ="),
        ('ｔerminal = "lawson-copier"', "a full-width character instead of t"),
        ('\u200bterminal = "lawson-copier"', "an invisible character; delete it"),
    ],
)
def test_what_only_looks_right_is_named(tmp_path: Path, line: str, told: str) -> None:
    file = tmp_path / "kiosk.toml"
    file.write_text(f"# 設定（端末）\n{line}\n", encoding="utf-8")
    with pytest.raises(KioskError, match=told) as caught:
        parse(file)
    assert "lawson" not in str(caught.value)


def test_a_full_width_character_in_a_comment_or_a_value_is_none_of_the_error(tmp_path: Path) -> None:
    file = tmp_path / "kiosk.toml"
    file.write_text('# “引用”（注）\na = "（値）"\nb = "open\n', encoding="utf-8")
    with pytest.raises(KioskError) as caught:
        parse(file)
    assert "column 5 has" not in str(caught.value)
    assert "typographic" not in str(caught.value)


@given(st.text())
def test_a_lookalike_is_found_or_not_and_never_quoted(text: str) -> None:
    found = lookalike(text)
    assert found is None or found.isascii()


@pytest.mark.parametrize(
    ("characters", "told"),
    [
        ("“”„‟″", 'a typographic quotation mark instead of "'),
        ("‘’‚′", "a typographic quotation mark instead of '"),
        ("\u200b\u200c\u200d\u2060\ufeff", "an invisible character; delete it"),
        ("\u00a0\u2003\u2009\u3000", "another space than the ordinary one"),
        ("！", "a full-width character instead of !"),
        ("Ａ", "a full-width character instead of A"),
        ("～", "a full-width character instead of ~"),
    ],
)
def test_every_lookalike_is_told_with_its_column(characters: str, told: str) -> None:
    for character in characters:
        assert lookalike(f" \t{character}{character}") == f"column 3 has {told} (U+{ord(character):04X})"


@pytest.mark.parametrize("text", ["", " ", "a = 'b'\t\r\n", "店", "ｱ", "｟"])
def test_what_is_as_it_looks_is_no_lookalike(text: str) -> None:
    assert lookalike(text) is None


@pytest.mark.parametrize(
    ("raw", "said"),
    [
        ("# 端末の設定\n電話\n".encode("cp932"), "line 1 is not UTF-8, but probably Shift-JIS; save it as UTF-8 "),
        (b"a = 1\nb = '" + "電話".encode("euc_jp") + b"'", "line 2 is not UTF-8, but probably EUC-JP; "),
        ("ab\n\u9752".encode("utf-16-le"), "line 2 is not UTF-8, but UTF-16 without a byte order mark; "),
        (b"a\nb\n\x81 ", "line 3 is not UTF-8; "),
        (b"\0\x81 a", "line 1 is not UTF-8; "),  # a quarter of zeros is not enough for UTF-16
        (b"\xef\xbb\xbf\x81 ", "line 1 is not UTF-8; "),
    ],
)
def test_bytes_that_are_no_text_are_told_with_line_and_likely_encoding(raw: bytes, said: str) -> None:
    with pytest.raises(KioskError) as caught:
        as_text(raw, "kiosk.toml")
    assert str(caught.value).startswith(f"kiosk.toml: {said}")
    encoding = {"Shift-JIS": "CP932", "EUC-JP": "EUC_JP", "UTF-16 without": "UTF-16"}
    named = next((name for words, name in encoding.items() if words in said), "CP932")
    assert f"iconv -f {named} -t UTF-8)" in str(caught.value)


@pytest.mark.parametrize("kind", ["fifo", "device", "folder", "socket"])
def test_what_is_no_file_is_told_at_once(tmp_path: Path, kind: str) -> None:
    kinds = {"fifo": "it is a pipe or a device", "device": "it is a pipe or a device", "folder": "it is a folder"}
    path = tmp_path / "kiosk.toml"
    match kind:
        case "fifo":
            os.mkfifo(path)
        case "device":
            path = Path("/dev/zero")
        case "folder":
            path.mkdir()
        case "socket":
            with socket.socket(socket.AF_UNIX) as listener:
                listener.bind(str(path))
    with pytest.raises(KioskError) as caught:
        read_file(path)
    assert str(caught.value).startswith(f"{path}: cannot be read ({kinds.get(kind, 'No such device or address')}); ")


def test_a_file_that_the_disk_does_not_give_is_told() -> None:
    """Example: this process's memory, whose first page is not mapped."""
    with pytest.raises(KioskError) as caught:
        read_file(Path("/proc/self/mem"))
    assert str(caught.value) == (
        "/proc/self/mem: cannot be read (Input/output error); check the path and its permissions"
    )


def test_missing_and_too_large_files_are_told(tmp_path: Path) -> None:
    with pytest.raises(KioskError, match="there is no such file"):
        read_file(tmp_path / "none")
    with pytest.raises(KioskError, match="not a path"):
        read_file(Path("a\0b"))
    large = tmp_path / "large"
    large.write_bytes(bytes(LARGEST_FILE))
    assert len(read_file(large)) == LARGEST_FILE
    large.write_bytes(bytes(LARGEST_FILE + 1))
    with pytest.raises(KioskError, match="larger than"):
        read_file(large)
