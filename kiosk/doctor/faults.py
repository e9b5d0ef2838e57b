"""Everything the doctor can find: each fault, how grave it is, what it means, and what to do. The data: faults.toml."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from types import MappingProxyType


class Health(StrEnum):
    OK = "ok"
    WARN = "warn"  # works, but somebody should look at it
    SOON = "soon"  # works, and stops within seven days
    FAIL = "fail"  # the terminal cannot serve people like this
    SKIPPED = "skipped"  # something else must be put right first


@dataclass(frozen=True, slots=True)
class Fault:
    """`check` finds it. `remedy` is a template of a sentence or two, `commands` of lines for a shell (`Typist`)."""

    check: str
    health: Health
    means: str
    remedy: str
    commands: tuple[str, ...] = ()


def _load() -> dict[str, Fault]:
    tables = tomllib.loads(Path(__file__).with_name("faults.toml").read_text(encoding="utf-8"))
    return {
        name: Fault(
            table["check"],
            Health(table["health"]),
            table["means"],
            table["remedy"],
            tuple(table.get("commands", ())),
        )
        for name, table in tables.items()
    }


FAULTS: Mapping[str, Fault] = MappingProxyType(_load())
