"""Where a line may break, in each script."""

import re
from collections.abc import Iterator
from ctypes import CDLL, c_uint32, c_void_p
from itertools import pairwise

import pytest
from PySide6.QtCore import QCoreApplication, QTextBoundaryFinder
from PySide6.QtGui import QFont, QTextLayout, QTextOption

from kiosk.campaign.load import load_campaign
from kiosk.visit.model import LANGUAGES
from ui.translation.catalogue import catalogue
from ui.typography.line_breaking import BUTTON, MARKED, breakable, plain
from ui.typography.thai_words import DICTIONARY, added_words
from ui.window import name_fonts


@pytest.mark.parametrize("language", MARKED)
def test_japanese_breaks_only_between_phrases_and_reads_the_same(language: str) -> None:
    text = "申込みが完了しました。\n住民票のある市区町村の窓口"
    marked = breakable(text, language)
    assert plain(marked) == text
    assert "\N{ZERO WIDTH SPACE}" in marked
    assert "ま\N{WORD JOINER}し\N{WORD JOINER}た" in marked


@pytest.mark.parametrize("language", [language for language in LANGUAGES if language not in ("ja", "ja-easy")])
def test_every_other_language_is_left_to_qt(language: str) -> None:
    """The very characters of Japanese: it is the language that decides, also in the names of other languages."""
    assert breakable("申込みが完了しました。", language) == "申込みが完了しました。"


def test_no_line_ends_with_an_opening_bracket() -> None:
    assert "（\N{ZERO WIDTH SPACE}" not in breakable("カードはロックされます（使えません）。", "ja-easy")


@pytest.mark.parametrize("autonym", ["नेपाली भाषा", "ภาษาไทย", "Tiếng Việt"])
def test_other_scripts_on_a_japanese_screen_stay_whole(autonym: str) -> None:
    assert breakable(autonym, "ja") == autonym


def test_no_line_ends_within_a_number() -> None:
    marked = breakable("このサービスの受付は2099年12月31日までです。", "ja")
    assert "\N{ZERO WIDTH SPACE}2099\N{WORD JOINER}年" in marked


def starts_of_lines(words: str, language: str) -> set[int]:
    """Where a line of `words` begins, at some width."""
    name_fonts()
    font = QFont(f"Kiosk {language}")
    font.setPixelSize(20)
    layout = QTextLayout(words, font)
    option = QTextOption()
    option.setWrapMode(BUTTON)
    layout.setTextOption(option)
    starts = set()
    for width in range(40, 240, 10):
        layout.beginLayout()
        while (line := layout.createLine()).isValid():
            line.setLineWidth(width)
            starts.add(line.textStart())
        layout.endLayout()
    return starts


def boundaries(words: list[str]) -> set[int]:
    return {sum(map(len, words[:count])) for count in range(len(words) + 1)}


@pytest.mark.parametrize(
    "words",
    [
        ["กรุณา", "วาง", "บัตร", "บน", "เครื่อง", "อ่าน"],
        ["ทำ", "ได้", "ใน", "สมาร์ทโฟน", "หรือ", "คอมพิวเตอร์"],
        ["ปัญหา", "เกิดขึ้น", "กับ", "บัตร", "มายนัมเบอร์"],
        ["หมายเลข", "โทรศัพท์ ", "(ไม่บังคับ)"],
    ],
    ids="".join,
)
def test_thai_breaks_between_words(qapp: QCoreApplication, words: list[str]) -> None:
    """Thai has no spaces: Qt finds the words with libthai, a package of its own, and the words that we add to it."""
    del qapp
    starts = starts_of_lines("".join(words), "th")
    assert len(starts) > 2
    assert starts <= boundaries(words)


def pieces(text: str) -> list[str]:
    """What stands between two places where a Thai line may break."""
    finder = QTextBoundaryFinder(QTextBoundaryFinder.BoundaryType.Line, text)
    places = [0, *iter(finder.toNextBoundary, -1)]
    return [text[start:end] for start, end in pairwise(places)]


class Dictionary:
    """Debian's words, and ours."""

    def __init__(self) -> None:
        self._datrie = CDLL("libdatrie.so.1")
        self._datrie.trie_new_from_file.restype = c_void_p
        self._words = c_void_p(self._datrie.trie_new_from_file(bytes(DICTIONARY)))

    def has(self, word: str) -> bool:
        key = (c_uint32 * (len(word) + 1))(*map(ord, word), 0)
        return word in added_words() or bool(self._datrie.trie_retrieve(self._words, key, None))


def thai_texts() -> Iterator[str]:
    yield from catalogue("th").values()
    for code in ("practice", "round2"):
        campaign = load_campaign(code)
        for document in (campaign.privacy, campaign.terms):
            yield from (document.texts["th"], *(each["th"] for each in document.applicants.values()))
        for service in campaign.services:
            yield from (texts["th"] for texts in (service.names, service.reward, service.terms.texts) if texts)


def test_every_piece_of_a_thai_text_is_a_word() -> None:
    """What the dictionary does not know is divided by chance, such as a name: it belongs into thai_words.toml."""
    words = (each for text in thai_texts() for each in pieces(text) if "." not in each)
    found = {"".join(re.findall("[\u0e01-\u0e2e\u0e30-\u0e4e]", word)).rstrip("ๆ") for word in words}
    dictionary = Dictionary()
    assert len(found) > 400
    assert [word for word in sorted(found - {"", "ณ"}) if not dictionary.has(word)] == []


@pytest.mark.parametrize("word", added_words())
def test_no_added_word_is_broken(word: str) -> None:
    assert pieces(f"นี่คือ{word}") == ["นี่", "คือ", word]


@pytest.mark.parametrize("text", ["答えませんでした。", "日本語（ひらがな）", "電話・メール・手紙"])
def test_no_line_begins_with_a_sign(text: str) -> None:
    for sign in "。）・":
        assert f"\N{ZERO WIDTH SPACE}{sign}" not in breakable(text, "ja-easy")
