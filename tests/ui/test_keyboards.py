"""Keys on the screen, touched: every kind of value can be typed, by finger and by keyboard, and a secret stays one."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest

from kiosk.campaign.model import FieldKind
from kiosk.campaign.search import characters
from kiosk.visit.events import Erased, Event, Next, Revealed, Typed
from kiosk.visit.machine import advance
from kiosk.visit.model import Screen, Visit
from kiosk.visit.timeout_values import Timeouts
from tests.ui import hearing, layout
from tests.ui.stage import Play, moment, play, practice_offer
from ui.formats import DOT
from ui.gallery.gallery import settle
from ui.views.services import search

OFFER = practice_offer()
NOBODY_PRESSES = frozenset({"page", "clear", "backspace"})


def keys(stage: Play) -> set[str]:
    """The characters of the keys that are shown."""
    names = layout.by_name(stage.window.window)
    return {name.removeprefix("key:") for name in names if name.startswith("key:")} - NOBODY_PRESSES


def typed(stage: Play) -> str:
    return "".join(event.character for event in stage.stage.posted if isinstance(event, Typed))


def live(stage: Play, visit: Visit) -> Visit:
    """Carry out what was posted, as the machine does, and show what comes of it."""
    for event in stage.stage.posted:
        visit, _ = advance(visit, event, 0.0, OFFER, Timeouts())
    stage.stage.posted.clear()
    stage.show(visit)
    return visit


def press(
    stage: Play,
    text: str,
    modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
    key: int = Qt.Key.Key_unknown,
) -> None:
    """A key of a keyboard beside the screen that brings `text`."""
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        QCoreApplication.sendEvent(stage.window.window, QKeyEvent(kind, key, modifiers, text))
    settle(2)


def test_every_field_begins_with_the_first_page_of_its_keys(qapp: QCoreApplication) -> None:
    with play(moment("field-ascii-empty")) as stage:
        for _ in range(2):
            stage.touch("key:page")
        assert "key:#" in layout.by_name(stage.window.window)
        stage.show(moment("field-upper-empty"))
        stage.show(moment("field-ascii-empty"))
        assert "key:q" in layout.by_name(stage.window.window)


@pytest.mark.parametrize("name", ["field", "field-upper", "field-ascii", "field-birth_date", "phone"])
def test_every_character_that_a_value_may_hold_has_a_key(qapp: QCoreApplication, name: str) -> None:
    visit = moment(name)
    service = OFFER.service(visit.service)
    assert service is not None
    kinds = [each.kind for each in service.fields]
    kind = (*kinds, FieldKind.DIGITS)[visit.at_field]  # the phone number is asked for after them
    wanted = {chr(code) for code in range(0x20, 0x7F) if kind.allows(chr(code))}
    with play(visit) as stage:
        for _page in range(3 if kind is FieldKind.ASCII else 1):
            for key in sorted(keys(stage)):
                stage.touch(f"key:{key}")
            if kind is FieldKind.ASCII:
                stage.touch("key:page")
        assert set(typed(stage)) == wanted


@pytest.mark.parametrize("terminal", ["carrier-counter", "post-office"])
@pytest.mark.parametrize("name", ["field", "field-ascii", "field-birth_date-empty", "phone"])
def test_erasing_is_one_character_or_all(qapp: QCoreApplication, name: str, terminal: str) -> None:
    with play(moment(name), terminal) as stage:
        stage.touch("key:backspace")
        stage.touch("key:clear")
        stage.key(Qt.Key.Key_Backspace)
        stage.key(Qt.Key.Key_Delete)
        assert stage.stage.posted == [Erased(), Erased(everything=True)] * 2


def test_a_keyboard_beside_the_screen_types_what_is_on_its_keys(qapp: QCoreApplication) -> None:
    with play(moment("field")) as stage:
        press(stage, "5")
        press(stage, "5")
        assert live(stage, moment("field")).inputs[0] == moment("field").inputs[0] + "55"
        stage.show(moment("field-ascii-empty"))
        for character in "aB3 +":
            press(stage, character)
        assert typed(stage) == "aB3 +"
        stage.stage.posted.clear()
        stage.show(moment("field-upper-empty"))
        press(stage, "j")
        assert typed(stage) == "J", "where only capital letters go, nobody has to hold a key for them"
        stage.stage.posted.clear()
        stage.show(moment("field-ascii-empty"))
        for character in "+-*/":
            press(stage, character, Qt.KeyboardModifier.KeypadModifier)
        assert typed(stage) == ""


# --- what is masked


def test_a_secret_is_shown_as_long_as_somebody_holds_the_button(qapp: QCoreApplication) -> None:
    visit = moment("field-secret")
    with play(visit) as stage:
        assert DOT * 10 in stage.item("field:value").property("text")
        middle = layout.scene_rect(stage.item("action:reveal")).center()
        point, left = QPoint(round(middle.x()), round(middle.y())), Qt.MouseButton.LeftButton
        QTest.mousePress(stage.window.window, left, Qt.KeyboardModifier.NoModifier, point)
        visit = live(stage, visit)
        assert visit.revealed
        assert "Pa55-w0rd!" in stage.item("field:value").property("text")
        QTest.mouseRelease(stage.window.window, left, Qt.KeyboardModifier.NoModifier, point)
        assert stage.stage.posted == [Revealed(shown=False)]
        visit = live(stage, visit)
        assert DOT * 10 in stage.item("field:value").property("text")


def test_who_cannot_hold_shows_a_secret_with_enter_until_the_focus_goes(qapp: QCoreApplication) -> None:
    visit = moment("field-secret")
    with play(visit) as stage:
        stage.item("action:reveal").forceActiveFocus(Qt.FocusReason.TabFocusReason)
        for enter in (Qt.Key.Key_Enter, Qt.Key.Key_Return):
            stage.stage.posted.clear()
            stage.key(enter)
            assert stage.stage.posted[-1] == Revealed(shown=True)
        visit = live(stage, visit)
        assert visit.revealed
        stage.item("key:q").forceActiveFocus(Qt.FocusReason.TabFocusReason)
        assert live(stage, visit).revealed is False
        stage.show(replace(visit, revealed=True))
        stage.item("action:reveal").forceActiveFocus(Qt.FocusReason.TabFocusReason)
        stage.key(Qt.Key.Key_Return)
        assert stage.stage.posted[-1] == Revealed(shown=False)


@pytest.mark.parametrize("name", ["field-secret", "field-secret-shown"])
def test_a_secret_is_never_spoken(qapp: QCoreApplication, name: str) -> None:
    with play(moment(name)) as stage:
        said = [f"{each.name} {each.more}" for each in hearing.heard(stage.window.window)]
        assert said
        assert not any("Pa55" in words for words in said)


def test_a_secret_date_is_never_spoken_either(qapp: QCoreApplication) -> None:
    born = moment("field-birth_date")
    services = tuple(
        replace(each, service=replace(each.service, fields=tuple(replace(f, secret=True) for f in each.service.fields)))
        for each in OFFER.services
    )
    with play(moment("menu")) as stage:
        stage.stage.offer = replace(OFFER, services=services)
        for shown in (False, True):
            stage.show(replace(born, revealed=shown))
            assert "action:reveal" in layout.by_name(stage.window.window)
            said = [f"{each.name} {each.more}" for each in hearing.heard(stage.window.window)]
            assert not any("1958" in words or "04" in words for words in said)


# --- a Japanese year of birth


def born(era: str, year: str, terminal: str = "carrier-counter") -> list[Event]:
    with play(moment("field-birth_date-empty"), terminal) as stage:
        if "era:ask" in layout.by_name(stage.window.window):
            stage.touch("era:ask")
        stage.touch(f"era:{era}")
        for digit in year:
            stage.touch(f"key:{digit}")
        assert stage.stage.posted == []
        if stage.item("era:use").isEnabled():
            stage.touch("era:use")
        return list(stage.stage.posted)


@pytest.mark.parametrize(
    ("era", "year", "western"),
    [
        ("taisho", "1", "1912"),
        ("taisho", "15", "1926"),
        ("showa", "1", "1926"),
        ("showa", "33", "1958"),
        ("showa", "64", "1989"),
        ("heisei", "1", "1989"),
        ("heisei", "31", "2019"),
        ("reiwa", "1", "2019"),
        ("reiwa", "9", "2027"),
    ],
)
def test_a_year_of_an_era_is_typed_as_a_western_year(qapp: QCoreApplication, era: str, year: str, western: str) -> None:
    assert born(era, year) == [Typed(digit) for digit in western]


@pytest.mark.parametrize(
    ("era", "year"), [("showa", "65"), ("showa", "0"), ("heisei", "32"), ("reiwa", "10"), ("taisho", "")]
)
def test_a_year_that_its_era_never_had_is_not_typed(qapp: QCoreApplication, era: str, year: str) -> None:
    assert born(era, year, "seven-bank-atm") == []


def test_what_is_cleared_leaves_no_era_and_no_year_of_it(qapp: QCoreApplication) -> None:
    with play(moment("field-birth_date-empty"), "seven-bank-atm") as stage:
        stage.touch("era:showa")
        stage.touch("key:3")
        stage.touch("key:clear")
        stage.touch("key:1")
        assert stage.stage.posted == [Erased(everything=True), Typed("1")], "digits go into the field again"
        stage.touch("era:heisei")
        stage.touch("key:2")
        assert str(stage.item("era:year").property("words")).endswith("2 = 1990")


def test_a_keyboard_beside_the_screen_types_into_the_era_too(qapp: QCoreApplication) -> None:
    with play(moment("field-birth_date-empty"), "seven-bank-atm") as stage:
        stage.touch("era:showa")
        stage.key("6")
        stage.key("4")
        stage.key(Qt.Key.Key_Backspace)
        stage.key("3")
        assert "1988" in stage.item("era:year").property("words")
        stage.touch("era:use")
        assert typed(stage) == "1988"


# --- values that stand together


def by_keys(stage: Play, visit: Visit, digits: str) -> Visit:
    for digit in digits:
        press(stage, digit)
        visit = live(stage, visit)
    return visit


def test_enter_after_a_full_value_does_not_leave_out_the_next(qapp: QCoreApplication) -> None:
    """The next box has come by itself; who presses Enter after each value would skip the phone number unasked."""
    visit = moment("fields")
    with play(visit, "seven-bank-atm") as stage:
        visit = by_keys(stage, visit, "9027")
        assert (visit.inputs[1], visit.at_field) == ("9027", 2)
        stage.key(Qt.Key.Key_Return)
        assert stage.stage.posted == []
        for digits, screen in (("", Screen.REVIEW), ("0042", Screen.REVIEW), ("00", Screen.FIELD)):
            after = by_keys(stage, visit, digits)
            stage.key(Qt.Key.Key_Return)
            assert live(stage, after).screen is screen, digits
            stage.show(visit)


def test_enter_goes_on_from_a_box_that_was_touched(qapp: QCoreApplication) -> None:
    """The value that was typed before the touch is not the one that Enter ends."""
    visit = moment("fields")
    with play(visit, "seven-bank-atm") as stage:
        visit = by_keys(stage, visit, "9027")
        stage.touch("field:box:0")
        visit = live(stage, visit)
        assert visit.at_field == 0
        stage.key(Qt.Key.Key_Return)
        assert stage.stage.posted == [Next()]


def test_enter_does_not_return_to_a_box_that_was_touched(qapp: QCoreApplication) -> None:
    visit = moment("fields")
    with play(visit, "seven-bank-atm") as stage:
        stage.touch("field:box:1")
        visit = by_keys(stage, live(stage, visit), "9027")
        stage.key(Qt.Key.Key_Return)
        assert live(stage, visit).at_field == 2


def test_the_way_back_from_all_of_them_is_the_screen_before(qapp: QCoreApplication) -> None:
    visit = replace(moment("fields"), at_field=2)
    with play(visit, "lawson-copier") as stage:
        stage.touch("action:back")
        assert live(stage, visit).screen is Screen.SERVICE_TERMS
        stage.show(visit)
        press(stage, "*", Qt.KeyboardModifier.KeypadModifier, Qt.Key.Key_Asterisk)
        assert live(stage, visit).screen is Screen.SERVICE_TERMS


# --- the phone number is optional


def test_the_phone_number_can_be_left_out_at_any_moment(qapp: QCoreApplication) -> None:
    with play(moment("phone")) as stage:
        assert not stage.item("action:next").isEnabled()
        stage.touch("action:skip")
        assert stage.stage.posted == [Erased(everything=True), Next()]
        assert live(stage, moment("phone")).screen is Screen.REVIEW
        stage.show(replace(moment("phone"), phone=""))
        assert "action:skip" not in layout.by_name(stage.window.window)
        assert stage.item("action:next").property("text") == "Skip"
        stage.touch("action:next")
        assert stage.stage.posted == [Next()]


# --- the search


def find(stage: Play, visit: Visit, faces: str) -> Visit:
    for face in faces:
        stage.touch(f"key:{face}")
        visit = live(stage, visit)
    return visit


@pytest.mark.parametrize(
    ("language", "layout_key", "faces", "found"),
    [
        ("ja", "", "さくらへ゜い", "さくらペイ"),
        ("ja", "", "かえて゛か", "かえでカード"),
        ("ja", "layout:latin", "sakurapei", "さくらペイ"),
        ("en", "", "tsubame", "Tsubame IC"),
        ("zh", "layout:latin", "sakura", "樱花支付"),
    ],
)
def test_a_service_is_found_key_by_key(
    qapp: QCoreApplication, language: str, layout_key: str, faces: str, found: str
) -> None:
    visit = moment("search", language)
    with play(visit) as stage:
        if layout_key:
            stage.touch(layout_key)
        visit = find(stage, visit, faces)
        assert stage.item("action:next").property("text").endswith("1")
        stage.touch("action:next")
        visit = live(stage, visit)
        assert visit.screen is Screen.SERVICE
        services = [name for name in layout.by_name(stage.window.window) if name.startswith("service:")]
        assert [stage.item(name).property("text") for name in services] == [found]
        stage.touch("action:all")
        assert live(stage, visit).query == ""


@pytest.mark.parametrize(("language", "other", "face"), [("ja", "kana", "あいう"), ("zh", "names", "汉字")])
def test_the_key_of_another_keyboard_shows_what_is_on_it(
    qapp: QCoreApplication, language: str, other: str, face: str
) -> None:
    with play(moment("search", language)) as stage:
        assert stage.item("layout:latin").property("text") == "ABC"
        stage.touch("layout:latin")
        assert stage.item(f"layout:{other}").property("text") == face
        stage.touch(f"layout:{other}")
        assert stage.item("layout:latin").property("text") == "ABC"


@pytest.mark.parametrize("language", ["zh", "ko", "th", "ne"])
def test_a_name_is_picked_whole_characters_at_a_time(qapp: QCoreApplication, language: str) -> None:
    visit = moment("search", language)
    name = next(each.service.names[language] for each in OFFER.services if each.service.code == "sakura-pay")
    with play(visit) as stage:
        for character in characters(name.replace(" ", ""))[:2]:
            while f"key:{character}" not in layout.by_name(stage.window.window):
                stage.touch("key:page")
            stage.touch(f"key:{character}")
            visit = live(stage, visit)
        found = search(visit, OFFER).found
        assert 0 < found < len(OFFER.services)
        assert stage.item("action:next").property("text").endswith(str(found))


def test_after_each_character_the_keys_begin_at_their_first_page(qapp: QCoreApplication) -> None:
    """The second page of fewer characters would be empty."""
    some = OFFER.services[0]
    named = tuple(f"{chr(0x4E00 + at)}{'付钱'[at % 2]}" for at in range(80))
    many = tuple(
        replace(some, service=replace(some.service, names=some.service.names | {"zh": name})) for name in named
    )
    with play(moment("search", "zh")) as stage:
        stage.stage.offer = replace(OFFER, services=many)
        stage.show(moment("search", "zh"))
        stage.touch("key:page")
        assert f"key:{named[0][0]}" not in layout.by_name(stage.window.window)
        stage.show(replace(moment("search", "zh"), query=named[70][0]))
        assert f"key:{named[70][1]}" in layout.by_name(stage.window.window)
        stage.show(moment("search", "zh"))
        for other in ("key:page", "layout:latin", "layout:names"):
            stage.touch(other)
        assert f"key:{named[0][0]}" in layout.by_name(stage.window.window)


def test_a_key_that_finds_nothing_does_nothing_and_keeps_the_focus(qapp: QCoreApplication) -> None:
    with play(replace(moment("search", "en"), query="tsubam")) as stage:
        stage.touch("key:q")
        assert stage.stage.posted == []
        stage.item("key:e").forceActiveFocus(Qt.FocusReason.TabFocusReason)
        stage.key(Qt.Key.Key_Return)
        assert typed(stage) == "e"
        live(stage, moment("search", "en"))
        assert stage.window.window.activeFocusItem() is stage.item("key:e")


@pytest.mark.parametrize("language", ["ja", "zh", "th", "en"])
def test_a_keyboard_beside_the_screen_searches_by_latin_letters_in_any_language(
    qapp: QCoreApplication, language: str
) -> None:
    """It types like an American one, whatever is written on its keys."""
    visit = moment("search", language)
    sakura = next(each.service.names[language] for each in OFFER.services if each.service.code == "sakura-pay")
    with play(visit) as stage:
        for character in "sakurap":
            press(stage, character)
        press(stage, "+", Qt.KeyboardModifier.KeypadModifier)
        assert typed(stage) == "sakurap"
        visit = live(stage, visit)
        stage.touch("action:next")
        live(stage, visit)
        found = [name for name in layout.by_name(stage.window.window) if name.startswith("service:")]
        assert [stage.item(name).property("text") for name in found] == [sakura]


def test_kinds_of_services_are_a_question_of_their_own(qapp: QCoreApplication) -> None:
    visit = moment("service")
    with play(visit) as stage:
        stage.touch("action:category")
        assert not any(name.startswith("service:") for name in layout.by_name(stage.window.window))
        stage.touch("category:debit")
        visit = live(stage, visit)
        assert stage.item("service:kamome-debit").isEnabled()
        assert "action:next" not in layout.by_name(stage.window.window), "nothing of this kind is chosen yet"
        stage.touch("action:category")
        while "category:all" not in layout.by_name(stage.window.window):
            stage.touch("page:next")
        stage.touch("category:all")
        assert live(stage, visit).category is None


@pytest.mark.parametrize("terminal", ["carrier-counter", "lawson-copier"])
def test_what_is_doubtful_is_asked_whatever_keyboard_types_it(qapp: QCoreApplication, terminal: str) -> None:
    """A field of letters may hold twelve digits, too."""
    visit = moment("field-ascii-empty")
    inputs = [*visit.inputs]
    inputs[visit.at_field] = "123456789018"
    with play(replace(visit, inputs=tuple(inputs)), terminal) as stage:
        shown = stage.window.model.topic("entry").property("doubt")
        assert shown
        assert shown in stage.texts()


@pytest.mark.parametrize("touched", ["", "do:self"], ids=["beside", "control"])
def test_a_touch_hides_the_focus_that_keys_have_shown(qapp: QCoreApplication, touched: str) -> None:
    with play(moment("menu")) as stage:
        assert stage.theme("byKeys") is False
        stage.key(Qt.Key.Key_Tab)
        assert stage.theme("byKeys") is True
        if touched:
            stage.touch(touched)
        else:
            corner = QPoint(stage.window.window.width() - 2, stage.window.window.height() // 2)
            QTest.mouseClick(stage.window.window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, corner)
            settle(5)
        assert stage.theme("byKeys") is False
