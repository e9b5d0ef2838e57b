"""Where spoken guidance begins and ends, at the real window: plugging in, pulling out, and the keys."""

import os
import threading
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, Qt, QTimer
from PySide6.QtTest import QTest

from devices.headphone_jack import READ_ELEMENT, HeadphoneJack
from devices.speech.speaker import Piece
from kiosk.station.profile import GuidanceKeys, Headphone
from kiosk.station.settings import load_profile
from kiosk.visit.events import Continue, DisplayChosen, LanguageChosen, PinLength, Typed
from tests.ui.stage import Play, moment, play, until
from ui.gallery.gallery import settle
from ui.speech.headphone_and_start_key import GuidanceSwitch
from ui.views.staff_line import NOBODY_KNOWN


@dataclass
class Recorder:
    """A speaker that keeps what it is given. `log` has "stop", "close", and what was said; `settings` the rate in per
    cent and the gain in decibels of each text that was said.
    """

    done: Callable[[], None]
    log: list[str] = field(default_factory=list)
    settings: list[tuple[int, float]] = field(default_factory=list)

    def prepare(self, language: str) -> None:
        self.log.append(f"prepare {language}")

    def say(self, pieces: Sequence[Piece], rate: int, decibels: float) -> None:
        self.settings.append((rate, decibels))
        self.log.append(" | ".join(text for text, _, _ in pieces))

    def tone(self, name: str, decibels: float) -> None:
        self.log.append(f"tone {name}")

    def stop(self) -> None:
        self.log.append("stop")

    def close(self) -> None:
        self.log.append("close")


class Socket:
    """A jack of a sound card: a pipe that becomes readable when something is plugged in or pulled out."""

    def __init__(self, plugged: bool = False) -> None:
        reading, self._writing = os.pipe2(os.O_NONBLOCK)
        self._plugged = plugged
        self.jack = HeadphoneJack(reading, "Headphone Jack", self._control)

    def _control(self, file: int, request: int, asked: bytearray) -> None:
        if request == READ_ELEMENT:
            asked[72] = self._plugged

    def plug(self, plugged: bool) -> None:
        self._plugged = plugged
        os.write(self._writing, bytes(72))

    def close(self) -> None:
        os.close(self._writing)


class Timer:
    """A timer that never fires."""

    runs = False

    def start(self) -> None:
        self.runs = True

    def stop(self) -> None:
        self.runs = False


class Listener:
    """Somebody at the window of `stage`."""

    def __init__(
        self, stage: Play, headphone: Headphone, keys: GuidanceKeys = GuidanceKeys.PHONE, *, plugged: bool = False
    ) -> None:
        self.stage = stage
        self.socket = Socket(plugged) if headphone is Headphone.JACK else None
        self.speakers: list[Recorder] = []
        profile = replace(load_profile("lawson-copier"), headphone=headphone, guidance_keys=keys)
        self.guidance = GuidanceSwitch(
            stage.window.window,
            stage.stage,
            profile,
            NOBODY_KNOWN,
            make_speaker=self._made,
            jack=self.socket.jack if self.socket else None,
        )

    def _made(self, done: Callable[[], None]) -> Recorder:
        self.speakers.append(Recorder(done))
        return self.speakers[-1]

    @property
    def log(self) -> list[str]:
        return [line for speaker in self.speakers for line in speaker.log]

    @property
    def settings(self) -> list[tuple[int, float]]:
        return [each for speaker in self.speakers for each in speaker.settings]

    def plug(self, plugged: bool) -> None:
        assert self.socket is not None
        self.socket.plug(plugged)
        settle(20)

    def press(self, key: Qt.Key) -> None:
        QTest.keyClick(self.stage.window.window, key)
        settle(2)

    def hold(self, key: Qt.Key, until_then: Callable[[], bool]) -> None:
        QTest.keyPress(self.stage.window.window, key)
        until(until_then)
        QTest.keyRelease(self.stage.window.window, key)

    def close(self) -> None:
        self.guidance.close()
        if self.socket is not None:
            self.socket.close()


@pytest.fixture(autouse=True)
def no_patience(monkeypatch: pytest.MonkeyPatch) -> None:
    """The key that begins need not be held for long."""
    monkeypatch.setattr("ui.speech.headphone_and_start_key.HELD_MS", 1)


@pytest.fixture
def attract(qapp: QCoreApplication) -> Iterator[Play]:
    with play(moment("attract")) as stage:
        yield stage


def listener_at(stage: Play, headphone: Headphone, keys: GuidanceKeys = GuidanceKeys.PHONE) -> Iterator[Listener]:
    person = Listener(stage, headphone, keys)
    try:
        yield person
    finally:
        person.close()


