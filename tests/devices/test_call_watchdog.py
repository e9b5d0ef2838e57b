"""When a call counts as timed out, and when as hung."""

import math
import queue
import threading
import time
from collections.abc import Iterator

import pytest

from devices import call_watchdog
from devices.apdu import Command, Instruction
from devices.call_timeouts import (
    ANSWER_SECONDS,
    CONTACT_BYTES_PER_SECOND,
    CONTACTLESS_BYTES_PER_SECOND,
    HUNG_SECONDS,
    SIGNATURE_SECONDS,
    command_timeout,
)
from devices.call_watchdog import Call, CallState, CallWatchdog
from devices.jpki import digest_info_sha256

SELECT = Command(0x00, Instruction.SELECT, 0x04, 0x0C, bytes(10)).encode()
VERIFY = Command(0x00, Instruction.VERIFY, 0x00, 0x98, b"1234").encode()
FIRST_BLOCK = Command(0x00, Instruction.READ_BINARY, 0x8A, 0x00, expected=256).encode()
THE_REST = Command(0x00, Instruction.READ_BINARY, 0x01, 0x00, expected=1315, extended=True).encode()
SIGN = Command(0x80, Instruction.PERFORM_SECURITY_OPERATION, 0x00, 0x97, digest_info_sha256(bytes(32)), 256).encode()


@pytest.mark.parametrize(
    ("command", "contact", "contactless"),
    [(SELECT, 1.02, 1.0), (VERIFY, 1.01, 1.0), (FIRST_BLOCK, 1.33, 1.03), (THE_REST, 2.65, 1.13), (SIGN, 1.89, 1.53)],
)
def test_a_command_may_take_what_its_bytes_need_on_the_wire_and_a_second(
    command: bytes, contact: float, contactless: float
) -> None:
    assert command_timeout(command, CONTACT_BYTES_PER_SECOND) == pytest.approx(contact, abs=0.01)
    assert command_timeout(command, CONTACTLESS_BYTES_PER_SECOND) == pytest.approx(contactless, abs=0.01)


@pytest.mark.parametrize("command", [b"", b"\x00", b"\x00\xb0", bytes(3), b"\x00\xb0\x00\x00\x01\x02", bytes(300)])
def test_what_is_no_command_of_ours_has_a_bound_all_the_same(command: bytes) -> None:
    assert ANSWER_SECONDS <= command_timeout(command, CONTACT_BYTES_PER_SECOND) < 2


def test_a_signature_of_one_second_is_never_called_late() -> None:
    assert SIGNATURE_SECONDS > 1.0


def test_a_call_is_in_time_then_timed_out_then_hung() -> None:
    call = Call(100.0, timeout=2.0)
    assert [call.state(now) for now in (100.0, 101.99, 102.0, 109.99, 102.0 + HUNG_SECONDS)] == [
        *[CallState.IN_TIME] * 2,
        *[CallState.TIMED_OUT] * 2,
        CallState.HUNG,
    ]
    assert [call.next_change(now) for now in (100.0, 102.0, 110.0)] == [102.0, 110.0, math.inf]


def test_what_the_machine_stood_still_is_not_the_card_s_fault() -> None:
    call = Call(100.0, timeout=2.0)
    call.extend(30.0)
    assert call.state(131.9) is CallState.IN_TIME
    assert call.state(132.0) is CallState.TIMED_OUT


def test_a_watch_that_was_held_up_gives_the_call_that_time() -> None:
    """The whole machine was suspended: the card gets that time again before the call counts as hung."""
    told: list[CallState] = []
    watch = CallWatchdog(told.append, "not started: it looks when it is told to")
    with watch.call(2.0):
        watch._check(time.monotonic())
        woke = watch._wakes_at + HUNG_SECONDS + 30.0
        watch._check(woke)
        watch._check(woke + HUNG_SECONDS - 0.1)
        assert told == [CallState.TIMED_OUT]
        watch._check(woke + HUNG_SECONDS)
        assert told == [CallState.TIMED_OUT, CallState.HUNG]


@pytest.fixture
def told() -> "queue.SimpleQueue[tuple[CallState, str]]":
    return queue.SimpleQueue()


@pytest.fixture
def watch(told: "queue.SimpleQueue[tuple[CallState, str]]", monkeypatch: pytest.MonkeyPatch) -> Iterator[CallWatchdog]:
    monkeypatch.setattr(call_watchdog, "HUNG_SECONDS", 0.1)
    monkeypatch.setattr(call_watchdog, "STALLED_SECONDS", 0.0)  # or a late watchdog would skip a state
    started = CallWatchdog(lambda state: told.put((state, threading.current_thread().name)), "watchdog")
    started.start()
    yield started
    started.stop()


def test_a_call_that_hangs_is_told_by_the_watch_and_its_return_by_the_caller(
    watch: CallWatchdog, told: "queue.SimpleQueue[tuple[CallState, str]]"
) -> None:
    with watch.call(0.05):
        assert told.get(timeout=120) == (CallState.TIMED_OUT, "watchdog")
        assert told.get(timeout=120) == (CallState.HUNG, "watchdog")
        assert watch.state.value == "hung"
    assert told.get(timeout=120) == (CallState.IN_TIME, threading.current_thread().name)
    assert watch.state.value == "in_time"
    assert told.empty()


def test_a_short_bound_after_a_long_one_is_kept(
    watch: CallWatchdog, told: "queue.SimpleQueue[tuple[CallState, str]]"
) -> None:
    with watch.call(60):
        pass
    begin = time.monotonic()
    with watch.call(0.05):
        assert told.get(timeout=120)[0] is CallState.TIMED_OUT
    assert time.monotonic() - begin < 30, "the long bound is 60 s"


def test_calls_in_time_are_not_reported(watch: CallWatchdog, told: "queue.SimpleQueue[tuple[CallState, str]]") -> None:
    for _ in range(200):
        with watch.call(120):
            pass
    with pytest.raises(ValueError, match="the call's own"), watch.call(120):
        raise ValueError("the call's own")
    assert told.empty()
