"""Speech of the screens on which something is typed: a field of the service, the search, the PIN."""

from string import ascii_lowercase, ascii_uppercase, digits
from typing import Final

from kiosk.station.profile import GuidanceKeys
from kiosk.visit import rules
from kiosk.visit.events import Erased, Event, Next, PinConfirmed, Quit, Typed
from kiosk.visit.model import Screen
from kiosk.visit.try_limits import PIN_DIGITS
from ui.speech.frame_words import framed, still_missing
from ui.speech.moment import Moment
from ui.speech.read_aloud.spoken_form import character
from ui.speech.utterance import Manner, Panel, Utterance, choice, content, state
from ui.views import entry as entry_view
from ui.views.entry import EntryScreen
from ui.views.fields import field_name, lacking
from ui.views.services import search as search_view

SIGNS: Final = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~"
"""The characters of an ASCII field besides letters, digits and the space."""


def field(at: Moment) -> tuple[Utterance, ...]:
    """One field (S14-S16), also where the screen shows several: a listener types them one after the other.

    The value, and what is doubtful about it, are private. An error in a value that is long enough is said with the
    field's name (EN 301 549, 5.1.3.15).
    """
    translate = at.translate
    facts = entry_view.entry(at.visit, at.offer, translate)
    told = [_value(facts)]
    if facts.problem:
        wrong = facts.length == facts.maximum
        told.append(state(f"! {facts.title}: {facts.problem}" if wrong else facts.problem))
    if facts.doubt:
        told.append(state(f"! {facts.doubt}", private=True))
    told += [content(words) for words in facts.hint.split("\n") if words]
    empty = facts.length == 0
    if facts.date and facts.where not in facts.hint:
        told.append(content(facts.where))
    choices = [
        *_grid(at, characters(facts.keyboard)),
        *_erasing(at, empty=empty, does=(Erased(),), does_all=(Erased(everything=True),)),
    ]
    if facts.date and empty:
        choices.append(choice("era:ask", translate("EraYear", "Japanese year"), opens=Panel.ERA))
    if facts.optional and not empty:
        choices.append(choice("action:skip", translate("EntryScreen", "Skip"), Erased(everything=True), Next()))
    skips = facts.optional and empty
    return framed(
        at,
        facts.title,
        told,
        official=facts.term,
        choices=choices,
        primary=translate("EntryScreen", "Skip") if skips else translate("EntryScreen", "Next"),
        missing=_missing(at, facts),
    )


def _missing(at: Moment, facts: EntryScreen) -> list[Utterance]:
    """What this field lacks; at the phone number, which comes last, also the fields before it that are not complete."""
    visit, offer, translate = at.visit, at.offer, at.translate
    if (asked := rules.asked_field(visit, offer)) is not None:
        return [state(lacking(asked, visit.inputs[visit.at_field], offer.moment, translate))]
    service = rules.chosen_service(visit, offer)
    fields = service.fields if service is not None else ()
    others = [
        still_missing(at, field_name(visit, offer, number, translate))
        for number, (each, value) in enumerate(zip(fields, visit.inputs, strict=False))
        if not each.complete(value, offer.moment)
    ]
    return [state(facts.problem), *others] if facts.problem else others


def _value(facts: EntryScreen) -> Utterance:
    """The content of the field, private. Of a secret that is not revealed, only its length is said."""
    hidden = facts.secret and not facts.revealed
    return content(facts.value, private=True, manner=Manner.MASKED if hidden else Manner.SPELLED)


def _erasing(
    at: Moment, *, empty: bool, does: tuple[Event, ...], does_all: tuple[Event, ...]
) -> tuple[Utterance, Utterance]:
    translate = at.translate
    return (
        choice("key:backspace", translate("Keypad", "Delete"), *does, enabled=not empty),
        choice("key:clear", translate("Keypad", "Clear all"), *does_all, enabled=not empty),
    )


