"""Kept inputs: `corpus/TARGET/NAME.txt`, one step per line, `#` begins a comment. They are replayed first."""

from pathlib import Path

FOLDER = Path(__file__).parent / "corpus"
Script = tuple[str, ...]
"""The steps of a target as lines of text, so that every finding can be read, kept and edited."""


def kept(target: str) -> dict[str, Script]:
    """The scripts of one target by name, sorted by name."""
    return {file.stem: read(file.read_text(encoding="utf-8")) for file in sorted((FOLDER / target).glob("*.txt"))}


def read(text: str) -> Script:
    """The steps of a script without comments and empty lines."""
    lines = (line.partition("#")[0].strip() for line in text.splitlines())
    return tuple(line for line in lines if line)


def certificate(name: str) -> bytes:
    """One of the certificates (DER) that scripts alter. The private keys of their authorities were discarded."""
    return (FOLDER / "certificates" / f"{name}.der").read_bytes()
