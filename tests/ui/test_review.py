"""The review: all that will be signed, how each part is changed, how it is confirmed (S17, R51)."""

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt
from PySide6.QtGui import QFont, QKeyEvent
from PySide6.QtTest import QTest

from kiosk.campaign.model import Availability, FieldRole
from kiosk.visit.events import EditAsked, Event, ReceiptDeclined, Revealed, Reviewed
from kiosk.visit.model import LANGUAGES, Applicant, Display, Screen
from tests.ui import layout
from tests.ui.scene import Scene
from tests.ui.stage import Play, moment, play, practice_offer, until
from ui.automatic_shopper.reading import Reading
from ui.formats import DOT, grouped
from ui.gallery.gallery import settle
from ui.translation.catalogue import translator
from ui.views.review import EMPTY, review

OFFER = practice_offer()
EN = translator("en")
HOLD_MS = 1500
FORGOTTEN_MS = 10_000


def test_a_service_that_has_closed_meanwhile_leaves_every_row_its_name() -> None:
    offered = tuple(replace(each, availability=Availability.CLOSED) for each in OFFER.services)
    visit = moment("review")
    before, now = review(visit, OFFER, EN), review(visit, replace(OFFER, services=offered), EN)
    assert [row.label for row in now.rows] == [row.label for row in before.rows]


def test_codes_are_dots_until_somebody_holds_them_open() -> None:
    visit = moment("review")
    service = OFFER.service(visit.service)
    assert service is not None
    for revealed in (False, True):
        *rows, _phone = [
            row for row in review(replace(visit, revealed=revealed), OFFER, EN).rows if row.edit == "field"
        ]
        for field, value, row in zip(service.fields, visit.inputs, rows, strict=True):
            hidden = field.role is FieldRole.CODE and not revealed
            assert row.value == (DOT * len(value) if hidden else grouped(value, field.group))


@pytest.mark.parametrize(
    ("applicant", "named"),
    [
        (Applicant.SELF, "in my own name"),
        (Applicant.MINOR, "in my own name or in my legal representative's"),
        (Applicant.CHILD, "in the child's own name or in mine"),
        (Applicant.WARD, "in the name of the person whose card this is"),
    ],
)
def test_whose_name_counts_depends_on_who_applies(applicant: Applicant, named: str) -> None:
    own, checked, final = review(replace(moment("review"), applicant=applicant), OFFER, EN).declarations
    assert own.endswith(named)
    assert (checked, final) == ("I have checked the ID and the code", "I understand that it cannot be changed")


def test_what_the_held_button_declares_stands_on_the_screen(qapp: QCoreApplication) -> None:
    visit = moment("review-child")
    with play(visit) as stage:
        reach(stage, "action:next")
        texts = stage.texts()
        shown = review(visit, OFFER, EN)
        assert {shown.declared, *shown.declarations} <= set(texts)


def test_a_receipt_can_be_declined_where_one_would_come_out(qapp: QCoreApplication) -> None:
    with play(replace(moment("review"), printer_ready=True)) as stage:
        reach(stage, "receipt:wanted")
        stage.touch("receipt:wanted")
        assert stage.stage.posted == [ReceiptDeclined(declined=True)]


def test_that_there_will_be_no_receipt_is_said_before_the_commit() -> None:
    for ready, told in ((None, False), (True, False), (False, True)):
        assert bool(review(replace(moment("review"), printer_ready=ready), OFFER, EN).no_paper) is told


def test_it_stands_on_the_screen_that_there_will_be_no_receipt(qapp: QCoreApplication) -> None:
    visit = replace(moment("review"), printer_ready=False)
    with play(visit) as stage:
        said = layout.plain(review(visit, OFFER, EN).no_paper)
        for _ in range(9):
            if said in stage.texts():
                break
            stage.touch("page:next")
        assert said in stage.texts()


def test_a_service_that_is_gone_leaves_nothing_to_confirm() -> None:
    assert review(replace(moment("review"), service="gone"), OFFER, EN) == EMPTY


def reach(stage: Play, name: str) -> None:
    """Turn pages until it can be touched; on the last one, once that has stood still for a while."""
    reading = Reading(stage.window.window)
    for _ in range(9):
        until(lambda: reading.can_touch(name) or stage.item("page:next").isEnabled())
        if reading.can_touch(name):
            return
        stage.touch("page:next")
    raise AssertionError(name)


