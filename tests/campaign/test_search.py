"""R48: services are found by every spelling of their names; R26: no service is favoured."""

from dataclasses import replace
from datetime import UTC, datetime
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QTextBoundaryFinder

from kiosk.campaign.load import load_campaign
from kiosk.campaign.search import characters, leading_on, matching, next_characters
from kiosk.campaign.service import Availability, OfferedService
from kiosk.campaign.service_order import in_neutral_order
from kiosk.campaign.texts import WRITTEN_LANGUAGES, in_language

PRACTICE = load_campaign("practice")
OFFERED = PRACTICE.on(datetime(2026, 11, 22, tzinfo=UTC)).services


def found(query: str, language: str = "ja", offered: tuple[OfferedService, ...] = OFFERED) -> list[str]:
    return [each.service.code for each in matching(offered, query, language)]


def named(reading: str, **names: str) -> tuple[OfferedService, ...]:
    """One service with these names only."""
    return (OfferedService(replace(PRACTICE.services[0], reading=reading, names=names), Availability.OPEN),)


def test_without_a_query_every_service_is_listed_also_one_whose_name_has_no_letter() -> None:
    assert found("", offered=named("…", ja="…", en="…")) == [PRACTICE.services[0].code]
    assert sorted(found("")) == sorted(each.service.code for each in OFFERED)


# --- finding


@pytest.mark.parametrize(
    "query",
    [
        *("さ", "さくらぺい", "サクラ", "ｻｸﾗ", "さくらペ", "さくら ペイ", "さ・く・ら", "さくらー", "ペイ", "ぺい"),
        *("sakura", "SAKURA", "ｓａｋｕｒａ", "sakurapei", "Sakura Pay", "sakura-pay", "sákura", "pay", "pei", "s"),
        *("樱", "樱花", "支付", "樱花支付"),
    ],
)
def test_a_name_is_found_in_any_spelling(query: str) -> None:
    assert "sakura-pay" in found(query)
    assert "sakura-pay" in found(query, "vi")


@pytest.mark.parametrize("query", ["くら", "akura", "さくらまねー", "sakurai", "桜", "花猫", "さくら支付", "16"])
def test_what_no_name_begins_with_is_not_found(query: str) -> None:
    assert "sakura-pay" not in found(query)


@pytest.mark.parametrize("query", ["", " ", "-", "ー", "・", "。"])
def test_what_says_nothing_leaves_everything(query: str) -> None:
    assert matching(OFFERED, query, "ja") == in_neutral_order(OFFERED, "ja")


def test_a_suffix_of_the_japanese_name_is_found_where_the_script_changes() -> None:
    assert found("card") == found("カード") == found("kādo") != []
    assert found("ic") == ["tsubame-ic"]


@pytest.mark.parametrize("query", ["kumowore", "くもうおれ", "クモウォレ", "kumouo", "kumowho"])
def test_small_kana_may_be_typed_large(query: str) -> None:
    assert found(query) == ["kumo-wallet"]


@pytest.mark.parametrize("query", ["đ", "d", "dau", "đậu", "Dậu", "tay", "đậu tây"])
def test_vietnamese_is_found_with_and_without_its_accents(query: str) -> None:
    assert found(query, "vi", named("いちご", ja="いちご", vi="Đậu Tây"))


@pytest.mark.parametrize("query", ["ㅅ", "사", "사ㅋ", "사쿠", "사쿠라", "사쿠라 페이", "사쿠라페", "페이"])
def test_korean_is_found_from_its_first_letter_on(query: str) -> None:
    assert found(query, "ko", named("さくらぺい", ja="さくらペイ", ko="사쿠라 페이"))


def test_a_service_that_cannot_be_chosen_is_found_too() -> None:
    """It is shown disabled with its reason, so that it does not seem to be missing."""
    assert [found(code.partition("-")[0]) for code in ("hotaru-pay", "kujira-card", "akebono-pay", "momiji-money")] == [
        ["hotaru-pay"],
        ["kujira-card"],
        ["akebono-pay"],
        ["momiji-money"],
    ]


def in_any_way() -> st.SearchStrategy[tuple[str, str]]:
    """A service's code, and the beginning of a reading or a name in any language."""
    ways = [(service.code, way) for service in PRACTICE.services for way in (service.reading, *service.names.values())]
    return st.sampled_from(ways)


@settings(deadline=None)
@given(way=in_any_way(), data=st.data(), language=st.sampled_from(WRITTEN_LANGUAGES))
def test_every_beginning_of_every_name_finds_it(way: tuple[str, str], data: st.DataObject, language: str) -> None:
    code, text = way
    beginning = text[: data.draw(st.integers(0, len(text)))]
    typed = data.draw(st.sampled_from([beginning, beginning.upper(), beginning.lower(), beginning.title()]))
    assert code in found(typed, language)


@settings(deadline=None)
@given(st.text(max_size=12))
def test_anything_at_all_may_be_typed(query: str) -> None:
    for language in ("ja", "th"):
        assert set(found(query, language)) <= {service.code for service in PRACTICE.services}
        assert all(found(query + key, language) for key in next_characters(OFFERED, query, language))


# --- order


WORDS = (  # reading, Japanese, English, Spanish
    ("あ", "Ｗ", "banana", ""),
    ("い", "Ｘ", "Apple", "Zumo"),
    ("う", "Ｙ", "cherry", "agua"),
    ("う", "Ｚ", "cherry", "agua"),
)


