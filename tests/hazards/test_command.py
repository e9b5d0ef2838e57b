"""`python -m devices.simulator --fault`: a faulty card in a running pcscd, for trials by hand."""

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from devices.pcsc_reader import PcscReader
from devices.reader import CardConnection, CardMute, ReaderState
from tests.devices.stage import TIMEOUT_SECONDS, Stage, VirtualHand, identified
from tests.support.pcscd import READER_NAME, PcscService

pytestmark = pytest.mark.long


def simulator(*arguments: str) -> list[str]:
    return [sys.executable, "-m", "devices.simulator", *arguments]


@pytest.fixture
def watching(shared_pcscd: PcscService) -> Iterator[Stage]:
    stage = Stage(PcscReader(READER_NAME, virtual=True), VirtualHand())
    stage.start()
    yield stage
    stage.reader.stop()


def test_the_answer_to_the_pin_is_lost_and_a_try_with_it(watching: Stage, practice_folder: Path) -> None:
    def enter_wrongly(connection: CardConnection) -> None:
        identified(connection).verify(bytearray(b"0000"))

    command = simulator("--card", "alice", "--folder", str(practice_folder), "--fault", "answer-lost")
    with subprocess.Popen(command, stdout=subprocess.PIPE) as process:
        insertion = watching.until(ReaderState.CARD).insertion
        with pytest.raises(CardMute):
            watching.reader.submit(insertion, enter_wrongly).result(TIMEOUT_SECONDS)
        left = watching.reader.submit(insertion, lambda connection: identified(connection).tries_left())
        assert left.result(TIMEOUT_SECONDS) == 2
        process.terminate()
        process.communicate(timeout=TIMEOUT_SECONDS)
    watching.until(ReaderState.EMPTY)


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("--fault", "bad-luck"), "invalid choice: 'bad-luck'"),
        (("--fault", "rubbish", "--at", "noon"), "a step (select, query, first_block, rest, verify, sign)"),
        (("--fault", "rubbish", "--at", "0"), "or a number from 1"),
    ],
)
def test_a_mistake_is_answered_with_what_there_is(arguments: tuple[str, ...], words: str) -> None:
    done = subprocess.run(
        simulator("--card", "alice", *arguments), capture_output=True, text=True, timeout=600, check=False
    )
    assert done.returncode == 2
    assert words in done.stderr
    assert "Traceback" not in done.stderr
