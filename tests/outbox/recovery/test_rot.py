"""A flipped bit in any file of a terminal is detected, or provably changes nothing relevant."""

import json
import os
import random
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.application.sealing import SealingError
from kiosk.errors import KioskError
from kiosk.outbox.chain_head import HEAD_NAME
from kiosk.outbox.database import DATABASE_NAME
from kiosk.outbox.read_only import ReadOnlyOutbox
from kiosk.outbox.store import Outbox
from kiosk.station.card_trust import fingerprint_of, read_authorities
from kiosk.station.identity import IdentityFiles, altered_files, load_identity
from kiosk.station.settings import load_settings
from kiosk.station.settings_confirmation import Confirmation, confirmation
from kiosk.station.trust_anchors import import_anchor, load_trust
from kiosk.station.upstream_keys import SealingKey
from tests.outbox.conftest import MEMORY, NOON, StoppedClock
from tests.outbox.kept import (
    JOURNAL_NAME,
    Kept,
    cut_off_in_a_change,
    damaged,
    make_queue,
    make_station,
    rows_of,
)

APPLICATIONS = 200
FLIPS = int(os.environ.get("ROT_FLIPS", "400"))
"""Flipped bits, divided among the kinds of files; `ROT_FLIPS=20000` takes an hour."""
SHARES = {DATABASE_NAME: 0.45, JOURNAL_NAME: 0.15, HEAD_NAME: 0.1, "identity": 0.15, "settings": 0.15}
PAGE = 4096


