"""A clock that is ahead while upstream is unreachable: applications accepted then are never refused for their date."""

# ruff: noqa: S311 - jitter is no secret

import random
from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from kiosk.application.claims import UNCONFIRMED_CLOCK, new_application_id
from kiosk.doctor.queue import check_delivery, check_queue
from kiosk.outbox.values import Challenge, State
from kiosk.station.settings import load_settings
from kiosk.station.unconfirmed_time import FILE_NAME, UNCONFIRMED_LIMIT, UnconfirmedTime
from kiosk.upstream.contract import Outcome
from kiosk.upstream.delivery import NO_TIME, Deliverer, DeliveryReport
from kiosk.upstream.held_back import held_back
from kiosk.upstream.pace import Pacer
from kiosk.visit.model import ClosedReason
from tests.effects.bench import Bench, claims_of, record
from tests.effects.rounds import HOUR, ROUND, Station
from tests.outbox.conftest import entry_of
from tests.support.machine import Machine
from tests.support.upstream import Sealed, World
from tests.upstream.station import Station as Line
from tests.upstream.station import station_of

AHEAD = [timedelta(minutes=20), timedelta(hours=9)]
CARDS = {AHEAD[0]: "alice", AHEAD[1]: "bob"}


@pytest.fixture
def unkept() -> list[tuple[str, Outcome]]:
    return []


@pytest.fixture
def line(bench: Bench, tmp_path: Path) -> Iterator[Line]:
    bench.terminal.now.stand_still()
    running = station_of(bench.terminal, tmp_path / "line")
    yield running
    running.store.stop()
    bench.terminal.now.standing = None


def delivering(bench: Bench, **more: Any) -> Deliverer:
    pacer = Pacer(bench.clock, random.Random(1))
    return Deliverer(bench.store, bench.terminal.client, bench.terminal.identity, pacer, **more)


def told(bench: Bench) -> None:
    """Upstream tells its time."""
    bench.clock.observe(bench.terminal.now())


def state_of(bench: Bench, sealed: Sealed) -> tuple[State, str | None]:
    row = bench.store.submit(lambda outbox: outbox.view.show(sealed.application_id)).result()
    return row.state, row.reason


@pytest.mark.parametrize("ahead", AHEAD, ids=str)
def test_what_was_accepted_in_an_outage_by_a_fast_clock_is_applied(
    lasting_world: World, bench: Bench, ahead: timedelta
) -> None:
    bench.stock(1)
    bench.moved = ahead  # the machine restarted, offline, with its clock ahead
    stated = bench.state(number=ahead.seconds)
    assert claims_of(stated).clock == UNCONFIRMED_CLOCK
    sealed = replace(bench.seal(stated, CARDS[ahead]))
    entry = replace(sealed.entry(bench.terminal.identity), accepted_at=bench.clock.now())
    bench.store.submit(lambda outbox: outbox.accept(entry, stated.challenge)).result()

    deliverer = delivering(bench)
    assert deliverer.deliver_backlog_once() == DeliveryReport(fault=NO_TIME), "the clock is checked first"
    told(bench)
    assert bench.closed() is ClosedReason.CLOCK
    assert deliverer.deliver_backlog_once().sent == 0, "no application dated after upstream's time"
    assert state_of(bench, sealed) == (State.QUEUED, None)
    bench.elapsed += ahead.total_seconds() + 1  # until that time
    assert deliverer.deliver_backlog_once().settled == 1
    assert state_of(bench, sealed) == (State.APPLIED, None)
    assert record(lasting_world, sealed)["outcome"] == Outcome.APPLIED


@pytest.mark.parametrize("ahead", AHEAD, ids=str)
def test_upstream_judges_it_by_its_arrival_should_it_come_at_once(bench: Bench, ahead: timedelta) -> None:
    bench.stock(1)
    bench.moved = ahead
    sealed = bench.seal(bench.state(number=7))
    assert bench.terminal.put(sealed) is Outcome.CERTIFICATE_UNKNOWN, "not malformed: its date has passed"


def test_a_confirmed_clock_says_what_the_kernel_knows(bench: Bench) -> None:
    bench.stock(1)
    told(bench)
    assert claims_of(bench.state()).clock == "synchronised"


def test_what_an_earlier_release_dated_ahead_waits_until_then(bench: Bench, line: Line) -> None:
    """It does not record that its clock was unconfirmed."""
    now = line.terminal.now
    ahead = timedelta(minutes=20)
    sealed = line.terminal.sealed("foreign-ca", context={"signed_at": now() + ahead})
    line.know([sealed.challenge])
    entry = replace(sealed.entry(line.terminal.identity), accepted_at=now() + ahead)
    line.store.submit(lambda outbox: outbox.accept(entry, sealed.challenge.value)).result()
    assert line.deliverer.deliver_backlog_once().sent == 0
    now.offset += ahead
    assert line.deliverer.deliver_backlog_once().settled == 1
    assert line.row(sealed.application_id) == (State.REFUSED, "certificate_unknown"), "its date has passed"


def signed_in_the_future(line: Line) -> str:
    return line.accept("foreign-ca", context={"signed_at": line.terminal.now() + HOUR})


