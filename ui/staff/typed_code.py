"""Checks an enrolment code while it is typed: how much is missing, and whether its check characters are right."""

from kiosk.errors import KioskError
from kiosk.staff.facts import Line, Tone
from kiosk.staff.words import Words
from kiosk.upstream.enrolment_code import ALPHABET, SHORT_SYMBOLS, SYMBOLS, parse_code, symbols_of

_LABEL = Words("Enrolment code", "登録コード")
_MISTYPED = Words("a typing error: compare it group by group", "打ちまちがいがあります。原本と見比べてください。")
_FOREIGN = Words("digits and letters without U only", "数字とU以外の英字だけです。")
_RIGHT = Words("complete and without a typing error", "正しく入力されました")


def judged(typed: str, authority: bytes | None) -> Line:
    """One line about the code typed so far. Nothing is sent.

    `authority`: the SHA-256 of upstream's certificate authority, if the settings have it; a short code needs it.
    """
    symbols = symbols_of(typed)
    count = len(symbols)
    if any(symbol not in ALPHABET for symbol in symbols):
        return Line(_LABEL, _FOREIGN, Tone.BAD)
    short = authority is not None and count <= SHORT_SYMBOLS
    whole = SHORT_SYMBOLS if short else SYMBOLS
    if count == whole:
        try:
            parse_code(symbols, authority)
        except KioskError:
            return Line(_LABEL, _MISTYPED, Tone.CARE if short else Tone.BAD)  # a long code may still be incomplete
        return Line(_LABEL, _RIGHT, Tone.GOOD)
    so_far = Words("{count} of {whole} characters", "{whole}文字中{count}文字").fill(count=count, whole=whole)
    return Line(_LABEL, so_far, Tone.PLAIN if count < whole else Tone.BAD)
