"""A session of spoken guidance: passes keys to the guide and carries out its commands."""

from collections.abc import Callable
from dataclasses import replace
from typing import Final, Protocol

from PySide6.QtCore import QTimer

from devices.speech.speaker import Piece, Speaker
from kiosk.campaign.model import Offer
from kiosk.campaign.texts import spoken
from kiosk.station.profile import TerminalProfile
from kiosk.visit.events import Continue, DisplayChosen, Event
from kiosk.visit.model import Visit
from kiosk.visit.rules import HOME
from ui.speech.guide import Guide
from ui.speech.guide_commands import Command, Curtain, Hush, PinDigit, PinErased, Play, Post, ReadOut, Say
from ui.speech.keys import Key
from ui.speech.read_aloud.spoken_form import spoken_pieces
from ui.speech.utterance import Utterance
from ui.views.staff_line import StaffContact

LINGER_MS: Final = 60_000
"""Milliseconds after the last word on the first or the closed screen for which the voice process waits for a key."""
HELD_MS: Final = 800
"""Milliseconds after which a key that is down counts as held, and is explained instead of having its effect."""


class Screens(Protocol):
    """The effects of a session on the screens, as those of touches."""

    def post(self, event: Event) -> None:
        """Post an event of the visit."""

    def press_pin(self, digit: int) -> None:
        """Type a digit of the PIN, 0 to 9, into the `PinBuffer`."""

    def erase_pin(self, *, everything: bool) -> None:
        """Erase the last digit of the PIN, or all."""

    def draw_curtain(self, *, drawn: bool) -> None:
        """Darken the screen, or show it again."""


class Session:
    """One session, from `begin` to `close`. `now` is seconds of a monotonic clock. GUI thread only.

    `heard` is called with everything that is said.
    """

    def __init__(
        self,
        screens: Screens,
        speaker: Speaker,
        profile: TerminalProfile,
        contact: StaffContact,
        now: Callable[[], float],
        heard: Callable[[Say], None] = lambda _said: None,
    ) -> None:
        self._screens = screens
        self._speaker = speaker
        self._now = now
        self._heard = heard
        self._guide = Guide(profile, contact)
        self._visit: Visit | None = None
        self._offer: Offer | None = None
        self._waits = False
        self._down: Key | None = None
        self._hold = QTimer()
        self._hold.setSingleShot(True)
        self._hold.setInterval(HELD_MS)
        self._hold.timeout.connect(self._is_held)
        self._linger = QTimer()
        self._linger.setSingleShot(True)
        self._linger.setInterval(LINGER_MS)
        self._linger.timeout.connect(self._speaker.close)

    @property
    def waits(self) -> bool:
        """Whether the session is paused: nothing is said and no key has an effect until the next `begin`."""
        return self._waits

    @property
    def lines(self) -> tuple[Utterance, ...]:
        """The lines of the screen, see `Guide.lines`."""
        return self._guide.lines

    def prepare(self, visit: Visit) -> None:
        """Load the voice of the visit's language: `begin` will follow, or `close`."""
        self._speaker.prepare(spoken(visit.language))

    def begin(self, visit: Visit, offer: Offer, *, privately: bool) -> None:
        """Begin, or continue after `pause`, with the welcome and this screen. Time-outs become longer (`more_time`).

        `privately`: only the person hears it.
        """
        self._visit, self._offer = visit, offer
        self._waits = False
        self._carry_out(self._guide.begin(visit, offer, privately=privately))
        self._ask_for_time(visit)

    def pause(self) -> None:
        """Be silent until the next `begin`, and end the voice process, so that it keeps no text. The visit goes on."""
        self._waits = True
        self._hold.stop()
        self._linger.stop()
        self._speaker.close()

    def show(self, visit: Visit, offer: Offer) -> None:
        """The visit has changed. When it has ended, everything about it is forgotten and the settings are reset."""
        before, self._visit, self._offer = self._visit, visit, offer
        if self._waits:
            return
        if before is not None and visit.number != before.number:
            self._speaker.close()
        if before is not None and visit.screen in HOME and before.screen not in HOME:
            privately = self._guide.privately
            self._guide.forget()
            self._screens.draw_curtain(drawn=False)
            self._guide.privately = privately
        self._carry_out(self._guide.show(visit, offer))
        self._ask_for_time(visit)

    def turned(self, page: str) -> None:
        """Say the name of the page that the screen shows now."""
        if not self._waits:
            self._carry_out(self._guide.tell(page))

    def brightened(self) -> None:
        """The screen is not dark any more."""
        self._guide.curtain = False

    def key_down(self, key: Key) -> None:
        """A key goes down: stop speaking. It has its effect when it is released, unless it was held."""
        if not self._waits and self._down is None:
            self._down = key
            self._speaker.stop()
            self._hold.start()

    def key_up(self, key: Key) -> None:
        """A key was released. Only the key that went down first counts."""
        if self._down is not key:
            return
        self._down = None
        if self._hold.isActive() and not self._waits:
            self._hold.stop()
            self._carry_out(self._guide.press(key, self._now()))

    def said_all(self) -> None:
        """Everything was said to its end: the person was listening, so the idle time-out begins anew.

        On the first or the closed screen the voice process ends instead, if no key is pressed for `LINGER_MS`; the next
        key starts another one.
        """
        visit = self._visit
        if visit is None or self._waits:
            return
        if visit.screen in HOME:
            self._linger.start()
        elif visit.warning is None:
            self._screens.post(Continue())

    def close(self) -> None:
        """End the session: stop the voice process, forget the visit and show the screen again."""
        self._hold.stop()
        self._linger.stop()
        self._speaker.close()
        self._guide.forget()
        self._screens.draw_curtain(drawn=False)
        self._visit = None

    def _is_held(self) -> None:
        if self._down is not None and not self._waits:
            self._carry_out(self._guide.held(self._down))

    def _ask_for_time(self, visit: Visit) -> None:
        """Ask for longer time-outs, because listening takes longer than reading."""
        if visit.screen not in HOME and not visit.display.more_time:
            self._screens.post(DisplayChosen(replace(visit.display, more_time=True)))

    def _carry_out(self, commands: tuple[Command, ...]) -> None:
        for command in commands:
            match command:
                case Say():
                    self._say(command)
                case ReadOut(screen):
                    self._carry_out(self._guide.read_out(screen))
                case Hush():
                    self._speaker.stop()
                case Play(sound):
                    self._speaker.tone(sound.value, self._guide.decibels)
                case Post(event):
                    self._screens.post(event)
                case PinDigit(digit):
                    self._screens.press_pin(digit)
                case PinErased(everything):
                    self._screens.erase_pin(everything=everything)
                case Curtain(drawn):
                    self._screens.draw_curtain(drawn=drawn)

    def _say(self, said: Say) -> None:
        self._heard(said)
        self._linger.stop()
        pieces: list[Piece] = [
            (piece.text, piece.language, piece.spelled)
            for line in said.lines
            for piece in spoken_pieces(line, said.language)
        ]
        self._speaker.say(pieces, self._guide.rate, self._guide.decibels)
