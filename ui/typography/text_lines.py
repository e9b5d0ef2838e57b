"""The lines of a QML `Text`, computed a second time: Qt Quick does not tell where its lines and words are."""

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QTextLayout, QTextLine, QTextOption

from ui.typography.line_breaking import NEXT_SENTENCE


def text_lines(
    text: str, font: QFont, width: float, wrap: int, across: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft
) -> Iterator[QTextLine]:
    """The lines of `text` from the top, laid out by `QTextLayout` with the options that Qt Quick gives it.

    `width` is in pixels, and `wrap` a value of `QTextOption.WrapMode`. The positions of the lines are not set. Use each
    line before the next one is asked for: the lines belong to the layout, which ends with this iterator.
    """
    layout = QTextLayout(text.replace("\n", NEXT_SENTENCE), font)
    option = QTextOption(across)
    option.setWrapMode(QTextOption.WrapMode(wrap))
    option.setUseDesignMetrics(True)
    layout.setTextOption(option)
    layout.setCacheEnabled(True)
    layout.beginLayout()
    lines = []
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        lines.append(line)
    layout.endLayout()
    yield from lines
