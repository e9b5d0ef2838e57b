"""A soft hint where somebody may be typing a My Number by mistake (E26).

Never a reason to refuse: services' own numbers have twelve digits, too, and one in ten of them passes the check digit.
Nothing is stored, and a caller keeps no more than the one answer.
"""

LENGTH = 12

_WEIGHTS = (6, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2)
"""For the first eleven digits: from the right 2 to 7, then from 2 again."""


def looks_like_my_number(value: str) -> bool:
    """Whether `value` is twelve ASCII digits whose last one is the check digit of the first eleven.

    Rule: article 5 of 平成26年総務省令第85号, an ordinance on My Numbers: 11 less the remainder of the weighted
    sum by 11, and 0 where that remainder is 0 or 1.
    """
    if len(value) != LENGTH or not (value.isascii() and value.isdigit()):
        return False
    digits = [int(digit) for digit in value]
    remainder = sum(weight * digit for weight, digit in zip(_WEIGHTS, digits, strict=False)) % 11
    return digits[-1] == (0 if remainder <= 1 else 11 - remainder)
