"""Rules of Indonesian."""

import re
from typing import Final

from ui.speech.read_aloud.language_rules import SPAN, Rules, grouping, key_signs, names

_CLOCK = re.compile(r"\b(\d{2})\.(\d{2})\b(?!\.?\d)")


_READINGS: Final = {
    "PIN": "pin",
    "ATM": "A T M",
    "OK": "oke",
    "No.": "Nomor",
    "Google": "Gugel",
    "My Number": "Mai Namber",
    "MykeyID": "Maiki ID",
    "Mynapoint": "Mainapoin",
    "Mynaportal": "Mainaportal",
    "KDDI": "K D D I",
    "docomo": "dokomo",
    "BicCamera": "Bik Kamera",
    "Y!mobile": "Wai Mobail",
    "iPhone": "Aifon",
    "smartphone": "smartfon",
    "online": "onlain",
    "chip": "cip",
    "chipnya": "cipnya",
    "Card": "Kard",
    "Money": "Mani",
    "Pay": "Pei",
    "PAY": "Pei",
    "PayPay": "Pei Pei",
    "Play": "Plei",
    "ICOCA": "Ikoka",
    "nanaco": "Nanako",
    "Suica": "Suika",
    "kota/desa": "kota atau desa",
    "cm": "sentimeter",
    "mm": "milimeter",
    "×": "kali",
}


def _time(found: re.Match[str]) -> str:
    return f"jam {int(found[1])} lewat {int(found[2])}" if int(found[2]) else f"jam {int(found[1])}"


RULES = Rules(
    step="Langkah {number} dari {all}: {name}",
    tail="berakhiran {end}",
    dot=" titik ",
    capital="{letter} besar",
    signs=key_signs("tambah kurang bintang miring titik pagar bawah atas koma"),
    words=(names(_READINGS), (SPAN, r"\1 sampai \2"), (_CLOCK, _time), grouping(".")),
)
