"""Text for a person's screen and for a log: one line without control sequences.

Names of devices (a reader, a keyboard), answers of services and names of files are used in messages. A control sequence
in one would act on the technician's screen, and a line end would forge a line in the log.
"""

import json
import logging
import unicodedata

_SEPARATORS, _NO_TEXT = "Zs", "Cs"


def printable(text: str) -> str:
    """`text` with spaces in place of line ends, control characters and marks of text direction.

    Bytes of a file's name that are not valid text stay: the standard streams write them as escapes.
    """
    if text.isascii() and text.isprintable():
        return text
    return "".join(each if _is_shown(each) or unicodedata.category(each) == _NO_TEXT else " " for each in text)


def printable_json(values: object) -> str:
    """One line of JSON in which control characters are escaped, so that a program still receives them."""
    said = json.dumps(values, ensure_ascii=False)
    return "".join(each if _is_shown(each) else json.dumps(each)[1:-1] for each in said)


class OneLine(logging.Formatter):
    """Formats each message as one line, whatever its content."""

    def format(self, record: logging.LogRecord) -> str:
        """See `logging.Formatter.format`."""
        return printable(super().format(record))


def _is_shown(letter: str) -> bool:
    return letter.isprintable() or unicodedata.category(letter) == _SEPARATORS
