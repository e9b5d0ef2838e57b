"""What the areas for staff and technicians know: one frozen value. No I/O, no clock, no Qt, no code that was typed."""

from dataclasses import dataclass, field
from enum import IntEnum, StrEnum

LANGUAGES = ("ja", "en")


class Grade(IntEnum):
    """What somebody may do. A higher grade may do everything that a lower one may."""

    OPEN = 0
    """Harmless facts and actions: whoever knows the gesture."""
    SHOP = 1
    """What shoppers would feel: with the shop's PIN."""
    TECHNICIAN = 2
    """What could harm the terminal: with a technician's personal code."""


class Page(StrEnum):
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
    """What is done on a page. `PAGE_OF` says on which ones."""

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
    MAKE_BUNDLE = "make_bundle"
    NEW_SHOP_PIN = "new_shop_pin"
    NEW_OWN_CODE = "new_own_code"


class SelfTest(StrEnum):
    """The guided self-test, in its order. CHECKS is judged by the program, the others by who looks at it."""

    CHECKS = "checks"
    DISPLAY = "display"
    SOUND = "sound"
    READER = "reader"
    PRINTER = "printer"
    KEYS = "keys"


class CodeFault(StrEnum):
    """Why a code leads nowhere."""

    WRONG = "wrong"
    LOCKED = "locked"
    """Too many wrong ones; `Area.locked_until` says until when."""
    NOT_SET = "not_set"
    UNREADABLE = "unreadable"
    """The file of the codes is damaged, or others could have written it."""


class CodeStep(StrEnum):
    """What the CODE page asks for."""

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
    """Whose personal code was entered; 0: none."""
    wanted: Page | None = None
    """The page that waits for its code."""
    code_step: CodeStep = CodeStep.ENTER
    new_code_for: Grade | None = None
    code_length: int = 0
    attempt: int = 0
    """Counts what was asked of the codes, over all sessions, so that a late answer is known as another one's."""
    checking: bool = False
    """The code is being checked, or an action is being done: nothing else is begun meanwhile."""
    fault: CodeFault | None = None
    locked_until: float = 0.0
    typed: str = field(default="", repr=False)
    """A receipt number, or a one-time enrolment code."""
    chosen: Action | None = None
    """The action that asks "really?", or that shows its answer."""
    asked: bool = False
    """`chosen` waits for its second touch."""
    test: SelfTest | None = None
    """The step of the self-test."""
    touched: frozenset[int] = frozenset()
    """The cells of the display test that were touched."""
    keys: tuple[str, ...] = ()
    """The keys that came on the KEYS page, newest last."""
    step: int = 0
    """Which example screen is explained."""
    opened_at: float = 0.0
    active_at: float = 0.0
    entered_at: float = 0.0


CODE_DIGITS = {Grade.SHOP: 6, Grade.TECHNICIAN: 8}
"""Digits of the shop's PIN and of a technician's personal code."""
