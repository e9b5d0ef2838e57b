"""Rules of Vietnamese. Its voice reads 20000 as "two ten thousands and no hundreds", so thousands are put in words."""

import re
from typing import Final

from ui.speech.read_aloud.language_rules import CLOCK, SPAN, Rules, key_signs, names

_THOUSANDS = re.compile(r"\b(\d{1,3})\.(\d)00\b")


_READINGS: Final = {
    "PIN": "pin",
    "My Number": "Mai Number",
    "KDDI": "K D D I",
    "docomo": "đô cô mô",
    "SoftBank": "Sốp Bank",
    "Y!mobile": "Oai mobile",
    "iPhone": "ai phôn",
    "App Store, Google Play": "Áp xto, Gu gồ Plây",
    "Pay": "Pây",
    "PAY": "Pây",
    "PayPay": "Pây pây",
    "Heisei": "Hây xây",
    "Reiwa": "Rây oa",
    "Shōwa": "Sô oa",
    "Taishō": "Tai sô",
    "ICOCA": "I cô ca",
    "nanaco": "na na cô",
    "Rakuten": "Ra cu ten",
    "WAON": "Oa ôn",
    "Akebono": "A kê bô nô",
    "Hato": "Ha tô",
    "Hotaru": "Hô ta ru",
    "Iruka": "I ru ca",
    "Kaede": "Ca ê đê",
    "Kamome": "Ca mô mê",
    "Koguma": "Cô gu ma",
    "Kujira": "Cu di ra",
    "Kumo": "Cu mô",
    "Momiji": "Mô mi di",
    "Risu": "Ri su",
    "Sakura": "Xa cu ra",
    "Suica": "Su i ca",
    "Sumire": "Su mi rê",
    "Tanuki": "Ta nu ki",
    "Tsubame": "Su ba mê",
    "Tsuru": "Su ru",
    "Usagi": "U xa ghi",
    "cm": "xăng ti mét",
    "mm": "mi li mét",
    "×": "nhân",
}


def _time(found: re.Match[str]) -> str:
    return f"{int(found[1])} giờ {int(found[2])}" if int(found[2]) else f"{int(found[1])} giờ"


def _thousands(found: re.Match[str]) -> str:
    return f"{found[1]} nghìn" if found[2] == "0" else f"{found[1]} nghìn {found[2]} trăm"


RULES = Rules(
    step="Bước {number} trên {all}: {name}",
    tail="kết thúc bằng {end}",
    dot=" chấm ",
    capital="{letter} hoa",
    # espeak-ng 1.52 (Debian 13) crashes when it names this sign in Vietnamese.
    signs=key_signs("cộng trừ sao xẹt chấm thăng xuống lên phẩy") | {"!": "dấu chấm than"},
    words=(names(_READINGS), (SPAN, r"\1 đến \2"), (CLOCK, _time), (_THOUSANDS, _thousands)),
)
