"""The checks of `kiosk doctor` on the technicians' screens."""

import json
from pathlib import Path
from unittest.mock import Mock

import pytest

from kiosk.doctor.faults import FAULTS, Health
from kiosk.staff.facts import Tone
from kiosk.staff.model import Action, SelfTest
from kiosk.staff_desk.checks import NAMES, examine
from kiosk.staff_desk.hands import Hands
from kiosk.station.self_test_record import read_self_test
from tests.staff_desk.test_lines import NOW


def test_every_check_has_a_japanese_name_and_no_name_is_left_over() -> None:
    assert NAMES.keys() == {fault.check for fault in FAULTS.values()}


def answer(*healths: Health) -> str:
    """The last line of `kiosk doctor --json`, after others."""
    fields = {"detail": "", "remedy": "", "remedy_ja": "", "commands": []}
    checks = [{"name": f"{number}", "health": health.value, **fields} for number, health in enumerate(healths)]
    return "a warning of a library\n" + json.dumps({"checks": checks})


def test_what_is_wrong_comes_first() -> None:
    lines = examine(
        lambda *_: answer(Health.OK, Health.SKIPPED, Health.WARN, Health.FAIL, Health.SOON, Health.FAIL), None
    )
    assert [line.tone for line in lines] == [Tone.BAD, Tone.BAD, Tone.CARE, Tone.CARE, Tone.PLAIN, Tone.GOOD]
    assert [line.label.en for line in lines] == ["3", "5", "2", "4", "1", "0"]


@pytest.mark.parametrize("said", ["", "kiosk: no settings", "{}", "[]", '{"checks": [{}]}', "1"])
def test_a_doctor_that_fails_is_itself_a_fault(said: str) -> None:
    (line,) = examine(lambda *_: said, None)
    assert (line.tone, line.value.en) == (Tone.BAD, said or "no answer")


@pytest.mark.parametrize("health", Health)
def test_the_checks_of_the_self_test_are_passed_unless_one_fails(tmp_path: Path, health: Health) -> None:
    hands = Mock(run=lambda *_: answer(Health.OK, health), config=None, now=lambda: NOW)
    hands.settings.state_dir = tmp_path
    Hands._judged(hands, Action.BEGIN_TEST, SelfTest.CHECKS)
    assert read_self_test(tmp_path).results["checks"].passed is (health is not Health.FAIL)
