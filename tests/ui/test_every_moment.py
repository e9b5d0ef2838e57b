"""At every moment a screen says what its view gives, and its fixed words where they are true; each control does its own
thing, and can be pressed where the visit allows it; each sign says the same as the words beside it."""

import re
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from typing import Final

import pytest
from PySide6.QtCore import QCoreApplication

from devices.reader import ReaderState
from kiosk.campaign.model import ItemCode, Offer
from kiosk.station.settings import load_profile
from kiosk.visit import events, rules
from kiosk.visit.events import Event
from kiosk.visit.model import After, Applicant, Consent, ItemAnswer, Screen, Topic, Warned
from kiosk.visit.model import Path as Way
from tests.ui.speech.painted import unsaid, unshown
from tests.ui.stage import NOW, Findings, moment, play
from tests.ui.telling_campaign import named, telling_campaign, telling_offer
from tests.ui.walk import TURNS_OR_COVERS, Control, Walked, walk, words_of
from ui.gallery.moments import moments
from ui.speech.spoken_screen import utterances
from ui.window import QML

PANELS = {"wide": "lawson-copier", "small": "carrier-counter", "upright": "post-office"}
UNFRAMED = (Screen.ATTRACT, Screen.CLOSED, Screen.TAKE_CARD)
"""Screens without the bars of a visit."""

Walks = dict[str, Walked]
NIGHT = NOW + timedelta(hours=12)


@pytest.fixture(scope="module", params=PANELS)
def panel(request: pytest.FixtureRequest) -> str:
    name: str = request.param
    return name


@pytest.fixture(scope="module")
def walked(qapp: QCoreApplication, panel: str) -> Walks:
    """Every moment on this kind of panel, in English."""
    found = {name: replace(visit, language="en") for name, visit in moments(telling_offer()).items()}
    found["service-none"] = replace(found["service"], service=None)
    found["card-mute"] = replace(found["card"], reader=ReaderState.MUTE)
    found["phone-empty"] = replace(found["phone"], phone="")
    with play(moment("attract"), PANELS[panel], offer=telling_offer()) as stage:
        by_day = walk(stage, found)
        stage.stage.offer = telling_campaign().on(NIGHT)
        return by_day | walk(stage, {"info-help-at-night": found["info-help"]})


# --- what a view gives is painted

TOPICS: Final = {
    Screen.ATTRACT: "attract", Screen.CLOSED: "closed", Screen.INFO: "information", Screen.APPLICANT: "applicants",
    Screen.REPRESENTATIVE: "applicants", Screen.CONSENT: "papers", Screen.ITEMS: "items", Screen.ITEM: "item",
    Screen.SERVICE: "services", Screen.SEARCH: "search", Screen.PREREGISTRATION: "papers",
    Screen.SERVICE_TERMS: "papers", Screen.FIELD: "entry", Screen.REVIEW: "review",
    Screen.LAST_TRY: "pin", Screen.PIN: "pin", Screen.WORKING: "working", Screen.RESULT: "result",
    Screen.STATUS: "status", Screen.NOTICE: "notice",
}  # fmt: skip
"""The topic that a screen shows."""

NOT_WORDS: Final = {
    "attract": "card_deadline site",
    "closed": "picture code.path code.host",
    "information": "blocks.picture blocks.tone blocks.code.path",
    "applicants": "answers.code",
    "papers": "papers.version",
    "items": "questions.rows.code questions.rows.answers.code",
    "item": "answers.code",
    "services": "rows.code chosen kinds",
    "search": "layouts sample leads following names",
    "entry": "keyboard picture where eras hint",
    "review": "name rows.edit",
    "pin": "dots",
    "result": "tone printing way_on code.path code.host help.rows.cost",
    "status": "rows.sign",
    "notice": "tone picture after code.path code.host",
}
"""What is a code or a drawing, and what stands only where there is room for it."""


def together(at: Walked, panel: str) -> bool:
    """Whether all that is typed stands on one screen: all of it digits, and room for it."""
    return at.visit.screen is Screen.FIELD and panel != "small" and at.shown.entry.boxes != ()


ROOM: Final[dict[tuple[str, str], Callable[[Walked, str], bool]]] = {
    ("papers", "service"): lambda at, _: at.visit.screen is not Screen.CONSENT,
    ("items", "outcome"): lambda at, panel: panel == "upright" or not paged(at) or not at.shown.frame.can_next,
    ("notice", "help.cost"): lambda _, panel: panel != "small",
    ("notice", "help.hours"): lambda _, panel: panel != "small",
    ("closed", "help.cost"): lambda _, panel: panel != "small",
    ("closed", "help.hours"): lambda _, panel: panel != "small",
    ("result", "steps"): lambda at, _: "action:details" not in at.controls,
    ("result", "explanation"): lambda at, _: "action:details" not in at.controls,
    ("result", "in_short"): lambda at, _: "action:details" not in at.controls,
    ("result", "help.rows.now"): lambda at, _: "action:details" not in at.controls,
    ("services", "as_of"): lambda at, _: not at.shown.services.filtered,
    ("entry", "title"): lambda at, panel: not together(at, panel),
    ("entry", "term"): lambda at, panel: (
        not together(at, panel) and (panel != "small" or not (at.shown.entry.date or at.shown.entry.optional))
    ),
    ("entry", "value"): lambda at, panel: not together(at, panel) and not at.shown.entry.date,
    ("entry", "problem"): lambda at, panel: not together(at, panel),
    ("entry", "together"): together,
    ("entry", "boxes.title"): together,
    ("entry", "boxes.value"): together,
    ("entry", "boxes.problem"): together,
}
"""Words that are painted on these moments and panels only."""


def test_what_a_view_gives_is_painted(walked: Walks, panel: str) -> None:
    found = Findings()
    for name, at in walked.items():
        topic = TOPICS.get(at.visit.screen)
        if topic is None or at.interrupted or name == "service":  # which begins at the page of the chosen one
            continue
        given = words_of(getattr(at.shown, topic), frozenset(NOT_WORDS.get(topic, "").split()))
        wanted = [(path, words) for path, words in given if ROOM.get((topic, path), always)(at, panel)]
        found.add(name, [f"{topic}.{path} is not painted: {words}" for path, words in wanted if not at.says(words)])
    found.check()


