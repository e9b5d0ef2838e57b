"""Runs inside the machine, with the installed program's interpreter: accepts applications into the queue, one after the
other, until the power is cut. Each application's id is sent out of the machine as soon as it is accepted."""

import hashlib
import os
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path

from kiosk.application.claims import new_application_id
from kiosk.application.receipt_number import receipt_number
from kiosk.outbox.store import Outbox
from kiosk.outbox.values import Challenge, QueueEntry

SEALED_BYTES = 11_000
"""Approximate size of a sealed application."""


def main(folder: Path, told: Path) -> None:
    outbox = Outbox.open(folder, lambda: datetime.now(UTC))
    with told.open("wb", buffering=0) as outside:
        while True:
            identifier, sealed, now = new_application_id(), os.urandom(SEALED_BYTES), datetime.now(UTC)
            entry = QueueEntry(
                application_id=identifier,
                kiosk_id="K-POWERCUT",
                sealed=sealed,
                content_sha256=hashlib.sha256(sealed).hexdigest(),
                receipt_number=receipt_number(identifier),
                accepted_at=now,
            )
            outbox.challenges.add([Challenge(identifier, now + timedelta(days=1))])
            outbox.accept(entry, identifier)
            outside.write(identifier.encode() + b"\n")


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
