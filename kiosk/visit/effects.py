"""The effects of a visit as frozen values; `kiosk.effects` carries them out and answers with events."""

from dataclasses import dataclass

from kiosk.visit.events import SignedDocument, StatusQuery
from kiosk.visit.model import Draft, Result


@dataclass(frozen=True, slots=True)
class ReadCard:
    """Identify the card, read tries left and certificate, and check the certificate. Answers CardRead or
    CardRefused.
    """

    visit: int
    insertion: int


@dataclass(frozen=True, slots=True)
class FetchChallenge:
    """Fetch a challenge for this visit before the PIN. No answer: VerifyAndSign uses it if it has arrived, else one of
    the pool.
    """

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
    """Seal and store the application. Answers Accepted (after the commit has reached the disk) or WorkFailed."""

    visit: int
    document: SignedDocument
    draft: Draft


@dataclass(frozen=True, slots=True)
class Deliver:
    """Deliver this application at once. Answers Delivered when a verified receipt comes; otherwise nothing."""

    visit: int
    application_id: str


@dataclass(frozen=True, slots=True)
class FetchStatus:
    """Query upstream's record with the signed query. Answers StatusFetched or WorkFailed."""

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
    """Forget visit `visit` everywhere outside the machine: PIN buffer, card connection, challenge, view models."""

    visit: int


@dataclass(frozen=True, slots=True)
class Print:
    """Print the receipt. Answers Printed."""

    visit: int
    result: Result
    language: str


@dataclass(frozen=True, slots=True)
class LookAtPrinter:
    """Check whether a receipt would be printed, while the person can still decide (E22). Answers PrinterLooked; nothing
    without a printer.
    """

    visit: int


@dataclass(frozen=True, slots=True)
class Chime:
    """Remind the person of the card that is still on the reader."""

    visit: int


@dataclass(frozen=True, slots=True)
class SoundAlarm:
    """Sound the alarm: the card was left behind and the reminders had no effect."""

    visit: int


@dataclass(frozen=True, slots=True)
class CallStaff:
    """Tell the staff near by that they are needed."""

    visit: int


@dataclass(frozen=True, slots=True)
class Restart:
    """End the process, so that systemd restarts it: a call to the reader hangs, and nothing else ends it."""

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
