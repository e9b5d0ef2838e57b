"""Rules of Indonesian."""

import re

from ui.speech.read_aloud.language_rules import Rules, grouping, key_signs

_CLOCK = re.compile(r"\b(\d{2})\.(\d{2})\b(?!\.?\d)")


def _time(found: re.Match[str]) -> str:
    return f"jam {int(found[1])} lewat {int(found[2])}" if int(found[2]) else f"jam {int(found[1])}"


RULES = Rules(
    step="Langkah {number} dari {all}: {name}",
    tail="berakhiran {end}",
    dot=" titik ",
    capital="{letter} besar",
    signs=key_signs("tambah kurang bintang miring titik pagar"),
    words=((re.compile(r"(\d{2}\.\d{2})–(\d{2}\.\d{2})"), r"\1 sampai \2"), (_CLOCK, _time), grouping(".")),
)
