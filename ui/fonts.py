"""Which fonts each language is written with: Debian's fonts-noto-cjk and fonts-noto-core."""

from typing import Final

_JAPANESE: Final = ("Noto Sans CJK JP", "Noto Sans")

FAMILIES: Final = {
    # Which of the Chinese, Japanese and Korean shapes of one character is right depends on the language, and Qt's own
    # choice follows LANG: so the families are named, in order. Japanese terms stand beside every translation.
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
