"""Receipts through a real cupsd: a page is printed completely or never, and the service keeps no copy."""

import math
import os
import pwd
import shutil
import signal
import subprocess
import time
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from devices import cups_printer
from devices.cups_printer import ALERT_SECONDS, CupsPrinter
from devices.print_job import PrinterFailed
from tests.support.cups import QUEUE, CupsService, PaperState

PDF = b"%PDF-1.4\na receipt that nobody else should read\n%%EOF\n"
SECRET = b"nobody else should read"
JOB = "ABCD-EFGH-J"
TIMEOUT_SECONDS = 120.0
"""Reached only if something hangs."""


def refused(printer: CupsPrinter) -> PrinterFailed:
    with pytest.raises(PrinterFailed) as failed:
        printer.print_page(PDF, JOB)
    assert "\n" not in str(failed.value)
    return failed.value


def refused_without_paper(cups: CupsService, monkeypatch: pytest.MonkeyPatch) -> PrinterFailed:
    """The failure of a page for a printer without paper. Its time-out passes as soon as CUPS reports the printer."""

    def monotonic() -> float:
        return math.inf if "media-empty" in cups.attributes() else 0.0

    cups.set(PaperState.EMPTY)
    with monkeypatch.context() as patch:
        patch.setattr(cups_printer, "time", SimpleNamespace(monotonic=monotonic))
        return refused(CupsPrinter(QUEUE, timeout=600))


def not_ready(printer: CupsPrinter) -> PrinterFailed:
    with pytest.raises(PrinterFailed) as failed:
        printer.ready()
    return failed.value


def until(condition: object, *, what: str) -> None:
    assert callable(condition)
    deadline = time.monotonic() + TIMEOUT_SECONDS
    while not condition():
        assert time.monotonic() < deadline, what
        time.sleep(0.02)


def copies(folder: Path) -> list[Path]:
    """Every file of the service that contains part of the page."""
    found = []
    for file in folder.rglob("*"):
        with suppress(OSError):  # sockets, and files that CUPS removes meanwhile
            if file.is_file() and SECRET in file.read_bytes():
                found.append(file)
    return found


def ordinary_user() -> list[str]:
    """The prefix that runs a command as the user nobody; empty without the right to do so."""
    command = ["setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"]
    return command if subprocess.run([*command, "true"], capture_output=True, check=False).returncode == 0 else []


@pytest.mark.parametrize("queue", [QUEUE, ""])
def test_a_page_comes_out_whole_and_only_the_paper_keeps_it(cups: CupsService, queue: str) -> None:
    cups.start()
    printer = CupsPrinter(queue, TIMEOUT_SECONDS)
    printer.ready()
    printer.print_page(PDF, JOB)
    assert cups.paper.read_bytes() == PDF
    assert cups.jobs.read_text().endswith(f" {JOB}\n")
    until(lambda: copies(cups.folder) == [cups.paper], what=f"the service keeps {copies(cups.folder)}")


def test_without_paper_the_page_is_taken_back_and_never_comes_out(
    cups: CupsService, monkeypatch: pytest.MonkeyPatch
) -> None:
    cups.start()
    failed = refused_without_paper(cups, monkeypatch)
    assert (failed.reason, failed.remedy) == (f"the printer of the queue {QUEUE} has no paper", "load paper")
    assert cups.waiting() == ""
    cups.set(PaperState.FINE)
    until(lambda: "printer-state=3" in cups.attributes(), what="the printer still works on the page")
    assert not cups.paper.exists()
    until(lambda: copies(cups.folder) == [], what="the service keeps what it did not print")


def test_that_there_is_no_paper_is_said_before_anybody_asks_for_a_receipt(
    cups: CupsService, monkeypatch: pytest.MonkeyPatch
) -> None:
    cups.start()
    refused_without_paper(cups, monkeypatch)
    assert not_ready(CupsPrinter(QUEUE)).remedy == "load paper"
    assert refused(CupsPrinter(QUEUE)).remedy == "load paper"
    assert cups.jobs.read_text().count("\n") == 1, "the printer got another job"


def test_an_old_alert_of_an_idle_queue_does_not_close_it_for_ever(
    cups: CupsService, monkeypatch: pytest.MonkeyPatch
) -> None:
    cups.start()
    refused_without_paper(cups, monkeypatch)
    cups.set(PaperState.FINE)
    later = CupsPrinter(QUEUE, TIMEOUT_SECONDS, lambda: time.time() + ALERT_SECONDS + 1)

    def ready() -> bool:
        with suppress(PrinterFailed):
            later.ready()
            return True
        return False

    until(ready, what="the queue is idle once the page is taken back")
    later.print_page(PDF, JOB)
    assert cups.paper.read_bytes() == PDF


