"""The texts of CONSENT, PREREGISTRATION and SERVICE_TERMS, and the consents given (S04, S13)."""

from dataclasses import dataclass

from kiosk.campaign.model import ApplyType, Document, Item, Offer, PaymentService, in_language
from kiosk.visit import rules
from kiosk.visit.model import Consent, Screen, Visit
from ui.formats import date, yen
from ui.translation.catalogue import Translate


@dataclass(frozen=True, slots=True)
class Paper:
    """A text with its heading; "" for a summary, which has none."""

    heading: str
    paragraphs: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Papers:
    """The texts of the screen, and the consents. No box is ticked before the person ticks it (R49)."""

    papers: tuple[Paper, ...]
    privacy_given: bool
    terms_asked: bool
    """Whether the terms of use are asked for; a status query does not."""
    terms_given: bool
    service: str
    """The name of the payment service; "" before one is chosen."""
    service_terms_given: bool


def papers(visit: Visit, offer: Offer, translate: Translate) -> Papers:
    """The texts of CONSENT, PREREGISTRATION or SERVICE_TERMS; no texts on other screens."""
    service = rules.chosen_service(visit, offer)
    return Papers(
        papers=_papers(visit, offer, service, translate),
        privacy_given=Consent.PRIVACY in visit.consents,
        terms_asked=Consent.TERMS in rules.consents_needed(visit),
        terms_given=Consent.TERMS in visit.consents,
        service=in_language(service.names, visit.language) if service else "",
        service_terms_given=visit.service_terms,
    )


def _papers(visit: Visit, offer: Offer, service: PaymentService | None, translate: Translate) -> tuple[Paper, ...]:
    campaign, language = offer.campaign, visit.language
    match visit.screen:
        case Screen.CONSENT:
            privacy = _paper(translate("Consent", "Privacy notice"), campaign.privacy, language)
            if Consent.TERMS not in rules.consents_needed(visit):
                return (*_in_short(language, campaign.privacy), privacy)
            terms = campaign.terms.for_applicant(visit.applicant)
            return (
                *_in_short(language, campaign.privacy, terms),
                privacy,
                _paper(translate("Consent", "Terms of use"), terms, language),
            )
        case Screen.PREREGISTRATION if service is not None:
            return (Paper("", (in_language(service.preregistration, language),)),)
        case Screen.SERVICE_TERMS if service is not None:
            own = service.terms.for_applicant(visit.applicant)
            paper = _paper(translate("Consent", "Terms of the payment service"), own, language)
            return (Paper("", _at_a_glance(visit, offer, service, translate)), paper)
        case _:
            return ()


def _paper(heading: str, document: Document, language: str) -> Paper:
    text = in_language(document.texts, language)
    paragraphs = tuple(stripped for part in text.split("\n\n") if (stripped := part.strip()))
    return Paper(heading, paragraphs)


def _in_short(language: str, *documents: Document) -> tuple[Paper, ...]:
    """The summaries of the documents as one text before them; () if they have none in this language."""
    told = tuple(document.summary[language] for document in documents if language in document.summary)
    return (Paper("", ("\n".join(told),)),) if told else ()


def _at_a_glance(visit: Visit, offer: Offer, service: PaymentService, translate: Translate) -> tuple[str, ...]:
    """What a person must know before choosing a service: that it cannot be changed (R30), what earns points, how many
    (R20, R21, R25), the reward, the provider's conditions and the last day.
    """
    language = visit.language
    told = [translate("Service", "After you apply it cannot be changed.")]
    charged = next((item for item in rules.items_applied(visit, offer) if item.needs_charge), None)
    if charged is not None:
        told.append(_earns(service.apply_type, charged, language, translate))
    if reward := in_language(service.reward, language):
        told.append(translate("Service", "What you get: {reward}").format(reward=reward))
    told += service.own_rules(language)
    until = date(service.close, language)
    told.append(translate("Service", "This service takes applications until {date}.").format(date=until))
    return tuple(told)


def _earns(kind: ApplyType, item: Item, language: str, translate: Translate) -> str:
    match kind:
        case ApplyType.CHARGE:
            words = translate("Service", "After you apply: charge it (add money). {spend} brings {points} worth.")
        case ApplyType.PURCHASE:
            words = translate("Service", "After you apply: shop with it. {spend} brings {points} worth.")
        case ApplyType.BOTH:
            words = translate("Service", "After you apply: charge it or shop with it. {spend} brings {points} worth.")
    return words.format(spend=yen(item.spend_yen, language), points=yen(item.maximum_yen, language))
