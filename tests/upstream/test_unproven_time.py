"""The time that a server tells without authentication: only a technician reads it, and only a whole moment counts."""

from datetime import UTC, datetime

import pytest

from kiosk.upstream.transport import Answer
from kiosk.upstream.unproven_time import date_of


@pytest.mark.parametrize(
    ("headers", "moment"),
    [
        ({"Date": "Mon, 30 Nov 2026 03:00:00 GMT"}, datetime(2026, 11, 30, 3, tzinfo=UTC)),
        ({"Date": "Mon, 30 Nov 2026 03:00:00 -0000"}, None),  # the sender does not know its zone
        ({"Date": "Mon, 30 Nov 2026 03:00:00"}, None),
        ({"Date": "yesterday"}, None),
        ({"Date": "Mon, 31 Feb 2026 03:00:00 GMT"}, None),
        ({"Date": ""}, None),
        ({}, None),
    ],
)
def test_a_date_counts_if_it_is_one_and_has_a_zone(headers: dict[str, str], moment: datetime | None) -> None:
    assert date_of(Answer(200, "text/html", headers, b"")) == moment
