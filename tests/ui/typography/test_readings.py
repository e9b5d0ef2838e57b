"""The readings of easy Japanese: every kanji has one, and it is the right one."""

import re
import tomllib
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import pytest

from kiosk.campaign.japan_time import JST
from ui.formats import date, date_and_weekday, times, yen
from ui.translation.catalogue import catalogue
from ui.typography.readings import FILE, KANJI, readings, spoken_kana, unread

NOW = datetime(2026, 9, 1, 9, 30, tzinfo=JST)
CONFIG = Path(__file__).parents[3] / "config"


def over(text: str) -> list[tuple[str, str]]:
    return [(text[each.start : each.end], each.kana) for each in readings(text)]


def texts_of_easy_japanese() -> Iterator[str]:
    for text in catalogue("ja-easy").values():
        yield text.replace("%1年", "2000年").replace("%1分", "20,000円分").replace("%1秒", "30秒")
    for file in sorted(CONFIG.rglob("*.toml")):
        yield from _texts_in(tomllib.loads(file.read_text(encoding="utf-8")))


def _texts_in(data: object) -> Iterator[str]:
    if isinstance(data, dict):
        if isinstance(data.get("ja"), str):
            yield str(data.get("ja-easy", data["ja"]))
        for each in data.values():
            yield from _texts_in(each)
    elif isinstance(data, list):
        for each in data:
            yield from _texts_in(each)


def filled_in(number: str) -> Iterator[str]:
    for text in texts_of_easy_japanese():
        yield re.sub(r"\{\w+\}", number, re.sub(r"\{(amount|spend|points)\}", f"{number}円", text))


@pytest.mark.parametrize("number", ["1", "10", "20,000"])
def test_every_kanji_of_easy_japanese_has_a_reading(number: str) -> None:
    """Mend ui/typography/readings.toml."""
    missing = {kanji: text for text in filled_in(number) for kanji in unread(text)}
    assert missing == {}


def test_what_is_put_into_a_text_has_a_reading() -> None:
    for text in (
        date(NOW, "ja-easy"),
        date_and_weekday(NOW, "ja-easy"),
        times(NOW.time(), NOW.time(), "ja-easy"),
        yen(20_000, "ja-easy"),
    ):
        assert KANJI.search(text)
        assert unread(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("申し込む人", [("申", "もう"), ("込", "こ"), ("人", "ひと")]),
        ("カードに入っています", [("入", "はい")]),
        ("数字を入れてください", [("数字", "すうじ"), ("入", "い")]),
        (
            "一度に行います。窓口へ行きます。",
            [("一度", "いちど"), ("行", "おこな"), ("窓口", "まどぐち"), ("行", "い")],
        ),
        ("名前は何ですか。何が要りますか。", [("名前", "なまえ"), ("何", "なん"), ("何", "なに")]),
        ("日本の年", [("日本", "にほん"), ("年", "とし")]),
        ("つぎの日", [("日", "ひ")]),
        ("下4桁", [("下", "しも"), ("桁", "けた")]),
        ("画面の下", [("画面", "がめん"), ("下", "した")]),
    ],
)
def test_a_kanji_is_read_as_its_word_is(text: str, expected: list[tuple[str, str]]) -> None:
    assert over(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("9月1日", [("月", "がつ"), ("1日", "ついたち")]),
        ("9月20日", [("月", "がつ"), ("20日", "はつか")]),
        ("9月21日", [("月", "がつ"), ("日", "にち")]),
        ("12月31日", [("月", "がつ"), ("日", "にち")]),
        ("子ども1人", [("子", "こ"), ("1人", "ひとり")]),
        ("11人", [("人", "にん")]),
        ("10分ぐらい", [("分", "ぷん")]),
        ("5分", [("分", "ふん")]),
        ("5,000円分のポイント", [("円分", "えんぶん")]),
        ("18歳", [("歳", "さい")]),
        ("3回", [("回", "かい")]),
        ("6か月", [("月", "げつ")]),
        ("第2弾", [("第", "だい"), ("弾", "だん")]),
    ],
)
def test_a_counter_is_read_as_its_number_wants(text: str, expected: list[tuple[str, str]]) -> None:
    assert over(text) == expected


def test_a_voice_reads_the_same() -> None:
    assert spoken_kana("9月1日に申し込んでください。") == "9がつついたちにもうしこんでください。"
    assert not KANJI.search(" ".join(spoken_kana(text) for text in filled_in("10")))


def test_no_reading_is_written_in_brackets() -> None:
    """It is drawn over its word; brackets hold explanations."""
    known = tomllib.loads(FILE.read_text(encoding="utf-8"))["words"]
    for text in texts_of_easy_japanese():
        for word, inside in re.findall("([一-龠々]+[ぁ-ん]?)（([ぁ-ん]+)）", text):
            assert known.get(word) != inside, text


def test_easy_japanese_has_short_sentences_and_no_passive() -> None:
    """在留支援のためのやさしい日本語ガイドライン (2020): one thing in a sentence, no passive, no double negative."""
    for text in catalogue("ja-easy").values():
        for sentence in re.split("[。？！]", re.sub("（.*?）", "", text)):
            assert len(sentence) <= 60, sentence
        assert not re.search(
            "(さ|か|ま|ら)れ(ました|ます|て|る)(?!か)", text.replace("変えられ", "").replace("見られ", "")
        ), text
        assert not re.search("なければなりません|ないわけ|なくはない", text), text
