"""An application that upstream cannot take is set aside; a technician sends it again, with the real sandbox."""

import json
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

import kiosk.sandbox.applications
from kiosk.application.sealing import SealingError, open_sealed
from kiosk.campaign.japan_time import JST
from kiosk.doctor.queue import check_delivery
from kiosk.outbox.values import Backoff, State
from kiosk.station.settings import load_settings
from kiosk.upstream.backoff import LONGEST_ASKED_WAIT
from kiosk.upstream.errors import IdentityRefused
from kiosk.upstream.pace import APPLICATIONS, ASKED
from tests.journeys.mistakes import Here
from tests.support.upstream import Terminal, World
from tests.upstream.station import station_of

OTHER_ID = ("8765432187654321", "654321")


@pytest.fixture
def here(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Here:
    return Here(monkeypatch, capsys)


def test_what_upstream_could_not_open_is_applied_after_a_technicians_retry(
    world: World, terminal: Terminal, here: Here, tmp_path: Path
) -> None:
    state = terminal.identity.certificate_file.parents[1]
    config = tmp_path / "kiosk.toml"
    config.write_text(f'state_dir = "{state}"\n[upstream]\nurl = "{terminal.identity.url}"\n')
    station = station_of(terminal, state / "queue")
    set_aside, behind = station.accept(), station.accept("bob", inputs=OTHER_ID)
    station.store.stop()

    def command(*arguments: str, expect: int = 0) -> str:
        return here.run(*arguments, "--config", config, expect=expect)[0]

    def delivered() -> dict[str, int]:
        done: dict[str, int] = json.loads(command("deliver", "--once", "--json"))
        return {name: done[name] for name in ("settled", "set_aside", "waiting")}

    def row(application: str) -> dict[str, Any]:
        shown: dict[str, Any] = json.loads(command("outbox", "show", application, "--json"))
        return shown

    with pytest.MonkeyPatch.context() as upstream:
        upstream.setattr(kiosk.sandbox.applications, "open_sealed", cannot_open_the_first())
        assert delivered() == {"settled": 1, "set_aside": 1, "waiting": 0}
    assert row(behind)["state"] == State.APPLIED
    waiting = row(set_aside)
    assert (waiting["state"], waiting["reason"]) == (State.NEEDS_ATTENTION, "cannot_open")
    assert delivered() == {"settled": 0, "set_aside": 0, "waiting": 0}

    # Upstream has its key back: the technician finds the receipt number in the list, and has the application sent
    # again.
    assert waiting["receipt"] in command("outbox", "list")
    command("outbox", "retry", waiting["receipt"])
    assert row(set_aside)["state"] == State.QUEUED
    assert delivered() == {"settled": 1, "set_aside": 0, "waiting": 0}
    assert row(set_aside)["state"] == State.APPLIED
    record = world.server.sandbox.record(set_aside)
    assert record is not None
    assert record["outcome"] == "applied"
    here.refused("outbox", "retry", waiting["receipt"], "--config", config, because="is answered already (applied)")


def test_the_doctor_tells_that_delivery_failed_again_and_again(terminal: Terminal, tmp_path: Path) -> None:
    state = terminal.identity.certificate_file.parents[1]
    settings = load_settings(None, {"state_dir": str(state)})

    def told() -> list[str]:
        return [finding.detail for finding in check_delivery(settings)]

    station = station_of(terminal, state / "queue")
    station.accept()
    station.line.before = [IdentityRefused("403") for _ in range(3)]
    for _ in range(2):
        station.deliverer.deliver_backlog_once()
        assert told() == []
        station.wait_out_the_backoff()
    station.deliverer.deliver_backlog_once()
    (line,) = told()
    assert line.startswith("3 failures in a row; upstream is asked again at ")
    station.wait_out_the_backoff()
    station.deliverer.deliver_backlog_once()
    station.store.stop()
    assert told() == []


def test_a_technician_need_not_wait_for_what_was_stored(terminal: Terminal, here: Here, tmp_path: Path) -> None:
    """The clock was nine hours ahead when upstream failed: every wait stays below the cap, the commands show it, and
    `deliver --once` ignores it."""
    state = terminal.identity.certificate_file.parents[1]
    config = tmp_path / "kiosk.toml"
    config.write_text(f'state_dir = "{state}"\n[upstream]\nurl = "{terminal.identity.url}"\n')
    station = station_of(terminal, state / "queue")
    application = station.accept()
    far = terminal.now() + timedelta(hours=9)
    for endpoint in (APPLICATIONS, ASKED):
        station.store.submit(lambda outbox: outbox.set_backoff(endpoint, Backoff(4, far))).result()  # noqa: B023
    station.store.stop()
    now = terminal.now()
    told = list(check_delivery(load_settings(config), now))
    latest = now + timedelta(seconds=LONGEST_ASKED_WAIT)
    assert told[0].detail.endswith(f"upstream is asked again at {latest.astimezone(JST):%H:%M} JST")
    said = here.run("outbox", "retry", application, "--config", config, expect=0)[0]
    assert "the terminal sends it in 365 min" in said
    delivered = json.loads(here.run("deliver", "--once", "--json", "--config", config, expect=0)[0])
    assert (delivered["settled"], delivered["waiting"]) == (1, 0)


def cannot_open_the_first() -> Any:
    """Opens every envelope except the first."""
    left = [SealingError("the key is gone")]

    def open_or_fail(*arguments: Any) -> Any:
        if left:
            raise left.pop()
        return open_sealed(*arguments)

    return open_or_fail
