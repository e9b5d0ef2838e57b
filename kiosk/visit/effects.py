"""What a visit asks of the world. Frozen values; `kiosk.effects` carries them out and answers with events."""

from dataclasses import dataclass

from kiosk.visit.events import SignedDocument, StatusQuery
from kiosk.visit.model import Draft, Result


@dataclass(frozen=True, slots=True)
class ReadCard:
    """Identify the card, tries left, certificate and its checks. Answers CardRead or CardRefused."""

    visit: int
    insertion: int


@dataclass(frozen=True, slots=True)
class FetchChallenge:
    """Fetch a challenge for this visit, ahead of the PIN. Answers nothing: VerifyAndSign signs over it if it is there
    by then, else over one of the pool."""

    visit: int


@dataclass(frozen=True, slots=True)
class VerifyAndSign:
    """VERIFY with the digits in the PIN buffer, then SIGN, in one connection.

    Answers Signed, PinRejected or WorkFailed.
    """

    visit: int
    insertion: int
    what: Draft | StatusQuery


@dataclass(frozen=True, slots=True)
class Accept:
    """Seal and store. Answers Accepted (after the commit has reached the disk) or WorkFailed."""

    visit: int
    document: SignedDocument
    draft: Draft


@dataclass(frozen=True, slots=True)
class Deliver:
    """Deliver this one at once. Answers Delivered when a verified receipt comes; silence is an answer, too."""

    visit: int
    application_id: str


@dataclass(frozen=True, slots=True)
class FetchStatus:
    """Answers StatusFetched or WorkFailed."""

    visit: int
    document: SignedDocument


@dataclass(frozen=True, slots=True)
class ErasePin:
    """Overwrite the PIN buffer."""

    visit: int


@dataclass(frozen=True, slots=True)
class ReleaseCard:
    """Power the card off."""

    visit: int


@dataclass(frozen=True, slots=True)
class Wipe:
    """Forget visit `visit` everywhere outside the machine: PIN buffer, card connection, its challenge, view models."""

    visit: int


@dataclass(frozen=True, slots=True)
class Print:
    """Print the receipt. Answers Printed."""

    visit: int
    result: Result
    language: str


@dataclass(frozen=True, slots=True)
class LookAtPrinter:
    """See whether a receipt would come out, while the person can still decide (E22). Answers PrinterLooked, or nothing
    where there is no printer."""

    visit: int


@dataclass(frozen=True, slots=True)
class Chime:
    """Remind the person of the card that is still on the reader."""

    visit: int


@dataclass(frozen=True, slots=True)
class SoundAlarm:
    """The card was left behind and the reminders did not help."""

    visit: int


@dataclass(frozen=True, slots=True)
class CallStaff:
    """Let the staff near by know that they are wanted."""

    visit: int


@dataclass(frozen=True, slots=True)
class Restart:
    """A device call hangs and nothing in this process can end it: leave, for systemd to start anew."""

    visit: int


Effect = (
    ReadCard
    | FetchChallenge
    | VerifyAndSign
    | Accept
    | Deliver
    | FetchStatus
    | ErasePin
    | ReleaseCard
    | Wipe
    | Print
    | LookAtPrinter
    | Chime
    | SoundAlarm
    | CallStaff
    | Restart
)
