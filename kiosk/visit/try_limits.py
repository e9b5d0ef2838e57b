"""How many digits are asked for, and how often something may be tried in one visit."""

PIN_DIGITS = 4
PHONE_DIGITS = 4
"""The end of the telephone number (R46)."""
CARD_TRIES = 3
"""What the card's retry counter returns to after a right PIN: three consecutive wrong ones lock it (R38)."""
WRONG_PINS = 2
"""Wrong PINs in one visit after which no other is asked for, whatever the card's retry counter says (R38)."""
CORRECTIONS = 3
"""How often service, ID and code may be corrected in one visit: more would be guessing (E11)."""
READ_FAILURES = 3
"""How often a card that cannot be read is tried before the person is sent elsewhere (E03)."""
INTERRUPTIONS = 10
"""How often a card may come and go without having been read. Then the person is told, and the notice stays."""
