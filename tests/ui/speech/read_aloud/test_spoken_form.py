"""Golden readings: dates, times, amounts, numbers and codes as a person reads them in each language."""

import re
from datetime import datetime, time
from typing import Final

import pytest

from devices.speech import pinyin
from devices.speech.open_jtalk import kana
from kiosk.campaign.japan_time import JST
from kiosk.visit.model import LANGUAGES
from ui.formats import date, times, yen
from ui.speech.read_aloud import th
from ui.speech.read_aloud.language_rules import names
from ui.speech.read_aloud.spoken_form import RULES, character, read, spelled, spoken_pieces
from ui.speech.read_aloud.zh import number
from ui.speech.utterance import content

DAY: Final = datetime(2026, 11, 30, 12, 0, tzinfo=JST)

AMOUNTS: Final = {
    "ja": "20,000円", "en": "20000 yen", "zh": "两万日元", "ko": "20000엔", "es": "20000 yenes", "pt": "20000 ienes",
    "th": "สองหมื่น เยน", "ne": "२०००० येन", "id": "20000 yen", "vi": "20 nghìn yên",
}  # fmt: skip
HOURS: Final = {
    "ja": "9時30分から20時まで", "en": "9 30 to 20 o'clock", "zh": "九点三十分到二十点",
    "ko": "아홉 시 30분부터 20시까지",
    "es": "9 horas 30 a 20 horas", "pt": "9 horas e 30 às 20 horas", "th": "เก้า นาฬิกา สามสิบ นาที ถึง ยี่สิบ นาฬิกา",
    "ne": "९ बजेर ३० मिनेट देखि २० बजे", "id": "jam 9 lewat 30 sampai jam 20", "vi": "9 giờ 30 đến 20 giờ",
}  # fmt: skip
DATES: Final = {
    "ja": "2026年11月30日", "en": "30 November 2026", "zh": "二零二六年十一月三十日", "ko": "2026년 11월 30일",
    "es": "30 de noviembre de 2026", "pt": "30 de novembro de 2026", "th": "สามสิบ พฤศจิกายน คริสต์ศักราช สองพันยี่สิบหก",
    "ne": "२०२६ नोभेम्बर ३०", "id": "30 November 2026", "vi": "30 tháng 11 năm 2026",
}  # fmt: skip
TELEPHONES: Final = {
    "ja": "ゼロ イチ ニー ゼロ、キュー ゴー、ゼロ イチ ナナ ハチ", "en": "0 1 2 0, 9 5, 0 1 7 8",
    "zh": "零 一 二 零，九 五，零 一 七 八", "ne": "० १ २ ०, ९ ५, ० १ ७ ८",
    "th": "ศูนย์ หนึ่ง สอง ศูนย์, เก้า ห้า, ศูนย์ หนึ่ง เจ็ด แปด",
}  # fmt: skip
STEPS: Final = {
    "ja": "7段階のうち4番目、X", "en": "Step 4 of 7: X", "zh": "第四步，共七步：X", "ko": "7단계 중 4단계: X",
    "es": "Paso 4 de 7: X", "pt": "Etapa 4 de 7: X", "th": "ขั้นที่ สี่ จาก เจ็ด: เอ็กซ์", "ne": "७ मध्ये ४ चरण: X",
    "id": "Langkah 4 dari 7: X", "vi": "Bước 4 trên 7: X",
}  # fmt: skip


@pytest.mark.parametrize("language", RULES)
def test_golden_readings(language: str) -> None:
    assert read(yen(20_000, language), language) == AMOUNTS[language]
    assert read(times(time(9, 30), time(20), language), language) == HOURS[language]
    assert read(date(DAY, language), language) == DATES[language]
    assert read("0120-95-0178", language) == TELEPHONES.get(language, "0 1 2 0, 9 5, 0 1 7 8")
    assert read("4 / 7  X", language) == STEPS[language]


def test_a_name_is_read_anew_where_it_is_a_word_of_its_own() -> None:
    pattern, reading = names({"au": "<au>", "IC": "<ic>", "ICOCA": "<icoca>", "×": "<times>", "Y!": "<y>"})
    told = {
        "au PAY": "<au> PAY",
        "auction": "auction",
        "Haus": "Haus",
        "bureau": "bureau",
        "auは": "<au>は",
        "IC, ICOCA": "<ic>, <icoca>",
        "45×35": "45<times>35",
        "Y!": "<y>",
    }
    assert {written: pattern.sub(reading, written) for written in told} == told


