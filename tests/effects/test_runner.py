"""The runner: steps in order, the screen before the effects, one timer."""

import pytest

from kiosk.effects.pin_buffer import PinBuffer
from kiosk.effects.runner import Runner
from kiosk.visit.effects import Effect, FetchChallenge, ReadCard
from kiosk.visit.events import ApplicantChosen, Event, LanguageChosen, PathChosen, ReaderChanged
from kiosk.visit.model import Applicant, Path, Screen
from kiosk.visit.timeout_values import Timeouts
from tests.visit.world import OFFER, Drive, card


class Bench:
    """A runner with a stopped clock, and the record of its actions."""

    def __init__(self) -> None:
        self.now = 100.0
        self.armed: list[float | None] = []
        self.happened: list[Screen | Effect] = []
        self.runner = Runner(
            current_offer=lambda: OFFER, monotonic=lambda: self.now, timeouts=Timeouts(), pin=PinBuffer(), language="en"
        )
        self.runner.subscribe(lambda visit, _offer: self.happened.append(visit.screen))
        self.runner.connect(self.happened.append, self)

    def arm(self, moment: float | None) -> None:
        self.armed.append(moment)

    def effects(self) -> list[Effect]:
        return [each for each in self.happened if not isinstance(each, Screen)]


def test_the_terminal_speaks_its_own_language_to_nobody_in_particular() -> None:
    bench = Bench()
    assert bench.runner.visit.language == "en"
    bench.runner.post(LanguageChosen("zh"))
    bench.now += 1000
    bench.runner.time_is_up()
    bench.now += 1000
    bench.runner.time_is_up()
    assert (bench.runner.visit.screen, bench.runner.visit.language) == (Screen.ATTRACT, "en")


def test_the_screen_changes_before_the_effect_begins() -> None:
    bench = Bench()
    drive = Drive().choose_path()
    bench.runner.visit = drive.visit
    bench.happened.clear()
    bench.runner.post(ReaderChanged(card(1)))
    assert bench.happened == [Screen.WORKING, FetchChallenge(drive.visit.number), ReadCard(drive.visit.number, 1)]


def test_the_timer_is_armed_for_the_deadline_and_disarmed_at_home() -> None:
    bench = Bench()
    bench.runner.post(LanguageChosen("ja"))
    assert bench.armed[-1] == 100.0 + Timeouts().reading
    bench.now += 500
    bench.runner.time_is_up()
    bench.now += 500
    bench.runner.time_is_up()
    assert bench.armed[-1] is None


def test_an_event_from_within_a_step_waits_its_turn() -> None:
    bench = Bench()
    seen: list[Screen] = []
    wishes: list[Event] = [PathChosen(Path.APPLY), ApplicantChosen(Applicant.SELF)]

    def answer_at_once(visit: object, _offer: object) -> None:
        seen.append(bench.runner.visit.screen)
        if wishes:
            bench.runner.post(wishes.pop(0))
            assert bench.runner.visit is visit, "the current step must finish first"

    bench.runner.subscribe(answer_at_once)
    bench.runner.post(LanguageChosen("ja"))
    assert seen == [Screen.MENU, Screen.APPLICANT, Screen.CONSENT]


def test_a_mistake_in_one_step_does_not_keep_the_next_ones_from_happening() -> None:
    bench = Bench()
    faults = [ZeroDivisionError("a mistake of ours")]

    def mistaken(_visit: object, _offer: object) -> None:
        if faults:
            raise faults.pop()

    bench.runner.subscribe(mistaken)
    with pytest.raises(ZeroDivisionError):
        bench.runner.post(LanguageChosen("ja"))
    bench.runner.post(PathChosen(Path.APPLY))
    assert bench.runner.visit.screen is Screen.APPLICANT
