"""Every page of the areas as a careful eye takes it in, on the smallest panel, an upright one and a large one: whole,
saying what its view gives and nothing else, heard by who does not see, each control doing what it is called for.
"""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAccessible

from kiosk.staff import events
from kiosk.staff.events import Event
from kiosk.staff.model import CODE_DIGITS, Action, Grade, Page
from kiosk.staff.pages_and_actions import TECHNICIAN_PAGES
from tests.ui import layout
from tests.ui.hearing import heard
from tests.ui.staff.walk import Walked, walk
from tests.ui.stage import Findings, Play, moment, play
from ui.gallery.gallery import settle
from ui.gallery.staff_pages import KIOSK_ID, PHONE, ExampleDesk
from ui.staff.view import CLEAN, CODE, ENTRY, EXPLAIN, LINES, MENU, TARGETS, StaffScreen

pytestmark = pytest.mark.long
TILES = {f"staff:{page.value}" for page in TECHNICIAN_PAGES}
Walks = dict[str, Walked]


@pytest.fixture(scope="module", params=[("carrier-counter", "ja"), ("carrier-counter", "en"), ("seven-bank-atm", "ja")])
def walked(qapp: QCoreApplication, request: pytest.FixtureRequest) -> Walks:
    terminal, language = request.param
    with play(moment("attract"), terminal) as stage:
        return walk(stage, ExampleDesk(language))


def test_every_page_is_well_laid_out(walked: Walks) -> None:
    findings = Findings()
    for name, page in walked.items():
        findings.add(name, page.ill_laid)
    findings.check()


def test_every_page_can_be_heard(walked: Walks) -> None:
    """The signs of keys and cells have no other name; they are pressed by who looks at them."""
    findings = Findings()
    for name, page in walked.items():
        heading = {"no heading"} if page.shown.kind in (CLEAN, EXPLAIN) else set()
        findings.add(name, set(page.unheard) - heading)
    findings.check()


def test_every_page_says_what_its_view_gives(walked: Walks) -> None:
    findings = Findings()
    for name, page in walked.items():
        findings.add(name, [f"is not painted: {words!r}" for words in given(page.shown) if not page.says(words)])
    findings.check()


def given(shown: StaffScreen) -> Iterator[str]:
    """What stands on every page of this kind, on the first page of a menu."""
    if shown.kind not in (CLEAN, EXPLAIN):
        yield from (shown.title, shown.close, shown.countdown, shown.stay if shown.countdown else shown.other_language)
    if len(shown.typed) <= 60:  # a long code has the room
        yield shown.sentence
    yield from (button.text for button in shown.buttons if shown.kind not in (CLEAN, EXPLAIN))
    if shown.kind in (LINES, ENTRY):
        for line in shown.lines:
            yield from (line.label, line.value, "→ " + line.remedy if line.remedy else "")
    if shown.page == Page.HOME:
        yield from (shown.headline, shown.instruction, shown.terminal, shown.since, shown.technician)
    match shown.kind:
        case "code":
            yield shown.code_fault
        case "entry":
            yield from (shown.typed, "" if shown.typed else shown.placeholder)
        case "clean":
            yield str(shown.seconds)
        case "targets":
            yield f"{len(shown.touched)}/{shown.cells}"
        case "keys":
            yield from shown.keys
        case "explain":
            yield from (shown.step, shown.previous, shown.next, shown.close)


def test_what_does_not_hold_now_is_on_no_page(walked: Walks) -> None:
    findings = Findings()
    for name, page in walked.items():
        shown = page.shown
        absent = {
            "staff:stay": bool(shown.countdown),
            "staff:language": not shown.countdown and shown.kind not in (CLEAN, EXPLAIN),
            "staff:close": shown.kind != CLEAN,
            "action:back": shown.page != Page.HOME and shown.kind not in (CLEAN, EXPLAIN),
            "staff:confirm": shown.kind == CODE,
            "staff:cell:0": shown.kind == TARGETS,
            "key:clear": shown.kind == CODE,
        }
        found = [f"{control} is {'missing' if here else 'there'}" for control, here in absent.items()
                 if (control in page.controls) is not here]  # fmt: skip
        findings.add(name, found)
        if shown.typed:
            findings.add(name, [f"{shown.placeholder} stands beside what was typed"] * page.says(shown.placeholder))
    findings.check()


def test_as_many_digits_of_a_code_are_shown_as_were_entered(walked: Walks) -> None:
    codes = [page for page in walked.values() if page.shown.kind == CODE]
    assert {page.shown.code_length for page in codes} == {0, 1}
    for page in codes:
        assert page.dots == page.shown.code_length


TONES = {"good": "tick", "care": "warning", "bad": "cross"}


