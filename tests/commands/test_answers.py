"""Output, format and exit code of each command, and its defaults.

A stub result replaces the work behind a command; the journeys cover it.
"""

import inspect
import json
from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
import typer
from typer.testing import CliRunner

from kiosk import doctor
from kiosk.cli import app, technician
from kiosk.commands import not_in_service_pictures, outbox
from kiosk.doctor.check_result import CheckResult, DoctorReport, ok, skipped
from kiosk.doctor.check_result import found as finding
from kiosk.errors import KioskError
from kiosk.outbox.export import Exported
from kiosk.station import card_state, configured_reader
from kiosk.station.card_state import CardState
from kiosk.station.journal_chain import Verification
from kiosk.upstream import vouched_journal
from kiosk.upstream.vouched_journal import CheckedJournal

CONFIG = {"config": None}
JSON = {"as_json": False}
NEEDED = inspect.Parameter.empty
DEFAULTS: dict[str, dict[str, Any]] = {
    "practice": {
        "output": Path("out/practice"), "language": "ja", "card": "alice", "visit": None, "headless": False,
        "contact_sheet": None, "listen": None, **JSON,
    },
    "run": CONFIG,
    "recordings list": {"folder": NEEDED, "language": "th", **CONFIG, **JSON},
    "recordings check": {"folder": NEEDED, **CONFIG, **JSON},
    "rehearse": {"config": NEEDED, "visit": None, "dry": False, "output": Path("out/rehearsal"), **JSON},
    "card": CONFIG | JSON,
    "doctor": CONFIG | JSON,
    "enrol": CONFIG | {"code_file": None, "staff_codes": False, "decommission": False} | JSON,
    "support": {"file": None, "errors_only": False, "unsealed": False} | CONFIG | JSON,
    "not-in-service": CONFIG | {"output": None},
    "deliver": CONFIG | {"once": False} | JSON,
    "trust import": {"file": NEEDED} | CONFIG,
    "outbox list": CONFIG | JSON,
    "outbox show": {"identifier": NEEDED} | CONFIG | JSON,
    "outbox retry": {"identifier": NEEDED} | CONFIG,
    "outbox export": {"file": NEEDED} | CONFIG | JSON,
    "outbox salvage": {"folder": None} | CONFIG | JSON,
    "journal show": CONFIG | {"since": None, "event": None, "level": "info", "last": None, "follow": False} | JSON,
    "journal verify": CONFIG | JSON,
    "settings accept": CONFIG,
    "staff set-code": {"holder": NEEDED, "code_file": None} | CONFIG,
    "staff remove-code": {"holder": NEEDED} | CONFIG,
    "staff list-codes": CONFIG,
    "sandbox": {
        "port": 8443, "data": Path("out/sandbox"), "card_ca": None, "people": None, "campaign": "practice",
        "faults": None,
    },
    "sandbox code": {"data": None, "kiosk_id": None, "short": False},
    "sandbox authority": {"data": None},
    "sandbox open-support": {"given": NEEDED, "data": None},
    "sandbox strike-off": {"kiosk_id": NEEDED, "data": None},
    "sandbox rotate-keys": {"data": None},
    "sandbox accept-loss": {"kiosk_id": NEEDED, "data": None},
    "sandbox receive": {"file": NEEDED, "data": None, "card_ca": None, "people": None, "campaign": "practice"},
    "sandbox terminals": {"data": None},
}  # fmt: skip


def commands(commanding: typer.Typer, before: str = "") -> Iterator[tuple[str, Any]]:
    for command in commanding.registered_commands:
        assert command.callback is not None
        yield before + (command.name or command.callback.__name__.replace("_", "-")), command.callback
    if before and commanding.registered_callback is not None:
        yield before.strip(), commanding.registered_callback.callback
    for group in commanding.registered_groups:
        assert group.typer_instance is not None
        yield from commands(group.typer_instance, f"{before}{group.name} ")


def test_what_a_command_does_by_itself() -> None:
    found = {
        name: {key: each.default for key, each in inspect.signature(does).parameters.items() if key != "context"}
        for name, does in commands(app)
    }
    assert found == DEFAULTS


