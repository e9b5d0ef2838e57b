"""A small campaign, a stopped clock, and a visit driven by events alone."""

from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta

from devices.reader import ReaderState, ReaderStatus
from kiosk.campaign.model import (
    ApplyType,
    Campaign,
    Category,
    Document,
    Field,
    FieldKind,
    FieldRole,
    Item,
    ItemCode,
    Offer,
    PaymentService,
    Picture,
)
from kiosk.visit.effects import Effect
from kiosk.visit.events import (
    Accepted,
    ApplicantChosen,
    CardRead,
    ConsentSet,
    DeadlineReached,
    Delivered,
    Event,
    ItemAnswered,
    LanguageChosen,
    Next,
    PathChosen,
    PinConfirmed,
    PinLength,
    ReaderChanged,
    Reviewed,
    ServiceChosen,
    ServiceTermsAccepted,
    Signed,
    SignedDocument,
    StatusFetched,
    StatusQuery,
    Typed,
)
from kiosk.visit.machine import advance, deadline
from kiosk.visit.model import (
    Applicant,
    CardFacts,
    Consent,
    ItemAnswer,
    Outcome,
    Path,
    Result,
    Review,
    Screen,
    Status,
    Visit,
    Work,
)
from kiosk.visit.timeout_values import Timeouts

NOON = datetime(2022, 8, 1, 3, 0, tzinfo=UTC)
DAY = timedelta(days=1)
TIMEOUTS = Timeouts()


def document(code: str) -> Document:
    return Document(code=code, version="1", texts={"ja": code})


def service(code: str, *fields: Field, close: datetime = NOON + 60 * DAY) -> PaymentService:
    return PaymentService(
        code=code,
        names={"ja": code},
        reading=code,
        category=Category.QR,
        apply_type=ApplyType.CHARGE,
        open=NOON - 60 * DAY,
        close=close,
        at_terminals=True,
        fields=fields,
        terms=document(f"{code}-terms"),
        verified=False,
        as_of="2022-08-01",
        source="invented",
    )


ID = Field(FieldRole.ID, FieldKind.DIGITS, 4, 6, Picture.CARD_FRONT)
CODE = Field(FieldRole.CODE, FieldKind.UPPER, 2, 3, Picture.CARD_BACK)
CAMPAIGN = Campaign(
    code="test",
    practice=True,
    as_of="2022-08-01",
    start=NOON - 60 * DAY,
    end=NOON + 60 * DAY,
    card_deadline=NOON + 30 * DAY,
    items=(
        Item(ItemCode.CARD, 5000, NOON - 60 * DAY, NOON + 60 * DAY, spend_yen=20_000),
        Item(ItemCode.INSURANCE, 7500, NOON - 30 * DAY, NOON + 60 * DAY, spend_yen=0),
        Item(ItemCode.ACCOUNT, 7500, None, NOON + 60 * DAY, spend_yen=0),
    ),
    services=(
        service("sakura", ID, CODE),
        service("closed", ID, close=NOON - DAY),
        service("other", ID),
        replace(service("registered", ID), preregistration={"ja": "register first"}),
    ),
    privacy=document("privacy"),
    terms=document("terms"),
    help_lines=(),
    official_site="https://example.invalid",
    status_url="https://example.invalid/status",
)
OFFER = CAMPAIGN.on(NOON)
ENDED = CAMPAIGN.on(NOON + 90 * DAY)
BEFORE = CAMPAIGN.on(NOON - 90 * DAY)

EMPTY = ReaderStatus(ReaderState.EMPTY, "reader", 0)


def card(insertion: int) -> ReaderStatus:
    return ReaderStatus(ReaderState.CARD, "reader", insertion)


