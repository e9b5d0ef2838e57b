"""False answers: receipts for other applications, with other outcomes, with a wrong signature; a wrong time.

Each function takes the JSON object of a correct answer and returns a changed one. An answer without receipts or without
a time is returned unchanged.
"""

import json
from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Any

from joserfc import jws
from joserfc.jwk import ECKey

from kiosk.application.claims import new_application_id
from kiosk.sandbox.pki import SandboxPki, sign_receipt
from kiosk.upstream.contract import MAXIMUM_BATCH_ITEMS, Outcome, ReceiptClaims

Body = dict[str, Any]


def with_other_ids(body: Body, pki: SandboxPki) -> Body:
    """In a batch of several the receipts are exchanged; a single receipt is for an unknown application."""
    receipts = [result["receipt"] for result in body.get("results", ()) if result.get("receipt")]
    if len(receipts) > 1:
        following = iter([*receipts[1:], receipts[0]])
        return _each_receipt(body, lambda _: next(following))

    def renamed(receipt: str) -> str:
        changed = _claims(receipt).model_copy(update={"application_id": new_application_id()})
        return sign_receipt(changed, pki.receipt_key)

    return _each_receipt(body, renamed)


def with_other_outcome(body: Body, pki: SandboxPki) -> Body:
    """An applied application is reported as refused, and vice versa."""

    def changed(receipt: str) -> str:
        claims = _claims(receipt)
        outcome = Outcome.ID_IN_USE if claims.outcome is Outcome.APPLIED else Outcome.APPLIED
        return sign_receipt(claims.model_copy(update={"outcome": outcome}), pki.receipt_key)

    return _each_receipt(body, changed)


def with_wrong_signature(body: Body) -> Body:
    """The same claims under the same key id, signed with another key."""
    other_key = ECKey.generate_key("P-256")
    return _each_receipt(body, lambda receipt: sign_receipt(_claims(receipt), other_key))


def with_wrong_time(body: Body, seconds: int) -> Body:
    """Upstream's time is later by `seconds`, which may be negative."""
    if "now" not in body:
        return body
    wrong = datetime.fromisoformat(body["now"]) + timedelta(seconds=seconds)
    return body | {"now": wrong.isoformat()}


def with_results_twice(body: Body) -> Body:
    """Every result of a batch occurs twice, up to the contract's maximum."""
    results = body.get("results")
    return body if results is None else body | {"results": [*results, *results][:MAXIMUM_BATCH_ITEMS]}


def _each_receipt(body: Body, change: Callable[[str], str]) -> Body:
    if "results" in body:
        return body | {"results": [_each_receipt(result, change) for result in body["results"]]}
    return body | {"receipt": change(body["receipt"])} if body.get("receipt") else body


def _claims(receipt: str) -> ReceiptClaims:
    return ReceiptClaims.model_validate(json.loads(jws.extract_compact(receipt.encode()).payload), strict=False)
