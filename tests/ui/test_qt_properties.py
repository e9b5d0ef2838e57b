"""QML hears of what has changed and of nothing else: a signal too many makes buttons anew, and their focus is lost."""

from dataclasses import dataclass, replace

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtQml import QQmlEngine, QQmlExpression

from ui.qt_properties import QtProperties


@dataclass(frozen=True)
class Row:
    name: str = "one"


@dataclass(frozen=True)
class Shown:
    title: str = ""
    rows: tuple[Row, ...] = (Row(),)
    full_count: int = 0
    first: Row = Row("first")
    is_new: bool = True
    share: float = 0.5


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


def test_a_field_of_each_kind_is_read_by_qml(qapp: QCoreApplication) -> None:
    parent, engine = QObject(), QQmlEngine()
    properties = QtProperties(Shown("t", (Row(), Row("two")), 3), parent)
    engine.rootContext().setContextProperty("shown", properties.object)
    read = {
        "shown.title": "t",
        "shown.rows.length": 2,
        "shown.rows[1].name": "two",
        "shown.fullCount": 3,
        "shown.first.name": "first",
        "shown.isNew": True,
        "shown.share": 0.5,
    }
    found = {words: QQmlExpression(engine.rootContext(), parent, words).evaluate() for words in read}
    assert found == {words: (value, False) for words, value in read.items()}
