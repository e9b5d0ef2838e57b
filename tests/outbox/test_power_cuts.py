"""A power cut after every call that reaches the disk: each acknowledged application exists, once, and undamaged.

Covers a first start, a day, a batch of answers, an update of the program, and the clean-up of a year; `disk.Disk`
determines the possible states after a cut. The real code opens each state.
"""

import json
import random
import shutil
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

import pytest

from kiosk.errors import KioskError
from kiosk.outbox.read_only import ReadOnlyOutbox
from kiosk.outbox.store import Outbox
from kiosk.outbox.values import SETTLED
from tests.outbox import disk
from tests.outbox.conftest import StoppedClock

TOLD = (
    disk.PRELUDE
    + """
for pragma in sys.argv[2:]:
    name, setting, value = pragma.split("=")
    database.WRITER_PRAGMAS[name] = (setting, int(value) if value.isdigit() else value)
told = os.open(folder / "told", os.O_WRONLY | os.O_CREAT, 0o600)
ids, settled, may_leave = [], [], []

def tell(watched=False):
    known = {"ids": ids, "settled": settled, "may_leave": may_leave, "watched": watched}
    os.pwrite(told, json.dumps(known).encode(), 0)

def accept(number, size=5000, watched=False):
    entry = entry_of(bytes([number]) * size)
    outbox.accept(entry, f"challenge-number-{number:04}")
    ids.append(entry.application_id)
    tell(watched)
"""
)
FIRST_START = TOLD + "tell(watched=True)\noutbox = with_challenges(opened(''), 2)\naccept(0, watched=True)\n"
A_DAY = (
    TOLD
    + """
outbox = with_challenges(opened(""), 3)
tell(watched=True)
for number in range(3):
    accept(number, watched=True)
    if number == 1:
        outbox.claim(NOON, 1)
        settle(outbox, ids[0])
        settled.append(ids[0])
        tell(watched=True)
"""
)
A_BATCH_OF_ANSWERS = (
    TOLD
    + """
outbox = with_challenges(opened(""), 8)
for number in range(8):
    accept(number, 2000)
tell(watched=True)
outbox.claim(NOON, 6)
outbox.settle([Decision(each, None, b"receipt" * 100) for each in ids[:6]])
settled += ids[:6]
tell(watched=True)
outbox.set_aside(ids[6], "conflict")
"""
)
AN_UPDATE = (
    TOLD
    + """
from tests.outbox.test_migrations import old_queue
outbox = with_challenges(opened("new"), 4)
for number in range(3):
    entry = entry_of(bytes([number]) * 5000)
    outbox.accept(entry, f"challenge-number-{number:04}")
    ids.append(entry.application_id)
settle(outbox, ids[0])
outbox.close()
old_queue(folder / "old", folder / "new", "0001")
for file in (folder / "old").iterdir():
    descriptor = os.open(folder / file.name, os.O_WRONLY | os.O_CREAT, 0o600)
    os.pwrite(descriptor, file.read_bytes(), 0)
    os.fsync(descriptor)
directory = os.open(folder, os.O_RDONLY)
os.fsync(directory)
settled.append(ids[0])
tell(watched=True)
outbox = opened("")
accept(3, watched=True)
"""
)
A_YEAR_LATER = (
    TOLD
    + """
from datetime import timedelta
from kiosk.outbox import retention
retention._LARGE = 0
outbox = with_challenges(opened(""), 6)
for number in range(5):
    accept(number, 20_000)
outbox.settle([Decision(each, None, b"receipt") for each in ids[:4]])
outbox.keep_up()
may_leave += ids[:4]
tell(watched=True)
assert outbox.trim(NOON + timedelta(days=400)) == 4
assert outbox.compact()
"""
)
SCENARIOS = {
    "a first start": (FIRST_START, 100),
    "a day": (A_DAY, 200),
    "a batch of answers": (A_BATCH_OF_ANSWERS, 90),
    "an update": (AN_UPDATE, 60),
    "a year later": (A_YEAR_LATER, 120),
}
"""The program, and the least number of different disk states that it produces: 500 in all."""