def always(_at: Walked, _panel: str) -> bool:
    return True


# --- what is painted is said, and nothing else


def test_what_is_painted_is_said(walked: Walks, panel: str) -> None:
    found = Findings()
    for name, at in walked.items():
        found.add(name, unsaid(at, offer_of(name), load_profile(PANELS[panel])))
    found.check()


def test_what_is_said_is_painted(walked: Walks, panel: str) -> None:
    """An upright panel has room for all of it."""
    if panel != "upright":
        return
    found = Findings()
    for name, at in walked.items():
        found.add(name, unshown(at, offer_of(name), load_profile(PANELS[panel])))
    found.check()


def test_a_listener_can_choose_what_a_finger_can_and_it_does_the_same(walked: Walks, panel: str) -> None:
    """The way on is enabled for the eye where a text was read to its end; keys and pages are different for the ear.
    Where several values stand on one screen, a touch first says which one was left.
    """
    found, compared = Findings(), 0
    for name, at in walked.items():
        for line in utterances(at.visit, offer_of(name), load_profile(PANELS[panel])):
            said, here = line.choice, at.controls.get(line.choice.name if line.choice else "")
            if said is None or here is None or said.name.startswith(("key:", "action:category", "era:")):
                continue
            compared += 1
            if said.name != "action:next" and said.enabled is not here.enabled:
                found.add(name, [f"{said.name} can{'' if said.enabled else 'not'} be chosen by ear alone"])
            if bool(said.given) is not bool(here.ticked):
                found.add(name, [f"{said.name} is said as {said.given} and shown as {here.ticked}"])
            if said.events and here.posted and said.events[-1] != here.posted[-1]:
                found.add(name, [f"{said.name} does {said.events} by ear, {here.posted} by touch"])
    found.check()
    assert compared > 400


def offer_of(name: str) -> Offer:
    return telling_campaign().on(NIGHT) if name == "info-help-at-night" else telling_offer()


# --- dates and amounts

FIGURES: Final = {
    Screen.ATTRACT: """
        Up to {sum} worth of points with your My Number Card
        Apply for points by {end}
        (for cards applied for by {card_deadline})""",
    Screen.INFO: """
        Up to {sum} worth of points, in three parts.
        My Number Card: up to {card.maximum} worth
        The card must be requested by {card_deadline}. It does not matter when you got it.
        After you apply: charge or shop with the service you choose. All of the points come for {card.spend}, fewer \
for less.
        You can apply until {card.end}.
        Use as a health insurance card: {insurance.maximum} worth
        Do both by {insurance.end}: that, and this application.
        Account to receive public funds: {account.maximum} worth
        Do both by {account.end}: that, and this application.
        To apply for the card itself: {card_deadline}
        To apply for the points: {end}
        For points, apply for the card by {card_deadline}.""",
    Screen.ITEMS: """
        2. Have you done these, or will you do them by {account.end}?
        up to {card.maximum} worth
        {insurance.maximum} worth
        {account.maximum} worth
        Apply for {account.maximum} worth of points""",
    Screen.ITEM: """
        up to {card.maximum} worth
        The card must be requested by {card_deadline}. It does not matter when you got it.
        After you apply: charge or shop with the service you choose. All of the points come for {card.spend}, fewer \
for less.
        You can apply until {card.end}.
        {insurance.maximum} worth
        Do both by {insurance.end}: that, and this application.
        {account.maximum} worth
        Do both by {account.end}: that, and this application.""",
    Screen.SERVICE: """
        From {akebono-pay.open}""",
    Screen.SERVICE_TERMS: """
        After you apply: charge it (add money). {card.spend} brings {card.maximum} worth.
        This service takes applications until {usagi-prepaid.close}.""",
    Screen.REVIEW: """
        up to {sum} worth
        up to {card.maximum} worth
        {insurance.maximum} worth
        {account.maximum} worth""",
    Screen.RESULT: """
        By {usagi-prepaid.close}: charge Usagi Prepaid with up to {card.spend} in all.
        By {tanuki-money.close}: charge or shop with Tanuki Money for up to {card.spend} in all.
        Not done yet? By {insurance.end}: Use as a health insurance card / Account to receive public funds.""",
    Screen.STATUS: """
        Charge Usagi Prepaid by {usagi-prepaid.close}. {card.spend} in all bring Usagi Prepaid balance worth \
{card.maximum}; less brings less.
        Not done yet? Apply by {insurance.end} to use the card as a health insurance card. You do not have to charge \
or buy anything.
        Not done yet? Register an account to receive public funds by {account.end}, in Mynaportal. You do not have \
to charge or buy anything.""",
    Screen.CLOSED: """
        You can apply from {start}.
        The last day to apply for points was {end}.""",
}
"""Every sentence with a date or an amount, and whose it is. An upright panel has room for all of them."""


def test_each_date_and_amount_is_the_one_that_its_sentence_speaks_of(walked: Walks, panel: str) -> None:
    told: dict[Screen, set[str]] = {screen: set() for screen in Screen}
    for at in walked.values():
        told[at.visit.screen] |= {line for text in at.texts if (line := named(text, "en")) != text}
    for screen, sentences in told.items():
        known = {line.strip() for line in FIGURES.get(screen, "").splitlines()} - {""}
        if panel == "small" and screen is Screen.ATTRACT:
            known.add("My Number Points, Round 2: up to {sum} worth of points")
        assert sentences <= known
        assert panel != "upright" or sentences == known


# --- fixed words stand where they are true


def paged(at: Walked) -> bool:
    return "page:next" in at.controls


def the_reader_is(place: str, *, contact: bool) -> Callable[[Walked, str], bool]:
    return lambda at, _: (at.shown.frame.contact, at.shown.frame.reader_place) == (contact, place)


