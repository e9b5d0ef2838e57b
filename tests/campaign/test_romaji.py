"""Kana typed in Latin letters, in the spellings of schools, passports and keyboards."""

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
def test_other_letters_do_not_spell_a_reading(reading: str, wrong: str) -> None:
    assert not begins(reading, wrong)


KANA = "".join(chr(code) for code in range(ord("ぁ"), ord("ゖ") + 1)) + "ー"


@given(st.text(alphabet=KANA, max_size=30), st.text(alphabet="aiueoknsthfmyrwgzdbpjcvxl", max_size=30))
def test_a_longer_beginning_never_finds_more(reading: str, typed: str) -> None:
    understood = [begins(reading, typed[:length]) for length in range(len(typed) + 1)]
    assert understood == sorted(understood, reverse=True)


@given(st.text(alphabet=KANA.replace("っ", "").replace("ー", ""), min_size=1, max_size=30))
def test_every_kana_has_a_spelling(reading: str) -> None:
    """Letter by letter from any reading to its end: at each step a letter continues it."""
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


EVERY_KANA = """
あ a|い i|う u|え e|お o|ぁ a|ぃ i|ぅ u|ぇ e|ぉ o
か ka|き ki|く ku|け ke|こ ko|が ga|ぎ gi|ぐ gu|げ ge|ご go|ゕ ka|ゖ ke
さ sa|し shi si|す su|せ se|そ so|ざ za|じ ji zi|ず zu|ぜ ze|ぞ zo
た ta|ち chi ti|つ tsu tu|て te|と to|だ da|ぢ ji zi di|づ zu du|で de|ど do|っ tsu tu xtu ltu
な na|に ni|ぬ nu|ね ne|の no|は ha|ひ hi|ふ fu hu|へ he|ほ ho
ば ba|び bi|ぶ bu|べ be|ぼ bo|ぱ pa|ぴ pi|ぷ pu|ぺ pe|ぽ po
ま ma|み mi|む mu|め me|も mo|や ya|ゆ yu|よ yo|ゃ ya|ゅ yu|ょ yo
ら ra|り ri|る ru|れ re|ろ ro|わ wa|ゎ wa|ゐ i wi|ゑ e we|を o wo|ん n nn|ゔ vu
きゃ kya|きゅ kyu|きょ kyo|きぇ kye|ぎゃ gya|ぎゅ gyu|ぎょ gyo|ぎぇ gye
しゃ sha sya|しゅ shu syu|しょ sho syo|しぇ she sye|じゃ ja zya jya|じゅ ju zyu jyu|じょ jo zyo jyo|じぇ je zye jye
ちゃ cha tya|ちゅ chu tyu|ちょ cho tyo|ちぇ che tye|ぢゃ ja zya dya|ぢゅ ju zyu dyu|ぢょ jo zyo dyo|ぢぇ je zye dye
にゃ nya|にゅ nyu|にょ nyo|ひゃ hya|ひゅ hyu|ひょ hyo|びゃ bya|びゅ byu|びょ byo|ぴゃ pya|ぴゅ pyu|ぴょ pyo
みゃ mya|みゅ myu|みょ myo|りゃ rya|りゅ ryu|りょ ryo
ふぁ fa|ふぃ fi|ふぇ fe|ふぉ fo|うぃ wi whi|うぇ we whe|うぉ wo who|ゔぁ va|ゔぃ vi|ゔぇ ve|ゔぉ vo
つぁ tsa|つぃ tsi|つぇ tse|つぉ tso|てぃ ti thi|でぃ di dhi|とぅ tu two|どぅ du dwo
"""
SPELLED = {kana: spellings for kana, *spellings in map(str.split, EVERY_KANA.strip().replace("\n", "|").split("|"))}


@pytest.mark.parametrize("kana", SPELLED)
def test_every_kana_has_its_own_spellings_and_no_others(kana: str) -> None:
    """Another kana follows, so that a spelling must be complete. Two kana may be spelled one after the other."""
    own = set(SPELLED[kana])
    if len(kana) == 2:
        own |= {first + second for first in SPELLED[kana[0]] for second in SPELLED[kana[1]]}
    every = own.union(*SPELLED.values())
    assert {spelling for spelling in every if begins(kana + "ら", spelling + "ra")} == own
