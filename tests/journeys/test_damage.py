"""A terminal whose disk lost data: the messages to the technician, the actions, and the messages afterwards."""

import gc
import json
import stat
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from devices.simulator import PracticeSet
from kiosk.commands import unattended
from kiosk.outbox.database import DATABASE_NAME
from kiosk.outbox.export import read_export
from kiosk.outbox.read_only import ReadOnlyOutbox
from kiosk.outbox.recovery import quarantine
from kiosk.outbox.store import Outbox
from kiosk.outbox.values import Challenge, QueueEntry, State
from kiosk.station.settings import Settings
from tests.journeys.field import Field
from tests.journeys.mistakes import Here
from tests.outbox.conftest import MONTH
from tests.outbox.kept import sealed_entry


def now() -> datetime:
    return datetime.now(UTC)


@pytest.fixture
def field(tmp_path: Path, practice_set: PracticeSet) -> Field:
    field = Field(tmp_path, practice_set)
    field.configure("")
    return field


@pytest.fixture
def entries(field: Field) -> list[QueueEntry]:
    """Six applications that wait in this terminal's queue."""
    made = [sealed_entry(accepted_at=now()) for _ in range(6)]
    with closing(Outbox.open(field.state / "queue", now)) as outbox:
        for number, entry in enumerate(made):
            outbox.challenges.add([Challenge(f"challenge-number-{number}", now() + MONTH)])
            outbox.accept(entry, f"challenge-number-{number}")
    return made


def spoil(field: Field, *entries: QueueEntry) -> None:
    """Flip a bit of each of these sealed applications."""
    file = field.state / "queue" / DATABASE_NAME
    content = bytearray(file.read_bytes())
    for entry in entries:
        content[content.index(entry.sealed[-900:-800])] ^= 1
    file.write_bytes(content)


def queue_check(here: Here, field: Field) -> list[dict[str, Any]]:
    output, _ = here.run("doctor", "--config", field.config, "--json", expect=1)
    return [check for check in json.loads(output)["checks"] if check["name"] == "queue"]


def events(field: Field) -> list[dict[str, object]]:
    return [json.loads(line) for line in (field.state / "journal" / "journal.jsonl").read_text().splitlines()]


def test_damaged_salvaged_and_whole_again(field: Field, here: Here, entries: list[QueueEntry]) -> None:
    config = ("--config", field.config)
    spoil(field, entries[2])
    first, *_ = queue_check(here, field)
    assert first["health"] == "fail"
    assert "application 3 has other sealed content" in first["detail"]
    assert any("kiosk outbox salvage" in command for command in first["commands"])

    output, errors = here.run("outbox", "salvage", *config, expect=1)
    (kept,) = quarantine.damaged(field.state / "queue")
    assert output.splitlines() == [
        f"the queue was damaged; it is kept in {kept}",
        f"{kept}: 5 queued again, 0 known here already, 0 answered before, 1 missing",
        f"  missing: number 3, receipt {entries[2].receipt_number}",
    ]
    assert errors == ("kiosk: not everything could be saved; tell the operator the numbers above, and delete nothing\n")
    assert (kept / DATABASE_NAME).exists()
    with closing(ReadOnlyOutbox.open(field.state / "queue")) as queue:
        waiting = [row.application_id for row in queue.list() if row.state is State.QUEUED]
    assert waiting == [entry.application_id for entry in entries if entry is not entries[2]]
    assert [check["health"] for check in queue_check(here, field)] == ["ok"]
    assert quarantine.unseen(field.state / "queue") == []
    assert [event["event"] for event in events(field)] == ["queue_quarantined", "queue_salvaged"]

    output, _ = here.run("outbox", "salvage", *config, "--json", expect=1)
    again = json.loads(output)
    assert again["quarantined"] is None
    assert [(each["queued"], each["known"]) for each in again["salvaged"]] == [(0, 5)]
    assert again["salvaged"][0]["missing"] == [{"sequence": 3, "receipt": entries[2].receipt_number}]


def test_a_queue_that_nobody_has_seen_to_is_said_by_the_doctor(
    field: Field, here: Here, entries: list[QueueEntry]
) -> None:
    kept = quarantine.move(field.state / "queue", now())
    first, *_ = queue_check(here, field)
    assert (first["health"], str(kept) in first["detail"]) == ("fail", True)
    output, _ = here.run("outbox", "salvage", "--config", field.config, expect=0)
    assert "6 queued again" in output
    assert [check["health"] for check in queue_check(here, field)] == ["ok"]


