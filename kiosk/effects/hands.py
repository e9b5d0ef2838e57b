"""Carries the visit's effects out: each goes to the one desk that can do it. On the runner's thread; never blocks."""

from collections.abc import Callable
from dataclasses import dataclass

from kiosk.effects.card import CardDesk
from kiosk.effects.pin import PinBuffer
from kiosk.effects.queue import QueueDesk
from kiosk.visit import effects as wanted


@dataclass(frozen=True, slots=True)
class Hands:
    """One terminal's desks."""

    pin: PinBuffer
    card: CardDesk
    queue: QueueDesk
    print_receipt: Callable[[wanted.Print], None]
    look_at_printer: Callable[[wanted.LookAtPrinter], None]
    chime: Callable[[], None]
    alarm: Callable[[], None]
    call: Callable[[], None]
    restart: Callable[[], None]

    def perform(self, effect: wanted.Effect) -> None:
        match effect:
            case wanted.ReadCard():
                self.card.read(effect)
            case wanted.VerifyAndSign():
                self.card.verify_and_sign(effect, self.pin.take())
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
