"""Payment services (決済サービス) as data: what they ask for, what they give, and when they may be chosen."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from kiosk.campaign.dates import Window
from kiosk.campaign.service_fields import Field, FieldRole
from kiosk.campaign.texts import Document, Texts


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
