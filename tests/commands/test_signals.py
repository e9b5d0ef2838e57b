"""A signal is handled without any other event."""

import signal
import socket
import subprocess
import sys
import time
from contextlib import nullcontext

import pytest
from PySide6.QtCore import QCoreApplication

from kiosk.commands.signals import ended_by_signals

pytestmark = pytest.mark.long

WAITS = """
from PySide6.QtCore import QCoreApplication, QTimer
from kiosk.commands.signals import ended_by_signals

application = QCoreApplication([])
with ended_by_signals():
    QTimer.singleShot(0, lambda: print("waits", flush=True))
    application.exec()
print("ended", flush=True)
"""


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_an_event_loop_in_which_nothing_happens_ends(number: signal.Signals) -> None:
    with subprocess.Popen([sys.executable, "-c", WAITS], stdout=subprocess.PIPE, text=True) as process:
        try:
            assert process.stdout is not None
            assert process.stdout.readline() == "waits\n"
            time.sleep(0.5)  # until the loop waits; on a slower machine the signal is handled anyway
            process.send_signal(number)
            assert process.communicate(timeout=600)[0] == "ended\n"
            assert process.returncode == 0
        finally:
            process.kill()


@pytest.mark.parametrize("mistake", [False, True])
def test_afterwards_signals_are_what_they_were_before(qapp: QCoreApplication, *, mistake: bool) -> None:
    """Code that runs after the screens (a report, a clean-up) can be interrupted from the keyboard."""
    mine, other = socket.socketpair()
    mine.setblocking(False)
    before = {number: signal.getsignal(number) for number in (signal.SIGTERM, signal.SIGINT)}
    wakeup = signal.set_wakeup_fd(mine.fileno())
    try:
        with pytest.raises(ZeroDivisionError) if mistake else nullcontext(), ended_by_signals():
            assert {number: signal.getsignal(number) for number in before} != before
            if mistake:
                raise ZeroDivisionError
        assert {number: signal.getsignal(number) for number in before} == before
        assert signal.set_wakeup_fd(-1) == mine.fileno()
    finally:
        signal.set_wakeup_fd(wakeup)
        mine.close()
        other.close()
