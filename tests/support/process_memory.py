"""Searches the whole readable memory of another process: heap, stacks, mapped files."""

import base64
import re
from collections.abc import Iterator, Mapping
from contextlib import suppress
from pathlib import Path

_MAPPING = re.compile(r"([0-9a-f]+)-([0-9a-f]+) (\S{4}) \S+ \S+ \S+ *(.*)")


def found_in_memory(pid: int, needles: Mapping[str, bytes]) -> list[str]:
    """The names of `needles` that are in the memory of process `pid`. Needs root, or a process that allows it."""
    return sorted({name for memory in _readable(pid) for name, needle in needles.items() if needle in memory})


def encodings(name: str, text: str) -> dict[str, bytes]:
    """`text` as stored by CPython, Qt and a wide string of C."""
    return {f"{name} in {encoding}": text.encode(encoding) for encoding in ("utf-8", "utf-16-le", "utf-32-le")}


def in_base64(name: str, text: bytes) -> dict[str, bytes]:
    """The part of base64url that only `text` decides, for each place that it may have in what is encoded."""
    found = {}
    for before in range(3):
        encoded = base64.urlsafe_b64encode(b"-" * before + text)
        found[f"{name} in base64, {before} later"] = encoded[-(-before * 4 // 3) : (before + len(text)) * 4 // 3]
    return found


def _readable(pid: int) -> Iterator[bytes]:
    folder = Path(f"/proc/{pid}")
    with (folder / "mem").open("rb", buffering=0) as memory:
        for line in (folder / "maps").read_text().splitlines():
            mapping = _MAPPING.match(line)
            assert mapping is not None, line
            start, end = int(mapping[1], 16), int(mapping[2], 16)
            if "r" not in mapping[3]:
                continue
            with suppress(OSError):  # pages of the kernel are not readable
                memory.seek(start)
                yield memory.read(end - start)
