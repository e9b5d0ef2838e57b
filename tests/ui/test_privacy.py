"""Nothing of a person stays where QML, a debugger of it, or the next person could find it."""

from collections.abc import Iterator
from dataclasses import replace

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtQuick import QQuickWindow
from shiboken6 import getCppPointer

from kiosk.visit.model import Screen, Visit
from tests.support.machine_numbers import without_machine_numbers
from tests.support.qt_names import property_names
from tests.ui.stage import moment, play, until

PIN = "4071"
SECRET_ID = "9876543210123456"
PHONE = "8642"
"""So long after a visit nothing of it may be left; the screens are the last that let go."""


def everything(root: QObject) -> Iterator[str]:
    """Every value of every property of every object under `root`, items in the scene included; no addresses."""
    waiting, seen = [root], set[int]()
    while waiting:
        item = waiting.pop()
        address = getCppPointer(item)[0]
        if address in seen:
            continue
        seen.add(address)
        for name in property_names(item):
            try:
                yield without_machine_numbers(f"{name}={item.property(name)!r}")
            except RuntimeError:  # a type that Python has no word for
                continue
        waiting.extend(item.children())
        if isinstance(item, QQuickWindow):
            waiting.append(item.contentItem())
        if hasattr(item, "childItems"):
            waiting.extend(item.childItems())


def test_only_the_numbers_of_the_machine_are_left_out() -> None:
    address, other = (
        "sourceComponent=<PySide6.QtQml.QQmlComponent(0x556a407165d0) at 0x7f7d91f639c0>",
        f"{PIN} {SECRET_ID}",
    )
    assert PIN in address
    assert PIN not in without_machine_numbers(address)
    uuid, digest = f"1b9d{PIN}-bbfd-4b2d-9b5d-ab8dfbbd4bed", f"{PIN}{'0a' * 30}"
    for chance in (uuid, digest, f"https://127.0.0.1:3{PIN}/v1", f"2026-11-30T16:14:33.{PIN}12+09:00"):
        assert PIN in chance
        assert PIN not in without_machine_numbers(chance)
    assert without_machine_numbers(other) == other


def test_pin_digits_are_in_no_property(qapp: QCoreApplication) -> None:
    with play(moment("pin")) as stage:
        for at, digit in enumerate(PIN, 1):
            stage.touch(f"key:{digit}")
            stage.show(replace(moment("pin"), pin_length=at))
        values = [*everything(stage.window), *everything(stage.window.window), *everything(stage.window.engine)]
        assert len(values) > 1000
        assert [value for value in values if PIN in value or "4, 0, 7, 1" in value] == []


def test_after_a_wipe_nothing_typed_is_left(qapp: QCoreApplication) -> None:
    typed = moment("review")
    typed = replace(typed, inputs=(SECRET_ID, *typed.inputs[1:]), phone=PHONE)
    grouped = " ".join(SECRET_ID[at : at + 4] for at in range(0, 16, 4))

    def found(root: QObject) -> bool:
        return any(needle in value for value in everything(root) for needle in (SECRET_ID, grouped, PHONE))

    with play(moment("attract")) as stage:
        stage.show(replace(typed, screen=Screen.FIELD, at_field=0))
        stage.show(typed)
        assert found(stage.window)
        assert found(stage.window.window)
        stage.show(Visit(number=typed.number + 1, language="en"))
        until(lambda: not found(stage.window.window))
        assert not found(stage.window)
        assert not found(stage.window.window)
        assert not found(stage.window.engine)


def test_what_was_typed_is_nowhere_while_the_pin_is_entered(qapp: QCoreApplication) -> None:
    """It is shown where it is typed and where it is reviewed, and derived for no other screen."""
    typed = moment("review")
    typed = replace(typed, inputs=(SECRET_ID, *typed.inputs[1:]), phone=PHONE)
    with play(typed) as stage:
        stage.show(replace(typed, screen=Screen.PIN))
        values = list(everything(stage.window.model))
        grouped = " ".join(SECRET_ID[at : at + 4] for at in range(0, 16, 4))
        assert [value for value in values if SECRET_ID in value or grouped in value or PHONE in value] == []
