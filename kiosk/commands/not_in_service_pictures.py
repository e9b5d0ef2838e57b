"""`kiosk not-in-service`: makes the pictures that are shown while the program itself cannot run.

Each is a file of raw pixels, `WIDTHxHEIGHT.xrgb.gz`: rows from the top, four bytes a pixel (blue, green, red, unused),
the format of Linux framebuffers with 32 bits. `show-picture` takes the largest that fits.

`words.txt` has the same text in ASCII, for a console without a framebuffer. See docs/recovery.md.
"""

import gzip
from pathlib import Path

from PySide6.QtGui import QFontDatabase, QImage

from kiosk.errors import KioskError
from kiosk.station.atomic_files import private_folder, write_atomically
from kiosk.station.not_in_service import WORDS_FILE, known_kiosk_id, picture_name, words
from kiosk.station.settings import Settings
from ui.panel.not_in_service_picture import paint
from ui.typography.fonts import missing, refusal
from ui.window import create_application

COMMON_SIZES = (
    (640, 480),
    (800, 600),
    (1024, 768),
    (1280, 720),
    (1280, 800),
    (1280, 1024),
    (1366, 768),
    (1920, 1080),
    (1920, 1200),
    (1080, 1920),
    (2560, 1440),
    (3840, 2160),
)
"""Common panel sizes in pixels, besides the profile's: a panel may report another size than its profile."""
COMPRESSION = 6
"""gzip's level. The highest, 9, takes five times as long for files that are 6 % smaller."""


def make_pictures(settings: Settings, folder: Path) -> list[Path]:
    """Make the pictures and the text in `folder`; returns the files. Raises `KioskError`.

    They show the terminal's id if it is enrolled, and the technician's number if the settings have one.
    """
    create_application()
    if families := missing(QFontDatabase.families()):
        raise KioskError(refusal(families))
    kiosk_id, phone = known_kiosk_id(settings.state_dir), settings.technician.phone
    sizes = dict.fromkeys(((settings.profile.width_px, settings.profile.height_px), *COMMON_SIZES))
    contents = {
        picture_name(width, height): gzip.compress(
            _pixels(paint(width, height, kiosk_id=kiosk_id, phone=phone)), COMPRESSION, mtime=0
        )
        for width, height in sizes
    }
    contents[WORDS_FILE] = words(kiosk_id, phone).encode("ascii")
    try:
        private_folder(folder)
        for name, content in contents.items():
            write_atomically(folder / name, content, mode=0o644)
        for old in folder.glob("*.xrgb.gz"):
            if old.name not in contents:
                old.unlink()
    except OSError as error:
        raise KioskError(
            f"{folder}: cannot be written ({error.strerror}); check the path and its permissions"
        ) from None
    return [folder / name for name in contents]


def _pixels(image: QImage) -> bytes:
    return bytes(image.constBits())
