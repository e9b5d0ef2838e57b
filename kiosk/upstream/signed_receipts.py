"""Upstream's signed receipts: only a verified one settles an application and allows erasing its sealed content.

The signature itself is checked by `kiosk.station.upstream_signature`.
"""

from collections.abc import Sequence

from pydantic import ValidationError

from kiosk.outbox.values import Settlement, State
from kiosk.station.receipt_keyring import ReceiptKeyring
from kiosk.station.upstream_keys import ReceiptKey
from kiosk.station.upstream_signature import NotSignedByUpstream, signed_payload
from kiosk.upstream.contract import RECEIPT_TYPE, Outcome, ReceiptClaims


class BadReceipt(Exception):
    """The answer is no valid receipt for this application. `reason`: "signature", "claims" or "other_application"."""

    def __init__(self, reason: str) -> None:
        super().__init__(f"upstream's receipt does not count ({reason})")
        self.reason = reason


def verify(
    receipt: str, keys: Sequence[ReceiptKey], *, application_id: str, content_sha256: str, kiosk_id: str
) -> ReceiptClaims:
    """The claims of the receipt, if one of the enrolled keys signed it for exactly this content of this application.

    `content_sha256`: hex, over the sealed envelope's bytes as sent. Raises BadReceipt.
    """
    claims = _claims(receipt, keys)
    if (claims.application_id, claims.content_sha256, claims.kiosk_id) != (application_id, content_sha256, kiosk_id):
        raise BadReceipt("other_application")
    return claims


def proves(settlement: Settlement, keyring: ReceiptKeyring) -> bool:
    """Whether the stored receipt of a settled application proves its state, with a key of the upstream that it was
    sealed for. For the audit of the queue.
    """
    try:
        claims = verify(
            settlement.receipt_jws.decode("ascii", "replace"),
            keyring.proving(settlement.upstream),
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
        payload = signed_payload(receipt, keys, RECEIPT_TYPE)
    except NotSignedByUpstream:
        raise BadReceipt("signature") from None
    try:
        return ReceiptClaims.model_validate_json(payload)
    except ValidationError:
        raise BadReceipt("claims") from None
