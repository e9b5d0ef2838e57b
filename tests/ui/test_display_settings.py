"""Display settings: three sizes of text, low reach, more time, less motion; and the warnings that count down."""

import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import product

import pytest
from PySide6.QtCore import QMetaObject, QObject, QPoint, Qt
from PySide6.QtGui import QFont, QTextLayout
from PySide6.QtTest import QTest

from kiosk.station.settings import load_profile
from kiosk.visit.events import DisplayChosen, StaffCalled
from kiosk.visit.model import LANGUAGES, Contrast, Display, Screen, TextSize, Warned
from tests.ui import layout
from tests.ui.covering import PANELS, SMALLEST
from tests.ui.scene import Scene, SeenText, kind_of, pages
from tests.ui.stage import EVERYTHING, Play, distinct_panels, moment, play, some_moments, until
from tests.ui.walk import shade, shades_of, told_by_keys
from ui.gallery.gallery import settle
from ui.window import QML

pytestmark = pytest.mark.long

HAND = 110
"""Millimetres above its lower edge that a panel needs no low reach for."""
KEYS = 2 / 3
"""So much of the height may keys for every letter need, above the bar."""
OPTIONAL = "era:ask"
"""A help that is beside its field wherever that is: the same can be typed with the keys below."""
TALL_OR_LONG = ("ja", "es", "ne", "id", "vi")
"""Languages whose texts take the most room, down and across."""
CLEAR = 7.3
"""Millimetres of a capital that an old eye reads at 600 mm (EN 301 549, 5.1.4)."""
NOTES = {"Tag", "CardSign", "SideQrCode", "DateBoxes", "ValueBox", "FieldPicture", "LetterEntry", "StepBar"}
NAMED_NOTES = {"list:date", "code:words", "outcome"}
ADDRESS = re.compile(r"[\w.-]+\.[a-z]+(/\S*)?")
"""What is smaller at the largest size, by kind, name and words: docs/look.md lists these and the screens below."""
WITHOUT_ROOM = {Screen.ATTRACT, Screen.CLOSED, Screen.SEARCH}


@pytest.fixture(scope="module")
def stage(request: pytest.FixtureRequest) -> Iterator[Play]:
    with play(moment("representative-child"), request.param) as found:
        yield found


def open_panel(stage: Play, topic: str, language: str, display: Display) -> None:
    """By touch, on a screen made for it. Where the bar has no room for the languages, the other panel leads to them."""
    stage.open(replace(moment("consent", language), display=display))
    if topic == "language" and "action:language" not in layout.by_name(stage.window.window):
        stage.touch("action:display")
    stage.touch(f"action:{topic}")
    stage.window.grab()


# --- text sizes


def test_the_sizes_grow_and_none_is_below_what_the_eye_needs(qapp: object) -> None:
    for panel in distinct_panels():
        with play(moment("representative-child"), panel) as stage:
            capitals = []
            for size in TextSize:
                stage.open(replace(moment("representative-child"), display=Display(size)))
                texts = {text.name: text for text in Scene(stage.window.window).texts}
                body = texts["Use your child's card, and the PIN of yo"].written.pixel_size
                title = texts["You apply for your child"].written.pixel_size
                assert title > body
                capitals.append((body * layout.CAPITAL / stage.px_per_mm, title * layout.CAPITAL / stage.px_per_mm))
            assert capitals == sorted(set(capitals))
            assert capitals[0][0] > 4.79
            assert capitals[0][1] > 7.29
            assert capitals[2][0] >= 1.3 * capitals[0][0]


def capital(text: SeenText) -> float:
    """The height of a capital in this text, in pixels: that of its outline, which is painted without hinting."""
    font = QFont(text.seen.item.property("font"))
    font.setPixelSize(text.written.pixel_size)
    layout = QTextLayout("H", font)
    layout.beginLayout()
    layout.createLine()
    layout.endLayout()
    (run,) = layout.glyphRuns()
    return run.rawFont().pathForGlyph(run.glyphIndexes()[0]).boundingRect().height()


