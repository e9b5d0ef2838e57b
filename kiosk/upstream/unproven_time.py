"""What an upstream says of the time, without any proof: enough to doubt this machine's clock, and for nothing else.

With a clock that is years off every certificate seems to have ended, this terminal's own and upstream's: nobody could
be asked in the proper way.
"""

import http.client
import ssl
from datetime import datetime
from email.utils import parsedate_to_datetime
from urllib.parse import urlsplit

SECONDS = 5.0


def unproven_time(url: str) -> datetime | None:
    """The `Date` of whoever answers at `url` (aware, UTC); None where nobody does. Sends nothing of ours."""
    try:
        parts = urlsplit(url)
        host, port = parts.hostname, parts.port
    except ValueError:
        return None
    if parts.scheme != "https" or not host:
        return None
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.check_hostname = False
    context.verify_mode = ssl.CERT_NONE
    connection = http.client.HTTPSConnection(host, port, timeout=SECONDS, context=context)
    try:
        connection.request("HEAD", "/")
        told = connection.getresponse().headers.get("Date")
        moment = parsedate_to_datetime(told) if told else None
    except (OSError, http.client.HTTPException, ValueError):
        return None
    finally:
        connection.close()
    return moment if moment is not None and moment.tzinfo is not None else None
