"""The time of upstream without authentication. It may only raise a doubt about this machine's clock.

If this clock is years off, the certificates of terminal and upstream seem expired, and no authenticated request is
possible.
"""

from datetime import datetime
from email.utils import parsedate_to_datetime

from kiosk.upstream.connection.call import Limits
from kiosk.upstream.connection.route import Route
from kiosk.upstream.connection.tls import unpinned_context
from kiosk.upstream.errors import UpstreamError
from kiosk.upstream.transport import Answer, Transport

LIMITS = Limits(connect=5, read=5, total=5)
"""Time limits of that request, in seconds."""


def unproven_time(route: Route) -> datetime | None:
    """The `Date` header of the peer (aware, UTC); None without an answer. Sends no data."""
    transport = Transport(route, unpinned_context(), limits=LIMITS)
    try:
        return date_of(transport.send("HEAD", "/"))
    except UpstreamError:
        return None
    finally:
        transport.close()


def date_of(answer: Answer) -> datetime | None:
    """The `Date` header of an answer (aware, UTC); None if it is missing or malformed."""
    try:
        moment = parsedate_to_datetime(answer.headers.get("Date", ""))
    except ValueError:
        return None
    return moment if moment.tzinfo is not None else None
