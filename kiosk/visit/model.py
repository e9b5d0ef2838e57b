"""One shopper's visit: its whole state as one frozen value.

No I/O, no clock, no Qt. `machine.advance` makes the next visit from this one; `rules` answers questions about it. PIN
digits are never part of it, only their number and the card's answer.
"""

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from devices.reader import ReaderState
from kiosk.campaign.model import Category, ItemCode
from kiosk.campaign.texts import WRITTEN_LANGUAGES

LANGUAGES = WRITTEN_LANGUAGES
"""The languages of the screens, in the order of their buttons: all languages that texts are written in."""


class Screen(StrEnum):
    """One screen of the visit, which asks one question. S.. are the numbers of the flow in docs/screens.md."""

    ATTRACT = "attract"  # S00
    CLOSED = "closed"  # E15-E17
    MENU = "menu"  # S01, S02: apply, look at what was applied for, or read about it
    INFO = "info"  # S02: reading without a card; `Visit.topic` says about what
    APPLICANT = "applicant"  # S03
    REPRESENTATIVE = "representative"  # S03: what holds when the card holder is a child, a minor or a ward
    CONSENT = "consent"  # S04
    CARD = "card"  # S05
    ITEMS = "items"  # S09
    ITEM = "item"  # S10, S11: one item, who gets it and what it takes; `Visit.item` says which
    SERVICE = "service"  # S12
    SEARCH = "search"  # S12: part of a service's name
    PREREGISTRATION = "preregistration"  # E23: something must be done at the provider first
    SERVICE_TERMS = "service_terms"  # S13
    FIELD = "field"  # S14-S16: the fields of the service, then the phone number; `Visit.at_field` says which
    REVIEW = "review"  # S17
    LAST_TRY = "last_try"  # E07b
    PIN = "pin"  # S06
    WORKING = "working"  # S07, S18, S19; `Visit.work` says on what
    RESULT = "result"  # S20
    STATUS = "status"  # S20b
    NOTICE = "notice"  # E01-E25; `Visit.notice` says which
    TAKE_CARD = "take_card"  # S22
    STAFF = "staff"  # E27: somebody was called; nothing of the visit is shown until the person goes on


class Path(StrEnum):
    """The purpose of a visit: to apply, or to query the status."""

    APPLY = "apply"
    STATUS = "status"


class Consent(StrEnum):
    """A consent that is asked for before the card is read (S04)."""

    PRIVACY = "privacy"
    TERMS = "terms"


class Declaration(StrEnum):
    """A declaration made by confirming the review. Whose name is allowed depends on the applicant (R28, R30, R32)."""

    OWN_NAME = "own_name"
    """The payment service is in the card holder's own name."""
    OWN_OR_REPRESENTATIVE_NAME = "own_or_representative_name"
    """It is in the card holder's own name, or in that of the legal representative."""
    CHECKED = "checked"
    FINAL = "final"


class Applicant(StrEnum):
    """The holder of the card, and the person who operates the terminal (R28-R34)."""

    SELF = "self"
    """The card holder, 18 or older."""
    MINOR = "minor"
    """The card holder, 15 to 17; a representative may stand by."""
    CHILD = "child_by_representative"
    """A child under 15: its legal representative applies with the child's card and the child's PIN (R31)."""
    WARD = "ward_by_guardian"
    """An adult ward: the guardian applies with the ward's card."""
    OTHER = "other"
    """Any other person's card: the person may not apply for them (E20)."""


class Topic(StrEnum):
    """A topic that can be read without a card."""

    ITEMS = "items"  # who gets what (R7-R24)
    GET_CARD = "get_card"  # R101-R116
    PLACES = "places"  # other channels and other spots (R62-R81)
    HELP = "help"  # R86-R100
    SAFETY = "safety"  # R83-R85


class ItemAnswer(StrEnum):
    """The person's answer for one item. Upstream has the record and decides."""

    APPLY = "apply"
    LEAVE_OUT = "leave_out"
    RECEIVED = "received"
    """Item 1 only: all its points were received in round 1 (R11)."""
    CARRY_OVER = "carry_over"
    """Item 1 only: applied for in round 1 with points outstanding; it goes on there without an application (R13)."""


