"""The results of a batch, item by item: a verified receipt settles, a problem sets aside, any other result queues
again.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from kiosk.outbox.values import Decision, Queued
from kiosk.station.upstream_keys import ReceiptKey
from kiosk.upstream.contract import BatchAnswer, BatchItem, BatchRequest, BatchResult, Outcome, Problem
from kiosk.upstream.errors import TryLater, UpstreamError, asks_to_try_later
from kiosk.upstream.signed_receipts import BadReceipt, verify


@dataclass(frozen=True, slots=True)
class Results:
    """`set_aside`: application id and reason. `left`: ids to queue again; `error`: why."""

    settled: tuple[Decision, ...]
    set_aside: tuple[tuple[str, str], ...]
    left: tuple[str, ...]
    error: Exception | None


def request_for(claimed: Sequence[Queued]) -> BatchRequest:
    """The request with these applications."""
    return BatchRequest(
        items=tuple(
            BatchItem(application_id=item.application_id, envelope=item.sealed.decode("utf-8")) for item in claimed
        )
    )


def sorted_results(claimed: Sequence[Queued], answer: BatchAnswer, keys: Sequence[ReceiptKey]) -> Results:
    """Handle each item by itself: a missing, refused or forged result delays no other. Results of unknown ids are
    ignored.
    """
    results = {result.application_id: result for result in answer.results}
    settled: list[Decision] = []
    set_aside: list[tuple[str, str]] = []
    left: list[str] = []
    error: Exception | None = None
    for item in claimed:
        try:
            found = _one(item, results.get(item.application_id), keys)
        except (UpstreamError, BadReceipt) as caught:
            error = caught
            left.append(item.application_id)
        else:
            if isinstance(found, Problem):
                set_aside.append((item.application_id, reason_of(found)))
            else:
                settled.append(found)
    return Results(tuple(settled), tuple(set_aside), tuple(left), error)


def proven(item: Queued, receipt: str, keys: Sequence[ReceiptKey]) -> Decision:
    """The decision for this application, if the receipt verifies for it. Raises BadReceipt."""
    claims = verify(
        receipt,
        keys,
        application_id=item.application_id,
        content_sha256=item.content_sha256,
        kiosk_id=item.kiosk_id,
    )
    refusal = None if claims.outcome is Outcome.APPLIED else claims.outcome.value
    return Decision(item.application_id, refusal, receipt.encode("ascii"))


def outcome_of(decision: Decision) -> Outcome:
    """The outcome in the receipt of a decision made by `proven`."""
    return Outcome.APPLIED if decision.refusal is None else Outcome(decision.refusal)


def reason_of(problem: Problem) -> str:
    """The problem as a short code for lists. A code that is not in the contract's form is replaced by the status."""
    code = problem.code
    return code if re.fullmatch(r"[a-z_]{1,40}", code) else f"status_{problem.status}"


def _one(item: Queued, result: BatchResult | None, keys: Sequence[ReceiptKey]) -> Decision | Problem:
    """The decision for one item, or the problem that sets it aside. Raises TryLater or BadReceipt if it is to be sent
    again.
    """
    if result is None or (result.receipt is None) == (result.problem is None):
        raise BadReceipt("claims")
    if result.receipt is not None:
        return proven(item, result.receipt, keys)
    problem = result.problem
    if problem is None or asks_to_try_later(problem.status):
        raise TryLater(problem.status if problem else 0)
    return problem
