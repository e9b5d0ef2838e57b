"""The nightly restart of the program: once a day at night, while nobody is at the terminal.

A process that runs for months accumulates faults that no test of some days shows. A start at night also finds a fault
that would prevent the next start while nobody waits.
"""

from dataclasses import dataclass
from datetime import datetime, time, timedelta

from kiosk.campaign.japan_time import JST

SPREAD = timedelta(hours=1)
"""The terminals of a fleet restart within this time, each at its own moment, because each then asks upstream."""
TRIED_FOR = timedelta(hours=2)
"""How long the program waits for a moment without a person, before it gives up until the next night."""
_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class NightlyRestart:
    """`at` is a time of day in Japan; `delay`, below `SPREAD`, is this terminal's own."""

    at: time
    delay: timedelta

    def due(self, now: datetime, uptime: timedelta) -> bool:
        """Whether to restart at `now` (aware), if nobody is at the terminal.

        `uptime` is the program's, by a monotonic clock: a program that was started within this window stays, whatever
        the wall clock does.
        """
        local = now.astimezone(JST)
        since = (local - datetime.combine(local.date(), self.at, JST)) % _DAY
        return uptime > SPREAD + TRIED_FOR and self.delay <= since < self.delay + TRIED_FOR