@dataclass
class Drive:
    """One terminal: pass it events, then read `visit` and the effects of the last event."""

    visit: Visit = field(default_factory=Visit)
    now: float = 1000.0
    offer: Offer = OFFER
    effects: tuple[Effect, ...] = ()
    all_effects: list[Effect] = field(default_factory=list)

    def __call__(self, *events: Event) -> Visit:
        for event in events:
            self.visit, self.effects = advance(self.visit, event, self.now, self.offer, TIMEOUTS)
            self.all_effects += self.effects
        return self.visit

    def wait(self, seconds: float) -> Visit:
        """Advance the clock; fire the deadline each time it is due."""
        until = self.now + seconds
        while (due := deadline(self.visit, TIMEOUTS)) is not None and due <= until:
            self.now = due
            self(DeadlineReached())
        self.now = until
        return self.visit

    def effect(self, kind: type[Effect]) -> Effect:
        (found,) = (effect for effect in self.effects if isinstance(effect, kind))
        return found

    # --- stages

    def choose_path(self, path: Path = Path.APPLY, applicant: Applicant = Applicant.SELF) -> "Drive":
        self(LanguageChosen("ja"), PathChosen(path))
        if path is Path.APPLY:
            self(ApplicantChosen(applicant))
        if self.visit.screen is Screen.REPRESENTATIVE:
            self(Next())
        for consent in Consent:
            self(ConsentSet(consent, given=True))
        self(Next())
        assert self.visit.screen is Screen.CARD or self.visit.work is Work.READING
        return self

    def lay_card(self, insertion: int = 1, tries_left: int = 3) -> "Drive":
        self(ReaderChanged(card(insertion)))
        self(CardRead(self.visit.number, CardFacts(insertion, tries_left, NOON + 900 * DAY)))
        return self

    def to_review(self, insertion: int = 1, tries_left: int = 3, applicant: Applicant = Applicant.SELF) -> "Drive":
        self.choose_path(applicant=applicant).lay_card(insertion, tries_left)
        return self.fill_in()

    def fill_in(self) -> "Drive":
        if self.visit.screen is Screen.ITEMS:
            self(*(ItemAnswered(item.code, ItemAnswer.APPLY) for item in self.offer.items))
        self(ServiceChosen("sakura"), ServiceTermsAccepted())
        self(*map(Typed, "1234"), Next(), *map(Typed, "AB"), Next())
        self(*map(Typed, "5678"), Next())
        assert self.visit.screen is Screen.REVIEW
        return self

    def declare(self) -> "Drive":
        self(Reviewed(Review("ab" * 32, "ja")))
        return self

    def to_pin(self, tries_left: int = 3) -> "Drive":
        return self.to_review(tries_left=tries_left).declare()

    def enter_pin(self) -> "Drive":
        self(PinLength(4), PinConfirmed())
        return self

    def sign(self) -> "Drive":
        """The card signs the requested content: the draft, or the status query."""
        document = signed("" if self.visit.path is Path.STATUS else "id-1")
        self(Signed(self.visit.number, document, self.visit.draft or StatusQuery()))
        assert self.visit.work in (Work.ACCEPTING, Work.FETCHING)
        return self

    def accept(self) -> "Drive":
        self(Accepted(self.visit.number, result()))
        assert self.visit.work is Work.DELIVERING
        return self

    def deliver(self, outcome: Outcome = Outcome.APPLIED) -> "Drive":
        self(Delivered(self.visit.number, "id-1", outcome))
        assert self.visit.screen is Screen.RESULT
        return self

    def to_status(self) -> "Drive":
        self.choose_path(Path.STATUS).lay_card().enter_pin().sign()
        self(StatusFetched(self.visit.number, Status(reserved=True, items=(), service=None, id_tail="")))
        assert self.visit.screen is Screen.STATUS
        return self


def signed(application_id: str = "id-1") -> SignedDocument:
    return SignedDocument(b"signed", application_id, "challenge")


def result(application_id: str = "id-1") -> Result:
    return Result(application_id, "ABCD-EFGH-1", "sakura", ("card", "insurance"), "1234", NOON)
