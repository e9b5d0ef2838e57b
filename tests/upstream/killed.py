"""A terminal's queue and delivery, killed again and again: the program that `test_killed` runs in a separate process.

The program is loaded once. Each life is a fork that opens the queue, accepts the missing entries, delivers, and is
killed by SIGKILL: every fourth life while it opens the queue, the others after some work. The length of a life is
counted in CPU time, so that it does not depend on the speed of the machine. Arguments: the state of the terminal, the
queue, the prepared entries (pickled), a file for the ids of acknowledged applications, the number of lives, a seed.
"""

# ruff: noqa: S301, S311 - our own file; dice are no secret

import os
import pickle
import random
import select
import signal
import sys
import time
from datetime import timedelta
from operator import methodcaller
from pathlib import Path

from kiosk.outbox.store import Outbox
from kiosk.outbox.thread import StoreThread
from kiosk.outbox.values import Challenge, QueueEntry
from kiosk.station.identity import load_identity
from kiosk.upstream.client import UpstreamClient
from kiosk.upstream.delivery import Deliverer
from kiosk.upstream.pace import Pacer
from tests.support.upstream import LIMITS, Now
from tests.upstream.station import Watch

LONGEST_LIFE = 0.12
"""Seconds of CPU time."""
LONGEST_WAIT = 3.0
"""Seconds. A life may wait for the remains of an earlier one, without using CPU time."""
PATIENCE = 120.0


def live(
    state: Path, queue: Path, prepared: list[tuple[QueueEntry, Challenge]], told: int, life: int, opened: int
) -> None:
    # One hour later for each life: deliveries that an earlier life postponed are due.
    now = Now(timedelta(hours=life))
    identity = load_identity(state, now())
    store = StoreThread(Outbox.open(queue, now))
    known = store.submit(lambda outbox: {row.application_id for row in outbox.view.list()}).result()
    os.write(opened, b"!")
    with UpstreamClient(identity, LIMITS) as client:
        deliverer = Deliverer(store, client, identity, Pacer(Watch(now), random.Random(life)))
        for number, (entry, challenge) in enumerate(prepared):
            if entry.application_id in known:
                continue
            store.submit(methodcaller("accept", entry, challenge.value)).result()
            os.write(told, f"{entry.application_id}\n".encode())
            if number % 2:
                deliverer.deliver_now(entry.application_id)
            else:
                deliverer.deliver_backlog_once()


def cpu_seconds(process: int) -> float:
    """CPU time used so far: clock_getcpuclockid(3), which Python offers for threads only."""
    return time.clock_gettime((~process << 3) | 2)


def until_it_used(process: int, seconds: float) -> None:
    deadline = time.monotonic() + LONGEST_WAIT
    while cpu_seconds(process) < seconds and time.monotonic() < deadline and not has_ended(process):
        time.sleep(0.001)


def has_ended(process: int) -> bool:
    return os.waitid(os.P_PID, process, os.WEXITED | os.WNOHANG | os.WNOWAIT) is not None


def main() -> None:
    state, queue, entries, told_file = map(Path, sys.argv[1:5])
    prepared = pickle.loads(entries.read_bytes())
    told = os.open(told_file, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
    dice = random.Random(int(sys.argv[6]))
    for life in range(int(sys.argv[5])):
        seen, opened = os.pipe()
        child = os.fork()
        if child == 0:
            try:
                live(state, queue, prepared, told, life, opened)
            finally:
                os._exit(0)
        if life % 4:
            select.select([seen], [], [], PATIENCE)
        until_it_used(child, cpu_seconds(child) + dice.uniform(0.005, LONGEST_LIFE))
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)
        os.close(seen)
        os.close(opened)


if __name__ == "__main__":
    main()
