"""`kiosk not-in-service`: the pictures for the time when the program itself cannot run.

Each is a file of raw pixels, `WIDTHxHEIGHT.xrgb.gz`: lines from the top, four bytes a pixel (blue, green, red,
unused), as Linux framebuffers of 32 bits have them. `show-picture` takes the largest that fits.
`words.txt` says the same in ASCII, for a console without a framebuffer. `docs/recovery.md` has the whole of it.
"""

import gzip
from pathlib import Path

from PySide6.QtGui import QFontDatabase, QImage

from kiosk.errors import KioskError
from kiosk.station.atomic_files import private_folder, write_atomically
from kiosk.station.not_in_service import WORDS_FILE, known_kiosk_id, picture_name, words
from kiosk.station.settings import Settings
from ui.fonts import FAMILIES
from ui.not_in_service import paint
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
"""Pixels of usual panels, beside the profile's own: what a panel reports may differ from its profile."""


def make_pictures(settings: Settings, folder: Path) -> list[Path]:
    """Make the pictures and the words in `folder`; which files. Raises `KioskError`.

    With the terminal's number where it is enrolled, and with the technician's where the settings have it.
    """
    create_application()
    missing = {families[0] for families in FAMILIES.values()} - set(QFontDatabase.families())
    if missing:
        raise KioskError(f"missing fonts: {', '.join(sorted(missing))}; apt-get install fonts-noto-cjk fonts-noto-core")
    kiosk_id, phone = known_kiosk_id(settings.state_dir), settings.technician.phone
    sizes = dict.fromkeys(((settings.profile.width_px, settings.profile.height_px), *COMMON_SIZES))
    contents = {
        picture_name(width, height): gzip.compress(
            _pixels(paint(width, height, kiosk_id=kiosk_id, phone=phone)), mtime=0
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
