"""Questions about an area: who may see which page, where an action may be done, when something ends."""

from collections.abc import Mapping
from typing import Final

from kiosk.staff.model import CODE_DIGITS, Action, Area, Grade, Page

IDLE_SECONDS: Final[Mapping[Grade, float]] = {Grade.OPEN: 120, Grade.SHOP: 120, Grade.TECHNICIAN: 600}
COUNTDOWN_SECONDS: Final = 20.0
"""So long before it closes for want of a touch, the area says so."""
LONGEST_SECONDS: Final = 3600.0
"""However busy somebody is: then the code is asked for again."""
CLEANING_SECONDS: Final = 45.0
TYPED_AT_MOST: Final = 120
EXAMPLES: Final = 7
"""Screens that are explained."""

SHOP_PAGES: Final = (
    *(Page.CLEAN, Page.PAPER, Page.RECEIPT, Page.CARD_LEFT, Page.TODAY, Page.CALL),
    *(Page.TESTS, Page.SERVICE, Page.RESTART, Page.EXPLAIN),
)
"""In the order of need."""
TECHNICIAN_PAGES: Final = (
    *(Page.CHECKS, Page.SELF_TEST, Page.NETWORK, Page.CLOCK, Page.READER, Page.PRINTER, Page.SOUND, Page.DISPLAY),
    *(Page.KEYS, Page.ENROL, Page.REPORT, Page.LOGS, Page.MACHINE, Page.BUNDLE, Page.CODES),
)
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
    Page.BUNDLE: frozenset({Action.MAKE_BUNDLE}),
    Page.CODES: frozenset({Action.NEW_SHOP_PIN, Action.NEW_OWN_CODE}),
}
"""What may be done where: who may be on a page may do all of it."""
ASKS_TWICE: Final = frozenset({Action.RESTART_PROGRAM, Action.REBOOT})
TYPES: Final = frozenset({Page.RECEIPT, Page.ENROL})
"""Pages with a field."""
TOUCH_CELLS: Final = 24
"""Targets of the display test."""


def needed(page: Page) -> Grade:
    """The grade that this page needs, and with it everything that can be done there."""
    if page in _ABOVE:
        return Grade.TECHNICIAN
    return Grade.SHOP if page in _SHOP_PIN else Grade.OPEN


def wanted_grade(area: Area) -> Grade:
    """Whose code the CODE page asks for."""
    if area.new_code_for is not None:
        return area.new_code_for
    return needed(area.wanted) if area.wanted is not None else Grade.OPEN


def code_complete(area: Area) -> bool:
    return area.code_length == CODE_DIGITS.get(wanted_grade(area), 0)


def above(page: Page) -> Page:
    """Where "back" leads."""
    return Page.TECHNICIAN if page in TECHNICIAN_PAGES else Page.HOME


def closes_at(area: Area) -> float:
    """The moment at which the area closes if nobody touches it."""
    idle = area.active_at + IDLE_SECONDS[area.granted]
    return min(idle, area.opened_at + LONGEST_SECONDS)


def seconds_left(area: Area, now: float) -> int:
    """Seconds until it closes, once there is a countdown; else 0."""
    left = closes_at(area) - now
    return max(1, round(left)) if area.is_open and area.page is not Page.CLEAN and left <= COUNTDOWN_SECONDS else 0


def cleaning_seconds(area: Area, now: float) -> int:
    """Seconds for which the screen still takes no touch; 0 elsewhere."""
    left = area.entered_at + CLEANING_SECONDS - now
    return max(0, round(left)) if area.page is Page.CLEAN else 0


def locked_seconds(area: Area, now: float) -> int:
    """Seconds for which no code is taken."""
    return max(0, round(area.locked_until - now + 0.49))
