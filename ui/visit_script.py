"""A visit written down: what the automatic shopper does at the terminal, and how it should end (VISIT.toml).

`config/visits/practice.toml` explains every key. The file holds a test card's PIN: nothing of it is ever in a message.
"""

import re
from enum import StrEnum
from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path
from typing import Annotated, Literal, Self

from pydantic import AfterValidator, Field, model_validator

from kiosk.campaign.model import ItemCode
from kiosk.strict_toml import Strict, read
from kiosk.visit.model import Path as VisitPath
from kiosk.visit.model import Screen


class JourneyOutcome(StrEnum):
    """How a visit ended, as far as the screen said so."""

    APPLIED = "applied"  # 申込済: upstream's receipt has come
    QUEUED = "queued"  # 受付済（送信待ち）
    REFUSED = "refused"  # by upstream, or before anything was applied for
    ANSWERED = "answered"  # a status query was answered
    ABANDONED = "abandoned"  # the person left, or took the card away
    FAILED = "failed"  # the terminal could not go on, or not as it should


class Action(StrEnum):
    """What may happen on the way."""

    REMOVE_CARD = "remove_card"
    INSERT_CARD = "insert_card"
    IDLE = "idle"
    WRONG_PIN = "wrong_pin"
    BACK = "back"
    QUIT = "quit"


class Interrupt(Strict):
    """`action` happens once, when `screen` comes up."""

    screen: Annotated[Screen, Field(strict=False)]
    action: Annotated[Action, Field(strict=False)]


class Expectation(Strict):
    """`reason` "" means: any."""

    outcome: Annotated[JourneyOutcome, Field(strict=False)]
    reason: str = ""


def _four_digits(value: str) -> str:
    if not re.fullmatch("[0-9]{4}", value):
        raise ValueError("must be four digits in quotation marks")
    return value


def _four_digits_or_none(value: str) -> str:
    return value and _four_digits(value)


def _typeable(value: str) -> str:
    if not re.fullmatch("[ -~]{1,64}", value):
        raise ValueError("must be 1 to 64 characters that the keys have: ASCII letters, digits and signs")
    return value


class VisitScript(Strict):
    """One visit. Secrets and inputs are in no repr."""

    path: Annotated[VisitPath, Field(strict=False)] = VisitPath.APPLY
    language: Literal["ja", "en", "zh"] = "ja"
    pin: Annotated[str, AfterValidator(_four_digits)] = Field(repr=False)
    applicant: Literal["self", "other"] = "self"
    items: Annotated[frozenset[Literal["card", "insurance", "account"]], Field(strict=False)] = frozenset(ItemCode)
    service: str = ""
    fields: Annotated[tuple[Annotated[str, AfterValidator(_typeable)], ...], Field(strict=False)] = Field(
        default=(), repr=False
    )
    phone_last4: Annotated[str, AfterValidator(_four_digits_or_none)] = Field(default="", repr=False)
    receipt: Literal["none", "print"] = "none"
    interrupt: Annotated[tuple[Interrupt, ...], Field(strict=False)] = ()
    expect: Expectation | None = None

    @model_validator(mode="after")
    def _complete(self) -> Self:
        if self.path is VisitPath.APPLY and not (self.service and self.fields):
            raise ValueError('to apply, "service" and "fields" are needed; or set path = "status"')
        if self.items != frozenset(ItemCode):
            raise ValueError('"items" must name all three or be left out: the terminal applies for every open item')
        for interrupt in self.interrupt:
            if interrupt.action is Action.WRONG_PIN and interrupt.screen is not Screen.PIN:
                raise ValueError('the action "wrong_pin" belongs to the screen "pin"')
        return self


def load_visit(file: Path | Traversable) -> VisitScript:
    """Read a visit. Raises `KioskError`: one line with the file, the key and what to do, without any value."""
    return read(file, VisitScript)


def practice_visit() -> VisitScript:
    """The visit of `kiosk practice`."""
    return load_visit(files("config") / "visits" / "practice.toml")
