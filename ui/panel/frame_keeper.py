"""Keeps the last pictures of the first screen and of the closed screen for the support bundle; never one of a visit."""

from collections.abc import Callable
from pathlib import Path
from typing import cast

from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtQuick import QQuickItem, QQuickWindow

from kiosk.station.atomic_files import private_folder, write_atomically
from kiosk.station.last_frames import NAMES, frame_file
from kiosk.visit.model import Visit

EVERY = 600.0
"""Seconds between two pictures of the same screen."""


class FrameKeeper:
    """Takes the pictures when `look` is called, about once a minute. GUI thread only. `monotonic` is seconds.

    A picture is taken only if no person is at the terminal: two successive calls find the same screen of the same
    visit, which has not begun, with no panel over it.
    """

    def __init__(
        self, window: QQuickWindow, state_dir: Path, visit: Callable[[], Visit], monotonic: Callable[[], float]
    ) -> None:
        self._window = window
        self._state_dir = state_dir
        self._visit = visit
        self._monotonic = monotonic
        self._before: tuple[int, str] | None = None
        self._kept: dict[str, float] = {}

    def look(self) -> None:
        """Keep a picture of the screen if one is due. If the disk takes no write, none is kept, without an error."""
        visit = self._visit()
        screen = visit.screen.value
        before, self._before = self._before, (visit.number, screen)
        quiet = before == self._before and screen in NAMES and visit.path is None
        due = self._monotonic() - self._kept.get(screen, -EVERY) >= EVERY
        if quiet and due and self._window.isExposed() and not self._is_covered(screen):
            try:
                self._keep(screen)
            except OSError:
                return
            self._kept[screen] = self._monotonic()

    def _is_covered(self, screen: str) -> bool:
        """Whether a panel or the staff area lies over the screen: the item with the focus is then outside of it."""
        item = cast("QQuickItem | None", self._window.activeFocusItem())
        if item is None or item is self._window.contentItem():
            return False
        while item is not None:
            if item.objectName() == f"screen:{screen}":
                return False
            item = cast("QQuickItem | None", item.parentItem())
        return True

    def _keep(self, screen: str) -> None:
        file = frame_file(self._state_dir, screen)
        private_folder(file.parent)
        picture = QBuffer()
        picture.open(QIODevice.OpenModeFlag.WriteOnly)
        # PySide6 needs str here, but its type stub says bytes.
        self._window.grabWindow().save(picture, "PNG")  # type: ignore[call-overload]
        write_atomically(file, bytes(picture.data().data()))
