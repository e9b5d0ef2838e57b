"""Repeated recoveries through a real pcscd: `python -m benchmarks.soak [RECOVERIES]`, by default 1,000.

pcscd ends and starts again, the reader is disconnected and connected, the card is swapped for another, the reader is
replaced by another model; after each the next card is read completely. Prints memory, handles and threads on the way,
and the time of each recovery. Needs root (or `unshare --user --map-root-user --net --mount`), pcscd and the virtual
reader.
"""

import gc
import itertools
import os
import signal
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from statistics import median

from devices.pcsc_reader import PcscReader
from devices.reader import CardConnection, ReaderState
from devices.simulator import PracticeSet, practice_cards
from tests.devices.stage import TIMEOUT_SECONDS, Stage, VirtualHand, identified
from tests.support.cable import PluggableService
from tests.support.pcscd import enter_private_namespace

RECOVERIES = 1000
LINES = 11
MODELS = ("Virtual PCD", "Another PCD")
HAND_SECONDS = 0.5
"""Pause before the next card is laid: pcscd misses a card that is laid between the end of a connection and its next
poll.
"""


@dataclass(frozen=True, slots=True)
class Footprint:
    """Resources of this process after `recoveries`, with no card on the reader."""

    recoveries: int
    memory_kib: int
    handles: int
    threads: int

    @classmethod
    def now(cls, recoveries: int) -> "Footprint":
        gc.collect()
        resident = int(Path("/proc/self/statm").read_text().split()[1])
        memory_kib = resident * os.sysconf("SC_PAGE_SIZE") // 1024
        return cls(recoveries, memory_kib, len(list(Path("/proc/self/fd").iterdir())), threading.active_count())


@dataclass(frozen=True, slots=True)
class Soaked:
    """`seconds`: from the end of each cause until the next card was read, by cause, `HAND_SECONDS` included."""

    footprints: tuple[Footprint, ...]
    seconds: dict[str, tuple[float, ...]]


def soak(recoveries: int, cards: PracticeSet, lines: int = LINES) -> Soaked:
    """Runs the causes in turn. Raises if a card cannot be read after one of them."""
    with _service() as service:
        stage = Stage(PcscReader("PCD", virtual=True), VirtualHand())
        stage.start()
        try:
            return _soak(recoveries, cards, lines, stage, service)
        finally:
            stage.hand.remove()
            stage.reader.stop()


def _soak(recoveries: int, cards: PracticeSet, lines: int, stage: Stage, service: PluggableService) -> Soaked:
    models = itertools.cycle(MODELS)
    next(models)
    causes: dict[str, tuple[Callable[[], None], ReaderState, Callable[[], None]]] = {
        "pcscd killed": (lambda: service.stop(signal.SIGKILL), ReaderState.NO_SERVICE, service.start),
        "reader unplugged": (service.unplug, ReaderState.NO_READER, service.plug),
        "card swapped": (stage.hand.remove, ReaderState.EMPTY, lambda: None),
        "pcscd ended": (service.stop, ReaderState.NO_SERVICE, service.start),
        "another model": (service.stop, ReaderState.NO_SERVICE, lambda: service.exchange(next(models))),
    }
    seconds: dict[str, list[float]] = {name: [] for name in causes}
    footprints = []
    people = itertools.cycle(("alice", "bob", "contact"))
    _read_next(stage, cards, next(people))
    for done, name in zip(range(recoveries), itertools.cycle(causes), strict=False):
        begin, state, end = causes[name]
        begin()
        stage.until(state)
        stage.hand.remove()
        end()
        ended = time.monotonic()
        if state is not ReaderState.EMPTY:
            stage.until(ReaderState.EMPTY)
        if done % max(1, recoveries // (lines - 1)) == 0:
            footprints.append(Footprint.now(done))
        time.sleep(HAND_SECONDS)
        _read_next(stage, cards, next(people))
        seconds[name].append(time.monotonic() - ended)
    stage.remove()
    footprints.append(Footprint.now(recoveries))
    return Soaked(tuple(footprints), {name: tuple(taken) for name, taken in seconds.items()})


def _read_next(stage: Stage, cards: PracticeSet, name: str) -> None:
    insertion = stage.insert(cards.card(name))
    stage.reader.submit(insertion, _read).result(TIMEOUT_SECONDS)


def _read(connection: CardConnection) -> int:
    """All card commands of a visit that need no PIN."""
    card = identified(connection)
    card.tries_left()
    return len(card.certificate())


@contextmanager
def _service() -> Iterator[PluggableService]:
    with tempfile.TemporaryDirectory(prefix="soak-") as folder:
        service = PluggableService(Path(folder))
        service.start()
        try:
            yield service
        finally:
            service.stop(signal.SIGKILL)


def table(found: Soaked) -> str:
    """The resources as lines, then the recoveries."""
    lines = [f"{'recoveries':>12}{'memory KiB':>14}{'handles':>10}{'threads':>10}"]
    lines += [f"{f.recoveries:>12}{f.memory_kib:>14}{f.handles:>10}{f.threads:>10}" for f in found.footprints]
    lines += ["", f"{'next card read after':<22}{'times':>8}{'p50 s':>10}{'max s':>10}"]
    lines += [
        f"  {name:<20}{len(taken):>8}{median(taken):>10.2f}{max(taken):>10.2f}"
        for name, taken in found.seconds.items()
        if taken
    ]
    return "\n".join(lines)


def main() -> None:
    recoveries = int(sys.argv[1]) if len(sys.argv) > 1 else RECOVERIES
    enter_private_namespace()
    with tempfile.TemporaryDirectory(prefix="soak-cards-") as folder:
        cards = practice_cards(Path(folder))
        began = time.monotonic()
        print(table(soak(recoveries, cards)))
        used = time.process_time()
        print(f"\n{recoveries} recoveries in {time.monotonic() - began:.0f} s, {used:.0f} s of them CPU")


if __name__ == "__main__":
    main()
