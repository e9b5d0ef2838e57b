"""The layout of a receipt: `ReceiptText` in a QTextDocument, as dots for a printer or as a PDF page.

A text document, because Thai and Devanagari need shaping and line breaking that printers do not do. Needs a
QGuiApplication; call it on the GUI thread.
"""

from dataclasses import replace
from html import escape

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QSizeF, Qt, QUrl
from PySide6.QtGui import (
    QColor,
    QFont,
    QImage,
    QPageLayout,
    QPageSize,
    QPainter,
    QPdfWriter,
    QTextDocument,
)

from devices.raster import DOTS_PER_MM, THERMAL_80_MM_DOTS, Raster
from ui.qr import QUIET_ZONE, matrix
from ui.receipt.text import ReceiptRow, ReceiptText
from ui.typography import line_breaking
from ui.typography.fonts import FAMILIES

MARGIN = 12
"""White dots left and right of the text, because a printer does not feed paper exactly straight."""
QR_MODULE_DOTS = 6
"""Dots of a QR module, which are 0.75 mm. Phones need about 0.4 mm; the rest allows for blurred or crumpled paper."""
BLACK_BELOW = 150
"""Grey value (0-255) below which a dot is black. It is above 127 so that thin strokes of Chinese characters remain."""

_PAPER_WIDTH_MM = 80
_QR_RESOURCE = "receipt:qr"

_STYLE = """
p { margin: 0 0 6px 0; line-height: 125% }
.plain { margin-top: 10px }
.title { font-size: 30px; font-weight: 600; margin-top: 4px }
.practice { font-size: 24px; font-weight: 600; color: white }
.state { font-size: 42px; font-weight: 700; line-height: 110%; margin: 0 }
.official { font-family: 'Noto Sans CJK JP'; font-size: 34px; font-weight: 600; line-height: 110%; margin: 4px 0 0 0 }
.number { font-size: 54px; font-weight: 700; margin-bottom: 10px }
.heading { font-size: 28px; font-weight: 700; margin-top: 14px }
.small { font-size: 22px }
.term { font-size: 22px; font-family: 'Noto Sans CJK JP' }
.qr { line-height: 100%; margin: 0 }
"""


def raster(text: ReceiptText) -> Raster:
    """The receipt as black and white dots of an 80 mm thermal printer (`THERMAL_80_MM_DOTS` wide)."""
    return _to_raster(_paint(_document(text)))


def pdf(text: ReceiptText) -> bytes:
    """The receipt as a PDF file with one page, 80 mm wide and as long as the text."""
    document = _document(text)
    size = document.size()
    side = (_PAPER_WIDTH_MM - THERMAL_80_MM_DOTS / DOTS_PER_MM) / 2
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setTitle(text.job)
    writer.setCreator("mynapoint-kiosk")
    page = QPageSize(QSizeF(_PAPER_WIDTH_MM, size.height() / DOTS_PER_MM + 2 * side), QPageSize.Unit.Millimeter)
    margins = QMarginsF(side, side, side, side)
    writer.setPageLayout(QPageLayout(page, QPageLayout.Orientation.Portrait, margins, QPageLayout.Unit.Millimeter))
    painter = QPainter(writer)
    scale = writer.width() / size.width()
    painter.scale(scale, scale)
    document.drawContents(painter)
    painter.end()
    buffer.close()
    return bytes(buffer.data().data())


def _document(text: ReceiptText) -> QTextDocument:
    document = QTextDocument()
    font = QFont()
    font.setFamilies(list(FAMILIES[text.language]))
    font.setPixelSize(26)
    document.setDefaultFont(font)
    option = document.defaultTextOption()
    option.setWrapMode(line_breaking.TEXT)
    document.setDefaultTextOption(option)
    document.setDocumentMargin(MARGIN)
    document.setDefaultStyleSheet(_STYLE)
    document.addResource(QTextDocument.ResourceType.ImageResource, QUrl(_QR_RESOURCE), _qr_image(text.qr))
    document.setHtml(_html(text))
    document.setTextWidth(THERMAL_80_MM_DOTS)
    return document


def _paint(document: QTextDocument) -> QImage:
    image = QImage(THERMAL_80_MM_DOTS, int(document.size().height()) + 1, QImage.Format.Format_Grayscale8)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    document.drawContents(painter)
    painter.end()
    return image


