"""Everything that can happen to an area, and what it asks of the world. Frozen values."""

from dataclasses import dataclass, field

from kiosk.staff.model import Action, CodeFault, Grade, Page


@dataclass(frozen=True, slots=True)
class Entered:
    """The gesture was made. `busy`: a card or the disk is at work for somebody, which nothing may cut short."""

    busy: bool


@dataclass(frozen=True, slots=True)
class Left:
    """Back to the shopper's screens."""


@dataclass(frozen=True, slots=True)
class LanguageSwitched:
    """Between Japanese and English."""


@dataclass(frozen=True, slots=True)
class PageChosen:
    page: Page


@dataclass(frozen=True, slots=True)
class WentBack:
    """One page up; from the first one out of the area."""


@dataclass(frozen=True, slots=True)
class Touched:
    """Somebody is there; or, in the display test, which cell was touched (-1: none)."""

    cell: int = -1


@dataclass(frozen=True, slots=True)
class KeyPressed:
    """A key on the KEYS page, by its name."""

    name: str


@dataclass(frozen=True, slots=True)
class CodeLength:
    """So many digits are in the buffer."""

    length: int


@dataclass(frozen=True, slots=True)
class CodeConfirmed:
    """All digits of the code are entered."""


@dataclass(frozen=True, slots=True)
class CodeChecked:
    """What became of a code. `fault` None: it is right, `technician` whose it is. `wait`: seconds without a try.

    For a new code: whether it was taken.
    """

    attempt: int
    fault: CodeFault | None
    technician: int = 0
    wait: float = 0.0


@dataclass(frozen=True, slots=True)
class NewCodeRefused:
    """The second time it was another one, or it is one that everybody tries first."""

    attempt: int


@dataclass(frozen=True, slots=True)
class Wrote:
    """A character of a receipt number or an enrolment code."""

    character: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class Rubbed:
    """The last character is taken away, or all of them."""

    everything: bool = False


@dataclass(frozen=True, slots=True)
class Chose:
    """An action of this page was pressed."""

    action: Action


@dataclass(frozen=True, slots=True)
class Answered:
    """The action is done; its answer is kept where the words are made."""

    action: Action


@dataclass(frozen=True, slots=True)
class Stepped:
    """To the next or the previous example screen."""

    forward: bool


@dataclass(frozen=True, slots=True)
class Due:
    """The moment `machine.deadline` has come."""


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
    """End and wipe whatever a shopper has begun."""


@dataclass(frozen=True, slots=True)
class NoteEntered:
    """Into the journal: the area was opened, or a code was right (`grade`, `technician`)."""

    grade: Grade
    technician: int = 0


@dataclass(frozen=True, slots=True)
class NoteLeft:
    """Into the journal: the area was closed."""


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
    """Keep the code in the buffer for its second time."""


@dataclass(frozen=True, slots=True)
class SetCode:
    """If the buffer holds what was kept: make it the code. Answers CodeChecked or NewCodeRefused."""

    grade: Grade
    technician: int
    attempt: int


@dataclass(frozen=True, slots=True)
class Look:
    """Fetch what this page shows."""

    page: Page


@dataclass(frozen=True, slots=True)
class Do:
    """Carry the action out. Answers Answered. `text` is what was typed, `page` where it was asked for."""

    action: Action
    page: Page
    text: str = field(default="", repr=False)
    test: str = ""


Effect = EndVisit | NoteEntered | NoteLeft | EraseCode | CheckCode | KeepNewCode | SetCode | Look | Do
