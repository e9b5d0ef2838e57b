"""A frozen dataclass as a QObject for QML: each field becomes a read-only Qt property with a camelCase name.

A pure function derives the content of a screen as one frozen dataclass. `QtProperties` holds the newest one and emits
the change signals of the properties that differ.
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
    """The content of one topic (`value`, a frozen dataclass), and the QObject through which QML reads it (`object`)."""

    def __init__(self, value: T, parent: QObject) -> None:
        self.value = value
        kind: Any = type(value)
        self.object: Any = _qobject_class(kind)(parent)
        self.object.shown = value

    def show(self, value: T) -> None:
        """Replace the value by another of the same class and emit the signals of the fields that differ.

        Without a signal QML keeps its items and their focus.
        """
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
    """The name of a Python field in QML: "text_size" is "textSize"."""
    first, *rest = name.split("_")
    return first + "".join(word.capitalize() for word in rest)


def for_qml(value: Any) -> Any:
    """The value for QML: a list for a tuple, a map with camelCase keys for a dataclass, and the value of an enum."""
    if isinstance(value, tuple):
        return [for_qml(each) for each in value]
    if isinstance(value, Enum):
        return value.value
    if is_dataclass(value):
        return {camel_case(each.name): for_qml(getattr(value, each.name)) for each in fields(value)}
    return value
