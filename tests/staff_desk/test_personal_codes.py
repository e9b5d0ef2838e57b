"""Two technicians set their personal codes at a terminal of the machine, and get in with them at the window."""

import json
from pathlib import Path

import pytest

from kiosk.staff.model import Page
from tests.journeys.field import KIOSK
from tests.staff_desk.counter import Counter, counter
from tests.support.pseudo_terminal import typing_at

pytestmark = pytest.mark.long
FIRST, SECOND = "31620975", "57204813"


def set_code(config: Path, holder: str, *typed: str) -> tuple[int, str]:
    """Type at `kiosk staff set-code`; its exit code, and what stood on the terminal."""
    prompts = (f"the code of technician {holder} (8 digits): ", "once more: ")
    with typing_at([KIOSK, "staff", "set-code", holder, "--config", config]) as at:
        for prompt, line in zip(prompts, typed, strict=True):
            at.answer(prompt, line)
        return at.end(), at.shown


def get_in(clerk: Counter, code: str, *, wrong: str = "") -> None:
    """From the shopper's screen to the technicians' logs, and out again."""
    clerk.enter()
    clerk.touch("staff:technician")
    if wrong:
        clerk.code(wrong)
        clerk.reads("番号が違います")
    clerk.code(code)
    clerk.until(lambda: clerk.page() is Page.TECHNICIAN)
    clerk.open(Page.LOGS)
    clerk.act("log_staff")
    clerk.touch("staff:close")
    clerk.until(lambda: not clerk.desk.area.is_open)


def test_two_technicians_get_in_and_the_journal_tells_them_apart(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Also after mistakes: two entries that differ, a code that everybody tries, letters, and the other one's code."""
    with counter(tmp_path / "out", monkeypatch) as clerk:
        config = clerk.write_settings()
        refused = (
            (("1", FIRST, FIRST[:-1] + "6"), "they differ; nothing was changed: do it again"),
            (("1", "12345678", "12345678"), "this code is one that everybody tries first; choose another one"),
            (("1", "3162097", "3162097"), "the code of technician 1 has 8 digits and nothing else"),
            (("1", "3162097x", "3162097x"), "the code of technician 1 has 8 digits and nothing else"),
        )
        shown = ""
        for (holder, *entered), because in refused:
            code, said = set_code(config, holder, *entered)
            assert (code, because in said) == (1, True), said
            shown += said
        for holder, typed in (("1", FIRST), ("2", SECOND)):
            code, said = set_code(config, holder, typed, typed)
            assert (code, f"the code of technician {holder} is set" in said) == (0, True), said
            shown += said
        code, said = set_code(config, "4", FIRST, FIRST)
        assert (code, "this code cannot be taken; choose another one" in said) == (1, True), said
        shown += said
        assert not [typed for typed in (FIRST, SECOND, "12345678", "3162097") if typed in shown], "nothing is echoed"

        get_in(clerk, FIRST)
        get_in(clerk, SECOND, wrong=SECOND[:-1] + "4")
        journal = clerk.around.settings.journal_file.read_text()
        lines = [json.loads(line) for line in journal.splitlines()]
        told = [(line["event"], line["technician"]) for line in lines if line.get("technician")]
        assert told == [
            *(("staff_code_set", 1), ("staff_code_set", 2)),
            *(("staff_entered", 1), ("staff_action", 1)),
            *(("staff_entered", 2), ("staff_action", 2)),
        ]
        assert [line["grade"] for line in lines if line["event"] == "staff_code_refused"] == ["technician"]
        assert FIRST not in journal
        assert SECOND not in journal
