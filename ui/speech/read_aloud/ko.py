"""Rules of Korean."""

import re

from ui.speech.read_aloud.language_rules import CLOCK, Rules, grouping, key_signs

_SPAN = re.compile(r"(\d{1,2}:\d{2})~(\d{1,2}:\d{2})")


def _time(found: re.Match[str]) -> str:
    return f"{int(found[1])}시 {int(found[2])}분" if int(found[2]) else f"{int(found[1])}시"


RULES = Rules(
    step="{all}단계 중 {number}단계: {name}",
    tail="끝자리 {end}",
    dot=" 점 ",
    capital="대문자 {letter}",
    signs=key_signs("더하기 빼기 별표 빗금 점 우물정"),
    words=((_SPAN, r"\1부터 \2까지"), (CLOCK, _time), grouping(",")),
)
