"""Reads the facts of pages, and carries out actions of staff and technicians. Calls are slow: use a worker thread.

Results are `Facts`: lines in two languages with states, counts and times. No input of a shopper is available here.
"""

import json
import logging
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from devices import chime
from devices.cups_printer import CupsPrinter
from devices.file_printer import FilePrinter
from devices.pcsc_reader import ServiceGone, reader_names
from devices.print_job import PrinterFailed
from devices.reader_choice import choose, kind_of
from kiosk.application.receipt_number import NotAReceiptNumber, parse
from kiosk.campaign.japan_time import JST
from kiosk.campaign.model import Campaign
from kiosk.errors import KioskError
from kiosk.outbox.database import DATABASE_NAME
from kiosk.outbox.read_only import ReadOnlyOutbox
from kiosk.outbox.values import State, UnknownApplication
from kiosk.staff.facts import Facts, Line, Tone
from kiosk.staff.model import Action, Page
from kiosk.staff.status import Seen
from kiosk.staff.words import Words, same
from kiosk.staff_desk import checks, report
from kiosk.staff_desk.journal_lines import filtered, today
from kiosk.staff_desk.printer_faults import printer_fault
from kiosk.staff_desk.sample_page import JOB, sample_page
from kiosk.staff_desk.self_test_lines import record_lines
from kiosk.station.not_in_service import known_kiosk_id
from kiosk.station.profile import PrinterKind, ReaderKind
from kiosk.station.self_test_record import keep_result
from kiosk.station.settings import Settings
from kiosk.station.staff_codes import SHOP, StaffCodes
from ui.receipt.layout import pdf, raster

log = logging.getLogger(__name__)
_CHECKED = frozenset({Page.CHECKS, Page.NETWORK, Page.CLOCK, Page.SOUND, Page.DISPLAY})


