"""The journal: its vocabulary, that it shows every alteration, and that its failures stop no visit."""

import ast
import hashlib
import json
import multiprocessing
import os
import threading
from collections import Counter
from datetime import UTC, datetime
from enum import StrEnum
from multiprocessing.synchronize import Barrier
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

import kiosk
from kiosk.errors import KioskError
from kiosk.station import journal_events
from kiosk.station.journal import Journal
from kiosk.station.journal_chain import Told, Verification, verify
from kiosk.station.journal_document import FILE, catalogue
from kiosk.station.journal_events import (
    EVENTS,
    ApplicationId,
    Count,
    Fingerprint,
    Named,
    OneOf,
    TerminalId,
    Version,
    YesNo,
)
from kiosk.visit.model import ClosedReason, NoticeCode, Outcome

AT = datetime(2026, 11, 22, 12, tzinfo=UTC)
ID = "0192f0c0-1111-7222-8333-444455556666"


def journal(path: Path, largest: int = 1 << 20, kept: int = 8) -> Journal:
    return Journal(path, lambda: AT, largest, kept)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "state" / "journal" / "journal.jsonl"


def fill(path: Path, events: int = 10) -> None:
    writer = journal(path)
    for number in range(events):
        writer.write("pin_rejected", visit=number, tries_left=2)


def example(rule: journal_events.Rule) -> journal_events.Value:
    match rule:
        case OneOf(kind):
            return next(iter(kind))
        case Count(maximum):
            return maximum
        case YesNo():
            return True
        case Named():
            return "sakura-pay"
        case ApplicationId():
            return ID
        case TerminalId():
            return "K-0123ABCD"
        case Fingerprint():
            return "ab" * 32
        case Version():
            return "0.1.0"


@pytest.mark.parametrize("event", EVENTS)
def test_every_event_of_the_catalogue_can_be_written_and_read_back(path: Path, event: str) -> None:
    fields = {name: example(rule) for name, rule in EVENTS[event].fields.items()}
    journal(path).write(event, **fields)
    record = json.loads(path.read_text())
    assert record.pop("previous") == "0" * 64
    assert record == {"sequence": 1, "at": "2026-11-22T12:00:00.000+00:00", "event": event} | fields
    assert verify(path).faults == ()


def test_every_event_of_the_catalogue_is_written_by_the_program() -> None:
    """By a method or function whose name says so. Five are written at two places."""
    written = Counter(
        argument.value
        for file in Path(kiosk.__file__).parent.rglob("*.py")
        for call in ast.walk(ast.parse(file.read_text(encoding="utf-8")))
        if isinstance(call, ast.Call) and ast.unparse(call.func).rpartition(".")[2] in {"write", "note", "_line"}
        for argument in call.args
        if isinstance(argument, ast.Constant) and argument.value in EVENTS
    )
    twice = ("restart_requested", "promise_not_kept", "queue_quarantined", "queue_salvaged", "staff_code_set")
    assert written == Counter([*EVENTS, *twice])


def test_the_file_is_the_owners_alone(path: Path) -> None:
    fill(path, 1)
    assert path.stat().st_mode & 0o777 == 0o600
    assert path.parent.stat().st_mode & 0o777 == 0o700


@pytest.mark.parametrize(
    ("event", "fields"),
    [
        ("nothing_like_this", {}),
        ("opened", {"reason": "x"}),
        ("closed", {}),
        ("closed", {"reason": "ended"}),  # text instead of a member of the enumeration
        ("pin_rejected", {"visit": 1, "tries_left": 1234}),
        ("pin_rejected", {"visit": 1, "tries_left": "2"}),
        ("pin_rejected", {"visit": 1, "tries_left": True}),
        ("pin_rejected", {"visit": -1, "tries_left": 2}),
        ("pin_rejected", {"visit": 1, "tries_left": 2, "pin": 1234}),
        ("printed", {"visit": 1, "succeeded": 1}),
        ("delivered", {"application": "JE012345678901234", "outcome": Outcome.APPLIED}),
        ("delivered", {"application": ID, "outcome": NoticeCode.EXPIRED}),
        ("started", {"version": "1.0", "terminal": "0123456789012345", "campaign": "practice"}),
        ("started", {"version": "1.0", "terminal": "x-1234", "campaign": "practice"}),
        ("started", {"version": "1.0", "terminal": "山田", "campaign": "practice"}),
        ("started", {"version": "1.0", "terminal": "x" * 41, "campaign": "practice"}),
        ("started", {"version": "1.0 secret", "terminal": "x", "campaign": "practice"}),
    ],
)
def test_what_the_catalogue_does_not_know_is_a_mistake_of_the_program(
    path: Path, event: str, fields: dict[str, journal_events.Value]
) -> None:
    with pytest.raises(ValueError, match="the journal") as caught:
        journal(path).write(event, **fields)
    for value in fields.values():
        assert len(str(value)) < 4 or str(value) not in str(caught.value)
    assert not path.exists()


