"""Open JTalk for Japanese, with the voice "Mei" of the MMDAgent project (CC BY 3.0): pyopenjtalk-plus brings both.

Loading it takes 0.3 s and 80 MB, so it is loaded at the first synthesis.
"""

import contextlib
import importlib.util
import io
from typing import Any, Final

from devices.speech.pcm import NOTHING, RATE, Pcm, levelled
from devices.speech.voice import NORMAL_RATE, VoiceError

PACKAGE: Final = "pyopenjtalk"
"""Import name of the package."""
GAIN: Final = -0.3
"""Decibels that bring the voice to -19 LUFS; measured over some sentences, and checked by a test."""
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

    def synthesize(self, text: str, _language: str, rate: int = NORMAL_RATE, *, spelled: bool = False) -> Pcm:  # noqa: ARG002 - signs are words already
        """See `Voice.synthesize`. Raises `VoiceError`."""
        talk = _loaded()
        try:
            labels = talk.make_label(talk.run_frontend(text, use_sudachi_kanji_yomi=False))
            if not labels:
                return NOTHING
            samples, own_rate = talk.synthesize(labels, speed=rate / NORMAL_RATE)
        except (RuntimeError, ValueError) as error:
            raise VoiceError(f"{PACKAGE}: {type(error).__name__}") from error
        return levelled(_at_rate(samples, own_rate), GAIN)


def kana(text: str) -> str:
    """How the voice reads `text`, in katakana: for tests of readings."""
    read: str = _loaded().g2p(text, kana=True, use_sudachi_kanji_yomi=False)
    return read


def _loaded() -> Any:
    with contextlib.redirect_stdout(io.StringIO()):  # the import prints that an optional part is missing
        try:
            import pyopenjtalk  # noqa: PLC0415 - see above
        except ImportError as error:
            raise VoiceError("pyopenjtalk-plus is not installed") from error
    return pyopenjtalk


def _at_rate(samples: Any, own_rate: int) -> Pcm:
    """Floating-point samples with the range of 16 bits, resampled from `own_rate` to `RATE` behind a low-pass
    filter.
    """
    import numpy as np  # noqa: PLC0415 - comes with the voice

    at = np.arange(_TAPS) - (_TAPS - 1) / 2
    cut = _PASS * RATE / own_rate
    taps = np.sinc(cut * at) * np.hamming(_TAPS)
    smooth = np.convolve(samples, taps / taps.sum(), mode="same")
    moments = np.arange(0, len(smooth) - 1, own_rate / RATE)
    resampled = np.interp(moments, np.arange(len(smooth)), smooth)
    return Pcm(np.clip(resampled, -32_768, 32_767).round().astype("<i2").tobytes())
