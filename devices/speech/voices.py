"""The voice of each language on this machine."""

from pathlib import Path
from typing import Final

from devices.speech.espeak import Espeak
from devices.speech.open_jtalk import OpenJTalk
from devices.speech.recordings import Recordings
from devices.speech.voice import Voice

RECORDED: Final = ("th",)
"""Languages that no voice of this program speaks. An operator may have their texts recorded (docs/recordings.md)."""


class Voices:
    """`recordings`: where the operator's recordings are, a folder for each language; None: there are none."""

    def __init__(self, recordings: Path | None = None) -> None:
        own = [] if recordings is None else [Recordings(recordings / language, language) for language in RECORDED]
        self._voices: tuple[Voice, ...] = (OpenJTalk(), Espeak(), *own)

    def of(self, language: str) -> Voice | None:
        """The voice for `language` ("ja-easy" is Japanese); None if there is none on this machine."""
        return next((voice for voice in self._voices if _spoken(language) in voice.languages), None)

    def warm(self, language: str | None = None) -> None:
        """Load the voice of `language`, or every voice if it is None, before it is needed."""
        for voice in self._voices:
            if language is None or _spoken(language) in voice.languages:
                voice.warm()

    def missing(self, language: str) -> str:
        """What is missing to speak `language`: a package, what is wrong with the recordings, or "a voice" where there
        is none for it; "" if nothing is."""
        voice = self.of(language)
        return "a voice" if voice is None else voice.fault(_spoken(language))


def _spoken(language: str) -> str:
    return language.partition("-")[0]
