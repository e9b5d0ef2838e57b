"""Rules of Nepali. Its voice reads ASCII digits in English, so they are replaced by Devanagari digits."""

import re
from typing import Final

from ui.speech.read_aloud.language_rules import CLOCK, SPAN, Rules, grouping, key_signs, names

_DIGITS = str.maketrans("0123456789", "०१२३४५६७८९")


_READINGS: Final = {
    "au": "एयु",
    "mm": "मिलिमिटर",
    "×": "गुणा",
    "=": "बराबर",
    "/": " वा ",
    "nanaco": "नानाको",
    "Rakuten": "राकुतेन",
    "WAON": "वाओन",
}


def _time(found: re.Match[str]) -> str:
    return f"{int(found[1])} बजेर {int(found[2])} मिनेट" if int(found[2]) else f"{int(found[1])} बजे"


RULES = Rules(
    step="{all} मध्ये {number} चरण: {name}",
    tail="अन्तिम अङ्क {end}",
    dot=" डट ",
    capital="ठूलो {letter}",
    digits="० १ २ ३ ४ ५ ६ ७ ८ ९",
    signs=key_signs("जोड घटाउ तारा धर्को थोप्लो ह्यास तल माथि अल्पविराम"),
    words=(
        names(_READINGS),
        (SPAN, r"\1 देखि \2"),
        (CLOCK, _time),
        grouping(","),
        (re.compile(r"\d"), lambda found: found.group().translate(_DIGITS)),
    ),
)
