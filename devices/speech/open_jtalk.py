"""Open JTalk for Japanese, with the voice "Mei" of the MMDAgent project (CC BY 3.0): pyopenjtalk-plus brings both.

Loading it takes 0.3 s and 80 MB, so it is loaded at the first synthesis.
"""

import contextlib
import importlib.util
import io
import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Any, Final

from devices.speech.pcm import NOTHING, RATE, Pcm, levelled
from devices.speech.voice import NORMAL_RATE, VoiceError

PACKAGE: Final = "pyopenjtalk"
"""Import name of the package."""
GAIN: Final = -1.1
"""Decibels that bring the voice to -19 LUFS; measured over some sentences, and checked by a test."""
_AFTER_PAUSE: Final = 12
"""The fewest phonemes of a part that ends with a pause."""
_BEFORE_STOP: Final = 24
"""The fewest phonemes of a part that ends within a clause, some two seconds. The voice spreads its pitch and its
loudness over what it is given at once, so that shorter parts sound different from the whole.
"""
_PAUSE: Final = "-pau+"
_STOP: Final = re.compile(r"-(?:ky?|t|py?|ch|ts|cl)\+")
"""Consonants that begin with a silence, in which a cut is not heard."""
_FADE: Final = RATE // 200
"""Samples over which a part fades at a cut: 5 ms."""
_TAPS: Final = 63
_PASS: Final = 0.9
"""Cut-off of the low-pass filter before every second sample is dropped, as a share of half of `RATE`."""


class OpenJTalk:
    """A `Voice` by Open JTalk."""

    languages = frozenset({"ja"})

    def fault(self, _language: str) -> str:
        """The missing Python package; "" if it is installed."""
        return "" if importlib.util.find_spec(PACKAGE) else "pyopenjtalk-plus"

    def warm(self) -> None:
        """Load the package, its dictionary and its voice."""
        with contextlib.suppress(VoiceError):
            self.synthesize("あ", "ja")

    def synthesize(self, text: str, _language: str, rate: int = NORMAL_RATE, *, spelled: bool = False) -> Pcm:  # noqa: ARG002 - the signs of a spelled text come as words
        """See `Voice.synthesize`. Raises `VoiceError`."""
        return sum(self.parts(text, _language, rate), NOTHING)

    def parts(self, text: str, _language: str, rate: int = NORMAL_RATE, *, spelled: bool = False) -> Iterator[Pcm]:  # noqa: ARG002 - as above
        """See `Voice.parts`: the reading and the melody are those of the whole text. Raises `VoiceError`."""
        talk = loaded()
        try:
            labels = talk.make_label(talk.run_frontend(text, use_sudachi_kanji_yomi=False))
            ends = [*cut(labels), len(labels)] if labels else []
            for begin, end in pairwise((0, *ends)):
                samples, own_rate = talk.synthesize(labels[begin:end], speed=rate / NORMAL_RATE)
                resampled = _faded(_at_rate(samples, own_rate), begins=begin > 0, ends=end < len(labels))
                yield levelled(Pcm(resampled.round().astype("<i2").tobytes()), GAIN)
        except (RuntimeError, ValueError) as error:
            raise VoiceError(f"{PACKAGE}: {type(error).__name__}") from error


def cut(labels: Sequence[str]) -> list[int]:
    """The indices at which the labels of a sentence (one for each phoneme) are cut: after a pause and, in a long part
    without a pause, before a consonant that begins with a silence.
    """
    cuts: list[int] = []
    for at in range(1, len(labels)):
        since = at - (cuts[-1] if cuts else 0)
        paused = since >= _AFTER_PAUSE and _PAUSE in labels[at - 1]
        if paused or (since >= _BEFORE_STOP <= len(labels) - at and _STOP.search(labels[at])):
            cuts.append(at)
    return cuts


def kana(text: str) -> str:
    """How the voice reads `text`, in katakana: for tests of readings."""
    read: str = loaded().g2p(text, kana=True, use_sudachi_kanji_yomi=False)
    return read


def loaded() -> Any:
    """The package, which is imported at its first use. Raises `VoiceError`."""
    with contextlib.redirect_stdout(io.StringIO()):  # the import prints that an optional part is missing
        try:
            import pyopenjtalk  # noqa: PLC0415 - see above
        except ImportError as error:
            raise VoiceError("pyopenjtalk-plus is not installed") from error
    return pyopenjtalk


def _at_rate(samples: Any, own_rate: int) -> Any:
    """Floating-point samples within the range of 16 bits, resampled from `own_rate` to `RATE` behind a low-pass
    filter.
    """
    import numpy as np  # noqa: PLC0415 - comes with the voice

    at = np.arange(_TAPS) - (_TAPS - 1) / 2
    cut = _PASS * RATE / own_rate
    taps = np.sinc(cut * at) * np.hamming(_TAPS)
    smooth = np.convolve(samples, taps / taps.sum(), mode="same")
    moments = np.arange(0, len(smooth) - 1, own_rate / RATE)
    resampled = np.interp(moments, np.arange(len(smooth)), smooth)
    return np.clip(resampled, -32_768, 32_767)


def _faded(samples: Any, *, begins: bool, ends: bool) -> Any:
    """`samples` with a fade at each end that is a cut, so that nothing clicks."""
    import numpy as np  # noqa: PLC0415 - comes with the voice

    swell = np.linspace(0, 1, min(_FADE, len(samples)))
    if begins:
        samples[: len(swell)] *= swell
    if ends:
        samples[len(samples) - len(swell) :] *= swell[::-1]
    return samples
