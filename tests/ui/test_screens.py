"""Every screen, at every moment, in every language, size and panel: whole, legible, touchable, without a complaint."""

from dataclasses import replace
from itertools import combinations

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QColor

from kiosk.visit.model import LANGUAGES, Display, Screen, TextSize
from tests.ui import layout
from tests.ui.stage import moment, play, practice_offer
from ui.samples import moments
from ui.views import frame

PANELS = ("carrier-counter", "seven-bank-atm")


@pytest.mark.parametrize("size", list(TextSize))
@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("panel", PANELS)
def test_every_moment_is_whole_and_legible(qapp: QCoreApplication, panel: str, language: str, size: TextSize) -> None:
    shown = moments(practice_offer())
    assert {visit.screen for visit in shown.values()} == set(Screen)
    with play(moment("attract", language), panel) as stage:
        px_per_mm = stage.window.window.width() / {"carrier-counter": 217, "seven-bank-atm": 305}[panel]
        found = {}
        for name, visit in shown.items():
            stage.show(replace(visit, language=language, display=Display(size)))
            window = stage.window.window
            assert f"screen:{visit.screen}" in layout.by_name(window)
            found[name] = [
                *layout.cut_texts(window),
                *layout.texts_over_texts(window),
                *layout.covered_controls(window),
                *layout.small_targets(window, px_per_mm),
                *layout.small_capitals(window, px_per_mm),
                *layout.missing_glyphs(window),
            ]
        assert {name: problems for name, problems in found.items() if problems} == {}


@pytest.mark.parametrize("panel", PANELS)
def test_ten_languages_fit_the_first_screen(
    qapp: QCoreApplication, panel: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(frame, "LANGUAGES", tuple(frame.AUTONYMS))
    with play(moment("attract"), panel) as stage:
        window = stage.window.window
        assert sum(name.startswith("language:") for name in layout.by_name(window)) == 10
        assert layout.cut_texts(window) + layout.covered_controls(window) == []


def test_names_are_unique_among_what_is_shown(qapp: QCoreApplication) -> None:
    with play(moment("attract")) as stage:
        for name, visit in moments(practice_offer()).items():
            stage.show(visit)
            names = layout.by_name(stage.window.window)
            twice = [each for each, items in names.items() if len(items) > 1 and ":" in each and each != "pin:tries"]
            assert (name, twice) == (name, [])


def test_the_checker_sees_a_text_that_is_too_long(qapp: QCoreApplication) -> None:
    with play(moment("review")) as stage:
        assert layout.cut_texts(stage.window.window) == []
        stage.item("action:next").setProperty("text", "Donaudampfschifffahrtsgesellschaft" * 4)
        stage.show(moment("review"))
        assert any("Donaudampf" in problem for problem in layout.cut_texts(stage.window.window))


def test_the_checker_sees_texts_over_each_other(qapp: QCoreApplication) -> None:
    with play(moment("attract")) as stage:
        window = stage.window.window
        assert layout.texts_over_texts(window) == []
        stage.item("title").setProperty("words", "word " * 60)
        stage.show(moment("attract"))
        assert layout.texts_over_texts(window) != []


def test_the_checker_sees_small_covered_and_unwritable(qapp: QCoreApplication) -> None:
    with play(moment("pin")) as stage:
        window, key = stage.window.window, stage.item("key:5")
        key.setHeight(40)
        assert any("key:5" in problem for problem in layout.small_targets(window, 5.9))
        key.setX(key.x() + 60)
        assert any("key:6" in problem for problem in layout.covered_controls(window))
        key.setProperty("text", "\N{NAZAR AMULET}")
        assert any("\N{NAZAR AMULET}" in problem for problem in layout.missing_glyphs(window))


@pytest.mark.parametrize(("high_contrast", "least"), [(False, 10.0), (True, 20.0)])
def test_contrast_of_texts(qapp: QCoreApplication, high_contrast: bool, least: float) -> None:
    with play(replace(moment("menu"), display=Display(high_contrast=high_contrast))) as stage:
        theme = stage.window.engine.singletonInstance("Kiosk", "Theme")
        pairs = [
            *((ink, ground) for ink in ("ink", "softInk") for ground in ("paper", "surface", "brandTint", "doneTint")),
            ("brandInk", "brand"),
            ("heroInk", "hero"),
            ("cautionInk", "caution"),
            ("done", "surface"),
            ("brand", "surface"),
        ]
        weak = {pair: contrast(theme.property(pair[0]), theme.property(pair[1])) for pair in pairs}
        assert {pair: value for pair, value in weak.items() if value < least} == {}
        assert contrast(theme.property("heroAccent"), theme.property("hero")) >= 7
        assert contrast(theme.property("disabledInk"), theme.property("disabled")) >= 7
        assert contrast(theme.property("focus"), theme.property("paper")) >= 4.5


def contrast(one: QColor, other: QColor) -> float:
    """WCAG 2 contrast ratio."""
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def luminance(color: QColor) -> float:
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in color.getRgbF()[:3]]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def test_applied_waiting_and_refused_never_share_a_word(qapp: QCoreApplication) -> None:
    for language in LANGUAGES:
        with play(moment("attract", language)) as stage:
            words = []
            for name in ("result-applied", "result-queued", "result-already_applied"):
                stage.show(moment(name, language))
                words.append(stage.item("result:state").property("text"))
            assert all(one not in other and other not in one for one, other in combinations(words, 2))


def test_refused_shows_no_code_to_scan_and_no_print(qapp: QCoreApplication) -> None:
    with play(moment("result-malformed")) as stage:
        assert "action:print" not in layout.by_name(stage.window.window)
        assert not any("Scan" in text for text in stage.texts())
