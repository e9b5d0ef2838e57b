"""What a person must know after the commit, or when something keeps the visit from going on, stands on one page: in
every language, on every panel, at every size of text. The largest text is large there, too."""

from collections.abc import Iterator
from itertools import product

import pytest
from PySide6.QtQml import QQmlExpression, qmlContext
from PySide6.QtQuick import QQuickItem

from kiosk.visit.model import LANGUAGES, Display, Screen, TextSize
from tests.ui import layout
from tests.ui.covering import PANELS, SMALLEST, looks
from tests.ui.scene import Scene
from tests.ui.stage import Findings, Play, moment, play, until
from ui.translation.catalogue import translator
from ui.typography.sentences import sentences

pytestmark = pytest.mark.long

CLEAR = 7.3
"""Millimetres of a capital that an old eye reads at 600 mm (EN 301 549, 5.1.4)."""


@pytest.fixture(scope="module")
def stage(request: pytest.FixtureRequest) -> Iterator[Play]:
    with play(moment("attract"), request.param) as found:
        yield found


def page_of(stage: Play) -> QQuickItem:
    (page,) = [each for each in layout.visible_items(stage.window.window) if each.property("omitted") is not None]
    until(lambda: bool(page.property("settled")))
    stage.window.grab()  # the bar is laid out when it is painted
    return page


def small_letters(stage: Play, page: QQuickItem) -> list[str]:
    """What is on the page in letters smaller than the largest size promises."""
    scene = Scene(stage.window.window)
    texts = [
        text
        for text in scene.texts
        if text.seen.item.objectName() != layout.RUBY and any(above.item is page for above in text.seen.above)
    ]
    heights = [(text.name, text.written.pixel_size * layout.CAPITAL / stage.px_per_mm) for text in texts]
    return [f"{name}: {height:.1f} mm" for name, height in heights if height < CLEAR]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("stage", PANELS, indirect=True)
def test_all_that_must_be_known_is_on_one_page(stage: Play, language: str, request: pytest.FixtureRequest) -> None:
    """And is whole and legible there."""
    found = Findings()
    for name, size in looks(request.node.callspec.params["stage"], language, outcomes=True):
        visit, named = moment(name, language, Display(size)), f"{name} at {size}"
        stage.open(visit)
        assert f"screen:{visit.screen}" in layout.by_name(stage.window.window)
        page = page_of(stage)
        found.add(named, ["more than one page"] if page.property("paged") else [])
        if size is TextSize.LARGEST and visit.screen is not Screen.CLOSED:
            found.add(named, small_letters(stage, page))
        found.add(named, layout.findings(stage.window.window, stage.px_per_mm))
    found.add("warnings", stage.window.warnings)
    stage.window.warnings.clear()
    found.check()


@pytest.mark.parametrize("stage", [SMALLEST], indirect=True)
def test_what_had_no_room_is_one_touch_away(stage: Play) -> None:
    stage.open(moment("result-queued", "en", Display(TextSize.LARGEST)))
    page_of(stage)
    assert not any("charge" in text for text in stage.texts())
    stage.touch("action:details")
    until(lambda: "page:next" in layout.by_name(stage.window.window))
    read = set(stage.texts())
    while stage.item("page:next").isEnabled():
        stage.touch("page:next")
        read |= set(stage.texts())
    assert any("charge" in text for text in read)
    assert any("You need not apply again." in text for text in read)
    stage.touch("action:details")
    page_of(stage)
    assert "page:next" not in layout.by_name(stage.window.window)


def overflows(page: QQuickItem, trying: str) -> bool:
    """Whether the page is too low after these statements in QML."""
    context = qmlContext(page)
    assert context is not None
    return bool(QQmlExpression(context, page, f"{{ {trying}; overflows() }}").evaluate()[0])


@pytest.mark.parametrize("name", ["result-queued", "result-applied", "result-more-to-do", "result-already_applied"])
@pytest.mark.parametrize("stage", [SMALLEST, "lawson-copier"], indirect=True)
def test_no_room_is_left_for_what_was_omitted_nor_for_larger_letters(stage: Play, name: str) -> None:
    for language, size in product(("ja", "ja-easy", "en", "th", "id"), TextSize):
        stage.open(moment(name, language, Display(size)))
        page = page_of(stage)
        most = max(page.property("most"), page.property("least"))
        if page.property("size") < most:
            assert overflows(page, "size += 1"), (language, size)
        if page.property("omitted") > 0:
            assert overflows(page, "leaveOut(omitted - 1); dense = true; size = least"), (language, size)


@pytest.mark.parametrize("language", ["ja", "zh"])
@pytest.mark.parametrize("stage", [SMALLEST], indirect=True)
def test_no_step_is_omitted_that_has_room(stage: Play, language: str) -> None:
    stage.open(moment("result-applied", language))
    page_of(stage)
    assert "action:details" not in layout.by_name(stage.window.window)


@pytest.mark.parametrize("stage", [SMALLEST], indirect=True)
def test_of_a_refusal_the_sentence_stays_that_says_what_to_do(stage: Play) -> None:
    for language in ("ja", "zh", "ko", "es"):
        stage.open(moment("result-already_applied", language, Display(TextSize.LARGEST)))
        page_of(stage)
        said = translator(language)(
            "Result", "Your earlier application stays as it is. If you do not remember applying, call the help line."
        )
        assert any(text.endswith(sentences(said)[-1]) for text in stage.texts()), language


@pytest.mark.parametrize("stage", [SMALLEST], indirect=True)
def test_the_next_steps_are_omitted_one_by_one(stage: Play) -> None:
    """The last one first: of four, those with a deadline stay."""
    stage.open(moment("result-queued", "ja-easy", Display(TextSize.LARGE)))
    page_of(stage)
    assert sum("2099" in text for text in stage.texts()) == 2
    assert "action:details" in layout.by_name(stage.window.window)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("stage", [SMALLEST], indirect=True)
def test_the_button_for_all_of_it_says_so_in_words(stage: Play, language: str) -> None:
    """A "?" explains an item elsewhere. Each word of the button stands on one line of it."""
    stage.open(moment("result-queued", language, Display(TextSize.LARGEST)))
    page_of(stage)
    words = stage.item("action:details").property("text")
    assert words == translator(language)("BottomBar", "All of it")
    assert layout.findings(stage.window.window, stage.px_per_mm) == []


@pytest.mark.parametrize("stage", [SMALLEST], indirect=True)
def test_the_code_for_later_has_words(stage: Play) -> None:
    """Of a waiting application the first step says it; here nothing else does."""
    for language in LANGUAGES:
        stage.open(moment("result-applied", language))
        page_of(stage)
        assert translator(language)("Result", "Scan to check later") in stage.texts(), language
