"""Speech of the screens with texts to read, and of the consents to them."""

from collections.abc import Iterable
from typing import Final

from kiosk.visit.events import ConsentSet, PreregistrationAnswered, ServiceTermsAccepted
from kiosk.visit.model import Consent
from ui.speech.frame_words import framed, still_missing, telephone
from ui.speech.moment import Moment
from ui.speech.utterance import BETWEEN, Utterance, choice, content, term
from ui.translation.catalogue import Translate
from ui.views.applicants import applicants
from ui.views.information import information
from ui.views.items import about
from ui.views.key_words import key_rows
from ui.views.terms import Paper, papers
from ui.views.text_blocks import Block

PHOTO_SIZE: Final = "45 × 35 mm"
"""The size of the photo for a My Number Card, height by width; as PhotoRules.qml shows it."""


def info(at: Moment) -> tuple[Utterance, ...]:
    """Information to read without a card (S02), block by block."""
    facts = information(at.visit, at.offer, at.translate, key_rows(at.profile.keys, at.translate))
    told = [said for block in facts.blocks for said in _block(block, at.language, at.translate)]
    return framed(at, facts.title, told, primary=at.translate("Info", "Close"), primary_enabled=True)


def _block(block: Block, language: str, translate: Translate) -> Iterable[Utterance]:
    if block.sign.isalnum():
        yield content(block.sign)
    if block.heading:
        yield content(block.heading)
    yield from term(block.term, language)
    for words in (*block.words, *block.points):
        yield content(words)
    if block.picture == "photo":
        yield content(translate("PhotoRules", "A photo that is accepted, and four that are not"))
        yield content(PHOTO_SIZE)
        for caption in (
            translate("PhotoRules", "Something behind"),
            translate("PhotoRules", "Unclear"),
            translate("PhotoRules", "Hat"),
            translate("PhotoRules", "Sunglasses"),
        ):
            yield content(caption)
    yield from telephone(block.help)
    if block.code.host:
        yield content(block.code.host)


def representative(at: Moment) -> tuple[Utterance, ...]:
    """The conditions for a minor, a child or a ward (S03), and their confirmation."""
    facts = applicants(at.visit, at.translate)
    return framed(
        at,
        facts.title,
        [content(point) for point in facts.points],
        official=facts.term,
        primary=facts.confirm,
        primary_enabled=True,
    )


def _read(shown: Iterable[Paper]) -> list[Utterance]:
    told = []
    for paper in shown:
        if paper.heading:
            told.append(content(paper.heading))
        told += [content(paragraph) for paragraph in paper.paragraphs]
    return told


def consent(at: Moment) -> tuple[Utterance, ...]:
    """The consents (S04): all texts, then the boxes to tick. A status query has no terms of use."""
    translate = at.translate
    facts = papers(at.visit, at.offer, translate)
    ticks = [
        choice(
            "consent:privacy",
            translate("Consent", "I agree to the privacy notice"),
            ConsentSet(Consent.PRIVACY, not facts.privacy_given),
            given=facts.privacy_given,
            ticks=True,
        )
    ]
    if facts.terms_asked:
        ticks.append(
            choice(
                "consent:terms",
                translate("Consent", "I agree to the terms of use"),
                ConsentSet(Consent.TERMS, not facts.terms_given),
                given=facts.terms_given,
                ticks=True,
            )
        )
    told = _read(facts.papers)
    if at.frame.card == "absent":
        told.append(
            content(
                translate("Consent", "Tick the boxes, then insert your card.")
                if at.contact
                else translate("Consent", "Tick the boxes, then place your card on the reader.")
            )
        )
    return framed(
        at,
        translate("Consent", "Please read and agree"),
        told,
        choices=ticks,
        primary=translate("Consent", "Next"),
        missing=[still_missing(at, tick.text) for tick in ticks if tick.choice and not tick.choice.given],
    )


def item(at: Moment) -> tuple[Utterance, ...]:
    """The details of one item (S09-S11)."""
    facts = about(at.visit, at.offer, at.translate)
    return framed(
        at,
        facts.name,
        [content(words) for words in (facts.amount, *facts.paragraphs)],
        official=facts.term,
        primary=at.translate("Item", "OK"),
        primary_enabled=True,
    )


def preregistration(at: Moment) -> tuple[Utterance, ...]:
    """The question whether the person has registered with the payment service (S13, E23)."""
    translate = at.translate
    facts = papers(at.visit, at.offer, translate)
    return framed(
        at,
        translate("Preregistration", "Have you registered with %1?").replace("%1", facts.service),
        _read(facts.papers),
        choices=(
            choice(
                "preregistration:yes", translate("Preregistration", "Yes, it is done"), PreregistrationAnswered(True)
            ),
            choice("preregistration:no", translate("Preregistration", "Not yet"), PreregistrationAnswered(False)),
        ),
    )


def service_terms(at: Moment) -> tuple[Utterance, ...]:
    """The payment service and its terms (S13). The primary action follows once they are agreed to."""
    translate = at.translate
    facts = papers(at.visit, at.offer, translate)
    agree = translate("ServiceTerms", "I agree to the terms of this service")
    return framed(
        at,
        facts.service,
        _read(facts.papers),
        choices=(
            choice(
                "terms:accept",
                agree + BETWEEN + translate("ServiceTerms", "and go on"),
                ServiceTermsAccepted(),
                given=facts.service_terms_given,
            ),
        ),
        primary=translate("ServiceTerms", "Next") if facts.service_terms_given else "",
    )
