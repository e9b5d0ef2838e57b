"""`python -m devices.simulator`: a practice card for a running pcscd."""

import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from devices.jpki import JpkiCard, digest_info_sha256
from devices.reader import CardConnection, ReaderState
from devices.simulator import Step
from devices.simulator.__main__ import _arguments
from tests.devices.stage import TIMEOUT_SECONDS, Stage, identified
from tests.support.pcscd import PcscService

pytestmark = pytest.mark.long


def command(*arguments: str) -> list[str]:
    return [sys.executable, "-m", "devices.simulator", *arguments]


@contextmanager
def running(*arguments: str) -> Iterator[subprocess.Popen[str]]:
    with subprocess.Popen(command(*arguments), stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as process:
        try:
            yield process
        finally:
            process.kill()


@pytest.mark.parametrize("how", [signal.SIGTERM, signal.SIGINT])
def test_it_says_what_it_lays_and_ends_cleanly(
    virtual_stage: Stage, practice_folder: Path, how: signal.Signals
) -> None:
    virtual_stage.start()
    with running("--card", "bob", "--folder", str(practice_folder)) as process:
        assert process.stdout is not None
        words = process.stdout.readline().split()
        assert words[:5] == ["card", "bob", "PIN", "5678", "CA"]
        assert Path(words[5]).read_text().startswith("-----BEGIN CERTIFICATE")
        insertion = virtual_stage.until(ReaderState.CARD).insertion
        card = virtual_stage.reader.submit(insertion, identified).result(TIMEOUT_SECONDS)
        assert isinstance(card, JpkiCard)
        process.send_signal(how)
        _, errors = process.communicate(timeout=TIMEOUT_SECONDS)
        assert (process.returncode, errors) == (0, "")
    virtual_stage.until(ReaderState.EMPTY)


def test_a_card_with_a_quirk_takes_twelve_commands_to_sign(virtual_stage: Stage, practice_folder: Path) -> None:
    def visit(connection: CardConnection) -> int:
        card = identified(connection)
        card.tries_left()
        card.certificate()
        card.verify(bytearray(b"1234"))
        card.sign(digest_info_sha256(bytes(32)))
        return card.apdus

    virtual_stage.start()
    with running("--card", "alice", "--folder", str(practice_folder), "--quirk", "no_extended"):
        insertion = virtual_stage.until(ReaderState.CARD).insertion
        assert virtual_stage.reader.submit(insertion, visit).result(TIMEOUT_SECONDS) == 12


def test_it_ends_when_the_reader_goes_away(pcscd: PcscService, practice_folder: Path) -> None:
    with running("--card", "transit", "--folder", str(practice_folder)) as process:
        assert process.stdout is not None
        assert process.stdout.readline().split()[:3] == ["card", "transit", "CA"]
        pcscd.stop()
        _, errors = process.communicate(timeout=TIMEOUT_SECONDS)
        assert (process.returncode, errors) == (0, "")


@pytest.mark.parametrize(
    ("given", "read"),
    [
        ("--card alice", {"port": 35963, "quirk": [], "fault": None, "at": Step.VERIFY}),
        ("--card alice --port 65535 --folder x", {"port": 65535, "folder": Path("x")}),
        ("--card alice --quirk no_extended --quirk mute", {"quirk": ["no_extended", "mute"]}),
        ("--card alice --fault silent --at sign", {"fault": "silent", "at": Step.SIGN}),
        ("--card alice --fault 6982 --at 1", {"fault": "6982", "at": 1}),
        ("--card alice --at 0", "a step (select, query, first_block, rest, verify, sign), or a number from 1"),
        ("--card alice --at other-step", "a step (select, query, first_block, rest, verify, sign), or a number from 1"),
        ("--card alice --port 0", "a port is between 1 and 65535"),
        ("--card alice --port 65536", "a port is between 1 and 65535"),
        ("--card alice --fault nothing", "invalid choice: 'nothing'"),
        ("--card alice --quirk fast", "invalid choice: 'fast'"),
    ],
)
def test_what_it_is_told(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], given: str, read: dict[str, object] | str
) -> None:
    monkeypatch.setattr(sys, "argv", ["simulator", *given.split()])
    if isinstance(read, dict):
        assert vars(_arguments()).items() >= read.items()
        return
    with pytest.raises(SystemExit):
        _arguments()
    assert read in capsys.readouterr().err


@pytest.mark.parametrize(
    ("arguments", "code", "words"),
    [
        (("--card", "alice", "--port", "1"), 1, "no virtual reader listens on port 1"),
        (("--card", "carol"), 2, "invalid choice: 'carol'"),
        (("--card", "alice", "--port", "99999"), 2, "65535"),
        ((), 2, "--card"),
    ],
)
def test_errors_are_one_line_that_says_what_to_do(
    practice_folder: Path, arguments: tuple[str, ...], code: int, words: str
) -> None:
    done = subprocess.run(
        command(*arguments, *(("--folder", str(practice_folder)) if arguments else ())),
        capture_output=True,
        text=True,
        timeout=600,
        check=False,
    )
    assert done.returncode == code
    assert words in done.stderr
    assert "Traceback" not in done.stderr
    assert done.stdout == ""


def test_a_folder_that_cannot_be_written(tmp_path: Path) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("")
    done = subprocess.run(
        command("--card", "alice", "--folder", str(blocked)), capture_output=True, text=True, timeout=600, check=False
    )
    assert done.returncode == 1
    assert "--folder" in done.stderr
    assert len(done.stderr.splitlines()) == 1