def test_a_refusal_that_is_not_about_the_person_breaks_no_promise(
    line: Line, unkept: list[tuple[str, Outcome]]
) -> None:
    """It is kept for a technician; upstream decides again when it is sent again."""
    application = signed_in_the_future(line)
    worker = Deliverer(
        line.store,
        line.line,
        line.terminal.identity,
        line.pacer,
        unkept=lambda *what: unkept.append(what),
    )
    report = worker.deliver_backlog_once()
    assert (report.settled, report.set_aside) == (0, 1)
    assert line.row(application) == (State.NEEDS_ATTENTION, "malformed")
    assert unkept == [(application, Outcome.MALFORMED)]
    line.terminal.now.offset += HOUR
    line.store.submit(lambda outbox: outbox.retry(application)).result()
    assert worker.deliver_backlog_once().settled == 1
    assert line.row(application) == (State.REFUSED, "certificate_unknown"), "a decision about the person"


@pytest.mark.parametrize("awaited", [True, False])
def test_while_the_person_stands_there_they_are_told_and_it_is_over(line: Line, *, awaited: bool) -> None:
    application = signed_in_the_future(line)
    worker = Deliverer(line.store, line.line, line.terminal.identity, line.pacer, awaited=lambda _: awaited)
    outcome = worker.deliver_now(application)
    if awaited:
        assert (outcome, line.row(application)) == (Outcome.MALFORMED, (State.REFUSED, "malformed"))
    else:
        assert (outcome, line.row(application)) == (None, (State.NEEDS_ATTENTION, "malformed"))


def test_the_doctor_tells_why_it_is_set_aside_and_what_is_held_back(bench: Bench, tmp_path: Path) -> None:
    settings = load_settings(None, {"state_dir": str(tmp_path)})
    sealed = bench.accept_sealed(bench.terminal.sealed("foreign-ca"))
    bench.store.submit(lambda outbox: outbox.set_aside(sealed.application_id, "malformed")).result()
    now = bench.terminal.now()
    (found,) = check_queue(settings, None, now)
    assert found.detail.endswith("1 need attention (malformed)")
    assert any("kiosk outbox retry" in line for line in found.commands)
    ahead = replace(entry_of(b"ahead", new_application_id(), now + 9 * HOUR))
    bench.store.submit(lambda outbox: outbox.readmit([ahead])).result()
    held = next(each for each in check_delivery(settings, now, now))
    assert held.detail.startswith("1 dated later than upstream's time, up to ")


# --- the clock is checked before the backlog is sent


def test_the_time_is_asked_for_before_the_first_backlog(station: Station) -> None:
    station.upstream.down = True
    station.run(ROUND)
    station.accept()
    station = station.restart()
    station.upstream.down = False
    full = [Challenge(f"challenge-number-{number:04}", station.machine.true + 30 * 24 * HOUR) for number in range(40)]
    station.store.submit(lambda outbox: outbox.challenges.add(full)).result()
    station.work._heartbeat_due = float("inf")  # it is due later, and no challenge is needed
    since = station.machine.elapsed
    station.run(1800)
    calls = [name for moment, name in station.upstream.asked if moment > since]
    station.store.stop()
    assert calls[0] == "heartbeat", "long before it is due"


# --- seven days


def test_a_terminal_that_nobody_tells_the_time_closes_after_seven_days_and_opens_by_itself(station: Station) -> None:
    clock = station.clock
    station.upstream.life = timedelta(days=60)
    machine: Machine = station.machine
    assert clock.unconfirmed_for() < HOUR
    machine.wait(UNCONFIRMED_LIMIT.total_seconds() - 60)
    assert clock.fault_for_visits() is None
    machine.wait(120)
    assert clock.trusted(), "the current visit may finish"
    assert clock.fault_for_visits() is not None
    station.upstream.down = True
    lasting = [Challenge("challenge-that-lasts-long", machine.true + timedelta(days=60))]
    station.store.submit(lambda outbox: outbox.challenges.add(lasting)).result()
    assert station.run(ROUND) == [ClosedReason.CLOCK_UNCONFIRMED]
    station.upstream.down = False
    assert station.run(1800)[-1] is None
    assert clock.unconfirmed_for() == timedelta()


def test_the_days_count_over_restarts_and_until_upstream_tells_its_time(tmp_path: Path) -> None:
    machine = Machine()

    def started() -> Any:
        return machine.clock(unconfirmed=UnconfirmedTime(tmp_path))

    for _ in range(7):
        clock = started()
        machine.wait(86_400)
        machine.step(-HOUR)  # independently of the wall clock
        clock.unconfirmed_for()
    assert started().unconfirmed_for() == timedelta(days=7)
    assert started().fault_for_visits() is not None
    started().observe(machine.wall)
    assert started().unconfirmed_for() == timedelta()


@pytest.mark.parametrize("content", [b"", b"-5", b"1e9", b"\xff", b"9" * 400], ids=repr)
def test_a_damaged_count_is_none(tmp_path: Path, content: bytes) -> None:
    (tmp_path / FILE_NAME).write_bytes(content)
    assert UnconfirmedTime(tmp_path).read() == timedelta()
    UnconfirmedTime(tmp_path, keep=False).note(timedelta(days=1))
    assert (tmp_path / FILE_NAME).read_bytes() == content


def test_a_disk_that_takes_no_write_is_not_its_business(tmp_path: Path) -> None:
    UnconfirmedTime(tmp_path / "not there").note(timedelta(days=1))


def test_held_back_times_are_given_in_japan(bench: Bench) -> None:
    noon = datetime.fromisoformat("2026-12-31T15:30:00+00:00")
    bench.store.submit(lambda outbox: outbox.readmit([entry_of(b"x", new_application_id(), noon)])).result()
    said = bench.store.submit(lambda outbox: held_back(outbox.view, noon - HOUR)).result()
    assert said is not None
    assert "2027-01-01 00:30" in said
    assert bench.store.submit(lambda outbox: held_back(outbox.view, noon)).result() is None
