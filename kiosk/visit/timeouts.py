"""How long a visit waits, in seconds. Part of the terminal's profile.

The defaults follow research on unattended terminals: 60-90 s idle, then a warning with at least 20 s to
answer (WCAG 2.2.1).
"""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Timeouts:
    reading: float = 60
    typing: float = 90
    terms: float = 180
    pin: float = 60
    warning: float = 30
    """From the idle warning to the end of the visit."""
    card_read: float = 12
    reader_pin: float = 90
    """Beyond the reader's own time-out for its keys: a reader that keeps silent longer hangs."""
    signing: float = 15
    accepting: float = 20
    receipt: float = 5
    """How long the person waits for upstream's answer before reading 受付済（送信待ち）."""
    status: float = 20
    notice: float = 30
    result: float = 60
    take_card: float = 15
    """Between two reminders to take the card."""
    card_left: float = 60
    """After so long the card counts as left behind: the alarm sounds."""
    cap: float = 1200
    """The longest time of one visit."""
    cap_warning: float = 60
    """So long before its end the person is told."""
