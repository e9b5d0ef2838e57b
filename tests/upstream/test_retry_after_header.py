"""`Retry-After`: seconds or a date, within limits; any other value is ignored."""

from datetime import UTC, datetime, timedelta

import pytest

from kiosk.upstream.retry_after_header import parse_retry_after

NOW = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)


@pytest.mark.parametrize(
    ("header", "seconds"),
    [
        ("5", 5),
        (" 120 ", 120),
        ("0", 0),
        ("00000000000000000060", 60),
        ("21600", 6 * 3600),
        ("86400", 6 * 3600),
        ("99999999999999999999999", 6 * 3600),
        ("Sun, 22 Nov 2026 12:10:00 GMT", 600),
        ("Sun, 22 Nov 2026 11:00:00 GMT", 0),
        ("Sun, 22 Nov 2036 12:00:00 GMT", 6 * 3600),
        ("Sunday, 22-Nov-26 12:10:00 GMT", 600),
        ("Sun Nov 22 12:10:00 2026", 600),
        ("Fri, 31 Dec 99999999999 23:59:59 GMT", None),
        ("-5", None),
        ("1.5", None),
        ("abc", None),
        ("\N{ARABIC-INDIC DIGIT FIVE}", None),
        ("", None),
        (None, None),
    ],
)
def test_retry_after_in_all_its_forms(header: str | None, seconds: int | None) -> None:
    expected = None if seconds is None else timedelta(seconds=seconds)
    assert parse_retry_after(header, NOW) == expected
