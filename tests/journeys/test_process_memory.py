"""After the wipe the terminal's process memory, freed memory included, contains no input."""

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from devices.jpki import CERTIFICATE
from devices.simulator import PracticeSet
from devices.simulator.content import DataFile
from tests.journeys.field import Field, sandbox
from tests.support.pcscd import LayCard
from tests.support.process_memory import encodings, found_in_memory, in_base64
from tests.support.unit import environment

IDENTIFIER, CODE, PIN = "7362840195736284", "604182", "1234"
BLOCKS = "7362 8401 9573 6284"
"""The ID as the review shows it."""
VERIFY = b"\x04" + PIN.encode()
"""The end of the command VERIFY: length and PIN."""
TYPED = {
    **encodings("the ID", IDENTIFIER),
    **encodings("the ID's first half", IDENTIFIER[:8]),
    **encodings("the ID in blocks", BLOCKS),
    **encodings("the code", CODE),
    **in_base64("the ID", IDENTIFIER.encode()),
}
"""Also a half: memory that a growing text has left contains a part of it."""


@pytest.fixture
def field(tmp_path: Path, practice_set: PracticeSet) -> Iterator[Field]:
    field = Field(tmp_path, practice_set)
    with sandbox(field.data, field.cards) as url:
        field.configure(url)
        field.enrol()
        yield field


def visited(field: Field, cards: Path, variables: dict[str, str]) -> dict[str, list[str]]:
    """Moment of the visit -> inputs found in the process's memory; `variables` of its environment."""
    certificate = (field.cards.card("alice").files or {})[CERTIFICATE]
    assert isinstance(certificate, DataFile)
    needles = {**TYPED, "VERIFY": VERIFY, "the certificate": certificate.content[:300]}
    found: dict[str, list[str]] = {}
    backwards = (value[::-1] for value in (IDENTIFIER, CODE, PIN))
    with subprocess.Popen(
        [sys.executable, "-m", "tests.journeys.one_visit", field.config, cards, *backwards],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        env={**os.environ, **variables, "QT_QPA_PLATFORM": "offscreen"},
    ) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        for line in process.stdout:
            found[line.strip()] = found_in_memory(process.pid, needles)
            process.stdin.write("\n")
            process.stdin.flush()
    assert process.returncode == 0
    return found


def test_nothing_typed_is_left_in_the_process(field: Field, practice_folder: Path, virtual_card: LayCard) -> None:
    with virtual_card("alice"):
        found = visited(field, practice_folder, environment())
    assert {"the ID in utf-8", "the code in utf-8", "the ID in blocks in utf-16-le", "the certificate"} <= {
        *found["typed"]
    }
    assert "VERIFY" not in found["result"]
    assert found["wiped"] == []


def test_without_the_unit_s_allocator_freed_memory_keeps_it(
    field: Field, practice_folder: Path, virtual_card: LayCard
) -> None:
    """Shows the effect of the two variables in `kiosk.service`, and that the search finds freed memory."""
    with virtual_card("alice"):
        found = visited(field, practice_folder, {})
    assert "the ID in utf-8" in found["wiped"]
