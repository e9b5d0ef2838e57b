"""Receipts through CUPS: a PDF page into one queue of the system's print service, by the service's own commands.

CUPS takes every job and keeps it until it can be printed. A receipt that comes out an hour later lies there for a
stranger. So a receipt that did not come out in time is taken back, and so is one that an earlier process left behind.
"""

import os
import pwd
import re
import subprocess
import time
from collections.abc import Callable
from contextlib import suppress
from threading import Event

from devices.printer import PrinterFailed, PrinterTrouble, checked_job

QUEUE_NAME = re.compile("[A-Za-z0-9_][A-Za-z0-9_.-]{0,126}")
"""What a queue may be called here. CUPS allows more; none of it is needed, and a leading "-" would be an option."""
TIMEOUT_SECONDS = 30.0
"""How long a receipt may take to come out: a copier that has to wake up and warm up takes most of it."""
COMMAND_SECONDS = 5.0
"""How long one command may take to ask the service."""
POLL_SECONDS = 0.2
ALERT_SECONDS = 600.0
"""How long an idle queue is believed that it has, say, no paper, and a stopped one that it cannot print. A backend that
was stopped never takes its last word back, and nobody asks the printer again until something is printed: after this
time the next receipt does."""

_IDLE_OR_BUSY, _BUSY = ("3", "4"), "4"  # printer-state, RFC 8011 section 5.4.11
_PAUSED_BY_HAND = "Paused"
"""What CUPS says of a queue that somebody stopped (cupsdisable), unless told another reason."""
_ATTRIBUTE = re.compile(r"(?:^|\s)(printer-[a-z-]+)=(\S*)")

_ALERTS = {
    "media-empty": ("has no paper", "load paper"),
    "media-needed": ("has no paper", "load paper"),
    "media-jam": ("has a paper jam", "take the jammed paper out"),
    "cover-open": ("is open", "close its cover"),
    "door-open": ("is open", "close its cover"),
    "interlock-open": ("is open", "close its cover"),
    "marker-supply-empty": ("has no ink or toner", "replace it"),
    "toner-empty": ("has no ink or toner", "replace it"),
    "offline": ("does not answer", "switch it on and check its cable"),
    "timed-out": ("does not answer", "switch it on and check its cable"),
    "shutdown": ("does not answer", "switch it on and check its cable"),
}
"""printer-state-reasons (RFC 8011 section 5.4.12) that keep a receipt from coming out, without their severity."""


