"""A clerk's tasks, by touch at the window, in a terminal with its real queue, journal and upstream."""

import json
import time
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication

from devices import chime
from kiosk.staff.model import Action, Page
from kiosk.station.pause_record import read_pause
from kiosk.station.staff_actions import read_used
from kiosk.visit.events import Next, StaffEntered
from kiosk.visit.model import ClosedReason, Screen
from tests.staff_desk.counter import PHONE, SHOP_PIN, Counter, counter

pytestmark = pytest.mark.long
ID, SECURITY_CODE, PHONE_TAIL, PIN = "6140278233514821", "902746", "8642", "4071"


@pytest.fixture
def clerk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Counter]:
    with counter(tmp_path / "out", monkeypatch) as found:
        yield found


def events(clerk: Counter) -> list[dict[str, Any]]:
    lines = clerk.around.settings.journal_file.read_text().splitlines()
    return [json.loads(line) for line in lines]


def with_hands(clerk: Counter, **changes: Any) -> None:
    clerk.desk.hands = replace(clerk.desk.hands, **changes)


def apply(clerk: Counter) -> str:
    """A whole visit. Returns the number on its receipt."""
    clerk.to_items()
    clerk.fill_in(ID, SECURITY_CODE, PHONE_TAIL)
    clerk.enter_pin(clerk.around.cards.pin("alice"))
    clerk.until_screen(Screen.RESULT)
    assert clerk.visit.result is not None
    receipt = clerk.visit.result.receipt
    clerk.reader.remove()
    clerk.post(Next())
    clerk.until_screen(Screen.ATTRACT)
    return receipt


def test_is_it_working_and_clean_it(clerk: Counter) -> None:
    clerk.enter()
    clerk.reads("受付中です")
    clerk.reads("保守 " + PHONE)
    clerk.reads("K-")
    clerk.open(Page.CLEAN)
    clerk.reads("タッチしても反応しません")
    clerk.gesture()
    assert clerk.page() is Page.CLEAN
    clerk.pass_time(45)
    assert clerk.page() is Page.HOME


def test_the_paper_is_out_and_loaded_again(clerk: Counter) -> None:
    clerk.enter()
    clerk.open(Page.PAPER)
    clerk.act("paper_loaded")
    clerk.reads("印字しました")
    assert (clerk.around.settings.receipts.folder / "TEST-PRINT.png").stat().st_size > 1000


def test_without_a_code_paper_is_used_once_a_minute_whoever_leaves_and_comes_back(clerk: Counter) -> None:
    folder = clerk.around.settings.receipts.folder
    clerk.enter()
    clerk.open(Page.PAPER)
    clerk.act("test_print")
    clerk.reads("印字しました")
    (folder / "TEST-PRINT.png").unlink()
    for _ in range(2):
        clerk.act("test_print")
        clerk.reads("から使えます")
        clerk.reads("暗証番号なしでは回数に限りがあります")
        clerk.touch("staff:close")
        clerk.enter()
        clerk.open(Page.PAPER)
    assert not list(folder.glob("TEST-PRINT*"))
    refused = [event["action"] for event in events(clerk) if event["event"] == "staff_too_often"]
    assert refused == ["test_print"], "told once"
    clerk.until(lambda: len(read_used(clerk.around.settings.state_dir, clerk.desk.moment())) == 1)
    clerk.touch("action:back")
    clerk.open(Page.SERVICE)  # with the shop's PIN
    clerk.touch("action:back")
    clerk.open(Page.PAPER)
    clerk.act("test_print")
    clerk.reads("印字しました")
    assert list(folder.glob("TEST-PRINT*"))


