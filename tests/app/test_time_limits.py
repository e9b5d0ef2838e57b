"""Time-outs compared with each other and with the waiting person: long enough for the operation, and no longer."""

import inspect
from configparser import ConfigParser
from datetime import timedelta
from importlib import import_module
from pathlib import Path

import pytest

from devices.apdu import Command, Instruction
from devices.call_timeouts import (
    CONTACT_BYTES_PER_SECOND,
    HUNG_SECONDS,
    POWER_SECONDS,
    SERVICE_SECONDS,
    command_timeout,
)
from devices.jpki import digest_info_sha256
from devices.pcsc_reader import FIND_MILLISECONDS, LONGEST_BACKOFF_SECONDS, SLICE_MILLISECONDS
from devices.pinpad import ENTRY_SECONDS, KEY_SECONDS
from kiosk.effects.fresh_challenge import AT_ONCE
from kiosk.effects.statement import QUEUE_TIMEOUT
from kiosk.outbox.store import Outbox
from kiosk.restart import LOOK_AT_QUEUE_MS
from kiosk.station.clock import ON_ITS_WAY
from kiosk.upstream.connection.call import Limits
from kiosk.visit.timeout_values import Timeouts, ranges

WAITS = Timeouts()
UNIT = Path(__file__).parents[2] / "kiosk.service"
CERTIFICATE_BYTES = 1_600
SLOWEST_READ = Command(0, Instruction.READ_BINARY, 1, 0, expected=CERTIFICATE_BYTES, extended=True).encode()
SIGN = Command(0x80, Instruction.PERFORM_SECURITY_OPERATION, 0, 0x97, digest_info_sha256(bytes(32)), 256).encode()


@pytest.mark.parametrize(
    ("limit", "least", "most"),
    [
        # A desktop program uses a new card for about a second; three seconds are too long for a person to wait.
        ("devices.reader_thread:BUSY_SECONDS", 1.0, 3.0),
        ("devices.reader_thread:BUSY_AGAIN_SECONDS", 0.01, 0.2),
        # pcscd needs a moment for a newly connected device; staff wait for the screen's message meanwhile.
        ("devices.pcsc_reader:DRIVER_SECONDS", 2.0, 5.0),
        ("devices.pcsc_reader:FIRST_BACKOFF_SECONDS", 0.05, 0.5),
        # A dead card is reported within ten seconds; a card that asks for more time is not called dead.
        ("devices.call_timeouts:HUNG_SECONDS", 5.0, 10.0),
        ("devices.call_timeouts:POWER_SECONDS", 1.0, 5.0),
        ("devices.pinpad:CARD_SECONDS", 1.0, 5.0),
        # A copier wakes up and warms up in less than half a minute, which is also the longest acceptable wait.
        ("devices.cups_printer:TIMEOUT_SECONDS", 20.0, 45.0),
        ("devices.cups_printer:COMMAND_SECONDS", 2.0, 10.0),
        ("devices.cups_printer:POLL_SECONDS", 0.05, 0.5),
        ("devices.cups_printer:ALERT_SECONDS", 300.0, 1_200.0),
        ("devices.chime:TIMEOUT_SECONDS", 2.0, 10.0),
        # An application from an outage leaves soon; 25,000 terminals must not call upstream each minute.
        ("kiosk.effects.background_work:INTERVAL", 5.0, 30.0),
        ("kiosk.effects.heartbeat:HEARTBEAT_EVERY", 300.0, 900.0),
        ("kiosk.outbox.audit:AUDIT_EVERY", 86_400.0, 86_400.0),
        # A technician's commands: a dead card, server or program is reported before the technician gives up.
        ("kiosk.station.card_state:PATIENCE_SECONDS", 10.0, 20.0),
        ("kiosk.station.card_state:MOMENT_SECONDS", 0.5, 3.0),
        ("kiosk.doctor.upstream:TIMEOUT_SECONDS", 2.0, 10.0),
        ("kiosk.doctor.system_commands:COMMAND_SECONDS", 5.0, 30.0),
        ("kiosk.commands.outbox:WAIT_FOR_TURN", 1.0, 5.0),
        # A full disk is detected within a minute, without wearing out flash memory.
        ("kiosk.outbox.admission:EVERY", 30.0, 60.0),
        # Upstream: calls spread over a quarter of an hour after an outage, and never two in a second.
        ("kiosk.upstream.backoff:BASE", 2.0, 10.0),
        ("kiosk.upstream.backoff:CAP", 900.0, 900.0),
        ("kiosk.upstream.backoff:LEAST", 1.0, 1.0),
        ("kiosk.upstream.backoff:SPREAD", 300.0, 900.0),
        ("kiosk.upstream.pace:START_SPREAD", 900.0, 900.0),
        # Time to read the reason before the program stops.
        ("kiosk.restart:RESTART_AFTER_MS", 3_000, 10_000),
        ("kiosk.restart:LOOK_FOR_IDENTITY_MS", 1_000, 10_000),
        ("kiosk.app:TIDY_MS", 10_000, 600_000),
        ("ui.bridge:STALLED_SECONDS", 0.2, 1.0),
        ("ui.bridge:LONGEST_GRACE_SECONDS", 3.0, 10.0),
        ("ui.window:FIRST_FRAME_MS", 500, 3_000),
        ("ui.translation.switching:PRELOAD_MS", 20, 500),
    ],
)
def test_it_is_long_enough_for_what_is_waited_for_and_no_longer(limit: str, least: float, most: float) -> None:
    module, _, name = limit.partition(":")
    assert least <= getattr(import_module(module), name) <= most


