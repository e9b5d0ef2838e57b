"""The time-outs of a visit, in seconds. Part of the terminal's profile; settings may override each.

The defaults follow research on unattended terminals: 60 to 90 s without a touch, then a warning with at least 20 s to
answer (WCAG 2.2.1). `deadlines` says which screen and which work has which.
"""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Timeouts:
    # Without a touch, before the warning comes. Whoever asked for more time has three times as long.
    reading: float = 60
    """Where something is read or chosen."""
    typing: float = 90
    """Where an ID, a code, a phone number or the name of a service is typed."""
    terms: float = 180
    """Where a longer text is read, and while staff is there."""
    pin: float = 60
    result: float = 60
    notice: float = 30
    """The whole time of a notice: it ends without a warning."""
    warning: float = 30
    """From the idle warning to the end of the visit."""

    # Of card, disk and upstream. A touch does not lengthen them.
    card_read: float = 12
    reader_pin: float = 90
    """For a PIN on the reader's own keys. Longer than the reader's own time-out: one that is silent longer hangs."""
    signing: float = 15
    accepting: float = 20
    receipt: float = 5
    """How long the person waits for upstream's answer before reading 受付済（送信待ち）."""
    status: float = 20

    # The end of a visit.
    take_card: float = 15
    """Between two reminders to take the card."""
    card_left: float = 60
    """After so long the card counts as left behind: the alarm sounds."""
    cap: float = 1200
    """The longest time of one visit."""
    cap_warning: float = 60
    """So long before its end the person is told."""
