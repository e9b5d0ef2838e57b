"""A support bundle, sealed for upstream's operator with the same keys as applications, and never taken for one.

The file: one line of JSON, which HPKE's `info` binds, then `enc || ct`. What is in it: docs/technician.md.
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


class BundleHeader(BaseModel):
    """What everybody may read of a bundle."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    form: Literal["kiosk-support-bundle-1"] = "kiosk-support-bundle-1"
    suite: SuiteId
    kid: Annotated[str, StringConstraints(max_length=64)]
    kiosk_id: Annotated[str, StringConstraints(max_length=32)]

    def to_bytes(self) -> bytes:
        return json.dumps(self.model_dump(mode="json"), sort_keys=True).encode() + b"\n"


def seal_bundle(content: bytes, recipient: RecipientKey, kiosk_id: str) -> bytes:
    header = BundleHeader(suite=recipient.suite, kid=recipient.kid, kiosk_id=kiosk_id).to_bytes()
    return header + encrypt(content, recipient, header)


def open_bundle(sealed: bytes, private_keys: Mapping[str, RecipientPrivateKey]) -> tuple[bytes, BundleHeader]:
    """Content and header. `private_keys`: by key id. Raises EnvelopeMalformed, UnknownKey or CannotOpen."""
    line, newline, ciphertext = sealed[:LARGEST_HEADER].partition(b"\n")
    ciphertext += sealed[LARGEST_HEADER:]
    try:
        header = BundleHeader.model_validate_json(line)
    except ValidationError:
        raise EnvelopeMalformed("this is no support bundle") from None
    if not newline:
        raise EnvelopeMalformed("this is no support bundle")
    key = private_keys.get(header.kid)
    if key is None or key.suite is not header.suite:
        raise UnknownKey(header.kid)
    return decrypt(ciphertext, key, line + newline), header
