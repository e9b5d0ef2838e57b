"""Speech of the screens from the review on: review, work, result, status and notices."""

from collections.abc import Iterable

from kiosk.visit.events import EditAsked, Next, PathChosen, PrintRequested, ReceiptDeclined, Reviewed
from kiosk.visit.model import Path, Screen
from ui.signed_text import confirmed
from ui.speech.frame_words import framed, telephone
from ui.speech.moment import Moment
from ui.speech.utterance import BETWEEN, Kind, Manner, Utterance, choice, content, state, term
from ui.views import notice as notice_view
from ui.views import result as result_view
from ui.views import review as review_view
from ui.views import status as status_view
from ui.views import working as working_view
from ui.views.help_lines import Help
from ui.views.review import ReviewRow


def review(at: Moment) -> tuple[Utterance, ...]:
    """The review (S17): every row, the declarations, a choice to change each row, and the button to apply.

    The values are private. The button must be chosen twice.
    """
    translate = at.translate
    facts = review_view.review(at.visit, at.offer, translate)
    told = [said for row in facts.rows for said in _row(row)]
    if facts.no_paper:
        told.append(content(facts.no_paper))
    told += [content(words) for words in (facts.declared, *facts.declarations)]
    choices = [
        choice(
            f"action:edit:{at_row}",
            f"{translate('ReviewRow', 'Change')}: {row.label}",
            EditAsked(Screen(row.edit), row.at),
        )
        for at_row, row in enumerate(facts.rows)
        if row.edit
    ]
    if facts.paper:
        wanted = not facts.declined
        choices.append(
            choice(
                "receipt:wanted",
                translate("Review", "Print a receipt"),
                ReceiptDeclined(declined=wanted),
                given=wanted,
                ticks=True,
            )
        )
    return framed(
        at,
        facts.title,
        told,
        choices=choices,
        primary=translate("Review", "Hold to apply"),
        does=(Reviewed(confirmed(at.visit, at.offer)),),
        confirms=True,
    )


def _row(row: ReviewRow) -> list[Utterance]:
    """The label, the value, and the parts of the value."""
    manner = Manner.WORDS if row.prose else Manner.MASKED if "●" in row.value else Manner.SPELLED
    parts = [content(f"{part.name}: {part.amount}", private=True) for part in row.parts]
    return [content(row.label), content(row.value, private=True, manner=manner), *parts]


def working(at: Moment) -> tuple[Utterance, ...]:
    """The terminal works (S07, S18, S19): the steps that are done, and the request to leave the card."""
    translate = at.translate
    facts = working_view.working(at.visit, translate)
    stages = (
        translate("Working", "The card signs"),
        translate("Working", "Kept safe in this terminal"),
        translate("Working", "Sent"),
    )
    still = (
        translate("Working", "Please do not pull out your card.")
        if at.contact
        else translate("Working", "Please do not remove your card.")
    )
    # The steps still to come are not said: they would sound as if they were done.
    told = [content(words) for words in stages[: max(0, facts.stage)]]
    return framed(at, facts.title, told, sentence=at.frame.slow or still)


def result(at: Moment) -> tuple[Utterance, ...]:
    """The result (S20). The receipt number, the explanation and the steps are private."""
    translate = at.translate
    facts = result_view.result(at.visit, at.offer, at.has_printer, translate)
    told: list[Utterance] = []
    if facts.receipt:
        told.append(content(translate("Result", "Receipt number")))
        told.append(content(facts.receipt.replace("-", " "), private=True, manner=Manner.SPELLED))
    if facts.explanation:
        told.append(content(facts.explanation, private=True))
    told += term(facts.place, at.language)
    told += [content(step, private=True) for step in facts.steps]
    if facts.printed:
        told.append(state(facts.printed))
    told += _briefly(facts.help)
    if facts.code.size:
        told += [content(translate("Result", "Scan to check later")), content(facts.code.host)]
    if facts.take:
        told.append(content(facts.take))
    choices = []
    if facts.can_print:
        choices.append(choice("action:print", translate("Result", "Print receipt"), PrintRequested()))
    primary = {
        "choose": translate("Result", "Choose another service"),
        "correct": translate("Result", "Correct it"),
    }.get(facts.way_on, translate("Result", "Finish"))
    return framed(
        at,
        facts.title,
        told,
        official=facts.term,
        choices=choices,
        primary=primary,
        primary_enabled=True,
    )


def _briefly(help_lines: Help) -> Iterable[Utterance]:
    for row in help_lines.rows:
        yield content(row.number)
        yield content(BETWEEN.join(filter(None, (row.note, row.now))))


def status(at: Moment) -> tuple[Utterance, ...]:
    """The status (S20b). Everything that upstream has recorded about the person is private."""
    translate = at.translate
    facts = status_view.status(at.visit, at.offer, translate)
    told: list[Utterance] = []
    for row in facts.rows:
        told.append(content(f"{row.name}: {row.state}", private=True))
        told += [
            Utterance(Kind.CONTENT, each.text, private=True, language="ja") for each in term(row.term, at.language)
        ]
    if facts.service:
        told.append(content(f"{translate('Status', 'Payment service')}: {facts.service}", private=True))
    told.append(content(f"{translate('Status', 'MykeyID')}: {facts.reserved}", private=True))
    steps = [step for step in (*(row.next for row in facts.rows), *facts.steps) if step]
    if steps:
        told.append(content(translate("Status", "What to do next")))
    told += [content(step, private=True) for step in steps]
    if facts.help.rows:
        told.append(content(facts.help.told or translate("Status", "Something you did not apply for? Please call:")))
        told += telephone(facts.help.rows)
    choices = []
    if facts.can_apply:
        choices.append(choice("status:apply", translate("Status", "Apply for points"), PathChosen(Path.APPLY)))
    return framed(
        at,
        translate("Status", "Your applications"),
        told,
        official="予約・申込状況確認",
        choices=choices,
        primary=translate("Status", "Finish"),
        primary_enabled=True,
    )


def notice(at: Moment) -> tuple[Utterance, ...]:
    """A notice (E01-E25). Its title is said aloud; what happened and what to do is private."""
    translate = at.translate
    facts = notice_view.notice(at.visit, at.offer, translate, contact=at.contact)
    told = []
    if facts.tries:
        told.append(state(facts.tries, private=True))
    told += [content(words, private=True) for words in (facts.sentence, facts.way_out) if words]
    told += term(facts.term, at.language)
    if facts.more:
        told.append(content(facts.more))
    told += telephone(facts.help)
    if facts.code.host:
        told.append(content(translate("Notice", "Other procedure spots")))
        told.append(content(facts.code.host))
    words = {
        "back": translate("Notice", "Go back"),
        "another_card": translate("Notice", "End"),
    }
    return framed(
        at,
        facts.title,
        told,
        primary=words.get(facts.after, translate("Notice", "OK")),
        does=(Next(),),
        primary_enabled=True,
    )
