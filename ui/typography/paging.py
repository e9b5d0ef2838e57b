"""The modules `page_breaks` and `sentences` for QML."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QObject, Slot

from ui.typography import page_breaks, sentences
from ui.typography.page_breaks import Break, Kind


class Paging(QObject):
    """Called by Theme.qml and PagedView.qml."""

    @Slot(str, str, result=str)
    def by_sentence(self, text: str, language: str) -> str:
        """See `ui.typography.sentences.by_sentence`."""
        return sentences.by_sentence(text, language)

    @Slot("QVariantMap", result="QStringList")
    def line_kinds(self, asked: dict[str, Any]) -> list[str]:
        """The values of `ui.typography.sentences.line_kinds`."""
        return [kind.value for kind in sentences.line_kinds(asked)]

    @Slot("QVariantList", float, float, result="QVariantList")
    def page_starts(self, breaks: Sequence[tuple[float, float, str]], total: float, height: float) -> list[float]:
        """See `ui.typography.page_breaks.page_starts`; each of `breaks` has top, end and the value of its kind."""
        return page_breaks.page_starts([Break(top, end, Kind(kind)) for top, end, kind in breaks], total, height)
