"""The queue stores, and the visit receives, exactly the content of the receipt."""

from datetime import UTC, datetime
from hashlib import sha256

import pytest

from kiosk.outbox.values import Queued
from kiosk.sandbox.pki import SandboxPki, sign_receipt
from kiosk.upstream.contract import BatchAnswer, BatchResult, Outcome, Problem, ReceiptClaims
from kiosk.upstream.results import outcome_of, proven, reason_of, sorted_results
from kiosk.upstream.signed_receipts import BadReceipt

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


def applied(pki: SandboxPki) -> str:
    claims = ReceiptClaims(
        application_id=CLAIMED.application_id,
        kiosk_id=CLAIMED.kiosk_id,
        content_sha256=CLAIMED.content_sha256,
        outcome=Outcome.APPLIED,
        at=NOW,
    )
    return sign_receipt(claims, pki.receipt_key)


def test_an_item_that_says_both_or_nothing_is_no_answer(pki: SandboxPki) -> None:
    problem = Problem(type="about:envelope_malformed", title="no", status=422)
    both = BatchResult(application_id=CLAIMED.application_id, receipt=applied(pki), problem=problem)
    neither = BatchResult(application_id=CLAIMED.application_id)
    for result in (both, neither):
        results = sorted_results([CLAIMED], BatchAnswer(results=(result,)), pki.receipt_keys())
        assert (results.settled, results.set_aside, results.left) == ((), (), (CLAIMED.application_id,))
        assert isinstance(results.error, BadReceipt)


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


@pytest.mark.parametrize(
    ("code", "reason"),
    [
        ("cannot_open", "cannot_open"),
        ("a" * 40, "a" * 40),
        ("a" * 41, "status_422"),
        ("cannot_open of 山田太郎", "status_422"),
        ("cannot_open\n", "status_422"),
        ("CANNOT_OPEN", "status_422"),
        ("", "status_422"),
    ],
)
def test_of_a_refusal_only_a_code_of_the_contract_is_repeated(code: str, reason: str) -> None:
    """Lists, journals and heartbeats contain no text from outside."""
    problem = Problem(type=f"urn:kiosk:problem:{code}", title="No", status=422)
    assert reason_of(problem) == reason
