"""The container: rights of the terminal's user at system services, under the restrictions of its unit."""

import shlex

import pytest

from tests.image.channels import Done
from tests.image.container import Container
from tests.image.evidence import closed, unit_property
from tests.image.report import Log
from tests.image.sight import wait_until

pytestmark = [pytest.mark.long, pytest.mark.timeout(300)]

UNITS = "/run/systemd/system"
KIOSK = "/usr/lib/systemd/system/kiosk.service"
ONCE = """\
[Service]
Type=oneshot
ExecStartPre=
ExecStart=
ExecStart=/usr/lib/mynapoint-kiosk/bin/python3 -I {program}
ExecStopPost=
Restart=no
WatchdogSec=0
RuntimeDirectoryPreserve=yes
"""
"""A unit like the terminal's that runs another program once, beside it."""
BACKEND = """\
#!/bin/sh
# cupsd calls: backend job user title copies options [file]; without arguments it lists its devices.
[ $# -gt 0 ] || exit 0
[ ! -e /run/broken ] || exit 4  # CUPS_BACKEND_STOP
cat ${6:+"$6"} >/run/paper
"""
QUEUE = "receipts"
PRINT = f"""\
import time
from devices.cups_printer import CupsPrinter
CupsPrinter("{QUEUE}", timeout=5.0).print_page(b"%PDF-1.4 a receipt", "RECEIPT")
"""
START_AGAIN = f"""\
import time
from devices.cups_printer import CupsPrinter
CupsPrinter("{QUEUE}", now=lambda: time.time() + 3600).start_again()
"""
RESTART_PCSCD = "from kiosk.card_service import restart_pcscd; restart_pcscd()"
RESTART_ANOTHER = "from kiosk.station.systemd import systemctl; systemctl('try-restart', 'seatd.service')"


def asked(container: Container, program: str) -> Done:
    """Run this Python program as the terminal's user. Its output is in the journal."""
    write(container, "/run/program.py", program)
    container.run(
        f"mkdir -p {UNITS}/asks.service.d; grep -vE '^(OnFailure|Conflicts)=' {KIOSK} >{UNITS}/asks.service"
    ).checked()
    write(container, f"{UNITS}/asks.service.d/once.conf", ONCE.format(program="/run/program.py"))
    container.run("systemctl daemon-reload").checked()
    done = container.run("systemctl start asks.service")
    said = container.run("journalctl --unit asks.service --output cat --no-pager | tail -5").output
    return Done(program, done.code, said)


def write(container: Container, path: str, content: str, mode: str = "644") -> None:
    container.run(f"printf %s {shlex.quote(content)} >{path} && chmod {mode} {path}").checked()


def test_pcscd_is_started_anew(container: Container, log: Log) -> None:
    """The terminal's user may restart pcscd, and no other unit; the terminal finds its reader again by itself."""
    before = unit_property(container, "MainPID", "pcscd.service")
    asked(container, RESTART_PCSCD).checked()
    wait_until(
        lambda: unit_property(container, "MainPID", "pcscd.service") not in (before, "0"), "another process of pcscd"
    )
    took = wait_until(lambda: closed(container) == "", "the attract screen")
    log.say(f"pcscd restarted by the user kiosk; open again {took:.1f} s later")
    refused = asked(container, RESTART_ANOTHER)
    log.say(f"seatd: {refused.output.strip().splitlines()[-1]}")
    assert refused.code != 0
    assert "OSError" in refused.output, refused.output


def test_a_stopped_print_queue_is_started(container: Container, log: Log) -> None:
    """CUPS with the package's policy: the terminal's user starts a queue that its printer stopped."""
    write(container, "/usr/lib/cups/backend/practice", BACKEND, "700")
    container.run("systemctl start cups.service").checked()
    container.run(f"lpadmin -p {QUEUE} -E -v practice:/ -o printer-error-policy=retry-job").checked()
    asked(container, PRINT).checked()
    assert "a receipt" in container.run("cat /run/paper").checked()

    container.run("touch /run/broken").checked()
    failed = asked(container, PRINT)
    log.say(f"broken: {failed.output.strip().splitlines()[-1]}")
    assert failed.code != 0
    assert "disabled" in container.run(f"LC_ALL=C lpstat -p {QUEUE}").checked()

    container.run("rm /run/broken /run/paper").checked()
    asked(container, START_AGAIN).checked()
    log.say(container.run(f"LC_ALL=C lpstat -p {QUEUE}").checked().strip().splitlines()[0])
    asked(container, PRINT).checked()
    assert "a receipt" in container.run("cat /run/paper").checked()
    log.say(f"listens: {container.run('ss --listening --numeric --tcp --udp --no-header').output.strip() or 'nowhere'}")
