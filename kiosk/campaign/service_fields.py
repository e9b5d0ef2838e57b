"""The fields of a payment service: allowed characters, lengths, and when a value is complete (R39-R45)."""

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from kiosk.campaign.japan_time import JST
from kiosk.campaign.texts import Texts

OLDEST_YEARS = 130
"""An earlier date of birth than this is a typing error."""
_TO_ASCII = {ord("０") + digit: ord("0") + digit for digit in range(10)}


class FieldRole(StrEnum):
    """The account's ID, or a code that proves its ownership (R44, R45)."""

    ID = "id"
    CODE = "code"


class FieldKind(StrEnum):
    """The allowed characters, which decide the keyboard."""

    DIGITS = "digits"
    UPPER = "upper"  # digits and A-Z
    ASCII = "ascii"  # every printable ASCII character
    BIRTH_DATE = "birth_date"  # eight digits, YYYYMMDD

    def normalised(self, character: str) -> str:
        """The character to store: a full-width digit becomes ASCII in a field for digits only; in other fields it may
        be intended.
        """
        if self in (FieldKind.DIGITS, FieldKind.BIRTH_DATE):
            return character.translate(_TO_ASCII)
        return character

    def allows(self, character: str) -> bool:
        """Whether the value may contain this character."""
        if len(character) != 1 or not character.isascii() or not character.isprintable():
            return False
        match self:
            case FieldKind.DIGITS | FieldKind.BIRTH_DATE:
                return character.isdigit()
            case FieldKind.UPPER:
                return character.isdigit() or character.isupper()
            case FieldKind.ASCII:
                return True


class Picture(StrEnum):
    """The drawing that shows where to find the value (R40-R43)."""

    CARD_FRONT = "card_front"
    CARD_BACK = "card_back"
    APP_PAYMENT = "app_payment"
    APP_ACCOUNT = "app_account"
    WEBSITE = "website"


@dataclass(frozen=True, slots=True)
class Field:
    """One value that a service asks for, as text, so that leading zeros are kept. Lengths are in characters; with
    `group` > 0 it is shown in blocks of that many.
    """

    role: FieldRole
    kind: FieldKind
    minimum: int
    maximum: int
    picture: Picture
    group: int = 0
    secret: bool = False
    """Whether it is masked everywhere, as a password (R43)."""
    label: Texts = field(default_factory=dict)
    """The service's own name for it ("WAON number"); empty: the general name of the role."""

    def complete(self, value: str, now: datetime) -> bool:
        """Whether `value` has an allowed length and characters; a birth date must be a day in the last `OLDEST_YEARS`
        before `now`. Formats document no checksum.
        """
        if not self.minimum <= len(value) <= self.maximum or not all(map(self.kind.allows, value)):
            return False
        if self.kind is FieldKind.BIRTH_DATE:
            try:
                born = datetime.strptime(value, "%Y%m%d").replace(tzinfo=JST)
            except ValueError:
                return False
            today = now.astimezone(JST)
            at_the_oldest = (born.year + OLDEST_YEARS, born.month, born.day)
            return born <= today and at_the_oldest >= (today.year, today.month, today.day)
        return True
