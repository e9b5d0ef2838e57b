"""Inputs cannot be read from outside the process, nor from the remains of a crash."""

import subprocess
import sys

import pytest

pytestmark = pytest.mark.long

HARDENED = """\
import ctypes, resource
from kiosk.app import Terminal

def protection():
    return resource.getrlimit(resource.RLIMIT_CORE), ctypes.CDLL(None).prctl(3, 0, 0, 0, 0)

class Settings:
    def load_campaign(self):
        # What a terminal asks for first.
        print(protection())
        raise SystemExit

assert protection()[1] == 1
Terminal(Settings(), None)
"""


def test_a_crash_writes_nothing_to_the_disk_and_nobody_may_look_in() -> None:
    """From the start of a terminal on, before any input."""
    done = subprocess.run([sys.executable, "-c", HARDENED], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "((0, 0), 0)"
