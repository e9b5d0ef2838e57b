"""A whole practice terminal whose staff area is used by touch, like a clerk does."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from kiosk.app import Terminal
from kiosk.commands.practice import Surroundings, surroundings
from kiosk.sandbox.server import SandboxServer
from kiosk.staff.events import Due
from kiosk.staff.model import Action, Page
from kiosk.staff_desk.desk import StaffDesk
from kiosk.station import staff_codes
from kiosk.station.staff_actions import keep_used
from kiosk.station.staff_codes import SHOP, StaffCodes
from tests.journeys.inside import Inside
from tests.ui import layout
from ui.staff.gesture import HOLD_SECONDS, TOUCHES
from ui.window import create_application

SHOP_PIN, TECHNICIAN_CODE = "482917", "90215437"
PHONE = "03-1234-5678"


class Counter(Inside):
    """`lines` and `texts` are the texts on the screen; `touch` presses an item."""

    @property
    def desk(self) -> StaffDesk:
        assert self.terminal.staff is not None
        return self.terminal.staff

    @property
    def sandbox(self) -> SandboxServer:
        assert isinstance(self.around, Surroundings)
        return self.around.sandbox

    @property
    def facts(self) -> Any:
        """The area's properties in QML."""
        return self.terminal.window.staff.facts

    @property
    def frame(self) -> Any:
        return self.terminal.window.model.frame

    @property
    def actions(self) -> Any:
        return self.terminal.window.model.actions

    def page(self) -> Page:
        return self.desk.area.page

    def pass_time(self, seconds: float) -> None:
        self._now += seconds
        self.desk._timer.arm(None)
        self.desk.post(Due())

    def corner(self) -> QPoint:
        return QPoint(30, 30)

    def gesture(self) -> None:
        """Five short touches in the corner, and a long one."""
        window = self.terminal.window.window
        for _ in range(TOUCHES):
            QTest.mouseClick(window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, self.corner())
        QTest.mousePress(window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, self.corner())
        self._now += HOLD_SECONDS + 0.1
        QTest.mouseRelease(window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, self.corner())
        self.rest(0.05)

    def enter(self) -> None:
        self.gesture()
        self.until(lambda: self.desk.area.is_open)

    def touch(self, name: str) -> None:
        window = self.terminal.window
        self.until(lambda: name in layout.by_name(window.window) or self._turn(name))
        window.grab()
        (item,) = layout.by_name(window.window)[name]
        middle = layout.scene_rect(item).center()
        where = QPoint(round(middle.x()), round(middle.y()))
        QTest.mouseClick(window.window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, where)
        self.rest(0.02)

    def _turn(self, name: str) -> bool:
        """To the next page of the menu, if an item is not on this one."""
        more = layout.by_name(self.terminal.window.window).get("page:next", [])
        if name.startswith("staff:") and more and more[0].isEnabled():
            self.touch("page:next")
        return False

    def code(self, digits: str) -> None:
        for digit in digits:
            self.touch(f"key:{digit}")
        self.touch("staff:confirm")
        self.until(lambda: not self.desk.area.checking)

    def open(self, page: Page) -> None:
        self.touch(f"staff:{page.value}")
        if self.desk.area.page is Page.CODE:
            technician = page is Page.TECHNICIAN
            self.code(TECHNICIAN_CODE if technician else SHOP_PIN)
        self.until(lambda: self.desk.area.page is page and not self.waiting())

    def waiting(self) -> bool:
        return self.desk.area.checking or self.desk.facts(self.desk.area.page).waiting

    def act(self, action: str) -> None:
        self.touch(f"staff:{action}")
        self.until(lambda: not self.waiting())

    def type(self, keys: str) -> None:
        """On a keyboard, or by a scanner that acts as one."""
        for key in keys:
            QTest.keyClick(self.terminal.window.window, Qt.Key(ord(key)))
        self.rest(0.02)

    def write_settings(self) -> Path:
        """The settings of this terminal as a file, for the commands that its area runs, with upstream's authority."""
        settings, sandbox = self.around.settings, self.sandbox
        (anchor,) = settings.trust.anchors
        authority = sandbox.sandbox.pki.ca_sha256.hex()
        file = settings.state_dir.parent / "kiosk.toml"
        file.write_text(
            f'campaign = "practice"\nhours = "24h"\nstate_dir = "{settings.state_dir}"\n'
            f'[trust]\nanchors = ["{anchor}"]\n[upstream]\nurl = "{sandbox.url}"\nca_sha256 = "{authority}"\n'
            f'[receipts]\nfolder = "{settings.receipts.folder}"\n[printer]\nkind = "file"\n'
            f'[technician]\nphone = "{PHONE}"\n'
        )
        return file

    def texts(self) -> list[str]:
        return [
            layout.plain(item.property("text"))
            for item in layout.visible_items(self.terminal.window.window)
            if layout.is_text(item)
        ]

    def reads(self, words: str) -> None:
        self.until(lambda: any(words in text for text in self.texts()))


@contextmanager
def counter(
    output: Path, monkeypatch: pytest.MonkeyPatch, used_before: tuple[tuple[Action, timedelta], ...] = ()
) -> Iterator[Counter]:
    """A running practice terminal with both codes set. `used_before`: without a code, by an earlier run."""
    monkeypatch.setattr(staff_codes, "MEMORY_KIB", 64)
    monkeypatch.setattr(staff_codes, "ITERATIONS", 1)
    create_application()
    with surroundings(output, {"technician": {"phone": PHONE}}) as around:
        codes = StaffCodes(around.settings.state_dir, lambda: 0.0)
        codes.set(bytearray(SHOP_PIN, "ascii"), SHOP)
        codes.set(bytearray(TECHNICIAN_CODE, "ascii"), "3")
        keep_used(around.settings.state_dir, used_before, datetime.now(UTC))
        found = Counter(around, Terminal)
        try:
            found.until(lambda: found.visit.closed_by is None)
            yield found
            assert found.terminal.window.warnings == []
        finally:
            found.terminal.close()
            gc.collect()
