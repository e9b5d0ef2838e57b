"""SIGKILL at any moment of accepting and delivering, with the real upstream: both histories balance at the end.

`KILLS=200 pytest tests/upstream/test_killed.py` runs more of them.
"""

import os
import pickle
import subprocess
import sys
from contextlib import closing
from datetime import timedelta
from functools import partial
from pathlib import Path

import pytest

from kiosk.outbox.store import Outbox
from kiosk.outbox.values import SETTLED, Challenge, QueueEntry
from kiosk.upstream.signed_receipts import proves
from tests.support.upstream import Terminal, World
from tests.upstream.station import station_of

pytestmark = pytest.mark.long

KILLS = int(os.environ.get("KILLS", "40"))
APPLICATIONS = 5 * KILLS


def test_each_acknowledged_application_is_booked_once_and_at_most_one_more_per_kill(
    world: World, terminal: Terminal, tmp_path: Path
) -> None:
    prepared: list[tuple[QueueEntry, Challenge]] = []
    while len(prepared) < APPLICATIONS:
        for offer in terminal.client.challenges(min(50, APPLICATIONS - len(prepared))).challenges:
            sealed = terminal.sealed("foreign-ca" if prepared else "alice", offer)
            prepared.append((sealed.entry(terminal.identity), Challenge(offer.value, offer.expires)))
    (tmp_path / "entries").write_bytes(pickle.dumps(prepared))
    state, queue, entries, told_file = (tmp_path / name for name in ("terminal", "queue", "entries", "told"))
    with closing(Outbox.open(queue, terminal.now)) as outbox:
        outbox.challenges.add([challenge for _, challenge in prepared])
    subprocess.run(
        [sys.executable, "-m", "tests.upstream.killed", state, queue, entries, told_file, str(KILLS), "1"], check=True
    )
    told = told_file.read_text().split()
    assert len(told) > KILLS / 4, "too little work was done between the kills"

    terminal.now.offset += timedelta(hours=KILLS)
    station = station_of(terminal, queue)
    try:
        for _ in range(APPLICATIONS):
            rows = station.store.submit(lambda outbox: outbox.view.list()).result()
            if all(row.state in SETTLED for row in rows):
                break
            station.wait_out_the_backoff()
            station.deliverer.deliver_backlog_once()
        kept = [row.application_id for row in rows]
        assert len(told) == len(set(told))
        assert [each for each in kept if each in set(told)] == told, "acknowledged applications are kept, in order"
        assert len(kept) <= len(told) + KILLS
        booked = [world.server.sandbox.record(each) for each in kept]
        assert [record and record["outcome"] for record in booked] == [
            "applied",
            *["certificate_unknown"] * (len(kept) - 1),
        ]
        never = [entry.application_id for entry, _ in prepared if entry.application_id not in kept]
        assert all(world.server.sandbox.record(each) is None for each in never), (
            "applications that were not accepted were never sent"
        )
        check = partial(proves, keyring=terminal.identity.keyring)
        assert station.store.submit(lambda outbox: outbox.view.verify(check)).result() == []
    finally:
        station.store.stop()
