"""The payment services to choose from, and the texts to agree to."""

from dataclasses import dataclass

from kiosk.campaign.model import (
    ApplyType,
    Availability,
    Document,
    Offer,
    OfferedService,
    PaymentService,
    in_language,
)
from kiosk.visit import rules
from kiosk.visit.model import Consent, Screen, Visit
from ui.text import date
from ui.translations import Translate


@dataclass(frozen=True, slots=True)
class ServiceRow:
    """`note` says why an unavailable one cannot be chosen, and what earns points with an available one."""

    code: str
    name: str
    note: str
    available: bool


@dataclass(frozen=True, slots=True)
class Services:
    rows: tuple[ServiceRow, ...]
    chosen: str
    as_of: str


def services(visit: Visit, offer: Offer, translate: Translate) -> Services:
    """In the order of their reading: none is favoured (R26)."""
    ordered = sorted(offer.services, key=lambda offered: offered.service.reading)
    return Services(
        rows=tuple(_row(offered, visit.language, translate) for offered in ordered),
        chosen=visit.service or "",
        as_of=offer.campaign.as_of,
    )


def _row(offered: OfferedService, language: str, translate: Translate) -> ServiceRow:
    service = offered.service
    match offered.availability:
        case Availability.OPEN:
            note = apply_type(service.apply_type, translate)
        case Availability.NOT_YET:
            note = translate("Service", "From {date}").format(date=date(service.open, language))
        case Availability.SUSPENDED:
            note = translate("Service", "Not available for a while")
        case Availability.CLOSED:
            note = translate("Service", "Closed {date}").format(date=date(service.close, language))
        case Availability.APP_ONLY:
            note = translate("Service", "Only in its own app")
    return ServiceRow(
        service.code, in_language(service.names, language), note, offered.availability is Availability.OPEN
    )


def apply_type(kind: ApplyType, translate: Translate) -> str:
    match kind:
        case ApplyType.CHARGE:
            return translate("Service", "For charging")
        case ApplyType.PURCHASE:
            return translate("Service", "For shopping")
        case ApplyType.BOTH:
            return translate("Service", "For charging or shopping")


@dataclass(frozen=True, slots=True)
class Paper:
    heading: str
    paragraphs: tuple[str, ...]
    version: str


@dataclass(frozen=True, slots=True)
class Reading:
    """Texts to agree to on this screen, and what is ticked. Nothing is ticked before the person does it (R49)."""

    papers: tuple[Paper, ...]
    privacy_given: bool
    terms_asked: bool
    terms_given: bool
    service: str
    service_terms_given: bool


def reading(visit: Visit, offer: Offer, translate: Translate) -> Reading:
    service = rules.chosen_service(visit, offer)
    return Reading(
        papers=_papers(visit, offer, service, translate),
        privacy_given=Consent.PRIVACY in visit.consents,
        terms_asked=Consent.TERMS in rules.consents_needed(visit),
        terms_given=Consent.TERMS in visit.consents,
        service=in_language(service.names, visit.language) if service else "",
        service_terms_given=visit.service_terms,
    )


def earns(kind: ApplyType, translate: Translate) -> str:
    match kind:
        case ApplyType.CHARGE:
            return translate("Service", "Points for the card come when you charge it (add money).")
        case ApplyType.PURCHASE:
            return translate("Service", "Points for the card come when you shop with it.")
        case ApplyType.BOTH:
            return translate("Service", "Points for the card come when you charge it or shop with it.")


def _papers(visit: Visit, offer: Offer, service: PaymentService | None, translate: Translate) -> tuple[Paper, ...]:
    campaign, language = offer.campaign, visit.language
    match visit.screen:
        case Screen.CONSENT:
            privacy = _paper(translate("Consent", "Privacy notice"), campaign.privacy, language)
            if Consent.TERMS not in rules.consents_needed(visit):
                return (privacy,)
            return (privacy, _paper(translate("Consent", "Terms of use"), campaign.terms, language))
        case Screen.SERVICE_TERMS if service is not None:
            paper = _paper(translate("Consent", "Terms of the payment service"), service.terms, language)
            return (Paper("", (earns(service.apply_type, translate),), ""), paper)
        case _:
            return ()


def _paper(heading: str, document: Document, language: str) -> Paper:
    text = in_language(document.texts, language)
    paragraphs = tuple(stripped for part in text.split("\n\n") if (stripped := part.strip()))
    return Paper(heading, paragraphs, document.version)
