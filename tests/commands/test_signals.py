"""Nothing but the signal itself may be needed for a signal to be heard."""

import signal
import subprocess
import sys
import time

import pytest

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
            time.sleep(0.5)  # until it does; on a machine that takes longer a signal is heard in any case
            process.send_signal(number)
            assert process.communicate(timeout=120)[0] == "ended\n"
            assert process.returncode == 0
        finally:
            process.kill()
