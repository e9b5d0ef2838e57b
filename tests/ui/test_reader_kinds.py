"""A slot is never called a place to lay a card on, nor a plate a slot: in every language, whatever the screen says."""

import re
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication

from kiosk.station.profile import ReaderKind
from kiosk.station.settings import load_profile
from kiosk.visit.model import LANGUAGES
from tests.ui.hearing import heard
from tests.ui.stage import Play, moment, play
from tests.ui.test_required_wording import pages
from ui.gallery.gallery import profile_codes
from ui.typography.line_breaking import plain

ABOUT_THE_CARD = (
    "attract",
    "card",
    "card-reading",
    "card-overdue",
    "pin",
    "working-signing",
    "working-overdue",
    "notice-not_my_number",
    "notice-phone",
    "notice-read_failed",
    "notice-read_failed_again",
    "notice-card_removed",
    "notice-card_changed",
    "notice-answer_lost",
    "take-card",
    "take-card-left",
)
"""Every moment that says where the card goes, that it must stay, or that it may be taken."""

LAY = {
    "ja": "置い|置く|平ら",
    "ja-easy": "置いて|置く|たいら",
    "en": r"\b(lay|place|flat)\b",
    "zh": "放置|平放|放好|放在",
    "ko": "올려|놓|떼",
    "es": "coloque|ponga|plana",
    "pt": "coloque|deit",
    "th": "วาง",
    "ne": "समतल|रिडरमा राख",
    "id": "letakkan|mendatar|angkat",
    "vi": "đặt thẻ|đặt phẳng|nằm phẳng|lên đầu đọc",
}
INSERT = {
    "ja": "差し込|抜|カードを入れ",
    "ja-easy": "カードを入れ|止まるまで入れ|カードをぬ|もう1回入れ",
    "en": r"\b(insert|push|pull|slot)\b",
    "zh": "插|拔",
    "ko": "넣|빼|뺐|투입구",
    "es": "insert|insér|ranura|saque (la|su) tarjeta (e|y) |no (la )?saque",
    "pt": "insir|insert|abertura|pux",
    "th": "เสียบ|สอด|ดึงบัตร|ดันบัตร",
    "ne": "घुसाउ|छिराउ|स्लट|निकालेर फेरि|ननिकाल",
    "id": "masukkan (dengan chip|kartu|lagi)|slot|cabut",
    "vi": "đưa thẻ|đưa đầu|đưa vào|khe|rút thẻ",
}


def profile_with(kind: ReaderKind) -> str:
    return next(code for code in profile_codes() if load_profile(code).reader_kind is kind)


@pytest.fixture(scope="module")
def stage(kind: ReaderKind, qapp: QCoreApplication) -> Iterator[Play]:
    with play(moment("attract"), profile_with(kind)) as found:
        yield found


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", ReaderKind, ids=str, scope="module")
def test_words_are_those_of_the_reader(stage: Play, kind: ReaderKind, language: str) -> None:
    contact = kind is ReaderKind.CONTACT
    right, wrong = (INSERT, LAY) if contact else (LAY, INSERT)
    told = dict(everything(stage, language))
    strays = {name: found for name, text in told.items() if (found := re.findall(wrong[language], text, re.IGNORECASE))}
    assert strays == {}
    for name in ("card", "notice-read_failed") if contact else ("card",):
        assert re.search(right[language], told[name], re.IGNORECASE), f"{name}: {told[name]}"


def everything(stage: Play, language: str) -> Iterator[tuple[str, str]]:
    """What each moment shows on all its pages, and what a screen reader says there."""
    for name in ABOUT_THE_CARD:
        stage.open(moment(name, language))
        shown = [plain(text) for text in pages(stage)]
        yield name, "\n".join((*shown, *(each.name for each in heard(stage.window.window))))
