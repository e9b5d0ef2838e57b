"""The automatic shopper's answers to the questions of a visit, screen by screen, from its script."""

from collections.abc import Callable

from kiosk.campaign.model import ItemCode
from kiosk.visit.model import Path, Screen
from ui.automatic_shopper.gestures import Gestures, Steps, StuckError, Wait
from ui.automatic_shopper.reading import Reading
from ui.automatic_shopper.script import VisitScript
from ui.automatic_shopper.timeouts import ANSWER_TIMEOUT


class Answers:
    """The answers of one visit, with the memory of those given already. Use a new object for each visit."""

    def __init__(
        self, reading: Reading, gestures: Gestures, script: VisitScript, photograph: Callable[[str], None]
    ) -> None:
        self._reading = reading
        self._gestures = gestures
        self._script = script
        self._photograph = photograph
        self._topics = list(script.read)
        self._display_set = False
        self._searches = bool(script.search)
        self._category = script.category
        self._values = script.fields
        self._corrections = iter(script.corrections)
        self._retype = False
        self._at_field = 0
        self._begun = 0

    def answer(self, screen: Screen) -> Steps[None]:
        """Do on this screen what the script says, until the next screen shows. Raises `StuckError`."""
        match screen:
            case Screen.MENU:
                yield from self._menu()
            case Screen.INFO:
                yield from self._gestures.read_on()
                yield from self._gestures.leave(screen, "action:next")
            case Screen.APPLICANT:
                yield from self._gestures.leave(screen, f"applicant:{self._script.applicant}")
            case Screen.CONSENT:
                yield from self._gestures.tick_all(screen, "consent:")
            case Screen.ITEMS:
                yield from self._items()
            case Screen.SERVICE:
                yield from self._service()
            case Screen.SEARCH:
                yield from self._gestures.touch("key:clear")
                yield from self._gestures.type(self._script.search)
                self._photograph("search-filled")
                yield from self._gestures.leave(screen, "action:next")
            case Screen.PREREGISTRATION:
                done = "yes" if self._script.preregistered else "no"
                yield from self._gestures.leave(screen, f"preregistration:{done}")
            case Screen.SERVICE_TERMS:
                self._at_field = 0
                yield from self._gestures.leave(screen, "terms:accept")
            case Screen.FIELD if self._reading.sees("field:box:0"):
                self._at_field = 0
                yield from self._fields()
            case Screen.FIELD:
                yield from self._field()
            case Screen.REVIEW:
                yield from self._review()
            case Screen.LAST_TRY:
                yield from self._gestures.leave(screen, "action:try")
            case Screen.PIN:
                yield from self.enter_pin(self._script.pin)
            case _:
                yield from self._gestures.leave(screen, "action:next")

    def correct(self) -> bool:
        """After a refusal: take the next values of `corrections`. False if the script has no more."""
        values = next(self._corrections, None)
        if values is None:
            return False
        self._values, self._retype = values, True
        return True

    def begin_to_type(self) -> Steps[None]:
        """Type the first half of the field's value, before an interrupt."""
        value = self._value()
        self._begun = len(value) // 2
        yield from self._gestures.type(value[: self._begun])
        self._photograph("field-begun")

    def go_back(self, screen: Screen) -> None:
        """Note that the person goes back from this screen, so that the field that shows next is known."""
        self._at_field = len(self._values) if screen is Screen.REVIEW else max(0, self._at_field - 1)

    def enter_pin(self, pin: str) -> Steps[None]:
        """Type these digits on the PIN screen and confirm them."""
        yield from self._gestures.type(pin)
        self._photograph("pin-entered")
        yield from self._gestures.leave(Screen.PIN, "action:next")

    # --- screen by screen

    def _menu(self) -> Steps[None]:
        if not self._display_set:
            self._display_set = True
            yield from self._set_display()
        if self._topics:
            yield from self._gestures.leave(Screen.MENU, f"topic:{self._topics.pop(0)}")
        else:
            yield from self._gestures.leave(Screen.MENU, f"do:{self._wish()}")

    def _wish(self) -> str:
        """The name of the menu's item for this visit."""
        return "status" if self._script.path is Path.STATUS else self._script.menu_applicant

    def _set_display(self) -> Steps[None]:
        if choices := self._script.display.choices:
            yield from self._gestures.touch("action:display")
            for name in choices:
                yield from self._gestures.tick(name)
            self._photograph("display")
            yield from self._gestures.close_panel()

    def _items(self) -> Steps[None]:
        for item in ItemCode:
            answer = f"answer:{item}:{self._script.answer(item)}"
            yield from self._gestures.find(answer)
            if self._reading.sees(answer) and not self._reading.is_chosen(answer):
                yield from self._gestures.answer(Screen.ITEMS, answer)
        if self._reading.screen() == Screen.ITEMS:
            yield from self._gestures.leave(Screen.ITEMS, "action:next")

    def _service(self) -> Steps[None]:
        name = f"service:{self._script.service}"
        if self._searches:
            self._searches = False
            yield from self._gestures.leave(Screen.SERVICE, "action:search")
            return
        if self._category is not None:
            kind, self._category = f"category:{self._category}", None
            yield from self._gestures.touch("action:category")
            yield from self._gestures.find(kind)
            yield from self._gestures.touch(kind)
            yield Wait(lambda: not self._reading.sees(kind), "the services of this kind", ANSWER_TIMEOUT)
        yield from self._gestures.leave(Screen.SERVICE, name)

    def _field(self) -> Steps[None]:
        """One value on a screen of its own."""
        yield from self._fill(self._value())
        self._photograph("field-filled")
        yield from self._gestures.leave(Screen.FIELD, "action:next")
        self._at_field += 1

    def _fields(self) -> Steps[None]:
        """All values on one screen. When a box is full, the screen itself chooses the next one."""
        for _ in self._reading.names("field:box:"):
            box = f"field:box:{self._at_field}"
            if not self._reading.is_chosen(box):
                yield from self._gestures.tick(box)
            yield from self._fill(self._value())
            self._at_field += 1
        self._photograph("field-filled")
        yield from self._gestures.leave(Screen.FIELD, "action:next")

    def _fill(self, value: str) -> Steps[None]:
        """Type what the field does not hold yet. It may hold half of the value, or all after going back."""
        filled = self._filled()
        if filled and self._retype:
            yield from self._gestures.touch("key:clear")
            yield Wait(lambda: not self._filled(), "an empty field", ANSWER_TIMEOUT)
            filled = False
        if self._begun or not filled:
            yield from self._gestures.type(value[self._begun :])
        self._begun = 0

    def _filled(self) -> bool:
        """Whether the field shows more than its cursor and the empty places of a date."""
        if self._at_field < len(self._values) and self._reading.can_touch("action:next"):
            return True
        return bool(self._reading.text("field:value").strip("▏_ "))

    def _value(self) -> str:
        if self._at_field > len(self._values):
            raise StuckError(f"the service has more than the {len(self._values)} fields of the visit")
        return (*self._values, self._script.phone_last4)[self._at_field]

    def _review(self) -> Steps[None]:
        self._retype = False
        yield from self._gestures.read_on()
        if self._script.receipt == "none" and self._reading.is_chosen("receipt:wanted"):
            yield from self._gestures.touch("receipt:wanted")
        confirm = self._gestures.hold if self._script.confirm == "hold" else self._gestures.tap_twice
        yield from confirm(Screen.REVIEW, "action:next")