@pytest.mark.parametrize(
    ("name", "event"),
    [
        ("edit:service", EditAsked(Screen.SERVICE)),
        ("edit:field:0", EditAsked(Screen.FIELD, 0)),
        ("edit:field:1", EditAsked(Screen.FIELD, 1)),
        ("edit:field:2", EditAsked(Screen.FIELD, 2)),
        ("edit:items", EditAsked(Screen.ITEMS)),
    ],
)
def test_each_part_has_its_button(qapp: QCoreApplication, name: str, event: Event) -> None:
    with play(moment("review")) as stage:
        reach(stage, name)
        stage.touch(name)
        assert stage.stage.posted == [event]


def test_codes_are_shown_only_while_the_button_is_held(qapp: QCoreApplication) -> None:
    visit = moment("review")
    with play(visit) as stage:
        middle = press(stage, "action:reveal")
        assert stage.stage.posted == [Revealed(shown=True)]
        stage.show(replace(visit, revealed=True))
        assert visit.inputs[1] in stage.texts()
        release(stage, middle)
        assert stage.stage.posted == [Revealed(shown=True), Revealed(shown=False)]
        stage.show(visit)
        assert visit.inputs[1] not in stage.texts()


def press(stage: Play, name: str) -> QPoint:
    where = layout.scene_rect(stage.item(name)).center()
    middle = QPoint(round(where.x()), round(where.y()))
    QTest.mousePress(stage.window.window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, middle)
    return middle


def release(stage: Play, middle: QPoint) -> None:
    QTest.mouseRelease(stage.window.window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, middle)
    settle(5)


def applied(stage: Play) -> int:
    return sum(isinstance(event, Reviewed) for event in stage.stage.posted)


def filled(stage: Play) -> float:
    """How far the bar of the button is."""
    return float(stage.item("action:next").property("filled"))


def fuller(stage: Play, share: float) -> Callable[[], bool]:
    return lambda: filled(stage) > share


@contextmanager
def read_through(less_motion: bool = False) -> Iterator[Play]:
    """The review after its last page was turned to: only then its button can be held."""
    with play(moment("review", display=Display(less_motion=less_motion)), "seven-bank-atm") as stage:
        stage.read_on()
        until(lambda: stage.item("action:next").isEnabled())
        yield stage


def test_held_long_enough_it_applies_once(qapp: QCoreApplication) -> None:
    with read_through() as stage:
        bars: list[float] = []

        def done() -> bool:
            bars.append(filled(stage))
            return applied(stage) == 1

        middle = press(stage, "action:next")
        until(done)
        assert bars[:-1] == sorted(bars[:-1]), "the bar shows how far it is"
        assert bars[-2] > 0.5, "a slow machine paints some steps in one, but not half of them"
        release(stage, middle)
        settle(50)
        assert applied(stage) == 1
        assert stage.item("action:next").property("armed") is False, "letting go is no first tap"


