"""Rules of Korean."""

import re
from typing import Final

from ui.speech.read_aloud.language_rules import CLOCK, Rules, grouping, key_signs, names

_HOURS = re.compile(r"(\d{1,2}:\d{2})~(\d{1,2}:\d{2})")
_RANGE = re.compile(r"(?<=\d)~(?=\d)")
_NATIVE: Final = "한 두 세 네 다섯 여섯 일곱 여덟 아홉 열 열한 열두"
"""The native Korean numbers 1 to 12, as they are read before the words for "hours" and "letters"."""
_LETTERS = re.compile(r"(?<![\d~.,])(\d{1,2})(?=글자)")
_OBJECT = re.compile(r"([가-힣])을\(를\)")
_WAY = re.compile(r"([가-힣])\(으\)로")
_READINGS: Final = {
    "IC": "아이시",
    "au": "에이유",
    "Y!mobile": "와이모바일",
    "ICOCA": "이코카",
    "nanaco": "나나코",
    "Rakuten": "라쿠텐",
    "Suica": "스이카",
    "WAON": "와온",
    "cm": "센티미터",
    "mm": "밀리미터",
    "×": "곱하기",
}


def _native(number: int) -> str:
    return f"{_NATIVE.split()[number - 1]} " if 0 < number <= 12 else str(number)  # noqa: PLR2004 - a clock's face


def _time(found: re.Match[str]) -> str:
    hour = f"{_native(int(found[1]))}시"
    return f"{hour} {int(found[2])}분" if int(found[2]) else hour


def _final(syllable: str) -> int:
    """The number of the final consonant of a syllable; 0: it ends in a vowel, 8: in ㄹ."""
    return (ord(syllable) - ord("가")) % 28


RULES = Rules(
    step="{all}단계 중 {number}단계: {name}",
    tail="끝자리 {end}",
    dot=" 점 ",
    capital="대문자 {letter}",
    signs=key_signs("더하기 빼기 별표 빗금 점 우물정 아래 위 쉼표"),
    words=(
        names(_READINGS),
        (_HOURS, r"\1부터 \2까지"),
        (_RANGE, "에서 "),
        (CLOCK, _time),
        (_LETTERS, lambda found: _native(int(found[1]))),
        (_OBJECT, lambda found: found[1] + ("을" if _final(found[1]) else "를")),
        (_WAY, lambda found: found[1] + ("으로" if _final(found[1]) not in (0, 8) else "로")),
        (re.compile(r" = (\d{4})"), r", \1년"),
        (re.compile(r"(?<=\d)\.(?=\d)"), " 점 "),
        grouping(","),
    ),
)
