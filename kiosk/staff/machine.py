"""The areas as a pure function: `advance(area, event, now) -> (area, effects)`. No I/O and no clock.

A page opens only if its grade was granted, and an action runs only on a page that has it. A typed code is never part of
the state, only its number of digits.
"""

from dataclasses import replace

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
    Effect,
    EndVisit,
    Entered,
    EraseCode,
    Event,
    KeepNewCode,
    KeepSpent,
    KeyPressed,
    LanguageSwitched,
    Left,
    Look,
    NewCodeRefused,
    NoteCleaning,
    NoteEntered,
    NoteLeft,
    NoteTooOften,
    PageChosen,
    Rubbed,
    SetCode,
    Stepped,
    Touched,
    WentBack,
    Wrote,
)
from kiosk.staff.model import CODE_DIGITS, LANGUAGES, Action, Area, CodeFault, CodeStep, Grade, Page, SelfTest

Move = tuple[Area, tuple[Effect, ...]]
"""The next area, and its effects."""
_KEYS_KEPT = 12


def advance(area: Area, event: Event, now: float) -> Move:
    """The next state, and its effects. Never raises; an event that does not fit changes nothing."""
    if not area.is_open:
        return (
            _answered(area, event.action, failed=event.failed)
            if isinstance(event, Answered)
            else _enter(area, event, now)
        )
    match event:
        case Due():
            return _due(area, now)
        case CodeChecked() | NewCodeRefused():
            return _code_answered(area, event, now)
        case Answered(action, failed):
            return _answered(area, action, failed=failed)
        case _ if area.page is Page.CLEAN:
            return area, ()
        case _:
            return _person(replace(area, active_at=now), event, now)


def deadline(area: Area, now: float) -> float | None:
    """When `Due` must be posted; None while the area is closed. During the countdown it is due every second."""
    if not area.is_open:
        return None
    if area.page is Page.CLEAN:
        return min(now + 1, area.entered_at + session_times.CLEANING_SECONDS)
    end = session_times.closes_at(area)
    if end - now <= session_times.COUNTDOWN_SECONDS or (area.page is Page.CODE and area.locked_until > now):
        return min(end, now + 1)
    return end - session_times.COUNTDOWN_SECONDS


def _enter(area: Area, event: Event, now: float) -> Move:
    if not isinstance(event, Entered) or event.busy:
        return area, ()
    entered = replace(_closed(area), is_open=True, opened_at=now, active_at=now, entered_at=now)
    return entered, (EndVisit(), NoteEntered(Grade.OPEN), EraseCode(), Look(Page.HOME))


def _leave(area: Area) -> Move:
    return _closed(area), (EraseCode(), NoteLeft())


def _closed(area: Area) -> Area:
    """The closed area. Of the session it keeps the language, the number of attempts, and the uses without a code."""
    return Area(language=area.language, attempt=area.attempt, spent=area.spent, told=area.told)


def _answered(area: Area, action: Action, *, failed: bool) -> Move:
    """End an action. One without a code that failed is not counted: a page that was not printed used no paper."""
    done = replace(area, checking=False) if area.chosen is action else area
    last = next((each for each in reversed(area.spent) if each[0] is action), None)
    if not failed or last is None or action_limits.limit_of(action) is None:
        return done, ()
    left = list(area.spent)
    left.remove(last)
    return replace(done, spent=tuple(left)), (KeepSpent(),)


def _spend(area: Area, action: Action, now: float) -> Move:
    """Count an action that is carried out without a code."""
    limit = action_limits.limit_of(action)
    if limit is None or area.granted is not Grade.OPEN:
        return area, ()
    recent = tuple((each, at) for each, at in area.spent if now - at < action_limits.HOUR)
    return replace(area, spent=(*recent, (action, now)), told=area.told - limit.actions), (KeepSpent(),)