def test_a_short_touch_applies_nothing_even_if_the_program_stood_still_meanwhile(qapp: QCoreApplication) -> None:
    """The finger went up long before the program noticed; to its clock it was held long enough."""
    with read_through() as stage:
        middle = press(stage, "action:next")
        until(fuller(stage, 0))
        time.sleep(1.2 * HOLD_MS / 1000)
        settle(1)
        release(stage, middle)
        settle(HOLD_MS // 2)
        assert applied(stage) == 0


def test_a_tap_only_asks_for_another_one(qapp: QCoreApplication) -> None:
    with read_through() as stage:
        stage.touch("action:next")
        assert applied(stage) == 0
        assert stage.item("action:next").property("text") == "Press once more to apply"
        stage.touch("action:next")
        assert applied(stage) == 1


def test_a_short_tap_never_becomes_a_long_press(qapp: QCoreApplication) -> None:
    with read_through() as stage:
        stage.touch("action:next")
        settle(HOLD_MS + 200)
        assert applied(stage) == 0
        assert filled(stage) == 0


def test_a_first_tap_is_forgotten_after_a_while(qapp: QCoreApplication) -> None:
    """Somebody who leans on the button later has not pressed it twice."""
    with read_through() as stage:
        button = stage.item("action:next")
        (forgets,) = (child for child in button.children() if child.property("interval") == FORGOTTEN_MS)
        stage.touch("action:next")
        assert button.property("armed")
        forgets.setProperty("interval", 10)
        until(lambda: not button.property("armed"))
        stage.touch("action:next")
        assert applied(stage) == 0


def test_a_finger_that_slides_away_applies_nothing(qapp: QCoreApplication) -> None:
    with read_through() as stage:
        press(stage, "action:next")
        settle(100)
        QTest.mouseMove(stage.window.window, QPoint(5, 5))
        release(stage, QPoint(5, 5))
        settle(HOLD_MS + 200)
        assert applied(stage) == 0
        assert filled(stage) == 0


def test_enter_twice_applies_and_enter_held_does_too(qapp: QCoreApplication) -> None:
    with read_through() as stage:
        stage.item("action:next").forceActiveFocus(Qt.FocusReason.TabFocusReason)
        stage.key(Qt.Key.Key_Return)
        assert applied(stage) == 0
        stage.key(Qt.Key.Key_Return)
        assert applied(stage) == 1
    with read_through() as stage:
        stage.item("action:next").forceActiveFocus(Qt.FocusReason.TabFocusReason)
        QTest.keyPress(stage.window.window, Qt.Key.Key_Enter)
        until(lambda: applied(stage) == 1)
        QTest.keyRelease(stage.window.window, Qt.Key.Key_Enter)
        assert applied(stage) == 1


def test_enter_held_on_a_keyboard_that_repeats_applies_too(qapp: QCoreApplication) -> None:
    """X11 tells a held key as one that goes up and down again and again."""
    with read_through() as stage:
        stage.item("action:next").forceActiveFocus(Qt.FocusReason.TabFocusReason)
        QTest.keyPress(stage.window.window, Qt.Key.Key_Return)

        def repeats() -> bool:
            for kind in (QEvent.Type.KeyRelease, QEvent.Type.KeyPress):
                event = QKeyEvent(kind, Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier, "\r", True)
                QCoreApplication.sendEvent(stage.window.window, event)
            return applied(stage) == 1

        until(repeats)
        QTest.keyRelease(stage.window.window, Qt.Key.Key_Return)
        assert applied(stage) == 1


def test_enter_pressed_shortly_never_becomes_a_long_press(qapp: QCoreApplication) -> None:
    with read_through() as stage:
        stage.item("action:next").forceActiveFocus(Qt.FocusReason.TabFocusReason)
        stage.key(Qt.Key.Key_Return)
        settle(HOLD_MS + 200)
        assert applied(stage) == 0


def test_without_motion_the_bar_goes_in_three_steps(qapp: QCoreApplication) -> None:
    with read_through(less_motion=True) as stage:
        middle = press(stage, "action:next")
        seen = set()

        def over() -> bool:
            seen.add(round(filled(stage), 3))
            return applied(stage) == 1

        until(over)
        release(stage, middle)
        assert seen == {0, 0.333, 0.667}


def test_nothing_can_be_applied_for_before_all_of_it_was_on_the_screen(qapp: QCoreApplication) -> None:
    with play(moment("review")) as stage:
        assert not stage.item("action:next").isEnabled()
        assert stage.item("action:next").property("text") == "Read on with ▼ first"
        stage.touch("action:next")
        stage.touch("action:next")
        assert stage.stage.posted == []
        reach(stage, "action:next")


@pytest.mark.parametrize("terminal", ["lawson-copier", "carrier-counter"])
def test_a_number_of_a_card_is_compared_as_one_line_of_full_size(qapp: QCoreApplication, terminal: str) -> None:
    """Also where the declarations are beside the rows, and leave them little width. Then it is below its label."""
    with play(moment("attract"), terminal) as stage:
        for language in LANGUAGES:
            stage.open(moment("review", language))
            shown = Scene(stage.window.window).texts
            (number,) = (each for each in shown if each.written.text == "4821 0093 7755 1206")
            assert len(number.written.lines) == 1, language
            assert number.written.pixel_size == QFont(number.seen.item.property("font")).pixelSize(), language


def test_a_masked_code_does_not_reach_the_button_that_shows_it(qapp: QCoreApplication) -> None:
    visit = moment("review")
    code = "604182"
    with play(moment("attract"), "lawson-copier") as stage:
        for language in LANGUAGES:
            stage.open(replace(visit, language=language, inputs=(*visit.inputs[:-1], code)))
            page = Scene(stage.window.window)
            (dots,) = (each for each in page.texts if each.written.text == DOT * len(code))
            (button,) = (each for each in page.controls if each.name == "action:reveal")
            ends = max(line.ink.right() for line in dots.lines)
            assert ends < button.rect.left(), language
