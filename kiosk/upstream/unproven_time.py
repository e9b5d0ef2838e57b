"""What an upstream says of the time, without any proof: enough to doubt this machine's clock, and for nothing else.

With a clock that is years off every certificate seems to have ended, this terminal's own and upstream's: nobody could
be asked in the proper way.
"""

from datetime import datetime
from email.utils import parsedate_to_datetime

from kiosk.upstream.connection.call import Limits
from kiosk.upstream.connection.route import Route
from kiosk.upstream.connection.tls import unpinned_context
from kiosk.upstream.errors import UpstreamError
from kiosk.upstream.transport import Answer, Transport

LIMITS = Limits(connect=5, read=5, total=5)


def unproven_time(route: Route) -> datetime | None:
    """The `Date` of whoever answers there (aware, UTC); None where nobody does. Sends nothing of ours."""
    transport = Transport(route, unpinned_context(), limits=LIMITS)
    try:
        return date_of(transport.send("HEAD", "/"))
    except UpstreamError:
        return None
    finally:
        transport.close()


def date_of(answer: Answer) -> datetime | None:
    """The `Date` of an answer (aware, UTC); None where it has none, or none that can be read."""
    try:
        moment = parsedate_to_datetime(answer.headers.get("Date", ""))
    except ValueError:
        return None
    return moment if moment.tzinfo is not None else None
