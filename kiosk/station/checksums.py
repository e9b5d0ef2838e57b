"""SHA-256 of files that must stay as they were written, in the format of `sha256sum`, so that it can check them, too.

Evidence of rot and of slips, not of attacks: who may write the files may write their checksums.
"""

import hashlib
from collections.abc import Mapping
from pathlib import Path

_DIGEST = 64


def sums_text(contents: Mapping[str, bytes]) -> bytes:
    """One line a file, by name: `DIGEST  NAME`."""
    lines = (f"{hashlib.sha256(content).hexdigest()}  {name}\n" for name, content in sorted(contents.items()))
    return "".join(lines).encode(errors="surrogateescape")


def differing(sums: Path, contents: Mapping[str, bytes]) -> list[str]:
    """Names whose content is not what `sums` says; all of them where `sums` itself cannot be read. By name."""
    try:
        known = _known(sums.read_bytes())
    except OSError:
        return sorted(contents)
    return sorted(name for name, content in contents.items() if known.get(name) != hashlib.sha256(content).hexdigest())


def _known(text: bytes) -> dict[str, str]:
    lines = text.decode(errors="surrogateescape").splitlines()
    return {line[_DIGEST + 2 :]: line[:_DIGEST] for line in lines if line[_DIGEST : _DIGEST + 2] == "  "}
