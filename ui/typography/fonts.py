"""The font families of each language (Debian's fonts-noto-cjk and fonts-noto-core), and a check that they exist."""

import subprocess
from collections.abc import Collection
from typing import Final

_JAPANESE: Final = ("Noto Sans CJK JP", "Noto Sans")

FAMILIES: Final = {
    # A character may have different shapes in Chinese, Japanese and Korean, among which Qt would choose by LANG. So the
    # families are given in order. Lists of Latin scripts end with a Japanese family for the Japanese terms.
    "ja": _JAPANESE,
    "ja-easy": _JAPANESE,
    "en": ("Noto Sans", "Noto Sans CJK JP"),
    "zh": ("Noto Sans CJK SC", "Noto Sans"),
    "ko": ("Noto Sans CJK KR", "Noto Sans"),
    "es": ("Noto Sans", "Noto Sans CJK JP"),
    "pt": ("Noto Sans", "Noto Sans CJK JP"),
    "th": ("Noto Sans Thai", "Noto Sans", "Noto Sans CJK JP"),
    "ne": ("Noto Sans Devanagari", "Noto Sans", "Noto Sans CJK JP"),
    "id": ("Noto Sans", "Noto Sans CJK JP"),
    "vi": ("Noto Sans", "Noto Sans CJK JP"),
}

"""Language -> its families, in the order in which Qt tries them."""

ASK: Final = ("fc-list", ":", "family")
"""The command that lists the families that fontconfig has now. Qt uses those it had when the program started."""
ANSWER_SECONDS: Final = 10.0
"""The longest time of that command."""


def missing(installed: Collection[str]) -> tuple[str, ...]:
    """The first families of all languages without those that are installed, sorted."""
    return tuple(sorted({families[0] for families in FAMILIES.values()} - set(installed)))


def refusal(families: Collection[str]) -> str:
    """The message for a terminal without these families, with its remedy."""
    return f"missing fonts: {', '.join(families)}; sudo apt-get install --reinstall -y fonts-noto-cjk fonts-noto-core"


def families_in(answer: bytes) -> frozenset[str]:
    """The families in the output of `ASK`: each line has the families of one font, separated by commas."""
    text = answer.decode("utf-8", "replace").replace("\n", ",")
    return frozenset(name.strip() for name in text.split(","))


def missing_now(command: tuple[str, ...] = ASK) -> tuple[str, ...]:
    """The families that are missing now; () if fontconfig does not answer."""
    try:
        done = subprocess.run(command, capture_output=True, check=True, timeout=ANSWER_SECONDS)  # noqa: S603 - ours
    except (OSError, subprocess.SubprocessError):
        return ()
    return missing(families_in(done.stdout))
