"""The lines that are said without a key being pressed: when a screen opens, and when it changes."""

from collections.abc import Iterable
from dataclasses import replace
from typing import Final

from kiosk.visit.model import Screen, Visit
from ui.speech.utterance import Kind, Utterance

AROUND: Final = frozenset({"action:back", "action:quit", "action:staff", "action:language", "action:display"})
"""Choices of every screen, which are not read out with each one."""


def screen(visit: Visit) -> tuple[object, ...]:
    """A value that identifies the screen for a listener: if it differs, the screen is read out anew."""
    return (
        visit.number,
        visit.screen,
        visit.at_field,
        visit.topic,
        visit.item,
        visit.work,
        visit.warning,
        visit.language,
        visit.pins_refused,
        visit.result.outcome if visit.result else None,
    )


def read_out(lines: Iterable[Utterance]) -> tuple[Utterance, ...]:
    """The lines that are read out when a screen opens: all but the choices of `AROUND` and most states. Of the states,
    those are read that are private or tell an error.

    What is missing for a choice is left out here: it is said when the listener comes to the choice.
    """
    own = [each for each in lines if each.choice is None or each.choice.name not in AROUND]
    return tuple(_briefly(each) for each in own if each.kind is not Kind.STATE or each.private or _warns(each))


def _briefly(each: Utterance) -> Utterance:
    return replace(each, choice=replace(each.choice, missing=())) if each.choice is not None else each


def same_line(before: tuple[Utterance, ...], now: tuple[Utterance, ...], at: int) -> int:
    """The index in `now` of the line that was at `at` in `before`: the same choice, or the same text.

    If the line has gone, the index stays, within the new lines.
    """
    if at >= len(before):
        return min(at, len(now) - 1)
    earlier = sum(_is_same(each, before[at]) for each in before[:at])  # a text may occur twice
    same = [place for place, each in enumerate(now) if _is_same(before[at], each)]
    return same[min(earlier, len(same) - 1)] if same else min(at, len(now) - 1)


def _is_same(before: Utterance, now: Utterance) -> bool:
    if before.choice is not None and now.choice is not None:
        return now.choice.name == before.choice.name
    return before.choice is None and now == before


def tells(state: Utterance, visit: Visit) -> bool:
    """Whether a changed state is said at once. In a field only an error or a doubt is, because the missing length
    changes with each character.
    """
    return visit.screen is not Screen.FIELD or _warns(state)


def _warns(state: Utterance) -> bool:
    """Whether it tells an error or a doubt about what was typed (`ui.speech.typed_fields`)."""
    return state.text.startswith("!")


def stepped(steps: tuple[int, ...], now: int, *, up: bool) -> int:
    """The step after `now` (or before it, without `up`); `now` at the end of `steps`. ValueError if it is no step."""
    at = steps.index(now) + (1 if up else -1)
    return steps[min(max(at, 0), len(steps) - 1)]
