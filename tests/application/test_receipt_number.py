"""The receipt number: derived from the id, with check characters against mistyping."""

from itertools import combinations
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.application.receipt_number import ALPHABET, NotAReceiptNumber, parse, receipt_number

ids = st.integers(0, 2**128 - 1).map(lambda number: str(UUID(int=number)))


def test_a_known_id_has_a_known_number() -> None:
    """Numbers are printed on paper: a later version of the program must derive the same ones."""
    assert receipt_number("01825736-4ec0-7abc-8def-0123456789ab") == "FB2E-TGSC-N"


@given(ids)
def test_it_has_the_form_and_reads_back(application_id: str) -> None:
    number = receipt_number(application_id)
    assert [len(part) for part in number.split("-")] == [4, 4, 1]
    assert set(number) <= set(ALPHABET) | {"-"}
    assert number == receipt_number(application_id.upper())
    assert parse(number) == number
    sloppy = number.lower().replace("-", " ").replace("0", "o").replace("1", "l")
    assert parse(sloppy) == number


@given(ids)
def test_every_single_wrong_character_is_detected(application_id: str) -> None:
    characters = receipt_number(application_id).replace("-", "")
    for place, right in enumerate(characters):
        for wrong in set(ALPHABET) - {right}:
            with pytest.raises(NotAReceiptNumber):
                parse(characters[:place] + wrong + characters[place + 1 :])


@given(ids)
def test_every_exchange_of_two_characters_is_detected(application_id: str) -> None:
    characters = receipt_number(application_id).replace("-", "")
    for one, other in combinations(range(9), 2):
        if characters[one] != characters[other]:
            exchanged = list(characters)
            exchanged[one], exchanged[other] = exchanged[other], exchanged[one]
            with pytest.raises(NotAReceiptNumber):
                parse("".join(exchanged))


@pytest.mark.parametrize(
    "text", ["", "0", "0000-0000", "0000-0000-00", "UUUU-UUUU-U", "００００-００００-０", "0000-0000-1"]
)
def test_a_text_that_is_no_receipt_number_is_refused(text: str) -> None:
    with pytest.raises(NotAReceiptNumber):
        parse(text)


def test_neighbours_in_time_do_not_look_alike() -> None:
    numbers = {receipt_number(str(UUID(int=0x018257364EC07ABC8DEF000000000000 + n)))[:4] for n in range(100)}
    assert len(numbers) > 90