@pytest.fixture
def with_jack(attract: Play) -> Iterator[Listener]:
    yield from listener_at(attract, Headphone.JACK)


@pytest.fixture
def with_handset(attract: Play) -> Iterator[Listener]:
    yield from listener_at(attract, Headphone.HANDSET)


def test_nobody_listens_and_nothing_is_made(with_jack: Listener) -> None:
    with_jack.stage.show(moment("menu"))
    with_jack.press(Qt.Key.Key_Down)
    assert with_jack.speakers == []
    assert with_jack.guidance.session is None


def test_while_nobody_listens_nothing_runs(attract: Play) -> None:
    """No process, no thread and no timer is there for spoken guidance until somebody begins it."""
    threads = threading.active_count()
    children = Path(f"/proc/self/task/{threading.get_native_id()}/children").read_text()
    for person in listener_at(attract, Headphone.JACK):
        attract.show(moment("menu"))
        settle(20)
        assert [timer for timer in person.guidance.findChildren(QTimer) if timer.isActive()] == []
        assert threading.active_count() <= threads
        assert Path(f"/proc/self/task/{threading.get_native_id()}/children").read_text() == children
        person.plug(True)
        until(lambda person=person: bool(person.log))  # type: ignore[misc]


def test_plugging_in_begins_at_any_moment(with_jack: Listener) -> None:
    with_jack.stage.show(moment("review"))
    with_jack.plug(True)
    until(lambda: bool(with_jack.log))
    assert "4 8 2 1" in with_jack.log[0]
    posted = with_jack.stage.stage.posted
    assert [event.display.more_time for event in posted if isinstance(event, DisplayChosen)] == [True]


def test_who_was_plugged_in_before_the_program_began_is_spoken_to(attract: Play) -> None:
    """The program may have been restarted under a listener."""
    person = Listener(attract, Headphone.JACK, plugged=True)
    try:
        until(lambda: bool(person.log))
    finally:
        person.close()


def test_pulling_out_is_silence_and_the_visit_waits(with_jack: Listener) -> None:
    with_jack.stage.show(moment("review"))
    with_jack.plug(True)
    until(lambda: bool(with_jack.log))
    with_jack.plug(False)
    until(lambda: with_jack.log[-1] == "close")
    with_jack.stage.stage.posted.clear()
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_5):
        with_jack.press(key)
    with_jack.stage.show(moment("pin"))
    assert with_jack.log[-1] == "close"
    assert with_jack.stage.stage.posted == []
    with_jack.plug(True)
    until(lambda: "Enter your pin" in with_jack.log[-1])


def test_the_next_person_hears_nothing_of_it(with_jack: Listener) -> None:
    with_jack.stage.show(moment("review"))
    with_jack.plug(True)
    until(lambda: bool(with_jack.log))
    with_jack.plug(False)
    until(lambda: with_jack.log[-1] == "close")
    with_jack.stage.show(replace(moment("attract"), number=8))
    assert with_jack.guidance.session is None


def loud_and_fast(person: Listener) -> None:
    person.stage.show(moment("menu"))
    for key in (Qt.Key.Key_6, Qt.Key.Key_9):
        person.press(key)
    assert person.settings[-1] == (125, 6)


def test_the_next_headphone_begins_with_the_usual_volume_and_speed(with_jack: Listener) -> None:
    """EN 301 549, 5.1.3.13: also where the headphone stays plugged in, and the session with it."""
    with_jack.plug(True)
    until(lambda: bool(with_jack.log))
    loud_and_fast(with_jack)
    with_jack.stage.show(replace(moment("attract"), number=8))
    assert with_jack.guidance.session is not None
    assert with_jack.settings[-1] == (100, 0)


def test_the_next_person_at_a_handset_begins_with_the_usual_volume_and_speed(with_handset: Listener) -> None:
    """EN 301 549, 5.1.3.13."""
    with_handset.hold(Qt.Key.Key_5, lambda: bool(with_handset.log))
    loud_and_fast(with_handset)
    with_handset.stage.show(replace(moment("attract"), number=8))
    before = len(with_handset.settings)
    with_handset.hold(Qt.Key.Key_5, lambda: len(with_handset.settings) > before)
    assert with_handset.settings[-1] == (100, 0)


def test_a_held_key_tells_why_the_terminal_is_closed(with_handset: Listener) -> None:
    with_handset.stage.show(moment("closed-maintenance"))
    with_handset.hold(Qt.Key.Key_5, lambda: bool(with_handset.log))
    assert "Closed for maintenance" in with_handset.log[-1]


