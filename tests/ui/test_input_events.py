"""Each touch and each key posts one event; a screen decides nothing by itself."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtQuick import QQuickItem

from kiosk.campaign.model import ItemCode
from kiosk.station.profile import Keypad
from kiosk.visit.events import (
    ApplicantChosen,
    Back,
    ConsentSet,
    Continue,
    DisplayChosen,
    Erased,
    ItemAnswered,
    LanguageChosen,
    Next,
    PathChosen,
    PinConfirmed,
    PinLength,
    Quit,
    Reviewed,
    ServiceChosen,
    ServiceTermsAccepted,
    Typed,
)
from kiosk.visit.model import LANGUAGES, Applicant, Consent, Contrast, Display, ItemAnswer, Path, TextSize
from tests.ui import layout
from tests.ui.scene import kind_of
from tests.ui.stage import NOW, Play, all_moments, moment, play, practice_offer, until
from ui.signed_text import confirmed
from ui.translation.catalogue import translator
from ui.views.review import review
from ui.views.services import services


@pytest.mark.parametrize(
    ("at", "touched", "event"),
    [
        ("attract", "language:zh", LanguageChosen("zh")),
        ("attract", "action:begin", LanguageChosen("en")),
        ("menu", "do:self", ApplicantChosen(Applicant.SELF)),
        ("menu", "do:child_by_representative", ApplicantChosen(Applicant.CHILD)),
        ("representative-child", "action:next", Next()),
        ("representative-child", "action:back", Back()),
        ("representative-child", "action:quit", Quit()),
        ("applicant", "applicant:self", ApplicantChosen(Applicant.SELF)),
        ("items", "answer:card:carry_over", ItemAnswered(ItemCode.CARD, ItemAnswer.CARRY_OVER)),
        ("service-terms", "terms:accept", ServiceTermsAccepted()),
        ("consent", "consent:privacy", ConsentSet(Consent.PRIVACY, given=False)),
        ("consent", "consent:terms", ConsentSet(Consent.TERMS, given=True)),
        ("service", "service:usagi-prepaid", ServiceChosen("usagi-prepaid")),
        ("field", "key:7", Typed("7")),
        ("field", "key:backspace", Erased()),
        ("field", "key:clear", Erased(everything=True)),
        ("field-upper", "key:Q", Typed("Q")),
        ("last-try", "action:stop", Quit()),
        ("last-try", "action:try", Next()),
        ("idle", "action:continue", Continue()),
        ("result-id_in_use", "action:next", Next()),
        ("status-none", "status:apply", PathChosen(Path.APPLY)),
    ],
)
def test_a_touch_is_an_event(qapp: QCoreApplication, at: str, touched: str, event: object) -> None:
    with play(moment(at)) as stage:
        stage.touch(touched)
        assert stage.stage.posted == [event]


def test_every_ascii_character_has_a_key(qapp: QCoreApplication) -> None:
    with play(moment("field-ascii")) as stage:
        missing = {chr(code) for code in range(0x20, 0x7F)}
        for _page in range(3):
            for name in list(layout.by_name(stage.window.window)):
                if name.startswith("key:") and len(name) == len("key:x"):
                    stage.touch(name)
            stage.touch("key:page")
        missing -= {event.character for event in stage.stage.posted if isinstance(event, Typed)}
        assert missing == set()


def test_pin_keys_reach_the_buffer_and_only_their_number_is_told(qapp: QCoreApplication) -> None:
    with play(moment("pin")) as stage:
        for digit in "4071":
            stage.touch(f"key:{digit}")
        assert stage.stage.posted == [PinLength(1), PinLength(2), PinLength(3), PinLength(4)]
        assert stage.stage.pin.take() == b"4071"


def test_a_pin_typed_anew_after_clear_is_that_pin_alone(qapp: QCoreApplication) -> None:
    """Digits that stayed in the buffer would be sent to the card, and cost a try."""
    with play(moment("pin")) as stage:
        for key in ("1", "2", "3", "4", "clear", "5", "6", "backspace", "7", "8", "9"):
            stage.touch(f"key:{key}")
        assert stage.stage.posted[4:7] == [PinLength(0), PinLength(1), PinLength(2)]
        assert stage.stage.pin.take() == b"5789"


def test_shuffled_keys_lie_elsewhere_each_time_and_type_what_is_on_them(qapp: QCoreApplication) -> None:
    """Where the operator wants it: no trace on the glass tells the PIN."""
    with play(moment("menu"), keypad=Keypad.SHUFFLED) as stage:
        orders = set()
        for _ in range(4):
            stage.show(moment("menu"))
            stage.show(moment("pin"))
            places = {digit: layout.scene_rect(stage.item(f"key:{digit}")).center() for digit in "0123456789"}
            orders.add(tuple(sorted(places, key=lambda digit: (places[digit].y(), places[digit].x()))))
            assert all(stage.item(f"key:{digit}").property("text") == digit for digit in places)
        assert len(orders) > 1
        for digit in "4071":
            stage.touch(f"key:{digit}")
        assert stage.stage.pin.take() == b"4071"
    with play(moment("pin"), keypad=Keypad.FIXED) as stage:
        rows = [round(layout.scene_rect(stage.item(f"key:{digit}")).y()) for digit in "1234567890"]
        assert rows == sorted(rows)


@pytest.mark.parametrize(("keypad", "marked"), [(Keypad.FIXED, ["5"]), (Keypad.SHUFFLED, [])])
def test_the_five_has_its_mark_where_fingers_look_for_it_and_nowhere_else(
    qapp: QCoreApplication, keypad: Keypad, marked: list[str]
) -> None:
    with play(moment("pin"), keypad=keypad) as stage:
        assert [digit for digit in "0123456789" if stage.item(f"key:{digit}").property("mark")] == marked


@pytest.mark.parametrize(
    ("work", "done", "now"),
    [
        ("signing", [], ["The card signs"]),
        ("accepting", ["The card signs"], ["Kept safe in this terminal"]),
        ("delivering", ["The card signs", "Kept safe in this terminal"], ["Sent"]),
    ],
)
def test_only_what_has_happened_is_ticked_while_it_works(
    qapp: QCoreApplication, work: str, done: list[str], now: list[str]
) -> None:
    """Who leaves because it says "sent" must not leave too early."""
    with play(moment(f"working-{work}")) as stage:
        stages = [each for each in layout.visible_items(stage.window.window) if each.property("done") is not None]
        ticked = [each for each in stages if any("Tick" in kind_of(inner) for inner in shown_below(each))]
        assert [each.property("modelData") for each in ticked] == done
        assert [each.property("modelData") for each in stages if each.property("now")] == now


def shown_below(item: QQuickItem) -> Iterator[QQuickItem]:
    for child in item.childItems():
        if child.isVisible():
            yield child
            yield from shown_below(child)


@pytest.mark.parametrize("key", [Qt.Key.Key_Delete, Qt.Key.Key_Escape])
def test_a_keyboard_clears_the_whole_pin(qapp: QCoreApplication, key: Qt.Key) -> None:
    with play(moment("pin")) as stage:
        for typed in (Qt.Key.Key_1, Qt.Key.Key_2, key, Qt.Key.Key_3):
            stage.key(typed)
        assert stage.stage.posted == [PinLength(1), PinLength(2), PinLength(0), PinLength(1)]
        assert stage.stage.pin.take() == b"3"


def test_a_keypad_beside_the_screen_types_too(qapp: QCoreApplication) -> None:
    with play(replace(moment("pin"), pin_length=4)) as stage:
        for key in (Qt.Key.Key_9, Qt.Key.Key_1, Qt.Key.Key_Backspace, Qt.Key.Key_Return):
            stage.key(key)
        assert stage.stage.posted == [PinLength(1), PinLength(2), PinLength(1), PinConfirmed()]
        stage.stage.posted.clear()
        stage.show(moment("field"))
        stage.key("5")
        stage.show(moment("field-upper"))
        stage.key("a")
        assert stage.stage.posted == [Typed("5"), Typed("A")]


def test_the_review_that_is_posted_is_the_one_that_is_shown(qapp: QCoreApplication) -> None:
    for language in LANGUAGES:
        visit = replace(moment("review", language), revealed=False)
        with play(visit, "seven-bank-atm") as stage:
            shown = review(visit, practice_offer(), translator(language))
            texts = stage.texts()
            for row in shown.rows:
                assert row.label in texts
                assert row.value in texts
            stage.read_on()
            until(stage.item("action:next").isEnabled)
            stage.touch("action:next")
            stage.touch("action:next")
            assert stage.stage.posted == [Reviewed(confirmed(visit, practice_offer()))]


def touchable(stage: Play) -> set[str]:
    window = stage.window.window
    return {
        name
        for name, (item, *_) in layout.by_name(window).items()
        if (page := layout.page_of(item)) is None
        or layout.scene_rect(page).adjusted(-3, -3, 3, 3).contains(layout.scene_rect(item))
    }


def test_every_control_can_be_reached_by_turning_pages(qapp: QCoreApplication) -> None:
    with play(moment("review")) as stage:
        seen = touchable(stage)
        for _ in range(5):
            if stage.item("page:next").property("enabled"):
                stage.touch("page:next")
            seen |= touchable(stage)
        assert {"edit:service", "edit:field:0", "edit:field:1", "edit:field:2", "edit:items"} <= seen


def test_tab_reaches_every_enabled_control_and_shows_where_it_is(qapp: QCoreApplication) -> None:
    with play(moment("attract")) as stage:
        for name in ("menu", "consent", "pin", "last-try", "result-applied", "idle"):
            stage.show(moment(name))
            wanted = {
                item.objectName()
                for item in layout.visible_items(stage.window.window)
                if layout.is_control(item) and item.isEnabled() and item.objectName()
            }
            if name == "idle":
                wanted = {"action:continue"}
            wanted -= {"page:next", "page:previous"}  # the focus turns the pages by itself, and ends both at their ends
            reached = set()
            for _ in range(len(wanted) + 12):
                stage.key(Qt.Key.Key_Tab)
                focused = stage.window.window.activeFocusItem()
                if focused is not None and layout.is_control(focused):
                    assert focused.property("visualFocus")
                    reached.add(focused.objectName())
            assert wanted <= reached, name


def test_arrows_move_like_tab(qapp: QCoreApplication) -> None:
    with play(moment("menu")) as stage:
        stage.key(Qt.Key.Key_Tab)
        first = stage.window.window.activeFocusItem().objectName()
        stage.key(Qt.Key.Key_Down)
        second = stage.window.window.activeFocusItem().objectName()
        stage.key(Qt.Key.Key_Up)
        assert stage.window.window.activeFocusItem().objectName() == first != second


def test_before_the_last_try_enter_stops(qapp: QCoreApplication) -> None:
    with play(moment("last-try")) as stage:
        stage.key(Qt.Key.Key_Return)
        assert stage.stage.posted == [Quit()]


def test_language_and_display_are_chosen_over_the_screen_and_keep_what_was_typed(qapp: QCoreApplication) -> None:
    visit = moment("field", "en")
    with play(visit) as stage:
        value = stage.item("field:value").property("text")
        stage.touch("action:language")
        stage.touch("language:ja")
        assert stage.stage.posted == [LanguageChosen("ja")]
        stage.show(replace(visit, language="ja"))
        assert stage.item("field:value").property("text") == value
        assert stage.item("field:title").property("words") == "決済サービスID"
        assert "次へ" in stage.texts()
        stage.touch("action:display")
        stage.touch("contrast:high")
        assert stage.stage.posted[-1] == DisplayChosen(Display(TextSize.NORMAL, contrast=Contrast.HIGH))


def test_nothing_under_the_idle_warning_can_be_touched(qapp: QCoreApplication) -> None:
    with play(moment("idle")) as stage:
        stage.touch("action:back")
        assert stage.stage.posted == []


def test_an_item_that_is_not_open_has_nothing_to_press(qapp: QCoreApplication) -> None:
    first, *others = practice_offer().campaign.items
    later = replace(practice_offer().campaign, items=(replace(first, start=None), *others)).on(NOW)
    with play(moment("items"), "lawson-copier", offer=later) as stage:
        pressed = touchable(stage)
        assert {f"item:{item.code}" for item in others} <= pressed
        assert not {name for name in pressed if str(first.code) in name.split(":")}


def test_what_cannot_be_chosen_cannot_be_pressed(qapp: QCoreApplication) -> None:
    before = replace(moment("service"), service=None)
    wanted = {f"service:{row.code}": row.available for row in services(before, practice_offer(), translator("en")).rows}
    found = set()
    with play(moment("menu")) as stage:
        stage.show(before)
        while True:
            for control in touchable(stage) & wanted.keys():
                stage.stage.posted.clear()
                stage.touch(control)
                assert bool(stage.stage.posted) is wanted[control], control
                found.add(wanted[control])
            more = layout.by_name(stage.window.window).get("page:next", [])
            if not more or not more[0].isEnabled():
                break
            stage.touch("page:next")
    assert found == {True, False}


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("service", "Use this service"),
        ("search", "Show services: {n}"),
        ("phone", "Next"),
        ("pin", "Confirm"),
        ("pin-reader", "Type it on the reader"),
        ("staff", "Go on"),
        ("result-applied", "Finish"),
        ("result-id_or_code_rejected", "Correct it"),
        ("result-rejected-again", "Finish"),
        ("status", "Finish"),
        ("notice-applicant_not_served", "Go back"),
        ("notice-not_my_number", "End"),
        ("notice-timed_out", "OK"),
    ],
)
def test_the_thing_to_do_is_called_what_it_does(qapp: QCoreApplication, name: str, words: str) -> None:
    with play(moment(name)) as stage:
        assert stage.item("action:next").property("text") == words.format(n=len(practice_offer().services))


@pytest.mark.parametrize("name", ["status", "status-none", "status-some", "status-closed"])
def test_a_tick_stands_at_what_is_done_and_at_nothing_else(qapp: QCoreApplication, name: str) -> None:
    with play(moment(name)) as stage:
        rows = [each for each in layout.visible_items(stage.window.window) if each.property("became") is not None]
        ticked = [any("Tick" in kind_of(inner) for inner in shown_below(row)) for row in rows]
        known = moment(name).status
        assert known is not None
        assert ticked == [row.state == "applied" for row in known.items]


@pytest.mark.parametrize("name", ["card-overdue", "working-overdue"])
def test_a_card_that_is_slow_is_told_to_lie_still(qapp: QCoreApplication, name: str) -> None:
    with play(moment(name)) as stage:
        assert "The card does not answer yet. Please wait and leave it still." in stage.texts()


def test_up_goes_back_one_page(qapp: QCoreApplication) -> None:
    with play(moment("info-items")) as stage:
        (pages,) = (each for each in layout.visible_items(stage.window.window) if each.property("next"))
        seen = [pages.property("offset")]
        for button in ("next", "next", "previous", "next", "previous", "previous"):
            stage.touch(f"page:{button}")
            seen.append(pages.property("offset"))
        first, second, third, *back = seen
        assert first < second < third
        assert back == [second, third, second, first]


def test_a_disabled_primary_does_nothing(qapp: QCoreApplication) -> None:
    with play(moment("review")) as stage:
        stage.touch("action:next")
        assert stage.stage.posted == []


def test_each_moment_belongs_to_a_name(qapp: QCoreApplication) -> None:
    assert len(all_moments()) > 50


@pytest.mark.parametrize(("given", "asked"), [({Consent.PRIVACY}, False), (set(Consent), True)])
def test_a_small_panel_asks_for_the_card_once_everything_is_agreed_to(
    qapp: QCoreApplication, given: set[Consent], asked: bool
) -> None:
    with play(replace(moment("consent"), consents=frozenset(given))) as stage:
        assert ("Place your card on the reader" in stage.texts()) is asked
        assert ("Please read and agree" in stage.texts()) is not asked
        assert ("card:asked" in layout.by_name(stage.window.window)) is asked