def _refuse(area: Area, action: Action) -> Move:
    """Refuse an action that was used too often; the journal notes the first refusal only."""
    effects = () if action in area.told else (NoteTooOften(action),)
    return replace(area, told=area.told | {action}), effects


def _due(area: Area, now: float) -> Move:
    if area.page is Page.CLEAN:
        if now < area.entered_at + session_times.CLEANING_SECONDS:
            return area, ()
        return _open(replace(area, active_at=now), Page.HOME, now)
    if now >= session_times.closes_at(area):
        return _leave(area)
    return area, ()


def _person(area: Area, event: Event, now: float) -> Move:
    match event:
        case Left():
            return _leave(area)
        case LanguageSwitched():
            return replace(area, language=LANGUAGES[1 - LANGUAGES.index(area.language)]), ()
        case Touched(cell) if area.page is Page.DISPLAY or area.test is SelfTest.DISPLAY:
            valid = 0 <= cell < pages_and_actions.TOUCH_CELLS
            return (replace(area, touched=area.touched | {cell}) if valid else area), ()
        case KeyPressed(name) if area.page is Page.KEYS or area.test is SelfTest.KEYS:
            return replace(area, keys=(*area.keys, name)[-_KEYS_KEPT:]), ()
        case Stepped(forward) if area.page is Page.EXPLAIN:
            return replace(
                area, step=max(0, min(pages_and_actions.EXAMPLES - 1, area.step + (1 if forward else -1)))
            ), ()
        case CodeLength() | CodeConfirmed() if area.page is Page.CODE and not area.checking:
            return _code(area, event, now)
        case Wrote(character) if area.page in pages_and_actions.TYPES:
            # Separators are inserted by the view and not stored, so that a backspace removes a visible character.
            fits = len(character) == 1 and character.isalnum() and len(area.typed) < pages_and_actions.TYPED_AT_MOST
            return (replace(area, typed=area.typed + character.upper(), chosen=None) if fits else area), ()
        case Rubbed(everything) if area.page in pages_and_actions.TYPES:
            return replace(area, typed="" if everything else area.typed[:-1], chosen=None), ()
        case PageChosen(page) if page is not Page.CODE:
            return _open(area, page, now)
        case WentBack():
            return _back(area, now)
        case Chose(action) if not area.checking and action in pages_and_actions.ACTIONS.get(area.page, ()):
            return _chose(area, action, now)
        case _:
            return area, ()


def _open(area: Area, page: Page, now: float) -> Move:
    """Open a page, or the CODE page if it needs a code first."""
    fresh = replace(
        area,
        page=page,
        wanted=None,
        code_step=CodeStep.ENTER,
        new_code_for=None,
        code_length=0,
        checking=False,
        fault=None,
        locked_until=0.0,
        typed="",
        chosen=None,
        asked=False,
        free_at=0.0,
        test=None,
        touched=frozenset(),
        keys=(),
        step=0,
        entered_at=now,
    )
    if pages_and_actions.needed(page) > area.granted:
        return replace(fresh, page=Page.CODE, wanted=page), (EraseCode(),)
    return _clean(fresh, now) if page is Page.CLEAN else (fresh, (EraseCode(), Look(page)))


def _clean(fresh: Area, now: float) -> Move:
    """Begin the touch lock; or ask for the shop's PIN, because it keeps everybody from the terminal."""
    until = action_limits.free_at(fresh, Action.CLEAN)
    if until > now:
        refused, effects = _refuse(fresh, Action.CLEAN)
        return replace(refused, page=Page.CODE, wanted=Page.CLEAN, free_at=until), (EraseCode(), *effects)
    begun, effects = _spend(fresh, Action.CLEAN, now)
    return begun, (EraseCode(), NoteCleaning(), *effects)


def _back(area: Area, now: float) -> Move:
    if area.page is Page.HOME:
        return _leave(area)
    if area.page is Page.CODE:
        return _open(area, Page.CODES if area.new_code_for is not None else Page.HOME, now)
    if area.page is Page.SELF_TEST and area.test is not None:
        return _open(area, Page.SELF_TEST, now)
    return _open(area, pages_and_actions.above(area.page), now)


