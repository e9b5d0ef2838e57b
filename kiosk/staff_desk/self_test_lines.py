"""The results of the guided self-test as lines."""

from collections.abc import Iterator
from pathlib import Path
from typing import Final

from kiosk.campaign.japan_time import JST
from kiosk.staff.facts import Line, Tone
from kiosk.staff.model import SelfTest
from kiosk.staff.words import Words
from kiosk.station.self_test_record import read_self_test

NAMES: Final = {
    SelfTest.CHECKS: Words("Checks", "自動点検"),
    SelfTest.DISPLAY: Words("Display and touch", "画面・タッチ"),
    SelfTest.SOUND: Words("Sound", "音"),
    SelfTest.READER: Words("Card reader", "カードリーダー"),
    SelfTest.PRINTER: Words("Printer", "プリンター"),
    SelfTest.KEYS: Words("Keys", "キー"),
}
"""Names of the parts, in the order of the test."""


def record_lines(state_dir: Path) -> Iterator[Line]:
    """One line for each part in its order, with its result and time, or that it was not tested."""
    results = read_self_test(state_dir).results
    for test, name in NAMES.items():
        judged = results.get(test)
        if judged is None:
            yield Line(name, Words("not tested", "未実施"))
            continue
        when = f"{judged.at.astimezone(JST):%Y-%m-%d %H:%M} JST"
        word = Words("passed, {when}", "合格 {when}") if judged.passed else Words("failed, {when}", "不合格 {when}")
        yield Line(name, word.fill(when=when), Tone.GOOD if judged.passed else Tone.BAD)
