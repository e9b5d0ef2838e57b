"""The doctor's findings in the heartbeat: faults by name, from checks that do not disturb the running terminal."""

from pathlib import Path

import pytest

from kiosk.doctor.check_result import CheckResult, ok, skipped
from kiosk.doctor.checks import CHECKS, Check
from kiosk.doctor.faults import FAULTS, Health
from kiosk.doctor.findings import ASKED, findings
from kiosk.station.settings import load_settings
from kiosk.upstream.heartbeat_contract import MOST_FINDINGS


@pytest.mark.long
def test_each_fault_is_told_once_the_gravest_first(tmp_path: Path) -> None:
    (tmp_path / "identity").mkdir()
    (tmp_path / "identity" / "identity.json").write_text("no record")
    config = tmp_path / "kiosk.toml"
    config.write_text('state_dir = "."\n')
    told = findings(config, load_settings(config))
    names = [each.name for each in told]
    assert len(names) == len(set(names))
    assert {"device-key-missing", "settings-unconfirmed"} <= set(names) <= set(FAULTS)
    order = ["fail", "soon", "warn"]
    assert [each.health for each in told] == sorted((each.health for each in told), key=order.index)


def test_each_fault_is_told_with_its_own_health(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    names = {health: f"a-{health}" for health in (Health.WARN, Health.SOON, Health.FAIL)}
    results = [CheckResult("disk", health, "", name) for health, name in names.items()]
    results += [ok("disk", "well"), skipped("disk", "settings")]
    monkeypatch.setattr(Check, "run", lambda check, _: results if check.name == "disk" else [])
    settings = load_settings(None, {"state_dir": str(tmp_path)})
    assert [(each.name, each.health) for each in findings(None, settings)] == [
        ("a-fail", "fail"), ("a-soon", "soon"), ("a-warn", "warn")
    ]  # fmt: skip
    # Upstream takes no heartbeat with more: the gravest are told.
    results[:1] = [CheckResult("disk", Health.WARN, "", f"warn-{number}") for number in range(MOST_FINDINGS)]
    told = findings(None, settings)
    assert [each.name for each in told] == ["a-fail", "a-soon", *(f"warn-{each}" for each in range(MOST_FINDINGS - 2))]


def test_the_checks_that_are_asked_are_checks() -> None:
    assert {check.name for check in CHECKS} >= ASKED
    assert not ASKED & {"card reader", "readers", "card", "upstream answers", "queue", "challenges", "journal"}
