"""Hypothesis walks the areas at random: invariants for any input and any order of answers."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from kiosk.staff import action_limits, pages_and_actions, session_times
from kiosk.staff.events import (
    Answered,
    CheckCode,
    Chose,
    CodeChecked,
    CodeConfirmed,
    CodeLength,
    Do,
    Due,
    EndVisit,
    Entered,
    EraseCode,
    Event,
    KeyPressed,
    LanguageSwitched,
    Left,
    NewCodeRefused,
    NoteCleaning,
    PageChosen,
    Rubbed,
    SetCode,
    Stepped,
    Touched,
    WentBack,
    Wrote,
)
from kiosk.staff.machine import advance, deadline
from kiosk.staff.model import CODE_DIGITS, Action, Area, CodeFault, Grade, Page

ATTEMPTS = st.integers(0, 12)
EVENTS: st.SearchStrategy[Event] = st.one_of(
    st.builds(Entered, busy=st.booleans()),
    st.just(Left()),
    st.just(LanguageSwitched()),
    st.builds(PageChosen, st.sampled_from(Page)),
    st.builds(Chose, st.sampled_from(Action)),
    st.just(WentBack()),
    st.builds(Touched, st.integers(-2, 30)),
    st.builds(KeyPressed, st.text(max_size=3)),
    st.builds(CodeLength, st.sampled_from((0, 3, *CODE_DIGITS.values(), 99))),
    st.just(CodeConfirmed()),
    st.builds(CodeChecked, ATTEMPTS, st.sampled_from(CodeFault), st.just(0), st.floats(0, 60)),
    st.builds(NewCodeRefused, ATTEMPTS),
    st.builds(Wrote, st.text(max_size=2)),
    st.builds(Rubbed, st.booleans()),
    st.builds(Answered, st.sampled_from(Action), st.booleans()),
    st.builds(Stepped, st.booleans()),
    st.just(Due()),
)
WITHOUT_CODE: tuple[Event, ...] = (
    *(PageChosen(page) for page in (Page.PAPER, Page.TESTS, Page.RECEIPT, Page.CLEAN)),
    *(Chose(action) for limit in action_limits.LIMITS for action in sorted(limit.actions)),
)
RIGHT = "right"
"""The code checked last was right."""


@given(st.lists(st.tuples(st.one_of(EVENTS, st.just(RIGHT)), st.floats(0, 200)), max_size=60))
def test_no_way_leads_past_a_code(steps: list[tuple[Event | str, float]]) -> None:
    area, now = Area(), 0.0
    asked: dict[int, Grade] = {}
    for step, seconds in steps:
        now += seconds
        event = CodeChecked(area.attempt, None, 1) if isinstance(step, str) else step
        before = area
        area, effects = advance(area, event, now)

        if area.granted > before.granted:
            # Only a right code, for the requested grade, of the last attempt.
            assert isinstance(event, CodeChecked)
            assert event.fault is None
            assert asked.pop(event.attempt) is area.granted
        if area.is_open:
            assert area.page is Page.CODE or pages_and_actions.needed(area.page) <= area.granted
            assert now <= area.opened_at + session_times.LONGEST_SECONDS or before is area or not isinstance(event, Due)
        else:
            assert area == Area(language=area.language, attempt=area.attempt, spent=area.spent, told=area.told)
        for effect in effects:
            match effect:
                case Do(action, page):
                    assert action in pages_and_actions.ACTIONS[page]
                    assert pages_and_actions.needed(page) <= before.granted
                case CheckCode(grade, attempt):
                    asked[attempt] = grade
                case SetCode():
                    assert before.granted is Grade.TECHNICIAN
                case EndVisit():
                    assert not before.is_open
                case _:
                    pass
        if before.is_open and not area.is_open:
            assert EraseCode() in effects
        due = deadline(area, now)
        assert (due is None) is (not area.is_open)


@given(st.lists(st.tuples(st.sampled_from((*WITHOUT_CODE, Left(), Due())), st.floats(0, 90)), max_size=200))
def test_without_a_code_nothing_is_used_more_often_than_its_limit(steps: list[tuple[Event, float]]) -> None:
    area, now, begun = Area(), 0.0, list[tuple[Action, float]]()
    for event, seconds in steps:
        now += seconds
        for each in (Entered(busy=False), event):
            area, effects = advance(area, each, now)
            begun += [(effect.action, now) for effect in effects if isinstance(effect, Do)]
            begun += [(Action.CLEAN, now) for effect in effects if isinstance(effect, NoteCleaning)]
            for effect in effects:
                if isinstance(effect, Do):
                    area, _ = advance(area, Answered(effect.action), now)
    for limit in action_limits.LIMITS:
        moments = [at for action, at in begun if action in limit.actions]
        assert all(later - before >= limit.pause for before, later in pairwise(moments))
        assert all(
            last - first >= action_limits.HOUR for first, last in zip(moments, moments[limit.hourly :], strict=False)
        )


@given(st.lists(EVENTS, max_size=40), st.floats(0, 100))
def test_nobody_is_waited_for_for_ever(events: list[Event], pause: float) -> None:
    area, now = Area(), 0.0
    for event in events:
        now += pause
        area, _ = advance(area, event, now)
    for _ in range(200):
        due = deadline(area, now)
        if due is None:
            return
        now = max(now, due)
        area, _ = advance(area, Due(), now)
    raise AssertionError(f"still open on {area.page}")
