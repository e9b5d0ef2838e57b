"""Panels with other pixels than their profile: filled, whole and legible, by the profile's millimetres."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QCoreApplication

from kiosk.station.settings import load_profile
from kiosk.visit.model import Display, TextSize
from tests.ui import layout
from tests.ui.stage import Findings, moment, play, some_moments, until

pytestmark = pytest.mark.long

PANELS = [
    ("seven-bank-atm", 1280, 1024),
    ("seven-bank-atm", 1280, 720),
    ("seven-bank-atm", 800, 600),
    ("carrier-counter", 1366, 768),
    ("carrier-counter", 1920, 1200),
    ("store-counter", 1366, 768),
    ("post-office", 768, 1366),
]


@pytest.mark.parametrize(("terminal", "width", "height"), PANELS)
def test_a_panel_of_other_pixels_is_whole_and_legible(
    qapp: QCoreApplication, terminal: str, width: int, height: int
) -> None:
    profile = load_profile(terminal)
    profile.check_panel(width, height)
    with play(moment("attract"), terminal) as stage:
        stage.window.window.resize(width, height)
        px_per_mm = min(width / profile.width_mm, height / profile.height_mm)
        until(lambda: stage.theme("pxPerMm") == pytest.approx(px_per_mm))
        found = Findings()
        for name, visit in some_moments(width % 12, share=12).items():
            stage.open(replace(visit, language="es", display=Display(TextSize.LARGEST)))
            found.add(name, layout.findings(stage.window.window, px_per_mm))
        found.check()
