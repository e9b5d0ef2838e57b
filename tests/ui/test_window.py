"""The window itself: what it loads ahead, so that nobody waits for it."""

import subprocess
import sys
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from unittest.mock import Mock

import pytest
from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtQml import QQmlComponent

from kiosk.station.settings import load_profile
from kiosk.visit.model import LANGUAGES, Contrast, Display, TextSize
from tests.support.qt_names import property_names
from tests.ui import layout
from tests.ui.stage import moment, play, until
from ui.translation.switching import qt_translator
from ui.window import QML, KioskWindow

DIVIDED = """
from PySide6.QtCore import QTextBoundaryFinder
from ui.typography.libthai_dictionary import added_words
from ui.window import create_application

create_application()
for word in added_words():
    if QTextBoundaryFinder(QTextBoundaryFinder.BoundaryType.Line, word).toNextBoundary() != len(word):
        print(word)
"""


@pytest.mark.long
def test_a_new_program_knows_the_added_thai_words() -> None:
    """A process of its own, because libthai reads its dictionary once."""
    done = subprocess.run([sys.executable, "-c", DIVIDED], capture_output=True, text=True, timeout=600, check=True)
    assert done.stdout.split() == []


def test_every_screen_and_every_language_is_there_before_it_is_chosen(qapp: QCoreApplication) -> None:
    qt_translator.cache_clear()
    with play(moment("menu", "ja")) as play_:
        window = play_.window
        assert window.screens == []
        window.get_ready()
        until(lambda: all(screen.status() is not QQmlComponent.Status.Loading for screen in window.screens))
        until(lambda: qt_translator.cache_info().currsize == len(LANGUAGES))
        assert [screen.errorString() for screen in window.screens if not screen.isReady()] == []
        assert {screen.url().fileName() for screen in window.screens} == {
            file.name for file in (QML / "Kiosk" / "screens").iterdir()
        }


def test_a_screen_that_is_left_does_not_follow_the_changes_for_the_next(qapp: QCoreApplication) -> None:
    """Laying out what nobody sees any more took a third of the time until the next screen."""
    followed: list[str] = []
    with play(moment("consent", "en")) as stage:
        old = [item for item in layout.visible_items(stage.window.window) if layout.is_text(item)]
        assert len(old) > 10
        for item in old:
            item.textChanged.connect(followed.append)  # type: ignore[attr-defined]
        stage.show(moment("result-applied", "es", Display(TextSize.LARGEST)))
        assert "screen:result" in layout.by_name(stage.window.window)
    assert followed == []


def test_a_new_screen_is_made_in_its_own_language_size_and_colours_at_once(qapp: QCoreApplication) -> None:
    """It was made in those of the screen before it, and laid out again for each of them."""
    changed: list[str] = []
    made: list[str] = []

    with play(moment("attract", "ja")) as stage:

        def watch() -> None:
            for item in layout.visible_items(stage.window.window):
                if layout.is_text(item):
                    made.append(item.property("text"))
                    item.textChanged.connect(changed.append)  # type: ignore[attr-defined]
                    item.fontChanged.connect(lambda _: changed.append("font"))  # type: ignore[attr-defined]
                    item.colorChanged.connect(lambda: changed.append("colour"))  # type: ignore[attr-defined]

        frame = stage.window.model.topic("frame")
        frame.screenChanged.connect(watch)  # type: ignore[attr-defined]
        stage.show(moment("menu", "en", Display(TextSize.LARGEST, Contrast.DARK)))
    assert len(made) > 10
    assert changed == []


@pytest.mark.parametrize("name", ["review", "result-queued", "status-some"])
def test_who_still_reads_a_screen_that_was_left_reads_no_freed_memory(qapp: QCoreApplication, name: str) -> None:
    """A look at memory did, and ended its process."""
    with play(moment(name)) as stage:
        left = [(item, property_names(item)) for item in layout.visible_items(stage.window.window)]
        stage.stage.show(moment("menu"))
        read = 0
        for item, names in left:
            for each in names:
                with suppress(RuntimeError):  # types without a Python equivalent
                    read += item.property(each) is not None
    assert read > 1000


def test_what_a_screen_held_is_let_go_after_each_visit_and_nobody_waits_for_it_during_one(
    qapp: QCoreApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    let_go: list[int] = []
    real = KioskWindow.forget

    def forget(window: KioskWindow) -> None:
        let_go.append(window._visit.number)
        real(window)

    monkeypatch.setattr(KioskWindow, "forget", forget)
    with play(moment("menu")) as play_:
        for name in ("representative-child", "menu", "consent"):
            play_.show(moment(name))
        assert let_go == []
        after = moment("attract").number + 1
        play_.show(replace(moment("attract"), number=after))
        assert let_go == [after]


def test_a_window_that_is_closed_leaves_no_language_and_no_timer_behind(qapp: QCoreApplication) -> None:
    def said() -> str:
        return QCoreApplication.translate("NoSuchPlace", "x") + QCoreApplication.translate("Menu", "Check status")

    before = said()
    with play(moment("menu", "ja")) as play_:
        timer = QTimer(play_.window)
        timer.start(60_000)
        assert said() != before
    assert said() == before
    assert not timer.isActive()


def test_guidance_has_the_parts_that_it_is_made_with(qapp: QCoreApplication, monkeypatch: pytest.MonkeyPatch) -> None:
    """Of an operator's recordings, and of a rehearsal by ear."""
    made = Mock()
    monkeypatch.setattr("ui.window.GuidanceSwitch", made)
    with play(moment("attract")) as stage:
        other, speaker = load_profile("post-office"), Mock()
        stage.window.make_guidance_switch(recordings=Path("recordings"))
        stage.window.make_guidance_switch(other, make_speaker=speaker)
        own, given = made.call_args_list
        assert own.args[:3] == (stage.window.window, stage.window._gate, stage.window._profile)
        assert given.args[2] is other
        for call, recordings, make_speaker in ((own, Path("recordings"), None), (given, None, speaker)):
            assert call.args[3] is stage.window._contact
            assert (call.kwargs["recordings"], call.kwargs["make_speaker"]) == (recordings, make_speaker)
            assert call.kwargs["shut"]() is stage.window._gate.shut
