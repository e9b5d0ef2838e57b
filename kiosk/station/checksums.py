"""SHA-256 of files that must not change, in the format of `sha256sum`, which can check them too.

Evidence of rot and of mistakes, not of attacks: who may write the files may write their checksums.
"""

import hashlib
import os
from collections.abc import Mapping
from pathlib import Path

from devices.regular_files import read_regular

_DIGEST = 64


def sums_text(contents: Mapping[str, bytes]) -> bytes:
    """One line for each file, by name: `DIGEST NAME`."""
    lines = (f"{hashlib.sha256(content).hexdigest()}  {name}\n" for name, content in sorted(contents.items()))
    return os.fsencode("".join(lines))


def differing(sums: Path, contents: Mapping[str, bytes]) -> list[str]:
    """Names whose content differs from `sums`, in order; all of them if `sums` cannot be read.

    The name of `sums` itself, if it is not exactly the text for these contents.
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
