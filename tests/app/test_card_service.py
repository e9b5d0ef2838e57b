"""A reader that is on the USB but unknown to pcscd: pcscd is restarted, at intervals, and no other service."""

import json
import logging
import threading
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QObject
from pytestqt.qtbot import QtBot

from devices.reader import ReaderState
from kiosk import card_service
from kiosk.card_service import AGAIN_SECONDS, PATIENCE_SECONDS, CardServiceMender, restart_pcscd
from kiosk.station import systemd
from kiosk.station.clock import SystemClock
from kiosk.station.journal import Journal
from kiosk.visit.model import Screen, Visit


@dataclass
class Shop:
    """The state of the reader, and the number of restarts of pcscd."""

    reader: ReaderState = ReaderState.EMPTY
    now: float = 1000.0
    started: int = 0
    fault: OSError | None = None
    done: threading.Event = field(default_factory=threading.Event)
    looks: int = 0

    def look(self) -> ReaderState:
        self.looks += 1
        return self.reader

    def mender(self, journal: Journal) -> CardServiceMender:
        return CardServiceMender(
            QObject(), journal, lambda: Visit(screen=Screen.CLOSED, reader=self.reader), lambda: self.now, self.restart
        )

    def restart(self) -> None:
        self.started += 1
        self.done.set()
        if self.fault is not None:
            raise self.fault

    def wait(self, mender: CardServiceMender, seconds: float) -> None:
        self.now += seconds
        mender.look()


@pytest.fixture
def journal(tmp_path: Path) -> Journal:
    return Journal(tmp_path / "journal.jsonl", SystemClock().now)


def test_a_reader_that_pcscd_has_lost_brings_about_a_new_start_and_not_over_and_over(
    qapp: QCoreApplication, journal: Journal
) -> None:
    shop = Shop(ReaderState.NO_DRIVER)
    mender = shop.mender(journal)
    mender.look()
    shop.wait(mender, PATIENCE_SECONDS - 1)
    assert shop.started == 0, "the reader may just have been connected"
    shop.wait(mender, 1)
    assert shop.done.wait(600)
    for _ in range(10):
        shop.wait(mender, AGAIN_SECONDS / 11)
    assert shop.started == 1
    shop.done.clear()
    shop.wait(mender, AGAIN_SECONDS)
    assert shop.done.wait(600)
    assert shop.started == 2


def test_it_looks_by_itself_until_its_owner_is_gone(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, journal: Journal
) -> None:
    monkeypatch.setattr(card_service, "LOOK_MS", 1)
    shop, owner = Shop(ReaderState.NO_DRIVER), QObject()
    CardServiceMender(owner, journal, lambda: Visit(reader=shop.look()), lambda: shop.now, shop.restart)
    qtbot.waitUntil(lambda: shop.looks > 2, timeout=600_000)
    shop.now += PATIENCE_SECONDS
    qtbot.waitUntil(shop.done.is_set, timeout=600_000)


@pytest.mark.parametrize("state", [each for each in ReaderState if each is not ReaderState.NO_DRIVER])
def test_nothing_else_is_mended_so(qapp: QCoreApplication, state: ReaderState, journal: Journal) -> None:
    shop = Shop(state)
    mender = shop.mender(journal)
    for _ in range(5):
        shop.wait(mender, PATIENCE_SECONDS)
    shop.reader = ReaderState.NO_DRIVER
    shop.wait(mender, PATIENCE_SECONDS)
    shop.reader = ReaderState.EMPTY
    shop.wait(mender, PATIENCE_SECONDS)
    shop.reader = ReaderState.NO_DRIVER
    shop.wait(mender, 0)
    assert shop.started == 0


@pytest.mark.parametrize("fault", [None, OSError(None, "Interactive authentication required.")])
def test_it_is_in_the_journal_and_what_systemd_refuses_in_one_line(
    qapp: QCoreApplication, caplog: pytest.LogCaptureFixture, journal: Journal, tmp_path: Path, fault: OSError | None
) -> None:
    shop = Shop(ReaderState.NO_DRIVER, fault=fault)
    mender = shop.mender(journal)
    with caplog.at_level(logging.WARNING, card_service.__name__):
        mender._mend()
    (line,) = map(json.loads, (tmp_path / "journal.jsonl").read_text().splitlines())
    assert (line["event"], line["refused"]) == ("card_service_restarted", fault is not None)
    said = [each.getMessage() for each in caplog.records][1:]
    assert said == ([] if fault is None else [f"pcscd could not be restarted: {fault.strerror}"])


@pytest.mark.long
def test_what_systemd_is_asked_for(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    asked = tmp_path / "asked"
    program = tmp_path / "systemctl"
    program.write_text(f'#!/bin/sh\necho "$@" >"{asked}"\n')
    program.chmod(0o700)
    monkeypatch.setattr(systemd, "SYSTEMCTL", (str(program), "--no-ask-password"))
    restart_pcscd()
    assert asked.read_text() == "--no-ask-password --no-block try-restart pcscd.service\n"
    program.write_text("#!/bin/sh\necho 'Access denied' >&2\nexit 1\n")
    with pytest.raises(OSError, match="Access denied"):
        restart_pcscd()
