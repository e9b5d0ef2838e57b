"""The check digit of a My Number, used for a hint only."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.campaign.my_number import looks_like_my_number

EXAMPLES = ("123456789018", "621498320257")
"""Numbers published as examples of the check digit."""


@pytest.mark.parametrize("example", EXAMPLES)
def test_a_published_example_looks_like_one_and_no_other_last_digit_does(example: str) -> None:
    assert [digit for digit in "0123456789" if looks_like_my_number(example[:-1] + digit)] == [example[-1]]


@pytest.mark.parametrize("example", EXAMPLES)
def test_one_wrong_digit_is_noticed_unless_the_remainder_is_lost(example: str) -> None:
    """Remainders 0 and 1 share the digit 0; only there a mistyped digit may be missed."""
    for at in range(11):
        for digit in "0123456789":
            slip = example[:at] + digit + example[at + 1 :]
            assert looks_like_my_number(slip) is (slip == example)


def test_the_digit_is_zero_for_the_remainders_zero_and_one() -> None:
    assert looks_like_my_number("000000000000")  # sum 0
    assert looks_like_my_number("000000000060")  # 6 x 2 = 12, remainder 1
    assert looks_like_my_number("000000000019")  # 1 x 2, remainder 2: 11 - 2


@given(st.text(alphabet="0123456789", min_size=11, max_size=11))
def test_every_eleven_digits_have_exactly_one_check_digit(digits: str) -> None:
    assert sum(looks_like_my_number(digits + last) for last in "0123456789") == 1


@pytest.mark.parametrize(
    "value",
    ["", "12345678901", "1234567890180", "１２３４５６７８９０１８", "12345678901x", "1234 5678 9018", " 123456789018"],
)
def test_other_texts_do_not_look_like_a_my_number(value: str) -> None:
    assert not looks_like_my_number(value)
