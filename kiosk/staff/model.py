"""The state of the areas for staff and technicians, as one frozen value. No I/O, no clock, no Qt, no typed code."""

from dataclasses import dataclass, field
from enum import IntEnum, StrEnum

LANGUAGES = ("ja", "en")
"""Languages of the areas."""


class Grade(IntEnum):
    """An authorisation. A higher grade includes the lower ones."""

    OPEN = 0
    """Harmless facts and actions: anybody who knows the gesture."""
    SHOP = 1
    """Actions that shoppers would notice: with the shop's PIN."""
    TECHNICIAN = 2
    """Actions that could harm the terminal: with a technician's personal code."""


class Page(StrEnum):
    """A page of the areas."""

    HOME = "home"
    CODE = "code"
    """Asks for the code that `Area.wanted` needs."""
    # shop staff
    CLEAN = "clean"
    PAPER = "paper"
    RECEIPT = "receipt"
    CARD_LEFT = "card_left"
    SERVICE = "service"
    RESTART = "restart"
    TESTS = "tests"
    TODAY = "today"
    CALL = "call"
    EXPLAIN = "explain"
    # technicians
    TECHNICIAN = "technician"
    CHECKS = "checks"
    NETWORK = "network"
    CLOCK = "clock"
    READER = "reader"
    PRINTER = "printer"
    SOUND = "sound"
    DISPLAY = "display"
    KEYS = "keys"
    SELF_TEST = "self_test"
    REPORT = "report"
    ENROL = "enrol"
    LOGS = "logs"
    MACHINE = "machine"
    BUNDLE = "bundle"
    CODES = "codes"


class Action(StrEnum):
    """An action on a page. `kiosk.staff.pages_and_actions.ACTIONS` assigns actions to pages."""

    TEST_PRINT = "test_print"
    PAPER_LOADED = "paper_loaded"
    LOOK_UP = "look_up"
    PLAY_SOUND = "play_sound"
    PAUSE_BREAK = "pause_break"
    PAUSE_TODAY = "pause_today"
    PAUSE_REPAIR = "pause_repair"
    REOPEN = "reopen"
    RESTART_PROGRAM = "restart_program"
    REBOOT = "reboot"
    REFRESH = "refresh"
    PASSED = "passed"
    FAILED = "failed"
    BEGIN_TEST = "begin_test"
    SAVE_REPORT = "save_report"
    ENROL = "enrol"
    LOG_TROUBLE = "log_trouble"
    LOG_VISITS = "log_visits"
    LOG_STAFF = "log_staff"
    SEND_BUNDLE = "send_bundle"
    SEND_ERRORS = "send_errors"
    NEW_SHOP_PIN = "new_shop_pin"
    NEW_OWN_CODE = "new_own_code"
    CLEAN = "clean"
    """The touch lock of the page CLEAN: it begins with the page and has no button."""


class SelfTest(StrEnum):
    """The steps of the guided self-test, in order. The program judges CHECKS, the technician the others."""

    CHECKS = "checks"
    DISPLAY = "display"
    SOUND = "sound"
    READER = "reader"
    PRINTER = "printer"
    KEYS = "keys"


class CodeFault(StrEnum):
    """Why a code was not accepted."""

    WRONG = "wrong"
    LOCKED = "locked"
    """Too many wrong codes; until `Area.locked_until`."""
    NOT_SET = "not_set"
    UNREADABLE = "unreadable"
    """The file of the codes is damaged, or others may write it."""


class CodeStep(StrEnum):
    """The code that the CODE page asks for."""

    ENTER = "enter"
    NEW = "new"
    """A new code, the first time."""
    AGAIN = "again"


@dataclass(frozen=True, slots=True)
class Area:
    """The whole state. Moments are monotonic seconds."""

    is_open: bool = False
    language: str = "ja"
    page: Page = Page.HOME
    granted: Grade = Grade.OPEN
    technician: int = 0
    """The technician whose code was entered; 0: none."""
    wanted: Page | None = None
    """The page that waits for its code."""
    code_step: CodeStep = CodeStep.ENTER
    new_code_for: Grade | None = None
    code_length: int = 0
    attempt: int = 0
    """Number of requests about codes, over all sessions, so that the answer of an earlier one is dropped."""
    checking: bool = False
    """A code is being checked, or an action is running: nothing else is begun meanwhile."""
    fault: CodeFault | None = None
    locked_until: float = 0.0
    typed: str = field(default="", repr=False)
    """A receipt number, or a one-time enrolment code."""
    chosen: Action | None = None
    """The action that asks for confirmation, or shows its result."""
    asked: bool = False
    """`chosen` waits for its second touch."""
    test: SelfTest | None = None
    """The step of the self-test."""
    touched: frozenset[int] = frozenset()
    """The cells of the display test that were touched."""
    keys: tuple[str, ...] = ()
    """The keys pressed on the KEYS page, newest last."""
    step: int = 0
    """The example screen that is explained."""
    free_at: float = 0.0
    """`chosen`, or the page `wanted`, was used too often without a code, until then; 0: it was not."""
    spent: tuple[tuple[Action, float], ...] = ()
    """When actions of `action_limits.LIMITS` were carried out without a code in the last hour, over all sessions, the
    oldest first."""
    told: frozenset[Action] = frozenset()
    """Actions whose refusal is in the journal already, until one of them is carried out again."""
    opened_at: float = 0.0
    active_at: float = 0.0
    entered_at: float = 0.0


CODE_DIGITS = {Grade.SHOP: 6, Grade.TECHNICIAN: 8}
"""Digits of the shop's PIN and of a technician's personal code."""
