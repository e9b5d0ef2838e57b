"""The facts of each page and the results of each action, without a window: what they say, in which tone."""

import json
import subprocess
import sys
from collections.abc import Callable, Sequence
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from devices import chime
from devices.pcsc_reader import ServiceGone
from devices.print_job import PrinterFailed
from kiosk.application.claims import new_application_id
from kiosk.application.receipt_number import receipt_number
from kiosk.outbox.read_only import ReadOnlyOutbox
from kiosk.outbox.store import Outbox
from kiosk.outbox.values import Decision, Fault, StorageFailed
from kiosk.staff.facts import Facts, Line, Tone
from kiosk.staff.model import Action, Page, SelfTest
from kiosk.staff_desk import checks, hands
from kiosk.staff_desk.hands import Hands
from kiosk.station.journal import Journal
from kiosk.station.journal_events import EVENTS, Level
from kiosk.station.settings import load_settings
from kiosk.visit.model import Path as VisitPath
from tests.outbox.conftest import accept, entry_of

NOW = datetime(2026, 11, 30, 3, tzinfo=UTC)
GOOD, CARE, BAD, PLAIN = Tone.GOOD, Tone.CARE, Tone.BAD, Tone.PLAIN


class Ran:
    """Replaces the commands: keeps what was run, and gives one answer."""

    def __init__(self, answer: str = "") -> None:
        self.answer = answer
        self.commands: list[tuple[list[str], str]] = []

    def __call__(self, arguments: Sequence[str], given: str) -> str:
        self.commands.append((list(arguments), given))
        return self.answer


class Codes:
    def __init__(self, *holders: str) -> None:
        self.holders = lambda: frozenset(holders)


def made(folder: Path, ran: Ran | None = None, *, config: Path | None = None, **changes: Any) -> Hands:
    parts: dict[str, Any] = {"codes": Codes(), "last_contact": lambda: None, "play": lambda _melody: None} | changes
    url = parts.pop("url", "https://upstream.example")
    printer, name = parts.pop("printer", "file"), parts.pop("reader", "")
    settings = load_settings(
        None,
        {
            "terminal": "seven-bank-atm",
            "campaign": "practice",
            "state_dir": str(folder),
            "printer": {"kind": printer},
            "reader": {"name": name},
            "upstream": {"url": url},
        },
    )
    return Hands(settings, settings.load_campaign(), config, now=lambda: NOW, run=ran or Ran(), **parts)


def said(facts: Facts) -> list[tuple[str, Tone]]:
    return [(f"{line.label.en}: {line.value.en}", line.tone) for line in facts.lines]


def answered(*names: str, health: str = "ok") -> str:
    fields = {"health": health, "detail": "", "remedy": "", "remedy_ja": "", "commands": []}
    return json.dumps({"checks": [{"name": name, **fields} for name in names]})


def test_each_check_of_the_doctor_is_on_the_page_of_its_subject(tmp_path: Path) -> None:
    shown = {
        page: [line.label.en for line in made(tmp_path, Ran(answered(*sorted(checks.NAMES)))).look(page).lines]
        for page in (Page.CHECKS, Page.NETWORK, Page.CLOCK, Page.SOUND, Page.DISPLAY)
    }
    assert shown == {
        Page.CHECKS: sorted(checks.NAMES),
        Page.NETWORK: [
            *("device certificate", "network", "upstream TLS", "upstream answers", "upstream connection"),
            *("upstream name", "upstream time"),
        ],
        Page.CLOCK: ["clock", "time service"],
        Page.SOUND: ["sound"],
        Page.DISPLAY: ["compositor", "display", "frame buffer", "screen libraries", "seat"],
    }


