"""Files that a person gives to a command, in common forms: from Notepad, from a mail, from a CA.

Unambiguous encodings are accepted (a byte order mark, UTF-16 with one); others are refused with the way to convert
them. No message repeats a value, because a file may contain a PIN.
"""

import stat
import unicodedata
from pathlib import Path

from devices.regular_files import LARGEST_FILE, NotRegular, TooLarge, read_regular
from kiosk.errors import KioskError

_BYTE_ORDER_MARKS = {b"\xef\xbb\xbf": "utf-8", b"\xff\xfe": "utf-16-le", b"\xfe\xff": "utf-16-be"}
_UNPACK, _PLAIN = "unpack it, and give the file in it", "save it as plain text, or copy the text into a file"
_NO_TEXT = {
    b"PK\x03\x04": ("a ZIP archive or an Office document", f"{_UNPACK}; of a document: {_PLAIN}"),
    b"\x1f\x8b": ("packed (gzip)", _UNPACK),
    b"%PDF-": ("a PDF", _PLAIN),
    b"{\\rtf": ("a document (RTF)", _PLAIN),
    b"\xd0\xcf\x11\xe0": ("an Office document", _PLAIN),
}
"""First bytes of files that are given by mistake: the kind of file, and what to do."""
_SAVE_AS_UTF_8 = "save it as UTF-8 (Notepad: Save as, Encoding UTF-8; elsewhere: iconv -f {encoding} -t UTF-8)"

_QUOTATION_MARKS = {"“": '"', "”": '"', "„": '"', "‟": '"', "″": '"', "‘": "'", "’": "'", "‚": "'", "′": "'"}
_INVISIBLE = {"\u200b", "\u200c", "\u200d", "\u2060", "\ufeff"}
_LIKE_A_DASH = "\N{MINUS SIGN}\N{KATAKANA-HIRAGANA PROLONGED SOUND MARK}\N{BULLET}\N{KATAKANA MIDDLE DOT}_.,"
"""Characters that keyboards and input methods insert for a hyphen, besides Unicode's dashes."""
_FULL_WIDTH = range(0xFF01, 0xFF5F)
_FULL_WIDTH_OFFSET = 0xFEE0


def read_file(path: Path, largest: int = LARGEST_FILE) -> bytes:
    """The bytes of a regular file of at most `largest` bytes. Raises `KioskError` with what to do.

    A FIFO or a device is never read, because it could block for ever.
    """
    try:
        return read_regular(path, largest)
    except FileNotFoundError:
        raise KioskError(f"{path}: there is no such file; check the path") from None
    except NotRegular as found:
        kind = "a folder" if stat.S_ISDIR(found.mode) else "a pipe or a device"
        raise KioskError(f"{path}: cannot be read (it is {kind}); give the path of a file") from None
    except TooLarge:
        raise KioskError(
            f"{path}: larger than {largest} bytes, another file than the one wanted; check the path"
        ) from None
    except (OSError, ValueError) as error:
        raise _unreadable(path, error) from None


def as_text(raw: bytes, name: str) -> str:
    """`raw` as text: UTF-8, or UTF-16 with a byte order mark or with ASCII characters only. Raises `KioskError` for
    anything else.
    """
    for beginning, (kind, remedy) in _NO_TEXT.items():
        if raw.startswith(beginning):
            raise KioskError(f"{name}: is {kind}, not a text; {remedy}")
    if raw.endswith(b"\0\0"):  # no text of UTF-16 does
        raise KioskError(f"{name}: ends in zeros, as after a power cut; put a copy back, or write it anew")
    for zeros, encoding in ((raw[1::2], "utf-16-le"), (raw[::2], "utf-16-be")):
        if zeros and not any(zeros) and len(raw) % 2 == 0 and raw.isascii():
            return raw.decode(encoding)
    for mark, encoding in _BYTE_ORDER_MARKS.items():
        if raw.startswith(mark):
            try:
                return raw[len(mark) :].decode(encoding)
            except UnicodeDecodeError:
                break
    try:
        text = raw.decode()
    except UnicodeDecodeError as error:
        wrong_at = error.start
    else:
        if "\0" not in text:
            return text
        wrong_at = raw.index(0)
    line = raw.count(b"\n", 0, wrong_at) + 1
    encoding, likely = _likely_encoding(raw)
    raise KioskError(f"{name}: line {line} is not UTF-8{likely}; {_SAVE_AS_UTF_8.format(encoding=encoding)}")


def divides(letter: str) -> bool:
    """Whether the character only separates groups of a code or a number: a space, a dash, or an invisible one."""
    return letter.isspace() or is_dash(letter) or _is_unseen(letter)


def is_dash(letter: str) -> bool:
    """Whether the character is a dash or inserted for one."""
    return letter in _LIKE_A_DASH or unicodedata.category(letter) == "Pd"


def copied(text: str) -> str:
    """A value without spaces and invisible characters around it, which often are copied with it."""
    beside = "".join({letter for letter in text if letter.isspace() or _is_unseen(letter)})
    return text.strip(beside) if beside else text


def _is_unseen(letter: str) -> bool:
    return unicodedata.category(letter) in {"Cf", "Cc"}


def lookalike(text: str) -> str | None:
    """The first character of `text` that looks like a required one, with what to type instead; None without one.

    Word processors and Japanese input methods insert typographic quotation marks, full-width letters and other spaces,
    where only the plain ones are valid.
    """
    for column, character in enumerate(text, start=1):
        found = _plain_form(character)
        if found is not None:
            return f"column {column} has {found} (U+{ord(character):04X})"
    return None


def _plain_form(character: str) -> str | None:
    if character in _QUOTATION_MARKS:
        return f"a typographic quotation mark instead of {_QUOTATION_MARKS[character]}"
    if character in _INVISIBLE:
        return "an invisible character; delete it"
    if character != " " and character.isspace() and character not in "\t\r\n":
        return "another space than the ordinary one"
    if ord(character) in _FULL_WIDTH:
        return f"a full-width character instead of {chr(ord(character) - _FULL_WIDTH_OFFSET)}"
    return None


def _likely_encoding(raw: bytes) -> tuple[str, str]:
    """A name for iconv, and its description in the message."""
    if raw.count(0) * 4 > len(raw):
        return "UTF-16", ", but UTF-16 without a byte order mark"
    for encoding, name in (("euc_jp", "EUC-JP"), ("cp932", "Shift-JIS")):
        try:
            raw.decode(encoding)
        except UnicodeDecodeError:
            continue
        return encoding.upper(), f", but probably {name}"
    return "CP932", ""


def _unreadable(path: Path, error: Exception) -> KioskError:
    reason = getattr(error, "strerror", None) or "not a path"
    return KioskError(f"{path}: cannot be read ({reason}); check the path and its permissions")