def asks_to_lay(at: Walked, panel: str, *, contact: bool) -> bool:
    return at.shown.frame.card == "absent" and panel != "small" and at.shown.frame.contact is contact


LEFT_BEHIND: Final = (
    "If it is yours, take it. If not, please tell the staff or give it to the police. "
    "Nobody can apply with it without its PIN."
)
WHEN: Final[dict[tuple[str, str], Callable[[Walked, str], bool]]] = {
    ("Attract", "My Number Points, Round 2"): lambda _, panel: panel != "small",
    ("Attract", "Up to %1 worth of points with your My Number Card"): lambda _, panel: panel != "small",
    ("Attract", "My Number Points, Round 2: up to %1 worth of points"): lambda _, panel: panel == "small",
    ("Attract", "What you need"): lambda _, panel: panel != "small",
    ("Attract", "Hours: %1"): lambda at, panel: panel != "small" and at.shown.attract.hours != "",
    ("Attract", "(for cards applied for by %1)"): lambda _, panel: panel == "upright",
    ("Applicant", "Points are for the person whose card it is."): lambda _, panel: panel != "small",
    ("Attract", "Start"): lambda at, _: at.shown.closed.sentence == "",
    ("Attract", "ID and code of a payment service (card or app)"): lambda _, panel: panel != "small",
    ("Attract", "Card or app of a payment service"): lambda _, panel: panel == "small",
    ("Consent", "I agree to the terms of use"): lambda at, _: at.visit.path is Way.APPLY,
    ("Consent", "Insert your card"): lambda *_: False,
    ("Consent", "Place your card on the reader"): lambda *_: False,
    ("Consent", "Tick the boxes, then insert your card."): lambda at, panel: asks_to_lay(at, panel, contact=True),
    ("Consent", "Tick the boxes, then place your card on the reader."):
        lambda at, panel: asks_to_lay(at, panel, contact=False),
    ("Card", "Place your card on the reader"): lambda at, _: not at.shown.frame.contact,
    ("Card", "Insert your card"): lambda at, _: at.shown.frame.contact,
    ("Card", "Lay it flat, either side up."): lambda at, _: not at.shown.frame.contact,
    ("Card", "Push it in with the chip first, until it stops."):
        lambda at, _: at.shown.frame.contact,
    **{
        ("Card", f"The {reader} is {words} the screen."): the_reader_is(place, contact=reader == "slot")
        for reader in ("slot", "reader")
        for place, words in (("below", "below"), ("left", "on the left of"), ("right", "on the right of"))
    },
    ("Service", "Which kind of payment service?"): lambda *_: False,
    ("Items", "Choose a service"): lambda at, panel: (
        panel == "upright" or at.shown.frame.can_next or at.shown.items.outcome == ""
    ),
    ("Service", "Kind"): lambda *_: False,
    ("Service", "Use this service"): lambda at, _: at.shown.services.chosen != "",
    ("ServiceTerms", "Next"): lambda at, _: at.visit.service_terms,
    ("Service", "Show all"): lambda at, _: at.visit.query != "" or at.visit.category is not None,
    ("Search", "Nothing found"): lambda at, _: at.shown.search.found == 0,
    ("Review", "Hold to apply"): lambda at, _: not paged(at),
    ("Review", "Read on with ▼ first"): lambda at, _: paged(at),
    ("Review", "Press once more to apply"): lambda *_: False,
    ("Review", "Print a receipt"): lambda at, _: at.shown.review.paper,
    ("Pin", "Type it on the reader"): lambda at, _: rules.pin_at_reader(at.visit),
    ("Pin", "Confirm"): lambda at, _: not rules.pin_at_reader(at.visit),
    ("Pin", "Digits entered: %1"): lambda *_: False,
    ("Pin", "Enter your PIN"): lambda at, panel: not at.visit.pin_wrong or panel != "small",
    ("Pin", "The PIN was not right."): lambda at, _: at.visit.pin_wrong,
    ("Pin", "At 0 it is locked."): lambda at, _: at.shown.pin.tries_left >= 0,
    ("Working", "Please do not remove your card."):
        lambda at, _: not at.visit.reader_timed_out and not at.shown.frame.contact,
    ("Working", "Please do not pull out your card."):
        lambda at, _: not at.visit.reader_timed_out and at.shown.frame.contact,
    ("Working", "The card signs"): lambda at, _: at.shown.working.stage >= 0,
    ("Working", "Kept safe in this terminal"): lambda at, _: at.shown.working.stage >= 0,
    ("Working", "Sent"): lambda at, _: at.shown.working.stage >= 0,
    ("Result", "Correct it"): lambda at, _: at.shown.result.way_on == "correct",
    ("Result", "Choose another service"): lambda at, _: at.shown.result.way_on == "choose",
    ("Result", "Finish"): lambda at, _: not rules.can_correct(at.visit),
    ("Result", "Print receipt"): lambda at, _: at.shown.result.can_print,
    ("Result", "Scan to check later"): lambda at, _: at.shown.result.tone != "care",
    ("Status", "Apply for points"): lambda at, _: rules.can_apply_after_status(at.visit, telling_offer()),
    ("Status", "Payment service"): lambda at, _: bool(at.visit.status and at.visit.status.service),
    ("Notice", "Go back"): lambda at, _: after(at) is After.BACK,
    ("Notice", "End"): lambda at, _: after(at) is After.ANOTHER_CARD,
    ("Notice", "OK"): lambda at, _: after(at) is After.HOME,
    ("Notice", "Other procedure spots"): lambda at, _: at.shown.notice.code.size > 0,
    ("TakeCard", "A card was left here"): lambda at, _: at.visit.card_left,
    ("TakeCard", LEFT_BEHIND): lambda at, _: at.visit.card_left,
    ("TakeCard", "Please take your card"): lambda at, _: not at.visit.card_left,
    ("TakeCard", "Everything you entered has been erased from this screen."): lambda at, _: not at.visit.card_left,
    ("Closed", "Call staff"): lambda at, panel: at.shown.closed.for_staff and panel != "wide",
}  # fmt: skip
"""When these words of a screen are painted; what is not listed here always is."""
OF_A_PAGE: Final = {("Info", "Close"), ("Closed", "Up"), ("Closed", "More"), ("Closed", "Please tell the staff.")}
"""Words that come and go with the pages; or with the room, where a button says the same (test_closed.py)."""
IN_ONE_PARAGRAPH: Final = {
    ("LastTry", "Only the counter of the municipality where you are registered can unlock it."),
    ("LastTry", "If you are not sure, stop here."),
}
"""Sentences that stand in a paragraph with others."""


