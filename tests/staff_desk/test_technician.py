"""A technician's tasks at the window: it runs the real commands, beside the running terminal."""

import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication

from kiosk.staff.model import Page
from kiosk.station.settings import load_settings
from tests.staff_desk.counter import Counter, counter

pytestmark = pytest.mark.long


@pytest.fixture
def technician(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Counter]:
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    monkeypatch.setattr(QCoreApplication, "exit", lambda _code: None)  # a new identity takes effect at the next start
    with counter(tmp_path / "out", monkeypatch) as found:
        config = found.write_settings()
        found.desk.hands = replace(found.desk.hands, config=config, settings=load_settings(config))
        found.enter()
        found.open(Page.TECHNICIAN)
        yield found


def test_a_short_code_is_typed_judged_and_enrolled_with(technician: Counter) -> None:
    code = technician.sandbox.sandbox.terminals.make_code(short=True)
    technician.open(Page.ENROL)
    technician.reads("20文字中0文字")
    technician.type(code[:-1])
    technician.reads("20文字中19文字")
    technician.type("A" if code[-1] != "A" else "B")
    technician.reads("打ちまちがいがあります")
    technician.touch("key:backspace")
    technician.type(code[-1])
    technician.reads("正しく入力されました")
    assert technician.facts.property("typed") == code
    technician.act("enrol")
    technician.reads("登録しました: K-")
    labels = [line["label"] for line in technician.facts.property("lines")]
    assert labels == ["登録", "接続先", "端末番号"], "the result, and what the page has"
    lines = technician.around.settings.journal_file.read_text().splitlines()
    assert [line for line in lines if '"event":"enrolled"' in line]
    assert code not in "".join(lines)
    for _ in code.replace("-", ""):
        technician.touch("key:backspace")
    technician.reads("20文字中0文字")
    technician.type(code)
    technician.reads("正しく入力されました")  # a scanner types though a button was touched
    technician.act("enrol")
    technician.reads("登録しました: K-")  # with the same key: the same terminal, as after a power cut


def test_a_bundle_goes_to_the_operator_and_says_by_which_number_it_is_found(technician: Counter) -> None:
    technician.open(Page.BUNDLE)
    technician.act("send_errors")
    technician.reads("送りました。資料番号は")
    (kept,) = (technician.around.settings.state_dir.parent / "sandbox" / "support").iterdir()
    technician.reads(kept.name[-9:])
    technician.sandbox.stop()
    technician.act("send_bundle")
    technician.reads("not sent: upstream is not reachable")
    technician.reads("kiosk support FILE --config ")


def test_the_self_test_is_kept_with_its_dates_and_the_report_says_what_the_screen_says(technician: Counter) -> None:
    technician.open(Page.SELF_TEST)
    technician.reads("未実施")
    technician.act("begin_test")
    for _ in range(5):
        technician.act("passed")
    technician.reads("合格 20")
    kept = json.loads((technician.around.settings.state_dir / "staff" / "self-test.json").read_text())
    assert {name for name, result in kept["results"].items() if result["passed"]} >= {"display", "sound", "keys"}
    technician.touch("action:back")
    technician.open(Page.REPORT)
    technician.act("save_report")
    technician.reads("保存しました")
    folder = technician.around.settings.state_dir / "reports"
    (saved,), (paper,) = folder.glob("*.json"), folder.glob("*.pdf")
    report = json.loads(saved.read_text())
    shown = [(line["label"], line["value"]) for line in technician.facts.property("lines")]
    assert [(line["name_ja"], line["value_ja"]) for line in report["lines"]] == shown[2:]
    assert paper.read_bytes().startswith(b"%PDF-")
    assert [line["value"][:6] for line in report["lines"] if line["name"] in ("Sound", "Keys")] == ["passed"] * 2
    remedies = [line for line in technician.facts.property("lines") if line["remedy"]]
    typed = [command for line in report["lines"] for command in line["commands"]]
    assert typed
    assert all(any(f"$ {command}" in line["remedy"] for line in remedies) for command in typed)
