"""Payment services (決済サービス) as data: what they ask for, what they give, and when they may be chosen."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from kiosk.campaign.dates import JST, Window
from kiosk.campaign.texts import Document, Texts

OLDEST_YEARS = 130
"""Nobody has lived as long: who typed an earlier year of birth mistyped it."""
_TO_ASCII = {ord("０") + digit: ord("0") + digit for digit in range(10)}


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
    """One value that a service asks for: text, so that leading zeros stay. Lengths count characters; `group` > 0 shows
    blocks of that many."""

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

    def normalised(self, character: str) -> str:
        """What counts as typed: a full-width digit is the digit where the schema says digits, and only there, because
        no other kind can tell a slip from a password."""
        if self.kind in (FieldKind.DIGITS, FieldKind.BIRTH_DATE):
            return character.translate(_TO_ASCII)
        return character

    def allows(self, character: str) -> bool:
        """Whether this one character may stand in the value."""
        if len(character) != 1 or not character.isascii() or not character.isprintable():
            return False
        if self.kind in (FieldKind.DIGITS, FieldKind.BIRTH_DATE):
            return character.isdigit()
        if self.kind is FieldKind.UPPER:
            return character.isdigit() or character.isupper()
        return True

    def complete(self, value: str, now: datetime) -> bool:
        """Whether `value` may be sent on: length and characters, and a day on which somebody alive `now` was born. No
        checksum is documented."""
        if not self.minimum <= len(value) <= self.maximum or not all(map(self.allows, value)):
            return False
        if self.kind is FieldKind.BIRTH_DATE:
            try:
                born = datetime.strptime(value, "%Y%m%d").replace(tzinfo=JST)
            except ValueError:
                return False
            today = now.astimezone(JST)
            at_the_oldest = (born.year + OLDEST_YEARS, born.month, born.day)
            return born <= today and at_the_oldest >= (today.year, today.month, today.day)
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
class PaymentService:
    """A payment service (決済サービス) as data (R27, R39). `fields` come in the order they are asked."""

    code: str
    names: Texts
    reading: str
    """Hiragana, for order and search."""
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
    reward: Texts = field(default_factory=dict)
    """What the service calls the points that it gives (R25); empty: not known."""
    condition: Texts = field(default_factory=dict)
    """What the provider asks at least before it gives points; empty: nothing."""
    preregistration: Texts = field(default_factory=dict)
    """What has to be done at the provider beforehand (E23); empty: nothing."""
    claim_step: Texts = field(default_factory=dict)
    """What has to be done to receive the points once they are granted; empty: nothing."""
    suspensions: tuple[Window, ...] = ()
    """When the provider takes no applications for a while (E21)."""

    def id_tail(self, inputs: Sequence[str]) -> str:
        """What a receipt may show of the ID: its last four characters, two of a short one, none of a secret."""
        for field_, value in zip(self.fields, inputs, strict=True):
            if field_.role is FieldRole.ID and not field_.secret:
                return value[-(4 if len(value) >= 8 else 2) :]  # noqa: PLR2004 - the rule's own numbers
        return ""


class Availability(StrEnum):
    """Whether a service may be chosen; if not, the reason that is told (E21)."""

    OPEN = "open"
    NOT_YET = "not_yet"
    CLOSED = "closed"
    SUSPENDED = "suspended"
    APP_ONLY = "app_only"


@dataclass(frozen=True, slots=True)
class OfferedService:
    service: PaymentService
    availability: Availability


def availability(service: PaymentService, moment: datetime) -> Availability:
    """Whether `service` may be chosen at `moment` (aware). What lasts is told before what passes."""
    if not service.at_terminals:
        return Availability.APP_ONLY
    if moment < service.open:
        return Availability.NOT_YET
    if moment > service.close:
        return Availability.CLOSED
    if any(window.contains(moment) for window in service.suspensions):
        return Availability.SUSPENDED
    return Availability.OPEN