def test_every_language_has_rules() -> None:
    assert set(RULES) == {language.partition("-")[0] for language in LANGUAGES}


@pytest.mark.parametrize(
    ("language", "text", "said"),
    [
        ("en", "Closed 10:05", "Closed 10 oh 5"),
        ("en", "Usagi Prepaid …1206", "Oosahgi Prepaid ending in 1 2 0 6"),
        ("en", "www.digital.go.jp", "www dot digital dot go dot jp"),
        ("en", "You pay for the call  ·  Every day", "You pay for the call, Every day"),
        ("en", "12,34,567 and 7,500", "1234567 and 7500"),
        ("en", "Keys: + next, - previous, . erase", "Keys: plus next, minus previous, dot erase"),
        ("zh", "按键: / 字号", "按键: 斜杠 字号"),
        ("ko", "#", "우물정"),
        ("en", "Keys: ▼ next, ▲ previous", "Keys: down next, up previous"),
        ("en", "the police #9110 or 188, 1885 yen", "the police hash 9 1 1 0 or 1 8 8, 1885 yen"),
        ("en", "Date of birth (YYYYMMDD)", "Date of birth"),
        ("id", "15–17 tahun", "15 sampai 17 tahun"),
        (
            "ko",
            "8~32글자, 4글자, 잔액을(를), 페이(으)로, 4.5cm",
            "8에서 32글자, 네 글자, 잔액을, 페이로, 4 점 5센티미터",
        ),
        ("zh", "共8～32个字符，4.5cm×3.5cm", "共八到三十二个字符，四点五厘米乘三点五厘米"),
        ("ja", "2〜3週間、45 × 35 mm、WAON、au PAY", "2から3週間、45 かける 35 ミリ、ワオン、エーユー ペイ"),
        ("vi", "7.500 yên, 5.000 yên", "7 nghìn 5 trăm yên, 5 nghìn yên"),
        ("zh", "第2弹，2个，15岁", "第二弹，两个，十五岁"),
        ("ja", "決済サービスIDとATM、iPhone", "決済サービスアイディーとエーティーエム、アイフォーン"),
    ],
)
def test_running_text(language: str, text: str, said: str) -> None:
    assert read(text, language) == said


@pytest.mark.parametrize(
    ("value", "said"),
    [
        (0, "零"), (2, "二"), (10, "十"), (12, "十二"), (20, "二十"), (105, "一百零五"), (2000, "两千"),
        (5001, "五千零一"),
        (7500, "七千五百"), (20_000, "两万"), (20_500, "两万零五百"), (75_000, "七万五千"), (120_000, "十二万"),
    ],
)  # fmt: skip
def test_chinese_numbers(value: int, said: str) -> None:
    assert number(value) == said


@pytest.mark.parametrize(
    ("value", "said"),
    [
        (0, "ศูนย์"), (1, "หนึ่ง"), (10, "สิบ"), (11, "สิบเอ็ด"), (20, "ยี่สิบ"), (21, "ยี่สิบเอ็ด"), (101, "หนึ่งร้อยเอ็ด"),
        (2099, "สองพันเก้าสิบเก้า"), (7500, "เจ็ดพันห้าร้อย"), (20_000, "สองหมื่น"), (120_000, "หนึ่งแสนสองหมื่น"),
        (1_000_000, "หนึ่งล้าน"), (21_000_005, "ยี่สิบเอ็ดล้านห้า"),
    ],
)  # fmt: skip
def test_thai_numbers(value: int, said: str) -> None:
    assert th.number(value) == said


def test_japanese_names_are_for_the_japanese_voice() -> None:
    said = [
        (piece.text, piece.language) for piece in spoken_pieces(content("Get マイキーID・ソフト, Shōwa 昭和 33"), "en")
    ]
    assert said == [("Get", "en"), ("マイキーアイディー・ソフト", "ja"), (", Shohwa 33", "en")]
    said = [
        (piece.text, piece.language) for piece in spoken_pieces(content("Says 申込済. 〈Status〉 (予約・申込)"), "en")
    ]
    assert said == [("Says", "en"), ("申込済", "ja"), ("〈Status〉", "en")]
    assert [piece.language for piece in spoken_pieces(content("日本語"), "vi")] == ["ja"]
    assert [piece.language for piece in spoken_pieces(content("日本語"), "zh")] == ["zh"]


