"""QML hears of what has changed and of nothing else: a signal too many makes buttons anew, and their focus is lost."""

from dataclasses import dataclass, replace

from PySide6.QtCore import QCoreApplication, QObject

from ui.qt_properties import QtProperties


@dataclass(frozen=True)
class Row:
    name: str = "one"


@dataclass(frozen=True)
class Shown:
    title: str = ""
    rows: tuple[Row, ...] = (Row(),)
    full_count: int = 0


def test_a_change_is_told_of_the_property_that_differs_and_of_no_other(qapp: QCoreApplication) -> None:
    parent, told = QObject(), []
    properties = QtProperties(Shown(), parent)

    def title() -> None:
        told.append("title")

    def rows() -> None:
        told.append("rows")

    def count() -> None:
        told.append("fullCount")

    for signal, heard in (("titleChanged", title), ("rowsChanged", rows), ("fullCountChanged", count)):
        getattr(properties.object, signal).connect(heard)
    properties.show(Shown())
    assert told == []
    properties.show(replace(Shown(), full_count=3))
    assert told == ["fullCount"]
    properties.show(replace(Shown(), full_count=3, rows=(Row("two"),)))
    assert told == ["fullCount", "rows"]
    assert properties.object.property("rows") == [{"name": "two"}]
