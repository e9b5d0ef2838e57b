"""Parts of the automatic shoppers, each alone: what they hear, press, do at an interrupt, and how long they wait."""

from collections.abc import Callable, Generator
from dataclasses import replace
from types import SimpleNamespace
from typing import Any, Final
from unittest.mock import Mock, call

import pytest
from PySide6.QtCore import QCoreApplication

from kiosk.campaign.load import load_campaign
from kiosk.station.profile import ReaderKind
from kiosk.station.settings import load_profile
from kiosk.visit.model import LANGUAGES, ClosedReason, Contrast, NoticeCode, Outcome, Screen, TextSize
from tests.ui.stage import moment, play, practice_offer
from ui.automatic_shopper.answers import Answers
from ui.automatic_shopper.blind_hearing import Ear
from ui.automatic_shopper.blind_interrupts import BlindInterrupts
from ui.automatic_shopper.blind_shopper import BlindShopper
from ui.automatic_shopper.dictionary import Dictionary
from ui.automatic_shopper.fingers import Fingers
from ui.automatic_shopper.gestures import Pause, StuckError, Wait
from ui.automatic_shopper.interrupts import Interrupts
from ui.automatic_shopper.reading import Reading
from ui.automatic_shopper.script import Action, DisplayWish, Interrupt, JourneyOutcome, practice_visit
from ui.automatic_shopper.stepping import Stepping
from ui.automatic_shopper.verdict import VerdictReader
from ui.speech.guide_commands import Say
from ui.speech.keys import Key
from ui.speech.spoken_screen import utterances
from ui.speech.utterance import choice
from ui.translation.catalogue import translator

CAMPAIGN: Final = load_campaign("practice")


def result_of(steps: Generator[Any, None, Any]) -> tuple[list[Any], Any]:
    """What was waited for, and what was returned."""
    waits = []
    while True:
        try:
            waits.append(next(steps))
        except StopIteration as ended:
            return waits, ended.value


# --- what is read and heard


def test_a_notice_of_no_known_code_is_reported_by_its_title_as_one_would_type_it(qapp: QCoreApplication) -> None:
    with play(moment("notice-locked", "ja")) as stage:
        reading = Reading(stage.window.window)
        told = VerdictReader(reading, Mock(reason=lambda *_: "")).notice()
        assert (told.outcome, told.reason) == (JourneyOutcome.FAILED, translator("ja")("Notice", "Your PIN is locked"))
        assert reading.text("nothing:of:this:name") == ""


def test_the_dictionary_has_every_notice_reason_and_outcome() -> None:
    codes = {
        Screen.NOTICE: set(NoticeCode),
        Screen.CLOSED: set(ClosedReason),
        Screen.RESULT: {JourneyOutcome.QUEUED, *Outcome},
    }
    for language in LANGUAGES:
        known = {
            screen: {each.code for each in Dictionary(CAMPAIGN).wordings(language) if each.screen is screen}
            for screen in codes
        }
        assert known == codes, language


@pytest.mark.parametrize("kind", ReaderKind)
@pytest.mark.parametrize("language", LANGUAGES)
def test_who_does_not_see_recognises_each_question_in_each_language(language: str, kind: ReaderKind) -> None:
    profile = replace(load_profile("lawson-copier"), reader_kind=kind)
    names = ("menu", "applicant", "consent", "card", "items", "service", "search", "preregistration", "service-terms")
    dictionary = Dictionary(CAMPAIGN)
    for name in (*names, "field", "field-ascii", "review", "last-try", "pin", "status", "take-card"):
        ear, visit = Ear(Mock()), moment(name, language)
        ear.heard(Say(utterances(visit, practice_offer(), profile), language))
        assert ear.recognised(dictionary) is visit.screen, name


def test_a_display_wish_is_the_controls_to_choose() -> None:
    assert DisplayWish().choices == ()
    wishes: dict[str, Any] = {"text_size": TextSize.LARGEST, "contrast": Contrast.NORMAL}
    assert DisplayWish(**wishes).choices == (f"display:{TextSize.LARGEST}",)
    for name in ("low_reach", "more_time", "less_motion"):
        assert DisplayWish.model_validate({name: True}).choices == (f"display:{name}",)
    other = next(each for each in Contrast if each is not Contrast.NORMAL)
    assert DisplayWish(contrast=other).choices == (f"contrast:{other}",)


# --- interrupts