def after(at: Walked) -> After | None:
    return at.visit.notice.after if at.visit.notice else None


def fixed_words(screen: Screen) -> tuple[str, list[str]]:
    name = "".join(map(str.capitalize, screen.value.split("_")))
    source = (QML / "Kiosk" / "screens" / f"{name}.qml").read_text(encoding="utf-8")
    return name, list(dict.fromkeys(re.findall(r'qsTr\("((?:[^"\\]|\\.)*)"\)', source)))


def test_fixed_words_stand_where_they_are_true_and_nowhere_else(walked: Walks, panel: str) -> None:
    found, used = Findings(), set()
    for name, at in walked.items():
        screen, sources = fixed_words(at.visit.screen)
        for source in sources if not at.interrupted else ():
            if (screen, source) in OF_A_PAGE:
                continue
            used.add((screen, source))
            wanted = WHEN.get((screen, source), always)(at, panel)
            says = at.says if (screen, source) in IN_ONE_PARAGRAPH else at.says_alone
            if says(source) is not wanted:
                found.add(name, [f"{screen} {'does not say' if wanted else 'says'}: {source}"])
    found.check()
    assert set(WHEN) <= used, "conditions of words that no screen has"


def idle(at: Walked, _panel: str) -> bool:
    return at.visit.warning is Warned.IDLE


def cap(at: Walked, _panel: str) -> bool:
    return at.visit.warning is Warned.CAP


TYPED: Final = (Screen.FIELD, Screen.SEARCH, Screen.PIN)


def with_keys(at: Walked, _panel: str) -> bool:
    return at.visit.screen in TYPED and not rules.pin_at_reader(at.visit)


def masked(at: Walked, _panel: str) -> bool:
    return at.shown.entry.secret or any(row.secret for row in at.shown.review.rows)


PARTS: Final[dict[str, Callable[[Walked, str], bool]]] = {
    "Are you still there?": idle,
    "To protect you, everything you entered will be erased.": idle,
    "This visit ends soon": cap,
    "A visit has a longest time. Then everything you entered is erased, to protect you.": cap,
    "Seconds left: %1": lambda at, _: at.interrupted,
    "Card OK": lambda at, panel: panel != "small" and card_lies(at) and at.visit.reader is not ReaderState.MUTE,
    "Card: check": lambda at, _: at.visit.reader is ReaderState.MUTE,
    "Receipt number": lambda at, _: at.visit.screen is Screen.RESULT,
    "Change": lambda at, _: at.visit.screen is Screen.REVIEW and not at.interrupted,
    "Year": lambda at, _: at.shown.entry.date,
    "Month": lambda at, _: at.shown.entry.date,
    "Day": lambda at, _: at.shown.entry.date,
    "Hold to show": lambda at, panel: masked(at, panel) and not at.visit.revealed and not at.interrupted,
    "Shown": lambda at, panel: masked(at, panel) and at.visit.revealed,
    "Clear all": with_keys,
    "Delete": with_keys,
    "Sunglasses": lambda at, _: at.visit.topic is Topic.GET_CARD and at.visit.screen is Screen.INFO,
    "手続スポット": lambda at, panel: at.visit.screen is Screen.ATTRACT and panel != "small",
}
"""When these words of a part that several screens have are painted."""


def card_lies(at: Walked) -> bool:
    framed = at.visit.screen not in UNFRAMED and not at.interrupted
    return framed and at.shown.frame.card != "absent" and at.shown.frame.slow == ""


def test_the_words_of_parts_stand_where_they_are_true_and_nowhere_else(walked: Walks, panel: str) -> None:
    found = Findings()
    for name, at in walked.items():
        for words, when in PARTS.items():
            if at.says_alone(words) is not when(at, panel):
                found.add(name, [f"{'does not say' if when(at, panel) else 'says'}: {words}"])
    found.check()


# --- each control does its own thing


def posted_by(name: str, at: Walked, panel: str) -> tuple[Event, ...] | None:
    """What a press of this control tells the visit; None where that depends on more than its name."""
    what, _, value = name.partition(":")
    visit = at.visit
    match what, value:
        case "action", "next" if visit.screen is Screen.PIN:
            return (events.PinConfirmed(),)
        case "action", "next" if visit.screen is Screen.REVIEW:
            return ()  # the first press asks for a second one
        case "action", "next" | "try":
            return (events.Next(),)
        case "action", "back" if together(at, panel):
            return (events.FieldAsked(0), events.Back())
        case "action", "back":
            return (events.Back(),)
        case "action", "quit" | "stop" | "end":
            return (events.Quit(),)
        case "action", "continue":
            return (events.Continue(),)
        case "action", "staff":
            return (events.StaffCalled(),)
        case "action", "print":
            return (events.PrintRequested(),)
        case "action", "search":
            return (events.SearchOpened(),)
        case "action", "all":
            return (events.Erased(everything=True),)
        case "action", "skip":
            return (events.Erased(everything=True), events.Next())
        case "status", "apply":
            return (events.PathChosen(Way.APPLY),)
        case "path", _:
            return (events.PathChosen(Way(value)),)
        case "topic", _:
            return (events.TopicChosen(Topic(value)),)
        case "language", _:
            return (events.LanguageChosen(value),)
        case "applicant", _:
            return (events.ApplicantChosen(Applicant(value)),)
        case "item", _:
            return (events.ItemAsked(ItemCode(value)),)
        case "answer", _:
            item, _, answer = value.partition(":")
            return (events.ItemAnswered(ItemCode(item), ItemAnswer(answer)),)
        case "service", _:
            return (events.ServiceChosen(value),)
        case "preregistration", _:
            return (events.PreregistrationAnswered(value == "yes"),)
        case "consent", _:
            return (events.ConsentSet(Consent(value), given=Consent(value) not in visit.consents),)
        case "terms", _:
            return (events.ServiceTermsAccepted(),)
        case "receipt", _:
            return (events.ReceiptDeclined(declined=not visit.receipt_declined),)
        case "field", _:
            return (events.FieldAsked(int(value.removeprefix("box:"))),)
        case "do", "status":
            return (events.PathChosen(Way.STATUS),)
        case "do", "others":
            return (events.PathChosen(Way.APPLY),)
        case "do", _:
            return (events.ApplicantChosen(Applicant(value)),)
        case "action", "begin":
            return (events.LanguageChosen(visit.language),)
        case "edit", _:
            screen, _, field = value.partition(":")
            return (events.EditAsked(Screen(screen), int(field or 0)),)
        case "key", _ if visit.screen is Screen.PIN:
            return None  # the digits stay in their buffer: test_input_events.py
        case "key", "clear":
            return (events.Erased(everything=True),)
        case "key", "backspace":
            return (events.Erased(),)
        case "key", _ if visit.screen is Screen.SEARCH and value not in at.shown.search.leads:
            return ()
        case "key", _:
            return (events.Typed(value, moves_on=together(at, panel)),)
    return None


