"""A visit file (VISIT.toml): what the automatic shopper does at the terminal, and how the visit should end.

`config/visits/practice.toml` explains every key. The file holds the PIN of a test card, so no message contains a value
of it.
"""

import re
from enum import StrEnum
from importlib.resources.abc import Traversable
from pathlib import Path
from typing import Annotated, Literal, Self

from pydantic import AfterValidator, Field, model_validator

from kiosk.campaign.load import packaged
from kiosk.campaign.model import Category, ItemCode
from kiosk.campaign.toml_types import Language
from kiosk.strict_toml import Strict, read
from kiosk.visit.model import Applicant, Contrast, ItemAnswer, Screen, TextSize, Topic
from kiosk.visit.model import Path as VisitPath
from kiosk.visit.typed_input import QUERY_CHARACTERS


class JourneyOutcome(StrEnum):
    """How a visit ended, according to the screens."""

    APPLIED = "applied"  # 申込済: upstream's receipt has arrived
    QUEUED = "queued"  # 受付済（送信待ち）
    REFUSED = "refused"  # by upstream, or by the terminal before there was an application
    ANSWERED = "answered"  # a status query was answered
    ABANDONED = "abandoned"  # the person left, or took the card away
    FAILED = "failed"  # the terminal has a fault, or the shopper got stuck


class Action(StrEnum):
    """The kinds of interrupts."""

    REMOVE_CARD = "remove_card"
    INSERT_CARD = "insert_card"
    SWAP_CARD = "swap_card"
    IDLE = "idle"
    WRONG_PIN = "wrong_pin"
    SWITCH_LANGUAGE = "switch_language"
    CALL_STAFF = "call_staff"
    BACK = "back"
    QUIT = "quit"


def _four_digits(value: str) -> str:
    if not re.fullmatch("[0-9]{4}", value):
        raise ValueError("must be four digits in quotation marks")
    return value


def _four_digits_or_none(value: str) -> str:
    return value and _four_digits(value)


def _typeable(value: str) -> str:
    if not re.fullmatch("[ -~]{1,64}", value):
        raise ValueError("must be 1 to 64 printable ASCII characters, which the keys have")
    return value


def _searchable(value: str) -> str:
    if len(value) > QUERY_CHARACTERS or not value.isprintable():
        raise ValueError(f"must be at most {QUERY_CHARACTERS} characters on one line")
    return value


Typeable = Annotated[str, AfterValidator(_typeable)]
"""1 to 64 printable ASCII characters."""
Item = Annotated[ItemCode, Field(strict=False)]
Fields = Annotated[tuple[Typeable, ...], Field(strict=False)]


class Interrupt(Strict):
    """`action` happens once, when `screen` shows.

    `card` is the name of the card that "swap_card" lays; `language` is the one that "switch_language" chooses.
    """

    screen: Annotated[Screen, Field(strict=False)]
    action: Annotated[Action, Field(strict=False)]
    card: str = ""
    language: Language | None = None

    @model_validator(mode="after")
    def _complete(self) -> Self:
        if self.action is Action.WRONG_PIN and self.screen is not Screen.PIN:
            raise ValueError('the action "wrong_pin" belongs to the screen "pin"')
        if (self.action is Action.SWAP_CARD) is not bool(self.card):
            raise ValueError('the action "swap_card" needs "card", and no other action has it')
        if (self.action is Action.SWITCH_LANGUAGE) is not bool(self.language):
            raise ValueError('the action "switch_language" needs "language", and no other action has it')
        return self


class DisplayWish(Strict):
    """The display settings that the person chooses in the menu."""

    text_size: Annotated[TextSize, Field(strict=False)] = TextSize.NORMAL
    contrast: Annotated[Contrast, Field(strict=False)] = Contrast.NORMAL
    low_reach: bool = False
    more_time: bool = False
    less_motion: bool = False

    @property
    def choices(self) -> tuple[str, ...]:
        """The names of the controls to choose in the panel for the display; empty if nothing is wished."""
        wished = {
            f"display:{self.text_size}": self.text_size is not TextSize.NORMAL,
            f"contrast:{self.contrast}": self.contrast is not Contrast.NORMAL,
            "display:low_reach": self.low_reach,
            "display:more_time": self.more_time,
            "display:less_motion": self.less_motion,
        }
        return tuple(name for name, chosen in wished.items() if chosen)


class Expectation(Strict):
    """How the visit must end, or the command fails; a `reason` of "" allows any."""

    outcome: Annotated[JourneyOutcome, Field(strict=False)]
    reason: str = ""


class VisitScript(Strict):
    """One visit. Its repr leaves out the PIN and everything typed."""

    path: Annotated[VisitPath, Field(strict=False)] = VisitPath.APPLY
    apply_after: bool = False
    language: Language = "ja"
    display: DisplayWish = DisplayWish()
    read: Annotated[tuple[Annotated[Topic, Field(strict=False)], ...], Field(strict=False)] = ()
    card: str = "alice"
    pin: Annotated[str, AfterValidator(_four_digits)] = Field(repr=False)
    applicant: Annotated[Applicant, Field(strict=False)] = Applicant.SELF
    items: Annotated[frozenset[Item], Field(strict=False, min_length=1)] = frozenset(ItemCode)
    round_one: Literal["received", "carry_over"] = "received"
    search: Annotated[str, AfterValidator(_searchable)] = ""
    category: Annotated[Category, Field(strict=False)] | None = None
    service: str = ""
    preregistered: bool = True
    fields: Fields = Field(default=(), repr=False)
    corrections: Annotated[tuple[Fields, ...], Field(strict=False)] = Field(default=(), repr=False)
    phone_last4: Annotated[str, AfterValidator(_four_digits_or_none)] = Field(default="", repr=False)
    typing: Literal["touch", "keypad"] = "touch"
    confirm: Literal["hold", "taps"] = "hold"
    receipt: Literal["none", "print"] = "none"
    interrupt: Annotated[tuple[Interrupt, ...], Field(strict=False)] = ()
    expect: Expectation | None = None

    @model_validator(mode="after")
    def _complete(self) -> Self:
        applies = self.path is VisitPath.APPLY or self.apply_after
        if self.apply_after and self.path is VisitPath.APPLY:
            raise ValueError('"apply_after" belongs to path = "status"')
        if applies and not (self.service and self.fields):
            raise ValueError('to apply, "service" and "fields" are needed; or set path = "status"')
        return self

    @property
    def menu_applicant(self) -> str:
        """The menu's item for an application of this applicant: "self", "child" or "others"."""
        return self.applicant if self.applicant in (Applicant.SELF, Applicant.CHILD) else "others"

    def answer(self, item: ItemCode) -> ItemAnswer:
        """The person's answer for this item."""
        if item in self.items:
            return ItemAnswer.APPLY
        return ItemAnswer(self.round_one) if item is ItemCode.CARD else ItemAnswer.LEAVE_OUT


def load_visit(file: Path | Traversable) -> VisitScript:
    """Read a visit file. Raises `KioskError`: one line with the file, the key and the remedy, without any value."""
    return read(file, VisitScript)


def find_visit(name_or_file: str) -> VisitScript:
    """The visit of a file ("mine.toml"), or the packaged visit of a name ("practice"). Raises `KioskError`."""
    if name_or_file.endswith(".toml"):
        return load_visit(Path(name_or_file))
    return load_visit(packaged("visits", name_or_file))


def practice_visit() -> VisitScript:
    """The visit of `kiosk practice`."""
    return find_visit("practice")
