"""Configuration files: TOML with a strict schema; an error is one line that says what to correct.

Every file that a person writes is read by `read`: settings, profiles, campaigns, scripts of visits. The errors name the
file and the key and never repeat a value, because a file may contain a PIN.
"""

import difflib
import re
import tomllib
from collections.abc import Iterator, Mapping
from functools import lru_cache
from importlib.resources.abc import Traversable
from pathlib import Path
from typing import Any, TypeVar, cast, get_args

from pydantic import AfterValidator, BaseModel, ConfigDict, ValidationError
from pydantic_core import ErrorDetails

from kiosk.errors import KioskError
from kiosk.given_files import as_text, lookalike, read_file
from kiosk.number_range import Range

WORDS = {
    "string_type": "must be text in quotation marks",
    "path_type": "must be a path in quotation marks",
    "bool_type": "must be true or false, without quotation marks",
    "int_type": "must be a whole number, without quotation marks",
    "float_type": "must be a number, without quotation marks",
    "model_type": "must be a table of keys",
    "dict_type": "must be a table of keys",
    "list_type": "must be a list in square brackets",
    "tuple_type": "must be a list in square brackets",
    "frozen_set_type": "must be a list in square brackets",
    "string_too_short": "must not be empty",
    "too_short": "must not be empty",
}
"""pydantic's kinds of errors, in words for the author of a TOML file."""


class Strict(BaseModel):
    """Base of every file's schema: unknown keys and values of another type are errors."""

    # Deferred: the validator of a schema inside another one is built only as part of that.
    model_config = ConfigDict(extra="forbid", frozen=True, strict=True, defer_build=True)


M = TypeVar("M", bound=BaseModel)


def within(least: float, most: float, unit: str = "") -> AfterValidator:
    """A constraint for the type of a key, `Annotated[int, within(1, 50)]`: a number outside this range is an error."""
    return AfterValidator(Range(least, most, unit).checked)


def read(file: Path | Traversable, schema: type[M]) -> M:
    """The file, validated by `schema`. Raises `KioskError` with the file, the key and what to do.

    A file with the content of the last time is not parsed again: a run of the doctor reads the campaign six times.
    """
    return cast("M", _validated(_text(file), str(file), schema))


@lru_cache(maxsize=64)
def _validated(text: str, name: str, schema: type[BaseModel]) -> BaseModel:
    return validate(_tables(text, name), schema, name)


def parse(file: Path | Traversable) -> dict[str, Any]:
    """The file's tables. Raises `KioskError` if it is missing, unreadable, too large or not TOML (with the line)."""
    return _tables(_text(file), str(file))


def _text(file: Path | Traversable) -> str:
    raw = read_file(file) if isinstance(file, Path) else file.read_bytes()
    return as_text(raw, str(file))


def _tables(text: str, name: str) -> dict[str, Any]:
    try:
        return tomllib.loads(text)
    except (tomllib.TOMLDecodeError, RecursionError, ValueError) as error:
        # Messages must not repeat values; those of tomllib quote only keys.
        reason = _one_line(str(error))
        raise KioskError(
            f"{name}: not valid TOML: {reason}{_lookalike_in_line(text, reason)}; correct that line, or the last one "
            "if the file was cut off"
        ) from None


def validate(tables: Mapping[str, Any], schema: type[M], name: str) -> M:
    """`tables`, validated by `schema`; `name` is the file in the error. Raises `KioskError`."""
    try:
        return schema.model_validate(tables)
    except ValidationError as error:
        raise KioskError(f"{name}: {explain(error, schema)}") from None


