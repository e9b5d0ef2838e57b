"""Canonical JSON: one encoding for each value.

Sorted keys, no spaces, UTF-8, NFC. The models here have no floating-point numbers and only ASCII keys, so the result is
that of RFC 8785. A signature or a seal is made over these bytes once; afterwards only the bytes are passed on.
"""

import json
import unicodedata
from datetime import UTC, datetime
from typing import Annotated, Any, Self

from pydantic import (
    AfterValidator,
    AwareDatetime,
    BaseModel,
    ConfigDict,
    PlainSerializer,
    StringConstraints,
    ValidationError,
)
from pydantic_core import ErrorDetails

_MAX_PROBLEMS = 8
_ENCODER = json.JSONEncoder(sort_keys=True, ensure_ascii=False, separators=(",", ":"), allow_nan=False)


class MalformedDocument(ValueError):
    """Bytes that are not the canonical encoding of a valid value.

    `problems` has places and kinds of errors ("challenge.expires: missing"), never a value, which may be personal.
    """

    def __init__(self, what: str, problems: tuple[str, ...]) -> None:
        self.what = what
        self.problems = problems
        super().__init__(f"{what}: {'; '.join(problems)}")


_CENTURY = range(2000, 2100)


def _in_nfc(text: str) -> str:
    if not unicodedata.is_normalized("NFC", text):
        raise ValueError("text is not in Unicode normalisation form C")
    return text


def in_this_century(moment: datetime) -> datetime:
    """`moment` in UTC. Raises ValueError outside 2000 to 2099, so that arithmetic cannot overflow `datetime`."""
    if not _CENTURY.start <= moment.year < _CENTURY.stop:
        raise ValueError("time is not in this century")
    return moment.astimezone(UTC)


def _to_the_millisecond(moment: datetime) -> datetime:
    moment = in_this_century(moment)
    return moment.replace(microsecond=moment.microsecond // 1000 * 1000)


def _moment_text(moment: datetime) -> str:
    return moment.isoformat(timespec="milliseconds").replace("+00:00", "Z")


ShortText = Annotated[str, StringConstraints(min_length=1, max_length=128), AfterValidator(_in_nfc)]
"""Text that a person typed: 1 to 128 characters in NFC."""
Code = Annotated[str, StringConstraints(pattern=r"^[A-Za-z0-9._-]{1,64}$")]
"""An identifier given by this program or upstream: of a service, an item, a key, a terminal."""
Sha256 = Annotated[str, StringConstraints(pattern=r"^[0-9a-f]{64}$")]
"""A SHA-256 digest: 64 lower-case hexadecimal digits."""
Moment = Annotated[AwareDatetime, AfterValidator(_to_the_millisecond), PlainSerializer(_moment_text, return_type=str)]
"""An aware time in UTC, in milliseconds: `2026-11-22T02:45:00.000Z`."""
ApplicationId = Annotated[
    str, StringConstraints(pattern=r"^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$")
]
"""A UUIDv7 (RFC 9562) in lower case."""


class CanonicalModel(BaseModel):
    """A frozen, strict model with one encoding. Its errors never contain values."""

    model_config = ConfigDict(frozen=True, strict=True, extra="forbid", hide_input_in_errors=True)

    def to_bytes(self) -> bytes:
        """The canonical encoding."""
        return encode(self.model_dump(mode="json"))

    @classmethod
    def from_bytes(cls, data: bytes) -> Self:
        """Parse the encoding of `to_bytes`. Raises MalformedDocument, also for any other encoding of a valid value."""
        try:
            value = cls.model_validate_json(data)
        except ValidationError as error:
            raise MalformedDocument(cls.__name__, problems_of(error)) from None
        if value.to_bytes() != data:
            # Duplicate keys, other spacing or escapes: two parsers could read different values.
            raise MalformedDocument(cls.__name__, ("not in canonical form",))
        return value


def encode(value: Any) -> bytes:
    """The canonical JSON bytes of plain data (no floats).

    Made from small parts: `json` in C lets one text grow, and each time the allocator may leave the old one, with what
    a person typed, in freed memory (docs/security.md).
    """
    return b"".join(part.encode() for part in _ENCODER.iterencode(value))


def problems_of(error: ValidationError) -> tuple[str, ...]:
    """Places and kinds of a validation's errors, without the values that pydantic's own texts quote."""
    problems = error.errors(include_input=False, include_url=False, include_context=False)[:_MAX_PROBLEMS]
    return tuple(f"{_place(problem)}: {problem['type']}" for problem in problems)


def _place(problem: ErrorDetails) -> str:
    """The path into the document. An unknown key was chosen by the sender, so it is not repeated."""
    path = [str(part) for part in problem["loc"]]
    if problem["type"] == "extra_forbidden":
        path[-1] = "(unknown key)"
    return ".".join(path) or "document"
