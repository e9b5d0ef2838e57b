"""Numbers of digits, and limits of repeated attempts in one visit."""

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
