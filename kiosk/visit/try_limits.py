"""Numbers of digits, limits of repeated attempts in one visit, and when the last try of a PIN is warned of."""

from kiosk.visit.model import Visit

PIN_DIGITS = 4
"""Digits of the user-authentication PIN."""
PHONE_DIGITS = 4
"""The last digits of the telephone number (R46)."""
CARD_TRIES = 3
"""The card's retry counter after a correct PIN: three consecutive wrong ones lock it (R38)."""
WRONG_PINS = 2
"""Wrong PINs in one visit after which none is asked for, whatever the card's counter says (R38)."""
CORRECTIONS = 3
"""Corrections of service, ID and code in one visit; more would allow guessing (E11)."""
READ_FAILURES = 3
"""Failed reads of a card until the person is sent elsewhere (E03)."""
INTERRUPTIONS = 10
"""Removals of a card before it was read until a notice is shown."""


def may_ask_for_pin(visit: Visit) -> bool:
    """Whether one more PIN may be asked for: the card's counter is known, and neither the limit of wrong PINs nor the
    operator's protection of the last try is reached.
    """
    if visit.card is None or visit.pins_refused >= WRONG_PINS:
        return False
    return visit.card.tries_left > 1 or (visit.card.tries_left == 1 and visit.last_try_allowed)


def needs_last_try(visit: Visit) -> bool:
    """Whether one more wrong PIN locks the card and the person has not yet agreed to use the last try (E07b)."""
    return visit.card is not None and visit.card.tries_left <= 1 and not visit.last_try_accepted
