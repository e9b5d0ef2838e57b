"""Every screen, at every moment, in every language, size and panel: whole, legible, touchable, without a complaint."""

from collections.abc import Iterator
from dataclasses import replace
from itertools import combinations

import pytest
from PySide6.QtCore import QCoreApplication

from kiosk.visit.model import LANGUAGES, Display, Screen, TextSize, Visit
from tests.ui import layout
from tests.ui.stage import SHARE, Findings, Play, distinct_panels, moment, play, practice_offer, some_moments
from ui.gallery.gallery import profile_codes
from ui.gallery.moments import moments
from ui.qr import QUIET_ZONE
from ui.typography import ruby

pytestmark = pytest.mark.long

SMALLEST, *OTHERS = sorted(distinct_panels(), key=lambda code: code != profile_codes()[0])
WIDEST = "es"
"""The language that takes the most room in a line."""


@pytest.fixture(scope="module")
def stage(request: pytest.FixtureRequest) -> Iterator[Play]:
    """One window for all tests of a panel: making one costs as much as a hundred screens."""
    with play(moment("attract"), request.param) as found:
        yield found


def look(stage: Play, language: str, display: Display, at: dict[str, Visit]) -> None:
    """Fail with what is wrong with which moment, on all its pages, and with the largest settings over one of them."""
    found = Findings()
    for name, visit in at.items():
        stage.open(replace(visit, language=language, display=display))
        window = stage.window.window
        assert f"screen:{visit.screen}" in layout.by_name(window)
        found.add(name, layout.findings(window, stage.px_per_mm))
    # Within low reach the language may be chosen in the panel of the display.
    buttons = ("action:display",) if display.low_reach else ("action:language", "action:display")
    for button in buttons if display.text_size is TextSize.LARGEST else ():
        stage.open(moment("menu", language, display))
        stage.touch(button)
        stage.window.grab()
        found.add(f"menu, {button}", layout.findings(stage.window.window, stage.px_per_mm))
        stage.touch("action:close")
    found.add("warnings", stage.window.warnings)
    stage.window.warnings.clear()
    found.check()


def test_there_is_a_moment_of_every_screen() -> None:
    assert {visit.screen for visit in moments(practice_offer()).values()} == set(Screen)


@pytest.mark.parametrize("stage", [SMALLEST], indirect=True)
def test_every_way_stands_on_the_first_page_where_there_is_the_least_room(stage: Play) -> None:
    """At the usual size of text; in easy Japanese the readings over the words take the room of the second row."""
    for language in set(LANGUAGES) - {ruby.LANGUAGE}:
        stage.open(moment("menu", language))
        assert "page:next" not in layout.by_name(stage.window.window), language
        assert {"do:self", "do:child_by_representative", "do:others", "do:status"} <= set(
            layout.by_name(stage.window.window)
        )


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("stage", [SMALLEST], indirect=True)
def test_every_moment_is_whole_and_legible_where_there_is_the_least_room(stage: Play, language: str) -> None:
    """The largest text on the smallest panel: more of the moments."""
    look(stage, language, Display(TextSize.LARGEST), some_moments(LANGUAGES.index(language), min(SHARE, 3)))


@pytest.mark.parametrize("size", TextSize)
@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("stage", [SMALLEST, *OTHERS], indirect=True)
def test_every_panel_is_whole_and_legible(
    stage: Play, language: str, size: TextSize, request: pytest.FixtureRequest
) -> None:
    turn = 3 * LANGUAGES.index(language) + list(TextSize).index(size) + len(request.node.callspec.params["stage"])
    look(stage, language, Display(size), some_moments(turn))


@pytest.mark.parametrize("stage", sorted(set(profile_codes()) - set(distinct_panels())), indirect=True)
def test_every_other_terminal_is_whole_and_legible(stage: Play) -> None:
    look(stage, "ja", Display(), moments(practice_offer()))


@pytest.mark.parametrize("stage", [SMALLEST, *OTHERS], indirect=True)
def test_every_moment_within_low_reach_is_whole_and_legible(stage: Play) -> None:
    turn = round(stage.window.window.height())
    look(stage, WIDEST, Display(TextSize.LARGEST, low_reach=True), some_moments(turn))


def test_names_are_unique_among_what_is_shown(qapp: QCoreApplication) -> None:
    with play(moment("attract")) as stage:
        for name, visit in moments(practice_offer()).items():
            stage.show(visit)
            names = layout.by_name(stage.window.window)
            twice = [each for each, items in names.items() if len(items) > 1 and ":" in each and each != "pin:tries"]
            assert (name, twice) == (name, [])


def test_applied_waiting_and_refused_never_share_a_word(qapp: QCoreApplication) -> None:
    for language in LANGUAGES:
        with play(moment("attract", language)) as stage:
            words = []
            for name in ("result-applied", "result-queued", "result-already_applied"):
                stage.show(moment(name, language))
                words.append(stage.item("title").property("text"))
            assert all(one not in other and other not in one for one, other in combinations(words, 2))


def test_refused_shows_no_code_to_scan_and_no_print(qapp: QCoreApplication) -> None:
    with play(moment("result-malformed")) as stage:
        assert "action:print" not in layout.by_name(stage.window.window)
        assert not any("Scan" in text for text in stage.texts())


@pytest.mark.parametrize("panel", distinct_panels())
def test_a_code_keeps_the_light_margin_that_phones_need(qapp: QCoreApplication, panel: str) -> None:
    """Four modules all around (ISO/IEC 18004), and whole pixels a module."""
    for name in ("result-queued", "notice-reader_failed", "closed-no_reader"):
        with play(moment(name), panel) as stage:
            codes = [each for each in layout.visible_items(stage.window.window) if each.property("modules")]
            assert codes, name
            for code in codes:
                drawn = code.property("modules") * code.property("module")
                assert (min(code.width(), code.height()) - drawn) / 2 >= QUIET_ZONE * code.property("module") > 0
