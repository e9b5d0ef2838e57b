"""Ten questions about a visit. A person who only hears it must be able to answer each one at a certain screen.

The right answers come from the campaign, from the typed values and from upstream. Two are in none of these (that an
application is final, and which PIN is meant): they are taken from the translations.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from kiosk.campaign.help_lines import help_for
from kiosk.campaign.model import Campaign
from kiosk.campaign.texts import in_language
from kiosk.commands.listening import Notes
from ui.automatic_shopper.script import VisitScript
from ui.formats import date, times, yen
from ui.translation.catalogue import translator
from ui.typography.line_breaking import plain


@dataclass(frozen=True)
class Question:
    """A question. All `answers` must be spoken before the person leaves the screen with the title `on`."""

    words: str
    on: str
    answers: tuple[str, ...]


def questions(campaign: Campaign, visit: VisitScript, receipt: str) -> tuple[Question, ...]:
    """The ten questions. `visit` reads the information and applies for every item. `receipt`: upstream's number."""
    language = visit.language
    translate = translator(language)
    service = next(each for each in campaign.services if each.code == visit.service)
    name = in_language(service.names, language)
    number = help_for(campaign.help_lines, language, "points").lines[0]
    hours = tuple(times(between.opens, between.closes, language) for _, between in number.hours.by_day)
    whole = yen(sum(item.maximum_yen for item in campaign.items), language)
    menu = translate("Menu", "What would you like to do?")
    review = translate("Review", "Apply with these details?")
    done = translate("Result", "Your application is complete")
    identifier, code = visit.fields
    return (
        Question("How much can I get, and until when?", menu, (whole, date(campaign.end, language))),
        Question("Whom can I call, and when?", menu, (number.number, *hours)),
        Question(
            "What is done with my data?",
            translate("Consent", "Please read and agree"),
            tuple(in_language(campaign.privacy.texts, language).split("\n")),
        ),
        Question("Which points does this service give?", name, (name, in_language(service.reward, language))),
        Question("Can I change it later?", name, (translate("Service", "After you apply it cannot be changed."),)),
        Question("What do I apply with?", review, (name, identifier, code, visit.phone_last4)),
        Question(
            "How much for what?",
            review,
            tuple(yen(item.maximum_yen, language) for item in campaign.items),
        ),
        Question(
            "Which of my PINs is asked for?",
            translate("Pin", "Enter your PIN"),
            (
                translate("Pin", "4 digits, which you set when you applied for the card or got it."),
                translate("Pin", "It is that of the user certificate, not the password of 6 to 16 letters and digits."),
            ),
        ),
        Question("Has it worked, and what is my number?", done, (done, receipt)),
        Question("What must I do next, and until when?", done, (name, yen(20_000, language), number.number)),
    )


def unanswered(notes: Notes, asked: tuple[Question, ...]) -> Iterator[str]:
    """One line for each answer that was not spoken in time."""
    for question in asked:
        heard = _heard_before_leaving(notes, question.on)
        for answer in question.answers:
            if _sounds(answer) not in heard:
                yield f"{question.words} {answer!r} was not heard before {question.on!r} was left"


def _heard_before_leaving(notes: Notes, title: str) -> str:
    """Everything that was spoken up to the last screen with this title, as letters and digits only."""
    lines = notes.lines
    last = max(at for at, line in enumerate(lines) if line == f"  # {title}")
    end = next((at for at in range(last, len(lines)) if lines[at].startswith("\n==")), len(lines))
    return _sounds("\n".join(lines[:end]))


def _sounds(text: str) -> str:
    return re.sub(r"[\W_]", "", plain(text))
