"""Rules of Spanish."""

import re
from typing import Final

from ui.speech.read_aloud.language_rules import CLOCK, SPAN, Rules, grouping, key_signs, names

_READINGS: Final = {
    "PIN": "pin",
    "My Number": "Mai Námber",
    "MykeyID": "Maiki ID",
    "Mynapoint": "Mainapóint",
    "Mynaportal": "Mainaportal",
    "Y!mobile": "Uai Móbail",
    "Money": "Móni",
    "Pay": "Pei",
    "PAY": "Pei",
    "PayPay": "Peipei",
    "Play": "Plei",
    "Wallet": "Uólet",
    "Heisei": "Jeisei",
    "Hato": "Jato",
    "Hotaru": "Jotaru",
    "Kojima": "Koyima",
    "Kujira": "Kuyira",
    "Momiji": "Momiyi",
    "Tsubame": "Subame",
    "Tsuru": "Suru",
    "Usagi": "Usagui",
    "1 mes": "un mes",
    "cm": "centímetros",
    "mm": "milímetros",
    "×": "por",
}


def _time(found: re.Match[str]) -> str:
    return f"{int(found[1])} horas {int(found[2])}" if int(found[2]) else f"{int(found[1])} horas"


RULES = Rules(
    step="Paso {number} de {all}: {name}",
    tail="que termina en {end}",
    dot=" punto ",
    capital="{letter} mayúscula",
    signs=key_signs("más menos asterisco barra punto numeral abajo arriba coma"),
    words=(names(_READINGS), (SPAN, r"\1 a \2"), (CLOCK, _time), grouping(",")),
)
