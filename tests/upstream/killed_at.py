"""A step of an identity's life in a process that kills itself (SIGKILL) at its n-th change of a file.

`python -m tests.upstream.killed_at N STEP STATE [URL CODE]`; N 0: it lives, and prints the number of changes.
"""

import os
import signal
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path

from kiosk.station.identity import decommission, load_identity
from kiosk.upstream.client import UpstreamClient
from kiosk.upstream.enrolment import enrol
from kiosk.upstream.renewal import Renewal
from tests.support.upstream import LIMITS

_CHANGES = ("os.rename", "os.remove", "os.mkdir", "os.truncate")


def main(at: int, step: str, state: Path, *rest: str) -> None:
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
                Renewal(identity, client).learn_keys()
        case "decommission":
            decommission(state)
    sys.stdout.write(f"{changes}\n")


if __name__ == "__main__":
    main(int(sys.argv[1]), sys.argv[2], Path(sys.argv[3]), *sys.argv[4:])
