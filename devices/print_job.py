"""What all printers have in common: the names of their jobs, and how a job fails."""

from enum import StrEnum

_JOB_CHARACTERS = frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_")


class PrinterTrouble(StrEnum):
    """Causes for which a technician has a command to type."""

    STOPPED = "stopped"  # the queue, or it rejects jobs
    UNKNOWN_QUEUE = "unknown_queue"
    NO_DEFAULT = "no_default"
    SERVICE_STOPPED = "service_stopped"
    SERVICE_MISSING = "service_missing"
    OTHER = "other"


class PrinterFailed(Exception):
    """Nothing, or no complete receipt, was printed. `reason` says what happened, `remedy` what a person can do."""

    def __init__(self, reason: str, remedy: str, trouble: PrinterTrouble = PrinterTrouble.OTHER) -> None:
        super().__init__(f"{reason}; {remedy}")
        self.reason = reason
        self.remedy = remedy
        self.trouble = trouble


def checked_job(job: str) -> str:
    """`job`, if it is safe as a file name and in a command. Raises ValueError."""
    if not job or not set(job) <= _JOB_CHARACTERS:
        raise ValueError("a print job's name is made of letters, digits, '-' and '_'")
    return job
