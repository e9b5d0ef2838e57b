"""`kiosk doctor`: every check of a terminal, each result with a remedy. Changes nothing, spends no PIN try."""

from kiosk.doctor.check_result import CheckResult, DoctorReport
from kiosk.doctor.checks import CHECKS, Check, Terminal
from kiosk.doctor.examination import examine, report_on
from kiosk.doctor.faults import FAULTS, Fault, Health

__all__ = [
    "CHECKS",
    "FAULTS",
    "Check",
    "CheckResult",
    "DoctorReport",
    "Fault",
    "Health",
    "Terminal",
    "examine",
    "report_on",
]
