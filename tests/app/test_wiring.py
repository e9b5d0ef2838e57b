"""Composition of a terminal: each setting reaches its part, and each part the one that uses it."""

import gc
import json
import os
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from threading import Event, Thread
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication

from devices import chime
from kiosk import app, app_services
from kiosk.app_services import AppServices
from kiosk.commands.practice import Surroundings, surroundings
from kiosk.effects.background_work import BackgroundWork
from kiosk.effects.fresh_challenge import FreshChallenge
from kiosk.effects.heartbeat import HEARTBEAT_EVERY
from kiosk.outbox.recovery import open_or_quarantine
from kiosk.outbox.store import Outbox
from kiosk.outbox.thread import StoreThread
from kiosk.outbox.values import Fault
from kiosk.receipt_desk import ReceiptDesk
from kiosk.station.certificate_flaw import CertificateFlaw
from kiosk.station.settings import Settings
from kiosk.station.sound import SoundFault
from kiosk.upstream.client import UpstreamClient
from kiosk.upstream.contract import Outcome
from kiosk.visit.model import Screen
from tests.journeys.inside import PATIENCE, Inside
from ui.views.staff_line import StaffContact
from ui.window import create_application

pytestmark = pytest.mark.long

PARTS = (
    *("BackgroundWork", "Dispatcher", "QueueDesk", "CardDesk", "Deliverer", "ReceiptDesk", "Pacer"),
    *("ThreadPoolExecutor", "spread_after_boot", "Route", "Admission"),
)
SPREAD = 3_600.0
"""Longer than the time between two heartbeats."""


class Made:
    """Every call of `kiosk.app_services` that makes one of `PARTS`: its arguments, and the part."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.calls: dict[str, list[tuple[tuple[Any, ...], dict[str, Any], Any]]] = {name: [] for name in PARTS}
        for name in PARTS:
            monkeypatch.setattr(app_services, name, self._watched(name, getattr(app_services, name)))
        self.calls["StaffContact"] = []
        monkeypatch.setattr(app, "StaffContact", self._watched("StaffContact", StaffContact))

    def _watched(self, name: str, real: Callable[..., Any]) -> Callable[..., Any]:
        def make(*arguments: Any, **named: Any) -> Any:
            made = real(*arguments, **named)
            self.calls[name].append((arguments, named, made))
            return made

        return make

    def named(self, part: str) -> dict[str, Any]:
        ((_, named, _),) = self.calls[part]
        return named


def other_than_usual(settings: Settings) -> Settings:
    def changed(table: Any, **values: Any) -> Any:
        return table.model_copy(update=values)

    tables: dict[str, Any] = {
        "language": "pt",
        "card": changed(settings.card, spend_last_try=False),
        "clock": changed(settings.clock, tolerance=77.0),
        "queue": changed(settings.queue, keep_days=77, most_waiting=77),
        "upstream": changed(settings.upstream, challenges=7, spread=SPREAD, proxy="http://127.0.0.1:9"),
    }
    return settings.model_copy(update=tables)


@pytest.fixture
def made(monkeypatch: pytest.MonkeyPatch) -> Made:
    return Made(monkeypatch)


@pytest.fixture
def around(tmp_path: Path) -> Iterator[Surroundings]:
    create_application()
    with surroundings(tmp_path) as around:
        yield around


@pytest.fixture
def old_receipt(around: Surroundings) -> Path:
    """A receipt of the day before yesterday, from the run before."""
    file = around.settings.receipts.folder / "ABCD-EFGH-J.png"
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(b"a receipt")
    os.utime(file, (time.time() - 2 * 86_400,) * 2)
    return file


@pytest.fixture
def inside(made: Made, around: Surroundings, old_receipt: Path, qapp: QCoreApplication) -> Iterator[Inside]:
    terminal = Inside(replace(around, settings=other_than_usual(around.settings)))
    yield terminal
    terminal.terminal.close()


def test_each_setting_reaches_its_part(made: Made, inside: Inside) -> None:
    visit, work = inside.visit, made.named("BackgroundWork")
    assert (visit.language, visit.home_language, visit.last_try_allowed) == ("pt", "pt", False)
    assert inside.terminal.clock._tolerance == timedelta(seconds=77)
    assert work["keep_answered"] == timedelta(days=77)
    assert work["challenges"] == 7
    ((_, _, route),) = made.calls["Route"]
    assert str(route.known_way()).endswith("through the proxy 127.0.0.1:9")
    assert work["client"]._transport._route is route
    assert made.named("QueueDesk")["client"]._transport._route is route, "both share the knowledge about its addresses"
    with work["renewal"]._as_other(made.named("QueueDesk")["identity"]) as with_a_new_certificate:
        assert with_a_new_certificate._transport._route is route
    assert work["store"].submit(lambda outbox: outbox._capacity.most_waiting).result() == 77


def test_after_a_power_cut_heartbeats_come_back_within_their_own_time_and_applications_within_the_setting(
    made: Made, inside: Inside
) -> None:
    windows = [arguments[2] for arguments, _, _ in made.calls["spread_after_boot"]]
    heartbeat_from, spread_until = (moment for _, _, moment in made.calls["spread_after_boot"])
    assert windows == [HEARTBEAT_EVERY, SPREAD]
    assert made.named("BackgroundWork")["heartbeat_from"] == heartbeat_from
    assert made.calls["Pacer"][0][0][2] == spread_until


def test_a_visit_never_waits_for_the_backlog(made: Made, inside: Inside) -> None:
    """Each has its own connection; both share the terminal's pace."""
    (live, backlog), (pacer,) = made.calls["Deliverer"], (part for _, _, part in made.calls["Pacer"])
    queue, work = made.named("QueueDesk"), made.named("BackgroundWork")
    assert (queue["deliverer"], work["deliverer"]) == (live[2], backlog[2])
    assert (live[0][1], backlog[0][1]) == (queue["client"], work["client"])
    assert queue["client"] is not work["client"]
    assert work["pacer"] is pacer


