"""Runs the areas for staff and technicians on the GUI thread: steps the machine and performs its effects.

A typed code is in one buffer here and nowhere else. It is overwritten after its check, and when its page is left. Two
worker threads do slow work: one checks and sets codes, the other reads facts and carries actions out.
"""

import logging
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import partial
from typing import assert_never

from PySide6.QtCore import QEventLoop, QObject

from devices.reader import ReaderState
from kiosk.campaign.japan_time import JST
from kiosk.campaign.model import Offer
from kiosk.effects.pin_buffer import PinBuffer
from kiosk.effects.runner import Runner
from kiosk.errors import KioskError
from kiosk.staff import events as happened
from kiosk.staff import pages_and_actions
from kiosk.staff.facts import Facts, Line, Status, Tone
from kiosk.staff.machine import advance, deadline
from kiosk.staff.model import CODE_DIGITS, Action, Area, CodeFault, Grade, Page
from kiosk.staff.status import Seen, status
from kiosk.staff.words import Words, same
from kiosk.staff_desk.hands import Hands
from kiosk.station.journal import Journal
from kiosk.station.journal_events import StaffGrade
from kiosk.station.pause_record import keep_pause
from kiosk.station.staff_actions import keep_used, read_used
from kiosk.station.staff_codes import SHOP, CodesUnreadable, StaffCodes
from kiosk.visit.events import ServicePaused, StaffEntered
from kiosk.visit.model import ClosedReason, Screen, Visit
from kiosk.visit.rules import closed_reason, restart_would_hurt
from ui.bridge import Bridge, DeadlineTimer
from ui.staff.typed_code import judged

log = logging.getLogger(__name__)

_PAUSES = {
    Action.PAUSE_BREAK: ClosedReason.PAUSED_BREAK,
    Action.PAUSE_TODAY: ClosedReason.PAUSED_TODAY,
    Action.PAUSE_REPAIR: ClosedReason.PAUSED_REPAIR,
    Action.REOPEN: None,
}
_HERE = frozenset({*_PAUSES, Action.RESTART_PROGRAM, Action.REBOOT})
"""Actions that are carried out at once on the GUI thread."""
_GRADES = {Grade.OPEN: StaffGrade.OPEN, Grade.SHOP: StaffGrade.SHOP, Grade.TECHNICIAN: StaffGrade.TECHNICIAN}
WAITING = Facts(waiting=True)
"""Facts of a page or an action whose result is not there yet."""


@dataclass(frozen=True, slots=True)
class _Found:
    """The result of a worker: facts of a page or an action, or the data of the status (`seen`)."""

    key: Page | Action
    facts: Facts
    seen: Seen | None = None


