"""The names of a QObject's properties and class, without keeping any Qt object.

PySide maps an address to the Python object that was made for it, and keeps that of a meta-object as long as that of the
QObject that it was asked of. QML's meta-objects are freed with their engine: if one were kept, the next item at its
address would be taken for it.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import cast

from PySide6.QtCore import QMetaObject, QObject
from shiboken6 import Shiboken


def property_names(each: QObject) -> list[str]:
    """In Qt's order, those of base classes first."""
    with _meta_object(each) as meta:
        return [cast("str", meta.property(at).name()) for at in range(meta.propertyCount())]  # typed as bytes


def class_name(each: QObject) -> str:
    """The class name by Qt's meta-object."""
    with _meta_object(each) as meta:
        return str(meta.className())


@contextmanager
def _meta_object(each: QObject) -> Iterator[QMetaObject]:
    meta = each.metaObject()
    try:
        yield meta
    finally:
        if meta is not type(each).staticMetaObject:  # type: ignore[attr-defined] # that of a class is never freed
            Shiboken.invalidate(meta)
