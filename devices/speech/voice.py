"""The interface of a voice."""

from collections.abc import Iterator, Set
from typing import Final, Protocol

from devices.speech.pcm import Pcm

NORMAL_RATE: Final = 100
"""The normal speed."""
RATES: Final = (50, 75, 100, 125, 150, 175, 200)
"""Speeds to choose from, in per cent of the normal one; the pitch stays the same."""


class VoiceError(Exception):
    """The text cannot be spoken now."""


class Voice(Protocol):
    """A speech synthesizer."""

    @property
    def languages(self) -> Set[str]:
        """The languages that it speaks; easy Japanese is Japanese."""

    def fault(self, language: str) -> str:
        """What is missing to speak `language`: the name of a package, or a reason; "" if nothing is missing."""

    def warm(self) -> None:
        """Load what takes long, before the first text. Does nothing if a package is missing."""

    def synthesize(self, text: str, language: str, rate: int = NORMAL_RATE, *, spelled: bool = False) -> Pcm:
        """`text` spoken at -19 LUFS, no sample above `CEILING`. `spelled`: punctuation is named too.

        Blocks for some 10 to some 100 ms for a sentence. Raises `VoiceError`.
        """

    def parts(self, text: str, language: str, rate: int = NORMAL_RATE, *, spelled: bool = False) -> Iterator[Pcm]:
        """The sound that `synthesize` returns, in pieces. Each is made when it is asked for, so the first comes soon.

        Raises `VoiceError`.
        """
