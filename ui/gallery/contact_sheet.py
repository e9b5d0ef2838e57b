"""Contact sheets: thumbnails of every screen on a few pictures, to be looked at by a person.

They show each moment of a visit: on the smallest panel in each language and, in Japanese, in each theme of colours; on
every kind of terminal, in Japanese, in each text size with normal and high contrast, and with low reach. The result is
a folder of PNG sheets with labelled thumbnails, and an index.html. One process for each core draws, because a window
shows one language at a time.
"""

import os
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from html import escape
from itertools import product
from multiprocessing import get_context
from pathlib import Path

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPainter

from kiosk.campaign.load import load_campaign
from kiosk.errors import KioskError
from kiosk.station.settings import load_profile
from kiosk.visit.model import LANGUAGES, Contrast, Display, TextSize, Visit
from ui.gallery.gallery import MomentRunner, open_moment, profile_codes, settle
from ui.gallery.moments import moments
from ui.views.frame import AUTONYMS
from ui.window import create_application, create_window

_CAMPAIGN = "practice"
_LANDSCAPE, _PORTRAIT = (5, 4, 400), (8, 3, 250)
"""Columns, rows, and the width of a thumbnail in pixels."""
_LABEL, _GAP = 26, 14
"""Height of a label, and distance between two thumbnails, in pixels."""
_PAPER, _INK, _EDGE = QColor("#D9DDDA"), QColor("#14201F"), QColor("#6F7F7C")
INDEX = "index.html"

Progress = Callable[[str], None]
"""Called with one line of text after each look."""


@dataclass(frozen=True, slots=True)
class Look:
    """A kind of terminal (code of its profile), a language and display settings: one group of sheets."""

    terminal: str
    language: str
    display: Display = field(default_factory=Display)

    @property
    def code(self) -> str:
        """A name for files: the terminal, the language and the display settings."""
        return "-".join((self.terminal, self.language, *self._ways()))

    @property
    def title(self) -> str:
        """The heading in the index."""
        return ", ".join((self.terminal, AUTONYMS[self.language], *self._ways()))

    def _ways(self) -> Iterator[str]:
        yield self.display.text_size.value
        if self.display.contrast is not Contrast.NORMAL:
            yield self.display.contrast.value.replace("_", "-")
        if self.display.low_reach:
            yield "low-reach"


def every_look() -> tuple[Look, ...]:
    """All looks of the module's description, each once."""
    terminals = profile_codes()
    languages = [Look(terminals[0], language) for language in LANGUAGES]
    ways = [
        Look(terminal, "ja", Display(size, contrast=contrast))
        for terminal, size, contrast in product(terminals, TextSize, (Contrast.NORMAL, Contrast.HIGH))
    ]
    tinted = [Look(terminals[0], "ja", Display(contrast=contrast)) for contrast in Contrast]
    low = [Look(terminal, "ja", Display(low_reach=True)) for terminal in terminals]
    return tuple(dict.fromkeys((*languages, *ways, *tinted, *low)))


def make_contact_sheets(
    folder: Path,
    looks: Sequence[Look] | None = None,
    only: Sequence[str] = (),
    progress: Progress = lambda _: None,
    processes: int | None = None,
) -> list[Path]:
    """Draw `looks` (None: every look) into `folder`, and return the sheets in the order of the index.

    `only`: names of moments (`ui.gallery.moments`); all if empty. `processes`: None starts one for each core; 1 draws
    in this process, in which a Qt application may be running. Raises `KioskError` if a name is unknown or QML gives a
    warning, and `OSError` if the folder cannot be written.
    """
    looks = every_look() if looks is None else looks
    folder.mkdir(parents=True, exist_ok=True)
    sheets: list[Path] = []
    groups: list[tuple[Look, list[Path]]] = []
    for look, drawn in zip(looks, _drawn(folder, looks, only, processes), strict=True):
        groups.append((look, drawn))
        sheets += drawn
        progress(f"{len(groups)} of {len(looks)}: {look.title}")
    (folder / INDEX).write_text(_index(groups), encoding="utf-8")
    return sheets


