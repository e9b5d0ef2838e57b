"""Generates docs/screens.md: every screen and every error with its texts, its buttons and a picture.

python -m ui.gallery.screens_document            write the document and its pictures
python -m ui.gallery.screens_document --check    exit code 1 if the document is not current, or a picture is missing
"""

import sys
from argparse import ArgumentParser
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage

from kiosk.campaign.load import load_campaign
from kiosk.campaign.model import Offer
from kiosk.station.settings import load_profile
from kiosk.visit.model import Visit
from ui.gallery.documented_screens import ERRORS, SCREENS, Listed
from ui.gallery.gallery import MomentRunner, open_moment, settle
from ui.gallery.moments import moments
from ui.gallery.painted_words import Words, words_on
from ui.panel.not_in_service_picture import paint
from ui.window import KioskWindow, create_application, create_window

DOCUMENT: Final = Path("docs/screens.md")
"""The document that is written."""
PICTURES: Final = Path("docs/pictures/screens")
"""The folder of its pictures."""
NOT_IN_SERVICE: Final = Path("docs/pictures/not-in-service.png")
"""The picture of docs/recovery.md, which is no moment of a visit."""
WIDTH: Final = 480
"""Width of a picture in pixels."""
COLOURS: Final = 96
"""Colours of a picture at most."""
TERMINAL: Final = "store-counter"
"""The profile with which the screens are painted."""
LANGUAGES: Final = ("en", "ja")
"""The languages of its texts."""
_WHEN: Final = datetime(2027, 1, 5, 3, 0, tzinfo=UTC)
_HEAD: Final = """# The screens

Written by `python -m ui.gallery.screens_document` from the texts of the painted screens, on the terminal `{terminal}`,
in English and Japanese; `make check` fails if this file is not current. Every picture is a moment:
`python -m ui.gallery.gallery out --only NAME` paints it on any terminal, in any language, text size and contrast.
`kiosk practice --contact-sheet DIR` paints all moments.

Every screen has buttons for language, display settings and, at a terminal with staff, for calling staff; they are not
repeated below. Taking the card ends every visit, and so does its deadline. Which screens follow: [visit.md](visit.md).
"""


class MomentWindow:
    """Opens moments in a window and reads their texts. Makes a Qt application on the platform "offscreen"."""

    def __init__(self) -> None:
        create_application([sys.argv[0], "-platform", "offscreen"])
        self.offer: Offer = load_campaign("practice").on(_WHEN)
        self._moments = moments(self.offer)
        self._stage = MomentRunner(Visit(language=LANGUAGES[0]), self.offer)
        self._window: KioskWindow = create_window(self._stage, load_profile(TERMINAL))

    def all_words(self) -> dict[tuple[str, str], Words]:
        """(moment, language) -> texts. One language after the other, because changing it takes longest."""
        return {(name, language): self._words(name, language) for language in LANGUAGES for name in listed_moments()}

    def _words(self, name: str, language: str) -> Words:
        visit = self._open(name, language)
        return words_on(self._window.window.contentItem(), visit, self.offer)

    def picture(self, name: str) -> QImage:
        """The moment in English, `WIDTH` pixels wide, with at most `COLOURS` colours."""
        self._open(name, LANGUAGES[0])
        settle()
        return _palette(self._window.grab().scaledToWidth(WIDTH, Qt.TransformationMode.SmoothTransformation))

    def close(self) -> None:
        """Close the window; the object cannot be used afterwards."""
        self._window.close()

    def _open(self, name: str, language: str) -> Visit:
        visit = replace(self._moments[name], language=language)
        open_moment(self._window, self._stage, visit)
        return visit


def _palette(image: QImage) -> QImage:
    """The picture with its most frequent colours only. Its file is a third as large, without a visible difference."""
    plain = image.convertToFormat(QImage.Format.Format_RGB32)
    pixels = Counter(memoryview(plain.constBits()).cast("B").cast("I"))
    coarse: Counter[int] = Counter()
    for colour, count in pixels.items():
        coarse[colour & 0xFFF8F8F8] += count
    exact = [colour for colour, _ in pixels.most_common(COLOURS // 2)]
    table = list(dict.fromkeys((*exact, *(colour for colour, _ in coarse.most_common(COLOURS)))))[:COLOURS]
    avoid = Qt.ImageConversionFlag.ThresholdDither | Qt.ImageConversionFlag.AvoidDither
    return plain.convertToFormat(QImage.Format.Format_Indexed8, table, avoid)


def document(reader: MomentWindow) -> str:
    """The text of the document."""
    words = reader.all_words()
    lines = [_HEAD.format(terminal=TERMINAL), "## Screens", "", *_table(SCREENS, words)]
    lines += ["", "## Errors and reasons to be closed", "", *_table(ERRORS, words), ""]
    return "\n".join(lines)


def _table(listed: Iterable[Listed], words: dict[tuple[str, str], Words]) -> Iterator[str]:
    yield "| | what | picture | in words | 日本語 | ways on |"
    yield "|---|---|---|---|---|---|"
    for each in listed:
        if not each.moments:
            yield f"| {each.number} | {each.what} | | | | |"
        for at, name in enumerate(each.moments):
            english, japanese = (words[name, language] for language in LANGUAGES)
            what = each.what if at == 0 else ""
            picture = f'<img src="{PICTURES.relative_to(DOCUMENT.parent)}/{name}.png" width="240"><br>`{name}`'
            ways = " · ".join(f"[{button}]" for button in english.buttons)
            yield f"| {each.number} | {what} | {picture} | {_cell(english)} | {_cell(japanese)} | {ways} |"


def _cell(words: Words) -> str:
    return "<br>".join(
        part for part in (f"**{words.title}**" if words.title else "", words.told, words.way_out) if part
    )


def listed_moments() -> tuple[str, ...]:
    """The names of all moments in the document, each once."""
    return tuple(dict.fromkeys(name for each in (*SCREENS, *ERRORS) for name in each.moments))


def complaint(text: str, written: str, missing: Iterable[Path]) -> str:
    """One line about pictures that are missing, or a document (`written`) that is not `text`; "" if all is current."""
    if without := ", ".join(map(str, missing)):
        return f"missing: {without}; run python -m ui.gallery.screens_document"
    if written != text:
        return f"{DOCUMENT} is not current; run python -m ui.gallery.screens_document"
    return ""


def main(arguments: list[str]) -> int:
    """The command. Returns 1, after a line on stderr, if the document or a picture is not current."""
    parser = ArgumentParser(prog="python -m ui.gallery.screens_document", description=__doc__)
    parser.add_argument("--check", action="store_true")
    check = parser.parse_args(arguments).check
    reader = MomentWindow()
    text = document(reader)
    files = {name: PICTURES / f"{name}.png" for name in listed_moments()}
    if not check:
        DOCUMENT.write_text(text, encoding="utf-8")
        PICTURES.mkdir(parents=True, exist_ok=True)
        for old in set(PICTURES.glob("*.png")) - set(files.values()):
            old.unlink()
        for name, file in files.items():
            reader.picture(name).save(str(file))
        paint(1280, 800, kiosk_id="K-7D3F9QXA", phone="03-5555-0123").save(str(NOT_IN_SERVICE))
    reader.close()
    written = DOCUMENT.read_text(encoding="utf-8") if DOCUMENT.is_file() else ""
    if wrong := complaint(text, written, (file for file in (*files.values(), NOT_IN_SERVICE) if not file.is_file())):
        sys.stderr.write(f"{wrong}\n")
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
