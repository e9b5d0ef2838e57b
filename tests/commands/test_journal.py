"""`kiosk journal show`, and the same events in systemd's journal."""

import json
import socket
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from typer.testing import CliRunner

from devices.reader import ReaderState
from kiosk.cli import app
from kiosk.commands import journal, rehearsal
from kiosk.commands.journal import Wanted, followed, last_lines, wanted
from kiosk.errors import KioskError
from kiosk.outbox.instance_lock import InstanceLock
from kiosk.station import system_journal
from kiosk.station.journal import Journal
from kiosk.station.journal_events import EVENTS, Level
from kiosk.station.system_journal import datagram, mirror_for_systemd
from kiosk.visit.model import ClosedReason

NOON = datetime(2026, 11, 29, 3, tzinfo=UTC)  # in Japan
INVOKE = CliRunner()


class Ticking:
    """A clock that advances by an hour with each reading."""

    def __init__(self) -> None:
        self.moment = NOON - timedelta(hours=4)

    def __call__(self) -> datetime:
        self.moment += timedelta(hours=1)
        return self.moment


@pytest.fixture
def config(tmp_path: Path) -> Path:
    file = tmp_path / "kiosk.toml"
    file.write_text('state_dir = "state"\n')
    return file


@pytest.fixture
def written(config: Path) -> Path:
    file = config.parent / "state" / "journal" / "journal.jsonl"
    told = Journal(file, Ticking(), largest=300)  # spread over several files
    told.write("reader_changed", state=ReaderState.EMPTY)
    told.write("closed", reason=ClosedReason.STORAGE)
    told.write("opened")
    told.write("printed", visit=3, succeeded=True)
    return file


def events(config: Path, *options: str) -> list[str]:
    done = INVOKE.invoke(app, ["journal", "show", "--config", str(config), "--json", *options])
    assert done.exit_code == 0, done.output
    return [json.loads(line)["event"] for line in done.stdout.splitlines()]


@pytest.mark.usefixtures("written")
def test_it_is_read_in_japanese_time_with_level_and_fields(config: Path) -> None:
    done = INVOKE.invoke(app, ["journal", "show", "--config", str(config), "--event", "closed", "--event", "printed"])
    assert done.stdout.splitlines() == [
        "2026-11-29 10:00:00 JST  warning  closed  reason=storage",
        "2026-11-29 13:00:00 JST  info     printed  visit=3  succeeded=true",
    ]


@pytest.mark.usefixtures("written")
@pytest.mark.parametrize(
    ("options", "found"),
    [
        (("--level", "warning"), ["closed"]),
        (("--level", "notice"), ["reader_changed", "closed", "opened"]),
        (("--last", "1"), ["printed"]),
        (("--last", "1", "--event", "opened"), ["opened"]),
        (("--since", "2026-11-29 11:00", "--event", "opened", "--event", "closed"), ["opened"]),
        (("--since", "2026-11-30"), []),
        (("--since", "2026-11-29", "--level", "warning"), ["closed"]),
    ],
)
def test_options_select_the_events(config: Path, options: tuple[str, ...], found: list[str]) -> None:
    assert events(config, *options) == found


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        ((None, ["opened", "closd"], "info"), "the journal has no event closd; docs/journal.md lists them"),
        ((None, [], "loud"), "there is no level loud; there is: info, notice, warning, error"),
        (
            ("yesterday", [], "info"),
            '"yesterday" is no time; write 30m, 2h or 7d, or a date as 2026-11-29 or "2026-11-29 08:00" (JST)',
        ),
    ],
)
def test_what_is_mistyped_is_said(arguments: tuple[str | None, list[str], str], said: str) -> None:
    with pytest.raises(KioskError) as caught:
        wanted(*arguments, NOON)
    assert str(caught.value) == said


@pytest.mark.parametrize(
    ("at", "since", "everything"),
    [
        (NOON.isoformat(), True, True),
        ((NOON - timedelta(seconds=1)).isoformat(), False, True),
        ("soon", False, True),
        (None, False, True),
        ("2026-11-29T03:00:00", False, True),  # without an offset it is no moment
    ],
)
def test_a_line_whose_moment_is_damaged_is_of_no_time_and_ends_no_list(
    at: str | None, since: bool, everything: bool
) -> None:
    record = {"sequence": 1, "at": at, "event": "opened", "previous": ""}
    assert Wanted(NOON).admits(record) is since
    assert Wanted().admits(record) is everything
    assert not Wanted(level=Level.ERROR).admits(record)