class CupsPrinter:
    """One queue; `queue` "" is the default queue of CUPS. Calls block: use it from a thread of its own."""

    def __init__(self, queue: str = "", timeout: float = TIMEOUT_SECONDS, now: Callable[[], float] = time.time) -> None:
        if queue and not QUEUE_NAME.fullmatch(queue):
            raise ValueError("a print queue's name is made of letters, digits, '_', '.' and '-'")
        self._queue = queue
        self._timeout = timeout
        self._now = now
        self._closed = Event()

    def queue_or_default(self) -> str:
        """The queue's name, or that of the default one; "" where there is none."""
        try:
            return self._queue or _default_queue()
        except PrinterFailed:
            return ""

    def ready(self) -> None:
        """Nothing, where a receipt asked for now would come out as far as CUPS knows. Raises `PrinterFailed` (E22)."""
        self._ready_queue()

    def start_again(self) -> None:
        """Start a queue that its printer's own trouble stopped some time ago; it has to be shown that it is over.

        CUPS leaves it stopped when the cover is closed and paper is there again, whatever its error policy. One that
        somebody paused by hand stays so. Raises `PrinterFailed` if CUPS does not answer.
        """
        queue = self._queue or _default_queue()
        attributes = _attributes(queue)
        if attributes["printer-state"] in _IDLE_OR_BUSY or self._is_recent(attributes):
            return
        if not _run("lpstat", "-p", queue).stdout.rstrip().endswith(_PAUSED_BY_HAND):
            _run("cupsenable", queue)

    def print_page(self, pdf: bytes, job: str) -> None:
        """Print one receipt and wait until it came out. `job` names it in the queue: letters, digits, "-" and "_".

        Raises `PrinterFailed` where it did not; then it will not come out later either, unless CUPS cannot be told.
        """
        checked_job(job)
        queue = self._ready_queue()
        _take_back_all(queue)
        try:
            self._wait(queue, self._submit(queue, pdf, job))
        except PrinterFailed:
            with suppress(PrinterFailed):
                _take_back_all(queue)
            raise

    def take_back_earlier(self) -> None:
        """Cancel what an earlier process left in the queue. Raises `PrinterFailed` if CUPS does not answer."""
        _take_back_all(self._queue or _default_queue())

    def close(self) -> None:
        """From any thread: end the waiting; a receipt that is not printed yet is cancelled."""
        self._closed.set()

    def _ready_queue(self) -> str:
        queue = self._queue or _default_queue()
        attributes = _attributes(queue)
        if attributes["printer-is-accepting-jobs"] != "true":
            raise PrinterFailed(
                f"the print queue {queue} rejects jobs",
                f"accept them again: sudo cupsaccept {queue}",
                PrinterTrouble.STOPPED,
            )
        if attributes["printer-state"] not in _IDLE_OR_BUSY:
            raise PrinterFailed(
                f"the print queue {queue} is stopped",
                f"see why with `lpstat -p {queue}`, then start it: sudo cupsenable {queue}",
                PrinterTrouble.STOPPED,
            )
        if attributes["printer-state"] == _BUSY or self._is_recent(attributes):
            self._refuse_alerts(queue, attributes)
        return queue

    def _is_recent(self, attributes: dict[str, str]) -> bool:
        changed = self._now() - int(attributes["printer-state-change-time"])
        # A change in the future is one from before the clock was put back: nobody knows how old it is.
        return 0 <= changed < ALERT_SECONDS

    def _refuse_alerts(self, queue: str, attributes: dict[str, str]) -> None:
        for reason in attributes["printer-state-reasons"].split(","):
            alert = _ALERTS.get(reason.removesuffix("-error").removesuffix("-report"))
            if alert is not None:
                said, remedy = alert
                raise PrinterFailed(f"the printer of the queue {queue} {said}", remedy)

    def _submit(self, queue: str, pdf: bytes, job: str) -> str:
        """The id that CUPS gave the job."""
        # The service's own time limit holds even if this process ends before its time.
        limit = f"job-cancel-after={int(self._timeout) + 1}"
        done = _run("lp", "-d", queue, "-t", job, "-o", limit, "-", given=pdf)
        accepted = re.match(rf"request id is ({re.escape(queue)}-[0-9]+) ", done.stdout)
        if done.returncode != 0 or accepted is None:
            raise PrinterFailed(
                f"CUPS does not take receipts for {queue}: {_first_line(done.stderr)}",
                f"try it as the terminal's user: lp -d {queue} FILE.pdf",
            )
        return accepted[1]

    def _wait(self, queue: str, identifier: str) -> None:
        deadline = time.monotonic() + self._timeout
        while identifier in _jobs(queue, "not-completed"):
            stopped = _attributes(queue)["printer-state"] not in _IDLE_OR_BUSY
            if stopped or time.monotonic() >= deadline or self._closed.wait(POLL_SECONDS):
                self._take_back(queue, identifier)
                return
        ended = _jobs(queue, "completed").get(identifier, "")
        if "canceled" in ended or "aborted" in ended:
            raise PrinterFailed("the receipt was taken out of the print queue", f"see why: lpstat -l -p {queue}")

    def _take_back(self, queue: str, identifier: str) -> None:
        """Raises `PrinterFailed`, unless it came out in this very moment."""
        attributes = _attributes(queue)
        if _run("cancel", "-x", identifier).returncode != 0 and identifier not in _jobs(queue, "not-completed"):
            return
        self._refuse_alerts(queue, attributes)
        raise PrinterFailed(
            f"the receipt did not come out of {queue} in time", f"look at the printer, then at: lpstat -l -p {queue}"
        )


