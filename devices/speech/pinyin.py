"""Pinyin for espeak-ng, which reads few Chinese characters itself: syllables with tone numbers, by pypinyin."""

import importlib.util
import re

_READ = re.compile("[\u3400-\u9fff]+")


def fault() -> str:
    """The missing package; "" if it is installed."""
    return "" if importlib.util.find_spec("pypinyin") else "pypinyin"


def of(text: str) -> str:
    """`text` with every Chinese word replaced by pinyin; the rest is unchanged."""
    from pypinyin import Style, lazy_pinyin  # noqa: PLC0415 - a dictionary that only this language needs

    def read(found: re.Match[str]) -> str:
        syllables = lazy_pinyin(found.group(), style=Style.TONE3, neutral_tone_with_five=True, tone_sandhi=True)
        return " " + " ".join(syllables) + " "

    return " ".join(_READ.sub(read, text).split())
