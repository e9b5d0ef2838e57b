"""Claims: one encoding per value, and no input of a person in an error or a repr."""

import hashlib
import json
import unicodedata
from collections.abc import Callable
from dataclasses import fields, replace
from datetime import datetime, timedelta, timezone
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.application import jws
from kiosk.application.canonical import MalformedDocument, encode
from kiosk.application.claims import (
    MAX_CLAIMS_BYTES,
    ApplicationClaims,
    StatusClaims,
    application_claims,
    document_claim,
    new_application_id,
    parse_claims,
    status_claims,
)
from kiosk.application.sealing import MAX_ENVELOPE_BYTES, read_header
from kiosk.campaign.model import Document
from kiosk.visit.model import Applicant, Draft
from tests.application.conftest import APPLICATION_ID, CONTEXT, DRAFT, SIGNED_AT, TERMS, claims


def test_what_is_signed_is_all_that_was_reviewed_and_where_it_came_from() -> None:
    assert json.loads(claims().to_bytes()) == {
        "schema_version": "mynapoint-1",
        "kind": "application",
        "application_id": APPLICATION_ID,
        "audience": "https://upstream.example",
        "kiosk_id": "kiosk-0042",
        "challenge": {
            "value": "challenge-0123456789abcdef",
            "expires": "2022-08-15T03:00:00.123Z",
            "mode": "pool",
        },
        "signed_at": "2022-08-01T03:00:00.123Z",
        "clock": "synchronised",
        "campaign": "round2",
        "software": "0.1.0",
        "applicant": "self",
        "items": ["card", "insurance", "account"],
        "consents": ["privacy", "terms"],
        "declarations": ["checked", "final", "own_name"],
        "documents": [{"code": "terms", "version": "2022-06-30", "sha256": "cd" * 32}],
        "review": {"sha256": "ab" * 32, "language": "ja"},
        "service": "sakura-pay",
        "inputs": ["4111222233334444", "987654"],
        "phone_last4": "8642",
    }


def test_every_field_of_the_draft_is_signed() -> None:
    other: dict[str, object] = {
        "applicant": Applicant.OTHER,
        "items": ("card",),
        "service": "momiji-pay",
        "inputs": ("4111222233334445", "987654"),
        "phone": "",
        "consents": frozenset[str](),
        "declarations": frozenset[str](),
        "review": replace(DRAFT.review, sha256="ef" * 32),
    }
    assert set(other) == {field.name for field in fields(Draft)}
    original = claims().to_bytes()
    for name, value in other.items():
        assert claims(**{name: value}).to_bytes() != original, name


def test_no_phone_number_is_null() -> None:
    assert json.loads(claims(phone="").to_bytes())["phone_last4"] is None


def test_both_kinds_are_read_back() -> None:
    status = status_claims(CONTEXT)
    assert parse_claims(claims().to_bytes()) == claims()
    assert parse_claims(status.to_bytes()) == status
    assert isinstance(parse_claims(status.to_bytes()), StatusClaims)
    assert isinstance(parse_claims(claims().to_bytes()), ApplicationClaims)


def test_the_time_zone_is_no_part_of_the_meaning() -> None:
    japan = timezone(timedelta(hours=9))
    assert status_claims(replace(CONTEXT, signed_at=SIGNED_AT.astimezone(japan))) == status_claims(CONTEXT)


def test_a_time_without_a_zone_is_refused() -> None:
    with pytest.raises(MalformedDocument, match="signed_at"):
        status_claims(replace(CONTEXT, signed_at=datetime(2022, 8, 1)))  # noqa: DTZ001 - the mistake under test


def test_typed_text_is_normalised_once() -> None:
    decomposed = unicodedata.normalize("NFD", "がぎぐ")
    assert decomposed != "がぎぐ"
    assert claims(inputs=(decomposed,)).inputs == ("がぎぐ",)


def test_a_document_is_named_by_the_hash_of_what_was_shown() -> None:
    document = Document(code="terms", version="3", texts={"ja": "規約", "en": "Terms"})
    assert document_claim(document, "en").sha256 == hashlib.sha256(b"Terms").hexdigest()
    assert document_claim(document, "ja").sha256 == hashlib.sha256("規約".encode()).hexdigest()
    assert document_claim(document, "zh") == document_claim(document, "en"), "the fallback language counts"


def test_an_application_id_is_a_uuid_of_version_7_and_new_each_time() -> None:
    first, second = new_application_id(), new_application_id()
    assert UUID(first).version == 7
    assert first < second, "ids of one process are ordered by time"
    assert claims().application_id == APPLICATION_ID


def altered(**changes: object) -> bytes:
    return encode({**json.loads(claims().to_bytes()), **changes})