def _drawn(folder: Path, looks: Sequence[Look], only: Sequence[str], processes: int | None) -> Iterator[list[Path]]:
    count = min(processes or os.cpu_count() or 1, len(looks))
    if count <= 1:
        yield from (draw(folder, look, only) for look in looks)
        return
    # Qt does not work after a fork, so each process is started anew.
    with ProcessPoolExecutor(count, mp_context=get_context("spawn")) as pool:
        yield from pool.map(draw, *zip(*((folder, look, only) for look in looks), strict=True))


def draw(folder: Path, look: Look, only: Sequence[str]) -> list[Path]:
    """Draw the sheets of one look. Raises as `make_contact_sheets`."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    create_application(["contact-sheet"])
    profile = load_profile(look.terminal)
    offer = load_campaign(_CAMPAIGN).on(datetime.now(UTC))
    chosen = {name: visit for name, visit in moments(offer).items() if not only or name in only}
    if unknown := set(only) - set(chosen):
        raise KioskError(f"there is no moment {', '.join(sorted(unknown))}; see ui/gallery/moments.py")
    stage = MomentRunner(Visit(language=look.language), offer)
    window = create_window(stage, profile)
    settle()
    columns, rows, width = _LANDSCAPE if profile.width_px > profile.height_px else _PORTRAIT
    thumbnail = QSize(width, round(width * profile.height_px / profile.width_px))
    sheets = []
    try:
        names = list(chosen)
        for number, start in enumerate(range(0, len(names), columns * rows), start=1):
            pictures = []
            for name in names[start : start + columns * rows]:
                open_moment(window, stage, replace(chosen[name], language=look.language, display=look.display))
                pictures.append((name, _small(window.grab(), thumbnail)))
            path = folder / f"{look.code}-{number}.png"
            if not _sheet(pictures, columns, thumbnail).save(str(path), quality=60):
                raise OSError(None, "the sheet cannot be written", str(path))
            sheets.append(path)
    finally:
        window.close()
        settle()
    if window.warnings:
        raise KioskError(f"{look.title}: {window.warnings[0]}")
    return sheets


def _small(picture: QImage, size: QSize) -> QImage:
    return picture.scaled(size, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation)


def _sheet(pictures: Sequence[tuple[str, QImage]], columns: int, thumbnail: QSize) -> QImage:
    across, down = thumbnail.width() + _GAP, thumbnail.height() + _LABEL + _GAP
    rows = -(-len(pictures) // columns)
    sheet = QImage(columns * across + _GAP, rows * down + _GAP, QImage.Format.Format_RGB32)
    sheet.fill(_PAPER)
    painter = QPainter(sheet)
    font = QFont("Kiosk en")
    font.setPixelSize(18)
    painter.setFont(font)
    for at, (name, picture) in enumerate(pictures):
        left, top = _GAP + at % columns * across, _GAP + at // columns * down
        painter.setPen(_INK)
        painter.drawText(QRect(left, top, thumbnail.width(), _LABEL), Qt.AlignmentFlag.AlignVCenter, name)
        painter.drawImage(left, top + _LABEL, picture)
        painter.setPen(_EDGE)
        painter.drawRect(left, top + _LABEL, thumbnail.width() - 1, thumbnail.height() - 1)
    painter.end()
    return sheet


def _index(groups: Sequence[tuple[Look, Sequence[Path]]]) -> str:
    parts = []
    for look, sheets in groups:
        images = "".join(f'<img src="{escape(sheet.name)}" alt="" loading="lazy">' for sheet in sheets)
        parts.append(f'<h2 id="{look.code}">{escape(look.title)}</h2>{images}')
    links = " · ".join(f'<a href="#{look.code}">{escape(look.title)}</a>' for look, _ in groups)
    return (
        '<!doctype html><html lang="en"><meta charset="utf-8"><title>Every screen</title>'
        "<style>body{font-family:sans-serif;margin:2rem}img{display:block;max-width:100%;margin:0 0 1rem}</style>"
        f"<h1>Every screen</h1><p>{links}</p>{''.join(parts)}</html>\n"
    )
