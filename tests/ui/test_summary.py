"""Before the notice and the terms in full stands what they say in plain words: whole on the first page."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPointF

from kiosk.visit.model import LANGUAGES, Display, TextSize
from tests.ui import layout
from tests.ui.stage import Play, moment, play, practice_offer, until
from ui.gallery.gallery import profile_codes

pytestmark = pytest.mark.long

SMALLEST = profile_codes()[0]


@pytest.fixture(scope="module")
def stage() -> Iterator[Play]:
    with play(moment("consent"), SMALLEST) as found:
        yield found


def below_the_page(stage: Play, words: str) -> int:
    """Pixels of the text `words` that are not on the first page."""
    shown = list(layout.visible_items(stage.window.window))
    (pages,) = (each for each in shown if each.property("next") is not None)
    (text,) = (each for each in shown if layout.plain(each.property("text") or "") == words)
    end: float = pages.property("next") or pages.height()
    return round(text.mapToItem(pages, QPointF(0, text.height())).y() - end)


@pytest.mark.parametrize("size", [TextSize.NORMAL, TextSize.LARGE])
@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", ["consent", "consent-status"])
def test_the_summary_is_whole_on_the_first_page(stage: Play, name: str, language: str, size: TextSize) -> None:
    campaign = practice_offer().campaign
    stage.open(moment(name, language, Display(size)))
    told = campaign.privacy.summary[language]
    if name == "consent":
        told += "\n" + campaign.terms.summary[language]
    until(lambda: below_the_page(stage, told) <= 0)
