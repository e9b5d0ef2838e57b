"""Speed and memory of the delivery of one terminal's backlog: `python -m benchmarks.drain`, one to two minutes.

The queue is in `out/`, on the disk of the working directory; upstream is the sandbox on loopback, in another process.
"""

import argparse
import hashlib
import json
import os
import random
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path

from benchmarks.document import signed_document
from devices.simulator import PracticeSet, practice_cards
from kiosk.application.claims import new_application_id
from kiosk.application.receipt_number import receipt_number
from kiosk.application.sealing import seal
from kiosk.outbox.store import Outbox
from kiosk.outbox.thread import StoreThread
from kiosk.outbox.values import Challenge, QueueEntry
from kiosk.sandbox.operations import make_code
from kiosk.station.clock import SystemClock
from kiosk.station.identity import Identity, load_identity
from kiosk.upstream.client import UpstreamClient
from kiosk.upstream.delivery import Deliverer
from kiosk.upstream.enrolment import enrol
from kiosk.upstream.pace import Pacer

COUNT = 10_000
SAMPLES = 10
"""Number of memory readings during the delivery."""


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--count", type=int, default=COUNT)
    parser.add_argument("--drain", type=Path, help=argparse.SUPPRESS)  # the measured process
    given = parser.parse_args()
    if given.drain:
        print(json.dumps(drain(given.drain, given.count)))
        return
    here = Path("out")
    here.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="drain-", dir=here) as name:
        folder = Path(name).absolute()
        cards = practice_cards(folder / "cards")
        with sandbox(folder, cards) as (url, process):
            identity = enrol(make_code(folder / "sandbox"), url, folder, datetime.now(UTC))
            fill(folder, identity, cards, given.count)
            before = processor_seconds(process)
            command = [sys.executable, "-m", "benchmarks.drain", "--drain", str(folder), "--count", str(given.count)]
            done = json.loads(subprocess.check_output(command, text=True))  # noqa: S603 - ourselves
            spent = processor_seconds(process) - before
    print(f"{done['settled']:,} applications in {done['seconds']:.1f} s: {done['settled'] / done['seconds']:.0f} per s")
    print(
        f"{done['requests']} requests; of processor time {done['processor']:.1f} s here, {spent:.1f} s in the sandbox"
    )
    print(f"memory on the way, MB: {', '.join(map(str, done['memory']))}")


@contextmanager
def sandbox(folder: Path, cards: PracticeSet) -> Iterator[tuple[str, int]]:
    """Address and process id of a running sandbox."""
    command = [str(Path(sys.executable).with_name("kiosk")), "sandbox", "--port=0", f"--data={folder / 'sandbox'}"]
    command += [f"--card-ca={cards.ca_file}", f"--people={cards.people_file}"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:  # noqa: S603 - ourselves
        assert process.stdout is not None
        try:
            yield process.stdout.readline().split()[2].rstrip(","), process.pid
        finally:
            process.terminate()


def fill(folder: Path, identity: Identity, cards: PracticeSet, count: int) -> None:
    """Queue one signed document under `count` new ids. Upstream opens and verifies each, and refuses it."""
    document = signed_document(cards)
    now = datetime.now(UTC)
    challenges = [Challenge(f"challenge-{number:034}", now + timedelta(days=1)) for number in range(count)]
    with closing(Outbox.open(folder / "queue", lambda: datetime.now(UTC))) as outbox:
        outbox.challenges.add(challenges)
        for challenge in challenges:
            identifier = new_application_id()
            sealed = seal(document.jws, identity.recipient, identifier, identity.kiosk_id)
            entry = QueueEntry(
                application_id=identifier,
                kiosk_id=identity.kiosk_id,
                sealed=sealed,
                content_sha256=hashlib.sha256(sealed).hexdigest(),
                receipt_number=receipt_number(identifier),
                accepted_at=datetime.now(UTC),
                upstream=identity.upstream,
            )
            outbox.accept(entry, challenge.value)


def drain(folder: Path, count: int) -> dict[str, object]:
    """Deliver batch after batch, with the terminal's code."""
    clock = SystemClock()
    clock.observe(clock.now())
    identity = load_identity(folder, clock.now())
    store = StoreThread(Outbox.open(folder / "queue", clock.now))
    settled = requests = 0
    memory: list[int] = []
    try:
        with UpstreamClient(identity) as client:
            deliverer = Deliverer(store, client, identity, Pacer(clock, random.SystemRandom()))
            began, processor = time.monotonic(), time.process_time()
            while settled < count:
                report = deliverer.deliver_backlog_once()
                settled, requests = settled + report.settled, requests + 1
                if settled >= (len(memory) + 1) * count // SAMPLES:
                    memory.append(resident_megabytes())
                time.sleep(report.wait)
            seconds, processor = time.monotonic() - began, time.process_time() - processor
    finally:
        store.stop()
    return {"settled": settled, "requests": requests, "seconds": seconds, "processor": processor, "memory": memory}


def resident_megabytes() -> int:
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") // 2**20


def processor_seconds(process: int) -> float:
    fields = Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


if __name__ == "__main__":
    main()
