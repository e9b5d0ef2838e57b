"""A whole visit by keys alone: at the real terminal, with those of a numeric keypad, seeing only what has the ring."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtQuick import QQuickItem, QQuickWindow
from PySide6.QtTest import QTest

from kiosk.campaign.model import ItemCode
from kiosk.visit.events import ApplicantChosen, Back, DisplayChosen, Erased, LanguageChosen, Next, PinLength, Typed
from kiosk.visit.model import Applicant, Contrast, Display, Screen, TextSize
from tests.journeys.inside import Inside, inside
from tests.ui import layout
from tests.ui.scene import Scene, scene_rect
from tests.ui.stage import Play, moment, play
from ui.gallery.gallery import settle

KEYPAD = Qt.KeyboardModifier.KeypadModifier
PLAIN = Qt.KeyboardModifier.NoModifier
ENOUGH = 120
"""More steps than any screen has controls."""


class Keys:
    """A person who presses keys and looks where the ring is."""

    def __init__(self, window: QQuickWindow, rest: Callable[[], None]) -> None:
        self.window = window
        self.rest = rest

    def press(self, *keys: Qt.Key, keypad: bool = True) -> None:
        for key in keys:
            QTest.keyClick(self.window, key, KEYPAD if keypad else PLAIN)
            self.rest()

    def type(self, digits: str) -> None:
        self.press(*(Qt.Key(Qt.Key.Key_0 + int(digit)) for digit in digits))

    @property
    def focused(self) -> QQuickItem | None:
        """The control that shows the ring."""
        item = self.window.activeFocusItem()
        return item if item is not None and layout.is_control(item) and item.property("visualFocus") else None

    @property
    def at(self) -> str:
        return self.focused.objectName() if self.focused else ""

    def go_to(self, name: str, forward: bool = True) -> None:
        """Along the chain until the ring is at `name`."""
        self.go_to_by(Qt.Key.Key_Plus if forward else Qt.Key.Key_Minus, name)

    def go_to_by(self, key: Qt.Key, name: str) -> None:
        for _ in range(ENOUGH):
            if self.at == name:
                return
            self.press(key)
        raise AssertionError(f"{name} is not reached; the last one was {self.at}")

    def enter(self, name: str = "") -> None:
        """Press Enter, there if a name is given."""
        if name:
            self.go_to(name)
        self.press(Qt.Key.Key_Enter)


def keys_at(stage: Play) -> Keys:
    return Keys(stage.window.window, lambda: settle(2))


def keys_inside(terminal: Inside) -> Keys:
    return Keys(terminal.terminal.window.window, lambda: terminal.rest(0.01))


# --- the whole visit


@pytest.mark.long
def test_a_whole_visit_by_the_keys_of_a_keypad(tmp_path: Path) -> None:
    with inside(tmp_path, {"terminal": "lawson-copier"}) as terminal:
        keys = keys_inside(terminal)
        terminal.until(lambda: "language:en" in layout.by_name(keys.window))  # not while it is closed: "starting"
        to_the_card(terminal, keys)
        terminal.lay("alice")
        terminal.until_screen(Screen.ITEMS)
        for item in ItemCode:
            keys.enter(f"answer:{item}:apply")
        terminal.until_screen(Screen.SERVICE)
        to_the_fields(terminal, keys)
        fill_in(terminal, keys)
        terminal.until_screen(Screen.PIN)
        keys.type("12344")
        keys.press(Qt.Key.Key_Enter)
        terminal.until_screen(Screen.RESULT)
        assert terminal.visit.result is not None
        assert terminal.visit.display == Display(TextSize.LARGE)
        keys.enter("action:next")
        terminal.until_screen(Screen.TAKE_CARD)
        terminal.reader.remove()
        terminal.until_screen(Screen.ATTRACT)
        assert terminal.visit.display == Display()


def to_the_card(terminal: Inside, keys: Keys) -> None:
    keys.enter("language:en")
    terminal.until_screen(Screen.MENU)
    keys.press(Qt.Key.Key_Slash)
    keys.enter("display:large")
    keys.press(Qt.Key.Key_Slash)
    keys.enter("do:self")
    terminal.until_screen(Screen.CONSENT)
    keys.enter("consent:privacy")
    keys.enter("consent:terms")
    keys.enter("action:next")
    terminal.until_screen(Screen.CARD)


def to_the_fields(terminal: Inside, keys: Keys) -> None:
    keys.enter("action:search")
    terminal.until_screen(Screen.SEARCH)
    for letter in "sakura":
        keys.go_to(f"key:{letter}", forward=letter in "sk")
        keys.enter()
    keys.enter("action:next")
    terminal.until_screen(Screen.SERVICE)
    keys.enter("service:sakura-pay")
    terminal.until_screen(Screen.SERVICE_TERMS)
    keys.enter("terms:accept")
    terminal.until_screen(Screen.FIELD)


def fill_in(terminal: Inside, keys: Keys) -> None:
    """At a field digits are typed and Enter confirms, wherever the ring is not."""
    keys.type("6140278233514821")
    keys.press(Qt.Key.Key_Enter)
    keys.type("902746")
    keys.press(Qt.Key.Key_Enter)
    keys.type("0042")
    keys.press(Qt.Key.Key_Enter)
    terminal.until_screen(Screen.REVIEW)
    assert terminal.visit.phone == "0042"
    read_on(terminal, keys)
    while terminal.visit.screen is Screen.REVIEW:  # what cannot be undone asks for Enter twice
        keys.enter()


def read_on(terminal: Inside, keys: Keys) -> None:
    """Round the chain, turning pages, until all were read and the ring is at the thing to do. A page that was turned to
    counts as read after a moment.
    """
    (hold,) = layout.by_name(keys.window)["action:next"]

    def read() -> bool:
        if keys.at == "action:next" and hold.property("missing") == "":
            return True
        keys.press(Qt.Key.Key_Enter if keys.at == "page:next" else Qt.Key.Key_Plus)
        return False

    terminal.until(read)


# --- what each key does


def test_the_signs_of_a_keypad_move_and_those_among_letters_are_typed(qapp: QCoreApplication) -> None:
    with play(moment("field-ascii")) as stage:
        keys = keys_at(stage)
        for key, character in ((Qt.Key.Key_Plus, "+"), (Qt.Key.Key_Minus, "-"), (Qt.Key.Key_Asterisk, "*")):
            keys.press(key, keypad=False)
            assert stage.stage.posted.pop() == Typed(character)
        keys.press(Qt.Key.Key_Slash, Qt.Key.Key_Period, keypad=False)
        assert stage.stage.posted == [Typed("/"), Typed(".")]
        stage.stage.posted.clear()

        assert keys.at == ""
        keys.press(Qt.Key.Key_Plus)
        assert keys.at != ""
        keys.press(Qt.Key.Key_Minus)
        keys.press(Qt.Key.Key_Period, Qt.Key.Key_7, Qt.Key.Key_Asterisk)
        assert stage.stage.posted == [Erased(), Typed("7"), Back()]


def test_a_telephone_s_keys_do_what_its_profile_says(qapp: QCoreApplication) -> None:
    """They come like those of a keyboard; among letters they are typed."""
    with play(moment("field"), "seven-bank-atm") as stage:
        keys = keys_at(stage)
        keys.press(Qt.Key.Key_Asterisk, Qt.Key.Key_Plus, Qt.Key.Key_Period, keypad=False)
        assert stage.stage.posted == [Erased()]
        keys.press(Qt.Key.Key_NumberSign, keypad=False)
        keys.go_to_by(Qt.Key.Key_Right, "display:large")
        keys.press(Qt.Key.Key_NumberSign, keypad=False)
        assert keys.at != "display:large"
    with play(moment("field-ascii"), "seven-bank-atm") as stage:
        keys_at(stage).press(Qt.Key.Key_Asterisk, Qt.Key.Key_NumberSign, keypad=False)
        assert stage.stage.posted == [Typed("*"), Typed("#")]


def test_without_a_keypad_no_sign_does_anything(qapp: QCoreApplication) -> None:
    with play(moment("menu"), keys=None) as stage:
        keys = keys_at(stage)
        keys.press(Qt.Key.Key_Down)
        before = keys.at
        keys.press(Qt.Key.Key_Plus, Qt.Key.Key_Asterisk, Qt.Key.Key_Slash)
        assert keys.at == before
        assert stage.stage.posted == []


def test_what_the_keys_do_stands_on_the_first_screen_from_the_first_key_on(qapp: QCoreApplication) -> None:
    with play(moment("attract"), "lawson-copier") as stage:
        keys = ("+ next", "- previous", "Enter choose", "* back", ". (point) erase", "/ text size")
        line = "Keys: " + ", ".join(each.replace(" ", "\N{NO-BREAK SPACE}") for each in keys)
        assert line not in stage.texts()
        keys_at(stage).press(Qt.Key.Key_Down)
        assert line in stage.texts()
    with play(moment("attract"), "post-office") as stage:
        assert line in stage.texts()


def test_no_sign_of_a_keypad_acts_on_what_lies_under_the_warning(qapp: QCoreApplication) -> None:
    with play(moment("idle")) as stage:
        keys_at(stage).press(Qt.Key.Key_Asterisk, Qt.Key.Key_Slash, Qt.Key.Key_Period)
        assert stage.stage.posted == []


def test_the_pin_is_typed_and_erased_by_a_keypad(qapp: QCoreApplication) -> None:
    with play(moment("pin")) as stage:
        keys_at(stage).press(Qt.Key.Key_4, Qt.Key.Key_0, Qt.Key.Key_Period, Qt.Key.Key_Asterisk)
        assert stage.stage.posted == [PinLength(1), PinLength(2), PinLength(1), Back()]


def test_arrows_go_where_they_point_on_a_keyboard(qapp: QCoreApplication) -> None:
    with play(moment("field-ascii-empty")) as stage:
        keys = keys_at(stage)
        keys.go_to("key:w")
        for arrow, name in (
            (Qt.Key.Key_Right, "key:e"),
            (Qt.Key.Key_Down, "key:d"),
            (Qt.Key.Key_Left, "key:s"),
            (Qt.Key.Key_Up, "key:w"),
            (Qt.Key.Key_Up, "key:2"),
        ):
            keys.press(arrow, keypad=False)
            assert keys.at == name
        keys.enter()
        assert stage.stage.posted == [Typed("2")]


@pytest.mark.parametrize(
    "name", ["menu", "applicant", "service", "search-typed", "review", "attract", "result-applied"]
)
def test_arrows_reach_every_control(qapp: QCoreApplication, name: str) -> None:
    with play(moment(name)) as stage:
        keys = keys_at(stage)
        wanted = {each.name for each in Scene(stage.window.window).controls if each.item.isEnabled()}
        wanted -= {"page:next", "page:previous"}  # the focus turns the pages by itself
        keys.press(Qt.Key.Key_Down)
        reached, waiting = {keys.at}, [keys.at]
        while waiting:
            here = stage.item(waiting.pop())
            for arrow in (Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Up):
                here.forceActiveFocus(Qt.FocusReason.TabFocusReason)
                keys.press(arrow)
                if keys.at not in reached:
                    reached.add(keys.at)
                    waiting.append(keys.at)
        assert wanted <= reached


def test_the_first_key_shows_where_it_is_and_does_nothing_else(qapp: QCoreApplication) -> None:
    with play(moment("attract")) as stage:
        keys = keys_at(stage)
        assert keys.at == ""
        keys.enter()
        assert keys.at == "action:begin"
        assert stage.stage.posted == []
        keys.enter()
        assert stage.stage.posted == [LanguageChosen("en")]
        stage.show(moment("menu"))
        assert keys.at == "do:self"


def test_no_key_does_anything_while_the_terminal_starts(qapp: QCoreApplication) -> None:
    with play(moment("starting")) as stage:
        keys = keys_at(stage)
        assert stage.texts().count("This terminal is getting ready. Please wait a moment.") == 1
        keys.enter()
        keys.enter()
        assert stage.stage.posted == []
        stage.show(moment("attract"))
        keys.enter()
        assert keys.at == "action:begin"


def test_who_touches_sees_no_ring(qapp: QCoreApplication) -> None:
    with play(moment("menu")) as stage:
        keys = keys_at(stage)
        keys.press(Qt.Key.Key_Down)
        assert keys.at != ""
        stage.touch("do:self")
        assert stage.stage.posted == [ApplicantChosen(Applicant.SELF)]
        stage.show(moment("representative-child"))
        assert keys.at == ""


@pytest.mark.parametrize("name", ["review", "items-answered", "info-safety"])
def test_who_turns_to_the_last_page_by_touch_sees_no_ring(qapp: QCoreApplication, name: str) -> None:
    """Where the button that was touched is of no more use, the focus goes on, unseen."""
    with play(moment(name)) as stage:
        stage.read_on()
        assert not any(item.property("visualFocus") for item in layout.visible_items(stage.window.window))


def test_the_next_person_begins_without_a_ring(qapp: QCoreApplication) -> None:
    with play(moment("result-applied")) as stage:
        keys = keys_at(stage)
        keys.press(Qt.Key.Key_Down)
        assert keys.at != ""
        stage.show(replace(moment("attract"), number=moment("attract").number + 1))
        assert keys.at == ""
        keys.enter()
        assert stage.stage.posted == [], "the first key of the next person only shows where it is"


@pytest.mark.parametrize(
    ("name", "control"),
    [
        ("items-answered", "action:next"),
        ("items", "item:card"),
        ("menu", "do:self"),
        ("menu", "topic:items"),
        ("consent", "consent:terms"),
        ("field-ascii-empty", "key:q"),
    ],
)
@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_either_enter_key_does_what_a_touch_does(qapp: QCoreApplication, name: str, control: str, key: Qt.Key) -> None:
    with play(moment(name)) as stage:
        stage.touch(control)
        (touched,) = stage.stage.posted
        keys_at(stage).go_to(control)
        stage.stage.posted.clear()
        keys_at(stage).press(key, keypad=key is Qt.Key.Key_Enter)
        assert stage.stage.posted == [touched]


HELD = [("items-answered", "action:next"), ("menu", "do:self"), ("consent", "consent:terms")]


@pytest.mark.parametrize(("name", "control"), HELD)
@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_a_key_that_is_held_from_the_screen_before_presses_nothing(
    qapp: QCoreApplication, name: str, control: str, key: Qt.Key
) -> None:
    with play(moment(name)) as stage:
        keys_at(stage).go_to(control)
        stage.stage.posted.clear()
        repeated = QKeyEvent(QEvent.Type.KeyPress, key, PLAIN, "\r", True)
        for _ in range(3):
            QCoreApplication.sendEvent(stage.window.window, repeated)
        assert stage.stage.posted == []


def test_a_key_held_too_long_presses_once(qapp: QCoreApplication) -> None:
    with play(moment("items-answered")) as stage:
        keys = keys_at(stage)
        keys.go_to("action:next")
        stage.stage.posted.clear()
        event = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Return, PLAIN, "\r", True)
        for _ in range(3):
            QCoreApplication.sendEvent(stage.window.window, event)
        assert stage.stage.posted == []
        keys.enter()
        assert stage.stage.posted == [Next()]


# --- where the focus is


def test_the_ring_is_as_thick_as_a_line_that_old_eyes_see(qapp: QCoreApplication) -> None:
    with play(moment("menu")) as stage:
        keys = keys_at(stage)
        keys.press(Qt.Key.Key_Down)
        assert keys.focused is not None
        colour = stage.theme_colour("focus")
        picture = stage.window.grab()
        edge = scene_rect(keys.focused)
        line = [picture.pixelColor(x, round(edge.center().y())) for x in range(round(edge.center().x()))]
        assert line.count(colour) >= round(stage.px_per_mm)


def test_the_panel_keeps_the_focus_and_gives_it_back(qapp: QCoreApplication) -> None:
    with play(moment("consent")) as stage:
        keys = keys_at(stage)
        keys.go_to("consent:terms")
        keys.press(Qt.Key.Key_Slash)
        seen = set()
        for key in (Qt.Key.Key_Tab, Qt.Key.Key_Plus, Qt.Key.Key_Down, Qt.Key.Key_Right, Qt.Key.Key_Up):
            for _ in range(12):
                keys.press(key, keypad=key is not Qt.Key.Key_Tab)
                seen.add(keys.at)
        options = {"low_reach", "more_time", "less_motion", "normal", "large", "largest"}
        named = {f"display:{each}" for each in options} | {f"contrast:{each}" for each in Contrast}
        assert seen == named | {"action:close"}
        keys.press(Qt.Key.Key_Escape)
        assert keys.at == "consent:terms"
        keys.press(Qt.Key.Key_Slash)
        keys.go_to("contrast:high")
        keys.enter()
        assert stage.stage.posted == [DisplayChosen(Display(contrast=Contrast.HIGH))]
        keys.enter("action:close")
        assert keys.at == "consent:terms"


def test_the_panel_of_languages_opens_at_the_one_that_is_spoken(qapp: QCoreApplication) -> None:
    with play(moment("menu", "pt")) as stage:
        keys = keys_at(stage)
        keys.enter("action:language")
        assert keys.at == "language:pt"


def test_the_warning_takes_the_focus_and_gives_it_back(qapp: QCoreApplication) -> None:
    with play(replace(moment("idle"), warning=None)) as stage:
        keys = keys_at(stage)
        keys.go_to("action:quit")
        stage.show(moment("idle"))
        for _ in range(5):
            assert keys.at in ("action:continue", "action:end")
            keys.press(Qt.Key.Key_Plus)
        stage.show(replace(moment("idle"), warning=None))
        assert keys.at == "action:quit"


def test_the_focus_turns_the_pages_and_is_always_in_view(qapp: QCoreApplication) -> None:
    for name in ("review", "representative-child", "applicant", "items"):
        with play(moment(name)) as stage:
            keys = keys_at(stage)
            for _ in range(30):
                keys.press(Qt.Key.Key_Plus)
                assert keys.focused is not None
                page = layout.page_of(keys.focused)
                where = scene_rect(keys.focused)
                assert page is None or scene_rect(page).adjusted(-3, -3, 3, 3).contains(where), keys.at


def test_at_the_last_page_the_focus_goes_to_what_is_next(qapp: QCoreApplication) -> None:
    with play(moment("info-items")) as stage:
        keys = keys_at(stage)
        assert keys.at == ""
        for _ in range(ENOUGH):
            keys.go_to("page:next")
            keys.enter()
            if keys.at != "page:next":
                break
        assert keys.at == "action:next"