def test_a_restart_frees_nothing_that_needs_no_code(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    before = ((Action.TEST_PRINT, timedelta(seconds=5)),)
    with counter(tmp_path / "out", monkeypatch, before) as clerk:
        clerk.enter()
        clerk.open(Page.PAPER)
        clerk.act("test_print")
        clerk.reads("から使えます")
        assert not list(clerk.around.settings.receipts.folder.glob("TEST-PRINT*"))


def test_cleaning_again_and_again_asks_for_the_shops_pin(clerk: Counter) -> None:
    clerk.enter()
    for _ in range(4):
        clerk.open(Page.CLEAN)
        clerk.pass_time(45)
    clerk.touch("staff:clean")
    clerk.reads("清掃が続いています")
    clerk.code(SHOP_PIN)
    clerk.until(lambda: clerk.page() is Page.CLEAN)
    cleaned = [event["grade"] for event in events(clerk) if event.get("action") == "clean" and "grade" in event]
    assert cleaned == ["open"] * 4 + ["shop"]


def test_was_mine_received(clerk: Counter) -> None:
    receipt = apply(clerk)
    clerk.enter()
    clerk.open(Page.RECEIPT)
    for character in receipt.replace("-", ""):
        clerk.touch(f"key:{character}")
    clerk.act("look_up")
    clerk.reads("送信済み・申込済です。")
    clerk.touch("key:backspace")
    clerk.touch("key:0" if receipt[-1] != "0" else "key:1")
    clerk.act("look_up")
    clerk.reads("番号が違います")


def test_an_unknown_number_leads_to_the_help_line(clerk: Counter) -> None:
    clerk.enter()
    clerk.open(Page.RECEIPT)
    for character in "00000000" + "0":
        clerk.touch(f"key:{character}")
    clerk.act("look_up")
    clerk.reads("相談窓口に電話")


def test_close_it_for_the_night_and_open_it_again(clerk: Counter) -> None:
    state_dir = clerk.around.settings.state_dir
    clerk.enter()
    clerk.open(Page.SERVICE)
    clerk.act("pause_today")
    assert read_pause(state_dir) is ClosedReason.PAUSED_TODAY  # a restart keeps it closed
    clerk.touch("staff:close")
    clerk.until_screen(Screen.CLOSED)
    clerk.reads("本日の受付は終了しました")
    clerk.enter()
    clerk.open(Page.SERVICE)
    clerk.act("reopen")
    assert read_pause(state_dir) is None
    clerk.touch("staff:close")
    clerk.until_screen(Screen.ATTRACT)
    said = [event for event in events(clerk) if event["event"] in ("closed", "opened", "staff_action")]
    assert {"paused_today"} <= {event.get("reason") for event in said}
    assert [event["action"] for event in said if event["event"] == "staff_action"] == ["pause_today", "reopen"]


def test_call_the_technician(clerk: Counter) -> None:
    clerk.enter()
    clerk.open(Page.CALL)
    clerk.reads(PHONE)
    assert clerk.facts.property("code")["size"] > 20


def test_sound_and_reader(clerk: Counter) -> None:
    played: list[chime.Melody] = []
    with_hands(clerk, play=played.append)
    clerk.enter()
    clerk.open(Page.TESTS)
    clerk.act("play_sound")
    assert played == [chime.CALL]
    clerk.reads("正常（カードなし）")
    clerk.lay("alice")
    clerk.reads("正常（カードあり")
    clerk.reader.remove()
    clerk.reads("正常（カードなし）")


def test_today(clerk: Counter, monkeypatch: pytest.MonkeyPatch) -> None:
    stopped = time.time()  # or the day could end between the application and the page
    monkeypatch.setattr(clerk.terminal.clock, "_wall", lambda: stopped)
    apply(clerk)
    clerk.enter()
    clerk.open(Page.TODAY)
    values = {line["label"]: line["value"] for line in clerk.facts.property("lines")}
    assert values["今日の利用"] == values["今日の受付"] == "1"
    assert values["送信待ちの申込"] == "0"
    assert "JST" in values["センターとの最後の通信"]


def test_a_card_was_left_behind(clerk: Counter) -> None:
    clerk.to_items()
    clerk.gesture()
    clerk.until(lambda: clerk.desk.area.is_open)
    assert clerk.visit.screen is Screen.TAKE_CARD
    clerk.open(Page.CARD_LEFT)
    clerk.reads("カードが置かれています")
    clerk.reads("警察に届け出て")


def test_explain_shows_real_screens_that_commit_nothing(clerk: Counter) -> None:
    clerk.enter()
    clerk.open(Page.EXPLAIN)
    before, lines = clerk.visit, len(events(clerk))
    seen = set()
    for _ in range(7):
        clerk.reads("見本です")
        seen.add(clerk.frame.property("screen"))
        clerk.actions.next()
        clerk.actions.chooseLanguage("en")
        clerk.actions.confirmReview()
        clerk.touch("staff:next")
    assert {"consent", "card", "service", "review"} <= seen
    assert clerk.visit == before
    assert len(events(clerk)) == lines
    clerk.touch("staff:close")
    assert clerk.page() is Page.HOME
    assert clerk.frame.property("screen") == "attract"


def test_restart_is_refused_while_an_application_is_on_its_way(clerk: Counter, monkeypatch: pytest.MonkeyPatch) -> None:
    left: list[int] = []
    monkeypatch.setattr(QCoreApplication, "exit", left.append)
    clerk.enter()
    clerk.open(Page.RESTART)
    clerk.desk._busy = lambda: True
    clerk.act("restart_program")
    clerk.reads("よろしければ")
    clerk.act("restart_program")
    clerk.reads("申込を送信中")
    clerk.desk._busy = lambda: False
    clerk.act("restart_program")
    clerk.act("restart_program")
    clerk.reads("再起動しています")
    clerk.until(lambda: bool(left))
    assert left[0] == 75


def test_another_language(clerk: Counter) -> None:
    clerk.enter()
    clerk.touch("staff:language")
    clerk.reads("In service")
    clerk.touch("staff:close")
    clerk.reads("最大")  # the shopper's screen keeps its language


@pytest.mark.parametrize("wrong", ["000000", "482918"])
def test_a_wrong_pin_closes_nothing(clerk: Counter, wrong: str) -> None:
    clerk.enter()
    clerk.touch("staff:service")
    clerk.code(wrong)
    clerk.reads("番号が違います")
    assert clerk.page() is Page.CODE
    refused = [event for event in events(clerk) if event["event"] == "staff_code_refused"]
    assert [(event["grade"], event["fault"]) for event in refused] == [("shop", "wrong")]


def test_entering_wipes_a_visit_but_never_one_at_work(clerk: Counter) -> None:
    clerk.to_items()
    clerk.fill_in(ID, SECURITY_CODE, PHONE_TAIL)
    assert clerk.visit.screen is Screen.PIN
    for digit in PIN:
        clerk.terminal.pin.press(int(digit))
    number = clerk.visit.number
    clerk.enter()
    assert clerk.visit.number > number
    assert not clerk.visit.inputs
    assert len(clerk.terminal.pin) == 0
    clerk.touch("staff:close")
    clerk.post(StaffEntered())  # again, with nothing to wipe
    clerk.until_screen(Screen.TAKE_CARD)


def test_typed_codes_are_overwritten(clerk: Counter) -> None:
    clerk.enter()
    clerk.touch("staff:service")
    clerk.touch("key:4")
    assert len(clerk.desk.code) == 1
    clerk.touch("action:back")
    assert bytes(clerk.desk.code._digits) == bytes(8)