@pytest.fixture(scope="module")
def queue(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    folder = Path(tmp_path_factory.mktemp("rot") if MEMORY is None else MEMORY) / f"kiosk-rot-{os.getpid()}"
    shutil.rmtree(folder, ignore_errors=True)
    make_queue(folder / "queue", APPLICATIONS)
    yield folder / "queue"
    shutil.rmtree(folder)


@pytest.fixture(scope="module")
def right(queue: Path) -> object:
    return rows_of(queue)


@pytest.fixture(scope="module")
def kept(tmp_path_factory: pytest.TempPathFactory) -> Kept:
    return make_station(tmp_path_factory.mktemp("station"))


def flips(size: int, share: float, seed: str) -> list[tuple[int, int]]:
    """Places and bits, spread evenly over a file of `size` bytes, at random by `seed`."""
    rng = random.Random(seed)  # noqa: S311 - a spread, no secret
    count = round(FLIPS * share)
    return [(min(size - 1, int((number + rng.random()) * size / count)), rng.randrange(8)) for number in range(count)]


def alarms(folder: Path) -> list[str]:
    """Findings of the audit that the terminal runs at every start and every day."""
    try:
        reader = ReadOnlyOutbox.open(folder)
        try:
            return [finding.text for finding in reader.verify()]
        finally:
            reader.close()
    except KioskError as error:
        return [str(error)]


def heard_or_harmless(folder: Path, right: object) -> bool:
    """True: an alarm. False: no alarm, and no application differs. Fails the test otherwise."""
    if alarms(folder):
        return True
    assert rows_of(folder) == right, "changed without an alarm"
    return False


def test_a_flipped_bit_of_the_database_is_never_silent(queue: Path, right: object) -> None:
    assert alarms(queue) == []
    file = queue / DATABASE_NAME
    places = flips(file.stat().st_size, SHARES[DATABASE_NAME], DATABASE_NAME)
    heard = 0
    for place, bit in places:
        with damaged(file, place, bit):
            heard += heard_or_harmless(queue, right)
    assert heard > len(places) * 0.5, "most of the file is sealed content of waiting applications"
    assert alarms(queue) == [], "restoring the bits must restore the queue"


def test_a_flipped_bit_of_the_head_is_never_silent(queue: Path, right: object) -> None:
    """One of its two slots suffices: the other slot is at most one row behind, and no row differs."""
    file = queue / HEAD_NAME
    for place, bit in flips(file.stat().st_size, SHARES[HEAD_NAME], HEAD_NAME):
        with damaged(file, place, bit):
            heard_or_harmless(queue, right)


def test_a_flipped_bit_of_a_journal_that_is_needed_is_never_silent(queue: Path, right: object) -> None:
    """The power failed during a commit; the journal that rolls it back is damaged."""
    hot = queue.with_name("hot")
    cut_off_in_a_change(queue, hot)
    size = (hot / JOURNAL_NAME).stat().st_size
    assert heard_after_start(hot, right) is False, "the undamaged journal must roll it back"
    places = flips(size, SHARES[JOURNAL_NAME], JOURNAL_NAME)
    # The first header decides whether the change is rolled back at all.
    heads = [(place, bit) for place in (0, 9, 11, 19, 27) for bit in (0, 6)]
    heard = sum(heard_after_start(hot, right, *flip) for flip in places + heads)
    assert heard > len(places) * 0.3


def heard_after_start(hot: Path, right: object, place: int | None = None, bit: int = 0) -> bool:
    folder = hot.with_name("started")
    shutil.rmtree(folder, ignore_errors=True)
    shutil.copytree(hot, folder)
    if place is not None:
        file = folder / JOURNAL_NAME
        content = bytearray(file.read_bytes())
        content[place] ^= 1 << bit
        file.write_bytes(content)
    try:
        Outbox.open(folder, StoppedClock()).close()
    except KioskError:
        return True
    return heard_or_harmless(folder, right)


@pytest.mark.parametrize("part", ["first", "inner"])
def test_a_lost_block_is_never_silent(queue: Path, right: object, part: str) -> None:
    """4 KiB of zeros, which a disk returns for an unreadable block."""
    file = queue / DATABASE_NAME
    pages = file.stat().st_size // PAGE
    heard = 0
    numbers = range(3) if part == "first" else random.Random(part).sample(range(3, pages), 20)  # noqa: S311
    for number in numbers:
        content = file.read_bytes()
        try:
            with file.open("r+b") as opened:
                opened.seek(number * PAGE)
                opened.write(bytes(PAGE))
            heard += heard_or_harmless(queue, right)
        finally:
            file.write_bytes(content)
    assert heard > len(numbers) * 0.5, "only settled applications leave free pages"


def test_a_cut_off_file_is_never_silent(queue: Path, right: object) -> None:
    file = queue / DATABASE_NAME
    content = file.read_bytes()
    try:
        for kept in (0, 100, PAGE, len(content) // 2, len(content) - 10 * PAGE, len(content) - PAGE):
            file.write_bytes(content[:kept])
            assert alarms(queue), kept
        file.write_bytes(content[:-1])
        heard_or_harmless(queue, right)
    finally:
        file.write_bytes(content)


# --- identity and settings


def test_a_flipped_bit_of_the_identity_is_always_refused(kept: Kept) -> None:
    files = IdentityFiles.below(kept.state)
    load_identity(kept.state, NOON)
    for file in (files.record, files.certificate, files.key, files.sums):
        for place, bit in flips(file.stat().st_size, SHARES["identity"] / 4, file.name):
            with damaged(file, place, bit):
                with pytest.raises(KioskError, match="kiosk enrol"):
                    load_identity(kept.state, NOON)
                assert altered_files(kept.state)
    load_identity(kept.state, NOON)
    assert altered_files(kept.state) == []


def test_no_altered_sealing_key_is_ever_used(kept: Kept) -> None:
    """The worst case: the altered bytes are a valid key, and no private key opens what is sealed for it."""
    record = IdentityFiles.below(kept.state).record
    content = record.read_bytes()
    still_keys = 0
    for key in json.loads(content)["sealing_keys"]:
        start = content.index(key["public"].encode())
        for place in random.Random(key["kid"]).sample(range(start, start + len(key["public"])), 20):  # noqa: S311
            for bit in range(8):
                altered = bytearray(content)
                altered[place] ^= 1 << bit
                still_keys += usable(bytes(altered), key["kid"])
                record.write_bytes(altered)
                with pytest.raises(KioskError):
                    load_identity(kept.state, NOON)
    record.write_bytes(content)
    load_identity(kept.state, NOON)
    assert still_keys > 50, "so many altered keys are valid keys"


def usable(record: bytes, kid: str) -> bool:
    try:
        (key,) = [each for each in json.loads(record)["sealing_keys"] if each["kid"] == kid]
        return SealingKey(**key).recipient() is not None
    except (ValueError, SealingError):
        return False


def test_a_flipped_bit_of_the_settings_is_always_noticed(kept: Kept) -> None:
    """Most flips are an error at the start; the others differ from the settings that were accepted."""
    unnoticed_by_reading = 0
    for file in (kept.config, kept.state / "settings.sha256"):
        for place, bit in flips(file.stat().st_size, SHARES["settings"] / 2, file.name):
            with damaged(file, place, bit):
                try:
                    settings = load_settings(kept.config)
                except KioskError:
                    continue
                if settings.state_dir != kept.state:
                    continue  # another folder has no identity, and the terminal stays closed
                unnoticed_by_reading += 1
                assert confirmation(kept.config, settings)[0] is Confirmation.CHANGED
    assert unnoticed_by_reading > FLIPS * SHARES["settings"] / 2
    assert confirmation(kept.config, load_settings(kept.config)) == (Confirmation.CONFIRMED, [])


def test_a_flipped_bit_of_an_imported_authority_is_refused_or_harmless(kept: Kept, tmp_path: Path) -> None:
    """The file's name is its fingerprint, and the settings list the official fingerprints."""
    authority = kept.state.parent / "upstream" / "ca.pem"
    (certificate,) = read_authorities(authority)
    official = {"state_dir": str(tmp_path), "trust": {"fingerprints": [fingerprint_of(certificate)]}}
    settings = load_settings(None, official)
    import_anchor(authority, settings)
    (file,) = settings.anchors_dir.iterdir()
    refused = 0
    for place, bit in flips(file.stat().st_size, 0.1, "authority"):
        with damaged(file, place, bit):
            try:
                assert load_trust(settings).anchors == (certificate,)
            except KioskError:
                refused += 1
    assert refused > FLIPS * 0.09, "all except line ends and the like"


def test_the_parts_add_up() -> None:
    assert sum(SHARES.values()) == pytest.approx(1)


@pytest.mark.parametrize("name", ["identity.json", "device.pem", "device-key.pem", "SHA256SUMS"])
def test_a_file_of_the_identity_that_is_a_pipe_is_refused_and_not_waited_for(tmp_path: Path, name: str) -> None:
    kept = make_station(tmp_path)
    file = kept.state / "identity" / name
    file.unlink()
    os.mkfifo(file)
    with pytest.raises(KioskError):
        load_identity(kept.state, NOON)
