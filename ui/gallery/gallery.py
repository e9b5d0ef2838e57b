"""Paints any moment of a visit, one picture for each page of it (NAME.png, NAME-2.png, ...), without a runner: to look
at screens, and to test them.

python -m ui.gallery.gallery out/gallery --terminal carrier-counter --language ja
    [--size largest] [--contrast dark] [--only NAME]
"""

import sys
from argparse import ArgumentParser
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime
from importlib.resources import files
from pathlib import Path

from PySide6.QtCore import QEvent, QEventLoop, QMetaObject, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QImage

from kiosk.campaign.load import load_campaign
from kiosk.campaign.model import Offer
from kiosk.effects.pin_buffer import PinBuffer
from kiosk.station.profile import TerminalProfile
from kiosk.station.settings import load_profile
from kiosk.visit.events import Event
from kiosk.visit.model import LANGUAGES, Contrast, Display, TextSize, Visit
from ui.automatic_shopper.reading import Reading
from ui.automatic_shopper.touch import Touch
from ui.gallery.moments import moments
from ui.window import KioskWindow, create_application, create_window


class MomentRunner:
    """A `VisitRunner` without a machine: it shows the visits given to `show` and collects posted events in `posted`."""

    def __init__(self, visit: Visit, offer: Offer) -> None:
        self.visit = visit
        self.offer = offer
        self.pin = PinBuffer()
        self.posted: list[Event] = []
        self._callbacks: list[Callable[[Visit, Offer], None]] = []

    def post(self, event: Event) -> None:
        """Append the event to `posted`; it has no other effect."""
        self.posted.append(event)

    def subscribe(self, callback: Callable[[Visit, Offer], None]) -> None:
        """Call `callback` at each `show`."""
        self._callbacks.append(callback)

    def show(self, visit: Visit) -> None:
        """Make this the visit, and tell the subscribers."""
        self.visit = visit
        for callback in self._callbacks:
            callback(visit, self.offer)


def profile_codes() -> tuple[str, ...]:
    """The codes of the packaged profiles, that of the smallest panel in mm² first."""
    names = (entry.name for entry in (files("config") / "terminals").iterdir())
    profiles = [load_profile(name.removesuffix(".toml")) for name in names if name.endswith(".toml")]
    return tuple(each.code for each in sorted(profiles, key=lambda each: (each.width_mm * each.height_mm, each.code)))


def settle(milliseconds: int = 30) -> None:
    """Run the event loop for so long, deferred deletion included, so that a screen is laid out and painted."""
    timer = QTimer(singleShot=True, timerType=Qt.TimerType.PreciseTimer)
    timer.start(milliseconds)
    while timer.isActive():
        QGuiApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
        QGuiApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def open_moment(window: KioskWindow, stage: MomentRunner, visit: Visit) -> None:
    """Show this visit on a new screen object, also if the same screen is shown already."""
    again = visit.screen is stage.visit.screen
    if again:
        QMetaObject.invokeMethod(window.window, "leave")
    stage.show(visit)
    if again:
        QMetaObject.invokeMethod(window.window, "open")


class Pictures:
    """Pictures of a window, in its size in pixels."""

    def __init__(self, window: KioskWindow, stage: MomentRunner) -> None:
        self._window, self._stage = window, stage
        self._reading = Reading(window.window)
        self._touch = Touch(window.window, self._reading)

    def of(self, visit: Visit) -> Iterator[QImage]:
        """The first page of this moment, and every further one."""
        open_moment(self._window, self._stage, visit)
        yield self._taken()
        while self._reading.can_touch("page:next") and (point := self._touch.press("page:next")) is not None:
            self._touch.release(point)
            yield self._taken()

    def _taken(self) -> QImage:
        settle()
        self._window.grab()  # lays it out; then the readings over its kanji are placed
        settle()
        return self._window.grab()


def main(arguments: list[str]) -> int:
    """The command. Returns 1 if QML gave a warning, else 0."""
    parser = ArgumentParser(prog="python -m ui.gallery.gallery", description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--only", action="append", default=[], metavar="NAME")
    parser.add_argument("--terminal", default="carrier-counter")
    parser.add_argument("--language", choices=LANGUAGES, default="ja")
    parser.add_argument("--size", type=TextSize, choices=TextSize, default=TextSize.NORMAL)
    parser.add_argument("--contrast", type=Contrast, choices=Contrast, default=Contrast.NORMAL)
    parser.add_argument("--low-reach", action="store_true")
    options = parser.parse_args(arguments)
    create_application([sys.argv[0], "-platform", "offscreen"])
    profile: TerminalProfile = load_profile(options.terminal)
    offer = load_campaign("practice").on(datetime.now(UTC))
    display = Display(options.size, options.contrast, options.low_reach)
    stage = MomentRunner(Visit(language=options.language), offer)
    window = create_window(stage, profile)
    options.folder.mkdir(parents=True, exist_ok=True)
    pictures = Pictures(window, stage)
    for name, visit in moments(offer).items():
        if options.only and name not in options.only:
            continue
        shown = replace(visit, language=options.language, display=display)
        for number, picture in enumerate(pictures.of(shown), start=1):
            picture.save(str(options.folder / (f"{name}.png" if number == 1 else f"{name}-{number}.png")))
    for warning in window.warnings:
        print(warning)  # noqa: T201 - a command
    window.close()
    return 1 if window.warnings else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