def _default_queue() -> str:
    answer = _run("lpstat", "-d").stdout.strip()  # "system default destination: NAME"
    _, colon, name = answer.partition(": ")
    if not colon or not QUEUE_NAME.fullmatch(name):
        _refuse_dead_service()
        raise PrinterFailed(
            "CUPS has no default print queue",
            "set printer.name in kiosk.toml, or choose one: sudo lpadmin -d NAME",
            PrinterTrouble.NO_DEFAULT,
        )
    return name


def _attributes(queue: str) -> dict[str, str]:
    """The queue's IPP attributes. Raises `PrinterFailed` where there is no such queue or no CUPS."""
    # Free texts (information, location) come before the state and may hold anything, quotes that nobody escaped too;
    # the last of a name is the queue's own.
    attributes: dict[str, str] = dict(_ATTRIBUTE.findall(_run("lpoptions", "-p", queue).stdout))
    needed = ("printer-state", "printer-state-reasons", "printer-state-change-time", "printer-is-accepting-jobs")
    if any(name not in attributes for name in needed):
        _refuse_dead_service()
        raise PrinterFailed(
            f"CUPS has no print queue {queue}",
            "correct printer.name in kiosk.toml; `lpstat -e` shows the queues",
            PrinterTrouble.UNKNOWN_QUEUE,
        )
    return attributes


def _jobs(queue: str, which: str) -> dict[str, str]:
    """Id -> what CUPS says about it, of the queue's jobs that are "completed" or "not-completed"."""
    blocks = re.split(r"\n(?=\S)", _run("lpstat", "-W", which, "-l", "-o", queue).stdout)
    return {block.split()[0]: block for block in blocks if block.strip()}


def _take_back_all(queue: str) -> None:
    """One by one, because only administrators may clear a queue, even of their own jobs; the last one first, because
    CUPS prints the next as soon as one is gone."""
    user = pwd.getpwuid(os.geteuid()).pw_name
    for identifier, block in reversed(_jobs(queue, "not-completed").items()):
        if block.split()[1] == user:
            _run("cancel", "-x", identifier)


def _refuse_dead_service() -> None:
    if _run("lpstat", "-r").stdout.strip() != "scheduler is running":
        raise PrinterFailed(
            "CUPS is not running", "start it: sudo systemctl restart cups", PrinterTrouble.SERVICE_STOPPED
        )


def _run(*command: str, given: bytes = b"") -> subprocess.CompletedProcess[str]:
    """One of the CUPS commands, in the language that is parsed here."""
    try:
        done = subprocess.run(  # noqa: S603 - no shell; queue and job are checked
            command,
            input=given,
            capture_output=True,
            check=False,
            timeout=COMMAND_SECONDS,
            start_new_session=True,  # without a terminal on which it could ask for a password
            env={**os.environ, "LC_ALL": "C"},
        )
    except subprocess.TimeoutExpired:
        raise PrinterFailed(
            "CUPS does not answer", "restart it: sudo systemctl restart cups", PrinterTrouble.SERVICE_STOPPED
        ) from None
    except OSError:
        raise PrinterFailed(
            f"the command `{command[0]}` of CUPS cannot be run",
            "install it: sudo apt-get install cups-client",
            PrinterTrouble.SERVICE_MISSING,
        ) from None
    out, err = (raw.decode(errors="replace") for raw in (done.stdout, done.stderr))
    return subprocess.CompletedProcess(command, done.returncode, out, err)


def _first_line(text: str) -> str:
    line = next(iter(text.splitlines()), "no reason given")
    return "".join(character for character in line[:120] if character.isprintable())
