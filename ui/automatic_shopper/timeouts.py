"""How long an automatic shopper waits for the terminal before it gives up."""

from kiosk.visit.timeout_values import ranges

ANSWER_TIMEOUT = 60.0
"""Seconds within which the terminal must answer a touch."""
WORK_TIMEOUT = ANSWER_TIMEOUT + sum(ranges()[name].most for name in ("reader_pin", "signing", "accepting", "receipt"))
"""Seconds within which the terminal must leave the Working screen: the longest settings of the time-outs that
follow each other there."""
IDLE_TIMEOUT = 400.0
"""Seconds within which the terminal must end a visit that a person left: more than its longest time-outs."""
PRINTING_TIMEOUT = 40.0
"""Seconds in which the screen says that the receipt is printed or is not: more than the printer's own time-out."""
