"""Types of the values in a campaign's files, each validated with an error that says what to write."""

import re
from collections import Counter
from collections.abc import Callable, Iterable
from datetime import date, datetime
from typing import Annotated

from pydantic import AfterValidator, BeforeValidator, StringConstraints

from kiosk.campaign.japan_time import absolute, first_moment, last_moment
from kiosk.campaign.texts import SPOKEN_LANGUAGES, WRITTEN_LANGUAGES


def _one_of(languages: tuple[str, ...]) -> Callable[[str], str]:
    def known(value: str) -> str:
        if value not in languages:
            raise ValueError(f"must be one of {', '.join(languages)}")
        return value

    return known


def _texts(texts: dict[str, str]) -> dict[str, str]:
    for language, text in texts.items():
        if language not in WRITTEN_LANGUAGES:
            raise ValueError(f'unknown language "{language[:12]}"; known: {", ".join(WRITTEN_LANGUAGES)}')
        if not text.strip():
            raise ValueError(f'the text in "{language}" is empty')
    if "ja" not in texts:
        raise ValueError('the Japanese text ("ja") is missing; every text has one')
    return texts


CODE = re.compile(r"(?=.{1,40}$)[a-z]+[0-9]{0,2}(-[a-z]+[0-9]{0,2})*")
"""Lower-case words with hyphens, at most two digits after each word. No ID, PIN or serial has this form, so codes may
be written into the journal."""


LONGEST_LINE = 400
"""Most characters of a text that messages repeat (a file's name)."""


def is_short_line(text: str) -> bool:
    """Whether a message may repeat it: short, printable, no line end."""
    return text.isprintable() and len(text) <= LONGEST_LINE


def short_line(value: str) -> str:
    """`value`, if a message may repeat it. Raises ValueError."""
    if not is_short_line(value):
        raise ValueError(f"must be one line of at most {LONGEST_LINE} characters that can be shown")
    return value


def _code(value: str) -> str:
    if not CODE.fullmatch(value):
        raise ValueError('must be lower-case words with hyphens, such as "sakura-pay" or "round2"')
    return value


def _day(value: str) -> str:
    try:
        date.fromisoformat(value)
    except ValueError:
        raise ValueError('must be a day in quotation marks, such as "2026-11-01"') from None
    return value


def _url(value: str) -> str:
    if not re.fullmatch(r"https://[^\s/]+(/\S*)?", value):
        raise ValueError("must be a web address that starts with https://")
    return value


def _reading(value: str) -> str:
    if not re.fullmatch("[ぁ-ゖー]+", value):
        raise ValueError("must be the name in hiragana")
    return value


def _number(value: str) -> str:
    if not re.fullmatch("[0-9]+(-[0-9]+)+", value):
        raise ValueError('must be a telephone number with hyphens, such as "0120-95-0178"')
    return value


Code = Annotated[str, AfterValidator(_code)]
Language = Annotated[str, AfterValidator(_one_of(WRITTEN_LANGUAGES))]
SpokenLanguage = Annotated[str, AfterValidator(_one_of(SPOKEN_LANGUAGES))]
Day = Annotated[str, AfterValidator(_day)]
Name = Annotated[str, StringConstraints(min_length=1, max_length=200), AfterValidator(short_line)]
Number = Annotated[str, StringConstraints(max_length=20), AfterValidator(_number)]
Reading = Annotated[str, StringConstraints(max_length=60), AfterValidator(_reading)]
Url = Annotated[str, StringConstraints(max_length=200), AfterValidator(_url)]
Translated = Annotated[dict[str, str], AfterValidator(_texts)]
Additions = dict[Language, str]
"""Texts in some of the languages, without a fallback."""
From = Annotated[datetime, BeforeValidator(first_moment)]
Until = Annotated[datetime, BeforeValidator(last_moment)]
At = Annotated[datetime, BeforeValidator(absolute)]


def listed_once(what: str, values: Iterable[str]) -> None:
    """Raises ValueError for the first of `values` that occurs twice."""
    for value, times in Counter(values).items():
        if times > 1:
            raise ValueError(f'{what} "{value}" is there {times} times; keep one')
