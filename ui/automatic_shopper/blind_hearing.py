"""What `BlindShopper` has heard, and the question that it recognises from it."""

from collections.abc import Callable
from typing import Final

from kiosk.visit.model import Screen
from ui.automatic_shopper.dictionary import Dictionary
from ui.speech.guide_commands import Say
from ui.speech.keys import Key
from ui.speech.utterance import Kind, Utterance
from ui.translation.catalogue import translator

_BY_CHOICE: Final = {
    "action:begin": Screen.ATTRACT,
    "do:": Screen.MENU,
    "applicant:": Screen.APPLICANT,
    "consent:": Screen.CONSENT,
    "answer:": Screen.ITEMS,
    "service:": Screen.SERVICE,
    "preregistration:": Screen.PREREGISTRATION,
    "terms:": Screen.SERVICE_TERMS,
    "action:edit:": Screen.REVIEW,
    "action:try": Screen.LAST_TRY,
}
"""Beginnings of names of choices that only one question has."""
_BY_TITLE: Final = {
    ("Pin", "Enter your PIN"): Screen.PIN,
    ("Status", "Your applications"): Screen.STATUS,
    ("TakeCard", "Please take your card"): Screen.TAKE_CARD,
    ("Card", "Place your card on the reader"): Screen.CARD,
    ("Card", "Insert your card"): Screen.CARD,
    ("Search", "What is the service called?"): Screen.SEARCH,
}


class Ear:
    """Records what is said. Set `GuidanceSwitch.heard` to its method `heard`.

    `noted` is called with ("", what was said) and with (the name of a key, None). `count` counts what was said and
    `titles` the screens that were announced; `last` are the utterances said last, `screen` those of the newest
    announced screen; `language` is that of what was said last.
    """

    def __init__(self, noted: Callable[[str, Say | None], None]) -> None:
        self._noted = noted
        self.count = 0
        self.titles = 0
        self.last: tuple[Utterance, ...] = ()
        self.screen: tuple[Utterance, ...] = ()
        self.language = ""

    def heard(self, said: Say) -> None:
        """Record what is said now. Lines with a title announce a screen."""
        self.count += 1
        self.last = said.lines
        self.language = said.language
        if any(each.kind is Kind.TITLE for each in said.lines):
            self.titles += 1
            self.screen = said.lines
        self._noted("", said)

    def pressed(self, key: Key, *, secret: bool) -> None:
        """Note a key that the shopper presses. The name of a `secret` one is not passed on."""
        self._noted("a digit of the PIN" if secret else key.value, None)

    @property
    def texts(self) -> frozenset[str]:
        """The texts of the screen that was announced last."""
        return frozenset(each.text for each in self.screen)

    @property
    def names(self) -> frozenset[str]:
        """The names of the choices of that screen."""
        return frozenset(each.choice.name for each in self.screen if each.choice)

    @property
    def title(self) -> str:
        """The title of that screen."""
        return next(each.text for each in self.screen if each.kind is Kind.TITLE)

    def recognised(self, dictionary: Dictionary) -> Screen | None:
        """The screen, recognised by the names of its choices and by its texts; None if it is not a known question."""
        for prefix, screen in _BY_CHOICE.items():
            if any(name.startswith(prefix) for name in self.names):
                return screen
        for (context, words), screen in _BY_TITLE.items():
            if self.title == translator(self.language)(context, words):
                return screen
        if "key:backspace" in self.names:
            return Screen.FIELD
        return dictionary.screen(self.texts, self.language)
