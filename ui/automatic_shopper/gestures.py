"""The gestures of the automatic shopper: touch, type, tick and turn pages, and wait for the effect of each.

They are generators that yield what they wait for. `ui.automatic_shopper.stepping` polls the conditions, and raises
`StuckError` in the generator when one does not hold in time.
"""

from collections.abc import Callable, Generator
from dataclasses import dataclass, replace
from typing import TypeVar
from unicodedata import normalize

from kiosk.visit.model import Screen
from ui.automatic_shopper.effort import Tally
from ui.automatic_shopper.reading import Reading
from ui.automatic_shopper.timeouts import ANSWER_TIMEOUT
from ui.automatic_shopper.touch import Touch

T = TypeVar("T")


class StuckError(Exception):
    """A condition that the shopper waited for did not hold in time. The message says which."""


@dataclass(frozen=True, slots=True)
class Wait:
    """Go on when `condition` holds, for at most `seconds`. `what` names the condition in the message of an error."""

    condition: Callable[[], bool]
    what: str
    seconds: float


@dataclass(frozen=True, slots=True)
class Pause:
    """Go on after `seconds`; 0 lets the event loop run once."""

    seconds: float


Steps = Generator[Wait | Pause, None, T]
"""A generator of what is waited for, which returns a T."""

_PAGES = 60
_KEY_PAGES = 6
_LAYOUTS = 3
_COMMANDS = frozenset({"page", "clear", "backspace"})
_MARKS = {"\u3099": "゛", "\u309a": "゜"}
"""Combining voiced sound marks, and the keys that type them after the kana."""
_FIRST_EMPTY = (Screen.FIELD, Screen.PIN)
"""Screens that the same screen may follow. The next one is recognised by its primary action: it is disabled again."""