class Typed(StrEnum):
    """A text that imitates a member of an enumeration."""

    PIN = "1234"


@pytest.mark.parametrize(
    ("event", "field", "most"),
    [
        ("pin_rejected", "tries_left", 5),
        ("run_ended", "status", 255),
        ("challenges_fetched", "left", 100_000),
        ("visit_ended", "seconds", 100_000_000),
        ("recovered", "seconds_ago", 100_000_000),
        ("visit_started", "visit", 1_000_000_000),
        ("answered_removed", "applications", 1_000_000_000),
        ("upstream_lost", "failures", 1_000_000_000),
    ],
)
def test_the_smallest_and_the_largest_number_of_each_kind(event: str, field: str, most: int) -> None:
    """A larger number could be an identity number, or a PIN with a prefix."""
    rule = EVENTS[event].fields[field]
    assert [rule.admits(number) for number in (-1, 0, most, most + 1)] == [False, True, True, False]


@pytest.mark.parametrize(
    ("rule", "admitted", "refused"),
    [
        (Version(), ("0.1", "1.2.3", "999.999.999"), ("1", "1.2.3.4", "1000.1", "1.1000", "v1.2", "1.2.", 1)),
        (ApplicationId(), (ID,), (ID.upper(), ID[1:], ID + "0", ID.replace("-", ""), f" {ID}", 1)),
        (YesNo(), (True, False), (0, 1, "yes", None)),
        (Count(5), (0, 5), (True, 5.0, "5", None)),
        (Named(), ("practice", "sakura-pay"), (1, None, "", "1", "X")),
    ],
)
def test_what_each_rule_admits(
    rule: journal_events.Rule, admitted: tuple[object, ...], refused: tuple[object, ...]
) -> None:
    assert [rule.admits(value) for value in admitted] == [True] * len(admitted)
    assert [value for value in refused if rule.admits(value)] == []


def test_systemd_s_results_are_those_of_its_manual() -> None:
    """systemd.exec(5), $SERVICE_RESULT, without the results of a unit that was never started."""
    assert {str(result) for result in journal_events.RunResult} == {
        *("success", "protocol", "timeout", "exit-code", "signal", "core-dump", "watchdog", "oom-kill", "resources")
    }


@given(text=st.text(alphabet="0123456789", min_size=4) | st.from_regex(r"[A-Z]{2}[0-9]{15}", fullmatch=True))
def test_no_rule_admits_anything_a_person_types(text: str) -> None:
    for kind in EVENTS.values():
        for rule in kind.fields.values():
            assert not rule.admits(text)
            assert not rule.admits(Typed.PIN)


def test_the_chain_goes_on_over_a_restart(path: Path) -> None:
    fill(path, 3)
    fill(path, 3)
    assert verify(path) == verify(path)
    assert (verify(path).lines, verify(path).faults) == (6, ())


@pytest.mark.parametrize("line", range(9))
def test_every_alteration_but_the_last_line_shows(path: Path, line: int) -> None:
    fill(path)
    lines = path.read_bytes().splitlines(keepends=True)
    altered = lines.copy()
    altered[line] = altered[line].replace(b'"tries_left":2', b'"tries_left":1')
    for attempt in (altered, lines[:line] + lines[line + 1 :], [*lines[:line], lines[line], *lines[line:]]):
        path.write_bytes(b"".join(attempt))
        assert verify(path).faults, line


