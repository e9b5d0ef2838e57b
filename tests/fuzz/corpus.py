"""Inputs worth keeping: `corpus/TARGET/NAME.txt`, one step a line, `#` begins a remark. Replayed first."""

from pathlib import Path

FOLDER = Path(__file__).parent / "corpus"
Script = tuple[str, ...]
"""What a target plays: its steps as lines of text, so that whatever was found can be read, kept and edited."""


def kept(target: str) -> dict[str, Script]:
    """The scripts of one target by name, in the order of their names."""
    return {file.stem: read(file.read_text(encoding="utf-8")) for file in sorted((FOLDER / target).glob("*.txt"))}


def read(text: str) -> Script:
    """The steps of a script without its remarks and empty lines."""
    lines = (line.partition("#")[0].strip() for line in text.splitlines())
    return tuple(line for line in lines if line)


def certificate(name: str) -> bytes:
    """One of the certificates (DER) that scripts build on. Whoever signed them threw the keys away."""
    return (FOLDER / "certificates" / f"{name}.der").read_bytes()
