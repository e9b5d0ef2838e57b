"""Faults of the printer in words for the staff, each with one instruction."""

from typing import Final

from devices.print_job import PrinterFailed
from kiosk.staff.facts import Line, Tone
from kiosk.staff.words import Words

_KNOWN: Final = {
    "has no paper": (
        Words("no paper", "用紙がありません"),
        Words("Load paper, then press “Paper loaded”.", "用紙を入れて「用紙を入れました」を押してください。"),
    ),
    "has a paper jam": (
        Words("paper jam", "紙詰まりです"),
        Words("Take the jammed paper out.", "詰まった紙を取り除いてください。"),
    ),
    "is open": (
        Words("its cover is open", "カバーが開いています"),
        Words("Close the cover.", "カバーを閉じてください。"),
    ),
    "has no ink or toner": (
        Words("no ink or toner", "インク・トナーがありません"),
        Words("Replace it.", "交換してください。"),
    ),
    "does not answer": (
        Words("does not answer", "応答しません"),
        Words("Switch it on and check its cable.", "電源とケーブルを確認してください。"),
    ),
    "is stopped": (
        Words("stopped by the print service", "印刷サービスが停止しました"),
        Words("Call the technician (F71).", "保守担当に電話してください（F71）。"),
    ),
}
_OTHER: Final = (
    Words("cannot print", "印刷できません"),
    Words("Call the technician (F71).", "保守担当に電話してください（F71）。"),
)


def printer_fault(label: Words, fault: PrinterFailed) -> Line:
    """The fault as one line with what the staff can do. `label`: its label."""
    said, remedy = next((words for end, words in _KNOWN.items() if fault.reason.endswith(end)), _OTHER)
    return Line(label, said, Tone.BAD, remedy)
