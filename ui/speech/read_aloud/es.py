"""Rules of Spanish."""

import re

from ui.speech.read_aloud.language_rules import CLOCK, SPAN, Rules, grouping, key_signs


def _time(found: re.Match[str]) -> str:
    return f"{int(found[1])} horas {int(found[2])}" if int(found[2]) else f"{int(found[1])} horas"


RULES = Rules(
    step="Paso {number} de {all}: {name}",
    tail="que termina en {end}",
    dot=" punto ",
    capital="{letter} mayúscula",
    signs=key_signs("más menos asterisco barra punto numeral"),
    words=((SPAN, r"\1 a \2"), (CLOCK, _time), grouping(",")),
)
