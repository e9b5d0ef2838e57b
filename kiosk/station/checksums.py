"""SHA-256 of files that must stay as they were written, in the format of `sha256sum`, so that it can check them, too.

Evidence of rot and of slips, not of attacks: who may write the files may write their checksums.
"""

import hashlib
import os
from collections.abc import Mapping
from pathlib import Path

from kiosk.station.atomic_files import read_regular

_DIGEST = 64


def sums_text(contents: Mapping[str, bytes]) -> bytes:
    """One line a file, by name: `DIGEST  NAME`."""
    lines = (f"{hashlib.sha256(content).hexdigest()}  {name}\n" for name, content in sorted(contents.items()))
    return os.fsencode("".join(lines))


def differing(sums: Path, contents: Mapping[str, bytes]) -> list[str]:
    """Names whose content is not what `sums` says, by name; all of them where `sums` cannot be read.

    The name of `sums` itself, if it is not exactly what it must be for these contents.
    """
    try:
        text = read_regular(sums)
    except OSError:
        return sorted(contents)
    known = {line[_DIGEST + 2 :]: line for line in text.split(b"\n")}
    right = {os.fsencode(name): sums_text({name: content}).rstrip(b"\n") for name, content in contents.items()}
    differ = sorted(os.fsdecode(name) for name, line in right.items() if known.get(name) != line)
    if not differ and text != sums_text(contents):
        return [sums.name]
    return differ