class StaffDesk:
    """The state of the areas (`area`), which only `post` changes.

    `busy`: whether a request to upstream is under way. `leave` restarts the program. `reboot` restarts the machine;
    raises OSError. `owner`: the parent of its Qt objects.
    """

    def __init__(
        self,
        *,
        runner: Runner,
        hands: Hands,
        codes: StaffCodes,
        journal: Journal,
        monotonic: Callable[[], float],
        busy: Callable[[], bool],
        leave: Callable[[], None],
        reboot: Callable[[], None],
        owner: QObject,
    ) -> None:
        self.area = Area(language="ja", spent=_used_before(hands, monotonic()))
        self.code = PinBuffer(max(CODE_DIGITS.values()))
        self.hands = hands
        self._kept = bytearray()
        self._runner = runner
        self._codes = codes
        self._journal = journal
        self._monotonic = monotonic
        self._busy = busy
        self._leave = leave
        self._reboot = reboot
        # Two tables: a page and an action may have the same value ("enrol"), and are equal then.
        self._pages: dict[Page, Facts] = {}
        self._results: dict[Action, Facts] = {}
        self._seen = Seen()
        self._closed: ClosedReason | None = ClosedReason.STARTING
        self._since = hands.now()
        self._card_left = False
        self.card_left_at: datetime | None = None
        """When a card was last left behind in this run (aware); None if never."""
        self._subscribers: list[Callable[[], None]] = []
        self._bridge = Bridge(self._receive, owner)
        self._timer = DeadlineTimer(lambda: self.post(happened.Due()), monotonic, owner)
        # The layout of a test print starts timers, which need an event dispatcher in this thread.
        self._worker = ThreadPoolExecutor(1, "staff", initializer=QEventLoop)
        self._checker = ThreadPoolExecutor(1, "staff-codes")
        runner.subscribe(self._visit_changed)

    def close(self) -> None:
        """Overwrite the codes and end the workers. Does not wait for their work."""
        self._erase()
        self._timer.arm(None)
        self._bridge.close()
        self._worker.shutdown(cancel_futures=True)
        self._checker.shutdown(cancel_futures=True)

    # --- state for the screens

    def subscribe(self, callback: Callable[[], None]) -> None:
        """Call `callback()` on the GUI thread after every change."""
        self._subscribers.append(callback)

    @property
    def now(self) -> float:
        """Monotonic time in seconds, the scale of the area's times."""
        return self._monotonic()

    def moment(self) -> datetime:
        """Wall time (aware)."""
        return self.hands.now()

    def facts(self, key: Page | Action) -> Facts:
        """The last facts of a page or of an action's result; empty if there are none."""
        found = self._pages.get(key) if isinstance(key, Page) else self._results.get(key)
        return found or Facts()

    def status(self) -> Status:
        """The status of the terminal with its one instruction, for the first page."""
        since = self._since.astimezone(JST)
        today = self.hands.now().astimezone(JST).date() == since.date()
        return status(self._closed, self._seen, f"{since:%H:%M}" if today else f"{since:%m-%d %H:%M}")

    def typed_code(self) -> Line:
        """A judgement of the typed enrolment code, before it is sent."""
        return judged(self.area.typed, self.hands.settings.upstream.authority)

    @property
    def reader(self) -> ReaderState:
        """The state of the card reader."""
        return self._runner.visit.reader

    # --- events

    def enter(self) -> None:
        """The gesture that opens the staff area was made."""
        self.post(happened.Entered(busy=self._runner.visit.screen is Screen.WORKING))

    def press(self, digit: int) -> None:
        """A digit of a code was typed. It goes into the buffer and nowhere else."""
        if self.area.page is Page.CODE and not self.area.checking and not pages_and_actions.code_complete(self.area):
            self.post(happened.CodeLength(self.code.press(digit)))

    def backspace(self) -> None:
        """Erase the last digit of the code."""
        self.post(happened.CodeLength(self.code.backspace()))

    def clear(self) -> None:
        """Erase all digits of the code."""
        self.code.clear()
        self.post(happened.CodeLength(0))

    def post(self, event: happened.Event) -> None:
        """Step the machine with `event`, and perform the effects."""
        before = self.area
        self.area, effects = advance(before, event, self._monotonic())
        for effect in effects:
            self._perform(effect)
        self._timer.arm(deadline(self.area, self._monotonic()))
        if self.area != before or effects or isinstance(event, happened.Due):
            self._tell()

    def _tell(self) -> None:
        for callback in self._subscribers:
            callback()

    def _perform(self, effect: happened.Effect) -> None:
        match effect:
            case happened.EndVisit():
                self._runner.post(StaffEntered())
                self._pages.clear()
                self._results.clear()
                self._worker.submit(self._look_at_status)
            case happened.NoteEntered(grade, technician):
                self._journal.write("staff_entered", grade=_GRADES[grade], technician=technician)
            case happened.NoteLeft():
                self._journal.write("staff_left")
            case happened.EraseCode():
                self._erase()
            case happened.CheckCode(grade, attempt):
                self._checker.submit(self._check, self.code.take(), grade, attempt)
            case happened.KeepNewCode():
                self._overwrite_kept()
                self._kept = self.code.take()
            case happened.SetCode(grade, technician, attempt):
                first, self._kept = self._kept, bytearray()
                holder = SHOP if grade is Grade.SHOP else str(technician)
                self._checker.submit(self._set, first, self.code.take(), holder, attempt)
            case happened.NoteCleaning():
                self._note(Action.CLEAN)
            case happened.NoteTooOften(action):
                self._journal.write("staff_too_often", action=action)
            case happened.KeepSpent():
                self._worker.submit(self._keep_used, self._used(), self.hands.now())
            case happened.Look(page):
                self._pages[page] = WAITING
                self._worker.submit(self._find, page, partial(self.hands.look, page))
            case happened.Do(action, page, text, test):
                self._do(action, page, text, test)
            case _:
                assert_never(effect)

    def _note(self, action: Action) -> None:
        grade = _GRADES[self.area.granted]
        self._journal.write("staff_action", action=action, grade=grade, technician=self.area.technician)

    def _used(self) -> tuple[tuple[Action, timedelta], ...]:
        now = self._monotonic()
        return tuple((action, timedelta(seconds=now - at)) for action, at in self.area.spent)

    def _do(self, action: Action, page: Page, text: str, test: str) -> None:
        self._note(action)
        if action in _HERE:
            self._receive(_Found(action, Facts((self._do_here(action),))))
            return
        self._results[action] = WAITING
        self._worker.submit(self._find, action, partial(self.hands.do, action, page, text, test))

    def _do_here(self, action: Action) -> Line:
        if action in _PAUSES:
            return self._pause(_PAUSES[action])
        label = Words("Restart", "再起動")
        if self._busy() or restart_would_hurt(self._runner.visit):
            on_its_way = Words(
                "refused: an application is on its way. Try again in a minute.",
                "申込を送信中のため再起動できません。1分後にもう一度お試しください。",
            )
            return Line(label, on_its_way, Tone.CARE)
        if action is Action.RESTART_PROGRAM:
            self._leave()
        else:
            try:
                self._reboot()
            except OSError as error:
                refused = Words("the system refuses: {why}", "システムに拒否されました: {why}")
                return Line(label, refused.fill(why=error.strerror or type(error).__name__), Tone.BAD)
        return Line(label, Words("restarting…", "再起動しています…"), Tone.GOOD)

    def _pause(self, reason: ClosedReason | None) -> Line:
        label = Words("Out of service", "休止")
        try:
            keep_pause(self.hands.settings.state_dir, reason)
        except OSError as error:
            failed = Words("could not be kept: {why}", "保存できませんでした: {why}")
            return Line(label, failed.fill(why=error.strerror or type(error).__name__), Tone.BAD)
        self._runner.post(ServicePaused(reason))
        if reason is None:
            return Line(label, Words("back in service", "再開しました"), Tone.GOOD)
        return Line(label, Words("the shoppers' screen says so now", "お客様の画面に表示しました"), Tone.GOOD)

    # --- workers

    def _find(self, key: Page | Action, find: Callable[[], Facts]) -> None:
        try:
            facts = find()
        except (KioskError, OSError) as error:
            facts = Facts((Line(Words("Not possible", "できません"), same(_plain(error)), Tone.BAD),))
        except Exception as error:  # noqa: BLE001 - the page shows it, and the area stays usable
            log.error("staff area: %s", type(error).__name__)  # noqa: TRY400 - the message could contain typed text
            facts = Facts((Line(Words("Not possible", "できません"), same(type(error).__name__), Tone.BAD),))
        self._bridge.post(_Found(key, facts))
        if key in (Action.TEST_PRINT, Action.PAPER_LOADED):
            self._look_at_status()

    def _keep_used(self, used: tuple[tuple[Action, timedelta], ...], now: datetime) -> None:
        try:
            keep_used(self.hands.settings.state_dir, used, now)
        except OSError as error:
            log.warning("staff area: %s", error.strerror)

    def _look_at_status(self) -> None:
        try:
            seen = self.hands.seen()
        except (KioskError, OSError) as error:
            log.warning("staff area: %s", error)
            return
        self._bridge.post(_Found(Page.HOME, Facts(), seen))

    def _check(self, digits: bytearray, grade: Grade, attempt: int) -> None:
        answer = happened.CodeChecked(attempt, CodeFault.UNREADABLE)
        try:
            verdict = self._codes.check(digits, shop=grade is Grade.SHOP)
            if verdict.right:
                answer = happened.CodeChecked(attempt, None, verdict.number)
            elif not verdict.known:
                answer = happened.CodeChecked(attempt, CodeFault.NOT_SET)
            else:
                fault = CodeFault.LOCKED if verdict.wait else CodeFault.WRONG
                answer = happened.CodeChecked(attempt, fault, wait=verdict.wait)
        except (CodesUnreadable, OSError) as error:
            log.error("staff codes: %s", error)  # noqa: TRY400 - one line without a traceback
        finally:
            digits[:] = bytes(len(digits))
            if answer.fault is not None:
                self._journal.write("staff_code_refused", grade=_GRADES[grade], fault=answer.fault)
            self._bridge.post(answer)

    def _set(self, first: bytearray, second: bytearray, holder: str, attempt: int) -> None:
        answer: happened.Event = happened.NewCodeRefused(attempt)
        try:
            if first == second:
                self._codes.set(second, holder)
                self._journal.write("staff_code_set", technician=0 if holder == SHOP else int(holder))
                answer = happened.CodeChecked(attempt, None)
        except (KioskError, OSError) as error:
            log.warning("staff codes: %s", error)
        finally:
            for digits in (first, second):
                digits[:] = bytes(len(digits))
            self._bridge.post(answer)

    def _receive(self, event: object) -> None:
        """The result of a worker, on the GUI thread."""
        if not isinstance(event, _Found):
            self.post(event)  # type: ignore[arg-type] # one of happened.Event: the workers post nothing else
            return
        if event.seen is not None:
            self._seen = event.seen
        elif isinstance(event.key, Page):
            self._pages[event.key] = event.facts
        if isinstance(event.key, Action):
            self._results[event.key] = event.facts
            failed = any(line.tone is Tone.BAD for line in event.facts.lines)
            self.post(happened.Answered(event.key, failed=failed))
        self._tell()

    def _visit_changed(self, visit: Visit, offer: Offer) -> None:
        closed = closed_reason(visit, offer)
        if closed is not self._closed:
            self._closed, self._since = closed, self.hands.now()
        if visit.card_left and not self._card_left:
            self.card_left_at = self.hands.now()
        self._card_left = visit.card_left
        if self.area.is_open:
            if self.area.page is Page.READER:
                self._worker.submit(self._find, Page.READER, partial(self.hands.look, Page.READER))
            self._tell()

    def _erase(self) -> None:
        self.code.clear()
        self._overwrite_kept()

    def _overwrite_kept(self) -> None:
        self._kept[:] = bytes(len(self._kept))


def _used_before(hands: Hands, now: float) -> tuple[tuple[Action, float], ...]:
    """What was used without a code before this start, in monotonic seconds."""
    return tuple(
        (action, now - ago.total_seconds()) for action, ago in read_used(hands.settings.state_dir, hands.now())
    )


def _plain(error: KioskError | OSError) -> str:
    if isinstance(error, OSError):
        return error.strerror or type(error).__name__
    return str(error)
