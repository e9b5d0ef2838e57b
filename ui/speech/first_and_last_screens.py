"""Speech of the screens before and after the questions of a visit: attract, closed, menu, card, staff."""

from kiosk.visit.events import ApplicantChosen, LanguageChosen, Next, PathChosen, StaffCalled, TopicChosen
from kiosk.visit.model import Applicant, Path, Topic
from ui.speech.frame_words import framed, languages, telephone
from ui.speech.moment import Moment
from ui.speech.utterance import BETWEEN, Panel, Utterance, choice, content, state, term, title
from ui.translation.catalogue import Translate
from ui.views import attract as attract_view
from ui.views import closed as closed_view


def attract(at: Moment) -> tuple[Utterance, ...]:
    """The first screen (S00). While the terminal starts, it says so and has no choice that begins a visit."""
    translate = at.translate
    facts = attract_view.attract(at.visit, at.offer, at.profile)
    waiting = closed_view.closed(at.visit, at.offer, translate, at.staff).sentence
    found = [
        title(translate("Attract", "Up to %1 worth of points with your My Number Card").replace("%1", facts.maximum)),
        content(translate("Attract", "My Number Points, Round 2")),
        *term("マイナポイント第2弾", at.language),
    ]
    if at.frame.practice:
        found.append(state(translate("Attract", "Practice")))
    if waiting:
        found.append(state(waiting))
    found += [
        content(translate("Attract", "What you need")),
        content(translate("Attract", "My Number Card")),
        content(translate("Attract", "Its 4-digit PIN")),
        content(translate("Attract", "ID and code of a payment service (card or app)")),
        content(translate("Attract", "Apply for points by %1").replace("%1", facts.application_deadline)),
        content(translate("Attract", "(for cards applied for by %1)").replace("%1", facts.card_deadline)),
    ]
    if facts.hours:
        found.append(content(translate("Attract", "Hours: %1").replace("%1", facts.hours)))
    if at.frame.keys:
        found.append(content(at.frame.keys))
    if not waiting:
        found.append(choice("action:begin", translate("Attract", "Start"), LanguageChosen(at.language)))
    return (*found, *languages(at), _display(translate))


def _display(translate: Translate) -> Utterance:
    return choice("action:display", translate("Aids", "Text size and contrast"), opens=Panel.DISPLAY)


def closed(at: Moment) -> tuple[Utterance, ...]:
    """Why the terminal is closed (E15-E17). The line for staff is not said; it is shown in their languages."""
    translate = at.translate
    facts = closed_view.closed(at.visit, at.offer, translate, at.staff)
    found = [title(facts.title), content(facts.sentence)]
    if at.frame.practice:
        found.insert(1, state(translate("Closed", "Practice")))
    if facts.way_out:
        found.append(content(facts.way_out))
    if facts.for_staff:
        found.append(content(translate("Closed", "Please tell the staff.")))
    found += telephone(facts.help)
    if facts.code_words:
        found.append(content(facts.code_words))
    if facts.code.host:
        found.append(content(facts.code.host))
    if at.frame.keys:
        found.append(content(at.frame.keys))
    if facts.for_staff and at.frame.can_call_staff:
        found.append(choice("action:staff", translate("Closed", "Call staff"), StaffCalled()))
    return (*found, *languages(at), _display(translate))


def menu(at: Moment) -> tuple[Utterance, ...]:
    """The menu (S02): the ways to apply, the status, and the topics to read without a card."""
    translate = at.translate
    others = PathChosen(Path.APPLY)
    ways = [
        choice(
            "do:self",
            _with(translate("Menu", "Apply for myself"), translate("Menu", "I am 18 or older")),
            ApplicantChosen(Applicant.SELF),
        ),
        choice(
            "do:child_by_representative",
            _with(translate("Menu", "Apply for my child"), translate("Menu", "under 15")),
            ApplicantChosen(Applicant.CHILD),
        ),
        choice(
            "do:others",
            _with(translate("Menu", "Other applications"), translate("Menu", "I am 15 to 17, or a guardian")),
            others,
        ),
        choice("do:status", translate("Menu", "Check status"), PathChosen(Path.STATUS)),
        *term("予約・申込状況確認", at.language),
    ]
    topics = {
        Topic.ITEMS: translate("Menu", "Who gets what?"),
        Topic.GET_CARD: translate("Menu", "I have no card"),
        Topic.PLACES: translate("Menu", "Other ways and places"),
        Topic.HELP: translate("Menu", "Help by phone"),
        Topic.SAFETY: translate("Menu", "Is it safe?"),
    }
    ways += [choice(f"topic:{topic}", words, TopicChosen(topic)) for topic, words in topics.items()]
    return framed(at, translate("Menu", "What would you like to do?"), (), choices=ways)


def _with(name: str, note: str) -> str:
    return name + BETWEEN + note


def card(at: Moment) -> tuple[Utterance, ...]:
    """The request for the card (S05): where the reader is, and how to lay or insert the card."""
    translate = at.translate
    first = (
        translate("Card", "Push it in with the chip first, until it stops."),
        translate("Card", "Take the card out of its case, away from other cards."),
    )
    hints = (
        first
        if at.contact
        else (
            translate("Card", "Take the card out of its case, away from other cards."),
            translate("Card", "Lay it flat, either side up."),
        )
    )
    stay = translate("Card", "Leave it there until the screen says you can take it.")
    return framed(at, _card_asked(at), [content(words) for words in (_reader_place(at), *hints, stay)])


def _card_asked(at: Moment) -> str:
    translate = at.translate
    return translate("Card", "Insert your card") if at.contact else translate("Card", "Place your card on the reader")


def _reader_place(at: Moment) -> str:
    translate = at.translate
    match at.frame.reader_place, at.contact:
        case "below", True:
            return translate("Card", "The slot is below the screen.")
        case "below", False:
            return translate("Card", "The reader is below the screen.")
        case "left", True:
            return translate("Card", "The slot is on the left of the screen.")
        case "left", False:
            return translate("Card", "The reader is on the left of the screen.")
        case _, True:
            return translate("Card", "The slot is on the right of the screen.")
        case _:
            return translate("Card", "The reader is on the right of the screen.")


def take_card(at: Moment) -> tuple[Utterance, ...]:
    """The request to take the card (S22), or the notice that a card was left on the reader."""
    translate = at.translate
    if at.frame.card == "left":
        return (
            title(translate("TakeCard", "A card was left here")),
            content(
                translate(
                    "TakeCard",
                    "If it is yours, take it. If not, please tell the staff or give it to the police. Nobody can "
                    "apply with it without its PIN.",
                )
            ),
        )
    return (
        title(translate("TakeCard", "Please take your card")),
        content(translate("TakeCard", "Everything you entered has been erased from this screen.")),
    )


def staff(at: Moment) -> tuple[Utterance, ...]:
    """Staff have been called (E27)."""
    translate = at.translate
    told = (
        translate("Staff", "What you entered is not shown now. You can ask anything."),
        translate("Staff", "Do not tell anybody your PIN. Staff never ask for it and never press the keys for you."),
        translate("Staff", "When you are alone again, press “Go on”."),
    )
    return framed(
        at,
        translate("Staff", "Staff have been called"),
        [content(words) for words in told],
        primary=translate("Staff", "Go on"),
        does=(Next(),),
    )
