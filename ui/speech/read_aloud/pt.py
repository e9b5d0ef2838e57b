"""Rules of Brazilian Portuguese."""

import re
from typing import Final

from ui.speech.read_aloud.language_rules import Rules, grouping, key_signs, names

_CLOCK = re.compile(r"\b(\d{1,2})h(\d{2})?(?!\w)")


_READINGS: Final = {
    "My Number": "Mai Nâmber",
    "MykeyID": "Maiki ID",
    "Mynapoint": "Mainapóint",
    "Mynaportal": "Mainaportal",
    "KDDI": "K D D I",
    "Y!mobile": "Uai Móbail",
    "iPhone": "aifone",
    "Money": "Mâni",
    "Pay": "Pei",
    "PAY": "Pei",
    "PayPay": "Peipei",
    "Play": "Plei",
    "Point": "Póint",
    "Wallet": "Uólet",
    "Usagi": "Ussagui",
    "cm": "centímetros",
    "mm": "milímetros",
    "×": "por",
}


def _time(found: re.Match[str]) -> str:
    return f"{int(found[1])} horas e {int(found[2])}" if found[2] and int(found[2]) else f"{int(found[1])} horas"


RULES = Rules(
    step="Etapa {number} de {all}: {name}",
    tail="que termina em {end}",
    dot=" ponto ",
    capital="{letter} maiúsculo",
    signs=key_signs("mais menos asterisco barra ponto cerquilha abaixo acima vírgula"),
    words=(names(_READINGS), (re.compile(r"(\dh(?:\d{2})?)–(\d)"), r"\1 às \2"), (_CLOCK, _time), grouping(".")),
)
