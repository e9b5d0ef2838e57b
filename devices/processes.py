"""Processes of this machine, named to a technician: which one holds a card, or a file."""

import os
from dataclasses import dataclass
from pathlib import Path
from typing import Final, Self

PROC: Final = Path("/proc")
"""Mount point of procfs."""


@dataclass(frozen=True, slots=True, order=True)
class Process:
    """A process. `name` is the kernel's (15 characters at most), "" where it is not readable."""

    pid: int
    name: str

    @classmethod
    def of(cls, pid: int) -> Self:
        """The process of this id."""
        try:
            name = (PROC / str(pid) / "comm").read_text(encoding="utf-8", errors="replace").strip()
        except OSError:
            name = ""
        return cls(pid, "".join(character for character in name if character.isprintable()))

    def __str__(self) -> str:
        return f"{self.name or 'a program'} (process {self.pid})"


def arguments(pid: int) -> list[str]:
    """The command line of a process; empty where it is not readable."""
    try:
        content = (PROC / str(pid) / "cmdline").read_bytes()
    except OSError:
        return []
    return content.decode(errors="replace").split("\0")[:-1]


def with_library(name: str) -> list[Process]:
    """Other processes that have mapped a library with `name` in its path. Other users' processes are visible to root
    only.
    """
    return [Process.of(pid) for pid in _others() if name in _mapped(pid)]


def _others() -> list[int]:
    pids = (int(each.name) for each in PROC.iterdir() if each.name.isdecimal())
    return sorted(pid for pid in pids if pid != os.getpid())


def _mapped(pid: int) -> str:
    try:
        return (PROC / str(pid) / "maps").read_text(encoding="utf-8", errors="replace")
    except OSError:
        return ""