@pytest.mark.parametrize(
    ("typed", "ago"), [("30m", timedelta(minutes=30)), ("2h", timedelta(hours=2)), ("7d", timedelta(7))]
)
def test_a_duration_selects_the_events_since_then(typed: str, ago: timedelta) -> None:
    assert wanted(typed, [], "info", NOON).since == NOON - ago


def test_what_is_written_later_follows(written: Path) -> None:
    def later(_seconds: float) -> None:
        Journal(written, lambda: NOON, largest=300).write("settings_changed")

    coming: Iterator[dict[str, object]] = followed(written, wanted(None, [], "warning", NOON), 0, later)
    assert [next(coming)["event"] for _ in range(3)] == ["closed", "settings_changed", "settings_changed"]


def test_an_event_of_another_release_is_no_error() -> None:
    assert journal.level_of({"event": "not_yet_invented"}) is Level.INFO
    assert {journal.level_of({"event": event}) for event in EVENTS} == set(Level)


def test_following_shows_no_line_twice(written: Path) -> None:
    polls = 0

    def later(_seconds: float) -> None:
        nonlocal polls
        polls += 1
        if polls % 3 == 0:
            Journal(written, lambda: NOON, largest=300).write("opened")

    last = journal.last_number(written)
    coming = followed(written, wanted(None, [], "info", NOON), last, later)
    assert [next(coming)["sequence"] for _ in range(3)] == [last + 1, last + 2, last + 3]
    assert polls > 3, "some of them found nothing new"


def test_where_there_is_none_the_user_is_asked_for(config: Path) -> None:
    done = INVOKE.invoke(app, ["journal", "show", "--config", str(config)])
    assert isinstance(done.exception, KioskError)
    assert "run this as the terminal's user" in str(done.exception)
    assert last_lines(config.parent / "none", journal.Wanted(), None) == []


def test_systemd_s_journal_hears_each_event_with_level_and_fields(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("JOURNAL_STREAM", raising=False)
    assert mirror_for_systemd() is None
    monkeypatch.setenv("JOURNAL_STREAM", "8:1234")
    mirror = mirror_for_systemd()
    assert mirror is not None
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as journald:
        journald.bind(str(tmp_path / "journald"))
        journald.settimeout(600)
        monkeypatch.setattr(system_journal.send, "__defaults__", (str(tmp_path / "journald"),))
        Journal(tmp_path / "journal.jsonl", lambda: NOON, mirror=mirror).write("closed", reason=ClosedReason.CLOCK)
        said = dict(line.split("=", 1) for line in journald.recv(1000).decode().splitlines())
    assert said == {
        "MESSAGE": "closed reason=clock",
        "PRIORITY": "4",
        "SYSLOG_IDENTIFIER": "kiosk",
        "KIOSK_EVENT": "closed",
        "KIOSK_REASON": "clock",
    }
    # Without journald the terminal's own journal is still written.
    Journal(tmp_path / "journal.jsonl", lambda: NOON, mirror=mirror).write("opened")
    assert (tmp_path / "journal.jsonl").read_text().count("\n") == 2


def test_what_is_an_error_or_a_warning_says_what_to_do() -> None:
    for event, kind in EVENTS.items():
        if kind.level in (Level.WARNING, Level.ERROR):
            assert kind.remedy, event
        assert b"\n\n" not in datagram(event, {})


def test_a_rehearsal_beside_a_running_terminal_writes_nothing(tmp_path: Path) -> None:
    queue = tmp_path / "queue"
    rehearsal.refuse_beside_a_running_terminal(queue)
    assert not queue.exists()
    queue.mkdir()
    rehearsal.refuse_beside_a_running_terminal(queue)
    running = InstanceLock(queue)
    with pytest.raises(KioskError, match="another kiosk program is using the queue"):
        rehearsal.refuse_beside_a_running_terminal(queue)
    running.release()
    assert not (tmp_path / "journal").exists()
