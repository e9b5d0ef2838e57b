"""Every page of the areas as a careful eye takes it in, on the smallest panel, an upright one and a large one."""

import pytest

from tests.ui import layout
from tests.ui.stage import Findings, moment, play
from ui.gallery.gallery import settle
from ui.gallery.staff_pages import KIOSK_ID, PHONE, ExampleDesk, pages

pytestmark = pytest.mark.long


@pytest.mark.parametrize(
    ("terminal", "language"), [("carrier-counter", "ja"), ("carrier-counter", "en"), ("seven-bank-atm", "ja")]
)
def test_every_page_is_well_laid_out(terminal: str, language: str) -> None:
    findings = Findings()
    desk = ExampleDesk(language)
    with play(moment("attract"), terminal) as shown:
        shown.window.connect_staff(desk, KIOSK_ID, PHONE, lambda: desk.now)
        for name in pages(desk):
            settle(20)
            shown.window.grab()
            findings.add(name, layout.findings(shown.window.window, shown.px_per_mm))
    findings.check()
