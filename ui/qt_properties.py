"""A frozen dataclass as a QObject that QML binds to: each field is a read-only Qt property with a camelCase name.

A pure function derives what a screen shows into one frozen dataclass; `QtProperties` holds the newest one and signals
the properties that differ.
"""

from collections.abc import Callable
from dataclasses import fields, is_dataclass
from enum import Enum
from functools import cache
from typing import Any, Generic, TypeVar

from PySide6.QtCore import Property, QObject, Signal

T = TypeVar("T")
_SCALARS: dict[Any, str] = {str: "QString", bool: "bool", int: "int", float: "double"}


class QtProperties(Generic[T]):
    """The facts of one topic (`value`), and the QObject that QML sees of them (`object`)."""

    def __init__(self, value: T, parent: QObject) -> None:
        self.value = value
        kind: Any = type(value)
        self.object: Any = _qobject_class(kind)(parent)
        self.object.shown = value

    def show(self, value: T) -> None:
        """Replace the value, then signal what differs. Without a difference QML keeps its items and their focus."""
        old, self.value = self.value, value
        if value == old:
            return
        self.object.shown = value
        for name, signal in self.object.signals.items():
            if getattr(old, name) != getattr(value, name):
                getattr(self.object, signal).emit()


@cache
def _qobject_class(kind: Any) -> Callable[[QObject], Any]:
    members: dict[str, Any] = {"shown": None, "signals": {}}
    for each in fields(kind):
        name = camel_case(each.name)
        signal = f"{name}Changed"
        members["signals"][each.name] = signal
        members[signal] = Signal()
        qt_type: Any = _SCALARS.get(each.type, "QVariantMap" if is_dataclass(each.type) else "QVariantList")
        members[name] = Property(qt_type, _getter(each.name), notify=members[signal])
    return type(f"{kind.__name__}Properties", (QObject,), members)


def _getter(field: str) -> Callable[[Any], Any]:
    return lambda model: for_qml(getattr(model.shown, field))


def camel_case(name: str) -> str:
    first, *rest = name.split("_")
    return first + "".join(word.capitalize() for word in rest)


def for_qml(value: Any) -> Any:
    """Tuples become lists, dataclasses maps with camelCase keys, enums their values."""
    if isinstance(value, tuple):
        return [for_qml(each) for each in value]
    if isinstance(value, Enum):
        return value.value
    if is_dataclass(value):
        return {camel_case(each.name): for_qml(getattr(value, each.name)) for each in fields(value)}
    return value