def test_only_pages_of_checks_run_the_doctor_and_only_some_pages_have_facts(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(hands, "reader_names", list)
    checked, with_facts = set(), set()
    for page in Page:
        ran = Ran(answered("sound", "network", "clock", "display"))
        if made(tmp_path, ran).look(page).lines:
            with_facts.add(page)
        if ran.commands:
            assert ran.commands == [(["doctor", "--json"], "")]
            checked.add(page)
    assert checked == {Page.CHECKS, Page.NETWORK, Page.CLOCK, Page.SOUND, Page.DISPLAY}
    told = {Page.PAPER, Page.PRINTER, Page.TODAY, Page.READER, Page.LOGS, Page.SELF_TEST, Page.CODES, Page.ENROL}
    assert with_facts == checked | told


SENT = ("sent; the operator finds it by the number 9F-2", "送りました。資料番号は9F-2です。")


@pytest.mark.parametrize(
    ("action", "command", "given", "answer", "shown"),
    [
        (
            Action.ENROL, ["enrol"], "ABCDE\n", '{"kiosk_id": "K-0000ABCD", "not_after": "x"}',
            ("enrolled as K-0000ABCD; the program restarts", "登録しました: K-0000ABCD。プログラムが再起動します。"),
        ),
        (Action.SEND_BUNDLE, ["support"], "", '{"reference": "9F-2"}', SENT),
        (Action.SEND_ERRORS, ["support", "--errors-only"], "", '{"reference": "9F-2"}', SENT),
    ],
)  # fmt: skip
def test_an_action_that_is_a_command_says_what_came_of_it(
    tmp_path: Path, action: Action, command: list[str], given: str, answer: str, shown: tuple[str, str]
) -> None:
    ran = Ran(f"a warning of a library\n{answer}")
    (line,) = made(tmp_path, ran, config=tmp_path / "kiosk.toml").do(action, Page.ENROL, "ABCDE").lines
    assert ran.commands == [([*command, "--json", "--config", str(tmp_path / "kiosk.toml")], given)]
    assert ((line.value.en, line.value.ja), line.tone) == (shown, GOOD)
    refused = {
        "": "no answer",
        "x\nkiosk: not sent; try again": "not sent; try again",
        "{}": "{}",
        "[1]": "[1]",
        "1": "1",
    }
    for answer_of_failure, reason in refused.items():
        ran.answer = answer_of_failure
        (line,) = made(tmp_path, ran).do(action, Page.ENROL, "ABCDE").lines
        assert (line.value.en, line.tone) == (reason, BAD)
    assert ran.commands[-1][0] == [*command, "--json"], "without a file: the packaged settings"


@pytest.mark.parametrize(
    ("result", "heard"),
    [
        (subprocess.CompletedProcess([], 0, " said \n", "a warning"), "said"),
        (subprocess.CompletedProcess([], 1, " \n", "kiosk: why\n"), "kiosk: why"),
        (subprocess.TimeoutExpired("kiosk", 1), ""),
        (OSError(11, "Resource temporarily unavailable"), ""),
    ],
    ids=["said", "failed", "hangs", "cannot run"],
)
def test_a_command_is_waited_for_three_minutes_and_never_raises(
    monkeypatch: pytest.MonkeyPatch, result: subprocess.CompletedProcess[str] | Exception, heard: str
) -> None:
    asked: list[Any] = []

    def run(command: list[str], **options: Any) -> subprocess.CompletedProcess[str]:
        asked.append((command, options))
        if isinstance(result, Exception):
            raise result
        return result

    monkeypatch.setattr(subprocess, "run", run)
    assert checks.run_kiosk(["enrol", "--json"], "CODE\n") == heard
    ((command, options),) = asked
    assert command == [sys.executable, "-c", "from kiosk.cli import main; main()", "enrol", "--json"]
    assert options == {"input": "CODE\n", "capture_output": True, "text": True, "check": False, "timeout": 180.0}


def test_a_receipt_number_is_answered_by_the_state_of_its_application(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def line(number: str) -> Line:
        (found,) = made(tmp_path).do(Action.LOOK_UP, Page.RECEIPT, number).lines
        assert found.value.ja
        assert found.value.ja != found.value.en
        return found

    unknown = receipt_number(new_application_id())
    wrong = line(unknown[:-1] + ("0" if unknown[-1] != "0" else "1"))
    assert (wrong.value.en, wrong.tone) == ("This is not a receipt number. Compare it with the receipt.", CARE)
    help_line = "Not known at this terminal. Call the help line."
    assert (line(unknown).value.en, line(unknown).tone) == (help_line, CARE), "without any queue"
    with closing(Outbox.open(tmp_path / "queue", lambda: NOW)) as outbox:
        queued, sending, applied, refused, attention = (accept(outbox, bytes((number,))) for number in range(5))
        outbox.settle([Decision(applied.application_id, None, b"r"), Decision(refused.application_id, "late", b"r")])
        outbox.set_aside(attention.application_id, "malformed")
        (first, *_) = outbox.claim(NOW, 1)
        assert first.application_id == queued.application_id
    answers = {
        queued: ("Received. It is sent by itself.", GOOD),
        sending: ("Received. It is sent by itself.", GOOD),
        applied: ("Sent and applied for.", GOOD),
        refused: ("Refused. The receipt says why.", BAD),
        attention: ("Call the help line.", CARE),
    }
    for entry, expected in answers.items():
        found = line(entry.receipt_number.lower())
        assert (found.value.en, found.tone) == expected
        assert found.label.en == entry.receipt_number
    assert (line(unknown).value.en, line(unknown).tone) == (help_line, CARE)

    def fails(*_: Any) -> ReadOnlyOutbox:
        raise StorageFailed(Fault.DAMAGED, "damaged")

    monkeypatch.setattr(ReadOnlyOutbox, "open", fails)
    assert line(queued.receipt_number).value.en == help_line
    assert made(tmp_path).seen().oldest_waiting is None


def test_the_day_in_numbers(tmp_path: Path) -> None:
    def shown(**changes: Any) -> list[tuple[str, Tone]]:
        return said(made(tmp_path, **changes).look(Page.TODAY))

    assert shown() == [
        ("Visits today: 0", PLAIN),
        ("Applications accepted today: 0", PLAIN),
        ("Applications waiting to be sent: 0", PLAIN),
        ("Last contact with the centre: none since the program started", PLAIN),
    ]
    journal = Journal(load_settings(None, {"state_dir": str(tmp_path)}).journal_file, lambda: NOW)
    for number in range(3):
        journal.write("visit_started", visit=number, path=VisitPath.APPLY)
    with closing(Outbox.open(tmp_path / "queue", lambda: NOW - timedelta(hours=5))) as outbox:
        outbox.readmit([entry_of(b"one", accepted_at=NOW - timedelta(hours=5)), entry_of(b"two", accepted_at=NOW)])
    assert shown(last_contact=lambda: NOW) == [
        ("Visits today: 3", PLAIN),
        ("Applications accepted today: 0", PLAIN),
        ("Applications waiting to be sent: 2", CARE),
        ("Last contact with the centre: 11-30 12:00 JST", PLAIN),
    ]
    assert made(tmp_path).seen().oldest_waiting == timedelta(hours=5)


READER, SAM, OTHER = "ACS ACR1281 PICC 00 01", "ACS ACR1281 SAM 00 02", "ACS ACR1281 ICC 00 00"


def test_which_reader_is_used_and_what_to_do_without_one(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def gone() -> list[str]:
        raise ServiceGone

    def lines(names: Callable[[], list[str]]) -> tuple[Line, ...]:
        monkeypatch.setattr(hands, "reader_names", names)
        return made(tmp_path).look(Page.READER).lines

    assert said(Facts(lines(lambda: [SAM, READER, OTHER]))) == [
        (f"{SAM}: not used (SAM)", PLAIN),
        (f"{READER}: used (contactless)", PLAIN),
        (f"{OTHER}: not used (contact)", PLAIN),
    ]
    (none,) = lines(list)
    assert (none.value.en, none.tone, none.remedy.en) == ("none is attached", BAD, "plug it in at both ends")
    (stopped,) = lines(gone)
    assert (stopped.value.en, stopped.tone) == ("the smart-card service does not answer", BAD)
    assert stopped.remedy.en == "sudo systemctl restart pcscd"


@pytest.mark.parametrize(
    ("kind", "fault", "lines", "printed", "ready"),
    [
        ("none", None, ("Printer: this terminal has none: receipts are shown", PLAIN), None, None),
        ("file", None, ("Printer: receipts are written as files", PLAIN), "raster", True),
        ("cups", None, ("Printer: ready: receipts come out", GOOD), "page", True),
        ("cups", PrinterFailed("the printer has no paper", "load paper"), ("Printer: no paper", BAD), "page", False),
    ],
)
def test_what_the_printer_can_do_and_what_comes_of_a_test_print(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    kind: str,
    fault: PrinterFailed | None,
    lines: tuple[str, Tone],
    printed: str | None,
    ready: bool | None,
) -> None:
    pages: list[tuple[str, ...]] = []

    class Printer:
        def __init__(self, *_: Any) -> None: ...

        def ready(self) -> None:
            if fault is not None:
                raise fault

        def print_raster(self, _image: object, job: str) -> None:
            pages.append(("raster", job))
            self.ready()

        def print_page(self, _pdf: object, job: str) -> None:
            pages.append(("page", job))
            self.ready()

    for name in ("CupsPrinter", "FilePrinter"):
        monkeypatch.setattr(hands, name, Printer)
    monkeypatch.setattr(hands, "raster", lambda text: text)
    monkeypatch.setattr(hands, "pdf", lambda text: text)
    it = made(tmp_path, printer=kind)
    for page in (Page.PAPER, Page.PRINTER):
        assert said(it.look(page)) == [lines]
    assert it.seen().printer_ready is ready
    wanted = (
        lines if printed is None
        else ("Test print: no paper", BAD) if fault
        else ("Test print: printed: take it away", GOOD)
    )  # fmt: skip
    for action in (Action.TEST_PRINT, Action.PAPER_LOADED):
        assert said(it.do(action, Page.PAPER)) == [wanted]
    assert pages == ([(printed, "TEST-PRINT")] * 2 if printed else [])


def test_who_has_a_code_and_where_the_terminal_belongs(tmp_path: Path) -> None:
    assert said(made(tmp_path, codes=Codes()).look(Page.CODES)) == [
        ("Shop PIN (6 digits): not set", PLAIN), ("Technicians with a code: not set", PLAIN)
    ]  # fmt: skip
    (shop, others) = made(tmp_path, codes=Codes("shop", "10", "2")).look(Page.CODES).lines
    assert ((shop.value.en, shop.value.ja), others.value.en) == (("set", "設定済み"), "2, 10")
    assert said(made(tmp_path, url="").look(Page.ENROL)) == [
        ("Upstream: -", BAD),
        ("Terminal: not enrolled yet", PLAIN),
    ]
    (tmp_path / "identity").mkdir()
    (tmp_path / "identity/identity.json").write_text('{"kiosk_id": "K-0000ABCD"}')
    assert said(made(tmp_path).look(Page.ENROL)) == [
        ("Upstream: https://upstream.example", PLAIN), ("Terminal: K-0000ABCD", PLAIN)
    ]  # fmt: skip


def test_a_part_of_the_self_test_is_kept_as_it_was_judged(tmp_path: Path) -> None:
    melodies: list[chime.Melody] = []
    it = made(tmp_path, Ran(answered("sound", health="warn")), play=melodies.append)
    assert said(it.do(Action.PLAY_SOUND, Page.SOUND)) == [("Sound: played: did you hear three rising tones?", PLAIN)]
    assert melodies == [chime.CALL]
    it.do(Action.BEGIN_TEST, Page.SELF_TEST, test=SelfTest.CHECKS)
    it.do(Action.PASSED, Page.SELF_TEST, test=SelfTest.SOUND)
    lines = said(it.do(Action.FAILED, Page.SELF_TEST, test=SelfTest.KEYS))
    assert lines == said(it.look(Page.SELF_TEST)) == [
        ("Checks: passed, 2026-11-30 12:00 JST", GOOD),
        ("Display and touch: not tested", PLAIN),
        ("Sound: passed, 2026-11-30 12:00 JST", GOOD),
        ("Card reader: not tested", PLAIN),
        ("Printer: not tested", PLAIN),
        ("Keys: failed, 2026-11-30 12:00 JST", BAD),
    ]  # fmt: skip
    assert said(it.do(Action.REFRESH, Page.SELF_TEST)) == [("sound: ", CARE)], "its checks again, for all of them"
    assert said(it.do(Action.REFRESH, Page.CODES)) == said(it.look(Page.CODES))
    assert it.do(Action.REBOOT, Page.RESTART) == Facts(), "which the desk does"


def test_an_event_of_the_journal_that_matters_at_a_terminal_is_on_one_of_its_pages(tmp_path: Path) -> None:
    it, shown = made(tmp_path), {}
    journal = it.settings.journal_file
    journal.parent.mkdir(parents=True)
    for event in EVENTS:
        line = {"sequence": 1, "at": NOW.isoformat(), "event": event, "previous": "0" * 64}
        journal.write_text(json.dumps(line) + "\n")
        pages = [it.do(action, Page.LOGS).lines for action in (Action.LOG_TROUBLE, Action.LOG_VISITS, Action.LOG_STAFF)]
        shown[event] = {line.tone for (line,) in pages if line.label.en != "Journal"}
    matters = {name for name, event in EVENTS.items() if event.level.at_least(Level.WARNING)}
    assert {name for name, tones in shown.items() if tones == {CARE}} == matters
    assert {"opened", "visit_started", "certificate_unusable", "accepted", "staff_entered", "support_sent"} <= {
        name for name, tones in shown.items() if tones == {PLAIN}
    }