def test_an_alert_from_before_the_clock_was_put_back_is_not_believed_for_ever(
    cups: CupsService, monkeypatch: pytest.MonkeyPatch
) -> None:
    cups.start()
    refused_without_paper(cups, monkeypatch)
    cups.set(PaperState.FINE)
    earlier = CupsPrinter(QUEUE, TIMEOUT_SECONDS, lambda: time.time() - 9 * 3600)

    def ready() -> bool:
        with suppress(PrinterFailed):
            earlier.ready()
            return True
        return False

    until(ready, what="the queue is idle once the page is taken back")
    earlier.print_page(PDF, JOB)
    assert cups.paper.read_bytes() == PDF


def test_paper_that_is_loaded_in_time_prints(cups: CupsService) -> None:
    cups.start()
    cups.set(PaperState.EMPTY)
    with ThreadPoolExecutor(1) as worker:
        printing = worker.submit(CupsPrinter(QUEUE, timeout=TIMEOUT_SECONDS).print_page, PDF, JOB)
        until(lambda: f"{QUEUE}-1" in cups.waiting(), what="the job never reached the queue")
        assert not printing.done()
        cups.set(PaperState.FINE)
        printing.result(TIMEOUT_SECONDS)
    assert cups.paper.read_bytes() == PDF


def test_a_printer_that_stops_its_queue_is_not_waited_for(cups: CupsService) -> None:
    cups.start()
    cups.set(PaperState.BROKEN)
    begin = time.monotonic()
    failed = refused(CupsPrinter(QUEUE, timeout=600))
    assert time.monotonic() - begin < TIMEOUT_SECONDS
    assert "did not come out" in failed.reason
    assert cups.waiting() == ""
    stopped = not_ready(CupsPrinter(QUEUE))
    assert (stopped.reason, f"cupsenable {QUEUE}" in stopped.remedy) == (f"the print queue {QUEUE} is stopped", True)


def stopped_by_its_printer(cups: CupsService) -> CupsPrinter:
    """A stopped queue with a repaired printer, and a terminal that checks it ten minutes later."""
    cups.start()
    cups.set(PaperState.BROKEN)
    refused(CupsPrinter(QUEUE, timeout=600))
    assert "is stopped" in not_ready(CupsPrinter(QUEUE)).reason
    cups.set(PaperState.FINE)
    return CupsPrinter(QUEUE, TIMEOUT_SECONDS, lambda: time.time() + ALERT_SECONDS + 1)


def test_a_queue_that_its_printer_stopped_is_started_again_and_prints(cups: CupsService) -> None:
    later = stopped_by_its_printer(cups)
    CupsPrinter(QUEUE).start_again()
    assert "is stopped" in not_ready(later).reason, "the printer's report is trusted for a while"
    later.start_again()
    later.ready()
    later.print_page(PDF, JOB)
    assert cups.paper.read_bytes() == PDF


def test_a_queue_that_somebody_stopped_stays_stopped(cups: CupsService) -> None:
    cups.start()
    subprocess.run(["cupsdisable", QUEUE], check=True, capture_output=True)
    later = CupsPrinter(QUEUE, now=lambda: time.time() + ALERT_SECONDS + 1)
    later.start_again()
    assert "is stopped" in not_ready(later).reason


@pytest.mark.parametrize(("user", "state"), [("nobody", "idle"), ("kiosk", "disabled")])
def test_whom_the_package_s_policy_names_may_start_it_and_nobody_else(cups: CupsService, user: str, state: str) -> None:
    """Without a password, which the terminal cannot type."""
    policy = cups.folder / "etc" / "cupsd.conf"
    policy.write_text(policy.read_text().replace("Require user kiosk @SYSTEM", f"Require user {user} @SYSTEM"))
    stopped_by_its_printer(cups)
    command = [*(ordinary_user() or pytest.fail("no right to become an ordinary user")), "cupsenable", QUEUE]
    subprocess.run(command, start_new_session=True, capture_output=True, check=False, timeout=TIMEOUT_SECONDS)
    said = subprocess.run(
        ["lpstat", "-p", QUEUE], capture_output=True, text=True, check=True, env=os.environ | {"LC_ALL": "C"}
    )
    assert state in said.stdout.splitlines()[0]