def test_codes_are_spelled_in_their_groups() -> None:
    assert spelled("4821 0093", "en") == "4 8 2 1, 0 0 9 3"
    assert spelled("K7Q4 19MD 5", "en") == "K 7 Q 4, 1 9 M D, 5"
    assert spelled("K7Q4", "ja") == "ケー ナナ 英字のキュー ヨン"
    assert spelled("aB3!-", "ja") == "エー 大文字のビー サン 感嘆符 ハイフン"
    assert spelled("aB@", "zh") == "诶 大写B 艾特"


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_two_characters_sound_alike(language: str) -> None:
    names = [character(chr(code), language) for code in range(0x20, 0x7F)]
    assert len(set(names)) == len(names)
    assert all(name.strip() or name == " " for name in names)


def test_a_voice_begins_anew_at_each_sentence() -> None:
    pieces = spoken_pieces(content("Take it out. Lay it flat, either side up!\nDone?"), "en")
    assert [piece.text for piece in pieces] == ["Take it out.", "Lay it flat, either side up!", "Done?"]
    assert [piece.text for piece in spoken_pieces(content("出します。置きます。"), "ja")] == [
        "出します。",
        "置きます。",
    ]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("申込", "モーシコミ"),
        ("申込済", "モーシコミズミ"),
        ("受付済（送信待ち）", "ウケツケズミ（ソーシンマチ）"),
        ("4桁", "ヨンケタ"),
        ("下4桁", "シモヨンケタ"),
        ("20,000円", "ニマンエン"),
        ("9:30〜20:00", "クジサンジュップンカラニジュージマデ"),
        ("2026年11月30日", "ニセンニジューロクネンジューイチガツサンジューニチ"),
        ("生年月日", "セーネンガッピ"),
        ("決済サービスID", "ケッサイサービスアイディー"),
        ("暗証番号", "アンショーバンゴー"),
        ("第2弾", "ダイニダン"),
        ("利用者証明用電子証明書", "リヨーシャショーメーヨーデンシショーメーショ"),
        ("公金受取口座の登録", "コーキンウケトリコーザノトーロク"),
    ],
)
def test_how_the_japanese_voice_reads(text: str, said: str) -> None:
    assert kana(read(text, "ja")) == said


def test_chinese_becomes_pinyin() -> None:
    assert pinyin.of("请重试，须为本人名义") == "qing3 chong2 shi4 ， xu1 wei2 ben3 ren2 ming2 yi4"
    assert pinyin.of("编号和面部照片，最长时间") == "bian1 hao4 he2 mian4 bu4 zhao4 pian1 ， zui4 chang2 shi2 jian1"
    assert pinyin.of(read("请选择 20,000日元", "zh")) == "qing3 xuan3 ze2 liang3 wan4 ri4 yuan2"


@pytest.mark.parametrize("language", RULES)
def test_no_two_amounts_or_times_are_heard_alike(language: str) -> None:
    amounts = [*range(200), *range(200, 25_000, 100), 10_001, 10_010, 20_002, 20_020, 120_000]
    assert len({read(yen(amount, language), language) for amount in amounts}) == len(amounts)
    moments = [time(hour, minute) for hour in range(24) for minute in (0, 1, 5, 10, 30, 59)]
    assert len({read(times(moment, time(23, 59), language), language) for moment in moments}) == len(moments)


def test_a_chinese_number_has_one_zero_for_each_gap_between_its_digits() -> None:
    """Digit by digit with its unit, as one learns it at school."""
    for value in (*range(1, 1200), *range(1200, 100_000, 13)):
        parts = zip(f"{value:05}", "万千百十 ", strict=True)
        said = "".join("零" if digit == "0" else "零一二三四五六七八九"[int(digit)] + unit for digit, unit in parts)
        said = re.sub("零+", "零", said.replace(" ", "")).strip("零")
        said = re.sub("二(?=千)|^二(?=万)", "两", re.sub("^一十", "十", said))
        assert number(value) == said, value


def test_a_thai_number_is_its_digits_with_their_units() -> None:
    digits = ["ศูนย์", "หนึ่ง", "สอง", "สาม", "สี่", "ห้า", "หก", "เจ็ด", "แปด", "เก้า"]
    for value in (*range(1, 1200), *range(1200, 1_000_000, 131)):
        parts = zip(f"{value:06}", ("แสน", "หมื่น", "พัน", "ร้อย", "สิบ", ""), strict=True)
        said = "".join(digits[int(digit)] + unit for digit, unit in parts if digit != "0")
        said = re.sub("หนึ่งสิบ", "สิบ", said).replace("สองสิบ", "ยี่สิบ")
        said = re.sub("(?<=.)หนึ่ง$", "เอ็ด", said)
        assert th.number(value) == said, value
