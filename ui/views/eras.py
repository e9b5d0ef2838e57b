"""Eras of the Japanese calendar: a birth year is asked for in Western years, and many know theirs as 昭和40年."""

from dataclasses import dataclass

from kiosk.campaign.japan_time import JST
from kiosk.campaign.model import Offer
from ui.translation.catalogue import Translate


@dataclass(frozen=True, slots=True)
class Era:
    """A Japanese era."""

    code: str
    name: str
    years: tuple[int, ...]
    """The Western years of the era's year 1, year 2, and so on."""


def eras_of_births(offer: Offer, translate: Translate) -> tuple[Era, ...]:
    """The eras in which a living person may be born, the most likely first. Reiwa lasts to this year (元号法)."""
    this_year = max(2019, offer.moment.astimezone(JST).year)
    return (
        Era("showa", translate("Era", "Shōwa 昭和"), _years(1926, 1989)),
        Era("heisei", translate("Era", "Heisei 平成"), _years(1989, 2019)),
        Era("reiwa", translate("Era", "Reiwa 令和"), _years(2019, this_year)),
        Era("taisho", translate("Era", "Taishō 大正"), _years(1912, 1926)),
    )


def _years(first: int, last: int) -> tuple[int, ...]:
    return tuple(range(first, last + 1))
