"""What the automatic shopper does with its fingers: touch, type, tick, turn pages, and see what comes of it.

Generators that yield what they wait for; `ui.shopper` polls the conditions and turns a missed one into `StuckError`.
"""

from collections.abc import Callable, Generator
from dataclasses import dataclass
from typing import TypeVar

from kiosk.visit.model import Screen
from ui.sight import Sight

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

PATIENCE = 20.0
"""Seconds within which a terminal answers a touch: the longest work on the way, signing and accepting, included."""
IDLE_PATIENCE = 400.0
"""Seconds within which a terminal that is left alone is clean again: its longest time-outs, and some."""
_TOUCH = 0.02
_PAGES = 60
_FIRST_EMPTY = (Screen.FIELD, Screen.PIN)
"""Screens that may follow themselves; the next one shows by its primary action being out of reach again."""


class Fingers:
    """Everything is done to items by their names; `photograph` is told when a screen is filled in."""

    def __init__(self, sight: Sight, photograph: Callable[[str], None]) -> None:
        self._sight = sight
        self._photograph = photograph

    def touch(self, name: str) -> Steps[None]:
        """Put a finger on the item and lift it again, as soon as it can be touched."""
        yield Wait(lambda: self._sight.can_touch(name), f"{name} to be touched", PATIENCE)
        point = self._sight.put_down(name)
        yield Pause(_TOUCH)
        if point is not None:
            self._sight.lift(point)
        yield Pause(0)

    def leave(self, screen: Screen, name: str) -> Steps[None]:
        """Touch what leads on, and see that it does."""
        yield Wait(lambda: self._sight.can_touch(name), f"{name} to be touched", PATIENCE)
        left = self.until_left(screen)
        yield from self.touch(name)
        yield left

    def until_left(self, screen: Screen, seconds: float = PATIENCE) -> Wait:
        """What to wait for when something was done that leads away from `screen`."""
        title = self._sight.text("field:title")

        def left() -> bool:
            shown = self._sight.screen()
            if shown in ("", screen):
                ready_again = screen in _FIRST_EMPTY and shown == screen and not self._sight.can_touch("action:next")
                return ready_again or (shown == screen and self._sight.text("field:title") != title)
            return True

        return Wait(left, "another screen", seconds)

    def choose(self, screen: Screen, name: str) -> Steps[None]:
        """Touch one of the answers; some lead on by themselves, others with the primary action."""
        yield from self.touch(name)
        yield Wait(
            lambda: self._sight.screen() not in ("", screen) or self._sight.can_touch("action:next"),
            f"that {name} is taken",
            PATIENCE,
        )
        if self._sight.screen() == screen:
            yield from self.leave(screen, "action:next")

    def tick_all(self, screen: Screen, prefix: str) -> Steps[None]:
        """Tick every box that is open on this screen, page by page, then go on."""
        for _ in range(_PAGES):
            for name in self._sight.names(prefix):
                if not self._sight.is_ticked(prefix + name):
                    yield from self._tick(prefix + name)
            if self._sight.can_touch("action:next") or not self._sight.can_touch("page:next"):
                break
            yield from self._turn_page()
        self._photograph(f"{screen}-ticked")
        yield from self.leave(screen, "action:next")

    def _tick(self, name: str) -> Steps[None]:
        yield from self.touch(name)
        yield Wait(lambda: self._sight.is_ticked(name), f"a tick at {name}", PATIENCE)

    def page_to(self, name: str) -> Steps[None]:
        """Turn pages until the item is there, or there are no more."""
        for _ in range(_PAGES):
            if self._sight.sees(name) or not self._sight.can_touch("page:next"):
                return
            yield from self._turn_page()

    def _turn_page(self) -> Steps[None]:
        before = self._sight.view()
        yield from self.touch("page:next")
        yield Wait(lambda: self._sight.view() != before, "another page", PATIENCE)

    def type(self, value: str) -> Steps[None]:
        """Key by key, turning the pages of a keyboard where a character is on another one."""
        for character in value:
            key = f"key:{character}"
            for _ in range(3):
                if self._sight.sees(key) or not self._sight.can_touch("key:page"):
                    break
                before = self._sight.view()
                yield from self.touch("key:page")
                yield Wait(lambda seen=before: self._sight.view() != seen, "other keys", PATIENCE)  # type: ignore[misc]
            yield from self.touch(key)
