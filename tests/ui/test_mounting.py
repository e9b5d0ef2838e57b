"""How high a panel may be mounted: docs/installation.md says where its touch targets are, as measured here."""

import re
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication

from kiosk.station.settings import load_profile
from kiosk.visit.model import Display
from tests.ui.scene import Scene, Seen, pages
from tests.ui.stage import all_moments, moment, play
from ui.gallery.gallery import profile_codes

DOCUMENT = Path(__file__).parents[2] / "docs" / "installation.md"
LOWEST, HIGHEST = 380, 1220
"""Millimetres above the floor between which somebody in a wheelchair reaches (ADA 308.2.1)."""
ONE_OF_EACH = {visit.screen: name for name, visit in all_moments().items()}


def reach(panel: str, *, low_reach: bool) -> tuple[float, float]:
    """Of all controls of one moment of each screen the lowest and the highest middle, in mm above the lower edge."""
    profile = load_profile(panel)
    found = []
    with play(moment("menu"), panel) as stage:
        for name in ONE_OF_EACH.values():
            stage.open(replace(moment(name), display=Display(low_reach=low_reach)))
            for page in pages(stage.window.window):
                found += [page.whole.height() - each.visible.center().y() for each in shown(page)]
    return min(found) / profile.px_per_mm, max(found) / profile.px_per_mm


def shown(page: Scene) -> list[Seen]:
    return [each for each in page.controls if each.layer >= page.top]


@pytest.mark.long
@pytest.mark.parametrize("panel", profile_codes())
def test_the_heights_of_the_document_are_those_of_the_screens(qapp: QCoreApplication, panel: str) -> None:
    (row,) = re.findall(rf"^\| {panel} \|(.+)\|$", DOCUMENT.read_text(encoding="utf-8"), re.MULTILINE)
    _size, lowest, highest, low_reach, least, most, most_low = [int(each) for each in re.findall(r"\d+", row)[1:]]
    bottom, top = reach(panel, low_reach=False)
    assert (lowest, highest) == (round(bottom), round(top))
    assert low_reach == round(reach(panel, low_reach=True)[1])
    assert (least, most, most_low) == (LOWEST - lowest, HIGHEST - highest, HIGHEST - low_reach)
