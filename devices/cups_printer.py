"""Receipts through CUPS: one PDF page for each job, by CUPS's own commands.

CUPS keeps every job until it can be printed. A receipt that comes out an hour later lies there for a stranger. So a
receipt that is not printed within its time-out is cancelled, and so is one that an earlier process left behind.
"""

import os
import pwd
import re
import subprocess
import time
from collections.abc import Callable
from contextlib import suppress
from threading import Event

from devices.print_job import PrinterFailed, PrinterTrouble, checked_job

QUEUE_NAME = re.compile("[A-Za-z0-9_][A-Za-z0-9_.-]{0,126}")
"""Accepted names of a print queue. CUPS allows more; a leading "-" would be read as an option."""
TIMEOUT_SECONDS = 30.0
"""Time-out of one receipt. A copier takes most of it to wake up and warm up."""
COMMAND_SECONDS = 5.0
"""Time-out of one CUPS command."""
POLL_SECONDS = 0.2
"""Interval between two queries of a job's state."""
ALERT_SECONDS = 600.0
"""How long the reported state of a queue is believed: of an idle queue that it has an alert (no paper), of a stopped
one that it cannot print. A backend that has ended never clears its last alert, and CUPS does not query the printer
again until something is printed; after this time the next receipt is."""

_IDLE_OR_BUSY, _BUSY = ("3", "4"), "4"  # printer-state, RFC 8011 section 5.4.11
_PAUSED_BY_HAND = "Paused"
"""printer-state-message of a queue that was stopped with cupsdisable, without another reason."""
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
"""printer-state-reasons (RFC 8011 section 5.4.12) that prevent printing, without their severity suffix."""


class CupsPrinter:
    """One queue; `queue` "" is the default queue of CUPS. Calls block: use a thread of its own."""

    def __init__(self, queue: str = "", timeout: float = TIMEOUT_SECONDS, now: Callable[[], float] = time.time) -> None:
        if queue and not QUEUE_NAME.fullmatch(queue):
            raise ValueError("a print queue's name is made of letters, digits, '_', '.' and '-'")
        self._queue = queue
        self._timeout = timeout
        self._now = now
        self._closed = Event()

    def queue_or_default(self) -> str:
        """The queue's name, or that of the default queue; "" without one."""
        try:
            return self._queue or _default_queue()
        except PrinterFailed:
            return ""

    def ready(self) -> None:
        """Return if CUPS would print a receipt now, as far as it knows; else raise `PrinterFailed` (E22)."""
        self._ready_queue()

    def start_again(self) -> None:
        """Restart a queue that was stopped by an error of its printer more than ALERT_SECONDS ago.

        CUPS leaves it stopped when the cover is closed and paper is loaded again, whatever its error policy. A queue
        that was paused by hand stays paused. Raises `PrinterFailed` if CUPS does not answer.
        """
        queue = self._queue or _default_queue()
        attributes = _attributes(queue)
        if attributes["printer-state"] in _IDLE_OR_BUSY or self._is_recent(attributes):
            return
        if not _run("lpstat", "-p", queue).stdout.rstrip().endswith(_PAUSED_BY_HAND):
            _run("cupsenable", queue)

    def print_page(self, pdf: bytes, job: str) -> None:
        """Print one receipt and wait until it is printed. `job` is its name: letters, digits, "-" and "_".

        Raises `PrinterFailed` after cancelling the job; only where CUPS does not answer may it be printed later.
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
        """Cancel the jobs that an earlier process left in the queue. Raises `PrinterFailed` if CUPS does not answer."""
        _take_back_all(self._queue or _default_queue())

    def close(self) -> None:
        """End the wait of `print_page`, which cancels its job. From any thread."""
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
        # A change in the future was made before the clock was set back: its age is unknown.
        return 0 <= changed < ALERT_SECONDS

    def _refuse_alerts(self, queue: str, attributes: dict[str, str]) -> None:
        for reason in attributes["printer-state-reasons"].split(","):
            alert = _ALERTS.get(reason.removesuffix("-error").removesuffix("-report"))
            if alert is not None:
                said, remedy = alert
                raise PrinterFailed(f"the printer of the queue {queue} {said}", remedy)

    def _submit(self, queue: str, pdf: bytes, job: str) -> str:
        """The id that CUPS gave the job."""
        # CUPS cancels the job after this time even if this process has ended.
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
        while (printed := _printed(queue, identifier)) is None:
            # Raises without CUPS, which then lists no job at all.
            stopped = _attributes(queue)["printer-state"] not in _IDLE_OR_BUSY
            if stopped or time.monotonic() >= deadline or self._closed.wait(POLL_SECONDS):
                self._take_back(queue, identifier)
                return
        if not printed:
            raise PrinterFailed("the receipt was taken out of the print queue", f"see why: lpstat -l -p {queue}")

    def _take_back(self, queue: str, identifier: str) -> None:
        """Cancel a job. Raises `PrinterFailed`, unless the job was printed meanwhile."""
        attributes = _attributes(queue)
        if _run("cancel", "-x", identifier).returncode != 0 and _printed(queue, identifier):
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
    """The queue's IPP attributes. Raises `PrinterFailed` without such a queue or without CUPS."""
    # Free texts (information, location) come before the state and may hold anything, even unescaped quotes; so of
    # several values of one name the last is the attribute.
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
    """Job id -> the text of `lpstat -l`, of the queue's jobs that are "completed" or "not-completed" (`which`)."""
    blocks = re.split(r"\n(?=\S)", _run("lpstat", "-W", which, "-l", "-o", queue).stdout)
    return {block.split()[0]: block for block in blocks if block.strip()}


def _printed(queue: str, identifier: str) -> bool | None:
    """Whether a job that has ended was printed; None while CUPS works on it, and without CUPS."""
    if identifier not in _jobs(queue, "completed"):
        return None
    # A cancelled job is listed as completed while its backend still ends, and only then gets the reason that tells it
    # from a printed one. A busy queue without a job that prints waits for such a backend.
    others = _jobs(queue, "not-completed").values()
    if _attributes(queue)["printer-state"] == _BUSY and not any("job-printing" in _reasons(job) for job in others):
        return None
    ended = _jobs(queue, "completed").get(identifier)
    return None if ended is None else not re.search("canceled|aborted", _reasons(ended))


def _reasons(job: str) -> str:
    """The job-state-reasons (RFC 8011 section 5.3.8) in a job's text."""
    return next((line for line in reversed(job.splitlines()) if line.startswith("\tAlerts: ")), "")


def _take_back_all(queue: str) -> None:
    """Cancel this user's jobs one by one, because only administrators may clear a queue; the last one first, because
    CUPS prints the next as soon as one is cancelled.
    """
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
    """Run one CUPS command in the C locale, whose output is parsed here."""
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
