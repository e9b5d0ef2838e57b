"""Passes each effect of the visit to the part that carries it out. Runs on the runner's thread and never blocks."""

import logging
from collections.abc import Callable
from dataclasses import dataclass
from typing import assert_never

from kiosk.effects.accept_and_deliver import QueueDesk
from kiosk.effects.card import CardDesk
from kiosk.effects.pin_buffer import PinBuffer
from kiosk.visit import effects as wanted
from kiosk.visit.events import Event, WorkFailed
from kiosk.visit.model import Draft, NoticeCode

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Dispatcher:
    """The parts of one terminal. The runner calls `perform`."""

    pin: PinBuffer
    card: CardDesk
    queue: QueueDesk
    print_receipt: Callable[[wanted.Print], None]
    look_at_printer: Callable[[wanted.LookAtPrinter], None]
    chime: Callable[[], None]
    alarm: Callable[[], None]
    call: Callable[[], None]
    restart: Callable[[], None]
    shown: Callable[[Draft], str]
    """SHA-256 (hex) of the review text of a draft, computed again as for the screen."""
    answer: Callable[[Event], None]
    fetch_challenge: Callable[[int], None]
    """For the visit with this number (`kiosk.effects.fresh_challenge`)."""
    drop_challenge: Callable[[], None]
    """Discard the fetched challenge when its visit ends."""

    def perform(self, effect: wanted.Effect) -> None:
        """Begin this effect. Results come later, as events."""
        match effect:
            case wanted.ReadCard():
                self.card.read(effect)
            case wanted.FetchChallenge():
                self.queue.look()
                self.fetch_challenge(effect.visit)
            case wanted.VerifyAndSign():
                self._sign(effect)
            case wanted.Accept():
                self.queue.accept(effect)
            case wanted.Deliver():
                self.queue.deliver(effect)
            case wanted.FetchStatus():
                self.queue.fetch_status(effect)
            case wanted.ErasePin():
                self.pin.clear()
            case wanted.ReleaseCard():
                self.card.release()
            case wanted.Wipe():
                self.drop_challenge()
                self.pin.clear()
                self.card.release()
            case wanted.Print():
                self.print_receipt(effect)
            case wanted.LookAtPrinter():
                self.look_at_printer(effect)
            case wanted.Chime():
                self.chime()
            case wanted.SoundAlarm():
                self.alarm()
            case wanted.CallStaff():
                self.call()
            case wanted.Restart():
                self.restart()
            case _:
                assert_never(effect)

    def _sign(self, effect: wanted.VerifyAndSign) -> None:
        """Sign only if the review text of the draft, computed again, has the fingerprint of the text shown."""
        if isinstance(effect.what, Draft) and self.shown(effect.what) != effect.what.review.sha256:
            log.error("not signed: the draft is not what the review showed")
            self.pin.clear()
            self.answer(WorkFailed(effect.visit, NoticeCode.NOT_ACCEPTED))
            return
        self.card.verify_and_sign(effect, self.pin.take())
