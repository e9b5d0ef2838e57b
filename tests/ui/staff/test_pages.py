"""Every page of the areas as a careful eye takes it in, on the smallest panel, an upright one and a large one."""

import pytest
from PySide6.QtCore import QCoreApplication

from kiosk.staff.model import Page
from kiosk.staff.pages_and_actions import TECHNICIAN_PAGES
from tests.ui import layout
from tests.ui.stage import Findings, moment, play
from ui.gallery.gallery import settle
from ui.gallery.staff_pages import KIOSK_ID, PHONE, ExampleDesk, pages

pytestmark = pytest.mark.long
TILES = {f"staff:{page.value}" for page in TECHNICIAN_PAGES}


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


def test_every_tile_of_a_menu_is_on_one_of_its_pages(qapp: QCoreApplication) -> None:
    desk = ExampleDesk("en")
    with play(moment("attract"), "carrier-counter") as shown:
        shown.window.connect_staff(desk, KIOSK_ID, PHONE, lambda: desk.now)
        desk.enter()
        desk.open(Page.TECHNICIAN)
        settle(20)
        found: list[str] = []
        while True:
            found += [name for name in layout.by_name(shown.window.window) if name in TILES]
            more = layout.by_name(shown.window.window)["page:next"]
            if not more[0].isEnabled():
                break
            shown.touch("page:next")
        assert sorted(found) == sorted(TILES)
