"""A terminal whose queue was damaged while it was off: the panel works, the terminal is closed, no data is lost."""

import json
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import time
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QTimer

from kiosk import app_services, restart
from kiosk.commands import outbox as commands
from kiosk.commands.practice import Surroundings, surroundings
from kiosk.outbox.database import DATABASE_NAME
from kiosk.outbox.recovery import quarantine
from kiosk.outbox.recovery.open_or_quarantine import open_queue
from kiosk.outbox.store import Outbox
from kiosk.outbox.values import Fault
from kiosk.station.identity import IdentityFiles, load_identity
from kiosk.station.journal_events import RestartReason
from kiosk.upstream.client import UpstreamClient
from kiosk.visit.events import LanguageChosen, PathChosen, Quit, StationChanged
from kiosk.visit.model import ClosedReason, Screen
from kiosk.visit.model import Path as VisitPath
from kiosk.visit.rules import HOME, closed_reason
from tests.journeys.inside import Inside
from tests.support.upstream import Now, practice_campaign
from tests.support.upstream import Terminal as Applying
from ui.window import create_application


@contextmanager
def started(around: Surroundings) -> Iterator[Inside]:
    terminal = Inside(around)
    try:
        yield terminal
    finally:
        terminal.terminal.close()


@pytest.fixture
def around(tmp_path: Path) -> Iterator[Surroundings]:
    create_application()
    with surroundings(tmp_path) as around:
        yield around


def accepted_offline(around: Surroundings, cards: tuple[str, ...]) -> list[str]:
    """Ids of applications signed by these cards, accepted here, and not sent yet."""
    now = Now()
    identity = load_identity(around.settings.state_dir, now())
    with UpstreamClient(identity) as client:
        applying = Applying(identity, client, around.cards, now, practice_campaign())
        made = [applying.sealed(card, inputs=(f"614027823351482{n}", "902746")) for n, card in enumerate(cards)]
    outbox = Outbox.open(around.settings.state_dir / "queue", now)
    outbox.readmit([each.entry(identity) for each in made])
    outbox.close()
    return [each.application_id for each in made]


def spoil(file: Path) -> bytes:
    """Destroy header and schema: no SQLite program can open the file."""
    with file.open("r+b") as opened:
        opened.write(bytes(4096))
    return file.read_bytes()


def why_closed(terminal: Inside) -> ClosedReason | None:
    return closed_reason(terminal.visit, terminal.terminal.runner.offer)


def test_with_an_altered_sealing_key_nobody_starts_until_it_is_enrolled_anew(
    around: Surroundings, caplog: pytest.LogCaptureFixture
) -> None:
    """It is a valid key, and no one could open an application sealed for it."""
    record = IdentityFiles.below(around.settings.state_dir).record
    content = record.read_bytes()
    key = json.loads(content)["sealing_keys"][-1]["public"].encode()
    record.write_bytes(content.replace(key, (b"A" if key[:1] != b"A" else b"B") + key[1:]))
    with started(around) as terminal:
        terminal.until(lambda: why_closed(terminal) is ClosedReason.NOT_ENROLLED)
        assert terminal.visit.screen is Screen.CLOSED
    assert "identity.json is not as enrolment wrote it; enrol the terminal: kiosk enrol" in caplog.text


def begun(terminal: Inside) -> bool:
    """Presses until the terminal is open and a visit has begun."""
    terminal.post(LanguageChosen("ja"), PathChosen(VisitPath.APPLY))
    return terminal.visit.screen not in HOME


def test_a_queue_that_fails_is_left_for_a_new_start_when_nobody_stands_there(
    around: Surroundings, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Waiting applications would wait for ever: with a failed disk not even receipts are stored."""
    monkeypatch.setattr(restart, "LOOK_AT_QUEUE_MS", 20)
    left: list[Screen] = []
    monkeypatch.setattr(restart.Restarter, "leave", lambda self, _: left.append(self._visit().screen))
    queues: list[Outbox] = []

    def opened(*given: Any) -> Outbox:
        queues.append(open_queue(*given))
        return queues[0]

    monkeypatch.setattr(app_services, "open_queue", opened)
    with started(around) as terminal:
        terminal.until(lambda: begun(terminal))
        queues[0]._writer.storage.fault = Fault.DISK
        terminal.rest(0.2)
        assert left == [], "no restart while a visit is in progress"
        terminal.post(Quit(), StationChanged(ClosedReason.STORAGE))
        terminal.until(lambda: bool(left))
        assert set(left) == {Screen.CLOSED}


def test_what_was_accepted_goes_on_and_nobody_starts_until_a_technician_came(around: Surroundings) -> None:
    identifiers = accepted_offline(around, ("alice", "bob"))
    folder = around.settings.state_dir / "queue"
    damaged = spoil(folder / DATABASE_NAME)

    with started(around) as terminal:
        terminal.until(lambda: why_closed(terminal) is ClosedReason.STORAGE)
        assert terminal.visit.screen is Screen.CLOSED
    (kept,) = quarantine.damaged(folder)
    assert (kept / DATABASE_NAME).read_bytes() == damaged
    events = [json.loads(line)["event"] for line in around.settings.journal_file.read_text().splitlines()]
    assert events[:3] == ["started", "queue_quarantined", "queue_salvaged"]

    done = commands.deliver_once(around.settings)
    assert (done["waiting"], done["fault"]) == (0, None)
    for identifier in identifiers:
        record = around.sandbox.sandbox.record(identifier)
        assert record is not None
        assert record["outcome"] == "applied"

    moved, salvaged = commands.salvage_all(around.settings, None)
    assert (moved, [(each.known, each.missing) for each in salvaged]) == (None, [(2, ())])
    commands.seen(around.settings, salvaged)
    with started(around) as terminal:
        terminal.until(lambda: begun(terminal))


def test_a_terminal_that_was_closed_ends_no_process_any_more(around: Surroundings) -> None:
    """Its timers look for an identity, check the queue, and restart; another terminal may run by then."""
    with started(around) as inside:
        inside.terminal._restart.leave(RestartReason.DEVICE_HUNG)
        timers = inside.terminal.window.findChildren(QTimer)
        assert any(timer.isActive() for timer in timers)
    assert not any(timer.isActive() for timer in timers)


@pytest.mark.parametrize(("restart_at", "more_timers"), [(time(4), 1), (None, 0)])
def test_a_terminal_that_serves_takes_over_how_it_ended_and_leaves_once_a_night(
    around: Surroundings, restart_at: time | None, more_timers: int
) -> None:
    around = replace(around, settings=around.settings.model_copy(update={"restart_at": restart_at}))
    around.settings.state_dir.mkdir(exist_ok=True)
    (around.settings.state_dir / "last-run").write_text("watchdog KILL\n")
    with started(around) as inside:
        before = len(inside.terminal.window.findChildren(QTimer))
        inside.terminal.serve_unattended()
        for_the_card_service, for_the_fonts = 1, 2
        after = len(inside.terminal.window.findChildren(QTimer))
        assert after == before + for_the_card_service + for_the_fonts + more_timers
    said = [json.loads(line) for line in around.settings.journal_file.read_text().splitlines()]
    assert [(each["result"], each["status"]) for each in said if each["event"] == "run_ended"] == [("watchdog", 0)]


def test_a_terminal_that_was_closed_holds_no_digit_of_a_pin(around: Surroundings) -> None:
    with started(around) as inside:
        assert inside.terminal.pin.press(1) == 1
    assert len(inside.terminal.pin) == 0