INTERRUPTS: Final[list[tuple[Screen, dict[str, Any], list[Any], str | None]]] = [
    (Screen.SERVICE, {"action": Action.REMOVE_CARD}, [call.take_card()], "card_removed"),
    (Screen.SERVICE, {"action": Action.SWAP_CARD, "card": "ben"}, [call.lay_card("ben")], "card_changed"),
    (Screen.NOTICE, {"action": Action.SWAP_CARD, "card": "ben"}, [call.lay_card("ben")], None),
    (Screen.CARD, {"action": Action.INSERT_CARD}, [call.take_card(), call.lay_card()], None),
    (Screen.PIN, {"action": Action.IDLE}, [], "timed_out"),
    (Screen.PIN, {"action": Action.QUIT}, [], "quit"),
]


@pytest.mark.parametrize(("screen", "asked", "cards_moved", "reason"), INTERRUPTS)
def test_an_interrupt_moves_the_card_and_ends_the_visit_or_not(
    screen: Screen, asked: dict[str, Any], cards_moved: list[Any], reason: str | None
) -> None:
    interrupt = Interrupt.model_validate({"screen": screen.value} | asked, strict=False)
    for blind in (False, True):
        cards, gestures, fingers = Mock(), Mock(), Mock()
        gestures.until_left.return_value = Wait(lambda: True, "", 1)
        gestures.leave.side_effect = fingers.choose.side_effect = lambda *_: iter(())
        happen: Callable[[Interrupt], Any] = (
            BlindInterrupts(Mock(), fingers, practice_visit(), cards, Mock(), Mock()).happen
            if blind
            else Interrupts(Mock(), gestures, Mock(), practice_visit(), cards).happen
        )
        waits, verdict = result_of(happen(interrupt))
        assert cards.mock_calls == cards_moved
        assert (verdict.reason if verdict else None) == reason
        if interrupt.action is Action.INSERT_CARD:
            assert any(isinstance(each, Pause) and each.seconds > 0 for each in waits), "the terminal sees no card"
        if cards_moved:
            cards.take_card.return_value = cards.lay_card.return_value = False
        if interrupt.action in (Action.REMOVE_CARD, Action.SWAP_CARD):
            with pytest.raises(StuckError, match="rehearse this with a simulated card"):
                result_of(happen(interrupt))


def test_a_correction_is_typed_in_place_of_the_refused_values_once() -> None:
    script = practice_visit().model_copy(update={"corrections": (("4821009377551207", "4711"),)})
    answers = Answers(Mock(), Mock(), script, Mock())
    assert (answers._values, answers._retype) == (script.fields, False)
    assert answers.correct()
    assert (answers._values, answers._retype) == (script.corrections[0], True)
    assert not answers.correct()


def test_who_does_not_see_applies_after_the_status_if_the_script_says_so() -> None:
    for apply_after, chosen in ((True, [call("status:apply")]), (False, [])):
        script = practice_visit().model_copy(update={"apply_after": apply_after})
        ear = Mock(names=frozenset({"status:apply", "action:next"}))
        shopper = BlindShopper(Mock(), ear, Mock(), script, Mock(), Mock())
        fingers = shopper._fingers = Mock()
        fingers.choose.side_effect = fingers.go_on.side_effect = lambda *_: iter(())
        result_of(shopper._status())
        assert fingers.choose.mock_calls == chosen
        assert (shopper.verdict is None) is apply_after


# --- keys and time


@pytest.mark.parametrize(("at", "wanted", "pressed"), [(0, 2, "d d"), (3, 1, "d u u"), (2, 2, ""), (3, 3, "")])
def test_a_line_is_found_below_or_above(at: int, wanted: int, pressed: str) -> None:
    lines = [choice(f"line:{number}", str(number)) for number in range(4)]
    ear, keys, place = SimpleNamespace(last=(lines[at],)), [], [at]

    def press(key: Key) -> Generator[Any, None, None]:
        keys.append(key.value[0])
        place[0] = min(3, max(0, place[0] + (1 if key is Key.DOWN else -1)))
        ear.last = (lines[place[0]],)
        yield from ()

    fingers: Any = Fingers(Mock(), ear)  # type: ignore[arg-type]
    fingers.press = press
    _, found = result_of(fingers.find(f"line:{wanted}"))
    assert (found, " ".join(keys)) == (lines[wanted], pressed)
    with pytest.raises(StuckError, match="no line is named line:9"):
        result_of(fingers.find("line:9"))


def test_a_machine_that_stood_still_has_not_waited(qapp: QCoreApplication) -> None:
    def steps() -> Generator[Any, None, str]:
        yield Wait(lambda: False, "an answer", 1.0)
        return "never"

    clock, ended = [0.0], list[object]()
    stepping = Stepping(steps(), lambda: clock[0])
    stepping.ended.connect(ended.append)
    stepping._look()
    for _ in range(3):
        clock[0] += 1000.0
        stepping._look()
    assert ended == []
    for _ in range(30):
        clock[0] += 0.05
        stepping._look()
    assert [str(each) for each in ended[:1]] == ["waited 1 s for an answer"]
