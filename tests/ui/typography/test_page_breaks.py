"""Pages are divided where that costs least: never within what belongs together, unless it is higher than a page."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ui.typography.page_breaks import Break, Kind, page_starts

PAGE = 100


def stack(*parts: tuple[Kind, float]) -> tuple[list[Break], float]:
    """Parts one below the other, each with its height, and what a page divides that begins with it."""
    breaks, top = [], 0.0
    for kind, high in parts:
        if top:
            breaks.append(Break(top, top, kind))
        top += high
    return breaks, top


def test_what_fits_is_one_page() -> None:
    assert page_starts(*stack((Kind.BLOCK, 60), (Kind.BLOCK, 40)), PAGE) == [0]


def test_the_space_before_a_block_need_not_be_on_the_page() -> None:
    assert page_starts([Break(110, 100, Kind.BLOCK)], 200, PAGE) == [0, 110]


def test_the_fewest_pages_come_first_and_then_the_meaning() -> None:
    """Both ways take two pages; a block is not divided for it."""
    parts = (Kind.BLOCK, 60), (Kind.BLOCK, 20), (Kind.SENTENCE, 20), (Kind.SENTENCE, 30)
    assert page_starts(*stack(*parts), PAGE) == [0, 60]


def test_a_sentence_is_not_divided_although_there_is_room_for_a_part_of_it() -> None:
    parts = (Kind.BLOCK, 70), (Kind.SENTENCE, 20), (Kind.WITHIN, 20)
    assert page_starts(*stack(*parts), PAGE) == [0, 70]


def test_a_heading_is_not_the_last_of_a_page() -> None:
    parts = (Kind.BLOCK, 80), (Kind.BLOCK, 20), (Kind.HEADING, 20), (Kind.SENTENCE, 20)
    assert page_starts(*stack(*parts), PAGE) == [0, 80]


def test_a_sentence_higher_than_a_page_is_divided_within_and_not_from_its_heading() -> None:
    parts = (Kind.BLOCK, 30), (Kind.HEADING, 30), (Kind.WITHIN, 30), (Kind.WITHIN, 30), (Kind.SENTENCE, 10)
    assert page_starts(*stack(*parts), PAGE) in ([0, 60], [0, 90])


def test_a_number_is_parted_from_its_label_only_where_both_are_higher_than_a_page() -> None:
    assert page_starts(*stack((Kind.BLOCK, 50), (Kind.BLOCK, 40), (Kind.PART, 40)), PAGE) == [0, 50]
    assert page_starts(*stack((Kind.BLOCK, 50), (Kind.PART, 70)), PAGE) == [0, 50]


def test_what_is_higher_than_a_page_and_in_one_piece_is_cut() -> None:
    assert page_starts([], 250, PAGE) == [0, 100, 200]


@given(
    st.lists(st.tuples(st.sampled_from(Kind), st.integers(1, 60)), min_size=1, max_size=30),
    st.integers(60, 200),
)
def test_each_page_fits_and_is_the_last_only_where_nothing_is_left(
    parts: list[tuple[Kind, float]], height: float
) -> None:
    breaks, total = stack(*parts)
    starts = page_starts(breaks, total, height)
    assert starts[0] == 0
    assert all(0 < after - before <= height + 1 for before, after in pairwise([*starts, total]))
    kinds = {each.top: each.kind for each in breaks}
    for start in starts[1:]:
        if kinds[start] in (Kind.BLOCK, Kind.PARAGRAPH, Kind.SENTENCE):
            continue
        free = [
            0.0,
            *(top for top, kind in kinds.items() if kind in (Kind.BLOCK, Kind.PARAGRAPH, Kind.SENTENCE)),
            total,
        ]
        above, below = max(top for top in free if top < start), min(top for top in free if top > start)
        assert below - above > height, "divided without need"


@pytest.mark.parametrize("count", [200])
def test_a_long_text_is_divided_at_once(count: int) -> None:
    starts = page_starts(*stack(*[(Kind.SENTENCE, 10)] * count), PAGE)
    assert starts == [100 * page for page in range(count // 10)]