def _grid(at: Moment, keys: str) -> list[Utterance]:
    """One choice for each character on a terminal with two switches, which has no keys to type with; else none.

    A digit of the PIN posts no event, because events may be logged: `ui.speech.session` presses it.
    """
    if at.profile.guidance_keys is not GuidanceKeys.SWITCHES:
        return []
    is_pin = at.visit.screen is Screen.PIN
    return [choice(f"key:{each}", character(each, at.language), *(() if is_pin else (Typed(each),))) for each in keys]


def search(at: Moment) -> tuple[Utterance, ...]:
    """The search (S12): the text typed, the names found and, in some languages, the characters that may follow.

    Nothing of it is private.
    """
    translate = at.translate
    facts = search_view(at.visit, at.offer)
    told = [content(facts.query, manner=Manner.SPELLED)]
    nothing = state(translate("Search", "Nothing found"))
    if facts.found == 0:
        told.append(nothing)
    if facts.names:
        told.append(content(facts.names))
    following = [choice(f"key:{each}", each, Typed(each)) for each in facts.following]
    empty = not facts.query
    return framed(
        at,
        translate("Search", "What is the service called?"),
        told,
        choices=(
            *following,
            *_grid(at, "" if following else digits + ascii_lowercase),
            *_erasing(at, empty=empty, does=(Erased(),), does_all=(Erased(everything=True),)),
        ),
        primary=translate("Search", "Show services: %1").replace("%1", str(facts.found)),
        missing=(nothing,),
    )


def pin(at: Moment) -> tuple[Utterance, ...]:
    """The PIN (S06): the number of digits, never a digit. The tries left are private."""
    translate = at.translate
    facts = entry_view.pin(at.visit, translate)
    told: list[Utterance] = []
    if facts.at_reader:
        told.append(content(facts.at_reader))
        if facts.not_entered:
            told.append(content(facts.not_entered))
    else:
        told.append(state(translate("Pin", "Digits entered: %1").replace("%1", str(facts.length))))
    if facts.tries_left >= 0:
        told.append(state(facts.tries, private=True))
        if facts.wrong:
            told.append(content(translate("Pin", "The PIN was not right.")))
        told.append(content(translate("Pin", "At 0 it is locked.")))
    told += [
        content(translate("Pin", "Never tell it to anyone, not even staff.")),
        content(translate("Pin", "Cover the keys.")),
        content(translate("Pin", "4 digits, which you set when you applied for the card or got it.")),
        content(
            translate("Pin", "It is that of the user certificate, not the password of 6 to 16 letters and digits.")
        ),
    ]
    return framed(
        at,
        translate("Pin", "Enter your PIN"),
        told,
        official="暗証番号",
        choices=()
        if facts.at_reader
        else (*_grid(at, digits), *_erasing(at, empty=facts.length == 0, does=(), does_all=())),
        primary=translate("Pin", "Type it on the reader") if facts.at_reader else translate("Pin", "Confirm"),
        does=(PinConfirmed(),),
        missing=(state(translate("Entry", "Digits still missing: {n}").format(n=PIN_DIGITS - facts.length)),),
    )


def last_try(at: Moment) -> tuple[Utterance, ...]:
    """Before the last try (E07b): to stop is the first choice, to try again the second."""
    translate = at.translate
    facts = entry_view.pin(at.visit, translate)
    return framed(
        at,
        translate("LastTry", "Are you sure of your PIN?"),
        (
            state(facts.tries, private=True),
            content(translate("LastTry", "If it is wrong once more, the PIN will be locked.")),
            content(
                translate("LastTry", "Only the counter of the municipality where you are registered can unlock it.")
            ),
            content(translate("LastTry", "If you are not sure, stop here.")),
        ),
        choices=(
            choice("action:stop", translate("LastTry", "Stop here"), Quit()),
            choice("action:try", translate("LastTry", "I am sure: try once more"), Next()),
        ),
    )


def characters(keyboard: str) -> str:
    """The characters of a field with this keyboard ("digits", "upper" or "ascii"), in the order of the choices."""
    match keyboard:
        case "digits":
            return digits
        case "upper":
            return digits + ascii_uppercase
        case _:
            return digits + ascii_lowercase + ascii_uppercase + SIGNS + " "
