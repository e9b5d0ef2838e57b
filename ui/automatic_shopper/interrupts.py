"""The interrupts of a visit script: each happens once, when its screen shows."""

from dataclasses import replace

from kiosk.visit.model import Screen
from ui.automatic_shopper.answers import Answers
from ui.automatic_shopper.card_handler import CardHandler
from ui.automatic_shopper.gestures import Gestures, Pause, Steps, StuckError, Wait
from ui.automatic_shopper.reading import Reading
from ui.automatic_shopper.script import Action, Interrupt, JourneyOutcome, VisitScript
from ui.automatic_shopper.timeouts import IDLE_TIMEOUT
from ui.automatic_shopper.verdict import Verdict


class Interrupts:
    """The interrupts of one visit, in the order of the script."""

    def __init__(
        self, reading: Reading, gestures: Gestures, answers: Answers, script: VisitScript, cards: CardHandler
    ) -> None:
        self._reading = reading
        self._gestures = gestures
        self._answers = answers
        self._pin = script.pin
        self._cards = cards
        self._to_come = list(script.interrupt)

    def due(self, screen: Screen) -> Interrupt | None:
        """The next interrupt of this screen, or None. It is returned once."""
        due = next((interrupt for interrupt in self._to_come if interrupt.screen is screen), None)
        if due is not None:
            self._to_come.remove(due)
        return due

    def happen(self, interrupt: Interrupt) -> Steps[Verdict | None]:
        """Carry out one interrupt. Returns the verdict if it ends the visit, None if the visit goes on.

        Raises `StuckError`, also where the card cannot be moved.
        """
        screen = interrupt.screen
        match interrupt.action:
            case Action.REMOVE_CARD:
                if not self._cards.take_card():
                    raise StuckError("the card cannot be taken away here; rehearse this with a simulated card")
                yield self._gestures.until_left(screen)
                return _left("card_removed")
            case Action.SWAP_CARD:
                if not self._cards.lay_card(interrupt.card):
                    raise StuckError("another card cannot be laid here; rehearse this with a simulated card")
                yield self._gestures.until_left(screen)
                # A notice may have asked for another card; then the visit goes on with it.
                return None if screen is Screen.NOTICE else _left("card_changed")
            case Action.INSERT_CARD:
                self._cards.take_card()
                yield Pause(1.0)
                self._cards.lay_card()
                yield Pause(1.0)
            case Action.IDLE:
                yield self._be_away(screen)
                return _left("timed_out")
            case Action.WRONG_PIN:
                yield from self._answers.enter_pin("".join(str((int(digit) + 1) % 10) for digit in self._pin))
            case Action.SWITCH_LANGUAGE if interrupt.language is not None:
                if screen is Screen.FIELD:
                    yield from self._answers.begin_to_type()
                yield from self._gestures.switch_language(interrupt.language)
            case Action.CALL_STAFF:
                if screen is Screen.FIELD:
                    yield from self._answers.begin_to_type()
                yield from self._gestures.call_staff(screen)
            case Action.BACK:
                self._answers.go_back(screen)
                yield from self._gestures.leave(screen, "action:back")
            case Action.QUIT:
                stop = screen is Screen.LAST_TRY and not self._reading.can_touch("action:quit")
                yield from self._gestures.leave(screen, "action:stop" if stop else "action:quit")
                return _left("quit")
        return None

    def _be_away(self, screen: Screen) -> Wait:
        left = self._gestures.until_left(screen, IDLE_TIMEOUT)

        def ended() -> bool:
            self._cards.let_time_pass(screen)
            return left.condition()

        return replace(left, condition=ended)


def _left(reason: str) -> Verdict:
    return Verdict(JourneyOutcome.ABANDONED, reason)
