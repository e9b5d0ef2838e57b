"""Parts of the heartbeat: the codes for a closed terminal, which do not depend on the screens' names, the last step of
the recovery, and damage of the queue.
"""

from datetime import UTC, datetime, timedelta

import pytest

from kiosk.effects import heartbeat
from kiosk.effects.heartbeat import closed_code
from kiosk.outbox.values import AuditFinding, FindingKind
from kiosk.station.journal_events import RecoveryStep
from kiosk.station.last_run import RecordDamaged, Rung
from kiosk.upstream.contract import HeartbeatRequest
from kiosk.upstream.heartbeat_contract import Finding, RecoveryReport
from kiosk.visit.model import ClosedReason
from tests.effects.rounds import Station

NOW = datetime(2026, 12, 1, 3, tzinfo=UTC)
SETTLED = AuditFinding(FindingKind.ALTERED, "a settled row", 1, waiting=False)
WAITING = AuditFinding(FindingKind.CONTENT, "a waiting row", 2)


@pytest.mark.parametrize("reason", ClosedReason)
def test_each_reason_has_a_code_of_its_own_that_the_contract_takes(reason: ClosedReason) -> None:
    said = HeartbeatRequest(software="1.0", queued=0, needs_attention=0, closed=closed_code(reason))
    assert said.closed == reason.name.lower()


def test_of_the_recovery_the_latest_step_and_the_number_in_a_week_are_told(monkeypatch: pytest.MonkeyPatch) -> None:
    rungs = [
        Rung(1, NOW - timedelta(days=8), RecoveryStep.SERVICE),
        Rung(2, NOW - timedelta(days=3), RecoveryStep.REBOOT),
        Rung(3, NOW - timedelta(hours=1), RecoveryStep.CLOSED),
    ]
    monkeypatch.setattr(heartbeat, "read_record", lambda: rungs)
    assert heartbeat._recovery(NOW) == RecoveryReport(steps=2, last="closed", last_seconds_ago=3600)
    rungs.clear()
    assert heartbeat._recovery(NOW) == RecoveryReport(steps=0, last=None, last_seconds_ago=None)


@pytest.mark.parametrize("fault", [RecordDamaged(), OSError()])
def test_a_record_of_the_recovery_that_cannot_be_read_is_told_as_damaged(
    fault: Exception, monkeypatch: pytest.MonkeyPatch
) -> None:
    def unreadable() -> list[Rung]:
        raise fault

    monkeypatch.setattr(heartbeat, "read_record", unreadable)
    assert heartbeat._recovery(NOW).last == "damaged"


@pytest.mark.parametrize(
    ("damage", "told"),
    [
        ([SETTLED], (Finding(name="queue-damaged", health="warn"),)),
        ([WAITING], (Finding(name="queue-damaged", health="fail"),)),
        ([SETTLED, WAITING], (Finding(name="queue-damaged", health="fail"),)),
        ([], ()),
    ],
)
def test_damage_is_a_failure_where_an_application_waits_behind_it(
    station: Station, damage: list[AuditFinding], told: tuple[Finding, ...]
) -> None:
    station.damage = damage
    station.work.round()
    assert station.work._own_findings() == told
