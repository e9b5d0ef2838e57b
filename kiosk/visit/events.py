"""The events of a visit as frozen values. A result of another thread carries the number of its visit."""

from dataclasses import dataclass, field
from datetime import datetime

from devices.reader import ReaderStatus
from kiosk.campaign.model import Category, ItemCode
from kiosk.visit.model import (
    Applicant,
    CardFacts,
    ClosedReason,
    Consent,
    Display,
    Draft,
    ItemAnswer,
    NoticeCode,
    Outcome,
    Path,
    Result,
    Review,
    Screen,
    Status,
    Topic,
)


@dataclass(frozen=True, slots=True)
class StatusQuery:
    """The payload of a status query: the record of the holder of this card."""


@dataclass(frozen=True, slots=True)
class SignedDocument:
    """A compact JWS signed by the card, and the values needed to deliver it. Never shown, never logged.

    `application_id` is empty for a status query.
    """

    jws: bytes = field(repr=False)
    application_id: str
    challenge: str


# --- the person


@dataclass(frozen=True, slots=True)
class LanguageChosen:
    """Show the screens in this language (one of `model.LANGUAGES`)."""

    language: str


@dataclass(frozen=True, slots=True)
class DisplayChosen:
    """Show the screens this way."""

    display: Display


@dataclass(frozen=True, slots=True)
class PathChosen:
    """Apply, or query the status."""

    path: Path


@dataclass(frozen=True, slots=True)
class TopicChosen:
    """Read about this topic without a card."""

    topic: Topic


@dataclass(frozen=True, slots=True)
class ApplicantChosen:
    """For whom the person applies."""

    applicant: Applicant


@dataclass(frozen=True, slots=True)
class ItemAsked:
    """Show the details of this item."""

    item: ItemCode


@dataclass(frozen=True, slots=True)
class ItemAnswered:
    """The answer for one item."""

    item: ItemCode
    answer: ItemAnswer


@dataclass(frozen=True, slots=True)
class ConsentSet:
    """A consent was given, or taken back."""

    consent: Consent
    given: bool


@dataclass(frozen=True, slots=True)
class CategoryChosen:
    """List only this category of payment services; None: all."""

    category: Category | None


@dataclass(frozen=True, slots=True)
class SearchOpened:
    """Open the search for a payment service."""


@dataclass(frozen=True, slots=True)
class ServiceChosen:
    """The code of the chosen payment service."""

    service: str


@dataclass(frozen=True, slots=True)
class PreregistrationAnswered:
    """Whether the provider's pre-registration is done (E23)."""

    done: bool


@dataclass(frozen=True, slots=True)
class ServiceTermsAccepted:
    """The person agrees to the terms of the service, which are on the screen (R49)."""


@dataclass(frozen=True, slots=True)
class FieldAsked:
    """Type into this field of those that the screen shows together; the phone number comes after the last."""

    at_field: int


@dataclass(frozen=True, slots=True)
class Typed:
    """One character for the current field, the phone number or the search.

    `moves_on`: if the character fills its field, go to the next empty one. For screens that show all fields together,
    where no input disappears by it.
    """

    character: str = field(repr=False)
    moves_on: bool = False


@dataclass(frozen=True, slots=True)
class Erased:
    """Erase the last character (or all, with `everything`) of the current field, the phone number or the search."""

    everything: bool = False


@dataclass(frozen=True, slots=True)
class Revealed:
    """The person presses the button that shows masked inputs (`shown`), or releases it."""

    shown: bool


@dataclass(frozen=True, slots=True)
class EditAsked:
    """Change this part of the review: ITEMS, SERVICE, or FIELD number `at_field` from 0, as in `FieldAsked` (S17)."""

    screen: Screen
    at_field: int = 0


@dataclass(frozen=True, slots=True)
class ReceiptDeclined:
    """Whether the person declined the receipt, which is otherwise printed if a printer is ready."""

    declined: bool


@dataclass(frozen=True, slots=True)
class Reviewed:
    """The held button of the review, which makes the declarations beside it; with a fingerprint of the text shown."""

    review: Review


@dataclass(frozen=True, slots=True)
class PinLength:
    """The number of PIN digits entered so far. The digits are in no event."""

    digits: int


@dataclass(frozen=True, slots=True)
class PinConfirmed:
    """Present the PIN to the card."""


@dataclass(frozen=True, slots=True)
class Next:
    """The primary action of the screen."""


