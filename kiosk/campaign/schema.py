"""The schema of a campaign's files. `kiosk.campaign.load` converts it to the values of `model`."""

from datetime import timedelta
from itertools import pairwise
from typing import Annotated, Literal, Self, get_args

from pydantic import Field, StringConstraints, model_validator

from kiosk.campaign.hours_file import WrittenHours
from kiosk.campaign.model import ApplyType, Category, FieldKind, FieldRole, ItemCode, Picture
from kiosk.campaign.texts import APPLICANT
from kiosk.campaign.toml_types import (
    Additions,
    At,
    Code,
    Day,
    From,
    Name,
    Number,
    Reading,
    SpokenLanguage,
    Translated,
    Until,
    Url,
    listed_once,
)
from kiosk.strict_toml import Strict, within

LONGEST_VALUE = 64
"""Most characters of an ID or code; no documented format has more."""

BIRTH_DATE_LENGTH = 8
"""Digits of YYYYMMDD."""
ApplicantCode = Literal["self", "minor", "child_by_representative", "ward_by_guardian"]
"""Applicants, as named in the claims."""


class ItemFile(Strict):
    """An item."""

    code: Annotated[ItemCode, Field(strict=False)]
    maximum_yen: Annotated[int, within(1, 1_000_000, "yen")]
    start: From | None = None
    end: Until
    spend_yen: Annotated[int, within(0, 1_000_000, "yen")] = 0
    """Yen to charge or spend for all of the points; 0: granted without."""

    @model_validator(mode="after")
    def _ordered(self) -> Self:
        if self.start is not None and self.start > self.end:
            raise ValueError("start is after end")
        return self


class FieldFile(Strict):
    """A field of a payment service."""

    role: Annotated[FieldRole, Field(strict=False)]
    kind: Annotated[FieldKind, Field(strict=False)]
    length: Annotated[list[Annotated[int, within(1, LONGEST_VALUE, "characters")]], Field(min_length=1, max_length=2)]
    """[exactly] or [at least, at most] characters."""
    picture: Annotated[Picture, Field(strict=False)]
    group: Annotated[int, within(0, 8)] = 0
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


class WindowFile(Strict):
    """A period of maintenance or suspension."""

    start: At
    end: At

    @model_validator(mode="after")
    def _ordered(self) -> Self:
        if self.start >= self.end:
            raise ValueError("start is not before end")
        return self


class ServiceFile(Strict):
    """A payment service. Every key is described in config/services/practice-qr.toml."""

    code: Code
    names: Translated
    reading: Reading
    category: Annotated[Category, Field(strict=False)]
    apply_type: Annotated[ApplyType, Field(strict=False)]
    open: From
    close: Until
    at_terminals: bool = True
    terms: Name
    verified: bool
    as_of: Day
    source: Name
    reward: Translated | None = None
    condition: Translated | None = None
    preregistration: Translated | None = None
    claim_step: Translated | None = None
    suspensions: list[WindowFile] = Field(default=[])
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
    """A file of payment services."""

    service: list[ServiceFile]


class DocumentFile(Strict):
    """A text that a person agrees to, or a notice."""

    code: Code
    version: Annotated[str, StringConstraints(pattern=r"^\S+$", max_length=40)]
    texts: Translated
    applicant: dict[ApplicantCode, Translated] = Field(default_factory=dict)
    """The clause for each applicant, inserted for {applicant}."""
    summary: Additions = Field(default_factory=dict)
    """The text in plain words, in the languages that have it: shown before it, and not part of the consent."""

    @model_validator(mode="after")
    def _for_all_who_apply(self) -> Self:
        named = [language for language, text in self.texts.items() if APPLICANT in text]
        if not named and not self.applicant:
            return self
        if missing := [code for code in get_args(ApplicantCode) if code not in self.applicant]:
            raise ValueError(f'the text names {APPLICANT}; add the table "applicant.{missing[0]}"')
        if without := [language for language in self.texts if language not in named]:
            raise ValueError(f"{APPLICANT} is missing in the text in {without[0]}; add it")
        return self


class HelpLineFile(Strict):
    """A help line."""

    number: Number
    subjects: Annotated[list[Code], Field(min_length=1)]
    languages: Annotated[list[SpokenLanguage], Field(min_length=1)]
    hours: WrittenHours
    charged: bool
    instead_of: Number | None = None


class HelpLinesFile(Strict):
    """A file of help lines."""

    help_line: list[HelpLineFile]

    @model_validator(mode="after")
    def _stands_in_for_one_of_them(self) -> Self:
        for line in self.help_line:
            if line.instead_of is not None and line.instead_of not in {other.number for other in self.help_line}:
                raise ValueError(f"instead_of of {line.number} names a line that is not in this file")
        return self


class LinksFile(Strict):
    """Web addresses, see `kiosk.campaign.model.Links`."""

    app: Url | None = None
    spots: Url | None = None
    flow: Url | None = None
    card: Url | None = None
    residents: Url | None = None


class CampaignFile(Strict):
    """A campaign. `services`, `privacy`, `terms` and `help_lines` name packaged files, or files beside this one
    ("mine.toml").
    """

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
    links: LinksFile = Field(default=LinksFile())
    maintenance: list[WindowFile] = Field(default=[])
    maintenance_lead_minutes: Annotated[int, within(0, 24 * 60, "minutes")] = 20

    @model_validator(mode="after")
    def _sensible(self) -> Self:
        if self.start > self.end:
            raise ValueError("start is after end")
        listed_once("item", [item.code for item in self.item])
        for item in self.item:
            if item.end > self.end or (item.start is not None and item.start < self.start):
                raise ValueError(f'item "{item.code}" is open outside the campaign\'s own dates')
        apart = timedelta(minutes=self.maintenance_lead_minutes)
        in_order = sorted(self.maintenance, key=lambda window: window.start)
        for one, other in pairwise(in_order):
            if other.start < one.end + apart:
                raise ValueError(
                    f"two maintenance windows are less than {self.maintenance_lead_minutes} minutes apart; "
                    "write them as one, so that the screen names the end of both"
                )
        return self
