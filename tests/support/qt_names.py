"""The names of a QObject's properties, without keeping any Qt object.

PySide maps an address to the Python object that was made for it. QML's meta-objects are freed with their engine: if a
test kept one, the next item at its address would be taken for it.
"""

from typing import cast

from PySide6.QtCore import QObject


def property_names(each: QObject) -> list[str]:
    """In Qt's order, those of base classes first."""
    meta = each.metaObject()
    return [cast("str", meta.property(at).name()) for at in range(meta.propertyCount())]  # typed as bytes


def class_name(each: QObject) -> str:
    """The class name by Qt's meta-object."""
    return str(each.metaObject().className())
