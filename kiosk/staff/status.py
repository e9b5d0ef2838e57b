"""The terminal's state in one line: green, yellow or red, one instruction, and a fault code for the telephone."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

from kiosk.campaign.opening_hours import OpeningHours
from kiosk.staff.facts import Status, Tone
from kiosk.staff.model import Page
from kiosk.staff.pages_and_actions import SHOP_PAGES
from kiosk.staff.words import Words
from kiosk.visit.model import PAUSES, ClosedReason

NEAR: Final = timedelta(minutes=45)
"""How long around opening and closing the pages needed then are offered first."""
WAITS_LONG: Final = timedelta(hours=24)
"""Age of a waiting application above which the state is yellow."""


@dataclass(frozen=True, slots=True)
class _Said:
    code: str
    tone: Tone
    headline: Words
    instruction: Words


_CALL = Words("Call the technician and read out the fault code.", "保守担当に電話し、故障コードを伝えてください。")
_NOTHING_TO_DO = Words("Nothing needs to be done.", "何もする必要はありません。")
_READER = Words("The card reader does not work", "カードリーダーが使えません")
_CABLE = Words(
    "Check the network cable and the shop's router. It opens again by itself.",
    "LANケーブルと店内のルーターを確認してください。つながると自動で再開します。",
)
_PAUSED = Words("Out of service: closed by the staff", "休止中：店舗で休止にしました")
_REOPEN = Words("To open it again, choose “Out of service”.", "再開するには「休止・再開」を選んでください。")
_SAID: Final = {
    ClosedReason.NOT_BEGUN: _Said(
        "", Tone.CARE, Words("The campaign has not begun", "申込期間がまだ始まっていません"), _NOTHING_TO_DO
    ),
    ClosedReason.ITEMS_NOT_BEGUN: _Said(
        "", Tone.CARE, Words("The campaign has not begun", "申込期間がまだ始まっていません"), _NOTHING_TO_DO
    ),
    ClosedReason.ENDED: _Said("", Tone.CARE, Words("The campaign has ended", "申込期間が終わりました"), _NOTHING_TO_DO),
    ClosedReason.MAINTENANCE: _Said(
        "",
        Tone.CARE,
        Words("Closed: the system is being maintained", "システムのメンテナンス中です"),
        Words("It opens again by itself.", "終わると自動で再開します。"),
    ),
    ClosedReason.OUTSIDE_HOURS: _Said(
        "",
        Tone.GOOD,
        Words("Closed at this hour", "受付時間外です"),
        Words("It opens by itself at the usual hour.", "受付時間になると自動で始まります。"),
    ),
    ClosedReason.STARTING: _Said(
        "",
        Tone.CARE,
        Words("Starting", "起動中です"),
        Words(
            "Wait. If it has not started in 3 minutes, call the technician.",
            "お待ちください。3分たっても始まらないときは、保守担当に電話してください。",
        ),
    ),
    ClosedReason.NO_READER: _Said(
        "F21",
        Tone.BAD,
        Words("No card reader is found", "カードリーダーが見つかりません"),
        Words(
            "Check that its cable is plugged in at both ends.", "ケーブルの両端が差し込まれているか確認してください。"
        ),
    ),
    ClosedReason.NO_DRIVER: _Said("F22", Tone.BAD, _READER, _CALL),
    ClosedReason.NO_SERVICE: _Said("F23", Tone.BAD, _READER, _CALL),
    ClosedReason.NO_ANSWER: _Said(
        "F24",
        Tone.BAD,
        _READER,
        Words(
            "Unplug the card reader and plug it in again. If that does not help, call the technician.",
            "カードリーダーのケーブルを抜いて、差し直してください。直らないときは保守担当に電話してください。",
        ),
    ),
    ClosedReason.NOT_ENROLLED: _Said(
        "F31", Tone.BAD, Words("This terminal is not set up", "端末の設定が終わっていません"), _CALL
    ),
    ClosedReason.NO_CHALLENGE: _Said(
        "F41", Tone.BAD, Words("No connection for a long time", "長い間つながっていません"), _CABLE
    ),
    ClosedReason.CLOCK: _Said("F51", Tone.BAD, Words("Its clock is wrong", "時計が合っていません"), _CALL),
    ClosedReason.CLOCK_UNCONFIRMED: _Said(
        "F52",
        Tone.BAD,
        Words("Nobody has told it the time for days", "何日も時刻を確認できていません"),
        _CABLE,
    ),
    ClosedReason.STORAGE: _Said(
        "F61", Tone.BAD, Words("It cannot keep applications safely", "申込を安全に保存できません"), _CALL
    ),
    ClosedReason.PAUSED_BREAK: _Said("", Tone.CARE, _PAUSED, _REOPEN),
    ClosedReason.PAUSED_TODAY: _Said("", Tone.CARE, _PAUSED, _REOPEN),
    ClosedReason.PAUSED_REPAIR: _Said("", Tone.CARE, _PAUSED, _REOPEN),
}
_WORKS: Final = Words("In service", "受付中です")


@dataclass(frozen=True, slots=True)
class Seen:
    """Facts besides the reason for being closed. None: unknown."""

    printer_ready: bool | None = None
    oldest_waiting: timedelta | None = None
    """How long the oldest waiting application has waited."""


def status(closed: ClosedReason | None, seen: Seen, since: str) -> Status:
    """`closed`: why no visit can begin; `since`: the time of that change, as text."""
    if closed is not None:
        said = _SAID[closed]
        return Status(said.tone, said.headline, said.instruction, since, said.code, paused=closed in PAUSES)
    if seen.printer_ready is False:
        printer = Words("In service, but receipts do not print", "受付中ですが、控えが印刷できません")
        look = Words("Choose “Paper and printer”.", "「用紙・印刷」を選んでください。")
        return Status(Tone.CARE, printer, look, since, "F71")
    if seen.oldest_waiting is not None and seen.oldest_waiting > WAITS_LONG:
        waiting = Words(
            "In service, but applications wait to be sent", "受付中ですが、送信待ちの申込が1日以上たまっています"
        )
        network = Words(
            "Check the network cable and the shop's router. Nothing is lost.",
            "LANケーブルと店内のルーターを確認してください。申込は失われません。",
        )
        return Status(Tone.CARE, waiting, network, since, "F42")
    return Status(Tone.GOOD, _WORKS, _NOTHING_TO_DO, since, "")


def offered_first(known: Status, hours: OpeningHours, moment: datetime) -> Page:
    """The page that staff most likely needs at `moment` (aware)."""
    if known.paused:
        return Page.SERVICE
    if known.tone is Tone.BAD:
        return Page.CALL
    if known.fault_code == "F71":
        return Page.PAPER
    opens_soon = not hours.contains(moment) and hours.contains(moment + NEAR)
    just_opened = hours.contains(moment) and not hours.contains(moment - NEAR)
    if opens_soon or just_opened:
        return Page.TESTS
    closes_soon = hours.contains(moment) and not hours.contains(moment + NEAR)
    return Page.TODAY if closes_soon or not hours.contains(moment) else Page.CLEAN


def ordered(first: Page) -> tuple[Page, ...]:
    """The staff's pages with `first` in front."""
    return (first, *(page for page in SHOP_PAGES if page is not first))
