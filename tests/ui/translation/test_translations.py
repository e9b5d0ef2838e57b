"""The .ts files: complete, current, and the official words where they are official."""

import json
import shutil
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QCoreApplication, QObject, QTimer, QTranslator

from kiosk.errors import KioskError
from kiosk.visit.model import LANGUAGES
from tests.ui.stage import moment, play, until
from ui.translation import catalogue as module
from ui.translation import switching
from ui.translation.catalogue import catalogue, file_of, translator
from ui.translation.qm import qm
from ui.translation.switching import preload, qt_translator
from ui.translation.tool import TextToTranslate, complaint_about, fill, main, missing, problems

TEXTS = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), min_size=1)


@pytest.mark.long
def test_translations_are_complete_and_current() -> None:
    assert problems() == []


def edit(path: Path, before: str, after: str) -> None:
    text = path.read_text(encoding="utf-8")
    assert before in text
    path.write_text(text.replace(before, after), encoding="utf-8")


def test_a_new_text_is_missing_until_it_is_filled_in(tmp_path: Path) -> None:
    shutil.copy(file_of("zh"), tmp_path)
    path = file_of("zh", tmp_path)
    back = "<source>Back</source>\n        <translation"
    edit(path, f"{back}>返回<", f'{back} type="unfinished"><')
    new = TextToTranslate("BottomBar", "Back", "")
    assert new in missing("zh", tmp_path)
    assert fill("zh", [replace(new, translation="返回")], tmp_path) == []
    assert path.read_bytes() == file_of("zh").read_bytes()


@pytest.mark.parametrize("language", LANGUAGES)
def test_filling_writes_what_lupdate_writes(language: str, tmp_path: Path) -> None:
    """Else every update would change lines that nobody touched."""
    shutil.copy(file_of(language), tmp_path)
    fill(language, [], tmp_path)
    assert file_of(language, tmp_path).read_bytes() == file_of(language).read_bytes()


@pytest.mark.parametrize(
    ("source", "translation", "complaint"),
    [
        ("From {date}", "{date}から", ""),
        ("From {date}", "から", "placeholders, {date}"),
        ("From {date}", "{dato}から", "placeholders, {date}"),
        ("Hours: %1", "受付時間：%2", "placeholders, %1"),
        ("Back", "もどる%1", "placeholders, none"),
        ("Back", " ", "not translated"),
        ("Back", "もどる ", "blanks"),
        (" of %1", "%1", "blanks"),
    ],
)
def test_a_translation_that_lost_something_is_refused(source: str, translation: str, complaint: str) -> None:
    assert complaint in complaint_about(source, translation)
    assert bool(complaint) == bool(complaint_about(source, translation))


def test_a_refused_translation_changes_nothing_and_is_told(tmp_path: Path) -> None:
    shutil.copy(file_of("ko"), tmp_path)
    path = file_of("ko", tmp_path)
    before = path.read_bytes()
    wrong = [TextToTranslate("BottomBar", "Backwards", "뒤로"), TextToTranslate("Attract", "Hours: %1", "접수 시간")]
    unknown, incomplete = fill("ko", wrong, tmp_path)
    assert "BottomBar: Backwards: no such text" in unknown
    assert "must have the same placeholders, %1" in incomplete
    assert path.read_bytes() == before


def test_the_tool_on_the_command_line(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--missing", "en"]) == 0
    assert json.loads(capsys.readouterr().out) == []
    (tmp_path / "broken.json").write_text("[{}]")
    assert main(["--fill", "ko", str(tmp_path / "broken.json")]) == 1
    assert "it must be a list of" in capsys.readouterr().out
    assert main(["--fill", "ko", str(tmp_path / "absent.json")]) == 1
    with pytest.raises(SystemExit):
        main(["--fill", "tlh", str(tmp_path / "broken.json")])


@pytest.mark.long
def test_check_finds_what_came_what_went_and_what_is_wrong(tmp_path: Path) -> None:
    for language in LANGUAGES:
        shutil.copy(file_of(language), tmp_path)
    edit(file_of("zh", tmp_path), "<source>Back</source>", "<source>Backwards</source>")
    edit(file_of("zh", tmp_path), "受理时间：%1", "受理时间：")
    found = problems(tmp_path)
    assert "zh: not in the file: BottomBar: Back" in found
    assert "zh: no longer used: BottomBar: Backwards" in found
    assert "zh: must have the same placeholders, %1: Attract: Hours: %1" in found


@pytest.mark.parametrize(
    ("source", "ja", "zh"),
    [
        (("Status", "Applied"), "申込済", "已申请"),
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


@pytest.mark.parametrize("language", LANGUAGES)
def test_qt_finds_every_text_that_python_finds(language: str) -> None:
    spoken = qt_translator(language)
    texts = catalogue(language)
    assert texts
    assert {where: spoken.translate(*where) for where in texts} == dict(texts)
    assert spoken.translate("Nowhere", "Back") == ""


@given(st.dictionaries(st.tuples(TEXTS, TEXTS), TEXTS, max_size=20))
def test_whatever_is_translated_qt_finds_it(texts: dict[tuple[str, str], str]) -> None:
    data = qm(texts)
    spoken = QTranslator()
    assert spoken.load(data)
    assert {where: spoken.translate(*where) for where in texts} == texts


@pytest.mark.parametrize("language", LANGUAGES)
def test_qt_needs_no_interpreter_for_a_text(language: str) -> None:
    """QML's own thread asks as well, while Python's waits for it: a translator in Python never answered there."""
    assert type(qt_translator(language)) is QTranslator


def test_a_window_that_is_gone_has_no_say(qapp: QCoreApplication) -> None:
    with play(moment("menu", "ja")), play(moment("menu", "zh")) as second:
        assert "您要办理什么？" in second.texts()
        assert QCoreApplication.translate("Menu", "Check status") == "确认预约、申请情况"
    assert QCoreApplication.translate("Menu", "Check status") == "Check status"


def test_a_broken_file_says_what_to_do(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    (tmp_path / "kiosk_xx.ts").write_text("<TS>")
    monkeypatch.setattr(module, "file_of", lambda language: tmp_path / f"kiosk_{language}.ts")
    with pytest.raises(KioskError, match="install the program again"):
        catalogue("xx")


def test_a_suggestion_that_no_translator_stands_by_is_not_shown(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    messages = [("Yes", "", "Ja"), ("No", ' type="unfinished"', "Nein"), ("Back", "", "")]
    written = "".join(
        f"<message><source>{source}</source><translation{state}>{text}</translation></message>"
        for source, state, text in messages
    )
    (tmp_path / "kiosk_yy.ts").write_text(f"<TS><context><name>Menu</name>{written}</context></TS>")
    monkeypatch.setattr(module, "file_of", lambda language: tmp_path / f"kiosk_{language}.ts")
    assert dict(catalogue("yy")) == {("Menu", "Yes"): "Ja"}


def test_every_language_is_loaded_once_and_then_nothing_wakes_the_terminal(
    qapp: QCoreApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    loaded: list[str] = []
    monkeypatch.setattr(switching, "qt_translator", loaded.append)
    monkeypatch.setattr(switching, "PRELOAD_MS", 0)
    parent = QObject()
    preload(parent)
    (timer,) = parent.findChildren(QTimer)
    until(lambda: not timer.isActive())
    assert sorted(loaded) == sorted(LANGUAGES)
