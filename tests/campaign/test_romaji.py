"""Kana typed in Latin letters, as schools, passports and keyboards spell them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.campaign.romaji import begins

SPELLINGS = {
    "さくらぺい": ["sakurapei"],
    "つばめあいしー": ["tsubameaishi", "tubameaisi", "tsubameaishii", "tubameaisii"],
    "ふじさん": ["fujisan", "huzisan", "fuzisann"],
    "しんばし": ["shinbashi", "shimbashi", "sinbasi", "shinnbashi"],
    "とうきょう": ["toukyou", "tokyo", "tookyoo"[:2] + "kyou", "toukyo"],
    "おおさか": ["oosaka", "osaka"],
    "きゅうしゅう": ["kyuushuu", "kyushu", "kyuusyuu", "kyusyu"],
    "ちゃっと": ["chatto", "tyatto"],
    "まっちゃ": ["matcha", "maccha", "mattya"],
    "けっしょう": ["kesshou", "kessho", "kessyou", "kessyo"],
    "じゅうじつ": ["juujitsu", "jujitsu", "zyuuzitu", "zyuzitu"],
    "ちぢむ": ["chijimu", "tizimu", "chidimu"],
    "つづき": ["tsuzuki", "tuduki", "tuzuki"],
    "くもうぉれっと": ["kumoworetto", "kumowhoretto", "kumouoretto"],
    "ふぁみぺい": ["famipei"],
    "てぃーぽいんと": ["tipointo", "thipointo", "tiipointo"],
    "でぃすかうんと": ["disukaunto", "dhisukaunto"],
    "でびっと": ["debitto"],
    "じぇいけい": ["jeikei", "zyeikei"],
    "ゔぁいおりん": ["vaiorin"],
    "かーど": ["kado", "kaado"],
    "まねー": ["mane", "manee"],
    "ほんや": ["honya", "honnya"],
    "をん": ["on", "wo", "won"],
}


@pytest.mark.parametrize(("reading", "spelling"), [(r, s) for r, spellings in SPELLINGS.items() for s in spellings])
def test_every_beginning_of_every_spelling_is_understood(reading: str, spelling: str) -> None:
    for length in range(len(spelling) + 1):
        assert begins(reading, spelling[:length]), spelling[:length]


@pytest.mark.parametrize(
    ("reading", "wrong"),
    [
        ("さくら", "sakuro"),
        ("さくら", "sakurap"),
        ("さくら", "akura"),
        ("まっちゃ", "macha"),
        ("まっちゃ", "makcha"),
        ("かっぱ", "kaapa"),
        ("しんじゅく", "shimjuku"),
        ("あう", "ao"),
        ("えい", "e-"),
        ("ん", "m"),
        ("さくら", "さ"),
    ],
)
def test_other_letters_are_not(reading: str, wrong: str) -> None:
    assert not begins(reading, wrong)


KANA = "".join(chr(code) for code in range(ord("ぁ"), ord("ゖ") + 1)) + "ー"


@given(st.text(alphabet=KANA, max_size=30), st.text(alphabet="aiueoknsthfmyrwgzdbpjcvxl", max_size=30))
def test_a_longer_beginning_never_finds_more(reading: str, typed: str) -> None:
    understood = [begins(reading, typed[:length]) for length in range(len(typed) + 1)]
    assert understood == sorted(understood, reverse=True)


@given(st.text(alphabet=KANA.replace("っ", "").replace("ー", ""), min_size=1, max_size=30))
def test_every_kana_has_a_spelling(reading: str) -> None:
    """From any reading, letter by letter to its end: there is always a letter that goes on."""
    typed = ""
    for _ in range(4 * len(reading)):
        following = [letter for letter in "aiueoknsthfmyrwgzdbpjcvxl" if begins(reading, typed + letter)]
        if not following:
            break
        typed += following[0]
    assert typed
    assert not begins(reading[:-1], typed) or reading[-1] in "うお"


@pytest.mark.parametrize(("kana", "typed"), [("ぐんま", "gumma"), ("さんぽ", "sampo"), ("かんばん", "kamban")])
def test_n_before_each_labial_may_be_written_m(kana: str, typed: str) -> None:
    assert begins(kana, typed)
