"""The speaking process: `python -m devices.speech.worker [RECORDINGS]`. Commands are lines of JSON on its input.

    {"prepare": "ja"}
    {"say": 7, "pieces": [["Place your card on the reader.", "en", false]], "rate": 100, "decibels": 0}
    {"tone": "typed", "decibels": 0}
    {"stop": true}

"prepare" loads the voice of a language before the first word. Each other command interrupts what is being said; sound
that was made and not yet played is thrown away. Lines on standard output: "begun 7" when the first samples of text 7 go
to the player, "done 7" when it was played to its end. If a voice fails, a tone sounds instead; text in a language
without a voice is left out. The process ends when its input ends. Only this process loads the voices, never the
terminal.
"""

import contextlib
import json
import queue
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from threading import Lock, Thread
from typing import Any, Final

from devices.hardening import harden
from devices.speech.pcm import RATE, Pcm, levelled, silence, without_lead
from devices.speech.phrases import Phrase, phrases
from devices.speech.tones import TONES
from devices.speech.voice import VoiceError
from devices.speech.voices import RECORDED, Voices

PLAYER: Final = ("aplay", "-q", "-t", "raw", "-f", "S16_LE", "-r", str(RATE), "-c", "1", "-")
"""Command that plays raw samples from standard input."""
PAUSE: Final = silence(0.25)
"""Silence between two pieces."""
UNCUT: Final = (*RECORDED, "ja")
"""Languages whose sentences are given to the voice as a whole."""


class Worker:
    """Reads commands on one thread and speaks on another: a command interrupts within a sentence."""

    def __init__(self, voices: Voices) -> None:
        self._voices = voices
        self._waiting: queue.SimpleQueue[dict[str, Any] | None] = queue.SimpleQueue()
        self._lock = Lock()
        self._number = 0
        self._cold = True
        self._player: subprocess.Popen[bytes] | None = None

    def run(self) -> None:
        """Read commands until the input ends."""
        speaking = Thread(target=self._speak, name="speech")
        speaking.start()
        for line in sys.stdin:
            command = json.loads(line)
            if "prepare" not in command:
                self.interrupt()
            if "stop" not in command:
                self._waiting.put(command | {"number": self._number})
        self.interrupt()
        self._waiting.put(None)
        speaking.join()

    def interrupt(self) -> None:
        """Silence at once: the player is killed, so that none of its buffer is played."""
        with self._lock:
            self._number += 1
            if self._player is not None:
                self._player.kill()

    def _speak(self) -> None:
        while (command := self._waiting.get()) is not None:
            if "prepare" in command:
                self._voices.warm(command["prepare"])
                continue
            with contextlib.suppress(OSError):
                self._carry_out(command)

    def _carry_out(self, command: dict[str, Any]) -> None:
        number, decibels = command["number"], float(command["decibels"])
        player = self._started(number)
        if player is None or player.stdin is None:
            return
        try:
            if "tone" in command:
                player.stdin.write(levelled(TONES[command["tone"]](), decibels).samples)
            else:
                self._say(command, player, decibels)
            player.stdin.close()
        finally:
            with contextlib.suppress(OSError):
                player.stdin.close()
            player.wait()
        if "say" in command and number == self._number:
            _tell(f"done {command['say']}")

    def _say(self, command: dict[str, Any], player: subprocess.Popen[bytes], decibels: float) -> None:
        rate, first = int(command["rate"]), True
        for phrase in phrases(command["pieces"], UNCUT):
            for sound in self._sounds(phrase, rate):
                samples = levelled(without_lead(sound) if first else sound, decibels).samples
                if command["number"] != self._number or player.stdin is None:
                    return
                if first and samples:
                    _tell(f"begun {command['say']}")
                    self._warm()
                first = first and not samples
                player.stdin.write(samples)  # waits while the player has enough
                player.stdin.flush()

    def _sounds(self, phrase: Phrase, rate: int) -> Iterator[Pcm]:
        """The sounds of `phrase`, each made when the one before it has been taken by the player."""
        voice = self._voices.of(phrase.language)
        if voice is None:
            return
        try:
            yield from voice.parts(phrase.text, phrase.language, rate, spelled=phrase.spelled)
        except VoiceError:
            yield TONES["edge"]()
        if phrase.ends:
            yield PAUSE

    def _warm(self) -> None:
        """Load the other voices while the first words are spoken, because the person may choose another language."""
        if self._cold:
            self._cold = False
            Thread(target=self._voices.warm, name="warm", daemon=True).start()

    def _started(self, number: int) -> subprocess.Popen[bytes] | None:
        """The player; None if another command has come meanwhile."""
        with self._lock:
            if number != self._number:
                return None
            self._player = subprocess.Popen(  # noqa: S603 - the machine's own player
                PLAYER, stdin=subprocess.PIPE, stderr=subprocess.DEVNULL
            )
            return self._player


def _tell(line: str) -> None:
    """Write a line to the terminal, even while a voice that loads on another thread has replaced `sys.stdout`."""
    print(line, file=sys.__stdout__, flush=True)


if __name__ == "__main__":
    harden()
    Worker(Voices(Path(sys.argv[1]) if sys.argv[1:] else None)).run()
