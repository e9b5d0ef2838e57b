"""`kiosk doctor`: every check of a terminal, each finding with a remedy. Changes nothing, spends no PIN try."""

from kiosk.doctor.examination import examine
from kiosk.doctor.finding import Finding, Health, Report

__all__ = ["Finding", "Health", "Report", "examine"]
