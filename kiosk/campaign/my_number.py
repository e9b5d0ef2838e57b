"""Recognises a My Number that is typed by mistake, for a hint (E26).

Never a reason to refuse: services' own numbers have twelve digits too, and one in ten of them passes the check digit.
Nothing is stored, and a caller keeps only the answer.
"""

LENGTH = 12
"""Digits of a My Number."""

_WEIGHTS = (6, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2)
"""Weights of the first eleven digits: from the right 2 to 7, then from 2 again."""


def looks_like_my_number(value: str) -> bool:
    """Whether `value` is twelve ASCII digits, the last of which is the check digit of the first eleven.

    Source: article 5 of 平成26年総務省令第85号: 11 minus the remainder of the weighted sum divided by 11, and 0 if that
    remainder is 0 or 1.
    """
    if len(value) != LENGTH or not (value.isascii() and value.isdigit()):
        return False
    digits = [int(digit) for digit in value]
    remainder = sum(weight * digit for weight, digit in zip(_WEIGHTS, digits, strict=False)) % 11
    return digits[-1] == (0 if remainder <= 1 else 11 - remainder)
