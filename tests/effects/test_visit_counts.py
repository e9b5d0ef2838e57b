"""Counts of visits by outcome, for the heartbeat."""

from dataclasses import replace

from devices.reader import ReaderState
from kiosk.effects.visit_counts import VisitCounts
from kiosk.upstream.heartbeat_contract import VisitsReport
from kiosk.visit.model import After, CardFacts, Notice, NoticeCode, Path, Screen, Visit
from tests.visit.world import NOON, OFFER, result

OPEN = Visit(reader=ReaderState.EMPTY)
BEGUN = replace(OPEN, path=Path.APPLY, screen=Screen.CONSENT)
READ = replace(BEGUN, card=CardFacts(1, 2, NOON))


def counted(*visits: Visit) -> dict[str, int]:
    counts = VisitCounts()
    for visit in (OPEN, *visits):
        counts.changed(visit, OFFER)
    return {name: number for name, number in counts.now().items() if number}


def test_a_visit_that_ends_well_and_one_that_is_given_up() -> None:
    accepted = replace(READ, screen=Screen.WORKING, result=result("0193a1f2-0000-7000-8000-000000000001"))
    done = replace(accepted, screen=Screen.RESULT)
    after = replace(OPEN, number=OPEN.number + 1)
    assert counted(BEGUN, READ, accepted, done, after) == {
        "started": 1,
        "cards_read": 1,
        "accepted": 1,
        "ended_done": 1,
    }
    assert counted(BEGUN, after) == {"started": 1, "ended_quit": 1}
    late = replace(after, notice=Notice(NoticeCode.TIMED_OUT, After.HOME))
    assert counted(BEGUN, late) == {"started": 1, "ended_idle": 1}


def test_cards_and_pins_that_were_refused() -> None:
    refused = replace(BEGUN, notice=Notice(NoticeCode.EXPIRED, After.ANOTHER_CARD))
    assert counted(BEGUN, refused, refused, replace(BEGUN, read_failures=1)) == {"started": 1, "cards_failed": 2}
    assert counted(BEGUN, READ, replace(READ, pins_refused=1), replace(READ, pins_refused=2)) == {
        "started": 1,
        "cards_read": 1,
        "pins_rejected": 2,
    }


def test_every_name_is_one_of_the_report() -> None:
    counts = VisitCounts()
    assert set(counts.now()) <= set(VisitsReport.model_fields)
    for reason in ("done", "quit", "idle", "card", "fault"):
        assert f"ended_{reason}" in VisitsReport.model_fields
