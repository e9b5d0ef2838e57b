"""Alterations of genuine data in scripts: bytes of any kind, and values of JSON.

    flip BIT | set POSITION HEX | cut FROM COUNT | insert POSITION HEX | copy FROM COUNT POSITION
    repeat POSITION HEX COUNT            insert these bytes COUNT times
    put PLACE JSON | drop PLACE | double PLACE | name PLACE JSON     a value, or its key

Positions and places (nested values, in the order of the text) wrap around.
"""

import copy
import json
from collections.abc import Iterator
from typing import Any

from hypothesis import strategies as st

Line = st.SearchStrategy[str]


def line(word: str, *parts: st.SearchStrategy[object]) -> Line:
    return st.tuples(*parts).map(lambda values: " ".join([word, *map(str, values)]))


def as_json(value: object) -> str:
    """On one line of a script, where # begins a comment."""
    return json.dumps(value).replace("#", "\\u0023")


positions = st.integers(0, 2500)
_some_bytes = st.binary(min_size=1, max_size=12).map(bytes.hex)
BYTES = st.one_of(
    line("flip", st.integers(0, 16_000)),
    line("set", positions, _some_bytes),
    line("cut", positions, st.integers(1, 400)),
    line("insert", positions, _some_bytes),
    line("copy", positions, st.integers(1, 300), positions),
)
REPEATED = line(
    "repeat",
    positions,
    st.sampled_from(["5b", "7b226122", "7b2261223a", "22", "39", "0a", "00"]),
    st.sampled_from([1, 400, 5000, 20_000]),
)

MOMENTS = (
    "2026-11-22T09:00:00Z", "9999-12-31T23:59:59-23:59", "0001-01-01T00:00:00+23:59", "2026-11-22T09:00:00",
    "2026-02-30T00:00:00Z", "9999-12-31T23:59:59.999999Z",
)  # fmt: skip
STRANGE: tuple[object, ...] = (
    None, True, False, 0, -1, 1, 2**31, 2**63, 2**64, 10**400, 0.5, 1e308, "", "a", "0", "\u0000", "\ud800", "\u202e",
    "\n", "\x1b[2J", "A" * 70_000, "=" * 8, [], {}, [[]], {"": None}, *MOMENTS,
)  # fmt: skip
values: st.SearchStrategy[object] = st.one_of(
    st.sampled_from(STRANGE),
    st.recursive(
        st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8),
        lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=6), inner, max_size=3),
        max_leaves=5,
    ),
)
_places = st.integers(0, 90)
JSON = st.one_of(
    line("put", _places, values.map(as_json)),
    line("put", _places, values.map(as_json)),
    line("drop", _places),
    line("double", _places),
    line("name", _places, st.text(max_size=8).map(as_json)),
)


def altered_bytes(raw: bytes, word: str, parts: list[str]) -> bytes:
    """Raises ValueError for a word that is no alteration of bytes."""
    size = len(raw) or 1
    match word, parts:
        case "flip", [bit]:
            position = int(bit) % (8 * size)
            altered = bytearray(raw or b"\x00")
            altered[position // 8] ^= 1 << position % 8
            return bytes(altered)
        case "set", [position, digits]:
            return over(raw, position, bytes.fromhex(digits))
        case "cut", [begin, count]:
            start = int(begin) % size
            return raw[:start] + raw[start + int(count) :]
        case "insert", [position, digits]:
            start = int(position) % size
            return raw[:start] + bytes.fromhex(digits) + raw[start:]
        case "repeat", [position, digits, times]:
            start = int(position) % size
            return raw[:start] + bytes.fromhex(digits) * int(times) + raw[start:]
        case "copy", [begin, count, position]:
            return over(raw, position, piece(raw, begin, count))
        case _:
            raise ValueError(f"no such alteration: {word} {parts}")


def over(raw: bytes, position: str, new: bytes) -> bytes:
    """`raw` with `new` in place of the bytes from `position` on."""
    start = int(position) % (len(raw) or 1)
    return raw[:start] + new + raw[start + len(new) :]


def piece(raw: bytes, begin: str, count: str) -> bytes:
    start = int(begin) % (len(raw) or 1)
    return raw[start : start + int(count)]


def altered_value(value: Any, line: str) -> Any:
    """A JSON value after one of the lines of `JSON`."""
    word, place, *rest = line.split(" ", 2)
    root = [copy.deepcopy(value)]
    places = list(_walk(root))
    container, key = places[int(place) % len(places)]
    match word, rest:
        case "put", [written]:
            container[key] = json.loads(written)
        case "drop", []:
            if container is root:
                return None
            del container[key]
        case "double", []:
            twice = copy.deepcopy(container[key])
            if isinstance(container, list):
                container.insert(key, twice)
            else:
                container[f"{key} "] = twice
        case "name", [written]:
            if isinstance(container, dict):
                container[json.loads(written)] = container.pop(key)
        case _:
            raise ValueError(f"no such alteration: {line}")
    return root[0]


def is_of_values(line: str) -> bool:
    """Whether this line alters a value, not bytes."""
    return line.partition(" ")[0] in {"put", "drop", "double", "name"}


def _walk(value: Any) -> Iterator[tuple[Any, Any]]:
    keys = list(value) if isinstance(value, dict) else range(len(value)) if isinstance(value, list) else ()
    for key in keys:
        yield value, key
        yield from _walk(value[key])
