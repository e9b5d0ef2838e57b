"""Paints the pages of the staff and technician areas with invented facts, without a terminal: for pictures and tests.

python -m ui.gallery.staff_pages OUT [--terminal carrier-counter] [--language ja]    paint every page
python -m ui.gallery.staff_pages --document     the pictures of docs/staff.md
"""

import sys
from argparse import ArgumentParser
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from PySide6.QtCore import Qt

from devices.reader import ReaderState
from kiosk.campaign.load import load_campaign
from kiosk.staff import events as happened
from kiosk.staff import pages_and_actions, session_times
from kiosk.staff.facts import Facts, Line, Status, Tone
from kiosk.staff.machine import advance
from kiosk.staff.model import Action, Area, CodeFault, Page, SelfTest
from kiosk.staff.status import Seen, status
from kiosk.staff.words import Words, same
from kiosk.station.settings import load_profile
from kiosk.upstream.enrolment_code import new_code
from kiosk.visit.model import ClosedReason, Visit
from ui.gallery.gallery import MomentRunner, settle
from ui.staff.typed_code import judged
from ui.window import create_application, create_window

PICTURES: Final = Path("docs/pictures/staff")
"""The folder of the pictures."""
DOCUMENTED: Final = ("home", "home-red", "paper", "receipt-answered", "service", "explain", "clean", "technician")
"""The pages with a picture in docs/staff.md."""
WIDTH: Final = 480
"""Width of a picture in pixels."""
AUTHORITY: Final = bytes(range(32))
"""An invented fingerprint of upstream's authority (SHA-256)."""
KIOSK_ID, PHONE = "K-4F7Q2M9X", "03-1234-5678"
_WHEN: Final = datetime(2027, 1, 5, 5, 0, tzinfo=UTC)
_CHECKS: Final = (
    Line(
        Words("upstream connection", "接続先への接続"),
        same("upstream.example.jp:443 does not answer"),
        Tone.BAD,
        Words(
            "Open TCP from this terminal to upstream.example.jp, port 443, in the firewall. If it is open, ask "
            "upstream's operator whether upstream is up.",
            "ファイアウォールで、この端末から upstream.example.jp のポート 443 へのTCPを通してください。通っていれば、"
            "接続先が動いているかセンター担当者に確認してください。",
        ),
        ("timeout 5 bash -c '</dev/tcp/upstream.example.jp/443' && echo open",),
    ),
    Line(Words("clock", "時計"), same("2027-01-05 14:00:00 JST, synchronised"), Tone.GOOD),
    Line(Words("device certificate", "端末証明書"), same("until 2027-02-01"), Tone.CARE),
)
_FACTS: Final[dict[Page | Action, tuple[Line, ...]]] = {
    Page.PAPER: (
        Line(
            Words("Printer", "プリンター"),
            Words("no paper", "用紙がありません"),
            Tone.BAD,
            Words("Load paper, then press “Paper loaded”.", "用紙を入れて「用紙を入れました」を押してください。"),
        ),
    ),
    Page.TODAY: (
        Line(Words("Visits today", "今日の利用"), same("31")),
        Line(Words("Applications accepted today", "今日の受付"), same("22")),
        Line(Words("Last contact with the centre", "センターとの最後の通信"), same("01-05 13:58 JST")),
    ),
    Page.CHECKS: _CHECKS * 3,
    Page.NETWORK: _CHECKS[:1],
    Page.LOGS: tuple(Line(same(f"01-05 13:{minute}:07"), same("closed: reason no_reader")) for minute in range(10, 40)),
    Action.LOOK_UP: (Line(same("K7Q4-19MD-5"), Words("Sent and applied for.", "送信済み・申込済です。"), Tone.GOOD),),
}


class ExampleDesk:
    """A `StaffDesk` without a terminal: the real state machine with invented facts.

    `now`, `closed` and `seen` may be set; they are used at the next event.
    """

    def __init__(self, language: str = "ja") -> None:
        self.area = Area(language=language)
        self.now = 1000.0
        self.reader = ReaderState.EMPTY
        self.card_left_at: datetime | None = datetime(2027, 1, 5, 1, 31, tzinfo=UTC)
        self.closed: ClosedReason | None = None
        self.seen = Seen()
        self._callbacks: list[Callable[[], None]] = []

    def moment(self) -> datetime:
        """The same wall time in every picture."""
        return _WHEN

    def facts(self, key: Page | Action) -> Facts:
        """The invented lines of a page or an action; none for most of them."""
        return Facts(_FACTS.get(key, ()))

    def status(self) -> Status:
        """The real status of `closed` and `seen`."""
        return status(self.closed, self.seen, "09:12")

    def typed_code(self) -> Line:
        """The real judgement of the enrolment code that is typed."""
        return judged(self.area.typed, AUTHORITY)

    def subscribe(self, callback: Callable[[], None]) -> None:
        """Call `callback` after each event."""
        self._callbacks.append(callback)

    def post(self, event: happened.Event) -> None:
        """One step of the machine; its effects are not carried out."""
        self.area, _ = advance(self.area, event, self.now)
        for callback in self._callbacks:
            callback()

    def press(self, digit: int) -> None:  # noqa: ARG002 - only the number of digits is shown
        """One more digit of a code."""
        self.post(happened.CodeLength(self.area.code_length + 1))

    def backspace(self) -> None:
        """One digit of a code less."""
        self.post(happened.CodeLength(self.area.code_length - 1))

    def clear(self) -> None:
        """No digit of a code."""
        self.post(happened.CodeLength(0))

    def enter(self) -> None:
        """Open the area, as the gesture does."""
        self.post(happened.Entered(busy=False))

    def open(self, page: Page) -> None:
        """Open a page; if it needs a code, a right one is entered."""
        self.post(happened.PageChosen(page))
        if self.area.page is Page.CODE:
            while not pages_and_actions.code_complete(self.area):
                self.press(0)
            self.post(happened.CodeConfirmed())
            self.post(happened.CodeChecked(self.area.attempt, None, 1))

    def done(self, action: Action) -> None:
        """Choose an action, and answer it at once."""
        self.post(happened.Chose(action))
        self.post(happened.Answered(action))