def test_swapped_lines_and_foreign_lines_show(path: Path) -> None:
    fill(path)
    lines = path.read_bytes().splitlines(keepends=True)
    for attempt in (
        [lines[0], lines[2], lines[1], *lines[3:]],
        [*lines[:4], b"not of this journal\n", *lines[4:]],
        [*lines, b"\x00\xff\n"],
        [*lines, b'{"sequence":"11","event":"opened","previous":""}\n'],
        [*lines, b"[" * 100_000 + b"\n"],
    ):
        path.write_bytes(b"".join(attempt))
        assert verify(path).faults


@pytest.mark.parametrize("cut", [1, 2, 40, 100])
def test_a_line_cut_short_is_told_by_the_next_one(path: Path, cut: int) -> None:
    fill(path)
    whole = path.read_bytes()
    path.write_bytes(whole[:-cut])
    assert verify(path).faults, "the lost line must be reported"
    journal(path).write("opened")
    assert verify(path).faults == ()
    events = [json.loads(line)["event"] for line in path.read_bytes().splitlines()[-2:]]
    assert events == ["repaired", "opened"]
    # The truncated line stays as evidence, and cannot be altered any more.
    path.write_bytes(path.read_bytes().replace(b'"sequence":10', b'"sequence":19'))
    assert verify(path).faults


def test_rubbish_with_a_line_end_is_told_by_the_next_line_too(path: Path) -> None:
    fill(path)
    with path.open("ab") as file:
        file.write(b"\x00" * 50 + b"\n")
    journal(path).write("opened")
    assert verify(path).faults == ()


def test_rotation_keeps_the_chain_and_the_newest(path: Path) -> None:
    writer = journal(path, largest=2000, kept=2)
    for _ in range(100):
        writer.write("opened")
    files = sorted(file.name for file in path.parent.iterdir())
    assert files == ["journal.jsonl", "journal.jsonl.1", "journal.jsonl.2", "journal.lock"]
    assert all(file.stat().st_size < 2500 for file in path.parent.iterdir())
    found = verify(path, kept=2)
    assert found.faults == ()
    assert verify(path, kept=3).faults, "an older file was removed"
    assert 20 < found.lines < 60
    newest = [json.loads(line) for line in path.read_text().splitlines()]
    assert newest[0]["event"] == "continued"
    (path.parent / "journal.jsonl.1").unlink()
    assert verify(path).faults


def test_more_than_nine_older_files_are_read_in_their_order(path: Path) -> None:
    writer = journal(path, largest=200, kept=12)
    for _ in range(40):
        writer.write("opened")
    assert path.with_name("journal.jsonl.12").exists()
    assert verify(path).faults == ()


def test_a_number_left_out_shows_even_where_the_hashes_hold(path: Path) -> None:
    fill(path, 1)
    digest = hashlib.sha256(path.read_bytes().rstrip(b"\n")).hexdigest()
    with path.open("a") as file:
        file.write(json.dumps({"sequence": 3, "event": "opened", "previous": digest}) + "\n")
    assert verify(path).faults == ("journal.jsonl line 2: number 3 comes after 1",)


def test_a_restart_between_two_files_keeps_the_chain(path: Path) -> None:
    fill(path)
    path.replace(path.with_name("journal.jsonl.1"))
    journal(path).write("opened")
    assert verify(path).faults == ()
    assert json.loads(path.read_text())["sequence"] == 11


def test_what_was_cut_short_before_a_restart_between_two_files_is_told_in_the_new_one(path: Path) -> None:
    fill(path, 3)
    path.with_name("journal.jsonl.1").write_bytes(path.read_bytes()[:-20])
    path.unlink()
    journal(path).write("opened")
    assert [json.loads(line)["event"] for line in path.read_text().splitlines()] == ["repaired", "opened"]
    assert verify(path).faults == ()


def test_two_writers_in_turn_share_one_chain(path: Path) -> None:
    first, second = journal(path), journal(path)
    for _ in range(5):
        first.write("opened")
        second.write("opened")
    assert verify(path) == Verification(10, ())


def fill_together(path: Path, barrier: Barrier) -> None:
    barrier.wait()
    fill(path, 300)


def test_processes_at_the_same_time_share_one_chain(path: Path) -> None:
    context = multiprocessing.get_context("spawn")
    barrier = context.Barrier(2)
    processes = [context.Process(target=fill_together, args=(path, barrier)) for _ in range(2)]
    for process in processes:
        process.start()
    for process in processes:
        process.join()
        assert process.exitcode == 0
    assert verify(path) == Verification(600, ())


