"""Contrast as painted: texts 7:1 always, 10:1 by default, 20:1 in high contrast, 4.5:1 in low glare; outlines 3:1."""

from dataclasses import replace
from typing import Final

import numpy as np
import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtQml import QQmlProperty

from kiosk.visit.model import Contrast, Display, Visit
from tests.ui import contrast as measured
from tests.ui.contrast import Picture, weak_drawings, weak_edges, weak_ring, weak_texts
from tests.ui.scene import Scene, pages
from tests.ui.stage import SHARE, Findings, Play, all_moments, moment, play

LEAST = {Contrast.NORMAL: 10.0, Contrast.HIGH: 20.0, Contrast.DARK: 10.0, Contrast.LOW_GLARE: 4.5}
EVERY: Final = {Contrast.NORMAL: 1, Contrast.HIGH: 1, Contrast.DARK: 5, Contrast.LOW_GLARE: 5}
"""Of the moments one in so many; the colours are the same on all of them, and `make look` takes every one."""


def some(contrast: Contrast) -> dict[str, Visit]:
    share = 1 if SHARE == 1 else EVERY[contrast]
    return dict(list(all_moments().items())[::share])


def seen(stage: Play) -> tuple[Scene, Picture]:
    picture = Picture(stage.window.grab())
    return Scene(stage.window.window), picture


@pytest.mark.parametrize("contrast", Contrast)
def test_every_text_outline_and_sign_stands_out(qapp: QCoreApplication, contrast: Contrast) -> None:
    display = Display(contrast=contrast)
    with play(moment("attract", "ja")) as stage:
        found = Findings()
        for name, visit in some(contrast).items():
            stage.open(replace(visit, language="ja", display=display))
            # Ornament, and keys that lead nowhere.
            ornament = "" if contrast is Contrast.HIGH else stage.theme_colour("heroAccent").name()
            lesser = {stage.theme_colour("disabledInk").name(), ornament}
            for at, scene in enumerate(pages(stage.window.window)):
                picture = Picture(stage.window.grab())
                found.add(f"{name}, page {at + 1}", weak_texts(scene, picture, LEAST[contrast], lesser))
                found.add(f"{name}, page {at + 1}", weak_edges(scene, picture))
                found.add(f"{name}, page {at + 1}", weak_drawings(scene, picture))
        found.check()


GROUNDS: Final = ("paper", "surface", "brandTint", "caution", "doneTint", "disabled")
INKS: Final = ("ink", "softInk", "disabledInk", "brand", "cautionInk", "done")


@pytest.mark.parametrize("contrast", [each for each in Contrast if each is not Contrast.HIGH])
def test_no_two_grounds_and_no_two_inks_are_alike(qapp: QCoreApplication, contrast: Contrast) -> None:
    """A box is seen on its page, and what was answered among the answers. High contrast has frames instead."""
    with play(replace(moment("menu"), display=Display(contrast=contrast))) as stage:
        for names in (GROUNDS, INKS):
            assert len({stage.theme_colour(name).name() for name in names}) == len(names)


@pytest.mark.parametrize("contrast", Contrast)
def test_only_the_bright_themes_have_white_and_only_high_contrast_is_black(
    qapp: QCoreApplication, contrast: Contrast
) -> None:
    """The code for a phone is black everywhere."""
    with play(replace(moment("review"), display=Display(contrast=contrast))) as stage:
        colours = {f"{each:06x}" for each in np.unique(Picture(stage.window.grab()).pixels)}
        assert ("ffffff" in colours) is (contrast in (Contrast.NORMAL, Contrast.HIGH))
        assert ("000000" in colours) is (contrast is Contrast.HIGH)
        assert stage.theme_colour("paper").name()[1:] in colours


@pytest.mark.parametrize("contrast", Contrast)
def test_the_keyboard_shows_where_it_is_on_every_control(qapp: QCoreApplication, contrast: Contrast) -> None:
    one_of_each = {visit.screen: name for name, visit in all_moments().items()}
    with play(moment("attract", "ja")) as stage:
        found = []
        for name in one_of_each.values():
            stage.open(replace(moment(name, "ja"), display=Display(contrast=contrast)))
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


def test_a_pale_sign_is_found(qapp: QCoreApplication) -> None:
    with play(moment("card-reading")) as stage:
        assert weak_drawings(*seen(stage)) == []
        sign = next(each for each in Scene(stage.window.window).items if each.item.property("stroke") is not None)
        sign.item.setProperty("color", "#eeeeee")
        assert len(weak_drawings(*seen(stage))) == 1


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
    assert measured.ratio(0x000000, 0xFFFFFF) == pytest.approx(21)
    assert measured.ratio(0x767676, 0xFFFFFF) == pytest.approx(4.54, abs=0.01)
    assert measured.ratio(0xFFFFFF, 0xFFFFFF) == 1
