"""The automatic shopper: does a visit at the real screens, by touch, knowing only what they show.

It looks at the window, knows from the screen which question is asked, answers it from its `VisitScript`, and waits
until it sees the screen change. So it meets the screens in whatever order the visit takes. It lives in the event loop
of the program that it visits and never blocks it.
"""

import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtQuick import QQuickWindow

from kiosk.campaign.model import Campaign
from kiosk.errors import KioskError
from kiosk.visit.model import Screen
from ui.shopper.card_handler import CardHandler
from ui.shopper.dictionary import Dictionary
from ui.shopper.effort import Effort, Tally
from ui.shopper.flow import Flow
from ui.shopper.gestures import ANSWER_TIMEOUT, Pause, Steps, StuckError, Wait
from ui.shopper.reading import Reading, View
from ui.shopper.script import JourneyOutcome, VisitScript
from ui.shopper.touch import Touch
from ui.shopper.verdict import Verdict

_LOOK = 10
"""Milliseconds between two looks at the window."""
_LONGEST_LOOK = 0.05
"""Seconds. A look that comes later was held up with the whole machine, and so was the terminal: no more of that time
counts as waiting."""
_STILL = 3
"""Paintings without a change after which a screen has come to rest and is worth a picture."""


@dataclass(frozen=True, slots=True)
class Journey:
    """What came of a visit, as read from the screens. `screens` are PNG files in order."""

    outcome: JourneyOutcome
    reason: str
    receipt: str
    printed: bool
    screens: tuple[Path, ...]
    seconds: float
    effort: Effort


class Shopper(QObject):
    """`start` it; in the event loop it does its visit, and `finished` carries the `Journey`, exactly once.

    `folder` is for the pictures; None: none are wanted. Raises `KioskError` if it cannot be made.
    """

    finished = Signal(object)

    def __init__(
        self,
        window: QQuickWindow,
        script: VisitScript,
        cards: CardHandler,
        *,
        campaign: Campaign,
        folder: Path | None,
        monotonic: Callable[[], float] = time.monotonic,
    ) -> None:
        super().__init__()
        if folder is not None:
            _make(folder)
        self._reading = Reading(window)
        self._tally = Tally(script.language, campaign, script.applicant, script.service)
        self._flow = Flow(
            self._reading,
            Touch(window, self._reading),
            script,
            cards,
            Dictionary(campaign),
            self._photograph,
            self._tally,
        )
        self._folder = folder
        self._monotonic = monotonic
        self._began = 0.0
        self._screens: list[Path] = []
        self._seen: View = ()
        self._steps: Steps[Verdict] = self._visit()
        self._wait: Wait | Pause = Pause(0)
        self._answering = ""
        self._waited = 0.0
        self._looked = 0.0
        self._paused = False
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK)
        self._timer.timeout.connect(self._look)

    def start(self) -> None:
        """Begin the visit."""
        self._began = self._looked = self._monotonic()
        self._timer.start()

    def _visit(self) -> Steps[Verdict]:
        yield from self._arrive()
        yield from self._flow.wait_for_opening()
        while True:
            self._answering = screen = yield from self._arrive()
            if self._folder is not None and self._reading.view() != self._seen:
                self._photograph(screen)
            if not self._flow.over(screen):
                self._tally.sees(screen, self._reading.text("field:title"), self._reading.all_texts())
            if (yield from self._flow.answer(screen)):
                return self._flow.verdict or Verdict(JourneyOutcome.ABANDONED, "ended without a result")

    def _arrive(self) -> Steps[Screen]:
        """Wait until one screen stands still."""
        last, alike = self._reading.view(), 0
        painted = self._reading.repaint()

        def still() -> bool:
            nonlocal last, alike, painted
            if not painted():
                return False
            painted = self._reading.repaint()
            view = self._reading.view()
            alike = alike + 1 if view == last and self._reading.screen() else 0
            last = view
            return alike >= _STILL

        yield Wait(still, "a screen that stands still", ANSWER_TIMEOUT)
        return Screen(self._reading.screen())

    def _look(self) -> None:
        """One turn of the loop: go on as long as what is waited for is there."""
        now = self._monotonic()
        self._waited += min(now - self._looked, _LONGEST_LOOK)
        self._looked = now
        try:
            while self._go_on():
                self._waited = 0.0
        except StopIteration as ended:
            self._end(ended.value)
        except StuckError as stuck:
            where = self._reading.screen() or "between two screens"
            if self._answering not in ("", where):
                where += f" after {self._answering}"
            with suppress(StuckError):  # a full disk may be the very trouble
                self._photograph("stuck")
            self._end(Verdict(JourneyOutcome.FAILED, f"on {where}: {stuck}"))
        except Exception as defect:
            self._end(Verdict(JourneyOutcome.FAILED, f"the shopper itself failed: {type(defect).__name__}"))
            raise

    def _go_on(self) -> bool:
        """Take the next step if its time has come; a pause ends in a later turn, so that events get theirs."""
        match self._wait:
            case Pause(seconds):
                if self._waited < seconds or not self._paused:
                    self._paused = True
                    return False
                self._paused = False
                self._wait = next(self._steps)
            case Wait(condition, what, seconds):
                if condition():
                    self._wait = next(self._steps)
                elif self._waited >= seconds:
                    self._wait = self._steps.throw(StuckError(f"{what} did not come within {seconds:.0f} s"))
                else:
                    return False
        return True

    def _end(self, verdict: Verdict) -> None:
        self._timer.stop()
        self.finished.emit(
            Journey(
                verdict.outcome,
                verdict.reason,
                verdict.receipt,
                verdict.printed,
                tuple(self._screens),
                self._monotonic() - self._began,
                self._tally.effort(),
            )
        )

    def _photograph(self, name: str) -> None:
        if self._folder is None:
            return
        self._seen = self._reading.view()
        path = self._folder / f"{len(self._screens) + 1:02d}-{name}.png"
        if not self._reading.photograph(path):
            raise StuckError(f"{path} could not be written; make room there or choose another --output")
        self._screens.append(path)


def _make(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise KioskError(f"{folder}: cannot be made ({error.strerror}); choose another --output") from error
