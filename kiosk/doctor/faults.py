"""The faults that the doctor can find, with health, meaning and remedy. Their texts are in faults.toml."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from types import MappingProxyType


class Health(StrEnum):
    """The state of what was checked."""

    OK = "ok"
    WARN = "warn"  # works, with a fault that should be repaired
    SOON = "soon"  # works, and stops within seven days
    FAIL = "fail"  # the terminal cannot serve shoppers
    SKIPPED = "skipped"  # not checked, because a check that must pass first failed


@dataclass(frozen=True, slots=True)
class Fault:
    """A fault that the check named `check` can find.

    `remedy` (English) and `remedy_ja` are templates of one or two sentences, `commands` of shell lines (`Typist`).
    """

    check: str
    health: Health
    means: str
    remedy: str
    remedy_ja: str
    commands: tuple[str, ...] = ()


def _load() -> dict[str, Fault]:
    tables = tomllib.loads(Path(__file__).with_name("faults.toml").read_text(encoding="utf-8"))
    return {
        name: Fault(
            table["check"],
            Health(table["health"]),
            table["means"],
            table["remedy"],
            table["remedy_ja"],
            tuple(table.get("commands", ())),
        )
        for name, table in tables.items()
    }


FAULTS: Mapping[str, Fault] = MappingProxyType(_load())
"""Name -> fault, in the order of the report."""
