"""OpenSC's tools at the virtual reader."""

import subprocess
import time

import pytest

TIMEOUT_SECONDS = 120


def opensc(*command: str) -> subprocess.CompletedProcess[str]:
    """One of OpenSC's tools, run once pcscd has noticed the card that lies in the reader.

    Their own `--wait` is not for this: since OpenSC 0.26 it waits for another card where one lies there already.
    """
    deadline = time.monotonic() + TIMEOUT_SECONDS
    while True:
        done = subprocess.run(command, capture_output=True, text=True, timeout=TIMEOUT_SECONDS, check=False)
        if "not present" not in done.stdout + done.stderr:
            return done
        if time.monotonic() > deadline:
            pytest.fail(f"{command[0]}: {done.stdout}{done.stderr}")
        time.sleep(0.1)
