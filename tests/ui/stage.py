"""A window that shows a given moment of a visit, for tests of screens."""

import os
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime
from functools import cache
from typing import Any, cast

import pytest
from PySide6.QtCore import QDeadlineTimer, QObject, QPoint, Qt
from PySide6.QtGui import QColor
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from kiosk.campaign.load import load_campaign
from kiosk.campaign.model import Offer
from kiosk.station.profile import Keypad, PrinterKind, TerminalProfile
from kiosk.station.settings import load_profile
from kiosk.visit.model import Display, Visit
from tests.ui import layout
from ui.gallery.gallery import MomentRunner, open_moment, profile_codes, settle
from ui.gallery.moments import moments
from ui.typography import ruby
from ui.views.staff_line import NOBODY_KNOWN, StaffContact
from ui.window import KioskWindow, create_application, create_window

NOW = datetime(2027, 1, 5, 3, 0, tzinfo=UTC)


@cache
def practice_offer() -> Offer:
    return load_campaign("practice").on(NOW)


@cache
def all_moments() -> Mapping[str, Visit]:
    """Every moment of the gallery with the practice campaign."""
    return moments(practice_offer())


def moment(name: str, language: str = "en", display: Display | None = None) -> Visit:
    return replace(all_moments()[name], language=language, display=display or Display())


PATIENCE_MS = 600_000
"""Milliseconds until a test gives up: long, because a busy machine may need minutes."""


def until(condition: Callable[[], bool]) -> None:
    """Run the event loop until `condition` holds. Fails after `PATIENCE_MS`."""
    deadline = QDeadlineTimer(PATIENCE_MS)
    while not condition():
        assert not deadline.hasExpired(), "it never came"
        settle(1)


EVERYTHING = bool(os.environ.get("LOOK_AT_EVERYTHING"))
"""Whether `make look` runs the tests."""
SHARE = 1 if EVERYTHING else 12
"""Tests of many combinations take every twelfth moment of each; `make look` takes all."""


def some_moments(turn: int, share: int = SHARE) -> dict[str, Visit]:
    """Every `share`-th of all moments. `turn` selects which: consecutive turns select different ones."""
    return dict(list(all_moments().items())[turn % share :: share])


class Findings:
    """Collects faults and the moments that have them. A fault of many moments is reported once."""

    def __init__(self) -> None:
        self._moments: dict[str, list[str]] = {}

    def add(self, moment: str, problems: Iterable[str]) -> None:
        for problem in problems:
            self._moments.setdefault(problem, []).append(moment)

    def check(self) -> None:
        """Fail if there are faults, with one line for each."""
        lines = [
            f"{found[0]}{f' and {len(found) - 1} more' if found[1:] else ''}: {problem}"
            for problem, found in self._moments.items()
        ]
        if lines:
            pytest.fail("\n".join(lines), pytrace=False)


class Play:
    """A window and its runner, with functions for a person's touches and keys."""

    def __init__(self, stage: MomentRunner, window: KioskWindow, profile: TerminalProfile) -> None:
        self.stage = stage
        self.window = window
        self.px_per_mm = profile.px_per_mm

    def show(self, visit: Visit) -> None:
        self.stage.show(visit)
        settle(15)

    def open(self, visit: Visit) -> None:
        """Show this visit on a new screen, laid out and painted. Faster than `show`, which waits for the old screen."""
        open_moment(self.window, self.stage, visit)
        self.window.grab()
        if visit.language == ruby.LANGUAGE:
            settle(1)  # readings are placed after the screen is laid out
            self.window.grab()

    def theme(self, name: str) -> object:
        """A property of the theme."""
        theme = self.window.engine.singletonInstance("Kiosk", "Theme")
        assert isinstance(theme, QObject)
        return cast("object", theme.property(name))

    def theme_colour(self, name: str) -> QColor:
        colour = self.theme(name)
        assert isinstance(colour, QColor)
        return colour

    def item(self, name: str) -> QQuickItem:
        (found,) = layout.by_name(self.window.window)[name]
        return found

    def touch(self, name: str) -> None:
        self.window.grab()  # on a busy machine the layout may not have been reached yet
        middle = layout.scene_rect(self.item(name)).center()
        where = QPoint(round(middle.x()), round(middle.y()))
        QTest.mouseClick(self.window.window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, where)
        settle(5)
        self.window.grab()  # lay out what the touch has changed

    def read_on(self) -> None:
        """Turn to the last page."""
        while any(more.isEnabled() for more in layout.by_name(self.window.window).get("page:next", ())):
            self.touch("page:next")

    def key(self, key: Qt.Key | str) -> None:
        if isinstance(key, Qt.Key):
            QTest.keyClick(self.window.window, key)
        else:
            QTest.keyClick(self.window.window, ord(key))
        settle(2)

    def texts(self) -> list[str]:
        """Every visible text, without the readings (ruby) above it."""
        return [
            layout.plain(item.property("text"))
            for item in layout.visible_items(self.window.window)
            if layout.is_text(item) and item.objectName() != layout.RUBY
        ]


def distinct_panels() -> tuple[str, ...]:
    """The code of one profile for each size of panel; of several the one with a printer and with staff, which shows the
    most.
    """
    found = {}
    profiles = map(load_profile, profile_codes())
    for each in sorted(profiles, key=lambda profile: (profile.printer is not PrinterKind.NONE, profile.attended)):
        found[each.width_px, each.height_px, each.width_mm, each.height_mm] = each.code
    return tuple(sorted(found.values()))


@contextmanager
def play(
    visit: Visit,
    terminal: str = "carrier-counter",
    keypad: Keypad | None = None,
    offer: Offer | None = None,
    contact: StaffContact = NOBODY_KNOWN,
    **changes: Any,
) -> Iterator[Play]:
    """A window that shows `visit`, until the block ends; then fails if QML gave warnings.

    `keypad`, `changes`: replace values of the profile. `offer`: replaces that of the practice campaign.
    """
    create_application()
    stage = MomentRunner(visit, offer or practice_offer())
    profile = load_profile(terminal)
    profile = replace(profile, keypad=keypad or profile.keypad, **changes)
    window = create_window(stage, profile, contact=contact)
    settle(15)
    try:
        yield Play(stage, window, profile)
        assert window.warnings == [], window.warnings
    finally:
        window.close()
        settle(5)
