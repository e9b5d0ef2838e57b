"""Rules of English."""

import re

from ui.speech.read_aloud.language_rules import CLOCK, SPAN, Rules, grouping, key_signs


def _time(found: re.Match[str]) -> str:
    hour, minute = int(found[1]), int(found[2])
    if not minute:
        return f"{hour} o'clock"
    return f"{hour} oh {minute}" if minute < 10 else f"{hour} {minute}"  # noqa: PLR2004 - one digit


RULES = Rules(
    step="Step {number} of {all}: {name}",
    tail="ending in {end}",
    dot=" dot ",
    capital="capital {letter}",
    signs=key_signs("plus minus star slash dot hash"),
    words=((SPAN, r"\1 to \2"), (CLOCK, _time), grouping(",")),
)