def is_body_text(text: SeenText) -> bool:
    if any(each.is_control for each in text.seen.above) or kind_of(text.seen.item) != "RunningText":
        return False
    noted = text.seen.item.objectName() in NAMED_NOTES or ADDRESS.fullmatch(str(text.seen.item.property("words")))
    return not noted and NOTES.isdisjoint(kind_of(each.item) for each in text.seen.above)


@pytest.mark.parametrize("stage", distinct_panels(), indirect=True)
def test_body_text_at_the_largest_size_is_clear(stage: Play) -> None:
    found, seen = set(), 0
    for turn, language in enumerate(("ja", "ne")):
        for name, visit in some_moments(turn + round(stage.window.window.height())).items():
            stage.open(replace(visit, language=language, display=Display(TextSize.LARGEST)))
            if visit.screen in WITHOUT_ROOM:
                continue
            for text in filter(is_body_text, Scene(stage.window.window).texts):
                seen += 1
                if (height := capital(text) / stage.px_per_mm) < CLEAR:
                    found.add((language, name, text.name, round(height, 2)))
    assert found == set()
    assert seen > 20


@pytest.mark.parametrize("stage", [SMALLEST], indirect=True)
def test_the_button_of_the_settings_is_square(stage: Play) -> None:
    """Two letters need no more room, and what is beside it does."""
    stage.open(moment("menu"))
    button = layout.scene_rect(stage.item("action:display"))
    assert abs(button.width() - button.height()) < 2


# --- the panel


def panel_settings(terminal: str) -> list[tuple[str, TextSize, bool]]:
    """All of `_settings` on the smallest panel, a third of them on each other one."""
    settings = list(_settings())
    return settings if EVERYTHING or terminal == SMALLEST else settings[PANELS.index(terminal) - 1 :: 3]


def _settings() -> Iterator[tuple[str, TextSize, bool]]:
    """Language, size of text, and whether within low reach: in some languages, in the next size in the others.

    Languages that take less room are looked at in the largest size.
    """
    for number, size in enumerate(TextSize):
        for turn, language in enumerate(TALL_OR_LONG, number):
            yield language, size, turn % 2 == 1
    for language in LANGUAGES:
        if language not in TALL_OR_LONG:
            yield language, TextSize.LARGEST, False


@pytest.mark.parametrize("topic", ["display", "language"])
@pytest.mark.parametrize("stage", PANELS, indirect=True)
def test_the_panel_is_whole_and_legible(stage: Play, topic: str, request: pytest.FixtureRequest) -> None:
    found = {}
    for language, size, low_reach in panel_settings(request.node.callspec.params["stage"]):
        open_panel(stage, topic, language, Display(size, low_reach=low_reach))
        if problems := layout.findings(stage.window.window, stage.px_per_mm):
            found[language, size, low_reach] = problems
    assert found == {}


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("stage", [SMALLEST], indirect=True)
def test_within_low_reach_the_panel_has_room_for_the_other_aids(stage: Play, language: str) -> None:
    """Language and staff stand beside "Close" there, in half the width: in each language, small and large."""
    found = {}
    for size in (TextSize.NORMAL, TextSize.LARGEST):
        open_panel(stage, "display", language, Display(size, low_reach=True))
        assert {"action:language", "action:staff"} <= set(layout.by_name(stage.window.window))
        if problems := layout.findings(stage.window.window, stage.px_per_mm):
            found[size] = problems
    assert found == {}


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("stage", [SMALLEST], indirect=True)
def test_on_a_screen_without_a_top_bar_the_panel_has_the_other_aids(stage: Play, language: str) -> None:
    """A person whose PIN is locked must be able to call staff at every size of text."""
    found = {}
    for name in ("notice-locked", "notice-card_removed", "info-help"):
        for size in (TextSize.LARGE, TextSize.LARGEST):
            stage.open(moment(name, language, Display(size)))
            assert "action:staff" not in layout.by_name(stage.window.window)
            stage.touch("action:display")
            assert {"action:language", "action:staff"} <= set(layout.by_name(stage.window.window))
            if problems := layout.findings(stage.window.window, stage.px_per_mm):
                found[name, size] = problems
            stage.stage.posted.clear()
            stage.touch("action:staff")
            assert stage.stage.posted == [StaffCalled()]
    assert found == {}


