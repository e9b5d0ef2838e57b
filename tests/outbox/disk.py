"""A disk that tests observe, cut off and fill: the Python side of the shim, and the states after a power cut."""

import os
import random
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal

SOURCE = Path(__file__).with_name("disk_shim.c")
_SECTOR = 512

Survival = Literal["synchronised", "everything", "some"]

PRELUDE = """
import ctypes, json, os, sys
from pathlib import Path
from kiosk.outbox import database
from kiosk.outbox.store import Outbox
from kiosk.outbox.values import Challenge, Decision, NotAccepted, StorageFailed
from tests.outbox.conftest import MONTH, NOON, StoppedClock, entry_of, settle

folder = Path(sys.argv[1])

def opened(name="queue", reserve=0):
    return Outbox.open(folder / name if name else folder, StoppedClock(), reserve)

def with_challenges(outbox, number):
    outbox.challenges.add([Challenge(f"challenge-number-{n:04}", NOON + MONTH) for n in range(number)])
    return outbox
"""
"""Beginning of the programs that run over the shim."""


def build(folder: Path) -> Path:
    library = folder / "disk_shim.so"
    subprocess.run(
        ["cc", "-O1", "-Wall", "-Werror", "-shared", "-fPIC", "-o", str(library), str(SOURCE), "-ldl"], check=True
    )
    return library


def run(library: Path, folder: Path, program: str, *arguments: str, log: Path | None = None) -> str:
    """Run a Python program over the shim. Returns its standard output."""
    environment = {**os.environ, "LD_PRELOAD": str(library), "DISK_SHIM_FOLDER": str(folder)}
    if log:
        environment["DISK_SHIM_LOG"] = str(log)
    done = subprocess.run(
        [sys.executable, "-c", program, str(folder), *arguments],
        capture_output=True,
        text=True,
        env=environment,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


@dataclass(frozen=True)
class Operation:
    kind: str
    name: str
    offset: int
    data: bytes = field(repr=False)


def operations(log: Path) -> list[Operation]:
    content, place, found = log.read_bytes(), 0, []
    while place < len(content):
        kind = chr(content[place])
        lengths = [int.from_bytes(content[place + 1 + 8 * n : place + 9 + 8 * n], sys.byteorder) for n in range(3)]
        place += 25
        name = content[place : place + lengths[0]].decode()
        place += lengths[0]
        found.append(Operation(kind, name, lengths[1], content[place : place + lengths[2]]))
        place += lengths[2]
    return found


class Disk:
    """Contents on the platter and in the cache. File contents become durable when the file is synchronised; names
    (created, unlinked) when the folder is."""

    def __init__(self) -> None:
        self._files: dict[str, bytearray] = {}
        self._pending: list[Operation] = []

    def apply(self, operation: Operation) -> None:
        if operation.kind != "S":
            self._pending.append(operation)
            return
        names = operation.name == "."
        for waiting in list(self._pending):
            if waiting.kind in "CU" if names else waiting.name == operation.name and waiting.kind in "WT":
                _perform(self._files, waiting)
                self._pending.remove(waiting)

    def after_power_cut(self, survival: Survival, rng: random.Random) -> dict[str, bytes]:
        """The files at the next start. "some": any part of the cache may have reached the platter, in any order, with a
        write torn at a sector."""
        files = {name: bytearray(content) for name, content in self._files.items()}
        match survival:
            case "synchronised":
                surviving: Iterator[Operation] = iter(())
            case "everything":
                surviving = iter(self._pending)
            case "some":
                surviving = (_torn(waiting, rng) for waiting in self._pending if rng.random() < 0.5)
        for waiting in surviving:
            _perform(files, waiting)
        named = {waiting.name for waiting in self._pending if waiting.kind == "C"} if survival == "synchronised" else ()
        return {name: bytes(content) for name, content in files.items() if name not in named}


def _perform(files: dict[str, bytearray], operation: Operation) -> None:
    content = files.setdefault(operation.name, bytearray())
    match operation.kind:
        case "W":
            content.extend(bytes(max(0, operation.offset + len(operation.data) - len(content))))
            content[operation.offset : operation.offset + len(operation.data)] = operation.data
        case "T":
            content.extend(bytes(max(0, operation.offset - len(content))))
            del content[operation.offset :]
        case "U":
            del files[operation.name]


def _torn(operation: Operation, rng: random.Random) -> Operation:
    if operation.kind != "W" or len(operation.data) <= _SECTOR or rng.random() < 0.5:
        return operation
    kept = rng.randrange(1, len(operation.data) // _SECTOR + 1) * _SECTOR
    return Operation("W", operation.name, operation.offset, operation.data[:kept])
