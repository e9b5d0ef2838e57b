"""Everything that can happen to a visit. Frozen values; what another thread found out carries its visit's number."""

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
    """Ask upstream what it has for the holder of this card."""


@dataclass(frozen=True, slots=True)
class SignedDocument:
    """A compact JWS as the card signed it, with what is needed to deliver it. Never shown, never logged.

    `application_id` is empty for a status query.
    """

    jws: bytes = field(repr=False)
    application_id: str
    challenge: str


# --- the person


@dataclass(frozen=True, slots=True)
class LanguageChosen:
    language: str


@dataclass(frozen=True, slots=True)
class DisplayChosen:
    display: Display


@dataclass(frozen=True, slots=True)
class PathChosen:
    path: Path


@dataclass(frozen=True, slots=True)
class TopicChosen:
    topic: Topic


@dataclass(frozen=True, slots=True)
class ApplicantChosen:
    applicant: Applicant


@dataclass(frozen=True, slots=True)
class ItemAsked:
    """Tell me about this item."""

    item: ItemCode


@dataclass(frozen=True, slots=True)
class ItemAnswered:
    item: ItemCode
    answer: ItemAnswer


@dataclass(frozen=True, slots=True)
class ConsentSet:
    consent: Consent
    given: bool


@dataclass(frozen=True, slots=True)
class CategoryChosen:
    """List this kind of payment services only; None: all of them."""

    category: Category | None


@dataclass(frozen=True, slots=True)
class SearchOpened:
    pass


@dataclass(frozen=True, slots=True)
class ServiceChosen:
    service: str


@dataclass(frozen=True, slots=True)
class PreregistrationAnswered:
    """Whether what the provider wants beforehand has been done (E23)."""

    done: bool


@dataclass(frozen=True, slots=True)
class ServiceTermsAccepted:
    """The terms of the service stood on the screen, and the person agrees (R49)."""


@dataclass(frozen=True, slots=True)
class FieldAsked:
    """Type into this field of those that stand on the screen together; after the last comes the phone number."""

    at_field: int


@dataclass(frozen=True, slots=True)
class Typed:
    """One character into the current field, the phone number or the search.

    `moves_on`: with the last character that a field can take, the next empty one is typed into. For screens that show
    all fields together, where nothing disappears by that.
    """

    character: str = field(repr=False)
    moves_on: bool = False


@dataclass(frozen=True, slots=True)
class Erased:
    """The last character (or all, with `everything`) of the current field, the phone number or the search."""

    everything: bool = False


@dataclass(frozen=True, slots=True)
class Revealed:
    """The person holds the button that shows what is masked, or lets go of it."""

    shown: bool


@dataclass(frozen=True, slots=True)
class EditAsked:
    """Change this part of what the review shows: ITEMS, SERVICE, or FIELD number `at_field` from 0, as in `FieldAsked`
    (S17)."""

    screen: Screen
    at_field: int = 0


@dataclass(frozen=True, slots=True)
class ReceiptDeclined:
    """Whether the person wants no receipt. It is printed otherwise, where a printer is ready."""

    declined: bool


@dataclass(frozen=True, slots=True)
class Reviewed:
    """The held button of the review, which makes the declarations that stand beside it; with a fingerprint of the text
    that stood there."""

    review: Review


@dataclass(frozen=True, slots=True)
class PinLength:
    """So many PIN digits are entered now. The digits themselves are no event."""

    digits: int


@dataclass(frozen=True, slots=True)
class PinConfirmed:
    pass


@dataclass(frozen=True, slots=True)
class Next:
    """The primary action of the screen."""


@dataclass(frozen=True, slots=True)
class Back:
    pass


@dataclass(frozen=True, slots=True)
class Quit:
    pass


@dataclass(frozen=True, slots=True)
class Continue:
    """ "I am still here", on the idle warning."""


@dataclass(frozen=True, slots=True)
class PrintRequested:
    pass


@dataclass(frozen=True, slots=True)
class StaffCalled:
    """Somebody of the staff is wanted (attended terminals)."""


# --- the devices and the clock


@dataclass(frozen=True, slots=True)
class ReaderChanged:
    status: ReaderStatus


@dataclass(frozen=True, slots=True)
class StationChanged:
    """The terminal itself became unable (or able again, None) to take new visits."""

    closed: ClosedReason | None


@dataclass(frozen=True, slots=True)
class ServicePaused:
    """Staff took the terminal out of service for one of `model.PAUSES`, or put it back (None)."""

    reason: ClosedReason | None


@dataclass(frozen=True, slots=True)
class StaffEntered:
    """Somebody of the staff opens an area of theirs (`kiosk.staff`): whatever was begun ends and is wiped."""


@dataclass(frozen=True, slots=True)
class DeadlineReached:
    """The moment that `machine.deadline` named has come."""


# --- results of effects


@dataclass(frozen=True, slots=True)
class CardRead:
    visit: int
    card: CardFacts


@dataclass(frozen=True, slots=True)
class CardRefused:
    """The card on the reader cannot be used; `date` is the one that matters (expired on, valid from)."""

    visit: int
    insertion: int
    notice: NoticeCode
    date: datetime | None = None


@dataclass(frozen=True, slots=True)
class PinRejected:
    """The card said 63Cx, or that it is locked (0)."""

    visit: int
    tries_left: int


@dataclass(frozen=True, slots=True)
class PinNotEntered:
    """Nobody typed a whole PIN on the reader's keys; the card's counter stands where it stood."""

    visit: int


@dataclass(frozen=True, slots=True)
class PinTaken:
    """The card has accepted the PIN that was typed on the reader's keys; it signs now."""

    visit: int


@dataclass(frozen=True, slots=True)
class Signed:
    """The card signed, and the signature fits the certificate of this visit. `what` is what was asked to be signed."""

    visit: int
    document: SignedDocument
    what: Draft | StatusQuery


@dataclass(frozen=True, slots=True)
class WorkFailed:
    """Signing, accepting or fetching ended without what it was for; nothing was applied."""

    visit: int
    notice: NoticeCode
    tries_left: int | None = None


@dataclass(frozen=True, slots=True)
class Accepted:
    """Durable on disk: from here on the application cannot be lost."""

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
    visit: int
    status: Status


@dataclass(frozen=True, slots=True)
class Printed:
    visit: int
    succeeded: bool


@dataclass(frozen=True, slots=True)
class PrinterLooked:
    """Whether a receipt asked for now would come out (E22)."""

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
"""What only a person's touch or key can bring."""

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
"""What another thread found out; belongs to one visit."""

Event = PersonEvent | ResultEvent | ReaderChanged | StationChanged | ServicePaused | StaffEntered | DeadlineReached
