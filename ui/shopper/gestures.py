"""What the automatic shopper does with its gestures: touch, type, tick, turn pages, and see what comes of it.

Generators that yield what they wait for; `ui.shopper.shopper` polls the conditions and turns a missed one into
`StuckError`.
"""

from collections.abc import Callable, Generator
from dataclasses import dataclass, replace
from typing import TypeVar
from unicodedata import normalize

from kiosk.visit.model import Screen
from ui.shopper.effort import Tally
from ui.shopper.reading import Reading
from ui.shopper.touch import Touch

T = TypeVar("T")


class StuckError(Exception):
    """What the shopper waited for did not appear. The message says on which screen, and what."""


@dataclass(frozen=True, slots=True)
class Wait:
    """Go on when `condition` holds; if it does not within `seconds`, `what` is missing."""

    condition: Callable[[], bool]
    what: str
    seconds: float


@dataclass(frozen=True, slots=True)
class Pause:
    seconds: float


Steps = Generator[Wait | Pause, None, T]

ANSWER_TIMEOUT = 60.0
"""Seconds within which a terminal answers a touch. Its own time-outs for signing, accepting and upstream's answer are
40 s together, on one screen."""
IDLE_TIMEOUT = 400.0
"""Seconds within which a terminal that is left alone is clean again: its longest time-outs, and some."""
_PAGES = 60
_KEY_PAGES = 6
_LAYOUTS = 3
_COMMANDS = frozenset({"page", "clear", "backspace"})
_MARKS = {"\u3099": "゛", "\u309a": "゜"}
"""Kana that are changed by a mark have no key of their own: the mark follows as a key."""
_FIRST_EMPTY = (Screen.FIELD, Screen.PIN)
"""Screens that may follow themselves; the next one shows by its primary action being out of reach again."""


