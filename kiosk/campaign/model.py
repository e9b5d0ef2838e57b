"""What may be applied for: items, payment services, the fields a service asks for, and what of it is open now.

Plain frozen data. `kiosk.campaign.load` makes it from the files in `config/`; nothing here does I/O or reads a clock.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

Texts = dict[str, str]
"""Language code -> text. "ja" is always there; see `in_language`."""


def in_language(texts: Texts, language: str) -> str:
    """The text in `language`, else in English, else in Japanese (which every text has)."""
    return texts.get(language) or texts.get("en") or texts["ja"]


class ItemCode(StrEnum):
    """The three items of round 2 (R7-R10)."""

    CARD = "card"
    INSURANCE = "insurance"
    ACCOUNT = "account"


@dataclass(frozen=True, slots=True)
class Item:
    """One of the three things that earn points. Dates are aware (JST); `start` is None while not announced (R17)."""

    code: ItemCode
    maximum_yen: int
    start: datetime | None
    end: datetime
    needs_charge: bool
    """True where points come only after charging or buying with the chosen service (R20)."""

    def open_at(self, moment: datetime) -> bool:
        return self.start is not None and self.start <= moment <= self.end


class FieldRole(StrEnum):
    ID = "id"
    CODE = "code"


class FieldKind(StrEnum):
    """What may be typed; decides the keyboard."""

    DIGITS = "digits"
    UPPER = "upper"  # digits and A-Z
    ASCII = "ascii"  # every printable ASCII character
    BIRTH_DATE = "birth_date"  # eight digits, YYYYMMDD


class Picture(StrEnum):
    """Where a person finds the value: which drawing to show (R40-R43)."""

    CARD_FRONT = "card_front"
    CARD_BACK = "card_back"
    APP_PAYMENT = "app_payment"
    APP_ACCOUNT = "app_account"
    WEBSITE = "website"


@dataclass(frozen=True, slots=True)
class Field:
    """One value that a service asks for. Lengths count characters; `group` > 0 shows blocks of that many."""

    role: FieldRole
    kind: FieldKind
    minimum: int
    maximum: int
    picture: Picture
    group: int = 0
    secret: bool = False
    """True for passwords: masked while typed and everywhere else (R43)."""
    label: Texts = field(default_factory=dict)
    """The service's own word for it ("WAON number"); empty: the general word for the role."""

    def allows(self, character: str) -> bool:
        """Whether this one character may stand in the value."""
        if len(character) != 1 or not character.isascii() or not character.isprintable():
            return False
        if self.kind in (FieldKind.DIGITS, FieldKind.BIRTH_DATE):
            return character.isdigit()
        if self.kind is FieldKind.UPPER:
            return character.isdigit() or character.isupper()
        return True

    def complete(self, value: str) -> bool:
        """Whether `value` may be sent on: length and characters only. No checksum is documented."""
        if not self.minimum <= len(value) <= self.maximum or not all(map(self.allows, value)):
            return False
        if self.kind is FieldKind.BIRTH_DATE:
            try:
                datetime.strptime(value, "%Y%m%d")  # noqa: DTZ007 - a calendar date, no moment in time
            except ValueError:
                return False
        return True


class Category(StrEnum):
    E_MONEY = "e_money"
    PREPAID = "prepaid"
    QR = "qr"
    CREDIT = "credit"
    DEBIT = "debit"


class ApplyType(StrEnum):
    """What earns item 1's points with this service."""

    CHARGE = "charge"
    PURCHASE = "purchase"
    BOTH = "both"


@dataclass(frozen=True, slots=True)
class Document:
    """A text that a person agrees to, or a notice; `version` and the SHA-256 of the shown text go into the claims."""

    code: str
    version: str
    texts: Texts


@dataclass(frozen=True, slots=True)
class PaymentService:
    """A payment service (決済サービス) as data (R27, R39). `fields` come in the order they are asked."""

    code: str
    names: Texts
    reading: str
    """Kana, for order and search."""
    category: Category
    apply_type: ApplyType
    open: datetime
    close: datetime
    at_terminals: bool
    """False where only the provider's own app can apply."""
    fields: tuple[Field, ...]
    terms: Document
    verified: bool
    as_of: str
    source: str

    def id_tail(self, inputs: Sequence[str]) -> str:
        """What a receipt may show of the ID: its last four characters, two of a short one, none of a secret."""
        for field_, value in zip(self.fields, inputs, strict=True):
            if field_.role is FieldRole.ID and not field_.secret:
                return value[-(4 if len(value) >= 8 else 2) :]  # noqa: PLR2004 - the rule's own numbers
        return ""


class Availability(StrEnum):
    OPEN = "open"
    NOT_YET = "not_yet"
    CLOSED = "closed"
    APP_ONLY = "app_only"


@dataclass(frozen=True, slots=True)
class OfferedService:
    service: PaymentService
    availability: Availability


class Phase(StrEnum):
    BEFORE = "before"
    OPEN = "open"
    ENDED = "ended"


@dataclass(frozen=True, slots=True)
class Campaign:
    """The whole campaign as configured; `on` says what of it counts at one moment."""

    code: str
    practice: bool
    as_of: str
    start: datetime
    end: datetime
    card_deadline: datetime
    """Last day to apply for the *card* (R3, R4); never the last day of using the terminal."""
    items: tuple[Item, ...]
    services: tuple[PaymentService, ...]
    privacy: Document
    terms: Document
    help_lines: tuple["HelpLine", ...]
    official_site: str
    status_url: str
    """Where a phone finds 予約・申込状況確認; goes into the receipt's QR code."""

    def on(self, moment: datetime) -> "Offer":
        """What may be applied for at `moment` (aware)."""
        phase = Phase.BEFORE if moment < self.start else Phase.ENDED if moment > self.end else Phase.OPEN
        items = tuple(item for item in self.items if item.open_at(moment))
        if phase is Phase.OPEN and not items:
            phase = Phase.BEFORE if any(i.start is None or moment < i.start for i in self.items) else Phase.ENDED
        return Offer(
            campaign=self,
            phase=phase,
            items=items,
            services=tuple(OfferedService(service, availability(service, moment)) for service in self.services),
        )


def availability(service: PaymentService, moment: datetime) -> Availability:
    if not service.at_terminals:
        return Availability.APP_ONLY
    if moment < service.open:
        return Availability.NOT_YET
    if moment > service.close:
        return Availability.CLOSED
    return Availability.OPEN


@dataclass(frozen=True, slots=True)
class HelpLine:
    """A telephone line (R86-R98): which languages it serves about which subject ("card", "points")."""

    number: str
    subjects: tuple[str, ...]
    languages: tuple[str, ...]
    hours: Texts


@dataclass(frozen=True, slots=True)
class Offer:
    """The campaign as of one moment: the only view of it that the visit has."""

    campaign: Campaign
    phase: Phase
    items: tuple[Item, ...]
    services: tuple[OfferedService, ...]

    def service(self, code: str | None) -> PaymentService | None:
        """The service with this code if it may be chosen now."""
        for offered in self.services:
            if offered.service.code == code and offered.availability is Availability.OPEN:
                return offered.service
        return None

    def named(self, code: str) -> PaymentService | None:
        """The service with this code, whether it may be chosen or not."""
        return next((offered.service for offered in self.services if offered.service.code == code), None)

    @property
    def total_yen(self) -> int:
        """Most that the open items can bring together (R10)."""
        return sum(item.maximum_yen for item in self.items)