def test_a_held_key_begins_on_the_first_screen_only(with_handset: Listener) -> None:
    with_handset.stage.show(moment("menu"))
    QTest.keyPress(with_handset.stage.window.window, Qt.Key.Key_5)
    settle(5)
    QTest.keyRelease(with_handset.stage.window.window, Qt.Key.Key_5)
    assert with_handset.speakers == []
    with_handset.stage.show(moment("attract"))
    with_handset.hold(Qt.Key.Key_5, lambda: bool(with_handset.log))
    assert "Spoken guidance" in with_handset.log[0]
    assert with_handset.log[0].count("Tiếng Việt") == 1


def test_a_handset_is_private_and_ends_with_the_visit(with_handset: Listener) -> None:
    with_handset.hold(Qt.Key.Key_5, lambda: bool(with_handset.log))
    with_handset.stage.show(moment("review"))
    assert "4 8 2 1" in with_handset.log[-1]
    with_handset.stage.show(replace(moment("attract"), number=8))
    assert with_handset.guidance.session is None
    assert with_handset.log[-1] == "close"


def test_where_a_headphone_could_be_and_is_not_nothing_personal_is_said(with_jack: Listener) -> None:
    with_jack.hold(Qt.Key.Key_5, lambda: bool(with_jack.log))
    with_jack.stage.show(moment("review"))
    assert "4 8 2 1" not in with_jack.log[-1]
    assert "This is said only in a headphone." in with_jack.log[-1]
    with_jack.plug(True)
    until(lambda: "4 8 2 1" in with_jack.log[-1])