def test_each_control_tells_the_visit_what_it_is_called_for(walked: Walks, panel: str) -> None:
    found, pressed = Findings(), 0
    for name, at in walked.items():
        for control, did in at.controls.items():
            wanted = posted_by(control, at, panel) if did.enabled and not control.startswith(TURNS_OR_COVERS) else None
            if wanted is None:
                continue
            pressed += 1
            if did.posted != wanted:
                found.add(name, [f"{control} told {did.posted}, not {wanted}"])
    found.check()
    assert pressed > 500


def may_be_pressed(name: str, at: Walked) -> bool | None:
    what, _, value = name.partition(":")
    shown = at.shown
    match what, value:
        case "action", "next" if at.visit.screen is Screen.INFO:
            return None  # where the text ends
        case "action", "next" if at.visit.screen is Screen.REVIEW:
            return not paged(at)  # nobody signs what they have not had before their eyes
        case "action", "next" if at.visit.screen is Screen.SERVICE:
            return bool(shown.services.chosen) and rules.can_go_next(at.visit, telling_offer())
        case "action", "next":
            return rules.can_go_next(at.visit, telling_offer())
        case "service", _:
            return telling_offer().service(value) is not None
        case "item", _:
            return value in {item.code.value for item in telling_offer().items}
        case "page" | "era", _:
            return None
    return True


def test_each_control_can_be_pressed_where_the_visit_allows_it(walked: Walks) -> None:
    found = Findings()
    for name, at in walked.items():
        for control, did in at.controls.items():
            wanted = may_be_pressed(control, at)
            if wanted is not None and did.enabled is not wanted:
                found.add(name, [f"{control} can{'not' if wanted else ''} be pressed"])
    found.check()


def is_chosen(name: str, at: Walked) -> bool | None:
    what, _, value = name.partition(":")
    visit = at.visit
    match what:
        case "consent":
            return Consent(value) in visit.consents
        case "receipt":
            return not visit.receipt_declined
        case "answer":
            item, _, answer = value.partition(":")
            return dict(visit.item_answers).get(ItemCode(item)) == answer
        case "terms":
            return visit.service_terms
        case "applicant":
            return visit.applicant is Applicant(value)
        case "answer":
            return visit.item is not None and rules.item_answer(visit, visit.item) is ItemAnswer(value)
        case "service":
            return visit.service == value
        case "field":
            return visit.at_field == int(value.removeprefix("box:"))
        case "path" | "preregistration" | "do":
            return False
    return None


def test_what_was_answered_is_shown_as_answered_and_nothing_else(walked: Walks) -> None:
    found = Findings()
    for name, at in walked.items():
        for control, did in at.controls.items():
            wanted = is_chosen(control, at)
            ticks = bool(wanted) and not control.startswith("field:")  # where one types bears a frame
            if did.ticked is not wanted or did.ticks != ticks:
                found.add(
                    name, [f"{control} is shown as {'chosen' if did.ticked else 'not chosen'}, {did.ticks} ticks"]
                )
    found.check()


def test_one_thing_to_do_stands_out_and_it_is_the_safe_one(walked: Walks) -> None:
    """While there is more to read before going on, that is the thing to do."""
    found = Findings()
    for name, at in walked.items():
        usual = {"page:next", "action:next"}
        wanted = {"action:continue"} if at.interrupted else {"action:stop"} if name == "last-try" else usual
        needed = at.interrupted or name == "last-try" or at.visit.screen is Screen.INFO
        for strong in at.strong:
            if not strong <= wanted or len(strong) > 1 or (needed and not strong):
                found.add(name, [f"stands out: {', '.join(sorted(strong)) or 'nothing'}"])
    found.check()


COMMANDS: Final = {"key:clear", "key:backspace", "key:page"}
WITHOUT_FRAME: Final = ("action:quit", "era:close", "field:box:")
POSTER: Final = "action:begin"


def is_dim(control: str, at: Walked) -> bool:
    """A key that finds nothing."""
    if at.visit.screen is not Screen.SEARCH or control in COMMANDS or not control.startswith("key:"):
        return False
    return control.removeprefix("key:") not in at.shown.search.leads


def look_of(control: str, did: Control, at: Walked) -> tuple[str, str, frozenset[str]]:
    """The ground, the frame and the ink of a control, by the names of colours in Theme.qml; white is "surface"."""
    if is_dim(control, at):
        return "", "", frozenset({"disabledInk"})
    if not did.enabled:
        return "disabled", "hairline", frozenset({"disabledInk"})
    if did.primary:
        return "brand", "", frozenset({"surface"})
    if control.startswith(WITHOUT_FRAME):
        return "", "", INK
    if control in COMMANDS or control.startswith("layout:"):
        return "disabled", "edge", INK
    if control == POSTER:
        return "heroAccent", "edge", INK
    return ("brandTint", "brand", INK) if did.ticked else ("surface", "edge", INK)


