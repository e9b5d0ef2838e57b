"""The pages of each area, the actions of each page, and the grade that a page needs."""

from collections.abc import Mapping
from typing import Final

from kiosk.staff.model import CODE_DIGITS, Action, Area, Grade, Page

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

TYPES: Final = frozenset({Page.RECEIPT, Page.ENROL})
"""Pages with an input field."""
TOUCH_CELLS: Final = 24
"""Targets of the display test."""
TYPED_AT_MOST: Final = 120
"""Most characters in a field."""
EXAMPLES: Final = 7
"""Number of example screens that are explained."""


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


def code_complete(area: Area) -> bool:
    """Whether all digits of the code are entered."""
    return area.code_length == CODE_DIGITS.get(wanted_grade(area), 0)


def above(page: Page) -> Page:
    """The page to which "back" leads."""
    return Page.TECHNICIAN if page in TECHNICIAN_PAGES else Page.HOME