def test_a_damaged_queue_named_by_hand_is_seen_to_as_well(
    field: Field, here: Here, entries: list[QueueEntry], monkeypatch: pytest.MonkeyPatch
) -> None:
    kept = quarantine.move(field.state / "queue", now())
    monkeypatch.chdir(field.state)
    here.run("outbox", "salvage", kept.name, "--config", field.config, expect=0)
    assert quarantine.unseen(field.state / "queue") == []


def test_a_sound_queue_has_nothing_to_salvage(field: Field, here: Here, entries: list[QueueEntry]) -> None:
    output, _ = here.run("outbox", "salvage", "--config", field.config, expect=0)
    assert output == "the queue is sound, and there is no damaged one\n"
    assert quarantine.damaged(field.state / "queue") == []


def test_a_queue_from_another_disk(field: Field, here: Here, entries: list[QueueEntry]) -> None:
    """The folder of a defective terminal is copied to its replacement."""
    (field.state / "queue").rename(field.folder / "copied")
    output, _ = here.run("outbox", "salvage", field.folder / "copied", "--config", field.config, expect=0)
    assert "6 queued again" in output
    here.refused("outbox", "salvage", field.folder, "--config", field.config, because="name the folder that holds")


def test_what_cannot_be_salvaged_or_exported_says_why(field: Field, here: Here, entries: list[QueueEntry]) -> None:
    config = ("--config", field.config)
    with closing(Outbox.open(field.state / "queue", now)):
        here.refused("outbox", "salvage", *config, because="stop it first (systemctl stop kiosk)")
    quarantine.move(field.state / "queue", now()).rename(field.folder / "away")
    here.refused("outbox", "salvage", *config, because="there is no queue in")
    here.refused("outbox", "export", field.folder / "file", *config, because="there is no queue in")
    assert not (field.folder / "file").exists()


def test_an_export_for_the_operator(field: Field, here: Here, entries: list[QueueEntry]) -> None:
    config, file = ("--config", field.config), field.folder / "waiting.jsonl"
    output, _ = here.run("outbox", "export", file, *config, "--json", expect=0)
    assert json.loads(output) == {"file": str(file), "applications": 6, "damaged": 0}
    assert [entry.application_id for entry in read_export(file)] == [entry.application_id for entry in entries]
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    here.refused("outbox", "export", file, *config, because="is there already; name a new file")
    spoil(field, entries[0])
    _, errors = here.run("outbox", "export", field.folder / "again", *config, expect=1)
    assert errors.startswith("kiosk: 1 are damaged and not in it")


def test_settings_are_confirmed_by_a_technician(field: Field, here: Here) -> None:
    def settings_check() -> str:
        output, _ = here.run("doctor", "--config", field.config, "--json", expect=1)
        return str(json.loads(output)["checks"][0]["detail"])

    here.run("settings", "accept", "--config", field.config, expect=0)
    field.config.write_text(field.config.read_text().replace("seven-bank-atm", "lawson-copier"))
    assert "changed since it was confirmed" in settings_check()
    here.run("settings", "accept", "--config", field.config, expect=0)
    assert settings_check() == f"{field.config}: lawson-copier"
    assert [event["event"] for event in events(field)] == ["settings_accepted"] * 2
    here.refused("settings", "accept", because="name your own: --config FILE")


def test_a_change_that_nobody_confirmed_is_in_the_journal_of_every_start(
    field: Field, here: Here, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The change may be on purpose, so the terminal stays open."""
    began: list[str] = []

    def run(settings: Settings, *_: object) -> int:
        began.append(settings.terminal)
        return 0

    monkeypatch.setattr(unattended, "run", run)
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    config = ("--config", field.config)
    try:
        here.run("settings", "accept", *config, expect=0)
        here.run("run", *config, expect=0)
        assert [event["event"] for event in events(field)] == ["settings_accepted"]
        field.config.write_text(field.config.read_text().replace("seven-bank-atm", "lawson-copier"))
        _, errors = here.run("run", *config, expect=0)
    finally:
        gc.enable()
    assert [event["event"] for event in events(field)] == ["settings_accepted", "settings_changed"]
    assert f"nobody has confirmed {field.config}; if it is as it should be: kiosk settings accept" in errors
    assert began == ["seven-bank-atm", "lawson-copier"]
