"""The files of the pictures "not in service"."""

import gzip
from pathlib import Path

import pytest
from PySide6.QtGui import QFontDatabase, QGuiApplication, QImage

from kiosk.commands import not_in_service_pictures
from kiosk.commands.not_in_service_pictures import COMMON_SIZES, make_pictures
from kiosk.commands.practice import surroundings
from kiosk.errors import KioskError
from kiosk.station.settings import Settings, load_settings
from ui.panel.not_in_service_picture import paint

pytestmark = pytest.mark.long
PANEL = (1280, 800)


@pytest.fixture
def settings(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Settings:
    monkeypatch.setattr(not_in_service_pictures, "COMMON_SIZES", ((640, 480), (800, 600)))
    technician = {"technician": {"phone": "03-5555-0123"}}
    return load_settings(None, {"state_dir": str(tmp_path), "terminal": "carrier-counter", **technician})


def image(folder: Path, width: int, height: int) -> QImage:
    raw = gzip.decompress((folder / f"{width}x{height}.xrgb.gz").read_bytes())
    assert len(raw) == width * height * 4
    return QImage(raw, width, height, width * 4, QImage.Format.Format_RGB32).copy()


def test_one_for_the_panel_and_one_for_each_usual_one(qapp: QGuiApplication, settings: Settings) -> None:
    folder = settings.pictures_dir
    made = make_pictures(settings, folder)
    assert {path.name for path in made} == {path.name for path in folder.iterdir()}
    assert {path.name for path in made} == {
        "1280x800.xrgb.gz",
        "640x480.xrgb.gz",
        "800x600.xrgb.gz",
        "words.txt",
    }
    assert image(folder, *PANEL) == paint(*PANEL, phone="03-5555-0123")
    assert (folder / "words.txt").read_text() == "NOT IN SERVICE\nTechnician: 03-5555-0123\n"


def test_the_same_settings_give_the_same_bytes(qapp: QGuiApplication, settings: Settings, tmp_path: Path) -> None:
    once, again = make_pictures(settings, tmp_path / "once"), make_pictures(settings, tmp_path / "again")
    assert [path.read_bytes() for path in once] == [path.read_bytes() for path in again]


def test_the_picture_of_a_replaced_panel_is_deleted(qapp: QGuiApplication, settings: Settings) -> None:
    folder = settings.pictures_dir
    folder.mkdir()
    (folder / "1024x600.xrgb.gz").touch()
    make_pictures(settings, folder)
    assert not (folder / "1024x600.xrgb.gz").exists()


def test_an_enrolled_terminal_says_which_it_is(qapp: QGuiApplication, settings: Settings, tmp_path: Path) -> None:
    with surroundings(tmp_path / "around") as around:
        enrolled = around.settings
        make_pictures(enrolled, tmp_path / "pictures")
        words = (tmp_path / "pictures/words.txt").read_text()
    assert words.startswith("NOT IN SERVICE\nTerminal: K-")


def test_boxes_instead_of_letters_are_no_picture(
    qapp: QGuiApplication, settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    present = [family for family in QFontDatabase.families() if "CJK JP" not in family]
    monkeypatch.setattr(QFontDatabase, "families", lambda: present)
    with pytest.raises(
        KioskError, match="missing fonts: Noto Sans CJK JP; sudo apt-get install --reinstall -y fonts-noto-cjk"
    ):
        make_pictures(settings, settings.pictures_dir)
    assert not settings.pictures_dir.exists()


def test_a_folder_that_cannot_be_written_is_named(qapp: QGuiApplication, settings: Settings, tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(KioskError) as caught:
        make_pictures(settings, tmp_path / "file" / "pictures")
    wanted = f"{tmp_path}/file/pictures: cannot be written (Not a directory); check the path and its permissions"
    assert str(caught.value) == wanted


def test_usual_sizes_are_told_by_their_names() -> None:
    assert len(set(COMMON_SIZES)) == len(COMMON_SIZES)
    usual = "640x480 800x600 1024x768 1280x720 1280x800 1280x1024 1366x768 1920x1080 1920x1200 1080x1920 2560x1440"
    assert {f"{width}x{height}" for width, height in COMMON_SIZES} == {*usual.split(), "3840x2160"}
    assert all(320 <= side <= 99_999 for size in COMMON_SIZES for side in size), (
        "show-picture reads at most five digits"
    )
