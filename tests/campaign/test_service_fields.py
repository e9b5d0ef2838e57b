"""Values that a field accepts, and the fallback of a text without a translation."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.campaign.load import load_campaign
from kiosk.campaign.model import Field, FieldKind, FieldRole, PaymentService, Picture, in_language

DIGITS_ONLY = (FieldKind.DIGITS, FieldKind.BIRTH_DATE)


@pytest.mark.parametrize("kind", DIGITS_ONLY)
def test_a_wide_digit_is_the_digit_where_only_digits_go(kind: FieldKind) -> None:
    typed = "".join(map(kind.normalised, "０１２３４５６７８９"))
    assert typed == "0123456789"
    assert all(map(kind.allows, typed))


@pytest.mark.parametrize("kind", [kind for kind in FieldKind if kind not in DIGITS_ONLY])
def test_elsewhere_it_stays_what_it_is_and_is_not_taken(kind: FieldKind) -> None:
    """In a password the intended character cannot be guessed."""
    for character in "０９Ａ":
        assert kind.normalised(character) == character
        assert not kind.allows(character)


@given(st.characters(exclude_characters="０１２３４５６７８９"), st.sampled_from(FieldKind))
def test_no_other_character_becomes_another(character: str, kind: FieldKind) -> None:
    """Digits of other scripts too: unlike a full-width digit they are not another form of an ASCII digit."""
    assert kind.normalised(character) == character


@given(st.text(alphabet="0123456789", min_size=1, max_size=64))
def test_leading_zeros_stay(value: str) -> None:
    digits = Field(FieldRole.CODE, FieldKind.DIGITS, 1, 64, Picture.CARD_BACK)
    assert "".join(map(digits.kind.normalised, value)) == value
    assert digits.complete(value, datetime(2026, 1, 1, tzinfo=UTC))


@pytest.mark.parametrize(
    ("texts", "language", "shown"),
    [
        ({"ja": "あ", "en": "a", "th": "ก"}, "th", "ก"),
        ({"ja": "あ", "en": "a"}, "th", "a"),
        ({"ja": "あ"}, "th", "あ"),
        ({"ja": "あ", "en": "a"}, "ja-easy", "あ"),
        ({"ja": "あ", "en": "a", "ja-easy": "ア"}, "ja-easy", "ア"),
        ({"ja": "あ", "en": "a", "ja-easy": "ア"}, "ja", "あ"),
        ({}, "ja", ""),
    ],
)
def test_a_text_is_shown_in_the_nearest_language_it_has(texts: dict[str, str], language: str, shown: str) -> None:
    assert in_language(texts, language) == shown


def paying(*fields: Field) -> PaymentService:
    return replace(load_campaign("practice").services[0], fields=fields)


@pytest.mark.parametrize(("value", "shown"), [("4821009377551206", "1206"), ("12345678", "5678"), ("1234567", "67")])
def test_paper_shows_the_end_of_an_id_and_of_a_short_one_less(value: str, shown: str) -> None:
    asked = Field(FieldRole.ID, FieldKind.DIGITS, 1, 64, Picture.CARD_FRONT)
    code = Field(FieldRole.CODE, FieldKind.DIGITS, 1, 64, Picture.CARD_BACK)
    assert paying(asked, code).id_tail((value, "9999")) == shown


def test_paper_shows_nothing_of_an_id_that_is_a_secret() -> None:
    asked = Field(FieldRole.ID, FieldKind.ASCII, 1, 64, Picture.WEBSITE, secret=True)
    assert paying(asked).id_tail(("correct horse battery",)) == ""


@pytest.mark.parametrize(
    ("born", "complete"),
    [
        ("18961122", True),  # 130 years ago to the day
        ("18961121", False),
        ("20261122", True),  # the same day
        ("20261123", False),
        ("20240229", True),
        ("20250229", False),  # not a date
        ("1990010", False),
        ("1990-1-1", False),
    ],
)
def test_a_birth_date_is_that_of_somebody_who_may_be_alive(born: str, complete: bool) -> None:
    field = Field(FieldRole.CODE, FieldKind.BIRTH_DATE, 8, 8, Picture.WEBSITE)
    assert field.complete(born, datetime(2026, 11, 21, 15, tzinfo=UTC)) is complete, "the date in Japan counts"


@pytest.mark.parametrize(
    ("kind", "value", "complete"),
    [
        (FieldKind.DIGITS, "123", False),
        (FieldKind.DIGITS, "1234", True),
        (FieldKind.DIGITS, "123456", True),
        (FieldKind.DIGITS, "1234567", False),
        (FieldKind.DIGITS, "123a", False),
        (FieldKind.UPPER, "12AZ", True),
        (FieldKind.UPPER, "12az", False),
        (FieldKind.ASCII, "a ~!", True),
        (FieldKind.ASCII, "abc\n", False),
        (FieldKind.ASCII, "abcé", False),
    ],
)
def test_an_id_is_whole_by_length_and_characters(kind: FieldKind, value: str, complete: bool) -> None:
    field = Field(FieldRole.ID, kind, 4, 6, Picture.CARD_FRONT)
    assert field.complete(value, datetime(2026, 11, 22, tzinfo=UTC)) is complete
