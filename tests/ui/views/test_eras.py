"""The eras of a birth year."""

from datetime import UTC, datetime

import pytest

from tests.ui.stage import practice_offer
from ui.translation.catalogue import translator
from ui.views.eras import eras_of_births


@pytest.mark.parametrize(
    ("now", "years"),
    [
        (datetime(2026, 12, 31, 14, 59, 59, tzinfo=UTC), 8),
        (datetime(2026, 12, 31, 15, tzinfo=UTC), 9),  # new year in Japan, and nowhere in Europe
        (datetime(2028, 2, 29, tzinfo=UTC), 10),
        (datetime(2038, 1, 19, 4, tzinfo=UTC), 20),
    ],
)
def test_the_era_goes_on_to_the_year_that_it_is_in_japan(now: datetime, years: int) -> None:
    offer, en = practice_offer().campaign.on(now), translator("en")
    eras = {era.code: (era.years[0], len(era.years)) for era in eras_of_births(offer, en)}
    assert eras["reiwa"] == (2019, years)
    assert (eras["taisho"], eras["showa"], eras["heisei"]) == ((1912, 15), (1926, 64), (1989, 31))
    assert [era.years[39] for era in eras_of_births(offer, en) if era.code == "showa"] == [1965]
