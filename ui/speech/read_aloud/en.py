"""Rules of English."""

import re
from typing import Final

from ui.speech.read_aloud.language_rules import CLOCK, SPAN, Rules, grouping, key_signs, names

_READINGS: Final = {
    "PIN": "pin",
    "PINs": "pins",
    "au": "eh you",
    "PAY": "Pay",
    "Y!mobile": "Y mobile",
    "cm": "centimetres",
    "mm": "millimetres",
    "×": "by",
    # Japanese words
    "Akebono": "Ahkehbohno",
    "Iruka": "Irooka",
    "Kaede": "Ka-edday",
    "Kamome": "Kahmohmay",
    "Kujira": "Koojeera",
    "Sakura": "Sahkoora",
    "Sumire": "Soomeeray",
    "Tsubame": "Tsoobahmay",
    "Usagi": "Oosahgi",
    "ICOCA": "Ee-koh-kah",
    "nanaco": "Nanahko",
    "Rakuten": "Rahkooten",
    "WAON": "Wah-on",
    "Heisei": "Hay-say",
    "Reiwa": "Ray-wa",
    "Shōwa": "Shohwa",
    "Taishō": "Tie-show",
}


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
    letters={"a": "eh"},
    signs=key_signs("plus minus star slash dot hash down up comma"),
    words=(names(_READINGS), (SPAN, r"\1 to \2"), (CLOCK, _time), grouping(",")),
)