class Warned(StrEnum):
    """The warning that is shown over the screen."""

    IDLE = "idle"
    """The person seems to have left; any touch continues."""
    CAP = "cap"
    """The longest time of a visit is nearly over; a touch only closes the warning."""


class Work(StrEnum):
    """The work that the WORKING screen waits for."""

    READING = "reading"  # the card, before anything is asked
    TYPING = "typing"  # the PIN, on the reader's own keys
    SIGNING = "signing"
    ACCEPTING = "accepting"
    DELIVERING = "delivering"
    FETCHING = "fetching"


class TextSize(StrEnum):
    """Size of the texts on the screen."""

    NORMAL = "normal"
    LARGE = "large"
    LARGEST = "largest"


class Contrast(StrEnum):
    """The colours of the screen."""

    NORMAL = "normal"
    HIGH = "high"
    DARK = "dark"
    LOW_GLARE = "low_glare"


@dataclass(frozen=True, slots=True)
class Display:
    """The person's display settings; part of the visit, so that a wipe resets them."""

    text_size: TextSize = TextSize.NORMAL
    contrast: Contrast = Contrast.NORMAL
    low_reach: bool = False
    """Controls are in the lower part of the screen."""
    more_time: bool = False
    """Idle time-outs are three times as long."""
    less_motion: bool = False
    """No animation."""


@dataclass(frozen=True, slots=True)
class CardFacts:
    """What was read from the card before the PIN. `not_after` is an aware datetime (UTC)."""

    insertion: int
    tries_left: int
    not_after: datetime
    pin_at_reader: bool = False
    """The PIN is typed at the reader's own keys and never enters this program."""


class NoticeCode(StrEnum):
    """Why the visit cannot go on as it was. Each has its texts in `ui` (E-numbers: docs/screens.md)."""

    # about the card, before any input: it can be exchanged for another one
    NOT_MY_NUMBER = "not_my_number"  # E01
    OLD_CARD = "old_card"  # E02: a juki card
    PHONE = "phone"  # a smartphone's token
    READ_FAILED = "read_failed"  # E03
    READ_FAILED_AGAIN = "read_failed_again"  # E03, the third time
    NO_CERTIFICATE = "no_certificate"  # E04
    EXPIRED = "expired"  # E05
    NOT_YET_VALID = "not_yet_valid"  # E09
    UNTRUSTED = "untrusted"  # test card or foreign CA
    CERTIFICATE_UNUSABLE = "certificate_unusable"  # read correctly, but of a form or usage that is not accepted
    # the end of the visit
    LOCKED = "locked"  # E08
    TRIES_SPARED = "tries_spared"  # E07: no further PIN in this visit, so that the PIN is not locked
    CARD_REMOVED = "card_removed"  # E12
    CARD_CHANGED = "card_changed"  # E13
    TIMED_OUT = "timed_out"  # E25
    READER_FAILED = "reader_failed"  # E16
    ANSWER_LOST = "answer_lost"  # the card did not answer VERIFY or SIGN; `tries_left` was asked afterwards
    NOT_ACCEPTED = "not_accepted"  # the queue could not store the application; nothing was applied
    OUTCOME_UNKNOWN = "outcome_unknown"  # the disk did not answer in time: query the status later
    STATUS_UNAVAILABLE = "status_unavailable"  # E14
    STATUS_REFUSED = "status_refused"  # E06, E09: upstream refuses this certificate
    CLOSED_MEANWHILE = "closed_meanwhile"  # E17, E21: closed meanwhile, and nothing is left to choose
    # an answer that leads nowhere; the person can go back to `Visit.resume`
    SERVICE_CLOSED = "service_closed"  # E21: the service closed meanwhile, and there are others
    APPLICANT_NOT_SERVED = "applicant_not_served"  # E20
    PREREGISTRATION_MISSING = "preregistration_missing"  # E23


