"""Where a line may break, in each script."""

import re
from collections.abc import Iterator
from ctypes import CDLL, c_uint32, c_void_p
from itertools import accumulate, pairwise

import pytest
from PySide6.QtCore import QCoreApplication, QTextBoundaryFinder
from PySide6.QtGui import QFont, QTextLayout, QTextOption

from kiosk.campaign.load import load_campaign
from kiosk.visit.model import LANGUAGES
from ui.translation.catalogue import catalogue
from ui.typography.libthai_dictionary import DICTIONARY, added_words
from ui.typography.line_breaking import BUTTON, MARKED, breakable, chinese_words, japanese_words, plain
from ui.window import name_fonts


@pytest.mark.parametrize("language", ["ja", "ja-easy"])
def test_japanese_breaks_only_between_phrases_and_reads_the_same(language: str) -> None:
    text = "申込みが完了しました。\n住民票のある市区町村の窓口"
    marked = breakable(text, language)
    assert plain(marked) == text
    assert "\N{ZERO WIDTH SPACE}" in marked
    assert "ま\N{WORD JOINER}し\N{WORD JOINER}た" in marked


def pieces_of(text: str, language: str) -> list[str]:
    return [plain(piece) for piece in breakable(text, language).split("\N{ZERO WIDTH SPACE}")]


@pytest.mark.parametrize(
    ("text", "pieces"),
    [
        ("健康保険証利用申込をしてください。", ["健康保険証", "利用申込を", "してください。"]),
        ("成年後見人だけです。", ["成年後見人だけです。"]),
        ("申請方法", ["申請方法"]),
        ("カードから、はなしてください。", ["カードから、", "はなしてください。"]),
        ("マイキーID作成・登録準備ソフト", ["マイキーID作成・", "登録準備ソフト"]),
        ("・写真", ["・写真"]),
        ("一文字ずつ言います。", ["一文字ずつ", "言います。"]),
        ("休みの日", ["休みの日"]),
        ("マイナンバーカードではありません", ["マイナンバーカードでは", "ありません"]),
        ("スマートフォンでしてください。", ["スマートフォンで", "してください。"]),
        ("マイナンバーカードだけです。", ["マイナンバーカード", "だけです。"]),
        ("1回へったかもしれません。", ["1回へった", "かもしれません。"]),
        ("までに：健康保険証", ["までに：", "健康保険証"]),
        ("9時30分から20時まで", ["9時30分から", "20時まで"]),
        ("正しいアドレスはpoint.soumu.go.jpです", ["正しい", "アドレスは", "point.soumu.go.jpです"]),
    ],
)
def test_a_japanese_line_breaks_beside_a_word_that_budoux_divides(text: str, pieces: list[str]) -> None:
    assert pieces_of(text, "ja") == pieces


@pytest.mark.parametrize("language", ["ja", "ja-easy"])
def test_no_japanese_line_ends_within_a_word_of_the_list(language: str) -> None:
    divided = {}
    for text in catalogue(language).values():
        starts = set(accumulate(map(len, pieces_of(text, language))))
        for word in japanese_words().finditer(plain(text)):
            if starts & set(range(word.start() + 1, word.end())):
                divided[word[0]] = text
    assert divided == {}


def test_a_japanese_name_in_another_language_breaks_as_on_a_japanese_screen() -> None:
    for language in set(LANGUAGES) - set(MARKED):
        marked = breakable("App: マイナポイント第2弾 (予約・申込状況確認)", language)
        assert marked.startswith("App: マ\N{WORD JOINER}イ"), language
        assert "第\N{WORD JOINER}2\N{WORD JOINER}弾 (予" in marked
        assert "・\N{ZERO WIDTH SPACE}申" in marked
        assert breakable("Nothing to mark", language) == "Nothing to mark"


@pytest.mark.parametrize(
    ("text", "end"),
    [
        ("Đây là bước 2", "bước 2"),
        ("Bước 2", "2"),
        ("đến năm 2099. ", "năm 2099. "),
        ("ใช้ในรอบที่ 2", "ที่ 2"),
        ("ธันวาคม ค.ศ. 2099", "ค.ศ. 2099"),
        ("Là dịch vụ gì?", "vụ gì?"),
        ("यो ठीक छ।", "ठीक छ।"),
        ("아직 안 함.", "안 함."),
        ("O aplicativo 9", "aplicativo 9"),
        ("La confirmación 9", "9"),
        ("the points", "points"),
        ("2099 12 31123", "31123"),
    ],
)
def test_a_short_last_word_is_on_the_line_of_the_word_before_it(text: str, end: str) -> None:
    assert plain(pieces(breakable(text, "vi"))[-1]) == end
    assert plain(breakable(text, "vi")) == text


def test_no_line_ends_with_an_opening_bracket() -> None:
    assert "（\N{ZERO WIDTH SPACE}" not in breakable("カードはロックされます（使えません）。", "ja-easy")


