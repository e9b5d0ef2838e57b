"""Upstream's signed receipts: only a verified one settles an application and lets its sealed content be erased."""

import json
from collections.abc import Sequence
from contextlib import suppress

from joserfc import jws
from joserfc.errors import JoseError
from joserfc.jwk import ECKey
from pydantic import ValidationError

from kiosk.outbox.values import Settlement, State
from kiosk.station.upstream_keys import ReceiptKey
from kiosk.upstream.contract import RECEIPT_TYPE, Outcome, ReceiptClaims

ALGORITHM = "ES256"


class BadReceipt(Exception):
    """What came is no receipt for this application. `reason`: "signature", "claims" or "other_application"."""

    def __init__(self, reason: str) -> None:
        super().__init__(f"upstream's receipt does not count ({reason})")
        self.reason = reason


def verify(
    receipt: str, keys: Sequence[ReceiptKey], *, application_id: str, content_sha256: str, kiosk_id: str
) -> ReceiptClaims:
    """What the receipt says, if one of the enrolled keys signed it for exactly this content of this application.

    `content_sha256`: hex, over the sealed envelope's bytes as sent. Raises BadReceipt.
    """
    claims = _claims(receipt, keys)
    if (claims.application_id, claims.content_sha256, claims.kiosk_id) != (application_id, content_sha256, kiosk_id):
        raise BadReceipt("other_application")
    return claims


def proves(settlement: Settlement, keys: Sequence[ReceiptKey]) -> bool:
    """Whether the stored receipt of a settled application proves its state; for the queue's self-check."""
    try:
        claims = verify(
            settlement.receipt_jws.decode("ascii", "replace"),
            keys,
            application_id=settlement.application_id,
            content_sha256=settlement.content_sha256,
            kiosk_id=settlement.kiosk_id,
        )
    except BadReceipt:
        return False
    if claims.outcome is Outcome.APPLIED:
        return settlement.state is State.APPLIED
    return settlement.state is State.REFUSED and settlement.reason == claims.outcome.value


def _claims(receipt: str, keys: Sequence[ReceiptKey]) -> ReceiptClaims:
    try:
        header = jws.extract_compact(receipt.encode()).headers()
        # `alg` comes from here, never from the receipt; `typ` keeps other signed things of upstream's out.
        if header.get("typ") != RECEIPT_TYPE:
            raise BadReceipt("signature")
        payload = _payload(receipt, [key for key in keys if key.kid == header.get("kid")])
    except (JoseError, ValueError, TypeError, AttributeError):
        raise BadReceipt("signature") from None
    try:
        return ReceiptClaims.model_validate_json(payload)
    except ValidationError:
        raise BadReceipt("claims") from None


def _payload(receipt: str, keys: Sequence[ReceiptKey]) -> bytes:
    """What one of `keys` signed. Two upstreams may give their keys the same id. Raises BadReceipt."""
    for known in keys:
        key = ECKey.import_key(json.loads(known.model_dump_json()))
        with suppress(JoseError):
            return jws.deserialize_compact(receipt, key, algorithms=[ALGORITHM]).payload
    raise BadReceipt("signature")
