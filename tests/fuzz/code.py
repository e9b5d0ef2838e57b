"""Any text as an enrolment code, as technicians type, paste or photograph it.

base TEXT                       the code to begin with, or another text (JSON)
put POSITION TEXT | replace POSITION TEXT | cut FROM COUNT       TEXT as JSON; positions wrap around
form NFC|NFD|NFKC|NFKD | lower | wide                            changes made by keyboards and printouts
"""

import json
import unicodedata

from hypothesis import strategies as st

from kiosk.errors import KioskError
from kiosk.upstream.enrolment_code import ALPHABET, SYMBOLS, EnrolmentCode, parse_code
from tests.fuzz.alterations import as_json, line
from tests.fuzz.corpus import Script

CODE = EnrolmentCode(bytes(range(12)), bytes(range(100, 132)))
SECRET = str(CODE)[:23]
"""Four groups of the one-time secret."""
_pieces = st.one_of(
    st.text(max_size=6),
    st.sampled_from(
        ["-", "\u2010", "\u30fc", " ", "\u3000", "\n", "\x00", "\u200b", "O", "l", "I", "U", "\u0130", "ﬁ"]
    ),
    st.sampled_from(["0" * 74, "\U0001d7ce" * 74, "ß" * 37, "\u0665" * 74, "-" * 100_000]),
)
_positions = st.integers(0, 120)
_edits = st.one_of(
    line("put", _positions, _pieces.map(as_json)),
    line("replace", _positions, _pieces.map(as_json)),
    line("cut", _positions, st.integers(1, 90)),
    line("form", st.sampled_from(["NFC", "NFD", "NFKC", "NFKD"])),
    st.just("lower"),
    st.just("wide"),
)
SCRIPTS = st.builds(
    lambda base, edits: (*base, *edits),
    st.lists(line("base", st.text(max_size=90).map(as_json)), max_size=1),
    st.lists(_edits, max_size=4),
)


def play(script: Script) -> None:
    """The result is the original code, or one line with the mistake and without the secret."""
    typed = str(CODE)
    for each in script:
        word, _, rest = each.partition(" ")
        typed = _altered(typed, word, rest)
    try:
        code = parse_code(typed)
    except KioskError as error:
        said = str(error)
    else:
        assert parse_code(str(code)) == code, "writing and reading must agree"
        symbols = [letter for letter in str(code) if letter != "-"]
        assert len(symbols) == SYMBOLS
        assert set(symbols) <= set(ALPHABET)
        assert code == CODE or typed.upper() != str(CODE)
        return
    assert typed != str(CODE)
    assert said.isprintable()
    assert len(said) < 200
    assert not any(group in said for group in SECRET.split("-"))


def _altered(typed: str, word: str, rest: str) -> str:
    first, _, more = rest.partition(" ")
    match word:
        case "base":
            return str(json.loads(rest))
        case "put":
            at = int(first) % (len(typed) + 1)
            return typed[:at] + str(json.loads(more)) + typed[at:]
        case "replace":
            at, new = int(first) % (len(typed) + 1), str(json.loads(more))
            return typed[:at] + new + typed[at + len(new) :]
        case "cut":
            at = int(first) % (len(typed) + 1)
            return typed[:at] + typed[at + int(more) :]
        case "form":
            return unicodedata.normalize(rest, typed)  # type: ignore[arg-type]  # a script names one of the four forms
        case "lower":
            return typed.lower()
        case "wide":
            return "".join(chr(ord(each) + 0xFEE0) if "!" <= each <= "~" else each for each in typed)
        case _:
            raise ValueError(f"no such step: {word}")
