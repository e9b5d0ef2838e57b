"""The automatic shopper: does a visit at the real screens, by touch, with no other knowledge than what they show.

It reads the window, recognises the question by the screen's name, answers it from its `VisitScript`, and waits until
the screen changes. It therefore follows any order of screens. It runs in the event loop of the terminal's program,
without blocking it.
"""

import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtQuick import QQuickWindow

from kiosk.campaign.model import Campaign
from kiosk.errors import KioskError
from kiosk.visit.model import Screen
from ui.automatic_shopper.card_handler import CardHandler
from ui.automatic_shopper.dictionary import Dictionary
from ui.automatic_shopper.effort import Effort, Tally
from ui.automatic_shopper.flow import Flow
from ui.automatic_shopper.gestures import Steps, StuckError, Wait
from ui.automatic_shopper.reading import Reading, View
from ui.automatic_shopper.script import JourneyOutcome, VisitScript
from ui.automatic_shopper.stepping import Stepping
from ui.automatic_shopper.timeouts import ANSWER_TIMEOUT
from ui.automatic_shopper.touch import Touch
from ui.automatic_shopper.verdict import Verdict

_STILL = 3
"""Successive frames without a change after which a screen is complete."""


@dataclass(frozen=True, slots=True)
class Journey:
    """The outcome of a visit, as read from the screens.

    `reason` is a code of `ui.automatic_shopper.dictionary`, or where and why the shopper got stuck. `receipt` is the
    receipt number, or "". `screens` are PNG files in order; `seconds` is the duration.
    """

    outcome: JourneyOutcome
    reason: str
    receipt: str
    printed: bool
    screens: tuple[Path, ...]
    seconds: float
    effort: Effort


class Shopper(QObject):
    """Does one visit in the event loop after `start`, and then emits `finished` with the `Journey`, exactly once.

    `folder` is the folder for the pictures, or None for no pictures. Raises `KioskError` if it cannot be made.
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
        self._answering = ""
        self._stepping = Stepping(self._visit(), monotonic, self)
        self._stepping.ended.connect(self._ended)

    def start(self) -> None:
        """Begin the visit."""
        self._began = self._monotonic()
        self._stepping.start()

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
        """Wait until one screen is complete."""
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

    def _ended(self, result: object) -> None:
        match result:
            case Verdict():
                self._end(result)
            case StuckError():
                where = self._reading.screen() or "between two screens"
                if self._answering not in ("", where):
                    where += f" after {self._answering}"
                with suppress(StuckError):  # a full disk may have been the cause
                    self._photograph("stuck")
                self._end(Verdict(JourneyOutcome.FAILED, f"on {where}: {result}"))
            case defect:
                self._end(Verdict(JourneyOutcome.FAILED, f"a defect of the automatic shopper: {type(defect).__name__}"))

    def _end(self, verdict: Verdict) -> None:
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
