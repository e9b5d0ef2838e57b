"""Names that are read from QML's objects leave no Python object of theirs behind."""

from PySide6.QtCore import QCoreApplication, QMetaObject, QObject
from PySide6.QtQml import QQmlComponent, QQmlEngine
from shiboken6 import Shiboken

from tests.support.qt_names import class_name, property_names


def meta_objects() -> set[int]:
    return {id(each) for each in Shiboken.getAllValidWrappers() if isinstance(each, QMetaObject)}


def test_no_meta_object_is_kept_after_its_names_were_read(qapp: QCoreApplication) -> None:
    engine = QQmlEngine()
    component = QQmlComponent(engine)
    component.setData(b"import QtQml; QtObject { property int answer: 42 }", "")
    made = component.create()
    assert isinstance(made, QObject)
    before = meta_objects()
    assert property_names(made)[-1] == "answer"
    assert class_name(made).startswith("QObject_QML")
    assert class_name(qapp) == "QGuiApplication"
    assert meta_objects() <= before
    assert property_names(made)[-1] == "answer", "it can be read again"
