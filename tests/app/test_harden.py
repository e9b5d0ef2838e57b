"""What a person types cannot be read from outside the process, nor from what a crash leaves."""

import subprocess
import sys

import pytest

pytestmark = pytest.mark.long

HARDENED = """\
import ctypes, resource
from kiosk.app import harden
harden()
print(resource.getrlimit(resource.RLIMIT_CORE), ctypes.CDLL(None).prctl(3, 0, 0, 0, 0))
"""


def test_a_crash_writes_nothing_to_the_disk_and_nobody_may_look_in() -> None:
    done = subprocess.run([sys.executable, "-c", HARDENED], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "(0, 0) 0"