INK: Final = frozenset({"ink"})
LESSER: Final = frozenset({"softInk", "cautionInk"})
"""Inks of what stands beside a name."""


def test_each_control_looks_like_what_can_be_done_with_it(walked: Walks) -> None:
    """What cannot be pressed is pale, what is chosen is tinted, what to do next is filled."""
    found = Findings()
    for name, at in walked.items():
        for control, did in at.controls.items():
            looks = did.ground, did.frame, did.inks - LESSER
            if looks != (wanted := look_of(control, did, at)):
                found.add(name, [f"{control} is {looks}, not {wanted}"])
    found.check()


def test_a_control_changes_under_a_finger(walked: Walks) -> None:
    """Who has slow fingers sees that a touch was felt; what is chosen already is as it was."""
    found = Findings()
    for name, at in walked.items():
        for control, did in at.controls.items():
            felt = did.enabled and not is_dim(control, at) and not control.startswith((*TURNS_OR_COVERS, "field:box:"))
            if felt and not did.ticked and did.pressed in (did.ground, "disabled"):
                found.add(name, [f"{control} is {did.ground} and under a finger {did.pressed}"])
    found.check()


def test_both_enter_keys_do_what_a_touch_does_at_every_control(walked: Walks) -> None:
    found, pressed = Findings(), 0
    for name, at in walked.items():
        for control, did in at.controls.items():
            if not did.reachable:
                found.add(name, [f"Tab does not stop at {control}"])
            counts = at.visit.screen is Screen.PIN or (at.visit.screen is Screen.REVIEW and control == "action:next")
            if not counts:  # else a second press is not like the first one: test_input_events.py, test_review.py
                pressed += len(did.by_keys)
                found.add(
                    name, [f"an Enter key at {control} told {told}" for told in did.by_keys if told != did.posted]
                )
    found.check()
    assert pressed > 800


PRESENT: Final[dict[str, Callable[[Walked], bool]]] = {
    "action:back": lambda at: rules.can_go_back(at.visit),
    "action:quit": lambda at: rules.can_quit(at.visit),
    "action:staff": lambda at: at.shown.frame.can_call_staff,
    "action:language": lambda at: rules.language_switchable(at.visit),
    "action:display": lambda _: True,
    "action:print": lambda at: at.shown.result.can_print,
    "status:apply": lambda at: rules.can_apply_after_status(at.visit, telling_offer()),
    "action:skip": lambda at: (
        at.visit.screen is Screen.FIELD and at.visit.at_field == len(at.visit.inputs) and at.visit.phone != ""
    ),
    "action:all": lambda at: at.visit.screen is Screen.SERVICE and at.shown.services.filtered,
    "action:reveal": lambda at: at.shown.entry.secret or any(row.secret for row in at.shown.review.rows),
    "edit:items": lambda at: at.visit.screen is Screen.REVIEW,
    "edit:service": lambda at: at.visit.screen is Screen.REVIEW,
    "topic:items": lambda at: at.visit.screen is Screen.MENU,
}
"""When these controls stand on a screen with bars."""


def test_each_control_is_there_where_it_is_of_use(walked: Walks) -> None:
    found = Findings()
    for name, at in walked.items():
        if at.visit.screen in UNFRAMED or at.interrupted:
            continue
        for control, when in PRESENT.items():
            if (control in at.controls) is not when(at):
                found.add(name, [f"{control} is {'missing' if when(at) else 'there'}"])
    found.check()


def test_what_is_not_painted_cannot_be_pressed(walked: Walks) -> None:
    found = Findings()
    for name, at in walked.items():
        found.add(name, [f"{control} is not to be seen, and can be pressed" for control in at.unseen])
    found.check()


# --- a sign says the same as the words

MARKS: Final = {
    "done": (1, ("done",)),
    "open": (0, ("surface",)),
    "none": (0, ("surface", "ink")),
}
"""Of an item's state: how many ticks, and the colours of what is filled, by their names in Theme.qml."""


def test_each_row_is_marked_as_what_it_says(walked: Walks) -> None:
    seen = set()
    for at in walked.values():
        if at.visit.screen is Screen.STATUS:
            for row, said in zip(at.drawn["ItemState"], at.shown.status.rows, strict=True):
                assert (row.ticks, row.fills) == MARKS[said.sign], said
                seen.add(said.sign)
    assert seen == set(MARKS)


TONES: Final = {"good": ("done", "tick"), "waiting": ("caution", "clock"), "care": ("caution", "warning")}
"""The colour, and what is drawn in it: who waits for the network must not read a refusal."""


def test_the_title_of_a_result_bears_the_sign_of_what_became_of_it(walked: Walks) -> None:
    seen = set()
    for at in walked.values():
        if at.visit.screen is Screen.RESULT:
            (sign,) = at.drawn["ToneSign"]
            assert (sign.ground, *sign.pictures) == TONES[at.shown.result.tone]
            seen.add(at.shown.result.tone)
    assert seen == set(TONES)


def test_a_line_that_answers_has_a_full_dot_and_one_that_does_not_an_empty_one(walked: Walks) -> None:
    told = set()
    for name in ("info-help", "info-help-at-night"):
        rows = [row for block in walked[name].shown.information.blocks for row in block.help]
        full = [fill for lines in walked[name].drawn["HelpLines"] for fill in lines.fills]
        assert len(full) == sum(row.answers for row in rows)
        told |= {(row.answers, row.now) for row in rows}
    assert told == {(True, "Open now"), (False, "Closed now")}


def test_as_many_bars_are_full_as_steps_have_begun(walked: Walks) -> None:
    for at in walked.values():
        for bar in at.drawn["StepBar"]:
            step, steps = at.shown.frame.step, at.shown.frame.steps
            assert bar.fills == ("brand",) * step + ("surface",) * (steps - step)


