"""Receipts: only upstream's own signature over exactly this content of this application counts."""

import json
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from hashlib import sha256
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from joserfc import jws
from joserfc.jwk import ECKey, OctKey

from kiosk.outbox.values import Settlement, State
from kiosk.sandbox.pki import RECEIPT_KID, SandboxPki
from kiosk.station.receipt_keyring import ReceiptKeyring
from kiosk.station.upstream_keys import encode
from kiosk.upstream.contract import RECEIPT_TYPE, Outcome, ReceiptClaims
from kiosk.upstream.signed_receipts import BadReceipt, proves, verify

APPLICATION = "01939f2e-0000-7000-8000-000000000001"
CONTENT = sha256(b"sealed").hexdigest()
KIOSK = "K-0123ABCD"
HEADER = {"alg": "ES256", "kid": RECEIPT_KID, "typ": RECEIPT_TYPE}
UPSTREAM = "a" * 64
EXPECTED = {"application_id": APPLICATION, "content_sha256": CONTENT, "kiosk_id": KIOSK}
CLAIMS = ReceiptClaims(**EXPECTED, outcome=Outcome.APPLIED, at=datetime(2026, 11, 22, tzinfo=UTC))

Sign = Callable[..., str]


@pytest.fixture(scope="module")
def pki(tmp_path_factory: pytest.TempPathFactory) -> SandboxPki:
    return SandboxPki.open(tmp_path_factory.mktemp("pki"), datetime.now(UTC))


@pytest.fixture(scope="module")
def receipt(pki: SandboxPki) -> str:
    return sign(pki.receipt_key)


def sign(key: ECKey, claims: bytes | None = None, **header: str) -> str:
    payload = CLAIMS.model_dump_json().encode() if claims is None else claims
    return jws.serialize_compact(HEADER | header, payload, key, algorithms=["ES256"])


def test_a_true_receipt_counts(pki: SandboxPki, receipt: str) -> None:
    assert verify(receipt, pki.receipt_keys(), **EXPECTED) == CLAIMS


@pytest.mark.parametrize("field", EXPECTED)
def test_a_receipt_for_anything_else_does_not(pki: SandboxPki, receipt: str, field: str) -> None:
    with pytest.raises(BadReceipt) as caught:
        verify(receipt, pki.receipt_keys(), **EXPECTED | {field: "another"})
    assert caught.value.reason == "other_application"


def test_another_key_is_not_upstream(pki: SandboxPki, tmp_path: Path) -> None:
    other = SandboxPki.open(tmp_path, datetime.now(UTC))
    with pytest.raises(BadReceipt) as caught:
        verify(sign(other.receipt_key), pki.receipt_keys(), **EXPECTED)
    assert caught.value.reason == "signature"


def test_header_tricks(pki: SandboxPki, receipt: str) -> None:
    body = CLAIMS.model_dump_json().encode()
    public = pki.receipt_key.as_pem(private=False)
    unsigned = ".".join((encode(json.dumps(HEADER | {"alg": "none"}).encode()), encode(body), ""))
    confused = jws.serialize_compact(
        HEADER | {"alg": "HS256"}, body, OctKey.import_key(public.hex()), algorithms=["HS256"]
    )
    for trick in (
        unsigned,
        confused,
        sign(pki.receipt_key, typ="JWT"),
        sign(pki.receipt_key, kid="receipt-2"),
        "",
        "a.b",
        receipt + ".x",
        receipt.replace(".", "..", 1),
    ):
        with pytest.raises(BadReceipt):
            verify(trick, pki.receipt_keys(), **EXPECTED)


@pytest.mark.parametrize(
    "claims", [b"{}", b"not json", CLAIMS.model_dump_json().replace("applied", "granted").encode()]
)
def test_claims_outside_the_contract(pki: SandboxPki, claims: bytes) -> None:
    with pytest.raises(BadReceipt) as caught:
        verify(sign(pki.receipt_key, claims), pki.receipt_keys(), **EXPECTED)
    assert caught.value.reason == "claims"


@settings(max_examples=60)
@given(data=st.data())
def test_any_altered_character_is_found(pki: SandboxPki, receipt: str, data: st.DataObject) -> None:
    position = data.draw(st.integers(0, len(receipt) - 1))
    other = data.draw(st.sampled_from("ABCDabcd0123-_."))
    altered = receipt[:position] + other + receipt[position + 1 :]
    if altered == receipt:
        return
    try:
        claims = verify(altered, pki.receipt_keys(), **EXPECTED)
    except BadReceipt:
        return
    # The last character of a base64url part has spare bits: the same bytes, the same receipt.
    assert claims == CLAIMS
    assert position in (receipt.index(".") - 1, receipt.rindex(".") - 1, len(receipt) - 1)


def test_the_queue_can_prove_what_it_settled(pki: SandboxPki, receipt: str) -> None:
    keys = ReceiptKeyring().with_keys(UPSTREAM, pki.receipt_keys())
    settled = Settlement(APPLICATION, KIOSK, CONTENT, State.APPLIED, None, receipt.encode())
    assert proves(settled, keys), "a row of the release before names no upstream"
    assert proves(replace(settled, upstream=UPSTREAM), keys)
    assert not proves(replace(settled, upstream="b" * 64), keys.with_keys("b" * 64, ()))
    assert not proves(replace(settled, state=State.REFUSED, reason="id_in_use"), keys)
    assert not proves(replace(settled, content_sha256=sha256(b"other").hexdigest()), keys)
    assert not proves(replace(settled, receipt_jws=b"\xff"), keys)
    refusal = sign(pki.receipt_key, CLAIMS.model_copy(update={"outcome": Outcome.ID_IN_USE}).model_dump_json().encode())
    refused = Settlement(APPLICATION, KIOSK, CONTENT, State.REFUSED, "id_in_use", refusal.encode())
    assert proves(refused, keys)
    assert not proves(replace(refused, reason="already_applied"), keys)
    assert not proves(replace(refused, state=State.APPLIED, reason=None), keys)
