"""`kiosk doctor`: the checks of a terminal, and a remedy for each fault that they find.

A check changes no setting, queue or journal and spends no PIN try. It writes and deletes one temporary file in the
state folder, and fetches one challenge from upstream, which is not used.
"""

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
