"""A line as it is said: its text, its state (a tick or a colour on the screen), and what is missing for it."""

from dataclasses import replace

from ui.speech.utterance import Kind, Manner, Utterance
from ui.translation.catalogue import Translate


def line(said: Utterance, translate: Translate, *, privately: bool) -> tuple[Utterance, ...]:
    """`said`, its state and what is missing for it. Unless `privately`, a private line is replaced by the note that it
    is private.
    """
    if said.private and not privately:
        return (Utterance(Kind.STATE, translate("Speech", "This is said only in a headphone.")),)
    if said.manner is Manner.SPELLED and not said.text:
        return (Utterance(Kind.CONTENT, translate("Speech", "Empty.")),)
    beside = _state(said, translate)
    missing = said.choice.missing if said.choice is not None and not said.choice.enabled else ()
    return (said, Utterance(Kind.STATE, beside), *missing) if beside else (said,)


def _state(said: Utterance, translate: Translate) -> str:
    if said.choice is None:
        return ""
    if not said.choice.enabled:
        return translate("Speech", "Not available now.")
    if said.choice.given:
        return translate("Speech", "Chosen.")
    return translate("Speech", "Not chosen.") if said.choice.ticks else ""


def spelled(said: Utterance) -> Utterance:
    """The same line, to be read out letter by letter."""
    return replace(said, manner=Manner.SPELLED)
