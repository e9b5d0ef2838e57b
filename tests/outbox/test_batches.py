"""Upstream's answers to a batch are settled in one transaction; a row that cannot be settled blocks no other."""

from collections.abc import Callable
from pathlib import Path

import pytest
from sqlalchemy import Connection, event

from kiosk.errors import KioskError
from kiosk.outbox.store import Outbox
from kiosk.outbox.values import Decision, Fault, State, StorageFailed, UnknownApplication
from tests.outbox.conftest import NOON, accept, applied, settle


def states(outbox: Outbox) -> list[tuple[State, str | None]]:
    return [(row.state, row.reason) for row in outbox.view.list()]


def commits(outbox: Outbox) -> list[str]:
    """Grows by one with every committed transaction."""
    seen: list[str] = []

    @event.listens_for(outbox._writer.storage.engine, "commit")
    def _committed(_connection: Connection) -> None:
        seen.append("commit")

    return seen


def test_a_batch_is_settled_in_one_transaction(outbox: Outbox) -> None:
    entries = [accept(outbox) for _ in range(3)]
    outbox.claim(NOON, 3)
    seen = commits(outbox)
    pairs = zip(entries, [None, "id_in_use", None], strict=True)
    assert outbox.settle([Decision(entry.application_id, refusal, b"receipt") for entry, refusal in pairs]) == {}
    assert seen == ["commit"]
    assert states(outbox) == [(State.APPLIED, None), (State.REFUSED, "id_in_use"), (State.APPLIED, None)]
    assert outbox.view.verify() == []


def test_each_that_cannot_be_settled_says_why_and_holds_up_nobody(outbox: Outbox) -> None:
    settled, damaged, good = (accept(outbox) for _ in range(3))
    settle(outbox, settled.application_id, "already_applied")
    with outbox._writer.writing() as connection:
        connection.exec_driver_sql("UPDATE applications SET deliveries = 7 WHERE sequence = 2")
    ids = [settled.application_id, "nobody", damaged.application_id, good.application_id]
    refused = outbox.settle([Decision(application_id, None, b"receipt") for application_id in ids])
    assert list(refused) == ids[:3]
    assert isinstance(refused["nobody"], UnknownApplication)
    assert "another answer" in str(refused[settled.application_id])
    assert "application 2 is damaged" in str(refused[damaged.application_id])
    assert outbox.view.show(good.application_id).state is State.APPLIED
    assert outbox.view.show(settled.application_id).reason == "already_applied"


def test_the_same_answer_again_is_no_error_another_one_in_the_same_batch_is(outbox: Outbox) -> None:
    entry = accept(outbox)
    answer = Decision(entry.application_id, None, b"receipt")
    assert outbox.settle([answer, answer]) == {}
    assert outbox.settle([answer]) == {}
    other = Decision(entry.application_id, "id_in_use", b"other receipt")
    refused = outbox.settle([answer, other])
    assert [type(error) for error in refused.values()] == [KioskError]
    assert states(outbox) == [(State.APPLIED, None)]


def test_more_than_are_looked_up_at_once(outbox: Outbox, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("kiosk.outbox.delivery_state._AT_ONCE", 2)
    entries = [accept(outbox) for _ in range(5)]
    assert list(outbox.settle([*applied(entries), Decision("nobody", None, b"receipt")])) == ["nobody"]
    assert states(outbox) == [(State.APPLIED, None)] * 5


def test_no_answers_are_no_change(outbox: Outbox) -> None:
    accept(outbox)
    assert outbox.settle([]) == {}
    assert states(outbox) == [(State.QUEUED, None)]


def test_a_failed_commit_settles_none(outbox: Outbox, opened: Callable[[], Outbox], folder: Path) -> None:
    """The caller gets StorageFailed instead of one result per application."""
    entries = [accept(outbox) for _ in range(2)]
    outbox._writer.storage.fault = Fault.DISK
    with pytest.raises(StorageFailed):
        outbox.settle(applied(entries))
    assert states(opened()) == [(State.QUEUED, None)] * 2


def test_released_together_or_not_at_all(outbox: Outbox) -> None:
    entries = [accept(outbox) for _ in range(3)]
    outbox.claim(NOON, 2)
    ids = [entry.application_id for entry in entries]
    with pytest.raises(UnknownApplication):
        outbox.release([*ids, "nobody"])
    assert outbox.view.counts()[State.DELIVERING] == 2
    outbox.release(ids)
    assert outbox.view.counts()[State.QUEUED] == 3


def test_a_long_list_is_read_in_short_transactions(outbox: Outbox, monkeypatch: pytest.MonkeyPatch) -> None:
    """A reader beside the terminal must not keep an accept waiting."""
    monkeypatch.setattr("kiosk.outbox.rows._PAGE", 2)
    entries = [accept(outbox) for _ in range(5)]
    seen = commits(outbox)
    assert [row.application_id for row in outbox.view.list()] == [entry.application_id for entry in entries]
    assert len(seen) == 4
