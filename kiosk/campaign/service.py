"""Payment services (決済サービス) as data: their fields, rewards, and when they can be chosen."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from kiosk.campaign.japan_time import Window
from kiosk.campaign.service_fields import Field, FieldRole
from kiosk.campaign.texts import Document, Texts, in_language


class Category(StrEnum):
    """The kind of a payment service."""

    E_MONEY = "e_money"
    PREPAID = "prepaid"
    QR = "qr"
    CREDIT = "credit"
    DEBIT = "debit"


class ApplyType(StrEnum):
    """The transaction that earns item 1's points with this service."""

    CHARGE = "charge"
    PURCHASE = "purchase"
    BOTH = "both"


@dataclass(frozen=True, slots=True)
class PaymentService:
    """A payment service (決済サービス) as data (R27, R39). `fields` are in the order of input."""

    code: str
    names: Texts
    reading: str
    """Hiragana, for order and search."""
    category: Category
    apply_type: ApplyType
    open: datetime
    close: datetime
    at_terminals: bool
    """False if only the provider's own app can apply."""
    fields: tuple[Field, ...]
    terms: Document
    verified: bool
    as_of: str
    source: str
    reward: Texts = field(default_factory=dict)
    """The service's name for its points (R25); empty: not known."""
    condition: Texts = field(default_factory=dict)
    """The provider's minimum condition for points; empty: none."""
    preregistration: Texts = field(default_factory=dict)
    """Required pre-registration with the provider (E23); empty: none."""
    claim_step: Texts = field(default_factory=dict)
    """Required step to receive granted points; empty: none."""
    suspensions: tuple[Window, ...] = ()
    """Periods in which the provider accepts no applications (E21)."""

    def own_rules(self, language: str) -> tuple[str, ...]:
        """The provider's condition and its step to receive points, in this language; empty: it has neither."""
        return tuple(in_language(texts, language) for texts in (self.condition, self.claim_step) if texts)

    def id_tail(self, inputs: Sequence[str]) -> str:
        """The part of the ID that a receipt may show: its last four characters, two of a short one, none of a
        secret.
        """
        for field_, value in zip(self.fields, inputs, strict=True):
            if field_.role is FieldRole.ID and not field_.secret:
                return value[-(4 if len(value) >= 8 else 2) :]  # noqa: PLR2004 - the rule's own numbers
        return ""


class Availability(StrEnum):
    """Whether a service can be chosen; if not, the reason to show (E21)."""

    OPEN = "open"
    NOT_YET = "not_yet"
    CLOSED = "closed"
    SUSPENDED = "suspended"
    APP_ONLY = "app_only"


@dataclass(frozen=True, slots=True)
class OfferedService:
    """A service and whether it can be chosen."""

    service: PaymentService
    availability: Availability


def availability(service: PaymentService, moment: datetime) -> Availability:
    """Whether `service` can be chosen at `moment` (aware). A permanent reason takes precedence over a temporary one."""
    if not service.at_terminals:
        return Availability.APP_ONLY
    if moment < service.open:
        return Availability.NOT_YET
    if moment > service.close:
        return Availability.CLOSED
    if any(window.contains(moment) for window in service.suspensions):
        return Availability.SUSPENDED
    return Availability.OPEN