def pages(desk: ExampleDesk) -> Iterator[str]:
    """Open every page that looks different, one after the other, and yield the name of each while it is open."""
    desk.enter()
    yield "home"
    for name, desk.closed, desk.seen in (
        ("home-red", ClosedReason.NO_READER, Seen()),
        ("home-yellow", None, Seen(printer_ready=False)),
        ("home-paused", ClosedReason.PAUSED_TODAY, Seen()),
    ):
        desk.post(happened.Touched())
        yield name
    desk.closed, desk.seen = None, Seen()
    yield from _too_often(desk)
    desk.post(happened.PageChosen(Page.SERVICE))
    desk.press(0)
    yield "code"
    while not pages_and_actions.code_complete(desk.area):
        desk.press(0)
    desk.post(happened.CodeConfirmed())
    desk.post(happened.CodeChecked(desk.area.attempt, CodeFault.LOCKED, wait=15))
    yield "code-locked"
    for page in pages_and_actions.SHOP_PAGES:
        if page is not Page.CLEAN:
            desk.open(page)
            yield page.value
    desk.open(Page.RECEIPT)
    for character in "K7Q419MD5":
        desk.post(happened.Wrote(character))
    desk.done(Action.LOOK_UP)
    yield "receipt-answered"
    desk.open(Page.TECHNICIAN)
    yield "technician"
    for page in pages_and_actions.TECHNICIAN_PAGES:
        desk.open(page)
        yield page.value
    yield from _details(desk)


def _too_often(desk: ExampleDesk) -> Iterator[str]:
    """Actions without a code beyond their limits."""
    for page, action, name in (
        (Page.PAPER, Action.TEST_PRINT, "paper-too-often"),
        (Page.RECEIPT, Action.LOOK_UP, "receipt-too-often"),
    ):
        desk.open(page)
        while not desk.area.free_at:
            desk.done(action)
        yield name
    while desk.area.page is not Page.CODE:
        desk.post(happened.PageChosen(Page.CLEAN))
        desk.now += session_times.CLEANING_SECONDS
        desk.post(happened.Due())
    yield "clean-too-often"


def _details(desk: ExampleDesk) -> Iterator[str]:
    desk.open(Page.ENROL)
    for character in str(new_code(AUTHORITY, lambda count: bytes(range(7, 7 + count)))):
        desk.post(happened.Wrote(character))
    yield "enrol-typed"
    desk.post(happened.Rubbed(everything=True))
    for character in new_code(AUTHORITY, lambda count: bytes(range(count)), short=True).short:
        desk.post(happened.Wrote(character))
    yield "enrol-short"
    desk.open(Page.KEYS)
    for name in ("1", "2", "Enter", "+"):
        desk.post(happened.KeyPressed(name))
    yield "keys-pressed"
    desk.open(Page.SELF_TEST)
    desk.done(Action.BEGIN_TEST)
    for test in tuple(SelfTest)[1:]:
        yield f"self-test-{test.value}"
        desk.done(Action.PASSED)
    desk.open(Page.HOME)
    desk.now += 590
    desk.post(happened.Due())
    yield "home-countdown"
    desk.open(Page.CLEAN)
    yield "clean"


def paint(folder: Path, terminal: str, language: str, only: tuple[str, ...] = (), width: int = 0) -> list[Path]:
    """Paint each page (or those named in `only`) to a PNG file in `folder`, and return the files.

    `terminal` is the code of a profile. `width` in pixels scales the pictures; 0 keeps the panel's width.
    """
    create_application([sys.argv[0], "-platform", "offscreen"])
    window = create_window(MomentRunner(Visit(), load_campaign("practice").on(_WHEN)), load_profile(terminal))
    desk = ExampleDesk(language)
    window.connect_staff(desk, KIOSK_ID, PHONE, lambda: desk.now)
    folder.mkdir(parents=True, exist_ok=True)
    painted = []
    try:
        for name in pages(desk):
            if only and name not in only:
                continue
            settle(60)
            picture = window.grab()
            if width:
                picture = picture.scaledToWidth(width, Qt.TransformationMode.SmoothTransformation)
            painted.append(folder / f"{name}.png")
            picture.save(str(painted[-1]))
    finally:
        window.close()
        settle()
    return painted


def main(arguments: list[str]) -> int:
    """The command; returns 0."""
    parser = ArgumentParser(
        prog="python -m ui.gallery.staff_pages", description="Paint the pages of the areas for staff."
    )
    parser.add_argument("out", nargs="?", type=Path, default=Path("out/staff"))
    parser.add_argument("--terminal", default="carrier-counter")
    parser.add_argument("--language", choices=("ja", "en"), default="ja")
    parser.add_argument("--document", action="store_true", help="the pictures of docs/staff.md")
    options = parser.parse_args(arguments)
    if options.document:
        paint(PICTURES, "store-counter", "ja", DOCUMENTED, WIDTH)
    else:
        paint(options.out, options.terminal, options.language)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
