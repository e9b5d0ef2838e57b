"""What the staff reads on a closed terminal, whatever language it is in: one thing to do, which terminal it is, whom to
call. In Japanese and English, as everything for staff.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from kiosk.visit.model import PAUSES, ClosedReason


def _heard() -> bool:
    return True


@dataclass(frozen=True, slots=True)
class StaffContact:
    """`kiosk_id` and `phone` (the technician's number): "" where they are not known. `heard`: whether a sound of this
    terminal can be heard now; nobody is told that staff was called where it cannot."""

    kiosk_id: str = ""
    phone: str = ""
    heard: Callable[[], bool] = _heard


NOBODY_KNOWN: Final = StaffContact()
_WAIT: Final = (
    "係員の方へ：操作は必要ありません。自動で再開します。",
    "For staff: nothing to do. It opens by itself.",
)
_CALL: Final = ("係員の方へ：保守担当者に連絡してください。", "For staff: call the technician.")
_DO: Final = {
    ClosedReason.NOT_BEGUN: _WAIT,
    ClosedReason.ITEMS_NOT_BEGUN: _WAIT,
    ClosedReason.ENDED: (
        "係員の方へ：受付期間は終了しました。操作は必要ありません。",
        "For staff: the campaign has ended. Nothing to do.",
    ),
    ClosedReason.MAINTENANCE: _WAIT,
    ClosedReason.OUTSIDE_HOURS: _WAIT,
    ClosedReason.STARTING: (
        "係員の方へ：3分たっても始まらないときは、保守担当者に連絡してください。",
        "For staff: if it has not started in 3 minutes, call the technician.",
    ),
    ClosedReason.NO_SERVICE: _CALL,
    ClosedReason.NO_READER: (
        "係員の方へ：カードリーダーのケーブルを確認してください。",
        "For staff: check the cable of the card reader.",
    ),
    ClosedReason.NO_DRIVER: _CALL,
    ClosedReason.NO_ANSWER: (
        "係員の方へ：カードリーダーのケーブルを抜いて、差し直してください。",
        "For staff: unplug the card reader and plug it in again.",
    ),
    ClosedReason.NOT_ENROLLED: _CALL,
    ClosedReason.NO_CHALLENGE: (
        "係員の方へ：ネットワークのケーブルを確認してください。",
        "For staff: check the network cable.",
    ),
    ClosedReason.CLOCK: _CALL,
    ClosedReason.STORAGE: _CALL,
    **dict.fromkeys(
        sorted(PAUSES),
        (
            "係員の方へ：スタッフ画面の「休止・再開」で再開できます。",
            "For staff: open it again in the staff area, “Out of service”.",
        ),
    ),
}


def instruction(reason: ClosedReason) -> str:
    """The one thing to do, in two lines: Japanese, English."""
    return "\n".join(_DO.get(reason, _CALL))


def whom_to_call(contact: StaffContact) -> str:
    """Which terminal this is, and the technician's number; "" where neither is known."""
    known = (("端末番号 / Terminal", contact.kiosk_id), ("保守連絡先 / Technician", contact.phone))
    return "　".join(f"{label} {value}" for label, value in known if value)
