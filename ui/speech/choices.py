"""Speech of the screens with answers to choose from: the applicant, the items, the payment service."""

from kiosk.campaign.model import ItemCode
from kiosk.visit.events import ApplicantChosen, Erased, ItemAnswered, ItemAsked, SearchOpened, ServiceChosen
from kiosk.visit.model import Applicant, ItemAnswer
from ui.speech.frame_words import framed, still_missing
from ui.speech.moment import Moment
from ui.speech.utterance import BETWEEN, Panel, Utterance, choice, content, state
from ui.views.applicants import applicants
from ui.views.items import ItemRow, Items
from ui.views.items import items as items_view
from ui.views.services import ServiceRow
from ui.views.services import services as services_view


def applicant(at: Moment) -> tuple[Utterance, ...]:
    """The applicant (S03): each answer with its note."""
    translate = at.translate
    answers = [
        choice(
            f"applicant:{each.code}",
            BETWEEN.join(filter(None, (each.name, each.note))),
            ApplicantChosen(Applicant(each.code)),
            given=each.chosen,
        )
        for each in applicants(at.visit, translate).answers
    ]
    return framed(
        at,
        translate("Applicant", "Whose card is it?"),
        (),
        sentence=translate("Applicant", "Points are for the person whose card it is."),
        choices=answers,
    )


def items(at: Moment) -> tuple[Utterance, ...]:
    """The items (S09): each question, its items with their amounts, and for each item its answers and its details.

    An item that cannot be applied for now has no answers; its state says why.
    """
    facts = items_view(at.visit, at.offer, at.translate)
    told: list[Utterance] = []
    for number, question in enumerate(facts.questions, start=1):
        told.append(content(f"{number}. {question.text}"))
        for row in question.rows:
            told += _item(row, at.translate("Menu", "Who gets what?"))
    return framed(
        at,
        facts.title,
        told,
        sentence=facts.outcome,
        primary=at.translate("Items", "Choose a service"),
        missing=_unanswered(at, facts),
    )


def _unanswered(at: Moment, facts: Items) -> list[Utterance]:
    """Each item without an answer; or the sentence that there is nothing to apply for, if the answers mean that."""
    if facts.outcome:
        return [state(facts.outcome)]
    rows = (row for question in facts.questions for row in question.rows)
    return [still_missing(at, row.name) for row in rows if row.answers and not any(each.chosen for each in row.answers)]


def _item(row: ItemRow, who_gets_what: str) -> list[Utterance]:
    amount = " / ".join(filter(None, (row.amount, row.state)))
    about = f"{row.name}: {amount}"
    code = ItemCode(row.code)
    if not row.answers:
        return [content(about)]
    answers = [
        choice(
            f"answer:{row.code}:{each.code}",
            f"{row.name}: {each.name}",
            ItemAnswered(code, ItemAnswer(each.code)),
            given=each.chosen,
        )
        for each in row.answers
    ]
    return [content(about), *answers, choice(f"item:{row.code}", f"{row.name}: {who_gets_what}", ItemAsked(code))]


def service(at: Moment) -> tuple[Utterance, ...]:
    """The payment services (S12): first the list, then the search and the filter by kind."""
    translate = at.translate
    facts = services_view(at.visit, at.offer, translate)
    choices = [_service(row, facts.chosen) for row in facts.rows]
    choices += [
        choice("action:search", translate("Service", "Search by name"), SearchOpened()),
        choice("action:category", f"{translate('Service', 'Kind')}: {facts.kind}", opens=Panel.CATEGORY),
    ]
    if facts.filtered:
        choices.append(choice("action:all", translate("Service", "Show all"), Erased(everything=True)))
    told = [content(words) for words in (facts.nothing, "" if facts.filtered else facts.as_of) if words]
    return framed(
        at,
        translate("Service", "Choose one payment service"),
        told,
        official="決済サービス",
        choices=choices,
        primary=translate("Service", "Use this service") if facts.chosen else "",
        missing=[state(row.note) for row in facts.rows if row.code == facts.chosen and not row.available],
    )


def _service(row: ServiceRow, chosen: str) -> Utterance:
    return choice(
        f"service:{row.code}",
        BETWEEN.join(filter(None, (row.name, row.note))),
        ServiceChosen(row.code),
        given=row.code == chosen,
        enabled=row.available,
    )