class Gestures:
    """Each gesture names its item. `photograph` is called when a screen is filled in.

    `keypad`: digits are typed on a keypad beside the screen.
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
        """Touch the item as soon as it can be touched."""
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
        """Until the item can be touched, and stands still."""
        steady = self._reading.steady(lambda: self._touch.place(name) if self._reading.can_touch(name) else None)
        yield Wait(steady, f"{name} to be touched", ANSWER_TIMEOUT)

    def leave(self, screen: Screen, name: str) -> Steps[None]:
        """Touch what leads on, and see that it does."""
        yield from self.find(name)
        yield Wait(lambda: self._reading.can_touch(name), f"{name} to be touched", ANSWER_TIMEOUT)
        answered = self._until_answered(screen)
        yield from self.touch(name)
        yield answered

    def hold(self, screen: Screen, name: str) -> Steps[None]:
        """Hold what leads on until it does."""
        self._tally.touched(name)
        yield from self._wait_for(name)
        left = self.until_left(screen)
        point = self._touch.press(name)
        yield left
        if point is not None:
            self._touch.release(point)

    def tap_twice(self, screen: Screen, name: str) -> Steps[None]:
        """What wants to be held can be touched twice instead, by who cannot hold."""
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
        """What to wait for when something was done, or happened, that leads to another screen than `screen`."""
        return Wait(lambda: self._reading.screen() not in ("", screen), "another screen", seconds)

    def _until_answered(self, screen: Screen) -> Wait:
        """What to wait for when `screen` was answered: another one, or the same one with its next question."""
        title = self._reading.text("field:title")
        left = self.until_left(screen)

        def answered() -> bool:
            if self._reading.screen() != screen:
                return left.condition()
            empty_again = screen in _FIRST_EMPTY and not self._reading.can_touch("action:next")
            return empty_again or self._reading.text("field:title") != title

        return replace(left, condition=answered)

    def answer(self, screen: Screen, name: str) -> Steps[None]:
        """Touch one of several answers to several questions: it is taken, and the last one leads on."""
        yield from self.touch(name)
        yield Wait(
            lambda: self._reading.screen() != screen or self._reading.is_chosen(name),
            f"that {name} is taken",
            ANSWER_TIMEOUT,
        )

    def switch_language(self, language: str) -> Steps[None]:
        """On the way, by the panel that lies over the screen for it."""
        before = self._reading.view()
        yield from self._aid("action:language")
        yield from self.touch(f"language:{language}")
        yield Wait(
            lambda: not self._reading.sees("action:close") and self._reading.view() != before,
            f"the screen in {language}",
            ANSWER_TIMEOUT,
        )

    def call_staff(self, screen: Screen) -> Steps[None]:
        left = self.until_left(screen)
        yield from self._aid("action:staff")
        yield left

    def close_panel(self) -> Steps[None]:
        """Away with what lies over the screen."""
        yield from self.touch("action:close")
        yield Wait(lambda: not self._reading.sees("action:close"), "the screen below", ANSWER_TIMEOUT)

    def _aid(self, name: str) -> Steps[None]:
        """Where a screen has no room for all aids, the panel behind the text size has the others."""
        if not self._reading.can_touch(name):
            yield from self.touch("action:display")
        yield from self.touch(name)

    def tick_all(self, screen: Screen, prefix: str) -> Steps[None]:
        """Tick every box that is open on this screen, page by page."""
        for _ in range(_PAGES):
            for name in self._reading.names(prefix):
                yield from self.tick(prefix + name)
            if self._reading.can_touch("action:next") or not self._reading.can_touch("page:next"):
                break
            yield from self._turn_page("page:next")
        self._photograph(f"{screen}-ticked")

    def tick(self, name: str) -> Steps[None]:
        """Touch what is not ticked or chosen yet, and see that it is."""
        if not self._reading.is_chosen(name):
            yield from self.touch(name)
            yield Wait(lambda: self._reading.is_chosen(name), f"a tick at {name}", ANSWER_TIMEOUT)

    def read_on(self) -> Steps[None]:
        """Turn pages to the end."""
        for _ in range(_PAGES):
            if not self._reading.can_touch("page:next"):
                return
            yield from self._turn_page("page:next")

    def find(self, name: str) -> Steps[None]:
        """Turn pages until the item is there: to the end, and back from there; or there is none."""
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
        # On its way it may show less than it will, as if it were the last one.
        yield Wait(self._reading.steady(self._reading.arrangement), "a page that stands still", ANSWER_TIMEOUT)

    def type(self, value: str) -> Steps[None]:
        """Key by key, turning to other keys where a character is not on these. A key may bring several characters."""
        self._tally.typed(len(value))
        rest = value
        while rest:
            if self._keypad and rest[0].isdigit():
                self._touch.strike(rest[0])
                rest = rest[1:]
                yield Pause(0)
                continue
            yield from self._turn_to_key(rest)
            key, rest = self._key_for(rest) or ("", "")
            if not key:
                raise StuckError("there is no key for the next character")
            yield from self._touch_item(key)

    def _key_for(self, rest: str) -> tuple[str, str] | None:
        """The key that brings most of `rest`, and what is left then."""
        keys = [key for key in self._reading.names("key:") if key not in _COMMANDS]
        found = [(key, way[len(key) :]) for way in (rest, _by_marks(rest)) for key in keys if way.startswith(key)]
        longest = max(found, key=lambda each: len(each[0]), default=None)
        return longest and (f"key:{longest[0]}", longest[1])

    def _turn_to_key(self, rest: str) -> Steps[None]:
        """Look for the key on the other pages of the keyboard and in its other scripts."""
        for _ in range(_LAYOUTS):
            for _ in range(_KEY_PAGES):
                if self._key_for(rest) or not self._reading.can_touch("key:page"):
                    break
                yield from self._turn_page("key:page")
            scripts = self._reading.names("layout:")
            if self._key_for(rest) or not scripts:
                return
            yield from self._turn_page(f"layout:{scripts[0]}")


def _by_marks(text: str) -> str:
    """With the mark of the first kana as a character of its own, as the keys have it: か゛ for が."""
    first, *marks = list(normalize("NFD", text[0]))
    return first + "".join(_MARKS.get(mark, mark) for mark in marks) + text[1:]