def test_each_line_and_the_state_bear_the_sign_of_their_tone(walked: Walks) -> None:
    for name, page in walked.items():
        shown = page.shown
        tones = [line.tone for line in shown.lines] if shown.kind in (LINES, ENTRY) else []
        tones += [shown.tone] if shown.page == Page.HOME else []
        # Lines of a further page are looked at again there.
        assert set(page.signs) == {TONES[tone] for tone in tones if tone != "plain"}, name


def did(control: str, shown: StaffScreen) -> tuple[Event, ...] | None:
    """What a press of it tells the area."""
    what, _, value = control.partition(":")
    match what, value:
        case "action", "back":
            return (events.WentBack(),)
        case "staff", "close":
            return (events.WentBack() if shown.kind == EXPLAIN else events.Left(),)
        case "staff", "stay":
            return (events.Touched(),)
        case "staff", "language":
            return (events.LanguageSwitched(),)
        case "staff", "confirm":
            return (events.CodeConfirmed(),)
        case "staff", "previous" | "next":
            return (events.Stepped(value == "next"),)
        case "staff", _ if value.startswith("cell:"):
            return (events.Touched(int(value.removeprefix("cell:"))),)
        case "staff", _ if shown.kind == MENU:
            return (events.PageChosen(Page(value)),)
        case "staff", _:
            return (events.Chose(Action(value)),)
        case "key", "clear":
            return (events.CodeLength(0),)
        case "key", "backspace" if shown.kind == CODE:
            return (events.CodeLength(shown.code_length - 1),)
        case "key", "backspace":
            return (events.Rubbed(),)
        case "key", _ if shown.kind == CODE:
            return (events.CodeLength(shown.code_length + 1),)
        case "key", _:
            return (events.Wrote(value),)
    return None


def test_each_control_tells_the_area_what_it_is_called_for(walked: Walks) -> None:
    findings, pressed = Findings(), 0
    for name, page in walked.items():
        for control, here in page.controls.items():
            wanted = did(control, page.shown) if here.enabled else ()
            if wanted is not None and control != "key:page":
                pressed += 1
                findings.add(name, [f"{control} told {here.did}, not {wanted}"] * (here.did != wanted))
    findings.check()
    assert pressed > 300


def test_each_control_can_be_pressed_where_it_has_an_effect(walked: Walks) -> None:
    findings = Findings()
    for name, page in walked.items():
        shown = page.shown
        can = {f"staff:{button.action}": button.enabled for button in shown.buttons}
        can |= {"staff:previous": not shown.at_first, "staff:next": not shown.at_last}
        if shown.kind == CODE:
            can["staff:confirm"] = shown.code_length == shown.code_digits and shown.keys_work
            can |= {control: shown.keys_work for control in page.controls if control.startswith("key:")}
        for control, here in page.controls.items():
            if here.enabled is not can.get(control, True) and not control.startswith("page:"):
                findings.add(name, [f"{control} can{'' if here.enabled else 'not'} be pressed"])
    findings.check()


def test_each_control_answers_fingers_and_both_enter_keys(walked: Walks) -> None:
    findings, pressed = Findings(), 0
    for name, page in walked.items():
        for control, here in page.controls.items():
            if not here.reachable:
                findings.add(name, [f"Tab does not stop at {control}"])
            if not here.enabled and here.ground != "disabled":
                findings.add(name, [f"{control} cannot be pressed, and is {here.ground}"])
            if here.by_keys:
                pressed += 1
                findings.add(
                    name, [f"an Enter key at {control} told {told}" for told in here.by_keys if told != here.did]
                )
                findings.add(name, [f"{control} stays {here.ground} under a finger"] * (here.pressed == here.ground))
    findings.check()
    assert pressed > 250


def test_the_last_button_stands_out_and_the_likeliest_page_of_the_first(walked: Walks) -> None:
    for name, page in walked.items():
        shown = page.shown
        if shown.kind in (CLEAN, EXPLAIN):
            continue
        wanted = {f"staff:{button.action}" for button in shown.buttons if button.primary}
        wanted |= {"staff:confirm"} if shown.kind == CODE else set()
        wanted |= {f"staff:{shown.tiles[0].page}"} if shown.page == Page.HOME else set()
        assert {control for control, here in page.controls.items() if here.primary} == wanted, name


def test_each_tile_has_the_name_and_the_drawing_of_its_page_and_tells_if_it_needs_a_code(walked: Walks) -> None:
    found = 0
    for page in walked.values():
        for tile in page.shown.tiles:
            here = page.controls.get(f"staff:{tile.page}")
            if here is not None and page.shown.kind == MENU:  # else on a further page of the menu
                found += 1
                assert here.words == tuple(filter(None, (tile.name, tile.note)))
                assert here.pictures == tuple(filter(None, (tile.picture,)))
    assert found > 20


