"""A secret that a command asks for, whatever standard input is: none, closed, no text, or a person who gives up."""

import getpass
import io
import os
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from kiosk.cli import secret_input
from kiosk.cli.secret_input import asked_for
from kiosk.errors import KioskError
from tests.journeys.field import KIOSK


def standard_input(written: bytes, errors: str) -> io.TextIOWrapper:
    return io.TextIOWrapper(io.BytesIO(written), encoding="utf-8", errors=errors)


@pytest.mark.parametrize(
    ("written", "errors", "secret"),
    [
        (b" 482917 \r\nmore\n", "strict", "482917"),
        (b"", "strict", ""),
    ],
)
def test_what_comes_from_a_pipe(monkeypatch: pytest.MonkeyPatch, written: bytes, errors: str, secret: str) -> None:
    monkeypatch.setattr(sys, "stdin", standard_input(written, errors))
    assert asked_for("code: ") == secret


@pytest.mark.parametrize(("written", "errors"), [(b"\xff\xfe\n", "strict"), (b"48\xff\n", "surrogateescape")])
def test_bytes_that_are_no_text_are_refused(monkeypatch: pytest.MonkeyPatch, written: bytes, errors: str) -> None:
    monkeypatch.setattr(sys, "stdin", standard_input(written, errors))
    with pytest.raises(KioskError, match="only digits and letters; copy it again"):
        asked_for("code: ")


def test_a_code_is_one_line_of_the_input_whoever_keeps_it_open(monkeypatch: pytest.MonkeyPatch) -> None:
    """A script that pipes the code in may use the same pipe for other input afterwards."""
    reading, writing = os.pipe()
    read: list[str] = []
    with os.fdopen(reading) as stdin, os.fdopen(writing, "w") as pipe:
        monkeypatch.setattr("sys.stdin", stdin)
        pipe.write("  ABCDE-FGHJK \n")
        pipe.flush()
        asking = threading.Thread(target=lambda: read.append(asked_for("code: ")))
        asking.start()
        asking.join(600)
        assert read == ["ABCDE-FGHJK"]
        pipe.close()
        asking.join()


def test_without_standard_input_nothing_was_given(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", None)
    assert asked_for("code: ") == ""


def test_a_person_who_gives_up_at_the_prompt_gives_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    def prompt(_: str) -> str:
        raise EOFError

    monkeypatch.setattr(secret_input, "is_typed", lambda: True)
    monkeypatch.setattr(getpass, "getpass", prompt)
    assert asked_for("code: ") == ""


def test_a_file_in_another_encoding_is_refused_without_its_content(tmp_path: Path) -> None:
    file = tmp_path / "code"
    file.write_bytes(b"48\xff")
    with pytest.raises(KioskError, match="is not UTF-8") as caught:
        asked_for("code: ", file)
    assert "48" not in str(caught.value).removeprefix(str(file))


@pytest.mark.long  # the program as a process
@pytest.mark.parametrize(
    ("command", "line"),
    [
        (("enrol",), "the enrolment code has 74 characters, not 0"),
        (("staff", "set-code", "shop"), "the shop's PIN has 6 digits and nothing else"),
    ],
    ids=["enrol", "set-code"],
)
def test_a_command_with_standard_input_closed_says_what_is_wrong(
    tmp_path: Path, command: tuple[str, ...], line: str
) -> None:
    config = tmp_path / "kiosk.toml"
    config.write_text('state_dir = "."\n[upstream]\nurl = "https://127.0.0.1:1"\n')
    closed = ["sh", "-c", 'exec "$@" <&-', "sh", str(KIOSK), *command, "--config", str(config)]
    done = subprocess.run(closed, capture_output=True, text=True, check=False)
    assert done.returncode == 1
    assert done.stderr.startswith(f"kiosk: {line}")
    assert len(done.stderr.splitlines()) == 1
