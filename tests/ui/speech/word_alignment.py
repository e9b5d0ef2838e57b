"""Whether a sound contains the words of an English sentence: all of them, in order, whole, and nothing else.

pocketsphinx, a recogniser that has nothing in common with the voices, lays the words over the sound ("forced
alignment"). It does so for any sound. Whether the words are really there shows in how well the sound of each word fits,
in how long it lasts, and in whether the first and the last word stand at the ends of the sound. If nothing is wrong so
far, the recogniser decides by itself which words are said twice and, of a spelled value, which characters are missing.

Not noticed in a sentence are a word of one or two phonemes that is said twice in a row ("the the"), and some missing
short words.
"""

import math
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

import numpy as np
from pocketsphinx import Decoder, get_model_path

from devices.speech.pcm import RATE, Pcm

LEAST_FIT: Final = -11.0
"""Logarithm of the likelihood of a word's sound per frame, against the sound that fits best. Good words: -10.0."""
LEAST_FIT_BETWEEN: Final = -8.0
"""The same for the silence around and between words, which a word that should not be there does not fit. Good: -6.7."""
SHORTEST: Final = 3.5
"""Frames for each phoneme of a word; good: 4.0."""
SHORTEST_SPELLED: Final = 5.5
"""The same for the name of a character; good: 6.0."""
SHORTEST_LAST: Final = 7.0
"""The same for the last word of all, which is spoken more slowly; good: 8.5."""
PACE: Final = (6.5, 13.5)
"""Frames for each phoneme of all words together; good: 7.5 to 11.8, spelled values being the slowest."""
ENDS_WITHIN: Final = 7
"""Frames between an end of the sound and the word there; good: 5."""

_SAMPLE_RATE: Final = 16_000
"""Samples a second that the recogniser expects."""
_FRAME: Final = _SAMPLE_RATE // 100
_AROUND: Final = 50
"""Frames of near silence before and after the sound, from which the recogniser learns what silence is."""
_NOISE: Final = 5.0
"""Standard deviation of the noise that is added to all samples, because digital silence has no logarithm."""
_AUDIBLE: Final = 300
"""A sample above this belongs to a word."""
_OTHERWISE: Final = 1e-3
"""Probability with which a word is repeated or left out, before its sound is compared."""
_REPEATABLE: Final = 3
"""The fewest phonemes of a word in a sentence that may be repeated: a shorter one that is drawn out sounds repeated."""
_BEAM: Final = 1e-64
"""A path is given up when it is less likely than the best one by this factor: small, so that the right one stays."""


@dataclass(frozen=True, slots=True)
class _Part:
    """A word, or what lies between words, in frames from the beginning of the sound."""

    word: str
    begin: int
    end: int
    fit: float
    phonemes: int

    @property
    def is_word(self) -> bool:
        return self.word[:1].isalpha()

    @property
    def length(self) -> float:
        return (self.end - self.begin) / self.phonemes


