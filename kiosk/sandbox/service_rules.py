"""The rules of payment services: when a service is open, and the form of its ID and codes.

The sandbox states these rules itself, from the requirements (R27, R39-R45, R120) and the services' data. It shares no
code with the terminal's rules, because a mistake there would then pass on both sides.
`tests/sandbox/test_service_rules.py` compares the two.
"""

import re
from datetime import date, datetime, timedelta, timezone

from kiosk.campaign.model import Field, FieldKind, FieldRole, PaymentService

JAPAN = timezone(timedelta(hours=9))
"""Japanese time."""
OLDEST_YEARS = 130
"""No person has reached this age."""
CHARACTERS = {
    FieldKind.DIGITS: "[0-9]",
    FieldKind.UPPER: "[0-9A-Z]",
    FieldKind.ASCII: "[ -~]",
    FieldKind.BIRTH_DATE: "[0-9]",
}
"""The characters of each kind of value, as a regular expression."""
SHORT_ID = 8
"""Length from which four characters of an ID are shown; of a shorter one two (R120)."""


def takes_applications(service: PaymentService, moment: datetime) -> bool:
    """Whether this service can be chosen at a terminal at `moment` (aware): in its period, and not suspended."""
    in_period = service.open <= moment <= service.close
    suspended = any(window.start <= moment < window.end for window in service.suspensions)
    return service.at_terminals and in_period and not suspended


def is_complete(field: Field, value: str, moment: datetime) -> bool:
    """Whether `value` is a complete ID or code for this field; a birth date must be of a person alive at `moment`."""
    written = f"{CHARACTERS[field.kind]}{{{field.minimum},{field.maximum}}}"
    if re.fullmatch(written, value) is None:
        return False
    return field.kind is not FieldKind.BIRTH_DATE or _is_birth_date(value, moment.astimezone(JAPAN).date())


def accepts_value(field: Field, value: str, moment: datetime) -> bool:
    """The payment service's own check of an ID or code. In practice it rejects every value of zeros only."""
    return is_complete(field, value, moment) and set(value) != {"0"}


def shown_of_id(service: PaymentService, inputs: tuple[str, ...]) -> str:
    """The part of the ID that may be shown: its last four characters, two of a short one, none of a secret (R120)."""
    for field, value in zip(service.fields, inputs, strict=True):
        if field.role is FieldRole.ID:
            return "" if field.secret else value[-2:] if len(value) < SHORT_ID else value[-4:]
    return ""


def _is_birth_date(value: str, today: date) -> bool:
    """Whether `value` (YYYYMMDD) is a day of the calendar, not after today and not more than `OLDEST_YEARS` ago."""
    try:
        date.fromisoformat(value)
    except ValueError:
        return False
    return f"{today.year - OLDEST_YEARS:04}{today:%m%d}" <= value <= f"{today:%Y%m%d}"
