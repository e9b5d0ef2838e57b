"""OpenSC's tools with the virtual reader."""

import subprocess
import time

import pytest

TIMEOUT_SECONDS = 120
"""Time-out of a tool; reached only if something hangs."""


def opensc(*command: str) -> subprocess.CompletedProcess[str]:
    """Run one of OpenSC's tools, once pcscd has noticed the card in the reader.

    Their own `--wait` is not used: since OpenSC 0.26 it waits for another card if there is one already.
    """
    deadline = time.monotonic() + TIMEOUT_SECONDS
    while True:
        done = subprocess.run(command, capture_output=True, text=True, timeout=TIMEOUT_SECONDS, check=False)
        if "not present" not in done.stdout + done.stderr:
            return done
        if time.monotonic() > deadline:
            pytest.fail(f"{command[0]}: {done.stdout}{done.stderr}")
        time.sleep(0.1)
