"""The contact sheets hold every look that is promised, each sheet the screens that its labels name."""

import json
import re
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QImage
from typer.testing import CliRunner

from kiosk.cli import app
from kiosk.errors import KioskError
from kiosk.visit.model import LANGUAGES, Contrast, Display, TextSize
from tests.ui.stage import moment, play
from ui.gallery import contact_sheet
from ui.gallery.contact_sheet import Look, every_look, make_contact_sheets
from ui.gallery.gallery import profile_codes
from ui.window import KioskWindow, create_window

pytestmark = pytest.mark.long

SMALLEST = profile_codes()[0]
PLAIN, HIGH = Look(SMALLEST, "ja"), Look(SMALLEST, "ja", Display(TextSize.LARGEST, contrast=Contrast.HIGH))
SOME = ("menu", "pin", "take-card")


def test_every_language_and_every_way_of_every_terminal_is_looked_at() -> None:
    looks = every_look()
    assert len(set(looks)) == len(looks)
    assert {(look.terminal, look.language) for look in looks} >= {(SMALLEST, language) for language in LANGUAGES}
    ways = {(look.terminal, look.display.text_size, look.display.contrast) for look in looks}
    assert len(ways) == len(profile_codes()) * len(TextSize) * 2 + 2
    assert {look.display.contrast for look in looks} == set(Contrast)
    assert len({look.code for look in looks}) == len(looks)


def test_sheets_and_their_index(qapp: QCoreApplication, tmp_path: Path) -> None:
    told: list[str] = []
    sheets = make_contact_sheets(tmp_path, [PLAIN, HIGH], SOME, told.append, processes=1)
    assert [each.name for each in sheets] == [f"{PLAIN.code}-1.png", f"{HIGH.code}-1.png"]
    assert len(told) == 2
    index = (tmp_path / "index.html").read_text(encoding="utf-8")
    assert re.findall(r'<img src="([^"]+)"', index) == [each.name for each in sheets]
    assert "日本語, largest, high</h2>" in index
    plain, high = (QImage(str(each)) for each in sheets)
    assert plain.size() == high.size()
    assert plain != high


def test_a_thumbnail_is_the_screen(qapp: QCoreApplication, tmp_path: Path) -> None:
    (sheet,) = make_contact_sheets(tmp_path, [PLAIN], ["take-card"], processes=1)
    with play(moment("take-card", "ja")) as stage:
        ground = stage.window.grab().pixelColor(5, 5)
    picture = QImage(str(sheet))
    assert picture.pixelColor(14 + 5, 14 + 26 + 5).name() == ground.name()


def test_processes_draw_the_same(tmp_path: Path) -> None:
    alone = make_contact_sheets(tmp_path / "alone", [PLAIN, HIGH], ["menu"], processes=1)
    together = make_contact_sheets(tmp_path / "together", [PLAIN, HIGH], ["menu"], processes=2)
    assert [each.name for each in alone] == [each.name for each in together]
    for one, other in zip(alone, together, strict=True):
        assert _unlike(QImage(str(one)), QImage(str(other))) < 0.005


def _unlike(one: QImage, other: QImage) -> float:
    """The share of pixels that differ. A letter may come from the glyph cache of an earlier screen, a shade off."""
    pixels = [(x, y) for x in range(one.width()) for y in range(one.height())]
    return sum(one.pixel(*each) != other.pixel(*each) for each in pixels) / len(pixels)


def test_a_moment_that_does_not_exist(qapp: QCoreApplication, tmp_path: Path) -> None:
    with pytest.raises(KioskError, match=r"there is no moment nowhere; see ui/gallery/moments\.py"):
        make_contact_sheets(tmp_path, [PLAIN], ["nowhere"], processes=1)


def test_a_folder_that_cannot_be_written(qapp: QCoreApplication, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(OSError, match="file"):
        make_contact_sheets(tmp_path / "file", [PLAIN], ["menu"], processes=1)


def test_the_command(qapp: QCoreApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(contact_sheet, "every_look", lambda: (PLAIN,))
    ran = CliRunner().invoke(app, ["practice", "--contact-sheet", str(tmp_path / "sheets"), "--json"])
    assert ran.exit_code == 0, ran.output
    said = json.loads(ran.stdout.splitlines()[-1])
    assert "1 of 1: " in ran.stderr
    assert len(said["sheets"]) > 3
    assert all(Path(each).stat().st_size > 10_000 for each in said["sheets"])
    assert Path(said["index"]).read_text(encoding="utf-8").count("<img") == len(said["sheets"])


def test_no_sheet_is_finished_of_screens_with_a_fault_of_qml(
    qapp: QCoreApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def with_a_fault(*arguments: Any) -> KioskWindow:
        window = create_window(*arguments)
        window.warnings.append("Menu.qml:7: height is not defined")
        return window

    monkeypatch.setattr(contact_sheet, "create_window", with_a_fault)
    with pytest.raises(KioskError, match=r"Menu\.qml:7"):
        contact_sheet.draw(tmp_path, PLAIN, ("take-card",))
