"""Upstream's public keys, as received by enrolment and stored in the identity."""

import base64
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field, StringConstraints

from kiosk.application.sealing import RecipientKey, SealingError, SuiteId

KEYS_TYPE = "kiosk-keys+jws"
"""`typ` of a signed KeySet's JWS header, so that no receipt can pass for one."""

Base64Url = Annotated[str, StringConstraints(pattern=r"^[A-Za-z0-9_-]+$", max_length=4096)]
"""Base64url without padding (RFC 4648, section 5), 1 to 4,096 characters."""
KeyId = Annotated[str, StringConstraints(pattern=r"^[A-Za-z0-9._-]{1,64}$")]
"""The `kid` of a key: 1 to 64 letters, digits and the signs '.', '_', '-'."""


class ReceiptKey(BaseModel):
    """A public key that verifies receipts: a P-256 JWK (RFC 7517) with exactly these members."""

    model_config = ConfigDict(strict=True, extra="forbid", frozen=True)

    kid: KeyId
    kty: Literal["EC"] = "EC"
    crv: Literal["P-256"] = "P-256"
    x: Base64Url
    y: Base64Url


class SealingKey(BaseModel):
    """A public key to seal applications for. `suite` names the HPKE suite, `public` is base64url."""

    model_config = ConfigDict(strict=True, extra="forbid", frozen=True)

    kid: KeyId
    suite: KeyId
    public: Base64Url

    @classmethod
    def of(cls, recipient: RecipientKey) -> "SealingKey":
        """The wire form of a key."""
        return cls(kid=recipient.kid, suite=recipient.suite.value, public=encode(recipient.public_bytes))

    def recipient(self) -> RecipientKey | None:
        """The key to seal for; None if this software does not support the suite (upstream may offer newer ones).

        Raises SealingError if the bytes are not a key of the suite.
        """
        if self.suite not in set(SuiteId):
            return None
        try:
            public = base64.urlsafe_b64decode(self.public + "=" * (-len(self.public) % 4))
        except ValueError:
            raise SealingError(f"key {self.kid} is not base64url") from None
        return RecipientKey(self.kid, SuiteId(self.suite), public)


class KeySet(BaseModel):
    """Upstream's new keys, signed by upstream with a receipt key that the terminal trusts.

    `serial` grows with each set. The first sealing key is the current one; the others are the next ones. The first
    receipt key signs now, and announces the next set; the others are of earlier receipts.
    """

    model_config = ConfigDict(strict=True, extra="forbid", frozen=True)

    serial: Annotated[int, Field(ge=1, le=1_000_000)]
    audience: Annotated[str, StringConstraints(min_length=1, max_length=256)]
    receipt_keys: Annotated[tuple[ReceiptKey, ...], Field(min_length=1, max_length=8)]
    sealing_keys: Annotated[tuple[SealingKey, ...], Field(min_length=1, max_length=8)]


def encode(value: bytes) -> str:
    """Base64url without padding (RFC 7515 section 2)."""
    return base64.urlsafe_b64encode(value).rstrip(b"=").decode("ascii")