def _code(area: Area, event: CodeLength | CodeConfirmed, now: float) -> Move:
    grade = pages_and_actions.wanted_grade(area)
    if isinstance(event, CodeLength):
        return replace(area, code_length=max(0, min(CODE_DIGITS[grade], event.length)), fault=None), ()
    if not pages_and_actions.code_complete(area):
        return area, ()
    emptied = replace(area, code_length=0, fault=None)
    asking = replace(emptied, checking=True, attempt=area.attempt + 1)
    match area.code_step:
        case CodeStep.ENTER if now < area.locked_until:
            return replace(emptied, fault=CodeFault.LOCKED), (EraseCode(),)
        case CodeStep.ENTER:
            return asking, (CheckCode(grade, asking.attempt),)
        case CodeStep.NEW:
            return replace(emptied, code_step=CodeStep.AGAIN), (KeepNewCode(),)
        case CodeStep.AGAIN:
            return asking, (SetCode(grade, area.technician, asking.attempt),)


def _code_answered(area: Area, event: CodeChecked | NewCodeRefused, now: float) -> Move:
    if area.page is not Page.CODE or not area.checking or event.attempt != area.attempt:
        return area, ()
    done = replace(area, checking=False)
    if isinstance(event, NewCodeRefused):
        return replace(done, code_step=CodeStep.NEW, fault=CodeFault.WRONG), (EraseCode(),)
    if event.fault is not None:
        return replace(done, fault=event.fault, locked_until=now + event.wait), (EraseCode(),)
    if area.new_code_for is not None:
        changed = Action.NEW_SHOP_PIN if area.new_code_for is Grade.SHOP else Action.NEW_OWN_CODE
        page, effects = _open(done, Page.CODES, now)
        return replace(page, chosen=changed), effects
    grade = pages_and_actions.wanted_grade(area)
    granted = replace(done, granted=grade, technician=event.technician, active_at=now)
    opened, effects = _open(granted, area.wanted or Page.HOME, now)
    return opened, (NoteEntered(grade, event.technician), *effects)


def _chose(area: Area, action: Action, now: float) -> Move:
    if action in pages_and_actions.ASKS_TWICE and not (area.asked and area.chosen is action):
        return replace(area, chosen=action, asked=True), ()
    until = action_limits.free_at(area, action)
    if until > now:
        return _refuse(replace(area, chosen=action, free_at=until), action)
    match action:
        case Action.NEW_SHOP_PIN | Action.NEW_OWN_CODE:
            grade = Grade.SHOP if action is Action.NEW_SHOP_PIN else Grade.TECHNICIAN
            opened, effects = _open(area, Page.CODES, now)
            asks = replace(opened, page=Page.CODE, code_step=CodeStep.NEW, new_code_for=grade)
            return asks, tuple(effect for effect in effects if isinstance(effect, EraseCode))
        case Action.BEGIN_TEST | Action.PASSED | Action.FAILED:
            return _tested(area, action)
        case _:
            spent, effects = _spend(area, action, now)
            begun = replace(spent, chosen=action, asked=False, checking=True, free_at=0.0)
            return begun, (Do(action, area.page, area.typed, area.test or ""), *effects)


def _tested(area: Area, action: Action) -> Move:
    """Judge one step of the self-test, and begin the next one."""
    steps = tuple(SelfTest)
    if action is Action.BEGIN_TEST:
        # The program runs the checks, while the technician does the first test by hand.
        begun = replace(area, test=steps[1], chosen=action, checking=True, touched=frozenset(), keys=())
        return begun, (Do(action, area.page, test=steps[0]),)
    if area.test is None:
        return area, ()
    following = steps[steps.index(area.test) + 1 :]
    after = replace(area, test=following[0] if following else None, chosen=action, checking=True)
    return after, (Do(action, area.page, test=area.test),)
