"""The interrupts of the script for `BlindShopper`: each happens once, when its question is heard."""

from collections.abc import Callable
from typing import Final

from kiosk.visit.model import Screen
from ui.automatic_shopper.blind_hearing import Ear
from ui.automatic_shopper.card_handler import CardHandler
from ui.automatic_shopper.fingers import Fingers
from ui.automatic_shopper.gestures import Pause, Steps, StuckError, Wait
from ui.automatic_shopper.script import Action, Interrupt, JourneyOutcome, VisitScript
from ui.automatic_shopper.timeouts import IDLE_TIMEOUT
from ui.automatic_shopper.verdict import Verdict
from ui.speech.keys import Key

_LIFTED_SECONDS: Final = 1.0
"""Seconds after which a lifted card is placed again."""


class BlindInterrupts:
    """`happen` carries one out. `field_value` returns the value for the field that was asked for last; `is_over` tells
    whether a notice is heard, or speech has ended."""

    def __init__(
        self,
        ear: Ear,
        fingers: Fingers,
        script: VisitScript,
        cards: CardHandler,
        field_value: Callable[[], str],
        is_over: Callable[[], bool],
    ) -> None:
        self._ear = ear
        self._fingers = fingers
        self._pin = script.pin
        self._cards = cards
        self._field_value = field_value
        self._is_over = is_over
        self._to_come = list(script.interrupt)

    def due(self, screen: Screen | None) -> Interrupt | None:
        """The interrupt for this question, removed from the list; None if there is none."""
        due = next((interrupt for interrupt in self._to_come if interrupt.screen is screen), None)
        if due is not None:
            self._to_come.remove(due)
        return due

    def happen(self, interrupt: Interrupt) -> Steps[Verdict | None]:
        """Carry it out. Returns the end of the visit, or None if the visit goes on. Raises `StuckError`."""
        screen = interrupt.screen
        match interrupt.action:
            case Action.REMOVE_CARD:
                self._take_card()
                return _left("card_removed")
            case Action.SWAP_CARD:
                if not self._cards.lay_card(interrupt.card):
                    raise StuckError("nobody here can lay another card; rehearse this with a simulated card")
                # Where the terminal asked for another card, the visit goes on with it.
                return None if screen is Screen.NOTICE else _left("card_changed")
            case Action.INSERT_CARD:
                self._take_card()
                yield Pause(_LIFTED_SECONDS)
                self._cards.lay_card()
            case Action.IDLE:
                yield Wait(lambda: self._is_away(screen), "the end of a visit that was left", IDLE_TIMEOUT)
                return _left("timed_out")
            case Action.WRONG_PIN:
                yield from self.enter_pin("".join(str((int(digit) + 1) % 10) for digit in self._pin))
            case Action.SWITCH_LANGUAGE:
                yield from self._begin_to_type(screen)
                titles = self._ear.titles
                yield from self._fingers.choose("action:language")
                yield Wait(lambda: self._ear.titles > titles, "the languages", IDLE_TIMEOUT)
                yield from self._fingers.choose(f"language:{interrupt.language}")
            case Action.CALL_STAFF:
                yield from self._begin_to_type(screen)
                yield from self._fingers.choose("action:staff")
            case Action.BACK:
                yield from self._fingers.press(Key.LEFT, awaited=False)
            case Action.QUIT:
                yield from self._fingers.choose("action:stop" if screen is Screen.LAST_TRY else "action:quit")
                return _left("quit")
        return None

    def enter_pin(self, pin: str) -> Steps[None]:
        """Type a PIN and confirm it. Raises `StuckError`."""
        for digit in pin:
            yield from self._fingers.press(Key(digit), secret=True)
        yield from self._fingers.go_on()

    def _begin_to_type(self, screen: Screen) -> Steps[None]:
        """Type half of the field's value."""
        if screen is Screen.FIELD:
            value = self._field_value()
            yield from self._fingers.fill(value[: len(value) // 2])

    def _take_card(self) -> None:
        if not self._cards.take_card():
            raise StuckError("nobody here can take the card away; rehearse this with a simulated card")

    def _is_away(self, screen: Screen) -> bool:
        self._cards.let_time_pass(screen)
        return self._is_over()


def _left(reason: str) -> Verdict:
    return Verdict(JourneyOutcome.ABANDONED, reason)
