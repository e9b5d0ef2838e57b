"""A step in the life of an identity, in a process that kills itself (SIGKILL) at its n-th change of a file.

Each process is forked from one that has loaded the program, because loading takes longer than the step.
"""

import multiprocessing
import os
import signal
import sys
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from multiprocessing.connection import Connection
from pathlib import Path

from kiosk.station.identity import decommission, load_identity
from kiosk.upstream.client import UpstreamClient
from kiosk.upstream.enrolment import enrol
from kiosk.upstream.renewal import Renewal
from tests.support.upstream import LIMITS

_CHANGES = ("os.rename", "os.remove", "os.mkdir", "os.truncate")
_SECONDS = 300.0
"""Reached only if something hangs."""
_context = multiprocessing.get_context("forkserver")
_context.set_forkserver_preload([__name__])


@dataclass(frozen=True)
class Ended:
    """A finished process: its exit code (negative: the signal), and its number of changes if it completed."""

    code: int | None
    changes: int


def run(at: int, step: str, state: Path, *rest: str) -> Ended:
    """Run `step` (`rest`: the address and the code, to enrol) and kill the process at change `at`; 0: do not kill
    it.
    """
    ours, theirs = _context.Pipe(duplex=False)
    process = _context.Process(target=_work, args=(theirs, at, step, state, *rest))
    process.start()
    theirs.close()
    process.join(_SECONDS)
    with ours:
        return Ended(process.exitcode, ours.recv() if process.exitcode == 0 else 0)


def _work(done: Connection, at: int, step: str, state: Path, *rest: str) -> None:
    changes = 0

    def audited(event: str, arguments: tuple[object, ...]) -> None:
        nonlocal changes
        writes = event == "open" and isinstance(arguments[2], int) and arguments[2] & (os.O_WRONLY | os.O_RDWR)
        if event not in _CHANGES and not writes:
            return
        if str(state) not in str(arguments[0]):
            return
        changes += 1
        if changes == at:
            os.kill(os.getpid(), signal.SIGKILL)

    sys.addaudithook(audited)
    now = datetime.now(UTC)
    match step:
        case "enrol":
            url, code = rest
            enrol(code, url, state, now, LIMITS)
        case "renew":
            identity = load_identity(state, now)
            with UpstreamClient(identity, LIMITS) as client:
                late = identity.not_after - timedelta(days=30)
                Renewal(identity, client, lambda other: UpstreamClient(other, LIMITS)).renew_certificate(late)
        case "rotate":
            identity = load_identity(state, now)
            with UpstreamClient(identity, LIMITS) as client:
                Renewal(identity, client, UpstreamClient).learn_keys()
        case "decommission":
            decommission(state)
    done.send(changes)
