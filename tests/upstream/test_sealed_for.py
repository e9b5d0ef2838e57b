"""An application sealed for one upstream is delivered to that one only, and settled by its receipts only."""

import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from functools import partial
from pathlib import Path

import pytest

from devices.simulator import PracticeSet
from kiosk.outbox.database import DATABASE_NAME
from kiosk.outbox.recovery.damaged_queue import DamagedQueue
from kiosk.outbox.store import Outbox
from kiosk.outbox.values import FindingKind, SealedFor, State
from kiosk.upstream.client import UpstreamClient
from kiosk.upstream.enrolment import enrol
from kiosk.upstream.signed_receipts import proves
from tests.support.upstream import LIMITS, Terminal, World, running_world
from tests.upstream.station import Station, station_of


@pytest.fixture
def moved(station: Station, world: World, tmp_path: Path, practice_set: PracticeSet) -> Iterator[Station]:
    """The same terminal and queue, enrolled with another upstream."""
    with running_world(tmp_path / "elsewhere", practice_set) as other:
        other.now.standing = world.now.standing
        code = other.server.sandbox.terminals.make_code()
        identity = enrol(code, other.server.url, world.folder / "terminal", other.now(), LIMITS)
        with UpstreamClient(identity, LIMITS) as client:
            terminal = Terminal(identity, client, world.cards, world.now, world.campaign)
            station.store.stop()
            running = station_of(terminal, tmp_path / "outbox")
            yield running
            running.store.stop()


def owner(station: Station) -> SealedFor:
    identity = station.terminal.identity
    return SealedFor(identity.upstream, identity.kiosk_id)


def test_another_upstream_never_gets_what_waits_for_the_first(
    station: Station, request: pytest.FixtureRequest, tmp_path: Path
) -> None:
    waiting = station.accept()
    first = station.terminal.identity
    moved: Station = request.getfixturevalue("moved")
    assert moved.deliverer.deliver_backlog_once().sent == 0
    assert moved.deliverer.deliver_now(waiting) is None
    assert moved.line.requests == 0
    assert moved.row(waiting) == (State.QUEUED, None)
    assert moved.store.submit(lambda outbox: outbox.view.waiting_for_others(owner(moved))).result() == 1

    moved.store.stop()
    back = station_of(station.terminal, tmp_path / "outbox")
    try:
        assert back.deliverer.deliver_backlog_once().settled == 1
        assert back.row(waiting) == (State.APPLIED, None)
        settled = moved.terminal.identity.keyring
        assert back.store.submit(lambda outbox: outbox.view.verify(partial(proves, keyring=settled))).result() == []
        only_other = replace(settled, by_upstream={first.upstream: moved.terminal.identity.receipt_keys})
        (finding,) = back.store.submit(lambda outbox: outbox.view.verify(partial(proves, keyring=only_other))).result()
        assert finding.kind is FindingKind.RECEIPT
    finally:
        back.store.stop()


def test_what_belongs_to_another_terminal_id_is_not_sent_and_stops_nobody(station: Station) -> None:
    """Upstream would refuse the whole terminal for it (`other_terminal`), and every other application would wait."""
    sealed = station.terminal.sealed()
    foreign = replace(sealed.entry(station.terminal.identity), kiosk_id="K-00000000")
    station.store.submit(lambda outbox: outbox.readmit([foreign])).result()
    own = station.accept()
    report = station.deliverer.deliver_backlog_once()
    assert (report.sent, report.settled) == (1, 1)
    assert station.row(own)[0] is State.APPLIED
    assert station.row(foreign.application_id)[0] is State.QUEUED


def without_notes(folder: Path) -> None:
    """Rows as the release before wrote them."""
    with closing(sqlite3.connect(folder / DATABASE_NAME)) as connection:
        connection.execute("DELETE FROM sealed_for")
        connection.commit()


def test_rows_of_the_release_before_belong_to_the_upstream_of_their_terminal_id(
    station: Station, tmp_path: Path
) -> None:
    waiting = station.accept()
    foreign = replace(station.terminal.sealed().entry(station.terminal.identity), kiosk_id="K-00000000")
    station.store.submit(lambda outbox: outbox.readmit([foreign])).result()
    station.store.stop()
    without_notes(tmp_path / "outbox")
    again = station_of(station.terminal, tmp_path / "outbox")
    try:
        assert again.deliverer.deliver_backlog_once().sent == 0
        assert again.store.submit(lambda outbox: outbox.adopt(owner(station))).result() == 1
        assert again.store.submit(lambda outbox: outbox.adopt(owner(station))).result() == 0
        assert again.deliverer.deliver_backlog_once().settled == 1
        assert again.row(waiting)[0] is State.APPLIED
        assert again.row(foreign.application_id)[0] is State.QUEUED
    finally:
        again.store.stop()


def test_the_release_before_removes_rows_as_it_always_did(station: Station, tmp_path: Path) -> None:
    station.accept()
    station.store.stop()
    with closing(sqlite3.connect(tmp_path / "outbox" / DATABASE_NAME)) as connection:
        connection.execute("PRAGMA foreign_keys = ON")
        connection.execute("DELETE FROM sealed_contents")
        connection.execute("DELETE FROM applications")
        assert connection.execute("SELECT count(*) FROM sealed_for").fetchone() == (0,)


def test_a_note_that_was_changed_is_told_and_the_row_goes_nowhere(station: Station, tmp_path: Path) -> None:
    station.accept()
    with closing(sqlite3.connect(tmp_path / "outbox" / DATABASE_NAME)) as connection:
        connection.execute("UPDATE sealed_for SET upstream = ?", ("b" * 64,))
        connection.commit()
    (finding,) = station.store.submit(lambda outbox: outbox.view.verify()).result()
    assert (finding.kind, finding.waiting) == (FindingKind.ALTERED, True)
    assert station.deliverer.deliver_backlog_once().sent == 0


def test_what_is_salvaged_keeps_its_upstream(station: Station, tmp_path: Path) -> None:
    upstream = station.terminal.identity.upstream
    station.accept()
    station.accept("bob", inputs=("8765432187654321", "123456"))
    station.store.stop()
    assert {entry.upstream for entry in DamagedQueue(tmp_path / "outbox").entries()} == {upstream}
    one_lost = shutil.copytree(tmp_path / "outbox", tmp_path / "one_lost")
    with closing(sqlite3.connect(one_lost / DATABASE_NAME)) as connection:
        connection.execute("PRAGMA secure_delete = ON")
        connection.execute("DELETE FROM sealed_for WHERE sequence = 1")
        connection.commit()
    assert {entry.upstream for entry in DamagedQueue(one_lost).entries()} == {upstream}, (
        "only this upstream may be named"
    )
    without_notes(one_lost)
    with closing(sqlite3.connect(one_lost / DATABASE_NAME)) as connection:
        connection.execute("VACUUM")
    assert {entry.upstream for entry in DamagedQueue(one_lost).entries()} == {None}
    with closing(Outbox.open(tmp_path / "fresh", station.terminal.now)) as outbox:
        outbox.readmit(list(DamagedQueue(tmp_path / "outbox").entries()))
        assert outbox.view.waiting_for_others(SealedFor(upstream, station.terminal.identity.kiosk_id)) == 0
        assert outbox.view.verify() == []
