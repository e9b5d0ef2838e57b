"""How the previous run ended, and what was restarted since: each is recorded in the journal once."""

import json
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.station.journal import Journal
from kiosk.station.journal_events import RecoveryStep
from kiosk.station.last_run import RecordDamaged, read_record, take_over

NOW = datetime(2026, 11, 29, 12, tzinfo=UTC)
AGO = int((NOW - timedelta(minutes=5)).timestamp())


class Station:
    def __init__(self, folder: Path) -> None:
        self.state = folder / "state"
        self.record = folder / "rungs"
        self.state.mkdir()
        self.file = folder / "journal" / "journal.jsonl"
        self._journal = Journal(self.file, lambda: NOW)

    def start(self) -> list[tuple[Any, ...]]:
        """The events that this start adds: event and values of its fields."""
        before = self._lines()
        take_over(self.state, self._journal, NOW, self.record)
        return [
            (said.pop("event"), *(value for key, value in said.items() if key not in {"sequence", "at", "previous"}))
            for said in map(json.loads, self._lines()[len(before) :])
        ]

    def _lines(self) -> list[str]:
        return self.file.read_text().splitlines() if self.file.exists() else []


@pytest.fixture
def station(tmp_path: Path) -> Station:
    return Station(tmp_path)


def test_a_first_start_has_nothing_to_take_over(station: Station) -> None:
    assert station.start() == []
    assert not list(station.state.iterdir())


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("exit-code 75\n", [("run_ended", "exit-code", 75)]),
        ("success 0\n", [("run_ended", "success", 0)]),
        ("watchdog KILL\n", [("run_ended", "watchdog", 0)]),
        ("oom-kill KILL\n", [("run_ended", "oom-kill", 0)]),
        ("exit-code 999\n", [("run_ended", "exit-code", 255)]),
        ("exit-code\n", []),
        ("melted 1\n", []),
        ("", []),
        ("\0" * 5000, []),
        ("exit-code \N{ARABIC-INDIC DIGIT SEVEN}\n", [("run_ended", "exit-code", 0)]),
    ],
)
def test_how_the_run_before_ended(station: Station, written: str, said: list[tuple[Any, ...]]) -> None:
    (station.state / "last-run").write_text(written)
    assert station.start() == said
    assert station.start() == [], "recorded only once"


def test_what_was_started_anew_is_taken_over_once(station: Station) -> None:
    station.record.write_text(f"1 {AGO} service\n2 {AGO + 20} reboot\n")
    assert station.start() == [("recovered", "service", 300), ("recovered", "reboot", 280)]
    assert station.start() == []
    station.record.write_text(f"2 {AGO + 20} reboot\n3 {AGO + 80} closed\n")
    assert station.start() == [("recovered", "closed", 220)]


def test_a_record_that_began_anew_is_new(station: Station) -> None:
    station.record.write_text(f"7 {AGO} closed\n")
    station.start()
    station.record.write_text(f"1 {AGO} service\n")
    assert station.start() == [("recovered", "service", 300)]


def test_a_time_in_the_future_is_now(station: Station) -> None:
    station.record.write_text("1 99999999999 service\n2 0 reboot\n")
    assert station.start() == [("recovered", "service", 0), ("recovered", "reboot", 100_000_000)]


@pytest.mark.parametrize("seen", [b"", b"x", b"-1", b"\xff", b"9" * 5000])
def test_a_damaged_mark_takes_all_of_it_over_again(station: Station, seen: bytes) -> None:
    (station.state / "recovery-seen").write_bytes(seen)
    station.record.write_text(f"1 {AGO} service\n")
    assert station.start() == [("recovered", "service", 300)]
    assert station.start() == []


@given(content=st.binary(max_size=60))
def test_a_record_is_read_or_damaged(tmp_path_factory: pytest.TempPathFactory, content: bytes) -> None:
    record = tmp_path_factory.mktemp("record") / "rungs"
    record.write_bytes(content)
    with pytest.raises(RecordDamaged):
        read_record(record)


@pytest.mark.parametrize(
    "content",
    [b"", b"\n", b"1 1 service", b"1 1 service\n2 1", b"1 1 service\r\n", b"0 1 service\n", b"1 1 service\n" * 999],
)
def test_a_damaged_record_is_told_at_every_start_and_keeps_nothing_from_starting(
    station: Station, content: bytes
) -> None:
    station.record.write_bytes(content)
    assert station.start() == [("recovery_record_damaged",)]
    assert station.start() == [("recovery_record_damaged",)]


def test_a_disk_that_does_not_read_keeps_nothing_from_starting(station: Station) -> None:
    (station.state / "last-run").mkdir()
    assert station.start() == []


def test_what_is_read_is_in_the_order_of_the_record(station: Station) -> None:
    station.record.write_text(f"4 {AGO} service\n5 {AGO} closed\n")
    assert [(rung.number, rung.step) for rung in read_record(station.record)] == [
        (4, RecoveryStep.SERVICE),
        (5, RecoveryStep.CLOSED),
    ]
