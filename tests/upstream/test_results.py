"""What a receipt says is what the queue stores and the visit is told."""

from datetime import UTC, datetime
from hashlib import sha256

import pytest

from kiosk.outbox.values import Queued
from kiosk.sandbox.pki import SandboxPki, sign_receipt
from kiosk.upstream.contract import Outcome, ReceiptClaims
from kiosk.upstream.results import outcome_of, proven

NOW = datetime(2026, 11, 22, tzinfo=UTC)
CLAIMED = Queued(
    sequence=1,
    application_id="01939f2e-0000-7000-8000-000000000001",
    kiosk_id="K-0123ABCD",
    sealed=b"sealed",
    content_sha256=sha256(b"sealed").hexdigest(),
    accepted_at=NOW,
    deliveries=1,
)


@pytest.fixture(scope="module")
def pki(tmp_path_factory: pytest.TempPathFactory) -> SandboxPki:
    return SandboxPki.open(tmp_path_factory.mktemp("pki"), NOW)


@pytest.mark.parametrize("outcome", Outcome)
def test_every_outcome_is_stored_by_its_code_and_comes_back_as_it_was(pki: SandboxPki, outcome: Outcome) -> None:
    claims = ReceiptClaims(
        application_id=CLAIMED.application_id,
        kiosk_id=CLAIMED.kiosk_id,
        content_sha256=CLAIMED.content_sha256,
        outcome=outcome,
        at=NOW,
    )
    decision = proven(CLAIMED, sign_receipt(claims, pki.receipt_key), pki.receipt_keys())
    assert decision.refusal == (None if outcome is Outcome.APPLIED else outcome.value)
    assert outcome_of(decision) is outcome
