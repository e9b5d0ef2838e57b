"""When a call counts as overdue, and when nobody waits for it any more."""

import math
import queue
import threading
import time
from collections.abc import Iterator

import pytest

from devices import call_watchdog as watching
from devices.apdu import Command, Instruction
from devices.call_timeouts import (
    ANSWER_SECONDS,
    CONTACT_BYTES_PER_SECOND,
    CONTACTLESS_BYTES_PER_SECOND,
    HOPELESS_SECONDS,
    SIGNATURE_SECONDS,
    patience,
)
from devices.call_watchdog import Call, CallWatch, Judgement
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
    assert patience(command, CONTACT_BYTES_PER_SECOND) == pytest.approx(contact, abs=0.01)
    assert patience(command, CONTACTLESS_BYTES_PER_SECOND) == pytest.approx(contactless, abs=0.01)


@pytest.mark.parametrize("command", [b"", b"\x00", b"\x00\xb0", bytes(3), b"\x00\xb0\x00\x00\x01\x02", bytes(300)])
def test_what_is_no_command_of_ours_has_a_bound_all_the_same(command: bytes) -> None:
    assert ANSWER_SECONDS <= patience(command, CONTACT_BYTES_PER_SECOND) < 2


def test_a_signature_of_one_second_is_never_called_late() -> None:
    assert SIGNATURE_SECONDS > 1.0


def test_a_call_is_in_time_then_overdue_then_hopeless() -> None:
    call = Call(100.0, patience=2.0)
    assert [call.judge(now) for now in (100.0, 101.99, 102.0, 109.99, 102.0 + HOPELESS_SECONDS)] == [
        *[Judgement.IN_TIME] * 2,
        *[Judgement.OVERDUE] * 2,
        Judgement.HOPELESS,
    ]
    assert [call.next_look(now) for now in (100.0, 102.0, 110.0)] == [102.0, 110.0, math.inf]


def test_what_the_machine_stood_still_is_not_the_card_s_fault() -> None:
    call = Call(100.0, patience=2.0)
    call.excuse(30.0)
    assert call.judge(131.9) is Judgement.IN_TIME
    assert call.judge(132.0) is Judgement.OVERDUE


def test_a_watch_that_was_held_up_gives_the_call_that_time() -> None:
    """The whole machine stood still: a card that had no time to answer is not given up."""
    told: list[Judgement] = []
    watch = CallWatch(told.append, "not started: it looks when it is told to")
    with watch.call(2.0):
        watch._look(time.monotonic())
        woke = watch._wakes_at + HOPELESS_SECONDS + 30.0
        watch._look(woke)
        watch._look(woke + HOPELESS_SECONDS - 0.1)
        assert told == [Judgement.OVERDUE]
        watch._look(woke + HOPELESS_SECONDS)
        assert told == [Judgement.OVERDUE, Judgement.HOPELESS]


@pytest.fixture
def told() -> "queue.SimpleQueue[tuple[Judgement, str]]":
    return queue.SimpleQueue()


@pytest.fixture
def watch(told: "queue.SimpleQueue[tuple[Judgement, str]]", monkeypatch: pytest.MonkeyPatch) -> Iterator[CallWatch]:
    monkeypatch.setattr(watching, "HOPELESS_SECONDS", 0.1)
    started = CallWatch(lambda judgement: told.put((judgement, threading.current_thread().name)), "the watch")
    started.start()
    yield started
    started.stop()


def test_a_call_that_hangs_is_told_by_the_watch_and_its_return_by_the_caller(
    watch: CallWatch, told: "queue.SimpleQueue[tuple[Judgement, str]]"
) -> None:
    with watch.call(0.05):
        assert told.get(timeout=5) == (Judgement.OVERDUE, "the watch")
        assert told.get(timeout=5) == (Judgement.HOPELESS, "the watch")
        assert watch.judged is Judgement.HOPELESS
    assert told.get(timeout=5) == (Judgement.IN_TIME, threading.current_thread().name)
    assert watch.judged is Judgement.IN_TIME
    assert told.empty()


def test_a_short_bound_after_a_long_one_is_kept(
    watch: CallWatch, told: "queue.SimpleQueue[tuple[Judgement, str]]"
) -> None:
    with watch.call(60):
        pass
    begin = time.monotonic()
    with watch.call(0.05):
        assert told.get(timeout=5)[0] is Judgement.OVERDUE
    assert time.monotonic() - begin < 1


def test_calls_in_time_are_nobody_s_news(watch: CallWatch, told: "queue.SimpleQueue[tuple[Judgement, str]]") -> None:
    for _ in range(200):
        with watch.call(1):
            pass
    with pytest.raises(ValueError, match="the call's own"), watch.call(1):
        raise ValueError("the call's own")
    assert told.empty()
