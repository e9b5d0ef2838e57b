"""`Retry-After` (RFC 9110 10.2.3): how long upstream asks to wait, in either form.

`kiosk.upstream.pace` applies it to delivery, `kiosk.upstream.backoff` to every other request.

Pure functions: times are arguments.
"""

from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime

LONGEST_RETRY_AFTER = timedelta(hours=6)
"""Longer values are reduced to this."""


def retry_after_seconds(header: str | None, date: str | None, now: datetime) -> float:
    """Seconds to wait; 0 if the header is missing or malformed.

    A date in `Retry-After` is compared with `date`, the `Date` header of the same answer, because the terminal's clock
    may be wrong. `now` is wall time, for an answer without `Date`.
    """
    asked = parse_retry_after(header, _moment(date) or now)
    return asked.total_seconds() if asked else 0.0


def parse_retry_after(header: str | None, now: datetime) -> timedelta | None:
    """Seconds or an HTTP date, between 0 and `LONGEST_RETRY_AFTER`. None for anything else."""
    text = (header or "").strip()
    if text.isascii() and text.isdigit():
        # A header may have very many digits: no longer string than that of the longest wait is converted.
        digits = text.lstrip("0") or "0"
        if len(digits) > len(str(LONGEST_RETRY_AFTER // timedelta(seconds=1))):
            return LONGEST_RETRY_AFTER
        return min(timedelta(seconds=int(digits)), LONGEST_RETRY_AFTER)
    moment = _moment(text)
    return None if moment is None else min(max(moment - now, timedelta()), LONGEST_RETRY_AFTER)


def _moment(http_date: str | None) -> datetime | None:
    """Aware; None for text that is no HTTP date."""
    try:
        moment = parsedate_to_datetime(http_date or "")
    except (ValueError, IndexError, TypeError, OverflowError):  # errors of the parser for malformed dates
        return None
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)