# --- pages with keys


@pytest.fixture(scope="module")
def counter(qapp: QCoreApplication) -> Iterator[tuple[Play, ExampleDesk]]:
    desk = ExampleDesk("en")
    with play(moment("attract"), "carrier-counter") as shown:
        shown.window.connect_staff(desk, KIOSK_ID, PHONE, lambda: desk.now)
        yield shown, desk


def opened(
    counter: tuple[Play, ExampleDesk], page: Page, menu: Page = Page.HOME
) -> tuple[Play, ExampleDesk, list[Event]]:
    """The page, opened by a touch of its tile, and what happens on it from now on."""
    shown, desk = counter
    desk.post(events.Left())
    settle(20)
    desk.enter()
    if menu is not Page.HOME:
        desk.open(menu)
    settle(20)
    while f"staff:{page}" not in layout.by_name(shown.window.window):
        shown.touch("page:next")
    shown.touch(f"staff:{page}")
    settle(20)
    shown.window.grab()
    happened: list[Event] = []

    def noted(event: Event) -> None:
        happened.append(event)
        ExampleDesk.post(desk, event)

    desk.post = noted  # type: ignore[method-assign]
    return shown, desk, happened


@pytest.mark.parametrize("enter", [Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_a_number_is_typed_by_keys_and_enter_looks_it_up(counter: tuple[Play, ExampleDesk], enter: Qt.Key) -> None:
    """Enter has no effect while nothing is typed, and none on a key of the screen, which nobody went to."""
    shown, desk, happened = opened(counter, Page.RECEIPT)
    shown.key(enter)
    assert happened == []
    for character in "K7Q419MD4":
        shown.key(character)
    shown.key(Qt.Key.Key_Backspace)
    shown.key("5")
    assert desk.area.typed == "K7Q419MD5"
    settle(20)
    said = [each.name for each in heard(shown.window.window) if each.role is QAccessible.Role.EditableText]
    assert [name.replace("-", "") for name in said] == ["K7Q419MD5"], "whoever does not see hears what was typed"
    shown.key(enter)
    assert happened[-2:] == [events.Wrote("5"), events.Chose(Action.LOOK_UP)]


def test_a_code_is_typed_erased_and_confirmed_by_keys_once_it_is_complete(counter: tuple[Play, ExampleDesk]) -> None:
    shown, desk, happened = opened(counter, Page.SERVICE)
    digits = CODE_DIGITS[Grade.SHOP]
    for length in range(1, digits):
        shown.key(str(length))
        assert desk.area.code_length == length
    shown.key(Qt.Key.Key_Enter)
    assert not desk.area.checking
    for erasing in (Qt.Key.Key_Backspace, Qt.Key.Key_Period):
        length = desk.area.code_length
        shown.key(erasing)
        assert desk.area.code_length == length - 1
    while desk.area.code_length < digits:
        shown.key("7")
    shown.key(Qt.Key.Key_Return)
    settle(20)
    until_now = len(happened)
    shown.key("7")  # no digit counts while the code is checked
    assert len(happened) == until_now
    assert desk.area.checking


NAMES = {
    Qt.Key.Key_Enter: "Enter", Qt.Key.Key_Return: "Enter", Qt.Key.Key_Backspace: "Backspace", Qt.Key.Key_Tab: "Tab",
    Qt.Key.Key_Left: "←", Qt.Key.Key_Right: "→", Qt.Key.Key_Up: "↑", Qt.Key.Key_Down: "↓", Qt.Key.Key_Escape: "Esc",
    Qt.Key.Key_5: "5", Qt.Key.Key_Plus: "+",
}  # fmt: skip


def test_the_key_test_names_each_key(counter: tuple[Play, ExampleDesk]) -> None:
    shown, _, happened = opened(counter, Page.KEYS, Page.TECHNICIAN)
    for key in NAMES:
        shown.key(key)
    assert happened == [events.KeyPressed(name) for name in NAMES.values()]


def test_the_display_test_tells_the_sizes_of_the_panel(counter: tuple[Play, ExampleDesk]) -> None:
    shown, _, _ = opened(counter, Page.DISPLAY, Page.TECHNICIAN)
    window = shown.window.window
    width, height = (round(pixels / shown.px_per_mm) for pixels in (window.width(), window.height()))
    (told,) = [text for text in shown.texts() if " px · " in text]
    assert told.startswith(f"{window.width()}×{window.height()} px · {width}×{height} mm · ")


def test_every_tile_of_a_menu_is_on_one_of_its_pages(counter: tuple[Play, ExampleDesk]) -> None:
    shown, desk = counter
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
