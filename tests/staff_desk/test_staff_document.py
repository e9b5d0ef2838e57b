"""docs/staff.md, followed word by word at the window: every Japanese word of it stands where it says."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.staff.model import Grade, Page
from kiosk.staff.pages_and_actions import needed
from kiosk.staff.status import Seen
from kiosk.staff.status import status as at_a_glance
from kiosk.visit.model import ClosedReason
from tests.staff_desk.counter import SHOP_PIN, Counter, counter
from tests.ui import layout

pytestmark = pytest.mark.long
DOCUMENT = Path(__file__).parents[2] / "docs" / "staff.md"
JAPANESE = re.compile(r"[ぁ-んァ-ヶ一-龠々ー・]{2,}")
NOT_THERE_YET = frozenset({"相談窓口", "受付を再開", "故障"})
"""Said where a receipt is unknown, where the terminal is closed, and where something is wrong."""


def table(heading: str) -> list[list[str]]:
    """The cells of each row of the table with this first heading."""
    _, _, after = DOCUMENT.read_text().partition(f"| {heading} |")
    rows = after.split("\n\n")[0].splitlines()[2:]
    return [[cell.strip() for cell in row.strip("|").split("|")] for row in rows]


TASKS = [row for row in table("I want to") if row[1] != "-"]


@pytest.fixture
def clerk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Counter]:
    with counter(tmp_path / "out", monkeypatch) as found:
        yield found


def ways(clerk: Counter) -> dict[str, str]:
    """What stands on each tile of the menu, and where it leads; on every page of the menu."""
    found: dict[str, str] = {}
    while True:
        names = layout.by_name(clerk.terminal.window.window)
        for name, items in names.items():
            if name.startswith("staff:") and items[0].property("text"):
                found[layout.plain(items[0].property("text")).split("\n")[0]] = name
        if not (more := names.get("page:next")) or not more[0].isEnabled():
            return found
        clerk.touch("page:next")


def test_every_word_of_the_page_stands_where_it_says(clerk: Counter) -> None:
    clerk.enter()
    menu = ways(clerk)
    for task, touched, then in TASKS:
        name, locked = touched.removesuffix("🔑").strip(), touched.endswith("🔑")
        assert name in menu, (task, name, menu.keys())
        clerk.touch(menu[name])
        if clerk.page() is Page.CODE:  # once it was entered, it is not asked for again
            clerk.code(SHOP_PIN)
        assert (needed(clerk.page()) is Grade.SHOP) == locked, task
        clerk.until(lambda: not clerk.waiting())
        shown = "".join(clerk.texts())
        for word in JAPANESE.findall(then):
            assert word in NOT_THERE_YET or word in shown, (task, word, shown)
        if clerk.page() is Page.CLEAN:
            clerk.pass_time(45)
        elif clerk.page() is Page.EXPLAIN:
            clerk.touch("staff:close")
        else:
            clerk.touch("action:back")
        clerk.until(lambda: clerk.page() is Page.HOME)


def test_every_fault_code_that_a_screen_can_show_is_explained() -> None:
    explained = set(re.findall(r"F\d\d", " ".join(row[0] for row in table("Fault code"))))
    closed = {at_a_glance(reason, Seen(), "").fault_code for reason in ClosedReason}
    assert explained == (closed | {"F42", "F71"}) - {""}