def test_what_an_earlier_process_left_never_comes_out(cups: CupsService) -> None:
    cups.start(state="Stopped")
    subprocess.run(["lp", "-d", QUEUE, "-t", "EARLIER", "-"], input=PDF, check=True, capture_output=True)
    assert f"{QUEUE}-1" in cups.waiting()
    CupsPrinter(QUEUE).take_back_earlier()
    assert cups.waiting() == ""
    until(lambda: copies(cups.folder) == [], what="the service keeps it")


def test_what_others_print_is_left_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    """The printer may be the shop's. The last job goes first: CUPS prints the next one when the first is gone."""
    me = pwd.getpwuid(os.geteuid()).pw_name
    jobs = {"q-1": f"q-1 {me} 1024", "q-2": "q-2 the-clerk 1024", "q-3": f"q-3 {me} 1024"}
    cancelled: list[str] = []
    monkeypatch.setattr(cups_printer, "_jobs", lambda _queue, _which: jobs)
    monkeypatch.setattr(cups_printer, "_run", lambda *command: cancelled.append(command[-1]))
    CupsPrinter("q").take_back_earlier()
    assert cancelled == ["q-3", "q-1"]


def test_the_terminal_s_user_needs_no_rights_of_an_administrator(cups: CupsService) -> None:
    cups.start(state="Stopped")
    shutil.copytree(Path(cups_printer.__file__).parent, cups.folder / "devices", ignore=shutil.ignore_patterns("__py*"))
    program = (
        "import subprocess\n"
        "import devices.cups_printer\n"
        "from devices.cups_printer import CupsPrinter\n"
        f"devices.cups_printer.COMMAND_SECONDS = {TIMEOUT_SECONDS}\n"
        "for _ in range(3):\n"
        f"    subprocess.run(['lp', '-d', '{QUEUE}', '-'], input=b'%PDF', check=True, capture_output=True)\n"
        f"before = subprocess.run(['lpstat', '-o'], check=True, capture_output=True).stdout.count(b'{QUEUE}-')\n"
        f"CupsPrinter('{QUEUE}').take_back_earlier()\n"
        "after = subprocess.run(['lpstat', '-o'], check=True, capture_output=True).stdout\n"
        "print(before, after)\n"
    )
    done = subprocess.run(
        [*ordinary_user(), "/usr/bin/python3", "-B", "-c", program],
        cwd=cups.folder,
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.stdout, done.stderr) == ("3 b''\n", "")
    # The service keeps a control file of each job in its history, without the document.
    until(lambda: list(cups.spool.glob("d*")) == [], what="the print service removes cancelled documents")


def test_the_next_receipt_takes_earlier_ones_back_as_well(cups: CupsService) -> None:
    cups.start()
    cups.set(PaperState.SLOW)
    for title in ("FIRST", "SECOND"):
        subprocess.run(["lp", "-d", QUEUE, "-t", title, "-"], input=b"%PDF earlier", check=True, capture_output=True)
    until(cups.jobs.exists, what="the printer was given nothing")
    with ThreadPoolExecutor(1) as worker:
        printing = worker.submit(CupsPrinter(QUEUE, timeout=TIMEOUT_SECONDS).print_page, PDF, JOB)
        until(lambda: f"{QUEUE}-3" in cups.waiting() and JOB in cups.jobs.read_text(), what="the new one waits")
        cups.set(PaperState.FINE)
        printing.result(TIMEOUT_SECONDS)
    assert cups.paper.read_bytes() == PDF
    assert "SECOND" not in cups.jobs.read_text()


def test_nobody_waits_for_a_receipt_when_the_terminal_stops(cups: CupsService) -> None:
    cups.start()
    cups.set(PaperState.SLOW)
    printer = CupsPrinter(QUEUE, timeout=600)
    with ThreadPoolExecutor(1) as worker:
        printing = worker.submit(printer.print_page, PDF, JOB)
        until(lambda: f"{QUEUE}-1" in cups.waiting(), what="the job never reached the queue")
        printer.close()
        with pytest.raises(PrinterFailed, match="in time"):
            printing.result(TIMEOUT_SECONDS)
    assert cups.waiting() == ""