@pytest.mark.parametrize("panel", distinct_panels())
def test_a_large_panel_that_omits_the_top_bar_has_the_languages_there_too(qapp: object, panel: str) -> None:
    with play(moment("attract"), panel) as stage:
        for language in TALL_OR_LONG:
            stage.open(moment("result-queued", language, Display(TextSize.LARGEST)))
            if "action:language" not in layout.by_name(stage.window.window):
                stage.touch("action:display")
                assert layout.findings(stage.window.window, stage.px_per_mm) == []
            assert "action:language" in layout.by_name(stage.window.window)


@pytest.mark.parametrize("stage", [SMALLEST], indirect=True)
@pytest.mark.parametrize(
    ("touched", "display"),
    [
        ("display:large", Display(TextSize.LARGE)),
        ("display:largest", Display(TextSize.LARGEST)),
        *((f"contrast:{each}", Display(contrast=each)) for each in Contrast if each is not Contrast.NORMAL),
        ("display:low_reach", Display(low_reach=True)),
        ("display:more_time", Display(more_time=True)),
        ("display:less_motion", Display(less_motion=True)),
    ],
)
def test_the_panel_asks_for_one_thing_and_shows_that_it_has_come(stage: Play, touched: str, display: Display) -> None:
    open_panel(stage, "display", "en", Display())
    stage.stage.posted.clear()
    stage.touch(touched)
    assert stage.stage.posted == [DisplayChosen(display)]
    stage.show(replace(moment("consent"), display=display))
    row = stage.item(touched)
    assert row.property("given") or row.property("chosen")


SIGNS = {"low_reach", "more_time", "less_motion"}


@pytest.mark.parametrize("stage", [SMALLEST], indirect=True)
def test_each_option_of_the_panel_looks_as_it_is_and_both_enter_keys_ask_for_it(stage: Play) -> None:
    given = {"display:large", "contrast:normal", "display:more_time"}
    open_panel(stage, "display", "en", Display(TextSize.LARGE, more_time=True))
    screen, posted, shades = Scene(stage.window.window), stage.stage.posted, shades_of(stage)
    options = [each for each in screen.controls if each.name.startswith(("display:", "contrast:"))]
    assert len(options) == len(TextSize) + len(Contrast) + len(SIGNS)
    for option in options:
        inside = [each.item for each in screen.items if option in each.above]
        signs = {each.property("kind") for each in inside if kind_of(each) == "DisplaySign"}
        assert signs == {option.name.removeprefix("display:")} & SIGNS
        assert ("Tick" in map(kind_of, inside)) is (option.name in given), option.name
        if option.name.startswith("display:"):  # the others are in the colours that they stand for
            ground = shade(option.item.property("background"), "color", shades)
            assert ground == ("brandTint" if option.name in given else "surface"), option.name
        posted.clear()
        QMetaObject.invokeMethod(option.item, "click")
        told = tuple(posted)
        assert told, option.name
        assert told_by_keys(option.item, posted) == (told, told), option.name
    open_panel(stage, "language", "en", Display())
    languages = [each for each in Scene(stage.window.window).controls if each.name.startswith("language:")]
    assert [each.name for each in languages if each.item.property("primary")] == ["language:en"]