@dataclass(frozen=True, slots=True)
class Hands:
    """The facts and actions of one terminal. `now`: aware. `last_contact`: of upstream's last answer, or None."""

    settings: Settings
    campaign: Campaign
    config: Path | None
    codes: StaffCodes
    now: Callable[[], datetime]
    last_contact: Callable[[], datetime | None]
    run: checks.RunCommand = checks.run_kiosk
    play: Callable[[chime.Melody], None] = chime.play

    def seen(self) -> Seen:
        """Data of the status: whether the printer is ready, and the age of the oldest waiting application."""
        oldest = None
        if (queue := self._queue()) is not None:
            with closing(queue):
                oldest = queue.oldest_queued()
        ready = None if self.settings.profile.printer is PrinterKind.NONE else self._printer_fault() is None
        return Seen(ready, None if oldest is None else self.now() - oldest)

    def look(self, page: Page) -> Facts:
        """The facts of a page when it opens. Raises KioskError, OSError."""
        match page:
            case Page.PAPER | Page.PRINTER:
                return Facts(tuple(self._printer_lines()))
            case Page.TODAY:
                return Facts(tuple(self._today()))
            case Page.READER:
                return Facts(tuple(self._readers()))
            case Page.LOGS:
                return self.do(Action.LOG_TROUBLE, page)
            case Page.SELF_TEST:
                return Facts(tuple(record_lines(self.settings.state_dir)))
            case Page.CODES:
                return Facts(tuple(self._holders()))
            case Page.ENROL:
                return Facts(tuple(self._enrolment()))
            case _ if page in _CHECKED:
                return Facts(checks.of_page(checks.examine(self.run, self.config), page))
            case _:
                return Facts()

    def do(self, action: Action, page: Page, text: str = "", test: str = "") -> Facts:
        """Carry out an action and return its result. Raises KioskError, OSError.

        `text`: the typed receipt number or enrolment code. `test`: the part of the self-test.
        """
        match action:
            case Action.TEST_PRINT | Action.PAPER_LOADED:
                return Facts(tuple(self._print()))
            case Action.LOOK_UP:
                return Facts((self._receipt(text),))
            case Action.PLAY_SOUND:
                self.play(chime.CALL)
                played = Words("played: did you hear three rising tones?", "鳴らしました。上がる3音が聞こえましたか。")
                return Facts((Line(Words("Sound", "音"), played),))
            case Action.REFRESH:
                return self.look(Page.CHECKS if page is Page.SELF_TEST else page)
            case Action.LOG_TROUBLE | Action.LOG_VISITS | Action.LOG_STAFF:
                return Facts(filtered(self.settings.journal_file, action))
            case Action.BEGIN_TEST | Action.PASSED | Action.FAILED:
                return self._judged(action, test)
            case Action.SAVE_REPORT:
                return Facts(tuple(self._report()))
            case Action.ENROL:
                enrolled = Words(
                    "enrolled as {kiosk_id}; the program restarts",
                    "登録しました: {kiosk_id}。プログラムが再起動します。",
                )
                return self._command(["enrol"], Words("Enrolment", "登録"), enrolled, text + "\n")
            case Action.SEND_BUNDLE | Action.SEND_ERRORS:
                kind = ["--errors-only"] if action is Action.SEND_ERRORS else []
                sent = Words(
                    "sent; the operator finds it by the number {reference}", "送りました。資料番号は{reference}です。"
                )
                return self._command(["support", *kind], Words("Support bundle", "調査資料"), sent)
            case _:
                return Facts()

    def _queue(self) -> ReadOnlyOutbox | None:
        folder = self.settings.state_dir / "queue"
        if not (folder / DATABASE_NAME).exists():
            return None
        try:
            return ReadOnlyOutbox.open(folder)
        except KioskError as error:
            log.warning("%s", error)
            return None

    def _receipt(self, typed: str) -> Line:
        """The state of an application: received, sent, refused, or whom to call. Nothing of its content."""
        label = Words("Receipt number", "受付番号")
        try:
            number = parse(typed)
        except NotAReceiptNumber:
            wrong = Words(
                "This is not a receipt number. Compare it with the receipt.", "番号が違います。控えと見比べてください。"
            )
            return Line(label, wrong, Tone.CARE)
        help_line = Words(
            "Not known at this terminal. Call the help line.",
            "この端末では確認できません。相談窓口に電話してください。",
        )
        queue = self._queue()
        if queue is None:
            return Line(same(number), help_line, Tone.CARE)
        with closing(queue):
            try:
                state = queue.show(number).state
            except (UnknownApplication, KioskError):
                return Line(same(number), help_line, Tone.CARE)
        match state:
            case State.QUEUED | State.DELIVERING:
                said = Words("Received. It is sent by itself.", "受け付けました。自動で送信されます。")
                return Line(same(number), said, Tone.GOOD)
            case State.APPLIED:
                return Line(same(number), Words("Sent and applied for.", "送信済み・申込済です。"), Tone.GOOD)
            case State.REFUSED:
                said = Words("Refused. The receipt says why.", "申込できませんでした。理由は控えにあります。")
                return Line(same(number), said, Tone.BAD)
            case State.NEEDS_ATTENTION:
                return Line(same(number), Words("Call the help line.", "相談窓口に電話してください。"), Tone.CARE)

    def _today(self) -> Iterator[Line]:
        now = self.now()
        visits, accepted = today(self.settings.journal_file, now.astimezone(JST).date())
        yield Line(Words("Visits today", "今日の利用"), same(str(visits)))
        yield Line(Words("Applications accepted today", "今日の受付"), same(str(accepted)))
        waiting = 0
        if (queue := self._queue()) is not None:
            with closing(queue):
                waiting = sum(queue.waiting().values())
        tone = Tone.PLAIN if waiting == 0 else Tone.CARE
        yield Line(Words("Applications waiting to be sent", "送信待ちの申込"), same(str(waiting)), tone)
        contact = self.last_contact()
        never = Words("none since the program started", "起動してからまだありません")
        shown = same(f"{contact.astimezone(JST):%m-%d %H:%M} JST") if contact else never
        yield Line(Words("Last contact with the centre", "センターとの最後の通信"), shown)

    def _printer_fault(self) -> PrinterFailed | None:
        if self.settings.profile.printer is PrinterKind.CUPS:
            try:
                CupsPrinter(self.settings.printer.name).ready()
            except PrinterFailed as error:
                return error
        return None

    def _printer_lines(self) -> Iterator[Line]:
        label = Words("Printer", "プリンター")
        match self.settings.profile.printer:
            case PrinterKind.NONE:
                none = Words("this terminal has none: receipts are shown", "この端末にはありません（画面に表示します）")
                yield Line(label, none)
            case PrinterKind.FILE:
                yield Line(label, Words("receipts are written as files", "控えはファイルに書き出します"))
            case PrinterKind.CUPS:
                fault = self._printer_fault()
                ready = Line(label, Words("ready: receipts come out", "使えます"), Tone.GOOD)
                yield ready if fault is None else printer_fault(label, fault)

    def _print(self) -> Iterator[Line]:
        label = Words("Test print", "印字テスト")
        kind = self.settings.profile.printer
        if kind is PrinterKind.NONE:
            yield from self._printer_lines()
            return
        text = sample_page(self.campaign, known_kiosk_id(self.settings.state_dir), self.now())
        try:
            if kind is PrinterKind.FILE:
                FilePrinter(self.settings.receipts.folder).print_raster(raster(text), JOB)
            else:
                CupsPrinter(self.settings.printer.name).print_page(pdf(text), JOB)
        except PrinterFailed as error:
            yield printer_fault(label, error)
        else:
            yield Line(label, Words("printed: take it away", "印字しました。紙をお取りください。"), Tone.GOOD)

    def _readers(self) -> Iterator[Line]:
        label = Words("Reader", "リーダー")
        try:
            names = reader_names()
        except ServiceGone:
            gone = Words("the smart-card service does not answer", "カードサービスが応答しません")
            yield Line(label, gone, Tone.BAD, same("sudo systemctl restart pcscd"))
            return
        contact = self.settings.profile.reader_kind is ReaderKind.CONTACT
        chosen = choose(names, self.settings.reader.name, contact=contact, virtual=self.campaign.practice)
        for name in names:
            used = name == chosen.name
            use = Words("used", "使用中") if used else Words("not used", "使用しない")
            yield Line(same(name), Words("{use} ({kind})", "{use}（{kind}）").fill(use=use, kind=kind_of(name)))
        if not names:
            none = Words("none is attached", "接続されていません")
            yield Line(label, none, Tone.BAD, Words("plug it in at both ends", "ケーブルの両端を差し込んでください"))

    def _holders(self) -> Iterator[Line]:
        holders = self.codes.holders()
        is_set, is_not = Words("set", "設定済み"), Words("not set", "未設定")
        yield Line(Words("Shop PIN (6 digits)", "店舗用暗証番号（6桁）"), is_set if SHOP in holders else is_not)
        numbers = sorted((int(holder) for holder in holders - {SHOP}), key=int)
        shown = same(", ".join(map(str, numbers))) if numbers else is_not
        yield Line(Words("Technicians with a code", "コードのある保守担当"), shown)

    def _enrolment(self) -> Iterator[Line]:
        url, known = self.settings.upstream.url, known_kiosk_id(self.settings.state_dir)
        yield Line(Words("Upstream", "接続先"), same(url or "-"), Tone.PLAIN if url else Tone.BAD)
        yield Line(Words("Terminal", "端末番号"), same(known) if known else Words("not enrolled yet", "未登録"))

    def _judged(self, action: Action, test: str) -> Facts:
        passed = action is Action.PASSED
        if action is Action.BEGIN_TEST:
            passed = all(line.tone is not Tone.BAD for line in checks.examine(self.run, self.config))
        keep_result(self.settings.state_dir, test, passed=passed, at=self.now())
        return Facts(tuple(record_lines(self.settings.state_dir)))

    def _report(self) -> Iterator[Line]:
        lines = checks.examine(self.run, self.config)
        made = report.readiness(self.settings, lines, tuple(record_lines(self.settings.state_dir)), self.now())
        for file in report.save(self.settings.state_dir / "reports", made):
            yield Line(Words("Saved", "保存しました"), same(str(file)), Tone.GOOD)
        yield from made.lines

    def _command(self, arguments: list[str], label: Words, done: Words, given: str = "") -> Facts:
        """Run a command. `done` is filled with its JSON object; other output is the reason of its failure."""
        answer = self.run([*arguments, "--json", *checks.with_config(self.config)], given)
        last = answer.splitlines()[-1] if answer else "no answer"
        try:
            return Facts((Line(label, done.fill(**json.loads(last)), Tone.GOOD),))
        except (ValueError, LookupError, TypeError):
            return Facts((Line(label, same(last.removeprefix("kiosk: ")), Tone.BAD),))