@dataclass(frozen=True)
class Told:
    ids: tuple[str, ...] = ()
    settled: tuple[str, ...] = ()
    may_leave: tuple[str, ...] = ()
    watched: bool = False

    @classmethod
    def parse(cls, text: bytes) -> "Told":
        known = json.loads(text)
        return cls(tuple(known["ids"]), tuple(known["settled"]), tuple(known["may_leave"]), known["watched"])


def pictures(shim: Path, memory: Path, program: str, *pragmas: str) -> Iterator[tuple[Told, Path]]:
    """What people had been told, and the folder at the next start, for a cut after every operation."""
    folder, log = memory / "watched", memory / "log"
    folder.mkdir()
    disk.run(shim, folder, program, *pragmas, log=log)
    device, told, seen = disk.Disk(), Told(), set[int]()
    for number, operation in enumerate(disk.operations(log)):
        if operation.name == "told":
            told = Told.parse(operation.data) if operation.kind == "W" else told
            continue
        if "/" in operation.name or operation.name in ("new", "old"):
            continue  # preparations outside the queue
        device.apply(operation)
        survivals: list[disk.Survival] = ["synchronised", "everything", "some"]
        for turn, survival in enumerate(survivals if told.watched else ()):
            files = device.after_power_cut(survival, random.Random(10 * number + turn))  # noqa: S311
            if (fingerprint := hash((told, tuple(sorted(files.items()))))) in seen:
                continue
            seen.add(fingerprint)
            image = memory / f"{number}-{survival}-{turn}"
            image.mkdir(mode=0o700)
            for name, content in files.items():
                (image / name).write_bytes(content)
            yield told, image
            shutil.rmtree(image)


@pytest.mark.parametrize("scenario", SCENARIOS)
def test_a_power_cut_at_any_moment_loses_nothing_that_was_told(shim: Path, memory: Path, scenario: str) -> None:
    program, least = SCENARIOS[scenario]
    number = 0
    for told, image in pictures(shim, memory, program):
        number += 1
        with closing(Outbox.open(image, StoppedClock())) as outbox:
            kept = {row.application_id: row.state for row in outbox.view.list()}
            gone = [each for each in told.ids if each not in kept]
            assert gone == list(told.may_leave)[: len(gone)], image.name
            assert [each for each in kept if each in told.ids] == [each for each in told.ids if each in kept], (
                image.name
            )
            assert all(kept[each] in SETTLED for each in told.settled), image.name
            assert outbox.view.verify() == [], image.name
            assert not outbox.broken, image.name
    assert number >= least, "too few different states of the disk"


def test_the_programs_produce_at_least_500_disk_states() -> None:
    assert sum(least for _, least in SCENARIOS.values()) >= 500


def test_a_reader_leaves_the_repair_to_the_terminal(shim: Path, memory: Path) -> None:
    """After a cut during a commit only a writer may roll back; a list reports that instead of showing half of it."""
    answers = set()
    for told, image in pictures(shim, memory, FIRST_START):
        try:
            reader = ReadOnlyOutbox.open(image)
        except KioskError as error:
            answers.add(str(error).replace(str(image), "FOLDER"))
            continue
        kept = tuple(row.application_id for row in reader.list())
        reader.close()
        assert kept[: len(told.ids)] == told.ids
    assert answers == {
        "there is no queue in FOLDER: this terminal has not been started yet, or state_dir is wrong; check it",
        "the queue was left in the middle of a change: start the terminal, which completes it",
    }


@pytest.mark.parametrize(
    "pragmas", [["journal_mode=WAL=wal", "synchronous=NORMAL=1"], ["synchronous=NORMAL=1"], ["synchronous=OFF=0"]]
)
def test_the_test_of_power_cuts_notices_a_weaker_setting(shim: Path, memory: Path, pragmas: list[str]) -> None:
    def lost(told: Told, image: Path) -> bool:
        try:
            outbox = Outbox.open(image, StoppedClock())
        except KioskError:
            return True
        kept = tuple(row.application_id for row in outbox.view.list())
        outbox.close()
        return kept[: len(told.ids)] != told.ids

    assert any(lost(told, image) for told, image in pictures(shim, memory, A_DAY, *pragmas))