def kiosk(*arguments: object) -> tuple[int, list[str], str]:
    """The exit code, the lines of standard output, and the error that `main` would print."""
    done = CliRunner().invoke(app, [str(each) for each in arguments])
    if done.exception is not None and not isinstance(done.exception, SystemExit | KioskError):
        raise done.exception
    return done.exit_code, done.stdout.splitlines(), str(done.exception) if done.exit_code == 1 else ""


@pytest.fixture
def config(tmp_path: Path) -> Path:
    file = tmp_path / "kiosk.toml"
    file.write_text('state_dir = "state"\n')
    return file


ROW = {"sequence": 7, "receipt": "7K3M-Q2XP-H", "accepted_at": "2026-11-22", "state": "queued", "reason": None}
DELIVERED = {"sent": 3, "settled": 2, "set_aside": 1, "waiting": 4, "fault": None}


@pytest.mark.parametrize(
    ("command", "work", "result", "lines", "values"),
    [
        (("outbox", "list"), "rows", [ROW], outbox.table([ROW]), {"applications": [ROW]}),
        (("outbox", "show", "x"), "row", ROW, [f"{name}: {value}" for name, value in ROW.items()], ROW),
        (
            ("deliver", "--once"), "deliver_once", DELIVERED, ["sent 3, settled 2, set aside 1, waiting 4"], DELIVERED
        ),
        (
            ("outbox", "export", "out.json"), "export_waiting", Exported(2, 0),
            ["2 applications in out.json, still sealed; they stay in the queue, too"],
            {"file": "out.json", "applications": 2, "damaged": 0},
        ),
    ],
    ids=lambda value: value[1] if isinstance(value, tuple) else "",
)  # fmt: skip
def test_a_command_of_the_queue_answers_a_person_or_a_script(
    config: Path,
    monkeypatch: pytest.MonkeyPatch,
    command: tuple[str, ...],
    work: str,
    result: Any,
    lines: list[str],
    values: dict[str, Any],
) -> None:
    asked: list[tuple[Any, ...]] = []

    def worked(settings: Any, *arguments: Any) -> Any:
        asked.append((settings.state_dir.name, *map(str, arguments)))
        return result

    monkeypatch.setattr(outbox, work, worked)
    assert kiosk(*command, "--config", config) == (0, lines, "")
    code, said, _ = kiosk(*command, "--config", config, "--json")
    assert (code, json.loads(said[-1])) == (0, values)
    assert asked == [("state", *(each for each in command[2:]))] * 2