def test_a_command_that_hangs_after_its_job_leaves_no_job(cups: CupsService, monkeypatch: pytest.MonkeyPatch) -> None:
    cups.start()
    cups.set(PaperState.SLOW)
    run = subprocess.run

    def hanging(command: tuple[str, ...], **options: Any) -> Any:
        done = run(command, **options)
        if command[0] == "lp":
            until(lambda: cups.jobs.exists() and JOB in cups.jobs.read_text(), what="the printer was given nothing")
            raise subprocess.TimeoutExpired(command, options["timeout"])
        return done

    monkeypatch.setattr(subprocess, "run", hanging)
    assert refused(CupsPrinter(QUEUE, timeout=600)).reason == "CUPS does not answer"
    assert cups.waiting() == ""


def test_what_a_hanging_service_could_not_be_told_is_told_later(
    cups: CupsService, monkeypatch: pytest.MonkeyPatch
) -> None:
    cups.start()
    cups.set(PaperState.SLOW)
    run = cups_printer._run
    with monkeypatch.context() as patch:

        def freezing(*command: str, given: bytes = b"") -> "subprocess.CompletedProcess[str]":
            done = run(*command, given=given)
            if command[0] == "lp":
                cups.signal(signal.SIGSTOP)
                patch.setattr(cups_printer, "COMMAND_SECONDS", 0.5)
            return done

        patch.setattr(cups_printer, "_run", freezing)
        assert refused(CupsPrinter(QUEUE, timeout=600)).reason == "CUPS does not answer"
    cups.signal(signal.SIGCONT)
    assert f"{QUEUE}-1" in cups.waiting()
    CupsPrinter(QUEUE).take_back_earlier()
    assert cups.waiting() == ""
    assert not cups.paper.exists()


