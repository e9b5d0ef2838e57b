"""Due applications are found by an index: a queue with years of history answers as fast as a new one."""

import re
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager

import pytest

from kiosk.outbox.store import Outbox
from kiosk.outbox.values import State
from tests.outbox.conftest import NOON, accept, applied, entry_of, settle
from tests.outbox.test_challenges import pool

Call = Callable[[Outbox], object]

DAILY_CALLS: dict[str, Call] = {
    "first due": lambda outbox: outbox.claim(NOON, 1),
    "a batch": lambda outbox: outbox.claim(NOON, 50),
    "claimed by name": lambda outbox: outbox.claim(NOON, 1, only=outbox.view.list()[-1].application_id),
    "settled": lambda outbox: settle(outbox, outbox.view.list()[-1].application_id),
    "released": lambda outbox: outbox.release([outbox.view.list()[-1].application_id]),
    "shown": lambda outbox: outbox.view.show(outbox.view.list()[-1].receipt_number),
    "how many wait": lambda outbox: outbox.view.waiting(),
    "since when": lambda outbox: outbox.view.oldest_queued(),
    "at the door": lambda outbox: outbox.view.full(NOON),
    "a heartbeat's challenges": lambda outbox: outbox.challenges.left(NOON),
    "accepted": lambda outbox: outbox.accept(entry_of(b"sealed"), "challenge-number-0"),
}
"""All calls of a running terminal. `list`, for technicians, reads all rows."""


@contextmanager
def driver(outbox: Outbox) -> Iterator[sqlite3.Connection]:
    with outbox._writer.outside_transactions() as connection:
        yield connection


def settled(outbox: Outbox, number: int) -> None:
    entries = [accept(outbox) for _ in range(number)]
    outbox.settle(applied(entries))


def statements(outbox: Outbox, call: Call) -> list[str]:
    seen: list[str] = []
    with driver(outbox) as connection:
        connection.set_trace_callback(seen.append)
    try:
        call(outbox)
    finally:
        with driver(outbox) as connection:
            connection.set_trace_callback(None)
    return [text for text in seen if re.match(r"\s*(SELECT|UPDATE|DELETE|INSERT)", text)]


@pytest.mark.parametrize("name", DAILY_CALLS)
def test_every_statement_of_the_day_uses_an_index_and_sorts_nothing(outbox: Outbox, name: str) -> None:
    settled(outbox, 3)
    accept(outbox)
    accept(outbox)
    outbox.claim(NOON, 1)
    pool(outbox, NOON - NOON.replace(year=2000))
    listing = set(statements(outbox, lambda outbox: outbox.view.list()))
    seen = [text for text in statements(outbox, DAILY_CALLS[name]) if text not in listing]
    assert seen
    with driver(outbox) as connection:
        for text in seen:
            plan = [row[3] for row in connection.execute(f"EXPLAIN QUERY PLAN {text}")]
            for step in plan:
                assert not re.search(r"SCAN (applications|sealed_contents)", step), (text, plan)
                assert "challenges" in text or "TEMP B-TREE" not in step, (text, plan)


def steps(outbox: Outbox, call: Call) -> int:
    """Number of instructions that SQLite executes: reproducible, and proportional to the rows read."""
    counted = 0

    def one_more() -> int:
        nonlocal counted
        counted += 1
        return 0

    with driver(outbox) as connection:
        connection.set_progress_handler(one_more, 1)
    try:
        call(outbox)
    finally:
        with driver(outbox) as connection:
            connection.set_progress_handler(None, 0)
    return counted


CONSTANT: dict[str, Call] = {
    name: DAILY_CALLS[name] for name in ("first due", "how many wait", "since when", "at the door", "accepted")
}


@pytest.mark.parametrize("name", CONSTANT)
def test_what_was_settled_costs_nothing_any_more(outbox: Outbox, name: str) -> None:
    pool(outbox, NOON - NOON.replace(year=2000), NOON - NOON.replace(year=2000))
    accept(outbox)
    outbox._waiting = None
    few = steps(outbox, CONSTANT[name])
    outbox.settle(applied(outbox.view.list()))
    settled(outbox, 300)
    accept(outbox)
    pool(outbox, *[NOON - NOON.replace(year=2000)] * 3)
    outbox._waiting = None
    again = (
        (lambda outbox: outbox.accept(entry_of(b"x"), "challenge-number-2")) if name == "accepted" else CONSTANT[name]
    )
    assert steps(outbox, again) <= few * 1.2 + 20


def test_many_that_wait_hold_up_neither_the_first_due_nor_an_accept(outbox: Outbox) -> None:
    pool(outbox, *[NOON - NOON.replace(year=2000)] * 2)
    accept(outbox)
    outbox.claim(NOON, 1)
    outbox.release([outbox.view.list()[0].application_id])
    first = steps(outbox, lambda outbox: outbox.claim(NOON, 1))
    accepted = steps(outbox, lambda outbox: outbox.accept(entry_of(b"sealed"), "challenge-number-0"))
    for _ in range(300):
        accept(outbox)
    outbox.release([outbox.view.list()[0].application_id])
    assert steps(outbox, lambda outbox: outbox.claim(NOON, 1)) <= first * 1.2 + 20
    assert steps(outbox, lambda outbox: outbox.accept(entry_of(b"x"), "challenge-number-1")) <= accepted * 1.2 + 20


def test_a_heartbeat_counts_what_waits(outbox: Outbox) -> None:
    settled(outbox, 2)
    entries = [accept(outbox) for _ in range(4)]
    outbox.claim(NOON, 1)
    outbox.set_aside(entries[3].application_id, "conflict")
    assert outbox.view.waiting() == {State.QUEUED: 2, State.DELIVERING: 1, State.NEEDS_ATTENTION: 1}
