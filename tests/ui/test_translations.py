"""The .ts files: complete, current, and the official words where they are official."""

import gc
import string
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication

from kiosk.errors import KioskError
from kiosk.visit.model import LANGUAGES
from tests.ui.stage import moment, play
from ui import translations
from ui.translations import catalogue, problems, the_translator, translator


def test_translations_are_complete_and_current() -> None:
    assert problems() == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_placeholders_survive_translation(language: str) -> None:
    for (context, source), text in catalogue(language).items():
        assert placeholders(source) == placeholders(text), (context, source)


def placeholders(text: str) -> set[str]:
    named = {name for _, name, _, _ in string.Formatter().parse(text.replace("%", "")) if name}
    return named | {f"%{n}" for n in range(1, 4) if f"%{n}" in text}


@pytest.mark.parametrize(
    ("source", "ja", "zh"),
    [
        (("Result", "Applied"), "申込済", "已申请"),
        (("Entry", "Payment service ID"), "決済サービスID", "支付服务ID"),
        (("Entry", "Security code"), "セキュリティコード", "安全码"),
        (("Menu", "Check status"), "予約・申込状況確認", "确认预约、申请情况"),
        (("Notice", "Your PIN is locked"), "暗証番号がロックされました", "密码已被锁定"),
        (("TakeCard", "Please take your card"), "カードをお取りください", "请取回您的卡片"),
    ],
)
def test_official_words(source: tuple[str, str], ja: str, zh: str) -> None:
    assert (translator("ja")(*source), translator("zh")(*source)) == (ja, zh)


def test_an_unknown_text_is_shown_in_english() -> None:
    assert translator("ja")("Nowhere", "Some text") == "Some text"


def test_there_is_one_translator_that_nothing_collects(qapp: QCoreApplication) -> None:
    """A second one, destroyed while Qt asks the first, would wait for Qt's lock for ever."""
    with play(moment("menu", "ja")), play(moment("menu", "zh")) as second:
        assert the_translator() is the_translator()
        assert "您要办理什么？" in second.texts()
    gc.collect()
    assert QCoreApplication.translate("Menu", "Apply for points") == "申请积分"


def test_a_broken_file_says_what_to_do(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    (tmp_path / "kiosk_xx.ts").write_text("<TS>")
    monkeypatch.setattr(translations, "file_of", lambda language: tmp_path / f"kiosk_{language}.ts")
    with pytest.raises(KioskError, match="install the program again"):
        catalogue("xx")