class Gestures:
    """Touches items, which each gesture names by `objectName`. Every gesture raises `StuckError`.

    `photograph` is called with a picture's name when a screen has been filled in. With `keypad`, digits are typed on a
    keypad beside the screen.
    """

    def __init__(
        self,
        reading: Reading,
        touch: Touch,
        photograph: Callable[[str], None],
        tally: Tally,
        *,
        keypad: bool = False,
    ) -> None:
        self._reading = reading
        self._touch = touch
        self._keypad = keypad
        self._photograph = photograph
        self._tally = tally

    def touch(self, name: str) -> Steps[None]:
        """Wait until the item can be touched and stands still, then touch it."""
        self._tally.touched(name)
        yield from self._touch_item(name)

    def _touch_item(self, name: str) -> Steps[None]:
        yield from self._wait_for(name)
        point = self._touch.press(name)
        yield Pause(0)
        if point is not None:
            self._touch.release(point)
        yield Pause(0)

    def _wait_for(self, name: str) -> Steps[None]:
        """Wait until the item can be touched and stands still."""
        steady = self._reading.steady(lambda: self._reading.touchable_at(name))
        yield Wait(steady, f"{name} to be touchable", ANSWER_TIMEOUT)

    def leave(self, screen: Screen, name: str) -> Steps[None]:
        """Touch the item, and wait until `screen` has changed to another one or to its next question."""
        yield from self.find(name)
        yield Wait(lambda: self._reading.can_touch(name), f"{name} to be touchable", ANSWER_TIMEOUT)
        answered = self._until_answered(screen)
        yield from self.touch(name)
        yield answered

    def hold(self, screen: Screen, name: str) -> Steps[None]:
        """Hold the item until another screen than `screen` shows."""
        self._tally.touched(name)
        yield from self._wait_for(name)
        left = self.until_left(screen)
        point = self._touch.press(name)
        yield left
        if point is not None:
            self._touch.release(point)

    def tap_twice(self, screen: Screen, name: str) -> Steps[None]:
        """Touch twice an item that is otherwise held. The alternative is for persons who cannot hold a touch."""
        before = self._reading.text(name)
        yield from self.touch(name)
        yield Wait(
            lambda: self._reading.screen() not in ("", screen) or self._reading.text(name) not in ("", before),
            f"an answer to the first touch of {name}",
            ANSWER_TIMEOUT,
        )
        if self._reading.screen() == screen:
            yield from self.leave(screen, name)

    def until_left(self, screen: Screen, seconds: float = ANSWER_TIMEOUT) -> Wait:
        """The wait for another screen than `screen`, after something that leads there."""
        return Wait(lambda: self._reading.screen() not in ("", screen), "another screen", seconds)

    def _until_answered(self, screen: Screen) -> Wait:
        """The wait after an answer on `screen`: for another screen, or for its next question."""
        title = self._reading.text("field:title")
        left = self.until_left(screen)

        def answered() -> bool:
            if self._reading.screen() != screen:
                return left.condition()
            empty_again = screen in _FIRST_EMPTY and not self._reading.can_touch("action:next")
            return empty_again or self._reading.text("field:title") != title

        return replace(left, condition=answered)

    def answer(self, screen: Screen, name: str) -> Steps[None]:
        """Touch an answer on a screen with several questions, and wait until it is chosen or the screen has changed."""
        yield from self.touch(name)
        yield Wait(
            lambda: self._reading.screen() != screen or self._reading.is_chosen(name),
            f"{name} to be chosen",
            ANSWER_TIMEOUT,
        )

    def switch_language(self, language: str) -> Steps[None]:
        """Choose another language in the panel that opens over the screen, and wait until the texts have changed."""
        before = self._reading.view()
        yield from self._aid("action:language")
        yield from self.touch(f"language:{language}")
        yield Wait(
            lambda: not self._reading.sees("action:close") and self._reading.view() != before,
            f"the screen in {language}",
            ANSWER_TIMEOUT,
        )

    def call_staff(self, screen: Screen) -> Steps[None]:
        """Touch the button that calls staff, and wait for another screen than `screen`."""
        left = self.until_left(screen)
        yield from self._aid("action:staff")
        yield left

    def close_panel(self) -> Steps[None]:
        """Close the panel that lies over the screen."""
        yield from self.touch("action:close")
        yield Wait(lambda: not self._reading.sees("action:close"), "the screen below", ANSWER_TIMEOUT)

    def _aid(self, name: str) -> Steps[None]:
        """Touch a button of the frame. Where a screen has no room for it, it is in the panel behind the text size."""
        if not self._reading.can_touch(name):
            yield from self.touch("action:display")
        yield from self.touch(name)

    def tick_all(self, screen: Screen, prefix: str) -> Steps[None]:
        """Tick every box of this screen whose name begins with `prefix`, page by page."""
        for _ in range(_PAGES):
            for name in self._reading.names(prefix):
                yield from self.tick(prefix + name)
            if self._reading.can_touch("action:next") or not self._reading.can_touch("page:next"):
                break
            yield from self._turn_page("page:next")
        self._photograph(f"{screen}-ticked")

    def tick(self, name: str) -> Steps[None]:
        """Touch an item that is not ticked or chosen yet, and wait until it is."""
        if not self._reading.is_chosen(name):
            yield from self.touch(name)
            yield Wait(lambda: self._reading.is_chosen(name), f"a tick at {name}", ANSWER_TIMEOUT)

    def read_on(self) -> Steps[None]:
        """Turn pages to the last one."""
        for _ in range(_PAGES):
            if not self._reading.can_touch("page:next"):
                return
            yield from self._turn_page("page:next")

    def find(self, name: str) -> Steps[None]:
        """Turn pages until the item is visible: first to the last page, then back to the first.

        If no page has it, this raises nothing.
        """
        for turn in ("page:next", "page:previous"):
            for _ in range(_PAGES):
                if self._reading.sees(name):
                    return
                if not self._reading.can_touch(turn):
                    break
                yield from self._turn_page(turn)

    def _turn_page(self, turn: str) -> Steps[None]:
        before = self._reading.arrangement()
        yield from self.touch(turn)
        yield Wait(lambda: self._reading.arrangement() != before, "another page", ANSWER_TIMEOUT)
        # A page that is still being laid out may look like the last one.
        yield Wait(self._reading.steady(self._reading.arrangement), "a page that stands still", ANSWER_TIMEOUT)

    def type(self, value: str) -> Steps[None]:
        """Type the value key by key, turning to the keyboard's other pages and scripts where necessary.

        A key may type several characters.
        """
        self._tally.typed(len(value))
        rest = value
        while rest:
            if self._keypad and rest[0].isdigit():
                self._touch.strike(rest[0])
                rest = rest[1:]
                yield Pause(0)
                continue
            found = yield from self._turn_to_key(rest)
            if found is None:
                raise StuckError("there is no key for the next character")
            key, rest = found
            yield from self._touch_item(key)

    def _key_for(self, rest: str) -> tuple[str, str] | None:
        """The visible key that types most of `rest`, and what is left of it then; None if there is no such key."""
        keys = [key for key in self._reading.names("key:") if key not in _COMMANDS]
        found = [(key, way[len(key) :]) for way in (rest, _by_marks(rest)) for key in keys if way.startswith(key)]
        longest = max(found, key=lambda each: len(each[0]), default=None)
        return longest and (f"key:{longest[0]}", longest[1])

    def _turn_to_key(self, rest: str) -> Steps[tuple[str, str] | None]:
        """Turn to the page and the script of the keyboard that have the next key of `rest`. Returns `_key_for`."""
        for _ in range(_LAYOUTS):
            for _ in range(_KEY_PAGES):
                found = self._key_for(rest)
                if found or not self._reading.can_touch("key:page"):
                    break
                yield from self._turn_page("key:page")
            scripts = self._reading.names("layout:")
            if found or not scripts:
                return found
            yield from self._turn_page(f"layout:{scripts[0]}")
        return self._key_for(rest)


def _by_marks(text: str) -> str:
    """`text` with the mark of its first kana as a separate character, as on the keys: か゛ for が."""
    first, *marks = list(normalize("NFD", text[0]))
    return first + "".join(_MARKS.get(mark, mark) for mark in marks) + text[1:]
