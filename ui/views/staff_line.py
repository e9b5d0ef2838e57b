"""The lines for staff on a closed terminal: what to do, the number of the terminal, and the technician's telephone.

They are in Japanese and English, as all texts for staff, whatever the language of the screen.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from kiosk.visit.model import PAUSES, ClosedReason


def _heard() -> bool:
    return True


@dataclass(frozen=True, slots=True)
class StaffContact:
    """`kiosk_id` and `phone` (the technician's number) are "" if not known.

    `heard` tells whether this terminal can play a sound now. Without sound, the screens do not offer to call staff.
    """

    kiosk_id: str = ""
    phone: str = ""
    heard: Callable[[], bool] = _heard


NOBODY_KNOWN: Final = StaffContact()
TERMINAL: Final = "端末番号 / Terminal"
TECHNICIAN: Final = "保守連絡先 / Technician"
"""Labels of the terminal's number and of the technician's telephone."""
_WAIT: Final = (
    "係員の方へ：操作は必要ありません。自動で再開します。",
    "For staff: nothing to do. It opens by itself.",
)
_CALL: Final = ("係員の方へ：保守担当者に連絡してください。", "For staff: call the technician.")
_CABLE: Final = (
    "係員の方へ：ネットワークのケーブルを確認してください。",
    "For staff: check the network cable.",
)
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
    ClosedReason.NO_CHALLENGE: _CABLE,
    ClosedReason.CLOCK: _CALL,
    ClosedReason.CLOCK_UNCONFIRMED: _CABLE,
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
    """What staff must do, in two lines: Japanese, English."""
    return "\n".join(_DO[reason])


def whom_to_call(contact: StaffContact) -> str:
    """The number of the terminal and the technician's telephone; "" if neither is known."""
    known = ((TERMINAL, contact.kiosk_id), (TECHNICIAN, contact.phone))
    return "　".join(f"{label} {value}" for label, value in known if value)
