"""What a result of the doctor has for a script, and whose files the doctor looks for."""

import os
from dataclasses import replace
from types import SimpleNamespace
from typing import cast

import pytest

from kiosk.doctor.check_result import DoctorReport, found, ok, skipped
from kiosk.doctor.checks import Terminal, _me
from kiosk.doctor.faults import FAULTS, Health
from kiosk.station.typed_commands import Typist


def test_a_script_gets_every_field_of_a_result_and_nothing_about_what_is_well() -> None:
    fault = found("disk-full", "no room", mount="/srv/the disk")
    (well, ill) = DoctorReport((ok("clock", "right"), fault)).as_dict()["checks"]
    nothing = {"fault": "", "means": "", "remedy": "", "remedy_ja": "", "commands": []}
    assert well == {"name": "clock", "health": "ok", "detail": "right", **nothing}
    kind = FAULTS["disk-full"]
    typist = Typist()
    assert ill == {
        "name": kind.check,
        "health": kind.health.value,
        "detail": "no room",
        "fault": "disk-full",
        "means": kind.means,
        "remedy": typist.sentence(kind.remedy, fault.values),
        "remedy_ja": typist.sentence(kind.remedy_ja, fault.values),
        "commands": list(typist.lines(kind.commands, fault.values)),
    }
    assert kind.means
    assert replace(fault, health=Health.WARN).as_dict()["health"] == "warn"


@pytest.mark.parametrize(("user", "expected"), [(0, 117), (1000, 1000)])
def test_for_root_the_files_belong_to_the_terminal_s_user(
    monkeypatch: pytest.MonkeyPatch, user: int, expected: int
) -> None:
    monkeypatch.setattr(os, "geteuid", lambda: user)
    assert _me(cast("Terminal", SimpleNamespace(typist=SimpleNamespace(uid=117)))) == expected


def test_what_was_not_checked_is_not_called_healthy() -> None:
    assert DoctorReport((ok("disk", "1 GiB"),)).healthy
    assert not DoctorReport((ok("disk", "1 GiB"), skipped("card", "the reader"))).healthy
