"""Numbers that people, upstream and the disk rely on. Most tests use them by name only."""

from datetime import UTC, datetime, timedelta
from importlib import import_module

import pytest

from kiosk.outbox.challenges import MARGIN
from kiosk.outbox.queue_limits import DEFAULT_CAPACITY, configured
from kiosk.sandbox.upstream import CHALLENGE_LIFE
from kiosk.station.settings import load_settings
from kiosk.upstream.backoff import AT_CAP, BASE, CAP, LONGEST_ASKED_WAIT, SPREAD, STEADY
from kiosk.upstream.challenge_supply import AHEAD
from kiosk.upstream.connection.call import Limits
from kiosk.upstream.contract import MAXIMUM_BATCH_BYTES, MAXIMUM_BODY_BYTES
from kiosk.upstream.retry_after_header import LONGEST_RETRY_AFTER
from kiosk.visit.timeout_values import ranges

KIB, MIB = 1024, 1024 * 1024


@pytest.mark.parametrize(
    ("number", "value"),
    [
        # The contract with upstream; a change requires another version in the path.
        ("kiosk.upstream.contract:MAXIMUM_CHALLENGES", 50),
        ("kiosk.upstream.contract:MAXIMUM_BATCH_ITEMS", 50),
        ("kiosk.upstream.contract:MAXIMUM_BATCH_BYTES", 512 * KIB),
        ("kiosk.upstream.contract:MAXIMUM_BODY_BYTES", MIB),
        ("kiosk.station.upstream_signature:ALGORITHM", "ES256"),
        ("kiosk.upstream.enrolment:CA_BYTES", 16 * KIB),
        ("kiosk.upstream.connection.pool:MOST_INTERIM_ANSWERS", 20),
        # A fleet after an outage (docs/fleet.md).
        ("kiosk.upstream.pace:OPEN_AFTER", 3),
        ("kiosk.upstream.pace:RATE", 1.0),
        ("kiosk.upstream.pace:BURST", 5.0),
        ("kiosk.upstream.pace:RETRIES", 1.0),
        ("kiosk.upstream.pace:RETRY_SHARE", 0.1),
        ("kiosk.upstream.backoff:STEADY", 0.8),
        ("kiosk.upstream.retry_after_header:LONGEST_RETRY_AFTER", timedelta(hours=6)),
        # Limits of storage and of reading.
        ("kiosk.outbox.file_access:RESERVE_BYTES", 16 * MIB),
        ("kiosk.outbox.file_access:RESERVE_INODES", 16),
        ("kiosk.station.journal:LARGEST", MIB),
        ("kiosk.station.journal:KEPT", 8),
        ("kiosk.station.card_trust:LARGEST_CERTIFICATE", 4 * KIB),
        ("kiosk.given_files:LARGEST_FILE", MIB),
        ("kiosk.station.last_known_time:EVERY", timedelta(minutes=1)),
        # The clock.
        ("kiosk.station.clock:UNTIL", datetime(2100, 1, 1, tzinfo=UTC)),
        ("kiosk.station.clock:DRIFT", timedelta(microseconds=100)),
        # Limits of input.
        ("kiosk.campaign.schema:LONGEST_VALUE", 64),
        ("kiosk.campaign.service_fields:OLDEST_YEARS", 130),
        ("kiosk.sandbox.service_rules:OLDEST_YEARS", 130),
        # The reference upstream.
        ("kiosk.sandbox.terminals:CODE_LIFE", timedelta(days=7)),
        ("kiosk.sandbox.application_rules:CLOCK_TOLERANCE", timedelta(minutes=5)),
        ("kiosk.sandbox.application_rules:FRESH", timedelta(minutes=30)),
    ],
)
def test_a_number_has_its_promised_value(number: str, value: object) -> None:
    module, _, name = number.partition(":")
    assert getattr(import_module(module), name) == value


def test_a_batch_fits_into_a_body_with_what_stands_around_it() -> None:
    assert MAXIMUM_BATCH_BYTES * 3 // 2 < MAXIMUM_BODY_BYTES
    assert Limits().body == MAXIMUM_BODY_BYTES


def test_the_wait_doubles_up_to_the_cap_and_stays_near_it() -> None:
    assert BASE * 2 ** (AT_CAP - 2) < CAP <= BASE * 2 ** (AT_CAP - 1)
    assert 0.5 < STEADY < 1
    assert LONGEST_RETRY_AFTER.total_seconds() + SPREAD == LONGEST_ASKED_WAIT


def test_challenges_outlast_a_visit_and_an_outage() -> None:
    longest = max(ranges()[screen].most for screen in ("reading", "typing", "pin"))
    assert timedelta(seconds=longest * 4) <= MARGIN
    assert timedelta(days=2) <= AHEAD <= CHALLENGE_LIFE / 2


def test_the_capacity_without_settings_is_that_of_the_packaged_ones() -> None:
    assert configured(load_settings(None).queue) == DEFAULT_CAPACITY