@dataclass(frozen=True, slots=True)
class Back:
    """One screen back."""


@dataclass(frozen=True, slots=True)
class Quit:
    """End the visit."""


@dataclass(frozen=True, slots=True)
class Continue:
    """ "I am still here", on the idle warning."""


@dataclass(frozen=True, slots=True)
class PrintRequested:
    """Print the receipt."""


@dataclass(frozen=True, slots=True)
class StaffCalled:
    """Call a member of staff (attended terminals)."""


# --- the devices and the clock


@dataclass(frozen=True, slots=True)
class ReaderChanged:
    """The reader reported a new status."""

    status: ReaderStatus


@dataclass(frozen=True, slots=True)
class StationChanged:
    """The terminal cannot accept new visits for this reason, or can again (None)."""

    closed: ClosedReason | None


@dataclass(frozen=True, slots=True)
class ServicePaused:
    """Staff took the terminal out of service for one of `model.PAUSES`, or returned it to service (None)."""

    reason: ClosedReason | None


@dataclass(frozen=True, slots=True)
class StaffEntered:
    """A member of staff opens the staff area (`kiosk.staff`): the visit ends and is wiped."""


@dataclass(frozen=True, slots=True)
class DeadlineReached:
    """The moment that `machine.deadline` returned has come."""


# --- results of effects


@dataclass(frozen=True, slots=True)
class CardRead:
    """The card on the reader can be used."""

    visit: int
    card: CardFacts


@dataclass(frozen=True, slots=True)
class CardRefused:
    """The card on the reader cannot be used. `date` is the relevant one (expired on, valid from)."""

    visit: int
    insertion: int
    notice: NoticeCode
    date: datetime | None = None


@dataclass(frozen=True, slots=True)
class PinRejected:
    """The card answered 63Cx (x tries left), or that it is locked (0)."""

    visit: int
    tries_left: int


@dataclass(frozen=True, slots=True)
class PinNotEntered:
    """No whole PIN was typed at the reader's keys; the card's retry counter is unchanged."""

    visit: int


@dataclass(frozen=True, slots=True)
class PinTaken:
    """The card accepted the PIN that was typed at the reader's keys, and signs now."""

    visit: int


@dataclass(frozen=True, slots=True)
class Signed:
    """The card signed `what`, and the signature verifies with the certificate of this visit."""

    visit: int
    document: SignedDocument
    what: Draft | StatusQuery


@dataclass(frozen=True, slots=True)
class WorkFailed:
    """Signing, accepting or fetching failed; nothing was applied."""

    visit: int
    notice: NoticeCode
    tries_left: int | None = None


@dataclass(frozen=True, slots=True)
class Accepted:
    """The application is durable on disk: from here on it cannot be lost."""

    visit: int
    result: Result


@dataclass(frozen=True, slots=True)
class Delivered:
    """Upstream's verified receipt for this application."""

    visit: int
    application_id: str
    outcome: Outcome


@dataclass(frozen=True, slots=True)
class StatusFetched:
    """Upstream's record for the card holder."""

    visit: int
    status: Status


@dataclass(frozen=True, slots=True)
class Printed:
    """Whether the receipt was printed."""

    visit: int
    succeeded: bool


@dataclass(frozen=True, slots=True)
class PrinterLooked:
    """Whether a receipt would be printed now (E22)."""

    visit: int
    ready: bool


PersonEvent = (
    LanguageChosen
    | DisplayChosen
    | PathChosen
    | TopicChosen
    | ApplicantChosen
    | ItemAsked
    | ItemAnswered
    | ConsentSet
    | CategoryChosen
    | SearchOpened
    | ServiceChosen
    | PreregistrationAnswered
    | ServiceTermsAccepted
    | FieldAsked
    | Typed
    | Erased
    | Revealed
    | EditAsked
    | ReceiptDeclined
    | Reviewed
    | PinLength
    | PinConfirmed
    | Next
    | Back
    | Quit
    | Continue
    | PrintRequested
    | StaffCalled
)
"""Events of a person's touch or key."""

ResultEvent = (
    CardRead
    | CardRefused
    | PinRejected
    | PinNotEntered
    | PinTaken
    | Signed
    | WorkFailed
    | Accepted
    | Delivered
    | StatusFetched
    | Printed
    | PrinterLooked
)
"""Results of other threads; each belongs to one visit."""

Event = PersonEvent | ResultEvent | ReaderChanged | StationChanged | ServicePaused | StaffEntered | DeadlineReached