def test_threads_share_one_chain(path: Path) -> None:
    writer = journal(path)

    def write() -> None:
        for _ in range(100):
            writer.write("opened")

    threads = [threading.Thread(target=write) for _ in range(3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert verify(path) == Verification(300, ())


def test_a_full_disk_stops_nothing(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    fill(path)
    writer = journal(path)
    real = os.write
    monkeypatch.setattr(os, "write", lambda descriptor, raw: real(descriptor, raw[:20]))
    writer.write("opened")
    failed = writer.failed
    monkeypatch.setattr(os, "write", real)
    writer.write("closed", reason=ClosedReason.CLOCK)
    assert (failed, writer.failed) == (True, False)
    assert verify(path).faults == ()
    assert [json.loads(line)["event"] for line in path.read_bytes().splitlines()[-2:]] == ["repaired", "closed"]


def test_a_journal_that_cannot_be_made(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(KioskError, match="check state_dir"):
        journal(tmp_path / "file" / "journal" / "journal.jsonl")


def test_nothing_to_verify(path: Path) -> None:
    with pytest.raises(KioskError, match="there is no journal here"):
        verify(path)


def forged(lines: list[bytes]) -> bytes:
    """These lines with all numbers and hashes computed again, as an attacker who knows this code would do."""
    previous, made = "0" * 64, []
    for number, line in enumerate(lines, 1):
        record = json.loads(line) | {"sequence": number, "previous": previous}
        made.append(json.dumps(record, separators=(",", ":")).encode())
        previous = hashlib.sha256(made[-1]).hexdigest()
    return b"".join(line + b"\n" for line in made)


def told(path: Path) -> Told:
    end = journal(path).end()
    assert end is not None
    return Told(end.sequence, end.digest)


def test_what_upstream_was_told_of_cannot_be_made_anew(path: Path) -> None:
    fill(path)
    known = told(path)
    assert verify(path, known) == Verification(10, (), proven=10)
    fill(path, 3)
    assert verify(path, known) == Verification(13, (), proven=10)
    assert verify(path) == Verification(13, (), proven=0), "no heartbeat vouches for a line"
    lines = path.read_bytes().splitlines()
    for attempt in (lines[:4] + lines[5:], lines[1:], lines[:3], lines[:9] + lines[3:]):
        path.write_bytes(forged(attempt))
        assert verify(path).faults == (), "its own hashes are consistent"
        assert verify(path, known).faults
    path.write_bytes(b"".join(line + b"\n" for line in lines[:8]))
    assert verify(path, known).faults == ("it ends with line 8, and upstream was told of line 10",)


NO_EVENT = b'{"sequence":1,"previous":""}\n'
NO_LINK = b'{"sequence":1,"event":"started"}\n'


@pytest.mark.parametrize(
    "content", [b"", b"\n", b"[" * 3_000_000, b'{"sequence":1', b"\n" * 1000, b"{}\n", b"[1]\n", NO_EVENT, NO_LINK]
)
def test_what_is_no_journal_is_never_whole(path: Path, content: bytes) -> None:
    path.parent.mkdir(parents=True)
    path.write_bytes(content)
    found = verify(path)
    assert (found.lines, bool(found.faults)) == (0, True)


@pytest.mark.parametrize("cut", [1, 5, 200, 1000])
def test_a_last_line_that_is_not_finished_and_a_lost_file_are_faults(path: Path, cut: int) -> None:
    fill(path)
    whole = path.read_bytes()
    path.write_bytes(whole[:-cut])
    assert verify(path).faults
    path.rename(path.with_name("journal.jsonl.1"))
    path.write_bytes(b"")
    assert any("empty" in fault for fault in verify(path).faults)


def test_the_end_is_told_only_where_it_is_whole_and_on_the_disk(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert journal(path).end() is None
    fill(path)
    synced: list[int] = []
    monkeypatch.setattr(os, "fsync", synced.append)
    end = journal(path).end()
    assert end is not None
    assert (end.sequence, len(synced)) == (10, 1)
    path.write_bytes(path.read_bytes()[:-3])
    assert journal(path).end() is None


def test_the_page_about_the_journal_is_current() -> None:
    assert FILE.read_text() == catalogue(), "run python -m kiosk.station.journal_document"