def _to_raster(image: QImage) -> Raster:
    width, height, stride = image.width(), image.height(), image.bytesPerLine()
    black = bytes(grey < BLACK_BELOW for grey in range(256))
    dots = bytes(image.constBits()).translate(black)
    rows = bytearray()
    for y in range(height):
        line = dots[y * stride : y * stride + width] + bytes(-width % 8)
        bits = int(line.translate(_TO_DIGITS), 2)
        rows += bits.to_bytes(len(line) // 8, "big")
    return Raster(width, height, bytes(rows))


_TO_DIGITS = bytes.maketrans(b"\0\1", b"01")


def _qr_image(content: str) -> QImage:
    modules = matrix(content)
    side = (len(modules) + 2 * QUIET_ZONE) * QR_MODULE_DOTS
    image = QImage(side, side, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    for y, row in enumerate(modules, QUIET_ZONE):
        for x, dark in enumerate(row, QUIET_ZONE):
            if dark:
                painter.fillRect(
                    x * QR_MODULE_DOTS, y * QR_MODULE_DOTS, QR_MODULE_DOTS, QR_MODULE_DOTS, QColor("black")
                )
    painter.end()
    return image


def _phrased(text: ReceiptText) -> ReceiptText:
    """The sentences with marks where a line may break; numbers and names are unchanged."""

    def words(sentence: str) -> str:
        return line_breaking.breakable(sentence, text.language)

    return replace(
        text,
        explanation=words(text.explanation),
        items=tuple(replace(row, label=words(row.label)) for row in text.items),
        next_steps=tuple(map(words, text.next_steps)),
        check=words(text.check),
        help_told=words(text.help_told),
        closing=tuple(map(words, text.closing)),
    )


def _html(text: ReceiptText) -> str:
    text = _phrased(text)
    return "".join(
        (
            _banner(text.practice) if text.practice else "",
            _paragraph("title", text.title, centred=True),
            _box(text.state, text.official_state),
            _paragraph("plain", text.explanation),
            _paragraph("heading", text.number_label, centred=True),
            _paragraph("number", text.job, centred=True),
            _rows(text.facts),
            _paragraph("heading", text.items_title) + _rows(text.items) if text.items else "",
            _paragraph("heading", text.next_title) + _steps(text.next_steps) if text.next_steps else "",
            f'<p class="qr" align="center"><img src="{_QR_RESOURCE}"></p>',
            _paragraph("small", text.check),
            _paragraph("heading", text.help_title) if text.help_lines else "",
            _paragraph("plain", text.help_told) if text.help_told else "",
            _rows(text.help_lines) if text.help_lines else "",
            "<hr>",
            *(_paragraph("small", line) for line in text.closing),
        )
    )


def _paragraph(style: str, words: str, *, centred: bool = False) -> str:
    align = ' align="center"' if centred else ""
    return f'<p class="{style}"{align}>{escape(words)}</p>'


def _banner(words: str) -> str:
    cell = f'<td bgcolor="black" align="center"><p class="practice">{escape(words)}</p></td>'
    return f'<table width="100%" cellpadding="8" cellspacing="0"><tr>{cell}</tr></table>'


def _box(words: str, official: str) -> str:
    second = f'<p class="official">{escape(official)}</p>' if official else ""
    cell = f'<td align="center" style="border: 4px solid black"><p class="state">{escape(words)}</p>{second}</td>'
    row = f"<tr>{cell}</tr>"
    return (
        f'<table width="100%" cellpadding="10" cellspacing="0" style="border-collapse: collapse">{row}</table><p></p>'
    )


def _rows(rows: tuple[ReceiptRow, ...]) -> str:
    return f'<table width="100%" cellpadding="3" cellspacing="0">{"".join(map(_row, rows))}</table>'


def _row(row: ReceiptRow) -> str:
    official = f'<br><span class="term">{escape(row.official)}</span>' if row.official else ""
    lines = "<br>".join(map(escape, row.value.split("\n")))
    value = f'<td align="right" style="font-weight: 600">{lines}</td>'
    return f"<tr><td>{escape(row.label)}{official}</td>{value}</tr>"


def _steps(steps: tuple[str, ...]) -> str:
    cells = (f"<tr><td><b>{number}.</b></td><td>{escape(step)}</td></tr>" for number, step in enumerate(steps, 1))
    return f'<table width="100%" cellpadding="3" cellspacing="0">{"".join(cells)}</table>'