class WordAlignment:
    """Knows the words of pocketsphinx's own dictionary, and `own`: word -> phonemes, separated by blanks."""

    def __init__(self, own: Mapping[str, str]) -> None:
        self._dictionary = dict(_packaged()) | {word: phonemes.split() for word, phonemes in own.items()}
        self._decoder = Decoder(
            hmm=get_model_path("en-us/en-us"),
            lm=None,
            dict="/dev/null",  # words are added when they are needed
            bestpath=False,
            compallsen=True,
            cmn="batch",
            beam=_BEAM,
            wbeam=_BEAM,
            pbeam=_BEAM,
            loglevel="FATAL",
        )

    def findings(self, sound: Pcm, words: str, *, spelled: bool = False) -> list[str]:
        """What is wrong with `sound` as that of `words` (small letters, separated by blanks); [] if nothing is.

        `spelled`: the words are the names of characters.
        """
        samples = np.frombuffer(sound.samples, dtype="<i2").astype(float)
        audible = np.flatnonzero(np.abs(samples) > _AUDIBLE)
        if not len(audible):
            return ["silence"]
        begin, end = (int(audible[at]) * 100 // RATE for at in (0, -1))
        parts = self._aligned(samples, words)
        aligned = [part for part in parts if part.is_word]
        if [part.word for part in aligned] != words.split():
            return ["the words cannot be laid over the sound"]
        found = [f"{part.word}: fits {part.fit:.1f}" for part in aligned if part.fit < LEAST_FIT]
        found += [
            f"before frame {part.end} something else is said: {part.fit:.1f}"
            for part in parts
            if not part.is_word and part.fit < LEAST_FIT_BETWEEN
        ]
        shortest = SHORTEST_SPELLED if spelled else SHORTEST
        found += [f"{part.word}: too short, {part.length:.1f}" for part in aligned if part.length < shortest]
        if aligned[-1].length < SHORTEST_LAST:
            found.append(f"{aligned[-1].word}: too short for a last word, {aligned[-1].length:.1f}")
        pace = sum(part.end - part.begin for part in aligned) / sum(part.phonemes for part in aligned)
        if not PACE[0] <= pace <= PACE[1]:
            found.append(f"pace: {pace:.1f}")
        if abs(aligned[0].begin - begin) > ENDS_WITHIN:
            found.append(f"the first word begins in frame {aligned[0].begin}, the sound in {begin}")
        if abs(aligned[-1].end - end) > ENDS_WITHIN:
            found.append(f"the last word ends in frame {aligned[-1].end}, the sound in {end}")
        if len(samples) - 1 - audible[-1] < RATE // 200:
            found.append("it ends within a sound")
        if not found and (heard := self._chosen(samples, words, spelled=spelled)) != words:
            found.append(f"sounds like {heard}")
        return found

    def _aligned(self, samples: Any, words: str) -> Sequence[_Part]:
        """The words, each of them once, where they fit best."""
        for word in set(words.split()):
            self._add(word)
        self._decoder.set_align_text(words)
        return self._decoded(samples)

    def _chosen(self, samples: Any, words: str, *, spelled: bool) -> str:
        """The words, of which the recogniser may repeat some and, if they are spelled, leave out others; after
        `_aligned`.
        """
        steps: list[tuple[int, int, float] | tuple[int, int, float, str]] = []
        for at, word in enumerate(words.split()):
            steps.append((at, at + 1, 1.0, word))
            if spelled:
                steps.append((at, at + 1, _OTHERWISE))
            if spelled or len(self._dictionary[word]) >= _REPEATABLE:
                steps.append((at + 1, at + 1, _OTHERWISE, word))
        name = f"as {words}"
        self._decoder.add_fsg(name, self._decoder.create_fsg(name, 0, len(words.split()), steps))
        self._decoder.activate_search(name)
        return " ".join(part.word for part in self._decoded(samples) if part.is_word)

    def _decoded(self, samples: Any) -> Sequence[_Part]:
        self._decoder.start_utt()
        self._decoder.process_raw(_heard(samples), full_utt=True)
        self._decoder.end_utt()
        return [self._part(each) for each in self._decoder.seg() or ()]

    def _add(self, word: str) -> None:
        """Add the word to the recogniser, with its other pronunciations: "the(2)"."""
        for name in (word, *(f"{word}({number})" for number in range(2, 9))):
            if name in self._dictionary and self._decoder.lookup_word(name) is None:
                self._decoder.add_word(name, " ".join(self._dictionary[name]))

    def _part(self, segment: Any) -> _Part:
        frames = segment.end_frame + 1 - segment.start_frame
        # The recogniser divides logarithms by 1024.
        fit = 1024 * math.log(segment.ascore) / frames if segment.ascore else -math.inf
        return _Part(
            word=segment.word.partition("(")[0],
            begin=segment.start_frame - _AROUND,
            end=segment.end_frame + 1 - _AROUND,
            fit=fit,
            phonemes=len(self._dictionary.get(segment.word, ("SIL",))),
        )


def _packaged() -> Iterator[tuple[str, list[str]]]:
    with Path(get_model_path("en-us/cmudict-en-us.dict")).open(encoding="utf-8") as lines:
        for line in lines:
            word, *phonemes = line.split()
            yield word, phonemes


def _heard(samples: Any) -> bytes:
    """The sound as the recogniser takes it: at its rate, amid near silence."""
    length = round(len(samples) * _SAMPLE_RATE / RATE / 2) * 2
    spectrum = np.fft.rfft(samples)[: length // 2 + 1]
    resampled = np.fft.irfft(spectrum, length) * length / len(samples)
    around = np.zeros(_AROUND * _FRAME)
    whole = np.concatenate([around, resampled, around])
    whole += np.random.default_rng(1).normal(0, _NOISE, len(whole))
    return bytes(np.clip(whole.round(), -32_768, 32_767).astype("<i2").tobytes())
