"""The fields of a payment service: what may be typed into each, how long it is, and when it is complete (R39-R45)."""

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from kiosk.campaign.dates import JST
from kiosk.campaign.texts import Texts

OLDEST_YEARS = 130
"""No living person is older: an earlier date of birth was mistyped."""
_TO_ASCII = {ord("０") + digit: ord("0") + digit for digit in range(10)}


class FieldRole(StrEnum):
    ID = "id"
    CODE = "code"


class FieldKind(StrEnum):
    """What may be typed; decides the keyboard."""

    DIGITS = "digits"
    UPPER = "upper"  # digits and A-Z
    ASCII = "ascii"  # every printable ASCII character
    BIRTH_DATE = "birth_date"  # eight digits, YYYYMMDD

    def normalised(self, character: str) -> str:
        """What counts as typed: a full-width digit is the digit where only digits go, and nowhere else, because no
        other kind can tell a slip from a password."""
        if self in (FieldKind.DIGITS, FieldKind.BIRTH_DATE):
            return character.translate(_TO_ASCII)
        return character

    def allows(self, character: str) -> bool:
        """Whether this one character may stand in the value."""
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
    """Where a person finds the value: which drawing to show (R40-R43)."""

    CARD_FRONT = "card_front"
    CARD_BACK = "card_back"
    APP_PAYMENT = "app_payment"
    APP_ACCOUNT = "app_account"
    WEBSITE = "website"


@dataclass(frozen=True, slots=True)
class Field:
    """One value that a service asks for: text, so that leading zeros stay. Lengths count characters; `group` > 0 shows
    blocks of that many."""

    role: FieldRole
    kind: FieldKind
    minimum: int
    maximum: int
    picture: Picture
    group: int = 0
    secret: bool = False
    """True for passwords: masked while typed and everywhere else (R43)."""
    label: Texts = field(default_factory=dict)
    """The service's own word for it ("WAON number"); empty: the general word for the role."""

    def complete(self, value: str, now: datetime) -> bool:
        """Whether `value` may be sent on: length and characters, and a day on which somebody alive `now` was born. No
        checksum is documented."""
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