def test_a_receipt_that_somebody_takes_out_of_the_queue_was_not_printed(
    cups: CupsService, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Nor while the printer still ends its work on it: CUPS lists it as completed from the beginning."""
    cups.start()
    cups.set(PaperState.UNSTOPPABLE)
    asked: list[str] = []
    run = cups_printer._run

    def listening(*command: str, given: bytes = b"") -> "subprocess.CompletedProcess[str]":
        done = run(*command, given=given)
        asked.append(command[0])
        return done

    monkeypatch.setattr(cups_printer, "_run", listening)
    with ThreadPoolExecutor(1) as worker:
        printing = worker.submit(CupsPrinter(QUEUE, timeout=600).print_page, PDF, JOB)
        until(cups.jobs.exists, what="the job never reached the printer")
        subprocess.run(["cancel", f"{QUEUE}-1"], check=True, capture_output=True)
        asked.clear()
        until(lambda: len(asked) > 12 or printing.done(), what="the terminal no longer asks for its job")
        cups.set(PaperState.FINE)
        with pytest.raises(PrinterFailed, match="taken out of the print queue"):
            printing.result(TIMEOUT_SECONDS)


@pytest.mark.parametrize(
    ("reason", "printed"),
    [
        ("job-completed-successfully", True),
        ("processing-to-stop-point", True),  # a printed job of CUPS 2.4.2, OpenPrinting/cups issue 832
        ("job-canceled-by-user", False),
        ("canceled-at-device", False),
        ("aborted-by-system", False),
    ],
)
def test_the_reason_of_an_ended_job_tells_whether_it_was_printed(
    monkeypatch: pytest.MonkeyPatch, reason: str, printed: bool
) -> None:
    """As CUPS 2.4.10 and 2.4.2 list it, in a queue whose name says nothing."""
    job = f"aborted-7  kiosk  1024  Tue Dec  1 15:18:51 2026\n\tStatus: canceled\n\tAlerts: {reason}\n\tqueued for x\n"
    monkeypatch.setattr(cups_printer, "_attributes", lambda _queue: {"printer-state": "3"})
    answers = {"completed": job, "not-completed": ""}
    monkeypatch.setattr(
        cups_printer, "_run", lambda *command: subprocess.CompletedProcess(command, 0, answers[command[2]], "")
    )
    assert cups_printer._printed("aborted", "aborted-7") is printed


def test_a_receipt_is_printed_although_the_printer_goes_on_with_another_job(cups: CupsService) -> None:
    cups.start()
    cups.set(PaperState.SLOW)
    cups.set(PaperState.SLOW, job="NEXT")
    with ThreadPoolExecutor(1) as worker:
        printing = worker.submit(CupsPrinter(QUEUE, timeout=TIMEOUT_SECONDS).print_page, PDF, JOB)
        until(cups.jobs.exists, what="the job never reached the printer")
        subprocess.run(["lp", "-d", QUEUE, "-t", "NEXT", "-"], input=b"%PDF", check=True, capture_output=True)
        cups.set(PaperState.FINE)
        printing.result(TIMEOUT_SECONDS)
    assert f"{QUEUE}-2" in cups.waiting()


def test_a_receipt_is_not_called_printed_when_cups_ends_meanwhile(cups: CupsService) -> None:
    cups.start()
    cups.set(PaperState.SLOW)
    with ThreadPoolExecutor(1) as worker:
        printing = worker.submit(CupsPrinter(QUEUE, timeout=600).print_page, PDF, JOB)
        until(cups.jobs.exists, what="the job never reached the printer")
        cups.stop()
        with pytest.raises(PrinterFailed, match="CUPS is not running"):
            printing.result(TIMEOUT_SECONDS)


def test_nor_when_cups_ends_before_the_receipt_is_cancelled(cups: CupsService, monkeypatch: pytest.MonkeyPatch) -> None:
    cups.start()
    cups.set(PaperState.SLOW)
    run = cups_printer._run

    def ending(*command: str, given: bytes = b"") -> "subprocess.CompletedProcess[str]":
        if command[0] == "cancel":
            cups.stop()
        return run(*command, given=given)

    monkeypatch.setattr(cups_printer, "_run", ending)
    printer = CupsPrinter(QUEUE, timeout=600)
    printer.close()
    assert "did not come out" in refused(printer).reason


def test_a_queue_that_rejects_jobs(cups: CupsService) -> None:
    cups.start(accepting=False)
    assert not_ready(CupsPrinter(QUEUE)).remedy == f"accept them again: sudo cupsaccept {QUEUE}"
    assert "rejects jobs" in refused(CupsPrinter(QUEUE)).reason


def test_a_queue_that_does_not_exist(cups: CupsService) -> None:
    cups.start()
    failed = not_ready(CupsPrinter("reciepts"))
    assert failed.reason == "CUPS has no print queue reciepts"
    assert "printer.name" in failed.remedy


def test_no_default_queue(cups: CupsService) -> None:
    cups.start(default=False)
    assert not_ready(CupsPrinter()).reason == "CUPS has no default print queue"


@pytest.mark.parametrize("queue", [QUEUE, ""])
def test_no_print_service(cups: CupsService, queue: str) -> None:
    assert not_ready(CupsPrinter(queue)).reason == "CUPS is not running"


def test_a_print_service_that_hangs(cups: CupsService, monkeypatch: pytest.MonkeyPatch) -> None:
    cups.start()
    cups.signal(signal.SIGSTOP)
    monkeypatch.setattr(cups_printer, "COMMAND_SECONDS", 0.5)
    assert not_ready(CupsPrinter(QUEUE)).reason == "CUPS does not answer"


@pytest.mark.long
def test_no_commands_of_the_print_service(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    assert not_ready(CupsPrinter(QUEUE)).remedy == "install it: sudo apt-get install cups-client"


@pytest.mark.parametrize("information", ['printer-state=5 of "this" floor', "the \\shop's", "レシート"])
def test_a_description_of_the_queue_deceives_nobody(cups: CupsService, information: str) -> None:
    cups.start(information=information)
    CupsPrinter(QUEUE).ready()


@pytest.mark.parametrize("job", ["", "-o raw", "a b", "申込"])
def test_a_job_s_name_is_no_option(job: str) -> None:
    with pytest.raises(ValueError, match="letters, digits"):
        CupsPrinter(QUEUE).print_page(PDF, job)


@pytest.mark.parametrize("queue", ["-h evil", "a b", "a/b", "a#b", "x" * 200])
def test_a_queue_s_name_is_no_option(queue: str) -> None:
    with pytest.raises(ValueError, match="letters, digits"):
        CupsPrinter(queue)


def test_the_service_ends_a_job_by_itself_should_this_process_die(monkeypatch: pytest.MonkeyPatch) -> None:
    said: list[tuple[str, ...]] = []

    def refuse(*command: str, given: bytes = b"") -> subprocess.CompletedProcess[str]:
        said.append(command)
        return subprocess.CompletedProcess(command, 1, "", "no")

    monkeypatch.setattr(cups_printer, "_run", refuse)
    with pytest.raises(PrinterFailed):
        CupsPrinter(QUEUE, timeout=30)._submit(QUEUE, PDF, JOB)
    assert "job-cancel-after=31" in said[0]
