"""`kiosk practice --listen`: a whole visit by spoken guidance, as heard by a blind person.

The blind automatic shopper (`ui.automatic_shopper.blind_shopper`) operates the real screens by the keys of spoken
guidance, and knows only what is said. The output is a transcript of all that was said and pressed, and one sound file
for each screen with its first announcement.
"""

import time
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any, Final

from PySide6.QtCore import QCoreApplication, QTimer

from devices.speech.pcm import NOTHING, silence
from devices.speech.speaker import Piece
from devices.speech.voice import NORMAL_RATE, VoiceError
from devices.speech.voices import Voices
from kiosk.commands.practice import PracticeCardHandler, PracticeTerminal, surroundings
from kiosk.commands.report import VisitReport, report_of
from kiosk.commands.signals import ended_by_signals
from kiosk.errors import KioskError
from kiosk.station.profile import Headphone
from kiosk.visit.model import ClosedReason
from kiosk.visit.rules import HOME, closed_reason
from ui.automatic_shopper.blind_hearing import Ear
from ui.automatic_shopper.blind_shopper import BlindShopper
from ui.automatic_shopper.dictionary import Dictionary
from ui.automatic_shopper.gestures import Steps, Wait
from ui.automatic_shopper.script import JourneyOutcome, VisitScript
from ui.automatic_shopper.stepping import Stepping
from ui.automatic_shopper.timeouts import ANSWER_TIMEOUT
from ui.automatic_shopper.verdict import Verdict
from ui.speech.guide_commands import Say
from ui.speech.headphone_and_start_key import MakeSpeaker
from ui.speech.read_aloud.spoken_form import spoken_pieces
from ui.speech.utterance import Kind
from ui.window import create_application

TRANSCRIPT: Final = "transcript.txt"
"""Name of the transcript's file."""
PAUSE: Final = silence(0.3)
"""Silence between two pieces in a sound file."""
_PASSING: Final = frozenset(
    {
        ClosedReason.STARTING,
        ClosedReason.NO_CHALLENGE,
        ClosedReason.NO_SERVICE,
        ClosedReason.NO_READER,
        ClosedReason.NO_DRIVER,
        ClosedReason.NO_ANSWER,
    }
)
"""Why a terminal may be closed that opens by itself within seconds."""
_MARKS: Final = {Kind.TITLE: "#", Kind.STATE: "-", Kind.CONTENT: " ", Kind.CHOICE: ">", Kind.KEYS: "?"}
_LEGEND: Final = "# the question   > can be chosen   - how things stand   ? what keys do   [key] was pressed\n"


class Notes:
    """The transcript, line by line; and the first announcement of each screen."""

    def __init__(self) -> None:
        self.lines = [_LEGEND]
        self.screens: list[Say] = []

    def note(self, key: str, said: Say | None) -> None:
        """Add a pressed key and the answer to it."""
        if said is None:
            self.lines.append(f"[{key}]")
            return
        if any(each.kind is Kind.TITLE for each in said.lines):
            self.screens.append(said)
            self.lines.append(f"\n== {len(self.screens):02d}")
        self.lines += [f"  {_MARKS[each.kind]} {each.text.strip()}" for each in said.lines]


class Nobody:
    """A silent `Speaker` that reports every text as heard at once."""

    def __init__(self, done: Callable[[], None]) -> None:
        self._done = done

    def prepare(self, language: str) -> None:
        """Nothing."""

    def say(self, pieces: Sequence[Piece], rate: int, decibels: float) -> None:  # noqa: ARG002 - nothing is spoken
        """Report the text as heard."""
        self._done()

    def tone(self, name: str, decibels: float) -> None:
        """Nothing."""

    def stop(self) -> None:
        """Nothing."""

    def close(self) -> None:
        """Nothing."""


def listen(output: Path, folder: Path, script: VisitScript, overrides: dict[str, Any] | None = None) -> VisitReport:
    """One visit by ear. Raises `KioskError` if it could not begin, or no voice speaks the language."""
    create_application()
    with ended_by_signals(), surroundings(output, overrides) as around:
        voices = Voices(around.settings.recordings_dir)
        terminal = PracticeTerminal(around.settings)
        try:
            terminal.start()
            notes = Notes()
            report = hear(terminal, script, PracticeCardHandler(terminal, around.cards, script.card), notes)
        finally:
            terminal.close()
        identifier = report.application_id
        report = report.with_upstream(around.sandbox.sandbox.record(identifier) if identifier else None)
    _write(folder / TRANSCRIPT, ("\n".join(notes.lines) + "\n").encode())
    if lacking := voices.missing(script.language):
        raise KioskError(f"{folder / TRANSCRIPT} is written, but no sound, since {lacking} is missing; install it")
    for number, said in enumerate(notes.screens, start=1):
        _write(folder / f"{number:02d}.wav", sound(said, voices))
    return report


def hear(
    terminal: PracticeTerminal,
    script: VisitScript,
    cards: PracticeCardHandler,
    notes: Notes,
    make_speaker: MakeSpeaker = Nobody,
) -> VisitReport:
    """Let the blind shopper visit `terminal`; runs the event loop until the visit ends."""
    if terminal.guidance is not None:
        terminal.guidance.close()
    listening = replace(terminal.settings.profile, headphone=Headphone.HANDSET)
    guidance = terminal.window.make_guidance_switch(listening, make_speaker=make_speaker)
    ear = Ear(notes.note)
    guidance.heard = ear.heard
    shopper = BlindShopper(
        terminal.window.window, ear, lambda: guidance.session is not None, script, cards, Dictionary(terminal.campaign)
    )
    ended: list[object] = []
    stepping = Stepping(_when_open(terminal, shopper), time.monotonic)
    stepping.ended.connect(ended.append)
    stepping.ended.connect(lambda _: QTimer.singleShot(0, QCoreApplication.quit))
    began = time.monotonic()
    QTimer.singleShot(0, stepping.start)
    try:
        QCoreApplication.exec()
    finally:
        guidance.close()
        terminal.guidance = None
    verdict = ended[0] if ended else Verdict(JourneyOutcome.FAILED, "the terminal left before the visit ended")
    if not isinstance(verdict, Verdict):
        verdict = Verdict(JourneyOutcome.FAILED, f"on {shopper.screen or 'the first screen'}: {verdict}")
    return report_of(terminal, script, verdict, time.monotonic() - began)


def sound(said: Say, voices: Voices) -> bytes:
    """The announcement as a WAV file. Pieces that no voice speaks are left out."""
    whole = NOTHING
    for line in said.lines:
        for piece in spoken_pieces(line, said.language):
            voice = voices.of(piece.language)
            if voice is None or voice.fault(piece.language):
                continue
            try:
                whole += voice.synthesize(piece.text, piece.language, NORMAL_RATE, spelled=piece.spelled) + PAUSE
            except VoiceError as error:
                raise KioskError(f"a voice failed ({error}); install it again") from error
    return whole.wav()


def _when_open(terminal: PracticeTerminal, shopper: BlindShopper) -> Steps[Verdict]:
    """Wait until a starting terminal opens, which takes some seconds, or stays closed."""

    def decided() -> bool:
        visit, offer = terminal.runner.visit, terminal.runner.offer
        return visit.screen in HOME and closed_reason(visit, offer) not in _PASSING

    yield Wait(decided, "an open terminal", ANSWER_TIMEOUT)
    return (yield from shopper.visit())


def _write(file: Path, content: bytes) -> None:
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(content)
    except OSError as error:
        raise KioskError(f"{file} could not be written ({error.strerror}); choose another --listen") from error
