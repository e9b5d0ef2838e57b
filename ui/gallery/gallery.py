"""Render any moment of a visit to a picture, without a runner: to look at screens, and to test them.

python -m ui.gallery.gallery out/gallery --terminal carrier-counter --language ja
    [--size largest] [--contrast] [--only NAME]
"""

import sys
from argparse import ArgumentParser
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from importlib.resources import files
from pathlib import Path

from PySide6.QtCore import QDeadlineTimer, QEvent, QEventLoop, QMetaObject
from PySide6.QtGui import QGuiApplication, QImage

from kiosk.campaign.load import load_campaign
from kiosk.campaign.model import Offer
from kiosk.effects.pin_buffer import PinBuffer
from kiosk.station.profile import TerminalProfile
from kiosk.station.settings import load_profile
from kiosk.visit.events import Event
from kiosk.visit.model import LANGUAGES, Display, TextSize, Visit
from ui.gallery.moments import moments
from ui.window import KioskWindow, create_application, create_window


class MomentRunner:
    """A runner without effects: it shows the visit it is given and keeps the events that were posted."""

    def __init__(self, visit: Visit, offer: Offer) -> None:
        self.visit = visit
        self.offer = offer
        self.pin = PinBuffer()
        self.posted: list[Event] = []
        self._callbacks: list[Callable[[Visit, Offer], None]] = []

    def post(self, event: Event) -> None:
        self.posted.append(event)

    def subscribe(self, callback: Callable[[Visit, Offer], None]) -> None:
        self._callbacks.append(callback)

    def show(self, visit: Visit) -> None:
        """Put this visit on the screen."""
        self.visit = visit
        for callback in self._callbacks:
            callback(visit, self.offer)


def profile_codes() -> tuple[str, ...]:
    """The packaged kinds of terminal, the smallest panel first."""
    names = (entry.name for entry in (files("config") / "terminals").iterdir())
    profiles = [load_profile(name.removesuffix(".toml")) for name in names if name.endswith(".toml")]
    return tuple(each.code for each in sorted(profiles, key=lambda each: (each.width_mm * each.height_mm, each.code)))


def settle(milliseconds: int = 30) -> None:
    """Let the event loop lay out, paint and delete what is due."""
    deadline = QDeadlineTimer(milliseconds)
    while not deadline.hasExpired():
        QGuiApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 5)
        QGuiApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def open_moment(window: KioskWindow, stage: MomentRunner, visit: Visit) -> None:
    """Put this visit on a screen that is made for it, even where the same one is shown already."""
    again = visit.screen is stage.visit.screen
    stage.show(visit)
    if again:
        QMetaObject.invokeMethod(window.window, "open")


def picture(window: KioskWindow, stage: MomentRunner, visit: Visit) -> QImage:
    open_moment(window, stage, visit)
    settle()
    return window.grab()


def main(arguments: list[str]) -> int:
    parser = ArgumentParser(prog="python -m ui.gallery.gallery", description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--only", action="append", default=[], metavar="NAME")
    parser.add_argument("--terminal", default="carrier-counter")
    parser.add_argument("--language", choices=LANGUAGES, default="ja")
    parser.add_argument("--size", type=TextSize, choices=TextSize, default=TextSize.NORMAL)
    parser.add_argument("--contrast", action="store_true")
    parser.add_argument("--low-reach", action="store_true")
    options = parser.parse_args(arguments)
    create_application([sys.argv[0], "-platform", "offscreen"])
    profile: TerminalProfile = load_profile(options.terminal)
    offer = load_campaign("practice").on(datetime.now(UTC))
    display = Display(options.size, options.contrast, options.low_reach)
    stage = MomentRunner(Visit(language=options.language), offer)
    window = create_window(stage, profile)
    options.folder.mkdir(parents=True, exist_ok=True)
    for name, visit in moments(offer).items():
        if options.only and name not in options.only:
            continue
        shown = replace(visit, language=options.language, display=display)
        picture(window, stage, shown).save(str(options.folder / f"{name}.png"))
    for warning in window.warnings:
        print(warning)  # noqa: T201 - a command
    window.close()
    return 1 if window.warnings else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
