"""Nothing of a shopper is on any page of the areas for staff and technicians, and no picture of one is kept."""

import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from kiosk.staff import pages_and_actions, session_times
from kiosk.staff.events import Chose, Event, PageChosen, WentBack
from kiosk.staff.model import Action, Page
from kiosk.station.journal_chain import verify
from kiosk.station.last_frames import NAMES, frame_file
from tests.staff_desk.counter import SHOP_PIN, TECHNICIAN_CODE, Counter, counter
from tests.staff_desk.test_clerk import ID, PHONE_TAIL, SECURITY_CODE, apply
from tests.support.machine_numbers import without_machine_numbers
from tests.support.qt_names import property_names

pytestmark = pytest.mark.long
PLANTED = (ID, ID[-4:], SECURITY_CODE, PHONE_TAIL, "sakura", SHOP_PIN, TECHNICIAN_CODE)


class Reader:
    """Reads what is shown, and what QML could show, and looks whether a picture of it is kept for the bundle."""

    def __init__(self, clerk: Counter) -> None:
        self.clerk = clerk
        self.texts: list[str] = []
        self.pages: set[Page] = set()

    def note(self) -> None:
        clerk = self.clerk
        self.pages.add(clerk.page())
        clerk.terminal.window.grab()
        self.texts += clerk.texts()
        self.texts += [str(clerk.facts.property(name)) for name in property_names(clerk.facts)]
        for _ in range(2):
            clerk.terminal._frames.look()
        kept = [name for name in NAMES if frame_file(clerk.around.settings.state_dir, name).exists()]
        assert not kept, f"a picture of the page {clerk.page()} is kept"

    def visit(self, page: Page, *acts: Action) -> None:
        self.happens(PageChosen(page))
        if self.clerk.page() is Page.CODE:
            self.note()
            self.clerk.code(TECHNICIAN_CODE if page is Page.TECHNICIAN else SHOP_PIN)
        self.clerk.until(lambda: self.clerk.page() is page and not self.clerk.waiting())
        self.note()
        for act in acts:
            self.happens(Chose(act))
            self.note()
        if page is Page.CLEAN:
            self.clerk.pass_time(session_times.CLEANING_SECONDS)
        elif page is not Page.TECHNICIAN:
            self.happens(WentBack())

    def happens(self, event: Event) -> None:
        self.clerk.desk.post(event)
        self.clerk.until(lambda: not self.clerk.waiting())


@pytest.fixture
def clerk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Counter]:
    with counter(tmp_path / "out", monkeypatch) as found:
        # The doctor is a process of its own; tests/commands/test_support.py looks at what it says.
        well = json.dumps({"checks": [], "healthy": True, "exit_code": 0})
        found.desk.hands = replace(found.desk.hands, run=lambda _arguments, _given: well)
        yield found


def test_nothing_of_a_shopper_is_on_any_page(clerk: Counter) -> None:
    apply(clerk)
    clerk.to_items()
    clerk.fill_in(ID, SECURITY_CODE, PHONE_TAIL)
    clerk.enter()
    reader = Reader(clerk)
    reader.note()
    for page in (*pages_and_actions.SHOP_PAGES, Page.TECHNICIAN):
        reader.visit(page)
    acts = {
        Page.LOGS: (Action.LOG_TROUBLE, Action.LOG_VISITS, Action.LOG_STAFF),
        Page.REPORT: (Action.SAVE_REPORT,),
    }
    for page in pages_and_actions.TECHNICIAN_PAGES:
        reader.visit(page, *acts.get(page, ()))
    assert reader.pages == set(Page)
    reports = (clerk.around.settings.state_dir / "reports").glob("*.json")
    shown = without_machine_numbers("\n".join([*reader.texts, *(report.read_text() for report in reports)]))
    shown = shown.replace(" ", "").replace("-", "")
    for planted in PLANTED:
        assert planted not in shown, planted
    journal = clerk.around.settings.journal_file
    assert verify(journal).faults == ()
    told = without_machine_numbers(journal.read_text())
    assert not [planted for planted in PLANTED if planted in told]