@pytest.mark.parametrize("autonym", ["नेपाली भाषा", "ภาษาไทย", "Tiếng Việt"])
def test_other_scripts_on_a_japanese_screen_stay_whole(autonym: str) -> None:
    assert breakable(autonym, "ja") == autonym


@pytest.mark.parametrize("language", ["en", "zh"])
def test_no_line_ends_between_two_times(qapp: QCoreApplication, language: str) -> None:
    assert starts_of_lines(breakable("9:30–20:00", language), language) == {0}


@pytest.mark.parametrize("text", ["6～16", "住民登记后2～3周，以简易挂号信寄达。", "本人（15–17岁）", "1–3日"])
@pytest.mark.parametrize("language", ["ja", "zh"])
def test_no_line_ends_within_a_range(qapp: QCoreApplication, language: str, text: str) -> None:
    marked = breakable(text, language)
    starts = {len(plain(marked[:start])) for start in starts_of_lines(marked, language)}
    dash = text.index("–" if "–" in text else "～")
    assert not starts & {dash, dash + 1}
    assert plain(marked) == text


@pytest.mark.parametrize("language", MARKED)
def test_no_line_ends_between_a_number_and_its_unit(language: str) -> None:
    assert "35 mm" not in breakable("45 × 35 mm", language)
    assert plain(breakable("45 × 35 mm", language)) == "45 × 35 mm"


def test_no_line_ends_within_a_number() -> None:
    marked = breakable("このサービスの受付は2099年12月31日までです。", "ja")
    assert "\N{ZERO WIDTH SPACE}2099\N{WORD JOINER}年" in marked


def starts_of_lines(words: str, language: str, narrowest: int = 40) -> set[int]:
    """Where a line of `words` begins, at some width in pixels from `narrowest` on; the font has 20."""
    name_fonts()
    font = QFont(f"Kiosk {language}")
    font.setPixelSize(20)
    layout = QTextLayout(words, font)
    option = QTextOption()
    option.setWrapMode(BUTTON)
    layout.setTextOption(option)
    starts = set()
    for width in range(narrowest, 240, 10):
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


def fixed_texts(language: str) -> Iterator[str]:
    yield from catalogue(language).values()
    for code in ("practice", "round2"):
        campaign = load_campaign(code)
        for document in (campaign.privacy, campaign.terms):
            yield from (document.texts[language], *(each[language] for each in document.applicants.values()))
        for service in campaign.services:
            yield from (texts[language] for texts in (service.names, service.reward, service.terms.texts) if texts)


def test_every_piece_of_a_thai_text_is_a_word() -> None:
    """What the dictionary does not know is divided by chance, such as a name: it belongs into thai_words.toml."""
    words = (each for text in fixed_texts("th") for each in pieces(text) if "." not in each)
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


@pytest.mark.parametrize(
    ("words", "width"),
    [
        (["其他", "方法", "和", "地点"], 4),
        (["呼叫", "工作人员"], 4),
        (["谁", "能", "获得", "什么？"], 5),
        (["使用", "智能", "手机，", "随时", "可", "办"], 3),
        (["NTT ", "docomo：", "docomo", "商店"], 8),
        (["有效期", "至", "2026年", "3月", "31日。"], 5),
    ],
    ids=lambda words: "".join(words) if isinstance(words, list) else "",
)
def test_chinese_breaks_between_words(qapp: QCoreApplication, words: list[str], width: int) -> None:
    del qapp
    marked = breakable("".join(words), "zh")
    starts = {len(plain(marked[:start])) for start in starts_of_lines(marked, "zh", width * 20)}
    assert len(starts) > 1
    assert starts <= boundaries(words)


ALONE = frozenset(
    "变多使见指贴办它每项叫张事段否让约刚及则需例仍好戴慢起待大那快旁空输剩谁能尚至人由年要哪一键无但说日只来都因从等前于会代"
    "内须下其过还个共先即月这以按时仅与中并如到本再我卡被也上有该用此不为将未后和可是您或在已请"
)
"""Chinese words of one character."""


def test_no_character_of_a_chinese_text_stands_alone_but_a_word() -> None:
    """BudouX divides what it does not know into single characters: such a word belongs into chinese_words.toml."""
    found: dict[str, str] = {}
    for text in fixed_texts("zh"):
        for piece in re.split("[\N{ZERO WIDTH SPACE}\n]", breakable(text, "zh")):
            if len(letters := re.sub(r"\W", "", plain(piece))) == 1 and "\u4e00" <= letters <= "\u9fff":
                found[letters] = plain(text)
    assert len(found) > 100
    assert {letter: text for letter, text in found.items() if letter not in ALONE} == {}


def test_no_chinese_line_begins_with_a_particle_or_ends_within_a_word_of_the_list() -> None:
    for text in fixed_texts("zh"):
        marked = breakable(text, "zh")
        assert not re.search("\N{ZERO WIDTH SPACE}[的了吗]", marked)
        places = {len(plain(marked[: found.start()])) for found in re.finditer("\N{ZERO WIDTH SPACE}", marked)}
        for word in chinese_words().finditer(text):
            assert not places & set(range(word.start() + 1, word.end())), word[0]
