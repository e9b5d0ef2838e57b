"""A power cut in the middle of trimming or compacting: the queue is as before it or as after it, whole."""

import json
import random
import shutil
from contextlib import closing
from pathlib import Path

import pytest

from kiosk.outbox.store import Outbox
from tests.outbox import disk
from tests.outbox.conftest import StoppedClock
from tests.outbox.test_durability import PRELUDE

A_YEAR_LATER = (
    PRELUDE
    + """
from datetime import timedelta
from kiosk.outbox import trim
trim._LARGE = 0
told = os.open(folder / "told", os.O_WRONLY | os.O_CREAT, 0o600)
outbox, ids = with_challenges(opened(""), 6), []
for number in range(5):
    entry = entry_of(bytes([number]) * 30_000)
    outbox.accept(entry, f"challenge-number-{number:04}")
    ids.append(entry.application_id)
outbox.settle_all([(each, Outcome.APPLIED, b"receipt") for each in ids[:4]])
outbox.keep_up()
os.pwrite(told, json.dumps(ids).encode(), 0)
assert outbox.trim(NOON + timedelta(days=400)) == 4
assert outbox.compact()
"""
)


@pytest.fixture(scope="module")
def shim(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return disk.build(tmp_path_factory.mktemp("shim"))


def test_what_waits_is_there_whenever_the_power_goes(shim: Path, memory: Path) -> None:
    folder, log = memory / "watched", memory / "log"
    folder.mkdir()
    disk.run(shim, folder, A_YEAR_LATER, log=log)
    device, told, seen = disk.Disk(), list[str](), set[int]()
    lengths: set[int] = set()
    for number, operation in enumerate(disk.operations(log)):
        if operation.name == "told":
            told = json.loads(operation.data) if operation.kind == "W" else told
            continue
        device.apply(operation)
        survivals: list[disk.Survival] = ["synchronised", "some"]
        for survival in survivals if told else []:
            files = device.after_power_cut(survival, random.Random(number))  # noqa: S311
            if (fingerprint := hash(tuple(sorted(files.items())))) in seen:
                continue
            seen.add(fingerprint)
            image = memory / f"{number}-{survival}"
            image.mkdir(mode=0o700)
            for name, content in files.items():
                (image / name).write_bytes(content)
            with closing(Outbox.open(image, StoppedClock())) as outbox:
                left = [row.application_id for row in outbox.list()]
                assert left in (told, told[4:]), image.name
                assert outbox.verify() == [], image.name
                assert not outbox.broken, image.name
            lengths.add(len(left))
            shutil.rmtree(image)
    assert lengths == {1, 5}, "before and after were both seen"
    assert len(seen) > 20, "different pictures of the disk"
