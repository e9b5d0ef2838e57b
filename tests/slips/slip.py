"""A slip: one small wrong change to the program, as a tired programmer makes it, and the tests that should notice it.

The entries are data (`entries/*.toml`), one file for each room. Every file names the tests of its room (`tests`) and,
for a file of the program, those that mirror it (`mirrored`); they run first because most slips are caught there. A slip
may name its own instead.
"""

import tomllib
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

ENTRIES = Path(__file__).parent / "entries"


class NotPlantable(Exception):
    """The text that a slip replaces is not in its file exactly once: the code has moved on; the entry must follow."""

    def __init__(self, slip: "Slip", found: int) -> None:
        super().__init__(f"{slip.name}: the old text is {found} times in {slip.file}, not once")


@dataclass(frozen=True)
class Slip:
    """One change of a text, and what it would do to a person."""

    name: str
    """Unique: it selects the slip on the command line and is its line in docs/slips.md."""
    file: str
    old: str
    new: str
    harm: str
    """What a person would meet if the program were delivered so."""
    tests: tuple[str, ...] = ()
    """Files, folders or single tests that run first; empty: those of the room."""
    room: tuple[str, ...] = ()
    """What runs if the first ones pass."""
    equivalent: str = ""
    """Why this change alters nothing that a person, upstream or the next program could notice; empty: it does."""

    @property
    def digest(self) -> str:
        """Changes with what is planted, and with nothing else."""
        return sha256("\0".join((self.file, self.old, self.new)).encode()).hexdigest()[:16]

    def planted(self, text: str) -> str:
        """The text of the file with the slip in it. Raises `NotPlantable`."""
        found = text.count(self.old)
        if found != 1 or self.old == self.new:
            raise NotPlantable(self, found)
        return text.replace(self.old, self.new)


def load(folder: Path = ENTRIES) -> list[Slip]:
    """Every slip of every file. Raises ValueError for an entry that is not one, or for a name used twice."""
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