class After(StrEnum):
    """Where a notice leads."""

    ANOTHER_CARD = "another_card"  # to the CARD screen, once the card is taken away
    HOME = "home"  # the visit is wiped already; the notice is its last screen
    BACK = "back"


@dataclass(frozen=True, slots=True)
class Notice:
    """The content of the NOTICE screen."""

    code: NoticeCode
    after: After
    tries_left: int | None = None
    date: datetime | None = None
    try_unsure: bool = False
    """The PIN may have reached the card, and the card could not be asked afterwards for its counter."""


class Outcome(StrEnum):
    """Upstream's answer to an application."""

    APPLIED = "applied"
    ID_OR_CODE_REJECTED = "id_or_code_rejected"
    ID_IN_USE = "id_in_use"
    ALREADY_APPLIED = "already_applied"
    CERTIFICATE_REVOKED = "certificate_revoked"
    CERTIFICATE_NOT_YET_ACTIVE = "certificate_not_yet_active"
    CERTIFICATE_UNKNOWN = "certificate_unknown"
    CAMPAIGN_CLOSED = "campaign_closed"
    SERVICE_CLOSED = "service_closed"
    CHALLENGE_REUSED = "challenge_reused"
    MALFORMED = "malformed"


CORRECTABLE = frozenset({Outcome.ID_OR_CODE_REJECTED, Outcome.ID_IN_USE, Outcome.SERVICE_CLOSED})
"""Refusals after which the same visit can go on, with other inputs or another service."""


@dataclass(frozen=True, slots=True)
class Result:
    """The outcome of an application. `outcome` is None until upstream has answered: 受付済（送信待ち）.

    `service` is a code, `items` are item codes: no personal data. `id_tail` has at most the last four characters of the
    ID (R120).
    """

    application_id: str
    receipt: str
    service: str
    items: tuple[str, ...]
    id_tail: str = field(repr=False)
    accepted_at: datetime
    outcome: Outcome | None = None

    @property
    def correctable(self) -> bool:
        """Whether the same visit may correct the application and send another one."""
        return self.outcome in CORRECTABLE


@dataclass(frozen=True, slots=True)
class ItemStatus:
    """One row of upstream's record. `state`: "applied", "not_applied", "prerequisite_missing", "carry_over" (goes on
    from round 1, R13) or "closed"."""

    item: str
    state: str


@dataclass(frozen=True, slots=True)
class Status:
    """Upstream's record for the person whose card signed the query (予約・申込状況確認)."""

    reserved: bool
    """The MykeyID is issued (予約済)."""
    items: tuple[ItemStatus, ...]
    service: str | None
    """Code of the chosen payment service, if any."""
    id_tail: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class Review:
    """The review that the person confirmed: SHA-256 (hex) of the text shown, and its language."""

    sha256: str
    language: str


@dataclass(frozen=True, slots=True)
class Draft:
    """What the person reviewed: the part of the claims that comes from the visit."""

    applicant: Applicant
    items: tuple[str, ...]
    service: str
    inputs: tuple[str, ...] = field(repr=False)
    phone: str = field(repr=False)
    consents: frozenset[Consent]
    declarations: frozenset[Declaration]
    review: Review