def test_who_may_begin_is_decided_by_the_terminal_s_own_keys_and_authorities(made: Made, inside: Inside) -> None:
    admission, identity = made.named("Admission"), made.named("QueueDesk")["identity"]
    assert admission["sealing_kid"] == identity.recipient.kid
    assert admission["trusts"](inside.terminal.clock.now())
    assert not admission["trusts"](inside.terminal.clock.now() + timedelta(days=36_500))


def test_staff_are_told_whom_to_call_and_that_a_call_is_heard_only_where_there_is_sound(
    made: Made, inside: Inside, monkeypatch: pytest.MonkeyPatch
) -> None:
    ((arguments, _, _),) = made.calls["StaffContact"]
    kiosk_id, phone, is_heard = arguments
    assert kiosk_id == made.named("QueueDesk")["identity"].kiosk_id
    assert phone == inside.around.settings.technician.phone
    for fault in (None, *SoundFault):
        monkeypatch.setattr(app, "sound_fault", lambda fault=fault: fault)
        assert is_heard() is (fault is None)


def test_a_certificate_that_is_not_accepted_and_a_promise_that_is_not_kept_are_in_the_journal(
    made: Made, inside: Inside
) -> None:
    ((card_desk, _, _),) = made.calls["CardDesk"]
    card_desk[-1](7, CertificateFlaw.KEY_USAGE)
    for _, deliverer, _ in made.calls["Deliverer"]:
        deliverer["unkept"]("0192f0c0-1111-7222-8333-444455556666", Outcome.CERTIFICATE_REVOKED)
    lines = [json.loads(line) for line in inside.around.settings.journal_file.read_text().splitlines()[-3:]]
    assert [(line["event"], line.get("visit"), line.get("flaw"), line.get("outcome")) for line in lines] == [
        ("certificate_unusable", 7, "key_usage", None),
        *[("promise_not_kept", None, None, "certificate_revoked")] * 2,
    ]


def test_receipts_of_days_before_are_removed_at_the_start(made: Made, inside: Inside, old_receipt: Path) -> None:
    ((_, _, receipts),) = made.calls["ReceiptDesk"]
    receipts.close()
    assert not old_receipt.exists()


