"""A support bundle, sealed for upstream's operator with the same keys as applications; HPKE's `info` keeps the two
apart.

The file: one line of JSON, which is HPKE's `info`, then `enc || ct`. Its content: docs/technician.md.
"""

import json
from collections.abc import Mapping
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, StringConstraints, ValidationError

from kiosk.application.sealing import (
    EnvelopeMalformed,
    RecipientKey,
    RecipientPrivateKey,
    SuiteId,
    UnknownKey,
    decrypt,
    encrypt,
)

LARGEST_HEADER = 500
"""Most bytes of the header line."""


class BundleHeader(BaseModel):
    """The public header of a bundle."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    form: Literal["kiosk-support-bundle-1"] = "kiosk-support-bundle-1"
    suite: SuiteId
    kid: Annotated[str, StringConstraints(max_length=64)]
    kiosk_id: Annotated[str, StringConstraints(max_length=32)]

    def to_bytes(self) -> bytes:
        """The header line."""
        return json.dumps(self.model_dump(mode="json"), sort_keys=True).encode() + b"\n"


def seal_bundle(content: bytes, recipient: RecipientKey, kiosk_id: str) -> bytes:
    """The file of a bundle that only `recipient` can open."""
    header = BundleHeader(suite=recipient.suite, kid=recipient.kid, kiosk_id=kiosk_id).to_bytes()
    return header + encrypt(content, recipient, header)


def header_of(sealed: bytes) -> tuple[BundleHeader, bytes]:
    """The header, and its line as bound by HPKE's `info`. Raises EnvelopeMalformed."""
    line, newline, _ = sealed[:LARGEST_HEADER].partition(b"\n")
    try:
        header = BundleHeader.model_validate_json(line)
    except ValidationError:
        raise EnvelopeMalformed("this is no support bundle") from None
    if not newline:
        raise EnvelopeMalformed("this is no support bundle")
    return header, line + newline


def open_bundle(sealed: bytes, private_keys: Mapping[str, RecipientPrivateKey]) -> tuple[bytes, BundleHeader]:
    """Content and header. `private_keys`: by key id. Raises EnvelopeMalformed, UnknownKey or CannotOpen."""
    header, line = header_of(sealed)
    key = private_keys.get(header.kid)
    if key is None or key.suite is not header.suite:
        raise UnknownKey(header.kid)
    return decrypt(sealed[len(line) :], key, line), header
