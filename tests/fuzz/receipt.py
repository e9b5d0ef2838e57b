"""Forgeries of upstream's signed documents: receipts, and sets of new keys.

base NAME                       `receipt`, `refusal`, `other` (for another application), `stranger` (of another key)
                                or `keys`
in PART LINE                    a line of `alterations` in the part `header`, `payload` or `signature`; a part that
                                is no longer JSON takes those for bytes only
sign                            sign the present header and payload with a stranger's key under upstream's key id
and the lines of `alterations` for bytes, in the whole text
"""

import base64
import json
from functools import lru_cache
from typing import Any

from hypothesis import strategies as st
from joserfc import jws
from joserfc.jwk import ECKey

from kiosk.station.key_rotation import NotTheNextKeys
from kiosk.station.upstream_keys import encode
from kiosk.upstream.contract import Outcome, ReceiptClaims
from kiosk.upstream.signed_receipts import BadReceipt, verify
from tests.fuzz import alterations
from tests.fuzz.alterations import altered_bytes, altered_value, is_of_values, line
from tests.fuzz.answer import APPLICATIONS, KIOSK_ID, NOW, upstream
from tests.fuzz.corpus import Script

PARTS = ("header", "payload", "signature")
NAMES = ("receipt", "refusal", "other", "stranger", "keys")
_edits = st.one_of(
    line("in", st.sampled_from(PARTS), alterations.JSON),
    line("in", st.sampled_from(PARTS), alterations.BYTES | alterations.REPEATED),
    alterations.BYTES,
    st.just("sign"),
)
SCRIPTS = st.builds(
    lambda base, edits: (base, *edits), line("base", st.sampled_from(NAMES)), st.lists(_edits, max_size=4)
)


@lru_cache(maxsize=1)
def _stranger() -> ECKey:
    return ECKey.generate_key("P-256")


@lru_cache(maxsize=1)
def _bases() -> dict[str, str]:
    genuine = upstream().genuine
    receipts = [each["receipt"] for each in genuine["batch"]["results"]]
    claims = ReceiptClaims.model_validate_json(jws.extract_compact(receipts[0].encode()).payload)
    header = {"alg": "ES256", "typ": "kiosk-receipt+jws", "kid": upstream().keys.receipt_keys[0].kid}
    refusal = claims.model_copy(update={"outcome": Outcome.ID_IN_USE}).model_dump_json().encode()
    return {
        "receipt": receipts[0],
        "other": receipts[1],
        "refusal": _signed(header, refusal),
        "stranger": _signed(header, claims.model_dump_json().encode()),
        "keys": genuine["keys"]["keys"],
    }


def _signed(header: dict[str, Any], payload: bytes) -> str:
    return str(jws.serialize_compact(header, payload, _stranger(), algorithms=["ES256"]))


def play(script: Script) -> None:
    """It is accepted if upstream signed exactly this text, and else refused by the named errors."""
    bases = _bases()
    forged = bases["receipt"].encode()
    for each in script:
        word, _, rest = each.partition(" ")
        match word:
            case "base":
                forged = bases[rest].encode()
            case "in":
                forged = _with_part(forged, *rest.split(" ", 1))
            case "sign":
                forged = _signed_by_a_stranger(forged)
            case _:
                forged = altered_bytes(forged, word, rest.split())
    text = forged.decode("utf-8", "replace")
    _as_receipt(text, bases)
    _as_keys(text, bases)


def _as_receipt(text: str, bases: dict[str, str]) -> None:
    known = upstream()
    claimed = known.claimed[0]
    try:
        claims = verify(
            text,
            known.keys.receipt_keys,
            application_id=APPLICATIONS[0],
            content_sha256=claimed.content_sha256,
            kiosk_id=KIOSK_ID,
        )
    except BadReceipt:
        assert text != bases["receipt"], "the genuine receipt must be accepted"
        return
    assert text.split(".")[:2] == bases["receipt"].split(".")[:2], "upstream must have signed this content"
    assert (claims.outcome, claims.at) == (Outcome.APPLIED, NOW)


def _as_keys(text: str, bases: dict[str, str]) -> None:
    try:
        following = upstream().keys.followed_by(text)
    except NotTheNextKeys:
        assert text != bases["keys"], "the genuine keys must be accepted"
        return
    assert text.split(".")[:2] == bases["keys"].split(".")[:2]
    assert following.serial == 2


def _with_part(forged: bytes, part: str, line: str) -> bytes:
    parts = forged.split(b".")
    at = PARTS.index(part)
    if at >= len(parts):
        return forged
    raw = _decoded(parts[at])
    word, *values = line.split()
    if not is_of_values(line):
        raw = altered_bytes(raw, word, values)
    else:
        try:
            raw = json.dumps(altered_value(json.loads(raw), line)).encode()
        except (ValueError, RecursionError):
            return forged
    parts[at] = encode(raw).encode()
    return b".".join(parts)


def _signed_by_a_stranger(forged: bytes) -> bytes:
    header, payload, *_ = [*forged.split(b"."), b"", b""]
    signed = jws.serialize_compact({"alg": "ES256"}, payload, _stranger(), algorithms=["ES256"]).split(".")
    return b".".join([header, payload, signed[2].encode()])


def _decoded(part: bytes) -> bytes:
    try:
        return base64.urlsafe_b64decode(part + b"=" * (-len(part) % 4))
    except ValueError:
        return part
