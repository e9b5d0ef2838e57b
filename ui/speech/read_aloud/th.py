"""Rules of Thai, which has no voice here and is said from recordings.

Numbers, times and spelled values are joined from few recorded words: digits, units, and names of letters and signs.
"""

import re
from string import ascii_lowercase
from typing import Final

from ui.speech.read_aloud.language_rules import CLOCK, SPAN, Rules, grouping

DIGITS: Final = "ศูนย์ หนึ่ง สอง สาม สี่ ห้า หก เจ็ด แปด เก้า"
"""The names of 0 to 9."""
_ONE_AT_THE_END: Final = "เอ็ด"
_TWO_TENS: Final = "ยี่"
_MILLION: Final = 1_000_000
_UNITS: Final = ((100_000, "แสน"), (10_000, "หมื่น"), (1_000, "พัน"), (100, "ร้อย"), (10, "สิบ"))
_LETTERS: Final = "เอ บี ซี ดี อี เอฟ จี เอช ไอ เจ เค แอล เอ็ม เอ็น โอ พี คิว อาร์ เอส ที ยู วี ดับเบิลยู เอ็กซ์ วาย แซด"
LETTERS: Final = dict(zip(ascii_lowercase, _LETTERS.split(), strict=True))
"""Small letter -> its name."""
SIGNS: Final = {
    " ": "เว้นวรรค",
    "!": "อัศเจรีย์",
    '"': "อัญประกาศ",
    "#": "สี่เหลี่ยม",
    "$": "ดอลลาร์",
    "%": "เปอร์เซ็นต์",
    "&": "และ",
    "'": "อะพอสทรอฟี",
    "(": "วงเล็บเปิด",
    ")": "วงเล็บปิด",
    "*": "ดอกจัน",
    "+": "บวก",
    ",": "จุลภาค",
    "-": "ขีดกลาง",
    ".": "จุด",
    "/": "ทับ",
    ":": "ทวิภาค",
    ";": "อัฒภาค",
    "<": "น้อยกว่า",
    "=": "เท่ากับ",
    ">": "มากกว่า",
    "?": "ปรัศนี",
    "@": "แอต",
    "[": "วงเล็บเหลี่ยมเปิด",
    "\\": "แบ็กสแลช",
    "]": "วงเล็บเหลี่ยมปิด",
    "^": "แคเรต",
    "_": "ขีดล่าง",
    "`": "เกรฟ",
    "{": "วงเล็บปีกกาเปิด",
    "|": "ขีดตั้ง",
    "}": "วงเล็บปีกกาปิด",
    "~": "ตัวหนอน",
    "▼": "ลง",
    "▲": "ขึ้น",
}
"""Sign -> its name."""


def number(value: int) -> str:
    """A number of at least 0 in words: 20000 is สองหมื่น, 21 is ยี่สิบเอ็ด, 0 is ศูนย์."""
    digits = DIGITS.split()
    if value >= _MILLION:
        high, low = divmod(value, _MILLION)
        return number(high) + "ล้าน" + (number(low) if low else "")
    said, rest = "", value
    for unit, name in _UNITS:
        count, rest = divmod(rest, unit)
        if count:
            said += _tens(count, digits) + name if unit == 10 else digits[count] + name  # noqa: PLR2004
    if rest == 1 and said:
        return said + _ONE_AT_THE_END
    return said + (digits[rest] if rest or not said else "")


def _tens(count: int, digits: list[str]) -> str:
    return {1: "", 2: _TWO_TENS}.get(count, digits[count])


def _time(found: re.Match[str]) -> str:
    return f"{int(found[1])} นาฬิกา {int(found[2])} นาที" if int(found[2]) else f"{int(found[1])} นาฬิกา"


RULES = Rules(
    step="ขั้นที่ {number} จาก {all}: {name}",
    tail="ลงท้ายด้วย {end}",
    dot=" จุด ",
    capital="{letter} ตัวใหญ่",
    digits=DIGITS,
    letters=LETTERS,
    signs=SIGNS,
    words=(
        (re.compile(re.escape("ค.ศ.")), "คริสต์ศักราช"),
        (SPAN, r"\1 ถึง \2"),
        (re.compile(r"(\d{1,2}:\d{2})\s*น\."), r"\1"),
        (CLOCK, _time),
        (re.compile(" = "), " เท่ากับ "),
        (re.compile(r"(?<!\w)[A-Za-z](?!\w)"), lambda found: LETTERS[found.group().lower()]),
        grouping(","),
        (re.compile(r"\d+"), lambda found: number(int(found.group()))),
    ),
    parts=(
        *DIGITS.split(),
        _ONE_AT_THE_END,
        _TWO_TENS,
        *(name for _, name in _UNITS),
        "ล้าน",
        *LETTERS.values(),
        *SIGNS.values(),
        "นาฬิกา",
        "นาที",
        "ถึง",
        "เท่ากับ",
    ),
)