def test_what_could_not_be_done_is_the_exit_code(config: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(outbox, "deliver_once", lambda _: DELIVERED | {"fault": "unreachable"})
    deliver = ("deliver", "--once", "--config", config)
    said = "sent 3, settled 2, set aside 1, waiting 4 (unreachable)"
    assert kiosk(*deliver)[:2] == (1, [said])
    assert kiosk("deliver", "--config", config)[0] == 2
    monkeypatch.setattr(outbox, "export_waiting", lambda *_: Exported(2, 1))
    code, _, error = kiosk("outbox", "export", "out.json", "--config", config)
    assert (code, error) == (1, "1 are damaged and not in it; stop the terminal, then: kiosk outbox salvage")
    retried: list[str] = []

    def retry(_: Path, identifier: str) -> str:
        retried.append(identifier)
        return "queued again"

    monkeypatch.setattr(outbox, "retry", retry)
    assert kiosk("outbox", "retry", "x", "--config", config) == (0, ["queued again"], "")
    assert retried == ["x"]


@pytest.mark.parametrize("complete", [True, False])
def test_what_a_damaged_queue_gave_back_is_said_before_it_counts_as_seen(
    config: Path, monkeypatch: pytest.MonkeyPatch, *, complete: bool
) -> None:
    saved = SimpleNamespace(lines=lambda: ["2 saved"], as_dict=lambda: {"queued": 2}, complete=complete)
    seen: list[object] = []
    monkeypatch.setattr(outbox, "salvage_all", lambda _, folder: (folder and Path("old"), [saved]))
    monkeypatch.setattr(outbox, "seen", lambda _, done: seen.extend(done))
    salvage = ("outbox", "salvage", "--config", config)
    code, said, error = kiosk(*salvage)
    assert (code, said, seen) == (0 if complete else 1, ["2 saved"], [saved])
    assert complete or error.startswith("not everything could be saved; tell the operator the numbers above")
    assert kiosk(*salvage, "damaged")[1] == ["the queue was damaged; it is kept in old", "2 saved"]
    values = json.loads(kiosk(*salvage, "damaged", "--json")[1][-1])
    assert values == {"quarantined": "old", "salvaged": [{"queued": 2}], "lost": [], "unproven": []}
    assert json.loads(kiosk(*salvage, "--json")[1][-1])["quarantined"] is None
    monkeypatch.setattr(outbox, "salvage_all", lambda *_: (None, []))
    assert kiosk(*salvage) == (0, ["the queue is sound, and there is no damaged one"], "")


@pytest.mark.parametrize("faults", [(), ("line 2: altered",)])
def test_an_altered_journal_is_an_error(config: Path, monkeypatch: pytest.MonkeyPatch, faults: tuple[str, ...]) -> None:
    monkeypatch.setattr(vouched_journal, "check", lambda _: CheckedJournal(Verification(3, faults, proven=2), None))
    code, said, error = kiosk("journal", "verify", "--config", config)
    if faults:
        assert (code, said[:-1]) == (1, list(faults))
        assert error == "the journal was altered or damaged; keep its files and tell the operator"
    else:
        assert code == 0
        assert said[0] == "2 lines are as they were written: upstream was told of the last of them"


def test_a_journal_that_nobody_vouches_for_is_an_error(config: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(vouched_journal, "check", lambda _: CheckedJournal(Verification(3, ()), "not enrolled"))
    code, said, error = kiosk("journal", "verify", "--config", config)
    assert (code, said, error) == (1, ["3 lines follow one another"], "nobody vouches for the journal: not enrolled")
    assert json.loads(kiosk("journal", "verify", "--json", "--config", config)[1][-1])["proven"] == 0


def test_a_doctor_s_report_is_its_exit_code(config: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    results: tuple[CheckResult, ...] = (ok("clock", "right"), finding("technician-unknown", "none"))
    monkeypatch.setattr(doctor, "examine", lambda file: DoctorReport(results if file == config else ()))
    command = ("doctor", "--config", config)
    assert kiosk(*command)[:2] == (0, DoctorReport(results).lines())
    assert json.loads(kiosk(*command, "--json")[1][-1]) == DoctorReport(results).as_dict()
    results = (*results, finding("certificate-ends-this-week", "in 3 days"))
    assert kiosk(*command)[0] == 3
    results = (*results, skipped("queue", "clock"))
    assert kiosk(*command)[0] == 1


@pytest.mark.parametrize(("state", "code"), [("ready", 0), ("absent", 0), ("no_reader", 1)])
def test_the_card_that_lies_there(config: Path, monkeypatch: pytest.MonkeyPatch, state: str, code: int) -> None:
    monkeypatch.setattr(configured_reader, "configured_reader", lambda _: "reader")
    found = CardState(state)
    monkeypatch.setattr(card_state, "look", lambda reader, *_: found if reader == "reader" else None)
    command = ("card", "--config", config)
    assert kiosk(*command) == (code, [f"card: {state}"], found.remedy or "")
    assert json.loads(kiosk(*command, "--json")[1][-1]) == found.as_dict()


def test_pictures_go_into_the_folder_that_is_asked_for(config: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(technician, "without_display", lambda: None)
    monkeypatch.setattr(not_in_service_pictures, "make_pictures", lambda _, folder: [folder, folder])
    made = config.parent / "state" / "not-in-service"
    assert kiosk("not-in-service", "--config", config)[1] == [f"2 files in {made}"]
    assert kiosk("not-in-service", "--config", config, "--output", "x")[1] == [f"2 files in {Path('x').absolute()}"]
