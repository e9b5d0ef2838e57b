"""Rules of Japanese. Its voice reads dates and amounts well; times, letters and signs are replaced by words."""

import re
from string import ascii_lowercase
from typing import Final

from ui.speech.read_aloud.language_rules import CLOCK, Rules, names

DIGITS: Final = "ゼロ イチ ニー サン ヨン ゴー ロク ナナ ハチ キュー"
"""The names of 0 to 9."""
_NAMES: Final = (
    "エー ビー シー ディー イー エフ ジー エイチ アイ ジェー ケー エル エム "
    "エヌ オー ピー キュー アール エス ティー ユー ブイ ダブリュー エックス ワイ ゼット"
)
_IN_WORDS: Final = dict(zip(ascii_lowercase, _NAMES.split(), strict=True))
LETTERS: Final = _IN_WORDS | {"q": "英字のキュー"}
"""Names of single letters. The name of Q alone sounds like that of 9, so it is made longer."""
SIGNS: Final = {
    " ": "空白",
    "!": "感嘆符",
    '"': "二重引用符",
    "#": "シャープ",
    "$": "ドル",
    "%": "パーセント",
    "&": "アンド",
    "'": "引用符",
    "(": "かっこ",
    ")": "かっことじ",
    "*": "アスタリスク",
    "+": "プラス",
    ",": "コンマ",
    "-": "ハイフン",
    ".": "ドット",
    "/": "スラッシュ",
    ":": "コロン",
    ";": "セミコロン",
    "<": "小なり",
    "=": "イコール",
    ">": "大なり",
    "?": "疑問符",
    "@": "アットマーク",
    "[": "角かっこ",
    "\\": "バックスラッシュ",
    "]": "角かっことじ",
    "^": "ハット",
    "_": "アンダーバー",
    "`": "バッククォート",
    "{": "波かっこ",
    "|": "縦線",
    "}": "波かっことじ",
    "~": "チルダ",
    "▼": "下矢印",
    "▲": "上矢印",
}
"""Sign -> its name."""
_KNOWN: Final = {
    "iPhone": "アイフォーン",
    "Android": "アンドロイド",
    "e-Tax": "イータックス",
    "au": "エーユー",
    "MykeyID": "マイキーアイディー",
    "cm": "センチ",
    "mm": "ミリ",
    "×": "かける",
    "Y!mobile": "ワイモバイル",
    "ICOCA": "イコカ",
    "LINE": "ライン",
    "nanaco": "ナナコ",
    "PASMO": "パスモ",
    "Pay": "ペイ",
    "PAY": "ペイ",
    "PayPay": "ペイペイ",
    "WAON": "ワオン",
}
_CAPITALS = re.compile("[A-Z]{2,}")
_HOURS = re.compile(r"(\d{1,2}:\d{2})〜(\d{1,2}:\d{2})")
_RANGE = re.compile(r"(?<=\d)〜(?=\d)")


def _time(found: re.Match[str]) -> str:
    return f"{int(found[1])}時{int(found[2])}分" if int(found[2]) else f"{int(found[1])}時"


def _letters(found: re.Match[str]) -> str:
    return "".join(_IN_WORDS[letter.lower()] for letter in found.group())


RULES = Rules(
    step="{all}段階のうち{number}番目、{name}",
    tail="末尾 {end}",
    dot="ドット",
    capital="大文字の{letter}",
    digits=DIGITS,
    letters=LETTERS,
    signs=SIGNS,
    words=(
        (_HOURS, r"\1から\2まで"),
        (_RANGE, "から"),
        (CLOCK, _time),
        names(_KNOWN),
        (_CAPITALS, _letters),
    ),
    comma="、",
)
