"""`kiosk doctor`: every check of a terminal, each result with a remedy. Changes nothing, spends no PIN try."""

from kiosk.doctor.check_result import CheckResult, DoctorReport, Health
from kiosk.doctor.examination import examine

__all__ = ["CheckResult", "DoctorReport", "Health", "examine"]
