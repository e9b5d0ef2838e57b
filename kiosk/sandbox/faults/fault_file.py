"""Faults that the sandbox can inject: rules, in a TOML file (`kiosk sandbox --faults`) or made by a test.

`schedule` selects the rule for each request; `wire` injects the fault.
"""

from enum import StrEnum
from pathlib import Path
from typing import Annotated, Literal, Self

from pydantic import Field, StringConstraints, model_validator

from kiosk.strict_toml import Strict, read, within


class Call(StrEnum):
    """The calls of the contract, as rules name them."""

    TRUST_ANCHORS = "trust-anchors"
    ENROLMENTS = "enrolments"
    CHALLENGES = "challenges"
    STATUS = "status"
    APPLICATION = "application"
    BATCH = "batch"
    HEARTBEATS = "heartbeats"
    SUPPORT_BUNDLES = "support-bundles"

    @classmethod
    def of(cls, path: str) -> "Call | None":
        """The call of a request's path; None for another path."""
        _, _, name = path.partition("/v1/")
        head, _, rest = name.partition("/")
        if head == "applications":
            return cls.BATCH if rest == "batch" else cls.APPLICATION
        return next((call for call in cls if call.value == head), None)


Milliseconds = Annotated[int, within(0, 600_000, "milliseconds")]
Bytes = Annotated[int, within(0, 1 << 32, "bytes")]
Number = Annotated[int, within(1, 1_000_000_000)]
"""A number of requests."""
HeaderValue = Annotated[str, StringConstraints(pattern=r"^[\x20-\x7e]{0,256}$")]
"""The value of an HTTP header: at most 256 printable ASCII characters."""


class _Rule(Strict):
    """When a rule applies, and the delay of the answer."""

    call: Annotated[Call, Field(strict=False)] | None = None
    """Only requests to this call."""
    nth: Annotated[tuple[Number, ...], Field(strict=False, min_length=1)] | None = None
    """Only these requests, counted from 1."""
    every: Number | None = None
    """Every n-th request."""
    probability: Annotated[float, within(0.000_001, 1)] | None = None
    times: Number | None = None
    """The rule applies at most this often."""
    latency: Milliseconds | Annotated[tuple[Milliseconds, Milliseconds], Field(strict=False)] = 0
    """Milliseconds before any answer; two numbers: drawn between them."""

    @model_validator(mode="after")
    def _one_condition(self) -> Self:
        if sum(each is not None for each in (self.nth, self.every, self.probability)) > 1:
            raise ValueError("give one of nth, every and probability")
        if isinstance(self.latency, tuple) and self.latency[0] > self.latency[1]:
            raise ValueError("latency: the smaller number comes first")
        return self


class Slow(_Rule):
    """The correct answer, late."""

    action: Literal["slow"] = "slow"


class Status(_Rule):
    """This status: with `code` as a problem document of the contract, without it as a proxy's HTML page."""

    action: Literal["status"] = "status"
    status: Annotated[int, within(200, 599)]
    code: Annotated[str, StringConstraints(pattern=r"^[a-z_]{1,40}$")] | None = None
    retry_after: HeaderValue | None = None
    work_done: bool = False
    """Whether the request is carried out nevertheless."""


class Drop(_Rule):
    """The request is not carried out; the connection closes without an answer."""

    action: Literal["drop"] = "drop"


class Lost(_Rule):
    """The request is carried out; the connection closes without an answer."""

    action: Literal["lost"] = "lost"


class Reset(_Rule):
    """The request is carried out; a TCP reset follows after `at_byte` bytes of the answer, counted from its status
    line.
    """

    action: Literal["reset"] = "reset"
    at_byte: Bytes = 0


class Truncated(_Rule):
    """The request is carried out; the body ends after `keep` bytes, before the announced length."""

    action: Literal["truncated"] = "truncated"
    keep: Bytes = 0


class Empty(_Rule):
    """The request is carried out; the answer has no body."""

    action: Literal["empty"] = "empty"


class WrongType(_Rule):
    """The request is carried out; the correct answer has another content type."""

    action: Literal["wrong_type"] = "wrong_type"
    content_type: HeaderValue = "text/plain"


class Portal(_Rule):
    """The answer of a captive portal: 200 with its login page."""

    action: Literal["portal"] = "portal"


class Redirect(_Rule):
    """A redirect to `location`."""

    action: Literal["redirect"] = "redirect"
    location: HeaderValue
    status: Literal[301, 302, 303, 307, 308] = 302


class Interim(_Rule):
    """`count` interim answers (1xx) before the correct one."""

    action: Literal["interim"] = "interim"
    status: Annotated[int, within(100, 199)] = 103
    count: Annotated[int, within(1, 100_000)] = 1


class Drip(_Rule):
    """The correct answer, one byte every `pause` milliseconds."""

    action: Literal["drip"] = "drip"
    pause: Milliseconds = 100


class Flood(_Rule):
    """A body of `megabytes` MiB of spaces."""

    action: Literal["flood"] = "flood"
    megabytes: Annotated[int, within(1, 4096, "megabytes")] = 1024
    announced: bool = True
    """Whether the header has a content-length."""


class Twice(_Rule):
    """The answer is sent twice in a row; in a batch, every result occurs twice."""

    action: Literal["twice"] = "twice"


class OtherId(_Rule):
    """Receipts with upstream's signature, but for other applications."""

    action: Literal["other_id"] = "other_id"


class OtherOutcome(_Rule):
    """Receipts with upstream's signature, but another outcome than was decided."""

    action: Literal["other_outcome"] = "other_outcome"


class WrongSignature(_Rule):
    """Receipts with the id of upstream's key, signed with another key."""

    action: Literal["wrong_signature"] = "wrong_signature"


class WrongTime(_Rule):
    """Upstream's time in the answer is wrong by `seconds`."""

    action: Literal["wrong_time"] = "wrong_time"
    seconds: Annotated[int, within(-10_000_000_000, 10_000_000_000, "seconds")]


Rule = (
    Slow
    | Status
    | Drop
    | Lost
    | Reset
    | Truncated
    | Empty
    | WrongType
    | Portal
    | Redirect
    | Interim
    | Drip
    | Flood
    | Twice
    | OtherId
    | OtherOutcome
    | WrongSignature
    | WrongTime
)
"""Any fault of the file."""


class Certificate(StrEnum):
    """The server certificate, for the whole run, because TLS precedes the requests."""

    RIGHT = "right"
    ENDED = "ended"
    NOT_BEGUN = "not_begun"
    OTHER_HOST = "other_host"
    OTHER_AUTHORITY = "other_authority"


class Faults(Strict):
    """A fault file: rules in order, the seed of the random rules, and the server certificate."""

    seed: int = 0
    certificate: Annotated[Certificate, Field(strict=False)] = Certificate.RIGHT
    rule: Annotated[tuple[Annotated[Rule, Field(discriminator="action")], ...], Field(strict=False)] = ()


NO_FAULTS = Faults()
"""Correct answers only."""


def load_faults(file: Path) -> Faults:
    """Read a fault file. Raises KioskError: one line with the file, the key and what to do."""
    return read(file, Faults)
