"""What the files of a campaign look like. `kiosk.campaign.load` reads them and makes the values of `model`."""

import re
from collections import Counter
from collections.abc import Iterable
from datetime import date, datetime
from typing import Annotated, Self

from pydantic import AfterValidator, BeforeValidator, Field, StringConstraints, model_validator

from kiosk.campaign.dates import first_moment, last_moment
from kiosk.campaign.model import ApplyType, Category, FieldKind, FieldRole, ItemCode, Picture
from kiosk.strict_toml import Strict

LANGUAGES = ("ja", "en", "zh", "ko", "es", "pt", "th", "ne", "id", "vi")
"""The ten languages of the help lines (R100). A text is there in Japanese at least."""

LONGEST_VALUE = 64
"""Characters of an ID or code; what no documented format exceeds."""

BIRTH_DATE_LENGTH = 8


def _texts(texts: dict[str, str]) -> dict[str, str]:
    for language, text in texts.items():
        if language not in LANGUAGES:
            raise ValueError(f'unknown language "{language[:12]}"; known: {", ".join(LANGUAGES)}')
        if not text.strip():
            raise ValueError(f'the text in "{language}" is empty')
    if "ja" not in texts:
        raise ValueError('the Japanese text ("ja") is missing; every text has one')
    return texts


CODE = re.compile(r"(?=.{1,40}$)[a-z]+[0-9]{0,2}(-[a-z]+[0-9]{0,2})*")
"""Lower-case words with hyphens, at most two digits after each: no ID, PIN or serial looks like that, so codes may go
into the journal."""


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
Day = Annotated[str, AfterValidator(_day)]
Name = Annotated[str, StringConstraints(min_length=1, max_length=200)]
Url = Annotated[str, StringConstraints(max_length=200), AfterValidator(_url)]
Translated = Annotated[dict[str, str], AfterValidator(_texts)]
From = Annotated[datetime, BeforeValidator(first_moment)]
Until = Annotated[datetime, BeforeValidator(last_moment)]


def listed_once(what: str, values: Iterable[str]) -> None:
    """Raises ValueError for the first of `values` that comes twice."""
    for value, times in Counter(values).items():
        if times > 1:
            raise ValueError(f'{what} "{value}" is there {times} times; keep one')


class ItemFile(Strict):
    code: Annotated[ItemCode, Field(strict=False)]
    maximum_yen: Annotated[int, Field(gt=0, le=1_000_000)]
    start: From | None = None
    end: Until
    needs_charge: bool

    @model_validator(mode="after")
    def _ordered(self) -> Self:
        if self.start is not None and self.start > self.end:
            raise ValueError("start is after end")
        return self


class FieldFile(Strict):
    role: Annotated[FieldRole, Field(strict=False)]
    kind: Annotated[FieldKind, Field(strict=False)]
    length: Annotated[list[Annotated[int, Field(ge=1, le=LONGEST_VALUE)]], Field(min_length=1, max_length=2)]
    """[exactly] or [at least, at most]."""
    picture: Annotated[Picture, Field(strict=False)]
    group: Annotated[int, Field(ge=0, le=8)] = 0
    secret: bool = False
    label: Translated | None = None

    @model_validator(mode="after")
    def _sensible(self) -> Self:
        if self.length[0] > self.length[-1]:
            raise ValueError("length is [at least, at most]; the first is larger than the second")
        if self.kind is FieldKind.BIRTH_DATE and self.length != [BIRTH_DATE_LENGTH]:
            raise ValueError("a birth date is YYYYMMDD; its length is [8]")
        if self.secret and self.group:
            raise ValueError("a secret is masked and cannot be shown in groups; leave group out")
        return self


class ServiceFile(Strict):
    code: Code
    names: Translated
    reading: Annotated[str, StringConstraints(max_length=60), AfterValidator(_reading)]
    category: Annotated[Category, Field(strict=False)]
    apply_type: Annotated[ApplyType, Field(strict=False)]
    open: From
    close: Until
    at_terminals: bool = True
    terms: Name
    verified: bool
    as_of: Day
    source: Name
    fields: tuple[FieldFile, ...] = Field(default=(), strict=False)

    @model_validator(mode="after")
    def _sensible(self) -> Self:
        if self.open > self.close:
            raise ValueError("open is after close")
        roles = [field.role for field in self.fields]
        if self.at_terminals and (roles[:1] != [FieldRole.ID] or set(roles[1:]) != {FieldRole.CODE}):
            raise ValueError("fields are one ID, then one or more codes (R44, R45)")
        return self


class ServicesFile(Strict):
    service: list[ServiceFile]


class DocumentFile(Strict):
    code: Code
    version: Annotated[str, StringConstraints(pattern=r"^\S+$", max_length=40)]
    texts: Translated


class HelpLineFile(Strict):
    number: Annotated[str, StringConstraints(max_length=20), AfterValidator(_number)]
    subjects: Annotated[list[Code], Field(min_length=1)]
    languages: Annotated[list[str], Field(min_length=1)]
    hours: Translated

    @model_validator(mode="after")
    def _known(self) -> Self:
        for language in self.languages:
            if language not in LANGUAGES:
                raise ValueError(f'unknown language "{language[:12]}"; known: {", ".join(LANGUAGES)}')
        return self


class HelpLinesFile(Strict):
    help_line: list[HelpLineFile]


class CampaignFile(Strict):
    """`services`, `privacy`, `terms` and `help_lines` name packaged files, or files beside this one ("mine.toml")."""

    code: Code
    practice: bool
    as_of: Day
    start: From
    end: Until
    card_deadline: Until
    official_site: Url
    status_url: Url
    services: list[Name]
    privacy: Name
    terms: Name
    help_lines: Name
    item: Annotated[list[ItemFile], Field(min_length=1)]

    @model_validator(mode="after")
    def _sensible(self) -> Self:
        if self.start > self.end:
            raise ValueError("start is after end")
        listed_once("item", [item.code for item in self.item])
        for item in self.item:
            if item.end > self.end or (item.start is not None and item.start < self.start):
                raise ValueError(f'item "{item.code}" is open outside the campaign\'s own dates')
        return self
