"""What happens to the automatic shopper on the way, as its script says: each once, when its screen comes up."""

from kiosk.visit.model import Screen
from ui.shopper.answers import Answers
from ui.shopper.gestures import IDLE_PATIENCE, Fingers, Pause, Steps, StuckError
from ui.shopper.reading import Sight
from ui.shopper.script import Action, Interrupt, JourneyOutcome, VisitScript
from ui.shopper.verdict import Hand, Verdict


class Mishaps:
    """`happen` does one and tells what it makes of the visit, or None where the visit goes on."""

    def __init__(self, sight: Sight, fingers: Fingers, answers: Answers, script: VisitScript, hand: Hand) -> None:
        self._sight = sight
        self._fingers = fingers
        self._answers = answers
        self._pin = script.pin
        self._hand = hand
        self._to_come = list(script.interrupt)

    def due(self, screen: Screen) -> Interrupt | None:
        """What is to happen here, taken from the list."""
        due = next((interrupt for interrupt in self._to_come if interrupt.screen is screen), None)
        if due is not None:
            self._to_come.remove(due)
        return due

    def happen(self, interrupt: Interrupt) -> Steps[Verdict | None]:
        screen = interrupt.screen
        match interrupt.action:
            case Action.REMOVE_CARD:
                if not self._hand.take_card():
                    raise StuckError("nobody here can take the card away; rehearse this with a simulated card")
                yield self._fingers.until_left(screen)
                return _left("card_removed")
            case Action.SWAP_CARD:
                if not self._hand.lay_card(interrupt.card):
                    raise StuckError("nobody here can lay another card; rehearse this with a simulated card")
                yield self._fingers.until_left(screen)
                # Where the terminal asked for another card, the visit goes on with it.
                return None if screen is Screen.NOTICE else _left("card_changed")
            case Action.INSERT_CARD:
                self._hand.take_card()
                yield Pause(1.0)
                self._hand.lay_card()
                yield Pause(1.0)
            case Action.IDLE:
                yield self._fingers.until_left(screen, IDLE_PATIENCE)
                return _left("timed_out")
            case Action.WRONG_PIN:
                yield from self._answers.enter_pin("".join(str((int(digit) + 1) % 10) for digit in self._pin))
            case Action.SWITCH_LANGUAGE if interrupt.language is not None:
                if screen is Screen.FIELD:
                    yield from self._answers.begin_to_type()
                yield from self._fingers.switch_language(interrupt.language)
            case Action.CALL_STAFF:
                if screen is Screen.FIELD:
                    yield from self._answers.begin_to_type()
                yield from self._fingers.call_staff(screen)
            case Action.BACK:
                self._answers.go_back(screen)
                yield from self._fingers.leave(screen, "action:back")
            case Action.QUIT:
                stop = screen is Screen.LAST_TRY and not self._sight.can_touch("action:quit")
                yield from self._fingers.leave(screen, "action:stop" if stop else "action:quit")
                return _left("quit")
        return None


def _left(reason: str) -> Verdict:
    return Verdict(JourneyOutcome.ABANDONED, reason)
