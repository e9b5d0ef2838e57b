"""An automatic shopper that uses speech and keys: it does a whole visit without reading the window.

It moves from line to line, hears each, and chooses the one that its `VisitScript` wants. A line has the name of its
control ("do:self"), as the item on the screen has for `ui.automatic_shopper.shopper`.
"""

from collections.abc import Callable

from PySide6.QtQuick import QQuickWindow

from kiosk.campaign.model import ItemCode
from kiosk.campaign.search import characters
from kiosk.visit.model import Path, Screen
from ui.automatic_shopper.blind_hearing import Ear
from ui.automatic_shopper.blind_interrupts import BlindInterrupts
from ui.automatic_shopper.card_handler import CardHandler
from ui.automatic_shopper.dictionary import Dictionary
from ui.automatic_shopper.fingers import Fingers
from ui.automatic_shopper.gestures import Steps, StuckError, Wait
from ui.automatic_shopper.script import Action, Interrupt, JourneyOutcome, VisitScript
from ui.automatic_shopper.timeouts import ANSWER_TIMEOUT, WORK_TIMEOUT
from ui.automatic_shopper.verdict import Verdict, outcome_of_notice, outcome_of_result
from ui.speech.keys import Key
from ui.speech.utterance import Manner


class BlindShopper:
    """One visit, as steps for `ui.automatic_shopper.stepping.Stepping`.

    `listens` tells whether the terminal is in a spoken session. `ear` must be told everything that is said.
    """

    def __init__(
        self,
        window: QQuickWindow,
        ear: Ear,
        listens: Callable[[], bool],
        script: VisitScript,
        cards: CardHandler,
        dictionary: Dictionary,
    ) -> None:
        self._ear = ear
        self._fingers = Fingers(window, ear)
        self._listens = listens
        self._script = script
        self._cards = cards
        self._dictionary = dictionary
        self._interrupts = BlindInterrupts(ear, self._fingers, script, cards, self._value, self._is_over)
        self._topics = list(script.read)
        self._display_set = False
        self._searches = bool(script.search)
        self._category = script.category
        self._values = script.fields
        self._corrections = iter(script.corrections)
        self._fields: list[str] = []
        """Their names, in the order in which they were asked for."""
        self._switched = False
        """The field that was asked for last will be heard by its name in another language."""
        self._card_laid = False
        self._applies_after = script.apply_after
        self._handled = 0
        self.screen: Screen | None = None
        """The question that was heard last; None if it was not recognised."""
        self.verdict: Verdict | None = None

    def visit(self) -> Steps[Verdict]:
        """The whole visit: it begins speech by holding a key on the first screen, and ends when speech has ended, or
        when the terminal says that it is closed.

        Raises `StuckError`.
        """
        self._fingers.hold_to_begin()
        yield Wait(self._listens, "a voice, for the held key", ANSWER_TIMEOUT)
        self._fingers.release()
        while True:
            yield Wait(self._asked_or_over, "the next question", WORK_TIMEOUT)
            if not self._listens():
                return self.verdict or Verdict(JourneyOutcome.ABANDONED, "ended without a result")
            self._handled = self._ear.titles
            self.screen = self._ear.recognised(self._dictionary)
            if self.screen is Screen.CLOSED:
                return Verdict(JourneyOutcome.REFUSED, self._reason(Screen.CLOSED))
            interrupt = self._interrupts.due(self.screen)
            if interrupt is None:
                yield from self._answer()
            else:
                yield from self._interrupted(interrupt)

    def _asked_or_over(self) -> bool:
        return self._ear.titles > self._handled or not self._listens()

    def _is_over(self) -> bool:
        return not self._listens() or self._ear.recognised(self._dictionary) is Screen.NOTICE

    def _interrupted(self, interrupt: Interrupt) -> Steps[None]:
        if interrupt.screen is Screen.RESULT:
            self._read_result()
        left = yield from self._interrupts.happen(interrupt)
        if interrupt.action in (Action.REMOVE_CARD, Action.INSERT_CARD):
            self._card_laid = interrupt.action is Action.INSERT_CARD
        self._switched = interrupt.action is Action.SWITCH_LANGUAGE and interrupt.screen is Screen.FIELD
        # The visit ends here, unless the terminal says otherwise or a result was told already.
        self.verdict = self.verdict or left

    # --- answers

    def _answer(self) -> Steps[None]:
        match self.screen:
            case Screen.ATTRACT:
                yield from self._fingers.choose(f"language:{self._script.language}")
            case Screen.RESULT:
                yield from self._result()
            case Screen.STATUS:
                yield from self._status()
            case Screen.NOTICE:
                yield from self._notice()
            case Screen.TAKE_CARD:
                self._take_card()
            case Screen() if self.verdict is not None:
                yield from self._fingers.choose("action:quit")
            case Screen.MENU:
                yield from self._menu()
            case Screen.APPLICANT:
                yield from self._fingers.choose(f"applicant:{self._script.applicant}")
            case Screen.CONSENT:
                yield from self._consent()
            case Screen.ITEMS:
                yield from self._items()
            case Screen.SERVICE:
                yield from self._service()
            case Screen.SEARCH:
                yield from self._search()
            case Screen.PREREGISTRATION:
                yield from self._fingers.choose(f"preregistration:{'yes' if self._script.preregistered else 'no'}")
            case Screen.SERVICE_TERMS:
                yield from self._fingers.choose("terms:accept")
            case Screen.FIELD:
                yield from self._fingers.fill(self._value())
                yield from self._fingers.go_on()
            case Screen.REVIEW:
                yield from self._review()
            case Screen.LAST_TRY:
                yield from self._fingers.choose("action:try")
            case Screen.PIN:
                yield from self._interrupts.enter_pin(self._script.pin)
            case Screen.CARD:
                self._lay_card()
            case _ if "action:next" in self._ear.names:
                yield from self._fingers.go_on()
            case _:  # the terminal works; the next question comes without an answer
                return

    def _menu(self) -> Steps[None]:
        if not self._display_set:
            self._display_set = True
            yield from self._set_display()
        if self._topics:
            yield from self._fingers.choose(f"topic:{self._topics.pop(0)}")
        else:
            yield from self._fingers.choose(f"do:{self._wish()}")

    def _wish(self) -> str:
        if self._script.path is Path.STATUS and not (self.verdict and self._script.apply_after):
            return "status"
        return self._script.menu_applicant

    def _set_display(self) -> Steps[None]:
        """Set how the screen is shown, if the script asks for it."""
        if not self._script.display.choices:
            return
        yield from self._open("action:display", "how the screen is shown")
        for name in self._script.display.choices:
            yield from self._fingers.tick(name)
        yield from self._open("action:close", "the menu")
        self._handled = self._ear.titles

    def _open(self, name: str, what: str) -> Steps[None]:
        """Choose a line behind which there are others, and hear their title."""
        titles = self._ear.titles
        yield from self._fingers.choose(name)
        yield Wait(lambda: self._ear.titles > titles, what, ANSWER_TIMEOUT)

    def _consent(self) -> Steps[None]:
        for name in sorted(name for name in self._ear.names if name.startswith("consent:")):
            yield from self._fingers.tick(name)
        if self._card_laid:
            yield from self._fingers.go_on()
        else:
            self._lay_card()

    def _items(self) -> Steps[None]:
        for item in ItemCode:
            name = f"answer:{item}:{self._script.answer(item)}"
            if name in self._ear.names:
                yield from self._fingers.tick(name)
        if self._ear.titles == self._handled:
            yield from self._fingers.go_on()

    def _service(self) -> Steps[None]:
        self._fields.clear()
        if self._searches:
            self._searches = False
            yield from self._fingers.choose("action:search")
        elif self._category is not None:
            kind, self._category = f"category:{self._category}", None
            yield from self._open("action:category", "the kinds of services")
            self._handled = self._ear.titles
            yield from self._fingers.choose(kind)
        else:
            yield from self._fingers.choose(f"service:{self._script.service}")

    def _search(self) -> Steps[None]:
        """Type Latin letters; choose others from the lines, which name every character that may follow."""
        if self._script.search.isascii():
            yield from self._fingers.type(self._script.search)
        else:
            for each in characters(self._script.search):
                yield from self._fingers.choose(f"key:{each}")
            self._handled = self._ear.titles  # it is read out after each
        yield from self._fingers.go_on()

    def _value(self) -> str:
        """What the field should hold whose name was heard last: the first name is that of the first value."""
        name = self._ear.title
        if name not in self._fields:
            if self._switched:
                self._fields.pop()
            self._fields.append(name)
        self._switched = False
        values = (*self._values, self._script.phone_last4)
        at = self._fields.index(name)
        if at >= len(values):
            raise StuckError(f"the service asks for more than the {len(self._values)} fields of the visit")
        return values[at]

    def _review(self) -> Steps[None]:
        if self._script.receipt == "none" and "receipt:wanted" in self._ear.names:
            yield from self._fingers.tick("receipt:wanted", given=False)
        yield from self._fingers.find("action:next")
        yield from self._fingers.press(Key.RIGHT)
        yield from self._fingers.press(Key.RIGHT, awaited=False)

    def _result(self) -> Steps[None]:
        verdict = self._read_result()
        values = next(self._corrections, None) if verdict.outcome is JourneyOutcome.REFUSED else None
        if values is not None:
            self._values, self.verdict = values, None
            yield from self._fingers.go_on()
        else:
            self._take_card()

    def _read_result(self) -> Verdict:
        texts = self._ear.texts
        outcome, reason = outcome_of_result(self._reason(Screen.RESULT), texts)
        spelled = [each.text.replace(" ", "-") for each in self._ear.screen if each.manner is Manner.SPELLED]
        self.verdict = Verdict(outcome, reason, spelled[0] if spelled else "")
        return self.verdict

    def _status(self) -> Steps[None]:
        if self._applies_after and "status:apply" in self._ear.names:
            self._applies_after = False
            yield from self._fingers.choose("status:apply")
            return
        self.verdict = Verdict(JourneyOutcome.ANSWERED)
        yield from self._fingers.go_on()

    def _notice(self) -> Steps[None]:
        if self.verdict is None or self.verdict.outcome is JourneyOutcome.ABANDONED:
            reason = self._reason(Screen.NOTICE)
            self.verdict = Verdict(outcome_of_notice(reason), reason)
        yield from self._fingers.go_on()

    def _reason(self, screen: Screen) -> str:
        return self._dictionary.reason(screen, self._ear.texts, (self._ear.language,))

    def _lay_card(self) -> None:
        if not self._card_laid:
            self._card_laid = self._cards.lay_card()

    def _take_card(self) -> None:
        self._card_laid = not self._cards.take_card()