def test_as_many_dots_stand_at_the_pin_as_digits_were_typed(walked: Walks) -> None:
    for name in ("pin", "pin-wrong"):
        mark_of_the_five = 1
        (screen,) = walked[name].drawn["Pin"]
        assert screen.fills.count("ink") - mark_of_the_five == walked[name].visit.pin_length


def test_only_what_stops_a_visit_is_told_in_the_colour_of_caution(walked: Walks) -> None:
    for at in walked.values():
        if at.visit.screen is Screen.NOTICE:
            (panel,) = at.drawn["NoticePanel"]
            assert (panel.ground == "caution") is (at.shown.notice.tone == "stop")


INKS: Final = {
    "softInk": """applicants.answers.note applicants.term entry.term item.term notice.term result.term
        review.rows.label review.rows.parts.name services.as_of status.rows.term""",
    "cautionInk": """entry.boxes.problem entry.problem entry.doubt notice.tries pin.tries pin.at_reader pin.not_entered
        review.no_paper""",
    "surface": """applicants.confirm closed.code_words closed.help.now closed.help.number
        closed.sentence closed.title closed.way_out""",
}
"""What a view gives, by the ink in which it is painted; everything else is painted in "ink". White is "surface"."""
BY_STATE: Final = {
    "information.blocks": {"ink", "cautionInk", "surface"},  # a block has the colour of its tone, its sign is white
    "notice.sentence": {"ink", "cautionInk"},
    "services.rows.name": {"ink", "disabledInk"},
    "services.rows.note": {"softInk", "disabledInk"},
    "status.rows.state": {"ink", "done"},
}
"""What has another ink in another state."""
BY_PANEL: Final = {"items.outcome": {"softInk", "cautionInk"}}
"""What has another ink where it is in the bar."""


def inks_of(path: str) -> set[str]:
    for ink, paths in INKS.items():
        if path in paths.split():
            return {ink}
    return next((inks for known, inks in (BY_STATE | BY_PANEL).items() if path.startswith(known)), {"ink"})


def test_each_text_is_painted_in_the_ink_of_its_kind(walked: Walks) -> None:
    found, seen = Findings(), set()
    for name, at in walked.items():
        topic = TOPICS.get(at.visit.screen, "attract")
        if topic == "attract" or at.interrupted:
            continue
        for path, words in words_of(getattr(at.shown, topic), frozenset(NOT_WORDS.get(topic, "").split())):
            inks = {ink for text, ink in at.texts.items() if " ".join(text.split()) == " ".join(words.split())}
            if not inks <= inks_of(f"{topic}.{path}"):
                found.add(name, [f"{topic}.{path} is painted in {', '.join(sorted(inks))}: {words}"])
            seen |= {(f"{topic}.{path}", ink) for ink in inks}
    found.check()
    for path, inks in BY_STATE.items():
        assert {ink for known, ink in seen if known.startswith(path)} == inks, path


BOLD: Final = """
    applicants.answers.name applicants.confirm applicants.title closed.help.now closed.help.number closed.title
    entry.boxes.value entry.doubt entry.parts entry.title entry.together information.blocks.heading
    information.blocks.help.now information.blocks.help.number information.blocks.sign information.title item.amount
    item.name items.questions.rows.amount items.questions.rows.answers.name items.title notice.help.now
    notice.help.number notice.title notice.tries notice.way_out papers.papers.heading papers.service pin.at_reader
    pin.tries result.help.rows.number result.place result.receipt result.take result.title review.declared
    review.rows.parts.amount review.rows.value review.title services.rows.name status.help.rows.now
    status.help.rows.number status.reserved status.rows.state status.service working.title"""
"""What a view gives that is painted in bold letters; everything else is in regular ones."""
EITHER: Final = ("entry.boxes.title", "items.outcome", "result.printed", "services.kind")
"""Bold where it is a title, or where it is in the bar."""
LARGE: Final = {
    1.81: """applicants.title information.title item.name items.title notice.title notice.tries papers.service
        result.help.rows.number result.title review.title working.title""",
    1.97: "closed.help.number notice.help.number",
    1.74: "result.receipt",
    1.52: """closed.help.now closed.sentence closed.title closed.way_out entry.parts entry.together notice.help.now
        notice.more notice.sentence notice.term notice.way_out result.explanation result.help.rows.now result.needed
        result.place result.steps""",
    1.39: "entry.boxes.value",
    1.29: "information.blocks.help.number status.help.rows.number",
    1.19: "pin.at_reader pin.tries",
    1.13: "information.blocks.heading",
    1.06: "information.blocks.sign",
    0.81: "closed.code_words closed.staff",
}
"""What a view gives, by the size of its letters on an upright panel as a share of body text, in which the rest is."""
SOME_LARGER: Final = ("applicants.confirm", "entry.title", "review.rows.value")
"""The title of a screen or the name of a box; a number that is compared."""


def test_each_text_is_painted_in_the_letters_of_its_kind(walked: Walks, panel: str) -> None:
    """Whose title looks like its text, and what is in small print, nobody finds."""
    found, bold = Findings(), set(BOLD.split())
    large = {path: share for share, paths in LARGE.items() for path in paths.split()}
    for name, at in walked.items():
        topic = TOPICS.get(at.visit.screen, "attract")
        if topic == "attract" or at.interrupted:
            continue
        for part, words in words_of(getattr(at.shown, topic), frozenset(NOT_WORDS.get(topic, "").split())):
            path, said = f"{topic}.{part}", " ".join(words.split())
            letters = {each for text, all_of in at.letters.items() if " ".join(text.split()) == said for each in all_of}
            if letters and path not in EITHER and (path in bold) not in {is_bold for _, is_bold in letters}:
                found.add(name, [f"{path} is {'not ' if path in bold else ''}bold: {words}"])
            sizes = {size for size, _ in letters}
            if panel == "upright" and sizes and path not in SOME_LARGER and large.get(path, 1.0) not in sizes:
                found.add(name, [f"{path} is painted in letters of {sorted(sizes)}: {words}"])
    found.check()


