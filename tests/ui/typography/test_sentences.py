"""Where a sentence ends, in every script; and what a line of a text begins with."""

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QFont

from kiosk.campaign.load import load_campaign
from kiosk.campaign.model import in_language
from kiosk.visit.model import LANGUAGES
from ui.typography.line_breaking import NEXT_SENTENCE, TEXT, plain
from ui.typography.page_breaks import Kind
from ui.typography.sentences import by_sentence, line_kinds, sentences


@pytest.mark.parametrize(
    "parts",
    [
        ["これは練習用の文です。", "正式なものではありません。"],
        ["（名前、住所は入っていません。）といいます。", "つぎの文。"],
        ["这是练习用的文字。", "不是正式文件！"],
        ["यो अभ्यास हो। ", "यो आधिकारिक होइन।"],
        ["연습용입니다. ", "공식 문서가 아닙니다."],
        ["It is free. ", "Is it? ", "“Yes.” ", "Nobody else."],
        ["Es de práctica. ", "¿Es oficial? ", "Ángel dice que no."],
        ["Section No. 5 is for 9 p.m. or later."],
        ["1. What for\nThe operator sends it. ", "Nobody else does."],
        ["นี่คือข้อความสำหรับฝึกใช้ ไม่ใช่ข้อความทางการ"],
        ["Up to 5.000 yen, www.kojinbango-card.go.jp"],
    ],
)
def test_a_sentence_ends(parts: list[str]) -> None:
    assert sentences("".join(parts)) == parts


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_of_a_text_is_lost_or_added(language: str) -> None:
    campaign = load_campaign("practice")
    for document in (campaign.privacy, campaign.terms.for_applicant("self")):
        text = in_language(document.texts, language)
        assert plain(by_sentence(text, language)) == text
        assert not any(len(each.strip()) < 4 for each in sentences(text))


def kinds(text: str, language: str, width: float) -> list[Kind]:
    """Each line but the first, as what a page would divide that begins there."""
    font = QFont(f"Kiosk {language}")
    marked = by_sentence(text, language)
    return line_kinds({"text": marked, "font": font, "pixelSize": 20, "width": width, "wrap": TEXT.value})


def test_lines_tell_what_begins_on_them(qapp: QCoreApplication) -> None:
    text = "1. What for\nThe operator uses them only to send. Nobody else does."
    assert kinds(text, "en", 1000) == [Kind.HEADING, Kind.SENTENCE]
    assert kinds(text, "en", 220)[:2] == [Kind.HEADING, Kind.WITHIN]
    assert kinds("Not done yet? It is done elsewhere. Then come back.", "en", 1000) == [Kind.INTRO, Kind.SENTENCE]
    assert kinds("尚未办理？可在窗口办理。", "zh", 1000) == [Kind.INTRO]
    thai = "นี่คือข้อความสำหรับฝึกใช้ ไม่ใช่ข้อความทางการ"
    assert Kind.CLAUSE in [kind for width in range(100, 400, 10) for kind in kinds(thai, "th", width)]
    assert NEXT_SENTENCE not in by_sentence(thai, "th")
