"""What the watchdog is told: a mark that was painted, a window that was not, a picture that was read back."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QObject, QTimer
from PySide6.QtGui import QColor

from tests.ui.stage import PATIENCE_MS, Play, moment, play, until
from ui.panel.read_back import Pixel
from ui.panel.screen_watch import MARKS, ScreenWatch, mark

TURN_MS = 20


class Screen:
    """What a compositor would answer; `shows` is None where it does not."""

    def __init__(self, shows: Callable[[], Pixel | None]) -> None:
        self.shows = shows
        self.asked = 0

    def start(self, answer: Callable[[Pixel | None], None]) -> None:
        self.asked += 1
        answer(self.shows())


class Watched:
    """A terminal's window with its watch."""

    def __init__(self, stage: Play) -> None:
        self.stage = stage
        self.pings = 0
        self.frames = 0
        self.plugged_in = True
        self.screen = Screen(self.corner)
        stage.window.window.frameSwapped.connect(self._painted)

    def watch(self, *, read_back_ms: int = 0, turn_ms: int = TURN_MS) -> ScreenWatch:
        return ScreenWatch(
            self.stage.window.window,
            self._ping,
            interval_ms=turn_ms,
            no_display=lambda: not self.plugged_in,
            read_back=self.screen,
            read_back_ms=read_back_ms,
            parent=self.stage.window,
        )

    def _ping(self) -> None:
        self.pings += 1

    def _painted(self) -> None:
        self.frames += 1

    def corner(self) -> Pixel:
        colour = self.stage.window.window.property("mark")
        assert isinstance(colour, QColor)
        return Pixel(colour.red(), colour.green(), colour.blue())

    def pings_come(self) -> None:
        before = self.pings
        until(lambda: self.pings >= before + 2)

    def no_ping_comes_with(self, happens: Callable[[], int]) -> None:
        """While five more of what `happens` counts."""
        pings, count = self.pings, happens()
        until(lambda: happens() >= count + 5)
        assert self.pings == pings


def turns(owner: QObject) -> Callable[[], int]:
    """How many turns have passed since now."""
    count = 0

    def turn() -> None:
        nonlocal count
        count += 1

    timer = QTimer(owner)
    timer.timeout.connect(turn)
    timer.start(2 * TURN_MS)
    return lambda: count


@pytest.fixture
def watched(qapp: QCoreApplication) -> Iterator[Watched]:
    with play(moment("menu")) as stage:
        yield Watched(stage)


def test_no_two_marks_in_a_row_look_alike_and_each_is_dark() -> None:
    marks = [mark(number) for number in range(MARKS)]
    assert len(set(marks)) == MARKS
    assert not any(one.resembles(other) for one, other in zip(marks, [*marks[1:], marks[0]], strict=True))
    assert max(max(each.red, each.green, each.blue) for each in marks) < 64


def test_the_corner_s_pixel_changes_at_each_turn_and_nothing_else_is_painted(watched: Watched) -> None:
    until(watched.stage.window.window.isExposed)
    watch = watched.watch(read_back_ms=60_000)
    watched.pings_come()
    before, frames, first = watched.stage.window.grab(), watched.frames, watch._number
    until(lambda: watch._number >= first + 10)
    assert watched.frames - frames <= watch._number - first + 1, "a frame at each turn, and no other"
    after = watched.stage.window.grab()
    assert after.pixelColor(0, 0) != before.pixelColor(0, 0)
    for picture in (before, after):
        picture.setPixelColor(0, 0, QColor("black"))
    assert before == after


def test_a_frame_without_a_new_mark_says_nothing(watched: Watched) -> None:
    watch = watched.watch(turn_ms=10 * PATIENCE_MS)
    for name in ("representative-child", "menu", "representative-child"):
        frames = watched.frames
        watched.stage.show(moment(name))
        until(lambda before=frames: watched.frames > before)  # type: ignore[misc] # a default in a lambda
    until(lambda: not watch._taken.isActive())
    assert watched.pings == 0


def test_a_window_that_is_not_painted_is_dead_unless_no_display_is_plugged_in(watched: Watched) -> None:
    watched.watch()
    watched.pings_come()
    watched.stage.window.window.hide()
    watched.no_ping_comes_with(turns(watched.stage.window))
    watched.plugged_in = False
    watched.pings_come()
    watched.plugged_in = True
    watched.stage.window.window.show()
    watched.pings_come()


@pytest.mark.parametrize("shown", [None, Pixel(200, 0, 0)])
def test_a_picture_that_is_another_one_or_does_not_come_is_dead_until_it_is_right(
    watched: Watched, shown: Pixel | None, caplog: pytest.LogCaptureFixture
) -> None:
    watched.watch()
    watched.pings_come()
    watched.screen.shows = lambda: shown
    asked = watched.screen.asked
    until(lambda: watched.screen.asked > asked)
    watched.no_ping_comes_with(lambda: watched.screen.asked)
    watched.screen.shows = watched.corner
    watched.pings_come()
    assert [record.levelname for record in caplog.records] == ["ERROR", "WARNING"], "it is said once"


def test_without_a_display_a_compositor_need_not_answer(watched: Watched) -> None:
    watched.plugged_in = False
    watched.screen.shows = lambda: None
    watched.watch()
    watched.pings_come()


def test_it_is_read_back_now_and_then_and_not_at_each_turn(watched: Watched) -> None:
    watched.watch(read_back_ms=60_000)
    watched.pings_come()
    watched.pings_come()
    assert watched.screen.asked == 1


def test_marks_that_changed_while_it_was_read_count_as_right(watched: Watched) -> None:
    answers: list[Callable[[Pixel | None], None]] = []
    at_first: list[Pixel] = []

    def start(answer: Callable[[Pixel | None], None]) -> None:
        answers.append(answer)
        at_first.append(watched.corner())

    watched.screen.start = start  # type: ignore[method-assign] # answers later
    watched.watch()
    watched.pings_come()
    watched.pings_come()
    assert len(answers) == 1, "one at a time"
    assert watched.corner() != at_first[0]
    answers[0](at_first[0])
    watched.pings_come()
    until(lambda: len(answers) == 2)
    until(lambda: watched.corner() != at_first[1])
    answers[1](watched.corner())
    watched.pings_come()
