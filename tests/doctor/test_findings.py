"""The doctor's findings in the heartbeat: faults by name, from checks that do not disturb the running terminal."""

from pathlib import Path

import pytest

from kiosk.doctor.checks import CHECKS
from kiosk.doctor.faults import FAULTS
from kiosk.doctor.findings import ASKED, findings
from kiosk.station.settings import load_settings


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


def test_the_checks_that_are_asked_are_checks() -> None:
    assert {check.name for check in CHECKS} >= ASKED
    assert not ASKED & {"card reader", "readers", "card", "upstream answers", "queue", "challenges", "journal"}