def explain(error: ValidationError, schema: type[BaseModel]) -> str:
    """The first problem in words, without any value, and the number of others."""
    problems = error.errors(include_url=False, include_context=True, include_input=False)
    # Report an unknown key first: a misspelt key also makes the right one missing.
    first = next((problem for problem in problems if problem["type"] == "extra_forbidden"), problems[0])
    key = dotted(_written(first["loc"], schema))
    match first["type"]:
        case "extra_forbidden":
            text = f'unknown key "{key}"; {_instead_of(_bare(key), sorted(set(known_keys(schema))))}'
        case "missing":
            text = f'"{key}" is missing; add it'
        case "union_tag_not_found":
            text = f'"{key}.{_chooser(first)}" is missing; add it'
        case "union_tag_invalid":
            text = f"{key}.{_chooser(first)}: must be {first['ctx']['expected_tags']}"
        case "value_error":
            text = f"{key}: {first['ctx']['error']}" if key else str(first["ctx"]["error"])
        case kind:
            text = f"{key}: {WORDS.get(kind) or first['msg'].replace('Input should', 'must')}"
    more = f" (and {len(problems) - 1} more)" if len(problems) > 1 else ""
    return _one_line(text) + more


def _instead_of(unknown: str, known: list[str]) -> str:
    """What to write instead of the key `unknown`: a known key of this name in another table, or of a similar name.

    A line at the end of a TOML file belongs to the last table, wherever its author wanted it.
    """
    name = unknown.rpartition(".")[2]
    if "." in unknown and name in known:
        return f'"{name}" is in no table: write it above the first line in square brackets'
    tables = [table for table, _, key in (each.rpartition(".") for each in known) if key == name]
    if tables:
        return f'"{name}" is a key of {" or ".join(tables)}: write it there'
    close = difflib.get_close_matches(unknown, known, n=1, cutoff=0.6)
    return f'did you mean "{close[0]}"?' if close else "remove it"


def dotted(location: tuple[int | str, ...]) -> str:
    """A place in a file for people: ("service", 2, "fields", 0) is service[3].fields[1], counted from one."""
    key = ""
    for part in location:
        key += f"[{part + 1}]" if isinstance(part, int) else f".{part}" if key else part
    return key


def _lookalike_in_line(text: str, reason: str) -> str:
    """The lookalike character in the line that tomllib names, as the end of a message; "" without one."""
    place = re.search(r"at line (\d+)", reason)
    lines = text.split("\n")
    # An error at the end of the document has no line number: take the first lookalike of the file.
    looked_at = [int(place[1]) - 1] if place else range(len(lines))
    for number in looked_at:
        found = lookalike(lines[number].partition("#")[0]) if number < len(lines) else None
        if found is not None:
            return f"; line {number + 1}, {found}"
    return ""


def _chooser(problem: ErrorDetails) -> str:
    """The key that selects the variant."""
    return str(problem["ctx"]["discriminator"]).strip("'")


def _written(location: tuple[int | str, ...], schema: type[BaseModel]) -> tuple[int | str, ...]:
    """`location` as in the file: without the name of the variant, which pydantic inserts where a key selects among
    variants.
    """
    known = set(known_keys(schema))
    kept: list[int | str] = []
    for number, part in enumerate(location):
        path = _bare(dotted((*kept, part)))
        begins_a_key = path in known or any(key.startswith(f"{path}.") for key in known)
        if isinstance(part, int) or begins_a_key or number == len(location) - 1:
            kept.append(part)
    return tuple(kept)


def known_keys(schema: type[BaseModel], prefix: str = "") -> Iterator[str]:
    """Every key that `schema` knows, dotted, tables included."""
    for name, information in schema.model_fields.items():
        key = f"{prefix}{information.alias or name}"
        yield key
        for inner in _schemas(information.annotation):
            yield from known_keys(inner, f"{key}.")


def _schemas(annotation: object) -> Iterator[type[BaseModel]]:
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        yield annotation
    for argument in get_args(annotation):
        yield from _schemas(argument)


def _bare(key: str) -> str:
    """`key` without the counters of its lists, as `known_keys` names it."""
    return ".".join(part.split("[")[0] for part in key.split("."))


def _one_line(text: str) -> str:
    return "".join(character if character.isprintable() else " " for character in text)