@dataclass(frozen=True, slots=True)
class Visit:
    """The whole state of a visit. `number` grows by one with every wipe, so that a late result is dropped.

    `entered_at`, `active_at` and `began_at` are monotonic seconds; `warning` is shown over the screen.
    """

    number: int = 1
    screen: Screen = Screen.ATTRACT
    language: str = "ja"
    home_language: str = "ja"
    """The language of the attract screen before anybody chooses one."""
    last_try_allowed: bool = True
    """Whether a person may spend a card's last PIN try at this terminal: the operator's choice."""
    display: Display = field(default_factory=Display)
    path: Path | None = None
    topic: Topic | None = None
    resume: Screen | None = None
    """The screen to which INFO, STAFF and a notice with `After.BACK` return."""
    closed_by: "ClosedReason | None" = None
    paused_by: "ClosedReason | None" = None
    """Why staff took the terminal out of service: one of `PAUSES`."""
    reader: ReaderState = ReaderState.EMPTY
    insertion: int = 0
    """The card on the reader; 0: none."""
    reader_timed_out: bool = False
    """A call to the card or its reader has not returned within its time-out."""
    card: CardFacts | None = None
    read_failures: int = 0
    """Failed reads of a card in this visit."""
    interruptions: int = 0
    """How often a card was removed or exchanged before it was read."""
    consents: frozenset[Consent] = frozenset()
    applicant: Applicant | None = None
    item: ItemCode | None = None
    """The item that the ITEM screen shows."""
    item_answers: tuple[tuple[ItemCode, ItemAnswer], ...] = ()
    """Answers for items; only items with APPLY are applied for."""
    category: Category | None = None
    """The category of payment services that is listed; None: all."""
    query: str = field(default="", repr=False)
    """Part of a service's name, as typed."""
    service: str | None = None
    service_terms: bool = False
    inputs: tuple[str, ...] = field(default=(), repr=False)
    """One value for each field of the service, in its order."""
    at_field: int = 0
    """The index of the field that the FIELD screen asks for; after the last comes the phone number."""
    revealed: bool = False
    """Masked inputs are shown, while the person holds the button."""
    phone: str = field(default="", repr=False)
    editing: bool = False
    """The person came from the review to change something, and returns there when everything is complete."""
    review: Review | None = None
    draft: Draft | None = None
    """The draft that was confirmed on the review: only this may be signed."""
    printer_ready: bool | None = None
    """Whether a receipt would be printed; None: not checked yet, or no printer."""
    receipt_declined: bool = False
    """The person declined the receipt."""
    pin_length: int = 0
    pin_wrong: bool = False
    """The card has just refused a PIN; `card.tries_left` is its counter."""
    pin_not_entered: bool = False
    """No PIN was typed at the reader's keys when asked for; no try was spent."""
    pins_refused: int = 0
    """Refused PINs in this visit, counted here because a card's own counter may be wrong or reset."""
    last_try_accepted: bool = False
    work: Work | None = None
    corrections: int = 0
    result: Result | None = None
    printing: bool = False
    """The receipt is being printed."""
    receipt_printed: bool | None = None
    status: Status | None = None
    notice: Notice | None = None
    entered_at: float = 0.0
    active_at: float = 0.0
    began_at: float = 0.0
    """When this visit left the attract screen."""
    warning: Warned | None = None
    cap_told_at: float | None = None
    """When the person was warned that the longest time of a visit is nearly over."""
    card_left: bool = False
    """The card was left behind and the alarm sounds."""


class ClosedReason(StrEnum):
    """Why no visit can begin now; shown before anybody begins."""

    NOT_BEGUN = "not_begun"  # E17
    ITEMS_NOT_BEGUN = "items_not_begun"  # E17: the campaign has begun, none of its items has (R17, R18)
    ENDED = "ended"  # E17
    MAINTENANCE = "maintenance"  # E15
    OUTSIDE_HOURS = "outside_hours"
    STARTING = "starting"
    NO_SERVICE = "no_service"
    NO_READER = "no_reader"
    NO_DRIVER = "no_driver"  # the reader is plugged in, but pcscd has no driver for it
    NO_ANSWER = "no_answer"  # a call to the reader hangs; the process is restarted
    NOT_ENROLLED = "not_enrolled"
    NO_CHALLENGE = "no_challenge"
    CLOCK = "clock"
    CLOCK_UNCONFIRMED = "clock_unconfirmed"  # no time source has confirmed the clock for days
    STORAGE = "storage"
    PAUSED_BREAK = "paused_break"  # by the staff, for a short time
    PAUSED_TODAY = "paused_today"  # by the staff, until tomorrow
    PAUSED_REPAIR = "paused_repair"  # by the staff or a technician, until it is repaired


PAUSES = frozenset({ClosedReason.PAUSED_BREAK, ClosedReason.PAUSED_TODAY, ClosedReason.PAUSED_REPAIR})
"""The reasons that staff may choose."""
