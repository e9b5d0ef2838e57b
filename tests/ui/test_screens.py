"""Every screen, at every moment, in every language, size and panel: whole, legible, touchable, without a complaint.

The outcomes are looked at in `test_one_page.py`, the panels of display and language in `test_display_settings.py`.
"""

from collections.abc import Iterable, Iterator
from itertools import combinations, product

import pytest
from PySide6.QtCore import QCoreApplication

from kiosk.visit.model import LANGUAGES, Display, Screen, TextSize, Visit
from tests.ui import layout, scene
from tests.ui.covering import OUTCOMES, PANELS, SMALLEST, WIDEST, looks
from tests.ui.stage import SHARE, Findings, Play, all_moments, distinct_panels, moment, play, some_moments
from ui.gallery.gallery import profile_codes
from ui.qr import QUIET_ZONE
from ui.translation.catalogue import translator
from ui.typography import ruby

pytestmark = pytest.mark.long


@pytest.fixture(scope="module")
def stage(request: pytest.FixtureRequest) -> Iterator[Play]:
    """One window for all tests of a panel: making one costs as much as a hundred screens."""
    with play(moment("attract"), request.param) as found:
        yield found


def look(stage: Play, at: Iterable[tuple[str, Visit]]) -> None:
    """Fail with what is wrong with which moment, on all its pages."""
    found = Findings()
    for name, visit in at:
        stage.open(visit)
        window = stage.window.window
        assert f"screen:{visit.screen}" in layout.by_name(window)
        found.add(f"{name} at {visit.display.text_size}", layout.findings(window, stage.px_per_mm))
    found.add("warnings", stage.window.warnings)
    stage.window.warnings.clear()
    found.check()


def test_there_is_a_moment_of_every_screen() -> None:
    assert {visit.screen for visit in all_moments().values()} == set(Screen)


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
@pytest.mark.parametrize("stage", PANELS, indirect=True)
def test_every_moment_is_whole_and_legible(stage: Play, language: str, request: pytest.FixtureRequest) -> None:
    seen = looks(request.node.callspec.params["stage"], language, outcomes=False)
    look(stage, ((name, moment(name, language, Display(size))) for name, size in seen))


@pytest.mark.parametrize("stage", [SMALLEST], indirect=True)
def test_the_longest_words_of_a_screen_without_pages_have_room(stage: Play) -> None:
    """Where a text is as high as the screen, the drawing below it is left out; steps are above the bottom bar."""
    asked = {"take-card-left": ("ja-easy", "pt"), "working-typing": ("vi", "ja")}
    look(
        stage,
        (
            (f"{name} in {language}", moment(name, language, Display(TextSize.LARGEST)))
            for name, languages in asked.items()
            for language in languages
        ),
    )


@pytest.mark.parametrize("stage", ["lawson-copier"], indirect=True)
def test_what_is_needed_is_above_the_deadline(stage: Play) -> None:
    """On the starting screen, whose buttons grow with the size of text."""
    for language, size in product(LANGUAGES, TextSize):
        stage.open(moment("attract", language, Display(size)))
        say = translator(language)
        texts = {str(text.seen.item.property("words")): text for text in scene.Scene(stage.window.window).texts}
        needed = texts[say("Attract", "ID and code of a payment service (card or app)")]
        before, _, after = say("Attract", "Apply for points by %1").partition("%1")
        deadline = next(texts[words] for words in texts if words.startswith(before) and words.endswith(after))
        bottom = max(line.ink.bottom() for line in needed.lines)
        assert (language, size, bottom < min(line.ink.top() for line in deadline.lines)) == (language, size, True)


@pytest.mark.parametrize("stage", sorted(set(profile_codes()) - set(distinct_panels())), indirect=True)
def test_every_other_terminal_is_whole_and_legible(stage: Play, request: pytest.FixtureRequest) -> None:
    """Their panels are those of others; what they say of reader, printer and staff is their own."""
    turn = len(request.node.callspec.params["stage"])
    look(stage, ((name, moment(name, "ja")) for name in some_moments(turn, min(SHARE, 3))))


@pytest.mark.parametrize("stage", PANELS, indirect=True)
def test_every_moment_within_low_reach_is_whole_and_legible(stage: Play) -> None:
    turn = round(stage.window.window.height())
    display = Display(TextSize.LARGEST, low_reach=True)
    look(stage, ((name, moment(name, WIDEST, display)) for name in some_moments(turn)))


@pytest.mark.parametrize("outcomes", [False, True])
def test_any_two_of_moment_language_panel_and_size_are_met_together(*, outcomes: bool) -> None:
    """And each language on each panel at each size; every moment in the widest one where there is the least room."""
    named = [name for name, visit in all_moments().items() if (visit.screen in OUTCOMES) is outcomes]
    values = (named, LANGUAGES, PANELS, tuple(TextSize))
    met = [
        (name, language, panel, size)
        for panel, language in product(PANELS, LANGUAGES)
        for name, size in looks(panel, language, outcomes=outcomes)
    ]
    for one, other in combinations(range(len(values)), 2):
        assert {(each[one], each[other]) for each in met} == set(product(values[one], values[other]))
    assert {each[1:] for each in met} == set(product(LANGUAGES, PANELS, TextSize))
    assert {(name, WIDEST, SMALLEST, TextSize.LARGEST) for name in named} <= set(met)


def test_names_are_unique_among_what_is_shown(qapp: QCoreApplication) -> None:
    with play(moment("attract")) as stage:
        for name, visit in all_moments().items():
            stage.show(visit)
            names = layout.by_name(stage.window.window)
            twice = [each for each, items in names.items() if len(items) > 1 and ":" in each and each != "pin:tries"]
            assert (name, twice) == (name, [])


def test_applied_waiting_and_refused_never_share_a_word(qapp: QCoreApplication) -> None:
    with play(moment("attract")) as stage:
        for language in LANGUAGES:
            words = []
            for name in ("result-applied", "result-queued", "result-already_applied"):
                stage.show(moment(name, language))
                words.append(stage.item("title").property("text"))
            assert all(one not in other and other not in one for one, other in combinations(words, 2)), language


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
