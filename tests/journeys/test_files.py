"""The files and the output of a visit contain no input of the person."""

import base64
import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

import pytest

from devices.simulator import PracticeSet
from kiosk.errors import KioskError
from kiosk.outbox.read_only import ReadOnlyOutbox
from tests.journeys.field import KIOSK, Field, kiosk, said, sandbox
from tests.support.pcscd import LayCard

T = TypeVar("T")
IDENTIFIER = "7362840195736284"
CODE = "604182"
PICTURES = {".png", ".pdf"}
"""Rehearsals produce pictures of screens; the last four digits on a receipt have their own test."""


@pytest.fixture
def field(tmp_path: Path, practice_set: PracticeSet) -> Field:
    return Field(tmp_path / "field", practice_set)


def left_behind(field: Field) -> dict[str, bytes]:
    """Every file of the terminal, by its path below the terminal's folder."""
    return {
        str(path.relative_to(field.state)): path.read_bytes()
        for path in sorted(field.state.rglob("*"))
        if path.is_file() and path.suffix not in PICTURES
    }


def forms(value: str) -> list[bytes]:
    """Possible encodings of a text in a file."""
    plain = value.encode()
    # base64 of the value at each of the three offsets, without the characters that depend on its neighbours
    encoded = [base64.b64encode(b"\0" * shift + plain)[4 if shift else 0 : -4] for shift in range(3)]
    telling = [part for part in encoded if len(part) >= 8]  # shorter parts occur in long texts by chance
    return [plain, value.encode("utf-16-le"), value.encode("utf-16-be"), plain.hex().encode(), *telling]


def test_no_file_and_no_output_holds_what_was_typed(field: Field, virtual_card: LayCard) -> None:
    field.folder.mkdir()
    with sandbox(field.data, field.cards) as url, virtual_card("alice"):
        field.configure(url, more='[log]\nlevel = "debug"\n')
        field.enrol()
        visit = field.visit(identifier=IDENTIFIER, code=CODE)
        done = kiosk("rehearse", "--config", field.config, "--visit", visit, "--output", field.folder / "out", "--json")
    assert said(done)["outcome"] == "applied"
    files = left_behind(field) | {"stdout": done.stdout.encode(), "stderr": done.stderr.encode()}
    for value in (IDENTIFIER, CODE):
        for form in forms(value):
            assert [name for name, content in files.items() if form in content] == []


def test_a_crash_in_the_middle_of_a_visit_leaves_no_trace_of_it(field: Field, virtual_card: LayCard) -> None:
    field.folder.mkdir()
    with sandbox(field.data, field.cards) as url, virtual_card("alice"):
        field.configure(url, more='[log]\nlevel = "debug"\n')
        field.enrol()
        visit = field.visit(
            identifier=IDENTIFIER, code=CODE, more='[[interrupt]]\nscreen = "review"\naction = "idle"\n'
        )
        process = _rehearsing(field, visit, "-X", "faulthandler")
        _until_picture(field, "review")
        process.send_signal(signal.SIGABRT)
        output, errors = process.communicate(timeout=600)
        assert process.returncode != 0
    assert "Fatal Python error" in errors
    for value in (IDENTIFIER, CODE):
        for form in forms(value):
            assert form not in output.encode()
            assert form not in errors.encode()
            assert [name for name, content in left_behind(field).items() if form in content] == []
    assert not list(field.folder.rglob("core*"))


def test_the_pin_and_the_phone_number_change_nothing_that_is_left(field: Field, virtual_card: LayCard) -> None:
    """Four digits are too short for a search: two visits that differ only in them must leave the same files."""
    left: list[dict[str, object]] = []
    for card, pin, phone in (("alice", "1234", "0042"), ("bob", "5678", "9931")):
        each = Field(field.folder.with_name(f"field-{card}"), field.cards)
        each.folder.mkdir()
        with sandbox(each.data, each.cards) as url, virtual_card(card):
            each.configure(url)
            each.enrol()
            visit = each.visit(pin=pin, phone=phone)
            done = kiosk(
                "rehearse", "--config", each.config, "--visit", visit, "--output", each.folder / "out", "--json"
            )
            assert said(done)["outcome"] == "applied"
        left.append({name: _shape(name, content) for name, content in left_behind(each).items()} | {"err": done.stderr})
    assert left[0] == left[1]


_VISITS = {"visit_started", "visit_ended", "notice_shown", "pin_rejected", "accepted", "delivered", "printed"}
_OF_THE_MOMENT = {"sequence", "at", "previous", "seconds", "visit", "application"}


def _shape(name: str, content: bytes) -> object:
    """Properties of a file that could depend on a person: the size of the queue, the journal's events of visits."""
    if name.startswith("queue/"):
        return len(content)
    if not name.startswith("journal/"):
        return None
    lines = map(json.loads, content.decode().splitlines())
    return [{k: v for k, v in line.items() if k not in _OF_THE_MOMENT} for line in lines if line["event"] in _VISITS]


def test_killed_right_after_accepting_it_is_delivered_exactly_once(field: Field, virtual_card: LayCard) -> None:
    field.folder.mkdir()
    with sandbox(field.data, field.cards) as url:
        port = int(url.rpartition(":")[2])
        field.configure(url)
        field.enrol()
        with virtual_card("alice"):
            field.rehearse(field.visit(more='[[interrupt]]\nscreen = "review"\naction = "quit"\n'))
    # Upstream is unreachable: the terminal can only accept the application.
    with virtual_card("alice"):
        process = _rehearsing(field, field.visit())
        row = _until_accepted(field)
        process.kill()
        process.communicate(timeout=600)
    with sandbox(field.data, field.cards, port=port):
        for _ in range(40):
            done = said(kiosk("deliver", "--once", "--config", field.config, "--json", expect=None))
            if not done["waiting"]:
                break
            time.sleep(0.5)
        kept = said(kiosk("outbox", "show", row, "--config", field.config, "--json"))
        assert kept["state"] == "applied"
        again = said(kiosk("deliver", "--once", "--config", field.config, "--json"))
        assert (again["sent"], again["waiting"]) == (0, 0)


def _rehearsing(field: Field, visit: Path, *python: str) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [
            sys.executable,
            *python,
            KIOSK,
            "rehearse",
            f"--config={field.config}",
            f"--visit={visit}",
            f"--output={field.folder / 'out'}",
            "--json",
        ],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env=os.environ | {"PYTHONFAULTHANDLER": "1"},
    )


def _until_picture(field: Field, screen: str) -> None:
    _until(lambda: list((field.folder / "out" / "screens").glob(f"*-{screen}*.png")))


def _until_accepted(field: Field) -> str:
    def accepted() -> list[str]:
        try:
            outbox = ReadOnlyOutbox.open(field.state / "queue")
        except KioskError:
            return []
        try:
            return [row.application_id for row in outbox.list()]
        finally:
            outbox.close()

    return _until(accepted)[0]


def _until(found: Callable[[], list[T]]) -> list[T]:
    deadline = time.monotonic() + 300
    while not (seen := found()):
        assert time.monotonic() < deadline
        time.sleep(0.01)
    return seen