@pytest.mark.parametrize(
    ("names", "least", "most"),
    [
        (("reading", "typing", "pin", "result"), 60, 90),
        (("terms",), 120, 300),
        (("notice",), 20, 60),
        (("warning", "cap_warning"), 20, 60),
        (("take_card",), 10, 20),
        (("card_left",), 45, 120),
        (("receipt",), 3, 8),
        (("status", "accepting"), 10, 30),
        (("cap",), 900, 1_800),
    ],
)
def test_a_person_has_time_and_the_next_one_does_not_wait_for_who_has_left(
    names: tuple[str, ...], least: float, most: float
) -> None:
    for name in names:
        assert least <= getattr(WAITS, name) <= most, name


LEAST = Timeouts(**{name: seconds.least for name, seconds in ranges().items()})
"""The shortest time-outs that an operator may set."""


@pytest.mark.parametrize("waits", [WAITS, LEAST])
def test_a_card_that_hangs_is_told_by_its_reader_before_the_visit_gives_it_up(waits: Timeouts) -> None:
    """The reader knows that the card is dead; the visit could only report a failed reader."""
    assert command_timeout(SLOWEST_READ, CONTACT_BYTES_PER_SECOND) + HUNG_SECONDS < waits.card_read
    assert command_timeout(SIGN, CONTACT_BYTES_PER_SECOND) + HUNG_SECONDS < waits.signing


@pytest.mark.parametrize("waits", [WAITS, LEAST])
def test_a_slow_card_has_time_for_all_its_commands(waits: Timeouts) -> None:
    reading = CERTIFICATE_BYTES / CONTACT_BYTES_PER_SECOND + POWER_SECONDS + QUEUE_TIMEOUT
    assert reading < waits.card_read
    assert command_timeout(SIGN, CONTACT_BYTES_PER_SECOND) + QUEUE_TIMEOUT < waits.signing


@pytest.mark.parametrize("waits", [WAITS, LEAST])
def test_the_keys_of_a_reader_are_given_up_by_the_reader_then_by_the_call_then_by_the_visit(waits: Timeouts) -> None:
    assert KEY_SECONDS >= 30
    assert KEY_SECONDS + 10 <= ENTRY_SECONDS, "the reader's answer must come before the time-out"
    assert waits.reader_pin > ENTRY_SECONDS + HUNG_SECONDS


def test_a_quiet_card_service_is_not_called_late() -> None:
    assert max(SLICE_MILLISECONDS / 1000, LONGEST_BACKOFF_SECONDS + FIND_MILLISECONDS / 1000) < SERVICE_SECONDS
    assert SERVICE_SECONDS < 5, "a person who lays a card waits for it"


def test_an_answer_of_upstream_takes_no_longer_than_the_clock_reckons_with() -> None:
    limits = Limits()
    assert timedelta(seconds=limits.connect + limits.total) <= ON_ITS_WAY
    assert limits.read <= limits.total
    assert (limits.connect, limits.total) >= (3, 15), "a mobile connection is slow"


def test_a_lease_outlasts_every_request_of_the_worker_that_holds_it() -> None:
    limits = Limits()
    lease = inspect.signature(Outbox.claim).parameters["lease_seconds"].default
    assert 2 * (limits.connect + limits.total) <= lease <= 300, "a lease without its worker must end soon"


def test_upstream_is_asked_for_a_challenge_for_less_time_than_a_person_notices() -> None:
    assert (AT_ONCE.connect, AT_ONCE.read, AT_ONCE.total) <= (1, 0.5, 0.5)


def test_a_disk_that_fails_again_and_again_never_restarts_the_machine() -> None:
    unit = ConfigParser(strict=False, interpolation=None)
    unit.read(UNIT)
    starts = int(unit["Unit"]["StartLimitBurst"])
    assert starts * LOOK_AT_QUEUE_MS / 1000 > int(unit["Unit"]["StartLimitIntervalSec"])
    assert LOOK_AT_QUEUE_MS <= 300_000, "applications in the queue wait for this check"
