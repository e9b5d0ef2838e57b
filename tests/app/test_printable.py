"""No text from a device, a service or a file controls a technician's screen or forges a line of the log."""

import json
import logging
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.cli import common, main
from kiosk.cli.visits import _log_to_stderr
from kiosk.doctor.check_result import DoctorReport
from kiosk.doctor.input_devices import check_input_devices
from kiosk.printable import printable, printable_json

HOSTILE = "Keypad\x1b]0;\x07\x1b[2J\nINFO kiosk: all is well\r\x9b31m\u202egnp.exe\u2028"
"""A window title, a cleared screen, a forged line, red by one byte, text from right to left."""


@given(st.text())
def test_a_screen_obeys_nothing_and_letters_stay(text: str) -> None:
    shown = printable(text)
    assert len(shown) == len(text)
    assert len(f"{shown}.".splitlines()) == 1
    assert not any(ord(each) < 32 or 127 <= ord(each) < 160 for each in shown)
    assert all(mine in (given, " ") for mine, given in zip(shown, text, strict=True))
    assert json.loads(printable_json({"said": text})) == {"said": text}
    assert printable(printable_json([text])) == printable_json([text])


@pytest.mark.parametrize(
    "text", ["", "kiosk-\udcff.toml", "手続スポット　全角の空白", "ประเทศไทย", "नेपाली", "a\u00a0b", "👪"]
)
def test_what_people_write_stays_as_it_is(text: str) -> None:
    assert printable(text) == text


@pytest.fixture
def logging_as_before() -> Iterator[None]:
    root = logging.getLogger()
    before, level = list(root.handlers), root.level
    yield
    root.handlers[:] = before
    root.setLevel(level)


def test_a_message_is_one_line_of_the_log(logging_as_before: None, capsys: pytest.CaptureFixture[str]) -> None:
    _log_to_stderr("info")
    logging.getLogger("kiosk.test").warning("%s is used", HOSTILE)
    (line,) = capsys.readouterr().err.splitlines()
    assert line.startswith("WARNING kiosk.test: Keypad ")
    assert "\x1b" not in line


def test_an_error_is_one_line(
    logging_as_before: None, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "argv", ["kiosk", "journal", "verify", "--config", HOSTILE])
    with pytest.raises(SystemExit):
        main()
    (line,) = capsys.readouterr().err.splitlines()
    assert line.startswith("kiosk: ")
    assert "Keypad" in line
    assert "there is no such file" in line
    assert printable(line) == line


@pytest.mark.parametrize("as_json", [False, True])
def test_a_device_that_somebody_plugged_in_does_nothing_at_the_screen_of_who_looks_for_it(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], *, as_json: bool
) -> None:
    event = tmp_path / "event0"
    values = {"device/name": HOSTILE, "device/id/bustype": "0003", "device/id/vendor": "abcd", "dev": "13:1"}
    for name, value in (values | {"device/id/product": "0001", "device/inhibited": "1"}).items():
        (event / name).parent.mkdir(parents=True, exist_ok=True)
        (event / name).write_text(value)
    report = DoctorReport(tuple(check_input_devices(tmp_path, tmp_path / "udev")))
    common.say(report.lines(), report.as_dict(), as_json=as_json)
    said = capsys.readouterr().out
    assert "Keypad" in said
    assert printable(said.replace("\n", "")) == said.replace("\n", "")
    lines = said.splitlines()
    assert len(lines) == (1 if as_json else len(report.lines()))
    assert not any(line.startswith("INFO kiosk") for line in lines)