def test_the_voice_is_loaded_while_the_key_is_held(with_handset: Listener, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(with_handset.guidance, "_hold", held := Timer())
    monkeypatch.setattr(with_handset.guidance, "_prepare", soon := Timer())
    window = with_handset.stage.window.window
    QTest.keyPress(window, Qt.Key.Key_5)
    QTest.keyRelease(window, Qt.Key.Key_5)
    assert (held.runs, soon.runs) == (False, False)
    assert with_handset.log == [], "a usual press loads nothing"
    QTest.keyPress(window, Qt.Key.Key_5)
    with_handset.guidance._prepare_by_key()
    assert with_handset.log == ["prepare en"]
    QTest.keyRelease(window, Qt.Key.Key_5)
    assert with_handset.log == ["prepare en", "close"]
    QTest.keyPress(window, Qt.Key.Key_5)
    with_handset.guidance._prepare_by_key()
    with_handset.guidance._begin_by_key()
    assert [line[:10] for line in with_handset.log[2:]] == ["prepare en", "Spoken gui"]
    assert soon.runs is False


def test_the_voice_waits_a_minute_for_a_key_on_the_first_screen(with_handset: Listener) -> None:
    with_handset.hold(Qt.Key.Key_5, lambda: bool(with_handset.log))
    session = with_handset.guidance.session
    assert session is not None
    session.said_all()
    assert session._linger.interval() == 60_000
    assert session._linger.isActive()
    with_handset.press(Qt.Key.Key_Down)
    assert not session._linger.isActive(), "it is said first"
    session._linger.setInterval(1)
    session.said_all()
    until(lambda: with_handset.log[-1] == "close")
    with_handset.press(Qt.Key.Key_Down)
    assert with_handset.log[-1] != "close"


def test_keys_interrupt_move_and_choose_and_never_reach_the_screen(with_handset: Listener) -> None:
    with_handset.hold(Qt.Key.Key_5, lambda: bool(with_handset.log))
    with_handset.stage.stage.posted.clear()
    for _ in range(40):
        with_handset.press(Qt.Key.Key_Down)
        if with_handset.log[-1] == "English":
            break
    assert with_handset.log[-2] == "stop"
    with_handset.press(Qt.Key.Key_Right)
    assert with_handset.stage.stage.posted == [LanguageChosen("en")]
    focus = with_handset.stage.window.window.activeFocusItem()
    with_handset.press(Qt.Key.Key_Tab)
    assert with_handset.stage.window.window.activeFocusItem() is focus


def test_a_page_that_is_turned_by_a_touch_is_told(with_jack: Listener) -> None:
    with_jack.stage.show(moment("consent-status"))
    with_jack.plug(True)
    until(lambda: bool(with_jack.log))
    with_jack.stage.touch("page:next")
    pages = with_jack.stage.item("page:place").property("text").partition("/")[2]
    until(lambda: f"Page 2 of {pages}" in with_jack.log)


def test_the_pin_goes_into_its_buffer_and_into_no_voice(with_handset: Listener) -> None:
    with_handset.hold(Qt.Key.Key_5, lambda: bool(with_handset.log))
    with_handset.stage.show(moment("pin"))
    with_handset.stage.stage.posted.clear()
    before = len(with_handset.log)
    for key in (Qt.Key.Key_8, Qt.Key.Key_3, Qt.Key.Key_6):
        with_handset.press(key)
    assert with_handset.stage.stage.posted == [PinLength(1), PinLength(2), PinLength(3)]
    assert set(with_handset.log[before:]) == {"stop", "tone typed"}
    with_handset.press(Qt.Key.Key_Asterisk)
    assert with_handset.stage.stage.posted[-1] == PinLength(2)


def test_a_typed_character_is_posted_and_told(with_handset: Listener) -> None:
    with_handset.hold(Qt.Key.Key_5, lambda: bool(with_handset.log))
    with_handset.stage.show(moment("field"))
    with_handset.press(Qt.Key.Key_7)
    assert with_handset.stage.stage.posted[-1] == Typed("7")
    assert with_handset.log[-1] == "7"


def test_a_key_that_is_held_says_what_it_does(with_handset: Listener) -> None:
    with_handset.hold(Qt.Key.Key_5, lambda: bool(with_handset.log))
    with_handset.stage.show(moment("menu"))
    with_handset.stage.stage.posted.clear()
    with_handset.hold(Qt.Key.Key_Left, lambda: with_handset.log[-1] == "Left: the screen before.")
    assert with_handset.stage.stage.posted == []


def test_who_listens_to_the_end_is_still_here(with_handset: Listener) -> None:
    with_handset.hold(Qt.Key.Key_5, lambda: bool(with_handset.log))
    with_handset.stage.show(moment("consent"))
    with_handset.speakers[-1].done()
    until(lambda: with_handset.stage.stage.posted[-1] == Continue())


def test_the_screen_is_dark_until_somebody_touches_it(with_handset: Listener) -> None:
    window = with_handset.stage.window.window
    with_handset.hold(Qt.Key.Key_5, lambda: bool(with_handset.log))
    with_handset.stage.show(moment("menu"))
    with_handset.press(Qt.Key.Key_8)
    assert window.property("curtain") is True
    assert window.grabWindow().pixelColor(window.width() // 2, window.height() // 2).name() == "#000000"
    with_handset.stage.touch("do:self")
    assert window.property("curtain") is False
    for said in ("The screen is dark.", "The screen is bright again."):
        with_handset.press(Qt.Key.Key_8)
        assert with_handset.log[-1] == said
        assert window.property("curtain") is (said == "The screen is dark.")


@pytest.mark.parametrize("headphone", [Headphone.HANDSET, Headphone.JACK])
def test_after_a_visit_in_the_dark_the_next_person_sees_the_screen(attract: Play, headphone: Headphone) -> None:
    """At a handset guidance ends with the visit; with a headphone that stays plugged in it goes on."""
    for person in listener_at(attract, headphone):
        person.guidance.begin(privately=True)
        person.guidance._by_key = headphone is Headphone.HANDSET
        attract.show(moment("menu"))
        person.press(Qt.Key.Key_8)
        assert attract.window.window.property("curtain") is True
        attract.show(replace(moment("attract"), number=8))
        assert (person.guidance.session is None) is (headphone is Headphone.HANDSET)
        assert attract.window.window.property("curtain") is False


def test_the_next_person_with_the_headphone_hears_what_is_personal(with_jack: Listener) -> None:
    with_jack.plug(True)
    until(lambda: bool(with_jack.log))
    with_jack.stage.show(moment("menu"))
    with_jack.stage.show(replace(moment("attract"), number=8))
    with_jack.stage.show(replace(moment("review"), number=8))
    assert "4 8 2 1" in with_jack.log[-1]


def test_two_switches_go_on_and_choose(attract: Play) -> None:
    for person in listener_at(attract, Headphone.HANDSET, GuidanceKeys.SWITCHES):
        person.hold(Qt.Key.Key_Space, lambda person=person: bool(person.log))  # type: ignore[misc]
        person.stage.show(moment("pin"))
        person.stage.stage.posted.clear()
        session = person.guidance.session
        assert session is not None
        for wanted in ("7", "Confirm", "Enter your pin", "4"):  # the list goes round
            for _ in session.lines:
                person.press(Qt.Key.Key_Space)
                if person.log[-1].split(" | ")[0] == wanted:
                    break
            else:
                raise AssertionError(wanted)
            person.press(Qt.Key.Key_Return)
        assert person.stage.stage.posted == [PinLength(1), PinLength(2)]


def test_without_a_way_to_listen_alone_nothing_is_spoken(attract: Play) -> None:
    for person in listener_at(attract, Headphone.NONE):
        QTest.keyPress(attract.window.window, Qt.Key.Key_5)
        settle(5)
        assert not person.guidance._hold.isActive()
        QTest.keyRelease(attract.window.window, Qt.Key.Key_5)
