"""Programs of this machine, to be named to a technician: what holds a card, or a file."""

import os
from dataclasses import dataclass
from pathlib import Path
from typing import Final, Self

PROC: Final = Path("/proc")


@dataclass(frozen=True, slots=True, order=True)
class Process:
    """`name` as the kernel has it (15 characters at most), "" where it is hidden from us."""

    pid: int
    name: str

    @classmethod
    def of(cls, pid: int) -> Self:
        try:
            name = (PROC / str(pid) / "comm").read_text(encoding="utf-8", errors="replace").strip()
        except OSError:
            name = ""
        return cls(pid, "".join(character for character in name if character.isprintable()))

    def __str__(self) -> str:
        return f"{self.name or 'a program'} (process {self.pid})"


def with_library(name: str) -> list[Process]:
    """Other processes that have loaded a library with `name` in its path. Another user's show to root alone."""
    return [Process.of(pid) for pid in _others() if name in _mapped(pid)]


def _others() -> list[int]:
    pids = (int(each.name) for each in PROC.iterdir() if each.name.isdecimal())
    return sorted(pid for pid in pids if pid != os.getpid())


def _mapped(pid: int) -> str:
    try:
        return (PROC / str(pid) / "maps").read_text(encoding="utf-8", errors="replace")
    except OSError:
        return ""
