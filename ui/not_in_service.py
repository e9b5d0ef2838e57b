"""The picture that stands on the panel while the program itself cannot run: not in service, in every language.

It is made beforehand, by `kiosk not-in-service`, because what shows it then has neither Python nor Qt. It promises
nothing that depends on the time or on what is wrong. Needs a QGuiApplication; GUI thread.
"""

from collections.abc import Sequence
from math import ceil
from typing import Final

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QFont, QImage, QPainter, QTextDocument

from kiosk.visit.model import LANGUAGES
from ui import line_breaking
from ui.fonts import FAMILIES
from ui.translation.catalogue import translator

PAPER: Final = QColor("#F7F7F2")
INK: Final = QColor("black")
SMALLEST_PX: Final = 8
_TITLE_SCALE: Final = 1.8
_GAP: Final = 0.25
"""Between two texts at least, as a part of their size."""
_STAFF_WORDS: Final = (("ja", "端末番号"), ("en", "Terminal")), (("ja", "保守連絡先"), ("en", "Technician"))
"""For staff, who read one of the two: the number of this terminal, and whom to call about it."""


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
        """No word is wider than the width."""
        return self._document.idealWidth() <= self._width

    @property
    def lines(self) -> list[str]:
        self._document.size()  # lays it out
        block = self._document.firstBlock()
        found = (block.layout().lineAt(number) for number in range(block.layout().lineCount()))
        return [line_breaking.plain(block.text()[line.textStart() :][: line.textLength()]).strip() for line in found]

    def balance(self) -> None:
        """Make the lines about as long as each other: the narrowest width that takes no more of them."""
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
    """Everything on a panel of `width` x `height` pixels with texts of `size` pixels."""

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
        self._foot = [_staff_line(labels, value, size, half) for labels, value in _for_staff(kiosk_id, phone)]

    @property
    def _heights(self) -> list[float]:
        rows = [max(each.height for each in row) for row in self._rows]
        return [each.height for each in self._head] + rows

    @property
    def _foot_height(self) -> float:
        return max((each.height for each in self._foot), default=0.0) + (self._margin if self._foot else 0.0)

    @property
    def _spare(self) -> float:
        """Pixels left over in the height."""
        heights = self._heights
        return self._height - 2 * self._margin - self._foot_height - sum(heights) - (len(heights) - 1) * self._gap

    @property
    def fits(self) -> bool:
        """Nothing is cut off."""
        return self._spare >= 0 and all(each.fits for each in self._every)

    @property
    def texts(self) -> list[str]:
        """What is read, from the top."""
        return [each.text for each in self._every]

    @property
    def lines(self) -> list[list[str]]:
        """Each text line by line."""
        return [each.lines for each in self._every]

    def balance(self) -> None:
        for each in self._every:
            each.balance()

    @property
    def _every(self) -> list[_Words]:
        return [*self._head, *(each for row in self._rows for each in row), *self._foot]

    def paint(self, painter: QPainter) -> None:
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
    """The picture for a panel of so many pixels, in `Format_RGB32`, with texts as large as all of them fit.

    `kiosk_id` and `phone` (a technician's number) are left out where they are not known yet.
    """
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(PAPER)
    painter = QPainter(image)
    largest_layout(width, height, kiosk_id, phone).paint(painter)
    painter.end()
    return image


def largest_layout(width: int, height: int, kiosk_id: str, phone: str) -> Layout:
    """The one with the largest texts that fit, in balanced lines: none has one short word alone in its last line."""
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


def _for_staff(kiosk_id: str, phone: str) -> list[tuple[Sequence[tuple[str, str]], str]]:
    return [(labels, value) for labels, value in zip(_STAFF_WORDS, (kiosk_id, phone), strict=True) if value]


def _staff_line(labels: Sequence[tuple[str, str]], value: str, size: float, width: float) -> _Words:
    return _Words(f"{' / '.join(word for _, word in labels)}  {value}", "ja", size, width)
