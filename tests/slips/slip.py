"""A slip: a small wrong change to the program, of the kind that programmers make, and the tests that should fail.

The entries are data (`entries/*.toml`), one file per room. Every file names the tests of its room (`tests`) and, for a
file of the program, the tests that mirror it (`mirrored`), which run first because they detect most slips. A slip may
name its own tests instead.
"""

import tomllib
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

ENTRIES = Path(__file__).parent / "entries"


class NotPlantable(Exception):
    """The text that a slip replaces does not occur exactly once in its file: the code has changed. Correct the
    entry.
    """

    def __init__(self, slip: "Slip", found: int) -> None:
        super().__init__(f"{slip.name}: the old text is {found} times in {slip.file}, not once")


@dataclass(frozen=True)
class Slip:
    """One change of a text, and its harm to a person."""

    name: str
    """Unique: it selects the slip on the command line and is its line in docs/slips.md."""
    file: str
    old: str
    new: str
    harm: str
    """The effect on people if the program were delivered with it."""
    tests: tuple[str, ...] = ()
    """Files, folders or single tests that run first; empty: those of the room."""
    room: tuple[str, ...] = ()
    """The tests that run if the first ones pass."""
    equivalent: str = ""
    """Reason why no person, upstream or later program could notice this change; empty: they could."""

    @property
    def digest(self) -> str:
        """Changes with the planted text only."""
        return sha256("\0".join((self.file, self.old, self.new)).encode()).hexdigest()[:16]

    def planted(self, text: str) -> str:
        """The text of the file with the slip. Raises `NotPlantable`."""
        found = text.count(self.old)
        if found != 1 or self.old == self.new:
            raise NotPlantable(self, found)
        return text.replace(self.old, self.new)


def load(folder: Path = ENTRIES) -> list[Slip]:
    """Every slip of every file. Raises ValueError for an invalid entry, or for a name used twice."""
    slips = []
    for file in sorted(folder.glob("*.toml")):
        content = tomllib.loads(file.read_text(encoding="utf-8"))
        room, mirrored = tuple(content["tests"]), content.get("mirrored", {})
        for entry in content["slip"]:
            tests = entry.get("tests", mirrored.get(entry.get("file"), ()))
            try:
                slips.append(Slip(**{**entry, "tests": tuple(tests), "room": room}))
            except TypeError as error:
                raise ValueError(f"{file.name}: {entry.get('name', entry)}: {error}") from error
    twice = {slip.name for slip in slips if sum(other.name == slip.name for other in slips) > 1}
    if twice:
        raise ValueError(f"names used twice: {', '.join(sorted(twice))}")
    return slips
