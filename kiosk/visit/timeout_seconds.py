"""The time-outs of a visit, in seconds. Part of the terminal's profile; settings may override each within its range.

The defaults follow research on unattended terminals: 60 to 90 s without a touch, then a warning with at least 20 s to
answer (WCAG 2.2.1). `deadlines` says which screen and which work has which.

The ranges: nobody is hurried more than WCAG 2.2.1 allows, and what a person left behind is not shown for minutes to the
next one. A challenge outlasts four screens, a reader says that its card is dead before the visit gives the reader up,
and upstream's answer has time to come over a mobile connection.
"""

from dataclasses import dataclass, fields
from typing import Annotated, get_type_hints

from kiosk.number_range import Range


def _seconds(least: float, most: float) -> Range:
    return Range(least, most, "seconds")


@dataclass(frozen=True, slots=True)
class Timeouts:
    # Without a touch, before the warning comes. Whoever asked for more time has three times as long.
    reading: Annotated[float, _seconds(20, 150)] = 60
    """Where something is read or chosen."""
    typing: Annotated[float, _seconds(30, 150)] = 90
    """Where an ID, a code, a phone number or the name of a service is typed."""
    terms: Annotated[float, _seconds(60, 600)] = 180
    """Where a longer text is read, and while staff is there."""
    pin: Annotated[float, _seconds(20, 150)] = 60
    result: Annotated[float, _seconds(20, 150)] = 60
    notice: Annotated[float, _seconds(10, 120)] = 30
    """The whole time of a notice: it ends without a warning."""
    warning: Annotated[float, _seconds(20, 120)] = 30
    """From the idle warning to the end of the visit."""

    # Of card, disk and upstream. A touch does not lengthen them.
    card_read: Annotated[float, _seconds(12, 60)] = 12
    reader_pin: Annotated[float, _seconds(85, 180)] = 90
    """For a PIN on the reader's own keys. Longer than the reader's own time-out: one that is silent longer hangs."""
    signing: Annotated[float, _seconds(12, 60)] = 15
    accepting: Annotated[float, _seconds(10, 60)] = 20
    receipt: Annotated[float, _seconds(4, 60)] = 5
    """How long the person waits for upstream's answer before reading 受付済（送信待ち）."""
    status: Annotated[float, _seconds(10, 60)] = 20

    # The end of a visit.
    take_card: Annotated[float, _seconds(5, 30)] = 15
    """Between two reminders to take the card."""
    card_left: Annotated[float, _seconds(30, 300)] = 60
    """After so long the card counts as left behind: the alarm sounds."""
    cap: Annotated[float, _seconds(600, 3600)] = 1200
    """The longest time of one visit."""
    cap_warning: Annotated[float, _seconds(20, 300)] = 60
    """So long before its end the person is told."""


def ranges() -> dict[str, Range]:
    """What settings and profiles may set each time-out to, by name, in the order of `Timeouts`."""
    hints = get_type_hints(Timeouts, include_extras=True)
    return {field.name: hints[field.name].__metadata__[0] for field in fields(Timeouts)}
