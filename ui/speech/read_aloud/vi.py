"""Rules of Vietnamese. Its voice reads 20000 as "two ten thousands and no hundreds", so thousands are put in words."""

import re

from ui.speech.read_aloud.language_rules import CLOCK, SPAN, Rules, key_signs

_THOUSANDS = re.compile(r"\b(\d{1,3})\.(\d)00\b")


def _time(found: re.Match[str]) -> str:
    return f"{int(found[1])} giờ {int(found[2])}" if int(found[2]) else f"{int(found[1])} giờ"


def _thousands(found: re.Match[str]) -> str:
    return f"{found[1]} nghìn" if found[2] == "0" else f"{found[1]} nghìn {found[2]} trăm"


RULES = Rules(
    step="Bước {number} trên {all}: {name}",
    tail="kết thúc bằng {end}",
    dot=" chấm ",
    capital="{letter} hoa",
    signs=key_signs("cộng trừ sao xẹt chấm thăng"),
    words=((SPAN, r"\1 đến \2"), (CLOCK, _time), (_THOUSANDS, _thousands)),
)