def test_each_effect_is_carried_out_by_the_part_that_is_meant_for_it(made: Made, inside: Inside) -> None:
    parts = made.named("Dispatcher")
    ((_, _, receipts),) = made.calls["ReceiptDesk"]
    assert (parts["chime"], parts["alarm"], parts["call"]) == (chime.chime, chime.alarm, chime.call)
    assert (parts["print_receipt"], parts["look_at_printer"]) == (receipts.print, receipts.look)
    assert (parts["fetch_challenge"].__func__, parts["drop_challenge"].__func__) == (
        FreshChallenge.fetch,
        FreshChallenge.drop,
    )
    assert parts["pin"] is inside.terminal.pin
    assert parts["card"] is inside.terminal.card


@pytest.mark.parametrize("at_the_start", [True, False])
def test_a_new_start_is_no_remedy_for_a_queue_that_the_last_one_found_broken(
    around: Surroundings, monkeypatch: pytest.MonkeyPatch, at_the_start: bool
) -> None:
    """A restart would find the same and repeat for ever; a fault that occurs while running may be gone after one."""
    opened: list[Outbox] = []
    services: list[AppServices] = []
    real = open_or_quarantine.open_queue

    def open_queue(*arguments: Any) -> Outbox:
        opened.append(real(*arguments))
        if at_the_start:
            opened[0]._writer.storage.fault = Fault.DAMAGED
        return opened[0]

    class Noted(AppServices):
        def __init__(self, *arguments: Any, **named: Any) -> None:
            super().__init__(*arguments, **named)
            services.append(self)

    monkeypatch.setattr(app_services, "open_queue", open_queue)
    monkeypatch.setattr(app_services, "AppServices", Noted)
    terminal = Inside(around)
    try:
        if not at_the_start:
            assert not services[0].queue_failed
            opened[0]._writer.storage.fault = Fault.DISK
        assert services[0].queue_failed is not at_the_start
    finally:
        terminal.terminal.close()


def test_what_has_not_begun_when_the_program_ends_is_not_waited_for(made: Made, around: Surroundings) -> None:
    terminal = Inside(around)
    ((_, _, live),) = made.calls["ThreadPoolExecutor"]
    go_on = Event()

    def when_it_is_told_to_stop() -> None:
        while not live._shutdown:
            time.sleep(0.005)
        with live._shutdown_lock:
            go_on.set()

    begun, waiting = live.submit(go_on.wait, PATIENCE), live.submit(go_on.wait, PATIENCE)
    Thread(target=when_it_is_told_to_stop).start()
    terminal.terminal.close()
    assert begun.result() is True
    assert waiting.cancelled()


def test_all_that_was_started_is_ended_and_what_others_need_last(
    around: Surroundings, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Parts that use the queue or upstream end before them; a waiting receipt is cancelled."""
    ended: list[str] = []

    def noted(kind: Any, name: str) -> None:
        real = getattr(kind, name)

        def end(part: Any) -> None:
            ended.append(f"{kind.__name__}.{name}")
            real(part)

        monkeypatch.setattr(kind, name, end)

    for kind, name in (
        (BackgroundWork, "stop"), (ReceiptDesk, "close"), (UpstreamClient, "close"), (StoreThread, "stop")
    ):  # fmt: skip
        noted(kind, name)
    Inside(around).terminal.close()
    assert ended == [
        *(
            "BackgroundWork.stop",
            "ReceiptDesk.close",
            "UpstreamClient.close",
            "UpstreamClient.close",
            "StoreThread.stop",
        )
    ]


def test_nothing_of_a_visit_is_left_when_the_program_ends_in_the_middle_of_it(around: Surroundings) -> None:
    terminal = Inside(around)
    try:
        assert not gc.isenabled(), "another thread would delete Qt's objects"
        terminal.to_items()
        terminal.fill_in("6140278233514821", "902746", "0042")
        assert terminal.visit.screen is Screen.PIN
        for digit in range(3):
            terminal.terminal.pin.press(digit)
        held = terminal.terminal.pin._digits
    finally:
        terminal.terminal.close()
    assert bytes(held) == bytes(4)
    assert terminal.terminal.timer._moment is None
    assert gc.isenabled()
    assert not terminal.reader._thread.is_alive()
