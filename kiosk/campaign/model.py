"""The campaign: items, payment services, and which of them are open at a moment.

Plain frozen data. `kiosk.campaign.load` makes it from the files in `config/`; nothing here does I/O or reads a clock.
The parts of a campaign that have files of their own can be imported from here as well.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from kiosk.campaign.help_lines import HelpLine
from kiosk.campaign.japan_time import Window
from kiosk.campaign.opening_hours import ALWAYS, OpeningHours
from kiosk.campaign.service import (
    ApplyType,
    Availability,
    Category,
    OfferedService,
    PaymentService,
    availability,
)
from kiosk.campaign.service_fields import Field, FieldKind, FieldRole, Picture
from kiosk.campaign.texts import Document, Texts, in_language

__all__ = [
    "ApplyType",
    "Availability",
    "Campaign",
    "Category",
    "Document",
    "Field",
    "FieldKind",
    "FieldRole",
    "HelpLine",
    "Item",
    "ItemCode",
    "Links",
    "Offer",
    "OfferedService",
    "OpeningHours",
    "PaymentService",
    "Phase",
    "Picture",
    "Texts",
    "Window",
    "availability",
    "in_language",
]


class ItemCode(StrEnum):
    """The three items of round 2 (R7-R10)."""

    CARD = "card"
    INSURANCE = "insurance"
    ACCOUNT = "account"


@dataclass(frozen=True, slots=True)
class Item:
    """An item that earns points. Dates are aware (JST); `start` is None while not announced (R17)."""

    code: ItemCode
    maximum_yen: int
    start: datetime | None
    end: datetime
    spend_yen: int
    """Yen to charge or spend with the chosen service for all of the points (R21); 0: granted without."""

    @property
    def needs_charge(self) -> bool:
        """Whether points require charging or buying with the chosen service (R20)."""
        return self.spend_yen > 0

    def open_at(self, moment: datetime) -> bool:
        """Whether the item can be applied for at `moment` (aware)."""
        return self.start is not None and self.start <= moment <= self.end


@dataclass(frozen=True, slots=True)
class Links:
    """Web addresses for the person's phone; "": not known. Each is described in config/campaigns/practice.toml."""

    app: str = ""
    spots: str = ""
    flow: str = ""
    card: str = ""
    residents: str = ""


class Phase(StrEnum):
    """Whether a new visit may begin. If several apply, the first here is shown, because it lasts longest."""

    ENDED = "ended"
    BEFORE = "before"
    ITEMS_BEFORE = "items_before"  # the campaign has begun, none of its items has (R17, R18)
    MAINTENANCE = "maintenance"  # of upstream, now or before a visit could end (E15)
    OUTSIDE_HOURS = "outside_hours"
    OPEN = "open"


@dataclass(frozen=True, slots=True)
class Campaign:
    """The whole campaign as configured; `on` reduces it to one moment."""

    code: str
    practice: bool
    as_of: str
    start: datetime
    end: datetime
    card_deadline: datetime
    """Last day to apply for the *card* (R3, R4), not of the campaign."""
    items: tuple[Item, ...]
    services: tuple[PaymentService, ...]
    privacy: Document
    terms: Document
    help_lines: tuple[HelpLine, ...]
    official_site: str
    status_url: str
    """Web address of 予約・申込状況確認 for a phone; in the receipt's QR code."""
    links: Links = Links()
    maintenance: tuple[Window, ...] = ()
    """Announced maintenance of upstream, in order of time."""
    maintenance_lead: timedelta = timedelta(minutes=20)
    """How long before maintenance no visit begins (E15), so that the longest visit ends before it."""

    def on(self, moment: datetime, hours: OpeningHours = ALWAYS) -> "Offer":
        """The offer at `moment` (aware), at a place that is open in `hours`.

        Items and services do not depend on maintenance and hours: a visit that has begun goes on.
        """
        items = tuple(item for item in self.items if item.open_at(moment))
        maintenance = self._maintenance(moment)
        return Offer(
            campaign=self,
            phase=self._phase(moment, items, maintenance, hours),
            items=items,
            services=tuple(OfferedService(service, availability(service, moment)) for service in self.services),
            moment=moment,
            maintenance=maintenance,
            hours=hours,
        )

    def _phase(
        self, moment: datetime, items: tuple[Item, ...], maintenance: Window | None, hours: OpeningHours
    ) -> Phase:
        if moment > self.end:
            return Phase.ENDED
        if moment < self.start:
            return Phase.BEFORE
        if not items:
            to_come = any(item.start is None or moment < item.start for item in self.items)
            return Phase.ITEMS_BEFORE if to_come else Phase.ENDED
        if maintenance is not None:
            return Phase.MAINTENANCE
        if not hours.contains(moment):
            return Phase.OUTSIDE_HOURS
        return Phase.OPEN

    def _maintenance(self, moment: datetime) -> Window | None:
        closing = (w for w in self.maintenance if Window(w.start - self.maintenance_lead, w.end).contains(moment))
        return next(closing, None)


@dataclass(frozen=True, slots=True)
class Offer:
    """The campaign at one moment: the only view of it that the visit has."""

    campaign: Campaign
    phase: Phase
    items: tuple[Item, ...]
    services: tuple[OfferedService, ...]
    moment: datetime
    maintenance: Window | None = None
    """The maintenance window that closes the terminal, now or because it begins soon."""
    hours: OpeningHours = ALWAYS
    """Opening hours of the place."""

    def service(self, code: str | None) -> PaymentService | None:
        """The service with this code, if it can be chosen now."""
        for offered in self.services:
            if offered.service.code == code and offered.availability is Availability.OPEN:
                return offered.service
        return None

    def named(self, code: str) -> PaymentService | None:
        """The service with this code, whether it can be chosen or not."""
        return next((offered.service for offered in self.services if offered.service.code == code), None)

    @property
    def total_yen(self) -> int:
        """Sum of the open items' maxima (R10)."""
        return sum(item.maximum_yen for item in self.items)
