"""The listener's position in the lines of a screen, and the effect of each key. Without Qt, sound and clock."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Final

from devices.speech.voice import NORMAL_RATE, RATES
from kiosk.campaign.model import Offer
from kiosk.station.profile import GuidanceKeys, TerminalProfile
from kiosk.visit.events import Back, Typed
from kiosk.visit.model import Screen, Visit
from kiosk.visit.rules import can_go_back, pin_at_reader
from ui.speech import keys
from ui.speech.automatic_reading import read_out, same_line, screen, stepped, tells
from ui.speech.guide_commands import Command, Curtain, Hush, PinDigit, PinErased, Play, Post, ReadOut, Say, Sound
from ui.speech.keys import Key
from ui.speech.multi_tap import Tap
from ui.speech.read_aloud.spoken_form import character
from ui.speech.spoken_line import line, spelled
from ui.speech.spoken_screen import utterances
from ui.speech.typed_characters import erase, type_character
from ui.speech.utterance import Kind, Panel, Utterance
from ui.translation.catalogue import translator
from ui.views.staff_line import NOBODY_KNOWN, StaffContact

VOLUMES: Final = (-18, -12, -6, 0, 6, 12)
"""Gain of each step, in decibels."""
NORMAL_VOLUME: Final = 3
"""The index in `VOLUMES` with which each person begins."""


@dataclass(frozen=True, slots=True)
class Place:
    """The listener's position. `screen` (`ui.speech.automatic_reading.screen`) identifies the screen, `at` is the
    line.
    """

    screen: tuple[object, ...] = ()
    at: int = 0
    panel: Panel = Panel.NONE
    asked_twice: str = ""
    """The name of a choice with `confirms` that was chosen once."""
    tap: Tap | None = None
    """The last character typed, which the same key may still change."""


class Guide:
    """The guide of one listener. Each call returns the commands to carry out.

    `privately`, `rate` (per cent), `volume` (an index of `VOLUMES`) and `curtain` (the screen is dark) are its
    settings. After `forget` nothing of a visit is kept. `held`, `press` and `tell` raise `RuntimeError` before `show`
    or `begin`.
    """

    def __init__(self, profile: TerminalProfile, contact: StaffContact = NOBODY_KNOWN) -> None:
        self._profile = profile
        self._contact = contact
        self.forget()

    def forget(self) -> None:
        """Forget the visit and reset speed, volume and curtain for the next person."""
        self._visit: Visit | None = None
        self._offer: Offer | None = None
        self._lines: tuple[Utterance, ...] = ()
        self._place = Place()
        self.privately = False
        self.rate = NORMAL_RATE
        self.volume = NORMAL_VOLUME
        self.curtain = False

    # --- events

    def show(self, visit: Visit, offer: Offer) -> tuple[Command, ...]:
        """The visit has changed. A new screen is read out; on the same one, changed states are said."""
        before, lines_before = self._place, self._lines
        self._visit, self._offer = visit, offer
        now = screen(visit)
        if now != before.screen:
            self._place = Place(now)
            self._lines = self._made()
            return (self._say(read_out(self._lines)),)
        self._lines = self._made()
        self._place = replace(before, at=same_line(lines_before, self._lines, before.at))
        new = [
            each for each in self._lines if each.kind is Kind.STATE and each not in lines_before and tells(each, visit)
        ]
        here = self._lines[self._place.at]
        if here.choice is not None and here not in lines_before:
            new.insert(0, here)
        return (self._say(new),) if new else ()

    def begin(self, visit: Visit, offer: Offer, *, privately: bool) -> tuple[Command, ...]:
        """Guidance begins: say the welcome, then read out the screen from its beginning."""
        self._visit, self._offer, self.privately = visit, offer, privately
        self._place = Place(screen(visit))
        self._lines = self._made()
        return (self._say((keys.welcome(translator(visit.language)), *read_out(self._lines))),)

    def read_out(self, asked: tuple[object, ...]) -> tuple[Command, ...]:
        """Read the screen from its title, if it is still `asked`. Another screen was read when it opened."""
        return (self._say(read_out(self._lines)),) if self._place.screen == asked else ()

    def held(self, key: Key) -> tuple[Command, ...]:
        """A key is held down: say what it does, without doing it."""
        visit = self._shown
        words = keys.what_it_does(
            key, translator(visit.language), types=keys.typing(visit), letters=self._keyboard != "digits"
        )
        return (self._say((Utterance(Kind.KEYS, words),)),)

    def press(self, key: Key, now: float) -> tuple[Command, ...]:
        """A key was pressed, at `now` seconds of a monotonic clock. It interrupts what is being said."""
        visit = self._shown
        if key is not Key.RIGHT:
            self._place = replace(self._place, asked_twice="")
        if key not in keys.DIGITS:
            self._place = replace(self._place, tap=None)
        match key:
            case Key.DOWN:
                return self._to(self._place.at + 1)
            case Key.UP:
                return self._to(self._place.at - 1)
            case Key.RIGHT:
                return self._choose()
            case Key.LEFT:
                return self._go_back()
            case Key.HASH:
                return self._to_the_thing_to_do()
            case Key.STAR if keys.typing(visit) and self._place.panel is Panel.NONE:
                return erase(visit, privately=self.privately, say=self._say)
            case Key.STAR:
                return self._to(0)
            case _ if keys.typing(visit) and self._place.panel is Panel.NONE:
                return self._type(key, now)
            case _:
                return self._function(key)

    # --- effects of keys

    def _to(self, at: int) -> tuple[Command, ...]:
        if self._profile.guidance_keys is GuidanceKeys.SWITCHES:
            at %= len(self._lines)  # two switches have no key for the way back
        if not 0 <= at < len(self._lines):
            return (Play(Sound.EDGE), self._say((self._lines[self._place.at],)))
        self._place = replace(self._place, at=at)
        return (self._say((self._lines[at],)),)

    def _to_the_thing_to_do(self) -> tuple[Command, ...]:
        for at, each in enumerate(self._lines):
            if each.choice is not None and each.choice.name in ("action:next", "action:begin", "action:continue"):
                return self._to(at)
        return (Play(Sound.EDGE), Hush())

    def _choose(self) -> tuple[Command, ...]:
        visit, here = self._shown, self._lines[self._place.at]
        chosen = here.choice
        if chosen is None or not chosen.enabled:
            return (Play(Sound.EDGE), self._say((here,)))
        if chosen.confirms and self._place.asked_twice != chosen.name:
            self._place = replace(self._place, asked_twice=chosen.name)
            translate = translator(visit.language)
            return self.tell(translate("Review", "Press once more to apply"))
        if visit.screen is Screen.PIN and chosen.name in ("key:backspace", "key:clear"):
            return (Hush(), Play(Sound.ERASED), PinErased(everything=chosen.name == "key:clear"))
        if visit.screen is Screen.PIN and chosen.name.removeprefix("key:") in keys.DIGITS:
            return (Hush(), Play(Sound.TYPED), PinDigit(int(chosen.name.removeprefix("key:"))))
        posts = tuple(Post(event) for event in chosen.events)
        if chosen.opens is None and chosen.events and isinstance(chosen.events[0], Typed):
            return self._chosen_character(chosen.events[0].character, posts)
        if chosen.opens is None:
            return (Hush(), *posts)
        self._place = Place(screen(visit), panel=chosen.opens)
        self._lines = self._made()
        return (*posts, ReadOut(self._place.screen)) if posts else self.read_out(self._place.screen)

    def _chosen_character(self, typed: str, posts: tuple[Post, ...]) -> tuple[Command, ...]:
        """Say the character that is posted. In the search, read the screen instead, since its lines change with it."""
        visit = self._shown
        if visit.screen is Screen.SEARCH and self._profile.guidance_keys is not GuidanceKeys.SWITCHES:
            self._place = Place(screen(visit))
            return (*posts, ReadOut(self._place.screen))
        if not self._may_say_typed:
            return (Hush(), Play(Sound.TYPED), *posts)
        return (*posts, self._say((Utterance(Kind.STATE, character(typed, visit.language)),)))

    def _go_back(self) -> tuple[Command, ...]:
        visit = self._shown
        if self._place.panel is not Panel.NONE:
            self._place = Place(screen(visit))
            self._lines = self._made()
            return (self._say(read_out(self._lines)),)
        if visit.warning is not None or not can_go_back(visit):
            return (Play(Sound.EDGE), self._say((self._lines[self._place.at],)))
        return (Hush(), Post(Back()))

    def _type(self, key: Key, now: float) -> tuple[Command, ...]:
        visit = self._shown
        if visit.screen is Screen.PIN:
            if pin_at_reader(visit):
                return (Play(Sound.EDGE), self._say((self._lines[0],)))
            return (Hush(), Play(Sound.TYPED), PinDigit(int(key.value)))
        commands, tap = type_character(
            key, self._place.tap, self._keyboard, now, visit.language, aloud=self._may_say_typed, say=self._say
        )
        self._place = replace(self._place, tap=tap)
        return commands

    def _function(self, key: Key) -> tuple[Command, ...]:
        translate = translator(self._shown.language)
        here = self._lines[self._place.at]
        match key:
            case Key.ONE:
                return (self._say((here,)),)
            case Key.TWO:
                return (self._say((spelled(here),)),)
            case Key.THREE:
                return (self._say(self._lines),)
            case Key.FOUR | Key.SIX:
                self.rate = stepped(RATES, self.rate, up=key is Key.SIX)
                return self.tell(translate("Speech", "Speed: {number} percent").format(number=self.rate))
            case Key.SEVEN | Key.NINE:
                self.volume = stepped(tuple(range(len(VOLUMES))), self.volume, up=key is Key.NINE)
                said = translate("Speech", "Volume: {number} of {most}")
                return self.tell(said.format(number=self.volume + 1, most=len(VOLUMES)))
            case Key.FIVE:
                where = [each for each in self._lines if each.kind in (Kind.TITLE, Kind.STATE)]
                return (self._say(where),)
            case Key.EIGHT:
                self.curtain = not self.curtain
                dark = translate("Speech", "The screen is dark.")
                bright = translate("Speech", "The screen is bright again.")
                return (Curtain(self.curtain), *self.tell(dark if self.curtain else bright))
            case _:
                return (self._say(keys.all_keys(self._shown, translate, letters=self._keyboard != "digits")),)

    # --- state

    @property
    def lines(self) -> tuple[Utterance, ...]:
        """All lines of the screen or of the open panel."""
        return self._lines

    @property
    def decibels(self) -> int:
        """The gain of the chosen volume."""
        return VOLUMES[self.volume]

    @property
    def _shown(self) -> Visit:
        if self._visit is None:
            raise RuntimeError("spoken guidance has not begun")
        return self._visit

    @property
    def _offer_shown(self) -> Offer:
        if self._offer is None:
            raise RuntimeError("spoken guidance has not begun")
        return self._offer

    @property
    def _private_visit(self) -> Visit:
        """The visit as it is said: a private listener may hear inputs that are masked on the screen."""
        return replace(self._shown, revealed=True) if self.privately else self._shown

    @property
    def _keyboard(self) -> str:
        return keys.keyboard(self._shown, self._offer_shown)

    @property
    def _may_say_typed(self) -> bool:
        return self.privately or self._shown.screen is Screen.SEARCH

    def _made(self) -> tuple[Utterance, ...]:
        return utterances(self._private_visit, self._offer_shown, self._profile, self._contact, self._place.panel)

    def tell(self, words: str) -> tuple[Command, ...]:
        """Say a text about keys or pages, which is no line of the screen."""
        return (self._say((Utterance(Kind.KEYS, words),)),)

    def _say(self, said: Iterable[Utterance]) -> Say:
        language = self._shown.language
        translate = translator(language)
        told = (piece for each in said for piece in line(each, translate, privately=self.privately))
        return Say(tuple(told), language)
