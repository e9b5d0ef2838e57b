"""Writes out the commands of this program in a message, with the terminal's user and settings, ready to be typed."""

import re
import sys
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

import typer

from kiosk.station.typed_commands import Typist

_ARGUMENTS = r"(?: (?:--[a-z][a-z-]*|[A-Z][A-Z_]+|shop|[0-9]+)\b)*"


def as_typed(message: str, names: Iterable[str], typist: Typist) -> str:
    """`message` with each "kiosk NAME ..." written out; "sudo kiosk NAME ..." is for root. `names`: the commands."""
    known = "|".join(re.escape(name) for name in sorted(names, key=len, reverse=True))
    mentioned = re.compile(rf"(?<![\w/.-])(?:sudo )?kiosk (?:{known})\b{_ARGUMENTS}")
    return mentioned.sub(lambda found: typist.lines((found[0],), {})[0], message)


def here(arguments: list[str]) -> Typist:
    """The `Typist` of this machine, with the settings file in `arguments` (those of the running command)."""
    named = next((each.partition("=")[2] for each in arguments if each.startswith("--config=")), "")
    if not named and "--config" in arguments[:-1]:
        named = arguments[arguments.index("--config") + 1]
    return replace(Typist.of_this_machine(Path(named) if named else None), program="kiosk")


def names_of(app: typer.Typer, before: str = "") -> list[str]:
    """The names of all commands of `app`. A command of a group has its name before it ("outbox list")."""
    own = [
        each.name or (each.callback.__name__.replace("_", "-") if each.callback else "")
        for each in app.registered_commands
    ]
    names = [f"{before}{name}" for name in own if name]
    for group in app.registered_groups:
        if group.typer_instance is not None:
            names += names_of(group.typer_instance, f"{before}{group.name} ")
    return names


def told(error: object, app: typer.Typer) -> str:
    """The message of an error, with its commands written out for this terminal."""
    return as_typed(str(error), names_of(app), here(sys.argv[1:]))
