"""Contrast of every moment, as painted: texts 7:1 always, 10:1 by default, 20:1 in high contrast; outlines 3:1."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtQml import QQmlProperty

from kiosk.visit.model import Display
from tests.ui import contrast
from tests.ui.contrast import Picture, weak_edges, weak_ring, weak_texts
from tests.ui.scene import Scene, pages
from tests.ui.stage import Findings, Play, moment, play, practice_offer
from ui.gallery.moments import moments

LEAST = {False: 10.0, True: 20.0}


def seen(stage: Play) -> tuple[Scene, Picture]:
    picture = Picture(stage.window.grab())
    return Scene(stage.window.window), picture


@pytest.mark.parametrize("high", [False, True], ids=["default", "high"])
def test_every_text_and_outline_stands_out(qapp: QCoreApplication, high: bool) -> None:
    display = Display(high_contrast=high)
    with play(moment("attract", "ja")) as stage:
        found = Findings()
        for name, visit in moments(practice_offer()).items():
            stage.open(replace(visit, language="ja", display=display))
            # Ornament, and keys that lead nowhere.
            lesser = {stage.theme_colour("disabledInk").name(), "" if high else stage.theme_colour("heroAccent").name()}
            for at, scene in enumerate(pages(stage.window.window)):
                picture = Picture(stage.window.grab())
                found.add(f"{name}, page {at + 1}", weak_texts(scene, picture, LEAST[high], lesser))
                found.add(f"{name}, page {at + 1}", weak_edges(scene, picture))
        found.check()


@pytest.mark.parametrize("high", [False, True], ids=["default", "high"])
def test_the_keyboard_shows_where_it_is_on_every_control(qapp: QCoreApplication, high: bool) -> None:
    one_of_each = {visit.screen: name for name, visit in moments(practice_offer()).items()}
    with play(moment("attract", "ja")) as stage:
        found = []
        for name in one_of_each.values():
            stage.open(replace(moment(name, "ja"), display=Display(high_contrast=high)))
            screen = Scene(stage.window.window)
            for control in screen.controls:
                if not control.item.isEnabled() or control.layer < screen.top:
                    continue
                control.item.forceActiveFocus(Qt.FocusReason.TabFocusReason)
                scene, picture = seen(stage)
                found.append((name, weak_ring(scene, picture, control)))
        assert len(found) > 50
        assert [(name, problem) for name, problem in found if problem] == []


def test_a_pale_text_is_found(qapp: QCoreApplication) -> None:
    with play(moment("menu")) as stage:
        assert weak_texts(*seen(stage), 10) == []
        stage.item("title").setProperty("color", "#6f7f7c")
        (problem,) = weak_texts(*seen(stage), 10)
        assert problem.startswith("What") or "3.9" in problem
        # Four times paler than 7:1 is found out of use, too.
        stage.item("title").setEnabled(False)
        assert len(weak_texts(*seen(stage), 10)) == 1


def test_a_text_out_of_use_needs_seven(qapp: QCoreApplication) -> None:
    with play(moment("consent")) as stage:
        assert not any(problem.startswith("Next:") for problem in weak_texts(*seen(stage), 12))
        stage.item("action:next").setEnabled(True)
        assert any(problem.startswith("Next: 10.7") for problem in weak_texts(*seen(stage), 12))


def test_a_pale_outline_is_found(qapp: QCoreApplication) -> None:
    with play(moment("consent")) as stage:
        assert weak_edges(*seen(stage)) == []
        back = stage.item("consent:terms").property("background")
        QQmlProperty.write(back, "color", "#eeeeee")
        QQmlProperty.write(back, "border.color", "#dddddd")
        (problem,) = weak_edges(*seen(stage))
        assert problem.startswith("consent:terms: 1.")


def test_a_pale_box_to_tick_is_found(qapp: QCoreApplication) -> None:
    with play(moment("consent")) as stage:
        boxes = [
            each
            for each in Scene(stage.window.window).boxes
            if "consent:terms" in [above.name for above in each.above] and 40 < each.rect.width() < 100
        ]
        QQmlProperty.write(boxes[0].item, "border.color", "#dddddd")
        (problem,) = weak_edges(*seen(stage))
        assert problem.startswith("consent:terms: 1.")


def test_a_ring_that_is_missing_or_pale_is_found(qapp: QCoreApplication) -> None:
    with play(moment("menu")) as stage:
        control = next(each for each in Scene(stage.window.window).controls if each.name == "action:display")
        assert "nothing shows" in weak_ring(*seen(stage), control)
        control.item.forceActiveFocus(Qt.FocusReason.TabFocusReason)
        scene, picture = seen(stage)
        assert weak_ring(scene, picture, control) == ""
        for line in scene.boxes:
            if any(above.item.objectName() == "focus:ring" for above in line.above):
                QQmlProperty.write(line.item, "border.color", "#e0e0e0")
        assert weak_ring(*seen(stage), control).startswith("ring of action:display: 1.")


def test_contrast_is_that_of_the_standard() -> None:
    assert contrast.ratio(0x000000, 0xFFFFFF) == pytest.approx(21)
    assert contrast.ratio(0x767676, 0xFFFFFF) == pytest.approx(4.54, abs=0.01)
    assert contrast.ratio(0xFFFFFF, 0xFFFFFF) == 1
