"""Delivery over a line with every kind of fault: every application is settled and booked once, with a valid receipt. At
the end the histories of both sides are compared."""

from datetime import timedelta
from functools import partial

import pytest

from kiosk.outbox.values import State
from kiosk.sandbox.faults import fault_file
from kiosk.sandbox.faults.fault_file import Call, Rule
from kiosk.upstream.signed_receipts import proves
from tests.support.upstream import World
from tests.upstream.station import Station

BAD_LINE: tuple[Rule, ...] = (
    fault_file.Lost(probability=0.15),
    fault_file.Reset(at_byte=120, probability=0.1),
    fault_file.Twice(probability=0.1),
    fault_file.OtherId(probability=0.1),
    fault_file.WrongSignature(probability=0.1),
    fault_file.Truncated(keep=60, probability=0.1),
    fault_file.Status(status=503, retry_after="7", probability=0.1),
    fault_file.Status(status=500, work_done=True, probability=0.1),
    fault_file.Interim(probability=0.1),
    fault_file.Drop(probability=0.1),
    fault_file.Portal(probability=0.1),
    fault_file.Empty(probability=0.1),
)
COUNT = 20


@pytest.mark.parametrize("seed", [1, 2])
def test_every_application_is_settled_once_whatever_the_line_does(world: World, station: Station, seed: int) -> None:
    accepted = [station.accept("alice")] + [station.accept("foreign-ca") for _ in range(COUNT - 1)]
    schedule = world.server.inject_faults(*BAD_LINE, seed=seed)
    deliverer = station.deliverer
    for application in accepted[::6]:
        deliverer.deliver_now(application)
    for _ in range(400):
        if not waiting(station):
            break
        station.wait_out_the_backoff()
        deliverer.deliver_backlog_once()
    assert waiting(station) == 0
    world.server.inject_faults()
    assert len({action for _, action in schedule.done}) >= 8, "too few kinds of faults occurred"
    booked = [world.server.sandbox.record(application) for application in accepted]
    outcomes = [None if record is None else record["outcome"] for record in booked]
    assert outcomes == ["applied"] + ["certificate_unknown"] * (COUNT - 1)
    assert station.row(accepted[0]) == (State.APPLIED, None)
    assert {station.row(each) for each in accepted[1:]} == {(State.REFUSED, "certificate_unknown")}
    check = partial(proves, keyring=station.terminal.identity.keyring)
    assert station.store.submit(lambda outbox: outbox.view.verify(check)).result() == []


def test_what_upstream_decided_is_still_known_after_400_days(world: World, station: Station) -> None:
    application = station.accept("alice")
    world.server.inject_faults(fault_file.Lost(call=Call.BATCH))
    station.deliverer.deliver_backlog_once()
    world.server.inject_faults()
    first = world.server.sandbox.record(application)
    assert first is not None
    station.terminal.now.offset += timedelta(days=400)
    assert station.deliverer.deliver_backlog_once().settled == 1
    assert station.row(application) == (State.APPLIED, None)
    assert world.server.sandbox.record(application) == first


def waiting(station: Station) -> int:
    counts = station.store.submit(lambda outbox: outbox.view.counts()).result()
    return counts[State.QUEUED] + counts[State.DELIVERING] + counts[State.NEEDS_ATTENTION]