@pytest.mark.parametrize(
    ("data", "problem"),
    [
        (b"", "document: json_invalid"),
        (b"[]", "document: model_type"),
        (b"null", "document: model_type"),
        (b"[" * 10_000, "document: json_invalid"),
        (b"{}", "kind: missing"),
        (b'{"kind":"payment"}', "kind: literal_error"),
        (altered(kind="status"), "extra_forbidden"),
        (altered(schema_version="mynapoint-2"), "schema_version: literal_error"),
        (altered(extra=1), r"\(unknown key\): extra_forbidden"),
        (altered(items=[]), "items: too_short"),
        (altered(items="card"), "items: tuple_type"),
        (altered(inputs=[1]), "inputs.0: string_type"),
        (altered(inputs=["x" * 129]), "inputs.0: string_too_long"),
        (altered(inputs=["か\u3099"]), "inputs.0: value_error"),
        (altered(phone_last4="12345"), "phone_last4: string_pattern_mismatch"),
        (altered(phone_last4="１２３４"), "phone_last4: string_pattern_mismatch"),
        (altered(application_id=APPLICATION_ID.upper()), "application_id: string_pattern_mismatch"),
        (altered(application_id=APPLICATION_ID.replace("-7", "-4")), "application_id: string_pattern_mismatch"),
        (altered(signed_at="2022-08-01T03:00:00"), "signed_at: timezone_aware"),
        (altered(signed_at=1659322800), "signed_at: datetime_type"),
        (altered(signed_at="2022-08-01T12:00:00.123+09:00"), "not in canonical form"),
        (altered(review={"sha256": "AB" * 32, "language": "ja"}), "review.sha256: string_pattern_mismatch"),
        (claims().to_bytes() + b" ", "not in canonical form"),
        (claims().to_bytes().replace(b'"self"', b'"\\u0073elf"'), "not in canonical form"),
        (b'{"service":"other",' + claims().to_bytes()[1:], "not in canonical form"),
        (b" " * 20_000 + claims().to_bytes(), "too large"),
    ],
)
def test_hostile_claims_are_refused_with_the_place_and_without_the_value(data: bytes, problem: str) -> None:
    with pytest.raises(MalformedDocument, match=problem) as caught:
        parse_claims(data)
    assert "4111222233334444" not in repr(caught.value.problems)


@given(st.binary(max_size=300))
def test_no_bytes_are_claims_unless_they_are(data: bytes) -> None:
    with pytest.raises(MalformedDocument):
        parse_claims(data)


printable = st.text(st.characters(codec="utf-8"), min_size=1, max_size=128)


@given(st.lists(printable, min_size=1, max_size=8), st.from_regex(r"[0-9]{4}", fullmatch=True))
def test_whatever_was_typed_is_read_back_as_typed(inputs: list[str], phone: str) -> None:
    normal = tuple(unicodedata.normalize("NFC", value) for value in inputs)
    if any(len(value) > 128 for value in normal):
        return
    made = claims(inputs=tuple(inputs), phone=phone)
    parsed = parse_claims(made.to_bytes())
    assert isinstance(parsed, ApplicationClaims)
    assert (parsed.inputs, parsed.phone_last4) == (normal, phone)
    assert parsed.to_bytes() == made.to_bytes()


def test_what_was_typed_is_in_no_repr_and_no_error() -> None:
    assert "4111222233334444" not in repr(claims())
    assert "8642" not in repr(claims()).replace(APPLICATION_ID, "")
    with pytest.raises(MalformedDocument) as caught:
        application_claims(replace(DRAFT, inputs=("4111222233334444" * 10,), phone="567"), CONTEXT, "x", (TERMS,))
    assert set(caught.value.problems) >= {
        "application_id: string_pattern_mismatch",
        "inputs.0: string_too_long",
        "phone_last4: string_pattern_mismatch",
    }
    assert "4111" not in str(caught.value)
    assert caught.value.__cause__ is None
    assert caught.value.__suppress_context__


@pytest.mark.parametrize(
    ("limit", "read"),
    [
        (MAX_CLAIMS_BYTES, parse_claims),
        (jws.MAX_JWS_BYTES, lambda data: jws.check(data, b"")),
        (jws.MAX_JWS_BYTES, lambda data: jws.verify(data, jws.APPLICATION_TYP)),
        (MAX_ENVELOPE_BYTES, read_header),
    ],
    ids=["claims", "terminal's jws", "upstream's jws", "envelope"],
)
def test_the_largest_document_is_read_and_one_byte_more_is_not(limit: int, read: Callable[[bytes], object]) -> None:
    """A document above the limit is refused unread; one at the limit is refused for its content."""
    for size, unread in ((limit, False), (limit + 1, True)):
        with pytest.raises(ValueError) as refused:  # noqa: PT011 - each kind of document has its own error
            read(b"e" * size)
        assert ("too large" in str(refused.value)) is unread
