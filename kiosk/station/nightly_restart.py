"""When the program leaves to be started anew although nothing is wrong: at night, once a day, when nobody is there.

A program that runs for months collects what no test of days shows. A start at a quiet hour also finds what would keep
the next start from succeeding, while nobody waits for it.
"""

from dataclasses import dataclass
from datetime import datetime, time, timedelta

from kiosk.campaign.dates import JST

SPREAD = timedelta(hours=1)
"""The terminals of a fleet leave within this time, each at a moment of its own: they all ask upstream afterwards."""
TRIED_FOR = timedelta(hours=2)
"""How long the program waits for a moment without a person; then for the next night."""
_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class NightlyRestart:
    """`at` is a time of day in Japan; `delay`, below `SPREAD`, is this terminal's own."""

    at: time
    delay: timedelta

    def due(self, now: datetime, uptime: timedelta) -> bool:
        """Whether to leave at `now` (aware), if nobody is there.

        `uptime` is the program's own, by a clock that never jumps: a program that was started within this night's time
        stays, whatever the wall clock does.
        """
        local = now.astimezone(JST)
        since = (local - datetime.combine(local.date(), self.at, JST)) % _DAY
        return uptime > SPREAD + TRIED_FOR and self.delay <= since < self.delay + TRIED_FOR