@pytest.mark.parametrize("stage", [SMALLEST], indirect=True)
def test_a_touch_beside_the_panel_closes_it_and_one_between_its_buttons_does_not(stage: Play) -> None:
    open_panel(stage, "display", "en", Display())
    for control, still_open in (("display:large", True), ("action:back", False)):
        where = layout.scene_rect(stage.item(control))
        beside = QPoint(round(where.left() - stage.px_per_mm), round(where.center().y()))
        QTest.mouseClick(stage.window.window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, beside)
        settle(5)
        assert ("action:close" in layout.by_name(stage.window.window)) is still_open


@pytest.mark.parametrize("stage", [SMALLEST], indirect=True)
def test_nothing_under_the_panel_can_be_touched_and_a_new_screen_closes_it(stage: Play) -> None:
    open_panel(stage, "display", "en", Display())
    stage.stage.posted.clear()
    stage.touch("action:back")
    assert stage.stage.posted == []
    open_panel(stage, "display", "en", Display())
    stage.show(moment("card"))
    assert "action:close" not in layout.by_name(stage.window.window)


@pytest.mark.parametrize("name", ["attract", "closed-maintenance"])
def test_the_panel_opens_from_the_screens_that_nobody_owns(qapp: object, name: str) -> None:
    with play(moment(name)) as stage:
        stage.touch("action:display")
        stage.touch("display:largest")
        assert stage.stage.posted == [DisplayChosen(Display(TextSize.LARGEST))]


# --- low reach


def highest(scene: Scene) -> tuple[float, str]:
    """Of all controls in use the one whose middle is farthest from the lower edge, in pixels, and its name."""
    heights = (
        (scene.whole.height() - each.visible.center().y(), each.name)
        for each in scene.controls
        if each.item.isEnabled()
    )
    return max(heights, default=(0.0, ""))


@pytest.mark.parametrize("size", list(TextSize))
@pytest.mark.parametrize("stage", distinct_panels(), indirect=True)
def test_within_low_reach_every_control_is_in_the_lower_part(stage: Play, size: TextSize) -> None:
    """The lower 60 %, of an upright panel the lower half; the smallest one is no higher than a hand reaches anyway."""
    window = stage.window.window
    share = 0.5 if window.height() > window.width() else 0.6
    found = {}
    boxes = {each: moment(each) for each in ("field", "field-doubt")}
    for name, visit in (boxes | some_moments(list(TextSize).index(size) + round(window.width()))).items():
        stage.open(replace(visit, language="en", display=Display(size, low_reach=True)))
        keys = max(share, KEYS) if visit.screen in (Screen.FIELD, Screen.SEARCH) else share
        limit = max(keys * window.height(), HAND * stage.px_per_mm)
        for page in pages(window):
            height, control = highest(page)
            if height > limit and control != OPTIONAL:
                found[name] = (round(height / window.height(), 2), control)
    assert found == {}


def test_without_low_reach_the_controls_are_where_eyes_look_for_them(qapp: object) -> None:
    """The same screen, so that the test above cannot pass by chance."""
    for panel in distinct_panels():
        with play(moment("representative-child"), panel) as stage:
            stage.open(moment("representative-child"))
            height, control = highest(Scene(stage.window.window))
            assert height > 0.9 * stage.window.window.height()
            assert control.startswith("action:")


@pytest.mark.parametrize("panel", distinct_panels())
def test_what_helps_is_at_hand_wherever_the_controls_are(qapp: object, panel: str) -> None:
    for low_reach in (False, True):
        with play(moment("representative-child"), panel) as stage:
            stage.open(replace(moment("representative-child"), display=Display(low_reach=low_reach)))
            if "action:language" not in layout.by_name(stage.window.window):
                stage.touch("action:display")
            attended = load_profile(panel).attended
            assert ("action:staff" in layout.by_name(stage.window.window)) == attended
            if attended:
                stage.touch("action:staff")
                assert stage.stage.posted == [StaffCalled()]