@pytest.mark.parametrize(
    ("language", "order"),
    [("ja", "0123"), ("ja-easy", "0123"), ("en", "1023"), ("es", "2301"), ("vi", "1023")],
)
def test_the_order_is_that_of_the_readings_in_japanese_and_of_the_shown_names_elsewhere(
    language: str, order: str
) -> None:
    """Case is ignored; without a name in the language the English one is shown; equal names are ordered by code."""
    offered = [
        OfferedService(
            replace(
                PRACTICE.services[0],
                code=f"service-{number}",
                reading=reading,
                names={"ja": japanese, "en": english} | ({"es": spanish} if spanish else {}),
            ),
            Availability.OPEN,
        )
        for number, (reading, japanese, english, spanish) in enumerate(WORDS)
    ]
    ordered = in_neutral_order(offered[::-1], language)
    assert "".join(each.service.code[-1] for each in ordered) == order


@settings(deadline=None)
@given(st.permutations(OFFERED), st.sampled_from(WRITTEN_LANGUAGES), st.sampled_from(["", "s", "か", "pay"]))
def test_no_place_in_the_file_and_no_state_gives_a_better_one(
    shuffled: list[OfferedService], language: str, query: str
) -> None:
    closed = [replace(each, availability=Availability.CLOSED) for each in shuffled]
    assert matching(shuffled, query, language) == matching(OFFERED, query, language)
    assert found(query, language, tuple(closed)) == found(query, language)


# --- next characters


@settings(deadline=None)
@given(st.sampled_from(WRITTEN_LANGUAGES), st.data())
def test_each_character_offered_finds_something(language: str, data: st.DataObject) -> None:
    """Soundness: after any input by the offered keys, every offered key leads to a result."""
    query = ""
    while offered := next_characters(OFFERED, query, language):
        query += data.draw(st.sampled_from(offered))
        assert matching(OFFERED, query, language)
    assert matching(OFFERED, query, language)


@pytest.mark.parametrize("language", WRITTEN_LANGUAGES)
def test_there_is_a_key_for_each_next_character_of_each_name(language: str) -> None:
    """Completeness: every name can be typed from its first character to its last with the offered keys."""
    for each in OFFERED:
        name = each.service.reading if language.startswith("ja") else in_language(each.service.names, language)
        typed = ""
        for character in characters(name):
            if key := key_of(character):
                assert key in next_characters(OFFERED, typed, language), (typed, character)
            typed += character


def key_of(character: str) -> str:
    """The key for `character`; "" if it needs none."""
    return "".join(next_characters(named("ん", ja="ん", en=character), "", "en"))


KEYS = (*"abcdefghijklmnopqrstuvwxyzあいうえおかさたなはまやらわんっゃー゛゜ 7支ㅅ", "か\u3099", "क्षि", "น้ำ")


@settings(deadline=None)
@given(data=st.data(), language=st.sampled_from(WRITTEN_LANGUAGES))
def test_the_keys_that_lead_on_are_those_after_which_something_is_found(data: st.DataObject, language: str) -> None:
    """The same result as trying every key, also where a voicing mark changes the preceding character."""
    _, name = data.draw(in_any_way())
    query = name[: data.draw(st.integers(0, len(name)))] + data.draw(st.sampled_from(["", "か", "p", "zz"]))
    tried = [key for key in KEYS if matching(OFFERED, query + key, language)]
    assert list(leading_on(OFFERED, query, KEYS)) == tried
    assert leading_on(OFFERED, query, ()) == ()


def test_japanese_is_typed_in_kana() -> None:
    kanji = named("さくらぺい", ja="桜ペイ", en="Sakura Pay")
    assert next_characters(kanji, "", "ja") == ("さ", "ぺ")
    assert next_characters(kanji, "さく", "ja-easy") == ("ら",)
    assert next_characters(kanji, "", "en") == ("p", "s")
    assert next_characters(named("がく", ja="ガク"), "", "ja") == ("が",)


def test_keys_are_whole_characters_as_a_reader_counts_them() -> None:
    assert next_characters(named("ん", ja="ん", th="น้ำใส"), "", "th") == ("น้ำ",)
    assert next_characters(named("ん", ja="ん", th="น้ำใส"), "น้ำ", "th") == ("ใ",)
    assert next_characters(named("ん", ja="ん", ne="क्षितिज"), "", "ne") == ("क्षि",)
    assert next_characters(named("ん", ja="ん", ne="क्षितिज"), "क्षि", "ne") == ("ति",)
    assert next_characters(named("ん", ja="ん", ko="사쿠라"), "사", "ko") == ("쿠",)
    assert next_characters(named("ん", ja="ん", vi="Sếu"), "s", "vi") == ("e",)


NAMES = sorted({name for service in PRACTICE.services for name in service.names.values()})


@pytest.mark.parametrize("name", [*NAMES, "น้ำ", "क्षत्रिय", "ज्ञान", "한국어", "tiếng Việt", "กรุงเทพฯ", "हिन्दी"])
def test_characters_are_those_of_unicodes_rules(name: str) -> None:
    """Compared with Qt's implementation of UAX 29."""
    finder = QTextBoundaryFinder(QTextBoundaryFinder.BoundaryType.Grapheme, name)
    ends = [finder.position()]
    while finder.toNextBoundary() >= 0:
        ends.append(finder.position())
    assert list(characters(name)) == [name[first:last] for first, last in pairwise(ends)]
