"""A person's recordings in place of a synthetic voice: a folder of clips, one for each text or part of a text.

A text is spoken by its own clip or, without one, by as few clips as possible, one after the other. Texts are compared
by their letters and digits only, because blanks and punctuation are not heard. The folder: docs/recordings.md.
"""

import contextlib
import hashlib
import importlib.util
import json
import tomllib
import unicodedata
from collections.abc import Iterable, Iterator, Mapping, Set
from dataclasses import dataclass
from functools import cached_property, lru_cache, partial
from pathlib import Path
from typing import Final

from devices.regular_files import read_regular
from devices.speech.pcm import NOTHING, Pcm, read_wav, silence
from devices.speech.voice import NORMAL_RATE, VoiceError

MANIFEST: Final = "manifest.toml"
"""Name of the manifest's file, in the folder of the clips."""
LARGEST_CLIP: Final = 2 << 20
"""Bytes. The longest clip that `kiosk recordings check` allows, of 30 s, has 1.3 MB."""
GAP: Final = silence(0.05)
"""The pause between two clips."""
COMMA: Final = silence(0.25)
"""The pause between two clips with punctuation between their texts."""
_KEPT_CLIPS: Final = 64
"""Clips that are kept in memory. They contain the program's texts and single characters, never a typed value."""


class RecordingsError(Exception):
    """The folder cannot be used. The message says why."""


@dataclass(frozen=True, slots=True)
class Manifest:
    """The content of the manifest. `clips`: name of a clip -> its text."""

    language: str
    licence: str
    clips: Mapping[str, str]


def sounds(text: str) -> str:
    """The letters of `text`, their marks, and its digits, in NFC: the characters that are heard."""
    return "".join(each for each in unicodedata.normalize("NFC", text) if unicodedata.category(each)[0] in "LMN")


def name_of(text: str) -> str:
    """The name of the clip of `text`, without ".wav". Texts with the same `sounds` have the same clip."""
    return hashlib.sha256(sounds(text).encode()).hexdigest()[:16]


def read_manifest(folder: Path) -> Manifest:
    """The manifest of a folder. Raises `RecordingsError` if it is missing or malformed."""
    file = folder / MANIFEST
    try:
        given = tomllib.loads(read_regular(file).decode("utf-8"))
    except OSError as error:
        raise RecordingsError(f"{file}: {error.strerror}") from error
    except (ValueError, RecursionError) as error:
        raise RecordingsError(f"{file}: {error}") from error
    language, licence, clips = given.get("language"), given.get("licence"), given.get("clips")
    if not (isinstance(language, str) and isinstance(licence, str) and isinstance(clips, dict)):
        raise RecordingsError(f"{file}: needs language, licence and [clips]")
    if wrong := [name for name, text in clips.items() if not isinstance(text, str) or name != name_of(text)]:
        raise RecordingsError(f"{file}: {wrong[0]} is not the name of its text; write the manifest anew")
    return Manifest(language, licence, clips)


def written(manifest: Manifest) -> str:
    """The manifest as its file."""
    quoted = partial(json.dumps, ensure_ascii=False)
    lines = [
        "# docs/recordings.md says how this folder is made. Each clip is NAME.wav beside this file.",
        f"language = {quoted(manifest.language)}",
        "# Whose voice it is, and on which terms it may be used and copied.",
        f"licence = {quoted(manifest.licence)}",
        "",
        "[clips]",
        *(f"{quoted(name)} = {quoted(text)}" for name, text in manifest.clips.items()),
    ]
    return "\n".join(lines) + "\n"


def read_clip(file: Path) -> Pcm:
    """The sound of one clip. Raises OSError, or ValueError for another format."""
    return read_wav(read_regular(file, LARGEST_CLIP))


def recorded(folder: Path) -> dict[str, str]:
    """Name -> text of each clip whose file exists. Raises `RecordingsError`."""
    there = {file.stem for file in folder.glob("*.wav")}
    return {name: text for name, text in read_manifest(folder).clips.items() if name in there}


class Recordings:
    """A `Voice` that plays the recordings in `folder`, which are in `language`."""

    def __init__(self, folder: Path, language: str) -> None:
        self._folder = folder
        self._language = language
        self._clip = lru_cache(_KEPT_CLIPS)(self._read)

    @property
    def languages(self) -> Set[str]:
        """The language of the recordings; empty if the folder does not exist."""
        return frozenset({self._language}) if self._folder.is_dir() else frozenset()

    def fault(self, language: str) -> str:
        """The reason why it cannot speak `language`; "" if it can."""
        if importlib.util.find_spec("numpy") is None:
            return "numpy"
        try:
            found = read_manifest(self._folder)
        except RecordingsError as error:
            return str(error)
        return "" if found.language == language else f"{self._folder / MANIFEST}: in {found.language}, not {language}"

    def warm(self) -> None:
        """Read the manifest."""
        with contextlib.suppress(VoiceError):
            _ = self._names

    def synthesize(self, text: str, _language: str, rate: int = NORMAL_RATE, *, spelled: bool = False) -> Pcm:  # noqa: ARG002 - the signs of a spelled text come as words
        """The sound of `text` at `rate` percent of the normal speed. Raises `VoiceError` if a part was not recorded."""
        from devices.speech.stretch import stretched  # noqa: PLC0415 - loads NumPy, which only the speaking process needs

        wanted, stops = _parted(text)
        if not wanted:
            return NOTHING
        parts = joined(wanted, self._names.keys())
        if parts is None:
            raise VoiceError("this text was not recorded")
        whole, at = NOTHING, 0
        for part in parts:
            pause = NOTHING if not at else COMMA if at in stops else GAP
            whole += pause + self._clip(self._names[part])
            at += len(part)
        return stretched(whole, rate)

    def parts(self, text: str, language: str, rate: int = NORMAL_RATE, *, spelled: bool = False) -> Iterator[Pcm]:
        """The whole text as one piece, because its clips are only read. Raises `VoiceError`."""
        yield self.synthesize(text, language, rate, spelled=spelled)

    @cached_property
    def _names(self) -> dict[str, str]:
        """The `sounds` of a text -> the name of its clip, of all clips whose files exist."""
        try:
            return {sounds(text): name for name, text in recorded(self._folder).items()}
        except RecordingsError as error:
            raise VoiceError("the recordings cannot be used") from error

    def _read(self, name: str) -> Pcm:
        try:
            return read_clip(self._folder / f"{name}.wav")
        except (OSError, ValueError) as error:
            raise VoiceError(f"clip {name}: {type(error).__name__}") from error


def joined(wanted: str, parts: Iterable[str]) -> list[str] | None:
    """The fewest of `parts` that make `wanted` when they are joined, in order; None if it cannot be made of them."""
    known = set(parts)
    lengths = sorted({len(part) for part in known if part})
    best: list[list[str] | None] = [[], *(None for _ in wanted)]
    for end in range(1, len(wanted) + 1):
        for length in lengths:
            if length > end:
                break
            before = best[end - length]
            part = wanted[end - length : end]
            if before is not None and part in known:
                here = best[end]
                if here is None or len(before) + 1 < len(here):
                    best[end] = [*before, part]
    return best[-1]


def _parted(text: str) -> tuple[str, frozenset[int]]:
    """The `sounds` of `text`, and the positions in them before which punctuation stood."""
    heard, stops = "", set()
    for each in unicodedata.normalize("NFC", text):
        if unicodedata.category(each)[0] in "LMN":
            heard += each
        elif not each.isspace():
            stops.add(len(heard))
    return heard, frozenset(stops)
