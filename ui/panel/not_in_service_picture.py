"""The picture "not in service", in every language, which the panel shows while the program cannot run.

`kiosk not-in-service` makes it beforehand, because the program that shows it uses neither Python nor Qt. Its texts do
not depend on the time or on the fault. Needs a QGuiApplication; GUI thread only.
"""

from math import ceil
from typing import Final

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QFont, QImage, QPainter, QTextDocument

from kiosk.visit.model import LANGUAGES
from ui.translation.catalogue import translator
from ui.typography import line_breaking
from ui.typography.fonts import FAMILIES
from ui.views.staff_line import TECHNICIAN, TERMINAL

PAPER: Final = QColor("#F7F7F2")
"""The colour behind the texts."""
INK: Final = QColor("black")
"""The colour of the texts."""
SMALLEST_PX: Final = 8
"""The smallest size of the texts, in pixels."""
_TITLE_SCALE: Final = 1.8
"""Size of the title, as a multiple of the texts' size."""
_GAP: Final = 0.25
"""The least distance between two texts, as a part of their size."""


class _Words:
    """One text of the picture, laid out into a width in pixels."""

    def __init__(self, text: str, language: str, size: float, width: float, *, bold: bool = False) -> None:
        self._document = QTextDocument()
        font = QFont()
        font.setFamilies(list(FAMILIES[language]))
        font.setPixelSize(max(1, round(size)))
        font.setBold(bold)
        option = self._document.defaultTextOption()
        option.setWrapMode(line_breaking.BUTTON)
        self._document.setDefaultFont(font)
        self._document.setDefaultTextOption(option)
        self._document.setDocumentMargin(0)
        self._document.setPlainText(line_breaking.breakable(text, language))
        self._document.setTextWidth(width)
        self._width = width

    @property
    def text(self) -> str:
        return line_breaking.plain(self._document.toPlainText())

    @property
    def height(self) -> float:
        return self._document.size().height()

    @property
    def fits(self) -> bool:
        """Whether no word is wider than the width."""
        return self._document.idealWidth() <= self._width

    @property
    def lines(self) -> list[str]:
        self._document.size()  # makes Qt lay the document out
        block = self._document.firstBlock()
        found = (block.layout().lineAt(number) for number in range(block.layout().lineCount()))
        return [line_breaking.plain(block.text()[line.textStart() :][: line.textLength()]).strip() for line in found]

    def balance(self) -> None:
        """Make the lines about equally long: take the narrowest width with the same number of lines."""
        if len(self.lines) == 1:
            return
        height = self.height
        too_narrow, enough = 0, ceil(self._width)
        while enough - too_narrow > 1:
            width = (too_narrow + enough) // 2
            self._document.setTextWidth(width)
            if self.height > height or self._document.idealWidth() > width:
                too_narrow = width
            else:
                enough = width
        self._document.setTextWidth(enough)

    def paint(self, painter: QPainter, x: float, y: float) -> None:
        painter.save()
        painter.translate(QPointF(x, y))
        self._document.drawContents(painter)
        painter.restore()


class Layout:
    """The texts on a panel of `width` x `height` pixels, with a text size of `size` pixels."""

    def __init__(self, width: int, height: int, size: int, kiosk_id: str, phone: str) -> None:
        self.size = size
        self._width, self._height = width, height
        self._margin = min(width, height) / 30
        self._gap = size * _GAP
        inner = width - 2 * self._margin
        columns = 2 if width > height else 1
        cell = (inner - (columns - 1) * self._margin) / columns
        words = {language: translator(language) for language in LANGUAGES}
        title = "This terminal cannot take applications right now"
        way_out = "You can also apply with a smartphone, or at another procedure spot."
        self._head = [
            _Words(words["ja"]("Closed", title), "ja", size * _TITLE_SCALE, inner, bold=True),
            _Words(words["ja"]("Closed", way_out), "ja", size, inner),
        ]
        others = [_Words(words[each]("Closed", title), each, size, cell) for each in LANGUAGES if each != "ja"]
        self._rows = [others[start : start + columns] for start in range(0, len(others), columns)]
        self._cell = cell
        half = (inner - self._margin) / 2
        self._foot = [_Words(line, "ja", size, half) for line in _for_staff(kiosk_id, phone)]

    @property
    def _heights(self) -> list[float]:
        rows = [max(each.height for each in row) for row in self._rows]
        return [each.height for each in self._head] + rows

    @property
    def _foot_height(self) -> float:
        return max((each.height for each in self._foot), default=0.0) + (self._margin if self._foot else 0.0)

    @property
    def _spare(self) -> float:
        """Pixels of the height that are not used."""
        heights = self._heights
        return self._height - 2 * self._margin - self._foot_height - sum(heights) - (len(heights) - 1) * self._gap

    @property
    def fits(self) -> bool:
        """Whether all texts are on the panel and no word is cut off."""
        return self._spare >= 0 and all(each.fits for each in self._every)

    @property
    def texts(self) -> list[str]:
        """The texts from the top."""
        return [each.text for each in self._every]

    @property
    def lines(self) -> list[list[str]]:
        """The lines of each text."""
        return [each.lines for each in self._every]

    def balance(self) -> None:
        """Make the lines of each text about equally long."""
        for each in self._every:
            each.balance()

    @property
    def _every(self) -> list[_Words]:
        return [*self._head, *(each for row in self._rows for each in row), *self._foot]

    def paint(self, painter: QPainter) -> None:
        """Paint all texts; unused height goes between them."""
        heights = self._heights
        gap = self._gap + max(0.0, self._spare) / len(heights)
        y = self._margin
        for each in self._head:
            each.paint(painter, self._margin, y)
            y += each.height + gap
        for row in self._rows:
            for column, each in enumerate(row):
                each.paint(painter, self._margin + column * (self._cell + self._margin), y)
            y += max(each.height for each in row) + gap
        y = self._height - self._foot_height
        if self._foot:
            painter.fillRect(QRectF(self._margin, y - self._margin / 2, self._width - 2 * self._margin, 2), INK)
        for column, each in enumerate(self._foot):
            each.paint(painter, self._margin + column * (self._width - self._margin) / 2, y)


def paint(width: int, height: int, *, kiosk_id: str = "", phone: str = "") -> QImage:
    """The picture for a panel of `width` x `height` pixels, in `Format_RGB32`, with the largest texts that fit.

    `kiosk_id` and `phone` (the technician's number) are left out if they are "".
    """
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(PAPER)
    painter = QPainter(image)
    largest_layout(width, height, kiosk_id, phone).paint(painter)
    painter.end()
    return image


def largest_layout(width: int, height: int, kiosk_id: str, phone: str) -> Layout:
    """The layout with the largest texts that fit, in balanced lines."""
    fits, too_large = SMALLEST_PX, height // 6
    while too_large - fits > 1:
        size = (fits + too_large) // 2
        if Layout(width, height, size, kiosk_id, phone).fits:
            fits = size
        else:
            too_large = size
    layout = Layout(width, height, fits, kiosk_id, phone)
    layout.balance()
    return layout


def _for_staff(kiosk_id: str, phone: str) -> list[str]:
    return [f"{label}  {value}" for label, value in ((TERMINAL, kiosk_id), (TECHNICIAN, phone)) if value]
