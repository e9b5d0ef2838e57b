"""espeak-ng of Debian: a small voice for most languages, in a process of its own for each sentence.

The text goes through standard input: a command line is readable for other users, and the text may be personal.
"""

import shutil
import string
import subprocess
from collections.abc import Iterator
from typing import Final

from devices.speech import pinyin
from devices.speech.pcm import NOTHING, Pcm, levelled, read_wav
from devices.speech.voice import NORMAL_RATE, VoiceError

PROGRAM: Final = "espeak-ng"
"""Name of the command."""
TIMEOUT_SECONDS: Final = 10.0
"""Time-out of one sentence, which normally takes some 20 ms of processor time."""
WORDS_A_MINUTE: Final = 160
"""The normal rate in espeak-ng's unit. Half of it, 80, is espeak-ng's slowest."""
VOICES: Final = {
    "en": "en-us",
    "es": "es-419",
    "pt": "pt-br",
    "ko": "ko",
    "id": "id",
    "vi": "vi",
    "ne": "ne",
    "zh": "cmn-latn-pinyin",
}
"""Language -> voice of espeak-ng."""
NAMED: Final = string.punctuation.replace(",", "")
"""The signs that are named in a spelled value; a comma separates its groups."""
GAIN: Final = {"en": 2.3, "es": 3.2, "pt": 2.9, "ko": 0.9, "id": 1.9, "vi": 0.1, "ne": 1.9, "zh": -0.3}
"""Decibels that bring each voice to -19 LUFS; measured over some sentences, and checked by a test."""


class Espeak:
    """A `Voice` by espeak-ng."""

    languages = frozenset(VOICES)

    def fault(self, language: str) -> str:
        """The missing Debian or Python package for `language`; "" if it can be spoken."""
        if shutil.which(PROGRAM) is None:
            return PROGRAM
        return pinyin.fault() if language == "zh" else ""

    def warm(self) -> None:
        """Load the dictionary for Chinese. The program itself is started anew for each sentence."""
        if not pinyin.fault():
            pinyin.of("中")

    def synthesize(self, text: str, language: str, rate: int = NORMAL_RATE, *, spelled: bool = False) -> Pcm:
        """See `Voice.synthesize`. Raises `VoiceError`."""
        said = pinyin.of(text) if language == "zh" else text
        speed = str(WORDS_A_MINUTE * rate // 100)
        command = [
            PROGRAM,
            "-v",
            VOICES[language],
            "-s",
            speed,
            "--stdin",
            "--stdout",
            *([f"--punct={NAMED}"] if spelled else []),
        ]
        try:
            done = subprocess.run(  # noqa: S603 - a program of the system with arguments of ours
                command,
                input=f"{said}\n".encode(),  # a sign before the end of the input is named only if a line ends there
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                check=True,
                timeout=TIMEOUT_SECONDS,
            )
            sound = read_wav(done.stdout) if done.stdout else NOTHING
        except (OSError, subprocess.SubprocessError, ValueError) as error:
            raise VoiceError(f"{PROGRAM}: {type(error).__name__}") from error
        return levelled(sound, GAIN[language])

    def parts(self, text: str, language: str, rate: int = NORMAL_RATE, *, spelled: bool = False) -> Iterator[Pcm]:
        """The whole text as one piece, because espeak-ng is fast. Raises `VoiceError`."""
        yield self.synthesize(text, language, rate, spelled=spelled)
