"""Rules of Chinese. Its voice takes pinyin, so numbers become characters: years by digits, others as numbers."""

import re
from string import ascii_lowercase
from typing import Final

from ui.speech.read_aloud.language_rules import CLOCK, SPAN, Rules, grouping, names

DIGITS: Final = "零一二三四五六七八九"
"""The digits 0 to 9."""
LETTERS: Final = {letter: letter.upper() for letter in ascii_lowercase} | {"a": "诶"}
"""Small letter -> its name. The voice reads a single capital as a letter, except A; a small letter as a syllable."""
SIGNS: Final = {
    " ": "空格",
    "!": "感叹号",
    '"': "双引号",
    "#": "井号",
    "$": "美元符号",
    "%": "百分号",
    "&": "和号",
    "'": "单引号",
    "(": "左括号",
    ")": "右括号",
    "*": "星号",
    "+": "加号",
    ",": "逗号",
    "-": "连字符",
    ".": "点",
    "/": "斜杠",
    ":": "冒号",
    ";": "分号",
    "<": "小于号",
    "=": "等号",
    ">": "大于号",
    "?": "问号",
    "@": "艾特",
    "[": "左方括号",
    "\\": "反斜杠",
    "]": "右方括号",
    "^": "脱字符",
    "_": "下划线",
    "`": "反引号",
    "{": "左大括号",
    "|": "竖线",
    "}": "右大括号",
    "~": "波浪号",
    "▼": "下箭头",
    "▲": "上箭头",
}
"""Sign -> its name."""
_READINGS: Final = {
    "App Store": "App 斯多尔",
    "iPhone": "爱疯",
    "ICOCA": "伊可卡",
    "nanaco": "那那可",
    "PASMO": "帕斯莫",
    "Rakuten": "乐天",
    "Suica": "苏伊卡",
    "KDDI": "K D D I",
    "au": "诶优",
    "docomo": "都可莫",
    "BicCamera": "必酷",
    "Y!mobile": "Y 莫拜",
    "e-Tax": "E Tax",
    "cm": "厘米",
    "mm": "毫米",
    "×": "乘",
}
"""Latin words, units and signs -> as read. The voice would read a Latin word as pinyin if it can be pinyin."""
_MYRIAD: Final = 10_000


def number(value: int) -> str:
    """A number from 0 to 99,999,999 in characters: 20000 is 两万, 7500 is 七千五百, 10 is 十."""
    if value >= _MYRIAD:
        high, low = divmod(value, _MYRIAD)
        gap = "零" if 0 < low < _MYRIAD // 10 else ""
        ten = "一" if 10 <= low < 20 else ""  # noqa: PLR2004 - only at the beginning is 10 said without its one
        return ("两" if high == 2 else number(high)) + "万" + (gap + ten + number(low) if low else "")  # noqa: PLR2004
    said, missing = "", False
    for unit, name in ((1000, "千"), (100, "百"), (10, "十"), (1, "")):
        digit, value = divmod(value, unit)
        if digit:
            said += ("零" if missing and said else "") + _digit(digit, name, first=not said) + name
            missing = False
        else:
            missing = bool(said)
    return said or DIGITS[0]


def _digit(digit: int, unit: str, *, first: bool) -> str:
    if digit == 1 and unit == "十" and first:
        return ""
    return "两" if digit == 2 and unit == "千" else DIGITS[digit]  # noqa: PLR2004


def _year(found: re.Match[str]) -> str:
    return "".join(DIGITS[int(digit)] for digit in found[1]) + "年"


def _time(found: re.Match[str]) -> str:
    hour, minute = int(found[1]), int(found[2])
    return f"{_hour(hour)}点" + (f"{number(minute)}分" if minute else "")


def _hour(hour: int) -> str:
    return "两" if hour == 2 else number(hour)  # noqa: PLR2004


RULES = Rules(
    step="第{number}步，共{all}步：{name}",
    tail="尾号 {end}",
    dot="点",
    capital="大写{letter}",
    digits=" ".join(DIGITS),
    letters=LETTERS,
    signs=SIGNS,
    words=(
        names(_READINGS),
        (SPAN, r"\1到\2"),
        (re.compile(r"(?<=\d)～(?=\d)"), "到"),
        (re.compile(r"^・", re.MULTILINE), ""),
        (CLOCK, _time),
        (re.compile(r"(\d{4})年"), _year),
        (re.compile(r"= (\d{4})"), lambda found: f"是 {_year(found)}"),
        (re.compile(r"(?<=\d)\.(?=\d)"), "点"),
        grouping(","),
        (re.compile(r"(?<=第)\d+"), lambda found: number(int(found.group()))),
        (re.compile(r"(?<!\d)2(?=[个项张次人])"), "两"),
        (re.compile(r"\d+"), lambda found: number(int(found.group()))),
    ),
    comma="，",
)