@pytest.mark.parametrize("stage", [SMALLEST], indirect=True)
@pytest.mark.parametrize(
    ("name", "offered"), [("representative-child", True), ("working-signing", False), ("attract", False)]
)
def test_the_panel_offers_a_language_only_where_one_can_be_chosen(stage: Play, name: str, offered: bool) -> None:
    """While the card signs none can; on the first screen they all stand there already."""
    stage.open(replace(moment(name), display=Display(low_reach=True)))
    stage.touch("action:display")
    assert ("action:language" in layout.by_name(stage.window.window)) is offered


# --- time and motion


@pytest.mark.parametrize("stage", PANELS, indirect=True)
def test_the_warnings_are_whole_and_say_which_they_are(stage: Play, request: pytest.FixtureRequest) -> None:
    """Each warning in each of these languages, each time at another size; on the smallest panel also at the largest."""
    panel, sizes = request.node.callspec.params["stage"], list(TextSize)
    found, said = {}, set()
    for (turn, warned), (number, language) in product(enumerate(Warned), enumerate(TALL_OR_LONG)):
        size = sizes[(turn + number + PANELS.index(panel)) % len(sizes)]
        for each in {size, TextSize.LARGEST} if panel == SMALLEST else {size}:
            stage.open(replace(moment("phone", language), warning=warned, display=Display(each)))
            if problems := layout.findings(stage.window.window, stage.px_per_mm):
                found[warned, language, each] = problems
            if language == TALL_OR_LONG[-1]:
                said.add(stage.item("warning:title").property("words"))
    assert found == {}
    assert len(said) == len(Warned)


def seconds_shown(stage: Play) -> int:
    return int("".join(filter(str.isdigit, str(stage.item("warning:seconds").property("words")))))


def test_the_warning_counts_the_seconds_that_are_left(qapp: object) -> None:
    with play(moment("review")) as stage:
        timeouts = load_profile(SMALLEST).timeouts
        stage.show(moment("idle"))
        assert seconds_shown(stage) == timeouts.warning
        until(lambda: seconds_shown(stage) == timeouts.warning - 1)
        stage.show(moment("review"))
        stage.show(replace(moment("idle"), display=Display(more_time=True)))
        assert seconds_shown(stage) == 3 * timeouts.warning
        stage.show(moment("cap"))
        assert seconds_shown(stage) == timeouts.cap_warning


def test_without_motion_the_seconds_go_in_tens(qapp: object) -> None:
    with play(moment("phone")) as stage:
        stage.show(replace(moment("phone"), warning=Warned.IDLE, display=Display(less_motion=True)))
        seconds = seconds_shown(stage)
        (tick,) = (each for each in stage.window.window.findChildren(QObject) if each.property("interval") == 10_000)
        tick.setProperty("interval", 10)
        until(lambda: seconds_shown(stage) < seconds)
        assert (seconds - seconds_shown(stage)) % 10 == 0


def test_what_glides_to_its_place_does_not_for_who_wants_less_motion() -> None:
    sources = [file.read_text(encoding="utf-8") for file in QML.rglob("*.qml")]
    first = [found[1] for source in sources for found in re.finditer(r"Behavior on \w+ \{\n *(.+)\n", source)]
    assert first
    assert set(first) == {"enabled: !Theme.lessMotion"}


def test_nothing_moves_for_who_wants_less_motion(qapp: object) -> None:
    def pictures(stage: Play, display: Display) -> set[bytes]:
        found = set()
        for name in ("card", "idle", "attract", "working-signing", "take-card"):
            stage.open(replace(moment(name), display=display))
            settle(60)
            for _ in range(6):
                found.add(bytes(stage.window.grab().constBits()))
                settle(220)
        return found

    with play(moment("representative-child")) as stage:
        assert len(pictures(stage, Display(less_motion=True))) == 5
        assert len(pictures(stage, Display())) > 5
