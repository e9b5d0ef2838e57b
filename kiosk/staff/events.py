"""The events of an area, and its effects, as frozen values."""

from dataclasses import dataclass, field

from kiosk.staff.model import Action, CodeFault, Grade, Page


@dataclass(frozen=True, slots=True)
class Entered:
    """The gesture was made. `busy`: a visit's card or disk work is under way, which must not be interrupted."""

    busy: bool


@dataclass(frozen=True, slots=True)
class Left:
    """Back to the shopper's screens."""


@dataclass(frozen=True, slots=True)
class LanguageSwitched:
    """Switch between Japanese and English."""


@dataclass(frozen=True, slots=True)
class PageChosen:
    """Open this page."""

    page: Page


@dataclass(frozen=True, slots=True)
class WentBack:
    """One page up; from the first page out of the area."""


@dataclass(frozen=True, slots=True)
class Touched:
    """A touch, which restarts the idle time; in the display test with the touched cell (-1: none)."""

    cell: int = -1


@dataclass(frozen=True, slots=True)
class KeyPressed:
    """A key on the KEYS page, by its name."""

    name: str


@dataclass(frozen=True, slots=True)
class CodeLength:
    """Number of digits in the code's buffer."""

    length: int


@dataclass(frozen=True, slots=True)
class CodeConfirmed:
    """All digits of the code are entered."""


@dataclass(frozen=True, slots=True)
class CodeChecked:
    """The result of a code. `fault` None: it is valid, of technician `technician`. `wait`: seconds until the next try.

    For a new code: whether it was accepted.
    """

    attempt: int
    fault: CodeFault | None
    technician: int = 0
    wait: float = 0.0


@dataclass(frozen=True, slots=True)
class NewCodeRefused:
    """The two entries of a new code differ, or it is easily guessed."""

    attempt: int


@dataclass(frozen=True, slots=True)
class Wrote:
    """A character of a receipt number or an enrolment code."""

    character: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class Rubbed:
    """Erase the last character, or all."""

    everything: bool = False


@dataclass(frozen=True, slots=True)
class Chose:
    """An action of this page was pressed."""

    action: Action


@dataclass(frozen=True, slots=True)
class Answered:
    """The action is done; its result is kept by `kiosk.staff_desk`. `failed`: nothing came of it."""

    action: Action
    failed: bool = False


@dataclass(frozen=True, slots=True)
class Stepped:
    """To the next or the previous example screen."""

    forward: bool


@dataclass(frozen=True, slots=True)
class Due:
    """The moment that `machine.deadline` returned has come."""


Event = (
    Entered
    | Left
    | LanguageSwitched
    | PageChosen
    | WentBack
    | Touched
    | KeyPressed
    | CodeLength
    | CodeConfirmed
    | CodeChecked
    | NewCodeRefused
    | Wrote
    | Rubbed
    | Chose
    | Answered
    | Stepped
    | Due
)


@dataclass(frozen=True, slots=True)
class EndVisit:
    """End and wipe any visit."""


@dataclass(frozen=True, slots=True)
class NoteEntered:
    """Write into the journal: the area was opened, or a code was valid (`grade`, `technician`)."""

    grade: Grade
    technician: int = 0


@dataclass(frozen=True, slots=True)
class NoteLeft:
    """Write into the journal: the area was closed."""


@dataclass(frozen=True, slots=True)
class EraseCode:
    """Overwrite the buffer of the code."""


@dataclass(frozen=True, slots=True)
class CheckCode:
    """Check the code in the buffer. Answers CodeChecked."""

    grade: Grade
    attempt: int


@dataclass(frozen=True, slots=True)
class KeepNewCode:
    """Keep the code in the buffer for comparison with its second entry."""


@dataclass(frozen=True, slots=True)
class SetCode:
    """Set the code if the buffer equals the kept one. Answers CodeChecked or NewCodeRefused."""

    grade: Grade
    technician: int
    attempt: int


@dataclass(frozen=True, slots=True)
class Look:
    """Fetch the content of this page."""

    page: Page


@dataclass(frozen=True, slots=True)
class Do:
    """Carry the action out. Answers Answered. `text` is the input, `page` the page of the action."""

    action: Action
    page: Page
    text: str = field(default="", repr=False)
    test: str = ""


@dataclass(frozen=True, slots=True)
class NoteCleaning:
    """Write into the journal that the touch lock for cleaning began."""


@dataclass(frozen=True, slots=True)
class NoteTooOften:
    """Write into the journal that this action was refused: it was used too often without a code."""

    action: Action


@dataclass(frozen=True, slots=True)
class KeepSpent:
    """Store what was used without a code (`Area.spent`), so that a restart does not free it."""


Effect = (
    EndVisit
    | NoteEntered
    | NoteLeft
    | EraseCode
    | CheckCode
    | KeepNewCode
    | SetCode
    | Look
    | Do
    | NoteCleaning
    | NoteTooOften
    | KeepSpent
)
