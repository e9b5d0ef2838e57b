"""The time-outs of a visit, in seconds. Part of the terminal's profile; settings may override each within its range.

The defaults follow research on unattended terminals: 60 to 90 s without a touch, then a warning with at least 20 s to
answer (WCAG 2.2.1). `screen_timeouts` assigns them to screens and work.

The ranges keep WCAG 2.2.1 and limit how long a person's inputs stay on an abandoned screen. They also keep the order of
the layers: a challenge is valid for longer than four screens last, the reader reports a dead card before the visit
gives the reader up, and upstream's answer has time to arrive over a mobile connection.
"""

from dataclasses import dataclass, fields
from typing import Annotated, get_type_hints

from kiosk.number_range import Range


def _seconds(least: float, most: float) -> Range:
    return Range(least, most, "seconds")


@dataclass(frozen=True, slots=True)
class Timeouts:
    """Seconds, each with its allowed range."""

    # Idle time before the warning, three times as long for a person who asked for more time.
    reading: Annotated[float, _seconds(20, 150)] = 60
    """Screens to read or choose from."""
    typing: Annotated[float, _seconds(30, 150)] = 90
    """Screens to type an ID, a code, a phone number or the name of a service."""
    terms: Annotated[float, _seconds(60, 600)] = 180
    """Longer texts, and the STAFF screen."""
    pin: Annotated[float, _seconds(20, 150)] = 60
    result: Annotated[float, _seconds(20, 150)] = 60
    notice: Annotated[float, _seconds(10, 120)] = 30
    """A notice. It closes after this time, without a warning before."""
    warning: Annotated[float, _seconds(20, 120)] = 30
    """From the idle warning to the end of the visit."""

    # Work of card, disk and upstream. A touch does not extend them.
    card_read: Annotated[float, _seconds(12, 60)] = 12
    reader_pin: Annotated[float, _seconds(85, 180)] = 90
    """A PIN at the reader's own keys. Longer than the reader's own time-out, so that only a hanging reader exceeds
    it."""
    signing: Annotated[float, _seconds(12, 60)] = 15
    accepting: Annotated[float, _seconds(10, 60)] = 20
    receipt: Annotated[float, _seconds(4, 60)] = 5
    """How long the person waits for upstream's answer before the screen shows 受付済（送信待ち）."""
    status: Annotated[float, _seconds(10, 60)] = 20

    # The end of a visit.
    take_card: Annotated[float, _seconds(5, 30)] = 15
    """Between two reminders to take the card."""
    card_left: Annotated[float, _seconds(30, 300)] = 60
    """Age of TAKE_CARD at which the card counts as left behind and the alarm sounds."""
    cap: Annotated[float, _seconds(600, 3600)] = 1200
    """Longest visit."""
    cap_warning: Annotated[float, _seconds(20, 300)] = 60
    """How long before that end the person is warned."""


def ranges() -> dict[str, Range]:
    """The allowed range of each time-out, by name, in the order of `Timeouts`."""
    hints = get_type_hints(Timeouts, include_extras=True)
    return {field.name: hints[field.name].__metadata__[0] for field in fields(Timeouts)}
