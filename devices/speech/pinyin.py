"""Pinyin for espeak-ng, which reads few Chinese characters itself: syllables with tone numbers, by pypinyin."""

import functools
import importlib.util
import re
from collections.abc import Callable
from typing import Final

_WORDS: Final = {
    "重试": "chóng shì",
    "重设": "chóng shè",
    "窗口": "chuāng kǒu",
    "长时间": "cháng shí jiān",
    "须为": "xū wéi",
    "以上为": "yǐ shàng wéi",
    "时间为": "shí jiān wéi",
    "已为": "yǐ wéi",
    "和面部": "hé miàn bù",
}
"""Words in which pypinyin reads a character with several readings wrongly."""
_SHORTENED: Final = re.compile(r"\b([jqx])iong")
"""espeak-ng 1.52 (Debian 13) takes these three syllables for English; without the i they sound right in 1.51, too."""
_READ = re.compile("[\u3400-\u9fff]+")


def fault() -> str:
    """The missing package; "" if it is installed."""
    return "" if importlib.util.find_spec("pypinyin") else "pypinyin"


def of(text: str) -> str:
    """`text` with every Chinese word replaced by pinyin; the rest is unchanged."""
    read = _loaded()
    syllables = _READ.sub(lambda found: " " + " ".join(read(found.group())) + " ", text)
    return _SHORTENED.sub(r"\1ong", " ".join(syllables.split()))


@functools.cache
def _loaded() -> Callable[[str], list[str]]:
    from pypinyin import Style, lazy_pinyin, load_phrases_dict  # noqa: PLC0415 - its dictionaries are loaded for Chinese only

    load_phrases_dict({word: [[each] for each in syllables.split()] for word, syllables in _WORDS.items()})
    return functools.partial(lazy_pinyin, style=Style.TONE3, neutral_tone_with_five=True, tone_sandhi=True)
