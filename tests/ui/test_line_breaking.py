"""Where a line may break, in each script."""

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QFont, QTextLayout, QTextOption

from kiosk.visit.model import LANGUAGES
from ui.line_breaking import BUTTON, MARKED, breakable, plain
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


def test_thai_breaks_between_words(qapp: QCoreApplication) -> None:
    """Thai has no spaces: Qt finds the words with libthai, a package of its own. Without it, a line breaks anywhere."""
    del qapp
    name_fonts()
    words = ["กรุณา", "วาง", "บัตร", "บน", "เครื่อง", "อ่าน"]
    sentence = "".join(words)
    boundaries = {sum(map(len, words[:count])) for count in range(len(words) + 1)}
    font = QFont("Kiosk th")
    font.setPixelSize(20)
    layout = QTextLayout(sentence, font)
    option = QTextOption()
    option.setWrapMode(BUTTON)
    layout.setTextOption(option)
    starts = set()
    for width in range(60, 240, 10):
        layout.beginLayout()
        while (line := layout.createLine()).isValid():
            line.setLineWidth(width)
            starts.add(line.textStart())
        layout.endLayout()
    assert len(starts) > 3
    assert starts <= boundaries
