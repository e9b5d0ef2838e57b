"""Questions about an area: grades of pages, places of actions, times."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from kiosk.staff.model import CODE_DIGITS, Action, Area, Grade, Page

IDLE_SECONDS: Final[Mapping[Grade, float]] = {Grade.OPEN: 120, Grade.SHOP: 120, Grade.TECHNICIAN: 600}
"""Time without a touch after which the area closes."""
COUNTDOWN_SECONDS: Final = 20.0
"""How long before it closes the countdown is shown."""
LONGEST_SECONDS: Final = 3600.0
"""Longest session; then the code is asked for again."""
CLEANING_SECONDS: Final = 45.0
"""How long the CLEAN page ignores touches."""
TYPED_AT_MOST: Final = 120
"""Most characters in a field."""
EXAMPLES: Final = 7
"""Number of example screens that are explained."""

SHOP_PAGES: Final = (
    *(Page.CLEAN, Page.PAPER, Page.RECEIPT, Page.CARD_LEFT, Page.SERVICE, Page.RESTART),
    *(Page.TESTS, Page.TODAY, Page.CALL, Page.EXPLAIN),
)
"""Pages for shop staff, most needed first."""
TECHNICIAN_PAGES: Final = (
    *(Page.CHECKS, Page.SELF_TEST, Page.NETWORK, Page.CLOCK, Page.READER, Page.PRINTER, Page.SOUND, Page.DISPLAY),
    *(Page.KEYS, Page.ENROL, Page.REPORT, Page.LOGS, Page.MACHINE, Page.BUNDLE, Page.CODES),
)
"""Pages for technicians, in the order of the menu."""
_SHOP_PIN: Final = frozenset({Page.SERVICE, Page.RESTART, Page.EXPLAIN})
_ABOVE: Final = frozenset({Page.TECHNICIAN, *TECHNICIAN_PAGES})

ACTIONS: Final[Mapping[Page, frozenset[Action]]] = {
    Page.PAPER: frozenset({Action.TEST_PRINT, Action.PAPER_LOADED}),
    Page.RECEIPT: frozenset({Action.LOOK_UP}),
    Page.SERVICE: frozenset({Action.PAUSE_BREAK, Action.PAUSE_TODAY, Action.PAUSE_REPAIR, Action.REOPEN}),
    Page.RESTART: frozenset({Action.RESTART_PROGRAM}),
    Page.TESTS: frozenset({Action.PLAY_SOUND}),
    Page.CHECKS: frozenset({Action.REFRESH}),
    Page.NETWORK: frozenset({Action.REFRESH}),
    Page.CLOCK: frozenset({Action.REFRESH}),
    Page.PRINTER: frozenset({Action.TEST_PRINT}),
    Page.SOUND: frozenset({Action.PLAY_SOUND}),
    Page.SELF_TEST: frozenset(
        {Action.BEGIN_TEST, Action.PASSED, Action.FAILED, Action.PLAY_SOUND, Action.TEST_PRINT, Action.REFRESH}
    ),
    Page.REPORT: frozenset({Action.SAVE_REPORT}),
    Page.ENROL: frozenset({Action.ENROL}),
    Page.LOGS: frozenset({Action.LOG_TROUBLE, Action.LOG_VISITS, Action.LOG_STAFF}),
    Page.MACHINE: frozenset({Action.PAUSE_REPAIR, Action.REOPEN, Action.RESTART_PROGRAM, Action.REBOOT}),
    Page.BUNDLE: frozenset({Action.SEND_BUNDLE, Action.SEND_ERRORS}),
    Page.CODES: frozenset({Action.NEW_SHOP_PIN, Action.NEW_OWN_CODE}),
}
"""The actions of each page; access to the page allows all of them."""
ASKS_TWICE: Final = frozenset({Action.RESTART_PROGRAM, Action.REBOOT})
"""Actions that ask for confirmation."""
HOUR: Final = 3600.0


@dataclass(frozen=True, slots=True)
class Limit:
    """How often `actions` together may be used without a code: once in `pause` seconds, `hourly` times in an hour."""

    actions: frozenset[Action]
    pause: float
    hourly: int


LIMITS: Final = (
    Limit(frozenset({Action.TEST_PRINT, Action.PAPER_LOADED}), 60, 5),
    Limit(frozenset({Action.PLAY_SOUND}), 10, 12),
    Limit(frozenset({Action.LOOK_UP}), 0, 30),
    Limit(frozenset({Action.CLEAN}), 0, 4),
)
"""Limits on actions by which anybody who knows the gesture could use up paper, disturb the shop, guess receipt numbers,
or keep others from the terminal. After the shop's PIN there is no limit."""
TYPES: Final = frozenset({Page.RECEIPT, Page.ENROL})
"""Pages with an input field."""
TOUCH_CELLS: Final = 24
"""Targets of the display test."""


def needed(page: Page) -> Grade:
    """The grade that this page, and all its actions, need."""
    if page in _ABOVE:
        return Grade.TECHNICIAN
    return Grade.SHOP if page in _SHOP_PIN else Grade.OPEN


def wanted_grade(area: Area) -> Grade:
    """The grade whose code the CODE page asks for; of a page that was used too often the shop's."""
    if area.new_code_for is not None:
        return area.new_code_for
    return max(needed(area.wanted), Grade.SHOP) if area.wanted is not None else Grade.OPEN


def limit_of(action: Action) -> Limit | None:
    """Its limit without a code."""
    return next((limit for limit in LIMITS if action in limit.actions), None)


def free_at(area: Area, action: Action) -> float:
    """The moment from which the action may be used again; 0.0 if it never was limited, or a code was entered."""
    limit = limit_of(action)
    if limit is None or area.granted is not Grade.OPEN:
        return 0.0
    moments = [at for each, at in area.spent if each in limit.actions]
    hour_over = moments[-limit.hourly] + HOUR if len(moments) >= limit.hourly else 0.0
    return max(hour_over, moments[-1] + limit.pause if moments else 0.0)


def code_complete(area: Area) -> bool:
    """Whether all digits of the code are entered."""
    return area.code_length == CODE_DIGITS.get(wanted_grade(area), 0)


def above(page: Page) -> Page:
    """The page to which "back" leads."""
    return Page.TECHNICIAN if page in TECHNICIAN_PAGES else Page.HOME


def closes_at(area: Area) -> float:
    """The moment at which the area closes without a touch."""
    idle = area.active_at + IDLE_SECONDS[area.granted]
    return min(idle, area.opened_at + LONGEST_SECONDS)


def seconds_left(area: Area, now: float) -> int:
    """Seconds until it closes, during the countdown; else 0."""
    left = closes_at(area) - now
    return max(1, round(left)) if area.is_open and area.page is not Page.CLEAN and left <= COUNTDOWN_SECONDS else 0


def cleaning_seconds(area: Area, now: float) -> int:
    """Seconds for which the CLEAN page still ignores touches; 0 elsewhere."""
    left = area.entered_at + CLEANING_SECONDS - now
    return max(0, round(left)) if area.page is Page.CLEAN else 0


def locked_seconds(area: Area, now: float) -> int:
    """Seconds for which no code is accepted."""
    return max(0, round(area.locked_until - now + 0.49))