def test_what_is_wrong_is_told_in_the_ink_of_caution(walked: Walks) -> None:
    told = set()
    for at in walked.values():
        for words in filter(None, (at.shown.entry.problem, at.shown.entry.doubt)):
            colours = {colour for text, colour in at.texts.items() if words in text}
            assert colours == {"cautionInk"}, words
            told.add(words)
    assert len(told) > 3


def test_what_to_beware_of_stands_in_the_colour_of_caution(walked: Walks) -> None:
    for at in walked.values():
        blocks = at.shown.information.blocks
        for block, drawn in zip(blocks, at.drawn["InfoBlock"], strict=True):
            assert (drawn.ground == "caution") is (block.tone == "caution")
    (taken,), (left,) = (walked[name].drawn["TakeCard"] for name in ("take-card", "take-card-left"))
    assert (taken.ground, left.ground) == ("brand", "caution")


def test_the_stage_that_lasts_is_told_from_those_to_come(walked: Walks) -> None:
    for at in walked.values():
        if at.visit.screen is Screen.WORKING and at.shown.working.stage >= 0:
            inks = [at.texts[words] for words in ("The card signs", "Kept safe in this terminal", "Sent")]
            begun = at.shown.working.stage + 1
            assert inks == ["ink"] * begun + ["softInk"] * (3 - begun)
            # A full circle for each that has happened, one with a dot for the one that lasts.
            circles = ("brand",) * (begun - 1) + ("surface", "brand") + ("surface",) * (3 - begun)
            (screen,) = at.drawn["Working"]
            assert circles in {screen.fills[start : start + 4] for start in range(len(screen.fills))}


def test_points_are_counted_from_one(walked: Walks) -> None:
    for at in walked.values():
        for points in at.drawn["BulletPoints"]:
            counted = [words for words in points.words if words.isdigit()]
            assert counted == [str(number) for number in range(1, len(at.shown.applicants.points) + 1)]


def test_year_month_and_day_stand_each_at_its_own_box(walked: Walks) -> None:
    found = 0
    for at in walked.values():
        for boxes in at.drawn["DateBoxes"]:
            found += 1
            assert boxes.words[1::2] == ("Year", "Month", "Day")
            assert tuple(part.rstrip("_") for part in boxes.words[::2]) == at.shown.entry.parts
    assert found


def test_the_box_that_is_typed_into_has_the_bold_frame(walked: Walks) -> None:
    """The idle warning has the focus, and a button of it."""
    seen = set()
    for name, at in walked.items():
        if not at.interrupted:
            for asked, colour, bold in at.boxes:
                assert (colour, bold) == (("brand", True) if asked else ("edge", False)), name
                seen.add(asked)
    assert True in seen


ELSEWHERE: Final = {
    "EntryScreen", "FieldBox", "FocusRing", "FocusWalk", "PageBreaks", "Pictograms", "ReviewRow", "Ruby",
    "ScreenFrame", "DisplaySign", "DisplaySettings", "StaffLine", "StaffTile",
}  # fmt: skip
"""Controls that paint nothing by themselves or have another name in use; those of panels, of staff and of Japanese."""


def test_each_control_is_seen_at_some_moment(walked: Walks, panel: str) -> None:
    """What is hidden by mistake is missed by nobody who does not know of it."""
    seen = {kind for at in walked.values() for kind in at.kinds}
    controls = {file.stem for file in (QML / "Kiosk" / "controls").glob("*.qml")}
    assert controls - seen - ELSEWHERE == set(), panel


def test_each_code_for_a_phone_is_drawn_whole(walked: Walks) -> None:
    for at in walked.values():
        one = {Screen.CLOSED: at.shown.closed, Screen.RESULT: at.shown.result, Screen.NOTICE: at.shown.notice}
        shown = [one[at.visit.screen]] if at.visit.screen in one else at.shown.information.blocks
        assert at.codes == [(each.code.path, each.code.size) for each in shown if each.code.size]


PICTURES: Final = {
    "topic:items": "points", "topic:get_card": "card", "topic:places": "spot", "topic:help": "telephone",
    "topic:safety": "shield", "action:language": "globe",
}  # fmt: skip
"""What is drawn on each button that has a drawing; the topics have one where there is room."""


def test_each_drawing_stands_beside_the_words_it_is_for(walked: Walks, panel: str) -> None:
    found = Findings()
    for name, at in walked.items():
        for control, here in at.controls.items():
            drawn = tuple(filter(None, here.pictures))
            wanted = (PICTURES[control],) if control in PICTURES else ()
            if drawn != wanted and not (panel == "small" and control.startswith("topic:") and not drawn):
                found.add(name, [f"{control} has the drawings {drawn}"])
        for block, part in zip(at.shown.information.blocks, at.drawn["InfoBlock"], strict=True):
            wanted = () if block.picture in ("", "photo", "number_letter") else (block.picture,)
            if wanted and part.pictures[:1] != wanted:
                found.add(name, [f"beside {block.heading!r} is the drawing {part.pictures}"])
        messages = {Screen.CLOSED: at.shown.closed, Screen.NOTICE: at.shown.notice}
        if at.visit.screen in messages:
            picture = messages[at.visit.screen].picture
            beside = {drawn for part in at.drawn["SideQrCode"] for drawn in part.pictures}
            found.add(name, [f"the message has the drawings {beside}, not {picture}"] * bool(beside - {picture}))
    found.check()


LAID: Final = (Screen.WORKING, Screen.PIN, Screen.TAKE_CARD)
"""Screens on which a card lies on the reader."""


def test_the_reader_is_drawn_as_it_is_and_with_the_card_where_it_lies(walked: Walks) -> None:
    found = Findings()
    for name, at in walked.items():
        lies = at.visit.screen in LAID
        for contact, present in at.readers:
            if (contact, present) != (at.shown.frame.contact, lies):
                found.add(name, [f"the reader is drawn with {contact=} and {present=}"])
        if set(at.places) - {at.shown.frame.reader_place}:
            found.add(name, [f"the reader is drawn at {at.places}"])
    found.check()
    assert sum(bool(at.readers) for at in walked.values()) > len(LAID)
