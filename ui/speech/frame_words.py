"""Speech of the parts that many screens have: title, step of the visit, navigation, aids, warning, help lines."""

from collections.abc import Iterable

from kiosk.visit.events import Back, Continue, Event, LanguageChosen, Next, Quit, StaffCalled
from ui.speech.moment import Moment
from ui.speech.utterance import BETWEEN, Panel, Utterance, choice, content, state, term, title
from ui.views.frame import AUTONYMS
from ui.views.help_lines import HelpRow


def framed(
    at: Moment,
    name: str,
    told: Iterable[Utterance],
    *,
    official: str = "",
    sentence: str = "",
    choices: Iterable[Utterance] = (),
    primary: str = "",
    does: tuple[Event, ...] = (Next(),),
    primary_name: str = "action:next",
    primary_enabled: bool | None = None,
    confirms: bool = False,
    missing: Iterable[Utterance] = (),
) -> tuple[Utterance, ...]:
    """A screen with its bars, in this order: title, sentence, content, choices, primary action, way back, state, aids.

    `name` is the title and `official` the Japanese term for it. `primary` is the text of the primary action ("": none),
    `does` its events and `primary_name` its control; it is enabled as the screen's own, unless `primary_enabled` says
    otherwise. `confirms`: it must be chosen twice. `missing`: what must be done before it is enabled.
    """
    frame, translate = at.frame, at.translate
    found = [title(name), *term(official, at.language)]
    if sentence:
        found.append(content(sentence))
    found += told
    found += choices
    if primary:
        enabled = frame.can_next if primary_enabled is None else primary_enabled
        found.append(choice(primary_name, primary, *does, enabled=enabled, confirms=confirms, missing=tuple(missing)))
    if frame.can_back:
        found.append(choice("action:back", translate("BottomBar", "Back"), Back()))
    if frame.can_quit:
        found.append(choice("action:quit", translate("BottomBar", "Quit"), Quit()))
    return (*found, *where(at), *aids(at))


def still_missing(at: Moment, what: str) -> Utterance:
    """The line that names an answer, a box or a field without which the primary action is disabled."""
    return state(at.translate("Speech", "Still missing: {what}").format(what=what))


def where(at: Moment) -> tuple[Utterance, ...]:
    """The step of the visit, whether this is practice, and the state of the card."""
    frame, translate = at.frame, at.translate
    found = []
    if frame.step:
        found.append(state(f"{frame.step} / {frame.steps}  {frame.step_name}"))
    if frame.practice:
        found.append(state(translate("TopBar", "Practice")))
    if frame.card != "absent" and not frame.slow:
        mute = frame.card == "mute"
        found.append(state(translate("CardSign", "Card: check") if mute else translate("CardSign", "Card OK")))
    return tuple(found)


def aids(at: Moment) -> tuple[Utterance, ...]:
    """The choices for staff (where they can be called), language and display."""
    frame, translate = at.frame, at.translate
    found = []
    if frame.can_call_staff:
        found.append(choice("action:staff", translate("Aids", "Call staff"), StaffCalled()))
    if frame.can_switch_language:
        language = f"{translate('Aids', 'Language')}: {AUTONYMS[at.language]}"
        found.append(choice("action:language", language, opens=Panel.LANGUAGE))
    found.append(choice("action:display", translate("Aids", "Text size and contrast"), opens=Panel.DISPLAY))
    return tuple(found)


def warning(at: Moment) -> tuple[Utterance, ...]:
    """The warning that lies over a screen before the visit is ended (S23)."""
    frame, translate = at.frame, at.translate
    cap = frame.warning == "cap"
    return (
        title(
            translate("IdleWarning", "This visit ends soon")
            if cap
            else translate("IdleWarning", "Are you still there?")
        ),
        content(
            translate(
                "IdleWarning", "A visit has a longest time. Then everything you entered is erased, to protect you."
            )
            if cap
            else translate("IdleWarning", "To protect you, everything you entered will be erased.")
        ),
        content(translate("IdleWarning", "Seconds left: %1").replace("%1", str(frame.warning_seconds))),
        choice("action:continue", translate("IdleWarning", "Continue"), Continue()),
        choice("action:end", translate("IdleWarning", "End now"), Quit()),
    )


def telephone(rows: Iterable[HelpRow]) -> tuple[Utterance, ...]:
    """Each help line: its number, whether it is open now, its note, cost and hours."""
    found = []
    for row in rows:
        found += [content(row.number), content(row.now)]
        if row.note:
            found.append(content(row.note))
        found.append(content(BETWEEN.join((row.cost, *row.hours))))
    return tuple(found)


def languages(at: Moment) -> tuple[Utterance, ...]:
    """One choice for each language: its own name, said by its own voice."""
    return tuple(
        choice(f"language:{each.code}", each.name, LanguageChosen(each.code), language=each.code)
        for each in at.frame.languages
    )
